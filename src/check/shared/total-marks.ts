// The brackets that mark totals of several years: [19.67], {30.41}, 〔25〕, and the notes that say so.
import type { PlanTable, Value } from '../../model/plan.js';
import { columnOf } from './indicator-rows.js';

const PAIRS: Readonly<Record<string, string>> = { '[': '[ ]', '{': '{ }', '〔': '〔 〕', '【': '【 】', '(': '（ ）' };
const WIDE: Readonly<Record<string, string>> = { '［': '[', '｛': '{', '（': '(' };
const NOTE_PATTERN =
  /(?<marks>(?:[[{〔【［｛(（]\s{0,4}[\]}〕】］｝)）][、和及]?){1,3})[”"」]?\s?[内中里]?[^。；;\n]{0,12}(?:累计|合计|总量)/g;

/** The opening bracket that marks a value as a total; null where it bears none. */
export function bracketOf({ raw, cumulative, value }: Value): string | null {
  const open = raw.trim()[0] ?? '';
  const bracket = WIDE[open] ?? open;
  return cumulative && value !== null && Object.hasOwn(PAIRS, bracket) ? bracket : null;
}

/** True for a column 「年均增速〔累计〕」, whose heading says what its brackets mean. */
export function isExplainedColumn(table: PlanTable, value: Value): boolean {
  return /累计|合计|年均|增速|增长|增加/.test(columnOf(table, value));
}

/** The opening brackets that a text explains as totals: 「[ ]内数据为5年累计数」. */
export function explainedBrackets(text: string): ReadonlySet<string> {
  const marks = [...text.matchAll(NOTE_PATTERN)].flatMap(({ groups }) => [...(groups?.marks ?? '')]);
  return new Set(marks.map((mark) => WIDE[mark] ?? mark).filter((mark) => Object.hasOwn(PAIRS, mark)));
}

/** Both brackets, for messages. */
export function pairOf(bracket: string): string {
  return PAIRS[bracket] ?? bracket;
}
