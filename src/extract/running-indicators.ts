// Indicators that are stated in running text and marked as such: 「1.地区生产总值年均增长7%以上。（预期性指标，牵头单位：市发改委）」
import type { Document } from '../document/document.js';
import { spanAt } from '../document/document.js';
import { toSource } from '../document/passage.js';
import { fold } from '../language/zh/fold.js';
import { readResponsibility } from '../language/zh/responsibility.js';
import type { Comparator, Indicator, Value } from '../model/plan.js';
import { matchesOf } from '../util/matches.js';
import { trimEndOf, trimOf } from '../util/trim.js';
import type { Line, Outline } from './outline.js';

/** （约束性） · （预期性指标，牵头单位：…） at the end of the sentence. */
const ATTRIBUTE_PATTERN = /[（(〔【](?<attribute>约束性|预期性)(?:指标)?(?<end>[，,；;、 ）)〕】])/g;
/** What may stand before the number: 年均增长, 控制在, 不低于; and behind it: its unit and 以上. */
const VERB_PATTERN =
  /(?<verb>年均增长|年均增速|增长|累计下降|累计降低|下降|降低|减少|提高到|提升到|增加到|达到|达|保持在|保持|稳定在|控制在|为)?(?<before>不低于|不少于|不超过|不高于|至少|超过|高于|低于|约|≥|≤|>|<)? ?$/;
const HEDGE_PATTERN = /(?<lead>力争|争取|预计)$/;
const NUMBER_PATTERN = /\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?(?:[-—~至] ?\d{1,12}(?:\.\d{1,6})?)?/g;
const UNIT_PATTERN = /^ ?(?<unit>%|‰|个百分点|百分点|[\u3400-\u9fff/]{1,10}?)?(?<after>以上|以内|以下|左右)?$/;
const BEFORE: Readonly<Record<string, Comparator>> = {
  不低于: 'ge',
  不少于: 'ge',
  至少: 'ge',
  '≥': 'ge',
  不超过: 'le',
  不高于: 'le',
  '≤': 'le',
  超过: 'gt',
  高于: 'gt',
  '>': 'gt',
  低于: 'lt',
  '<': 'lt',
  约: 'approx',
};
const AFTER: Readonly<Record<string, Comparator>> = { 以上: 'ge', 以内: 'le', 以下: 'le', 左右: 'approx' };

/** The sentences of the text that are marked as indicators, ids x1-1, x1-2, …. `year` is the last one of the plan. */
export function extractRunningIndicators(document: Document, outline: Outline, year: number | null): Indicator[] {
  const found: Indicator[] = [];
  for (const line of outline.lines) {
    if (line.text.length > 400) continue;
    const statement = readStatement(line);
    if (statement !== null) found.push(indicatorOf(document, line, statement, year, `x1-${found.length + 1}`));
  }
  return found;
}

interface Statement {
  readonly attribute: string;
  /** What the mark says besides: the units. */
  readonly rest: string;
  readonly words: string;
  readonly name: string;
  readonly groups: Groups;
  /** Where the number with its comparator and unit stands in the line. */
  readonly start: number;
  readonly end: number;
}

/** Name, number and mark of a sentence; null for one that is no indicator. */
function readStatement(line: Line): Statement | null {
  const mark = [...matchesOf(line.text, ATTRIBUTE_PATTERN)].at(-1);
  if (mark === undefined || !/[）)〕】]$/.test(trimEndOf(line.text, '。；;'))) return null;
  const from = line.label?.end ?? line.headFrom;
  const words = trimEndOf(line.text.slice(from, mark.index), '。；;，,');
  const folded = fold(words);
  const number = [...matchesOf(folded, NUMBER_PATTERN)].at(-1);
  if (number === undefined) return null;
  const numberEnd = number.index + number[0].length;
  const prefix = folded.slice(0, number.index);
  const verb = VERB_PATTERN.exec(prefix.slice(-12));
  const unit = UNIT_PATTERN.exec(folded.slice(numberEnd));
  if (verb === null || unit === null) return null;
  const [low, high] = number[0].split(/[-—~至] ?/);
  const beforeVerb = prefix.slice(0, prefix.length - verb[0].length);
  const hedge = HEDGE_PATTERN.exec(beforeVerb)?.groups?.lead;
  const name = trimOf(
    words
      .slice(0, beforeVerb.length - (hedge?.length ?? 0))
      .replace(/^到?20\d{2}年[底末]?/, '')
      .replace(/^[，,]?(?:全市|全省|全县|全区)(?=.{4})/, ''),
    '，,',
  );
  if (name === '') return null;
  const before = verb.groups?.before;
  const start = before === undefined ? number.index : prefix.lastIndexOf(before);
  return {
    attribute: mark.groups?.attribute ?? '',
    rest: /[）)〕】]/.test(mark.groups?.end ?? '')
      ? ''
      : trimEndOf(line.text.slice(mark.index + mark[0].length), '。；;').slice(0, -1),
    words,
    name,
    groups: { ...verb.groups, ...unit.groups, lead: hedge, number: low, upper: high },
    start: from + start,
    end: from + folded.length,
  };
}

function indicatorOf(document: Document, line: Line, statement: Statement, year: number | null, id: string): Indicator {
  const { passage } = line.paragraph;
  const { groups: g, name } = statement;
  const place = toSource(passage, statement.start, statement.end);
  const value: Value = {
    role: 'target',
    year: yearIn(statement.words) ?? year,
    raw: document.text.slice(place.start, place.end),
    corrected: null,
    state: 'value',
    value: Number((g.number ?? '').replace(/,/g, '')),
    upper: g.upper === undefined ? null : Number(g.upper),
    comparator: g.upper === undefined ? comparatorOf(g) : 'range',
    unit: g.unit?.replace(/^个(?=百分点)/, '') ?? null,
    measure: isChange(g) ? 'change' : 'level',
    per: null,
    hedged: g.lead === '力争' || g.lead === '争取',
    cumulative: false,
    estimated: g.lead === '预计',
    span: spanAt(document, place.start, place.end),
  };
  const responsibility = readResponsibility(statement.rest);
  const whole = toSource(passage, line.headFrom, line.text.trimEnd().length);
  return {
    id,
    table: null,
    number: line.label?.text ?? null,
    category: [],
    rawName: name,
    name,
    unit: value.unit,
    qualifiers: [],
    attribute: statement.attribute === '约束性' ? 'binding' : 'expected',
    responsible: [...(responsibility?.responsible ?? [])],
    direction: directionOf(g, value.comparator),
    kind: kindOf(g),
    limit: null,
    parent: null,
    values: [value],
    baseline: null,
    target: value,
    actual: null,
    span: spanAt(document, whole.start, whole.end),
  };
}

/** 「到2025年，…」 */
function yearIn(words: string): number | null {
  const match = /(20\d{2}) ?年/.exec(fold(words));
  return match === null ? null : Number(match[1]);
}

type Groups = Readonly<Record<string, string | undefined>>;

function comparatorOf(g: Groups): Comparator {
  if (g.before !== undefined) return BEFORE[g.before] ?? 'eq';
  if (g.after !== undefined) return AFTER[g.after] ?? 'eq';
  return g.verb === '控制在' && g.after === undefined ? 'le' : 'eq';
}

function isChange(g: Groups): boolean {
  return /增长|增速|下降|降低|减少/.test(g.verb ?? '') || /百分点/.test(g.unit ?? '');
}

function directionOf(g: Groups, comparator: Comparator | null): Indicator['direction'] {
  if (/增长|增速|提高|提升|增加/.test(g.verb ?? '')) return { value: 'increase', basis: 'stated' };
  if (/下降|降低|减少|控制/.test(g.verb ?? '')) return { value: 'decrease', basis: 'stated' };
  if (comparator === 'ge' || comparator === 'gt') return { value: 'increase', basis: 'comparator' };
  if (comparator === 'le' || comparator === 'lt') return { value: 'decrease', basis: 'comparator' };
  return { value: null, basis: null };
}

function kindOf(g: Groups): Indicator['kind'] {
  const verb = g.verb ?? '';
  if (/年均增/.test(verb)) return 'average-growth';
  if (/累计(?:下降|降低)/.test(verb)) return 'cumulative-reduction';
  if (/增长|下降|降低|减少/.test(verb)) return 'change';
  if (/保持|稳定/.test(verb)) return 'maintain';
  return verb === '控制在' ? 'ceiling' : 'level';
}
