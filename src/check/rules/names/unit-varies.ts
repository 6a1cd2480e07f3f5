/**
 * 同一指标两处单位不同：一处“万人”一处“人”（提示），正文“4.5张”而表中“个”（警告），或根本不是一种单位（警告）。
 *
 * One indicator has different units in two places: 万人 and 人 (for review), 张 in the text and 个 in the table, or units that measure
 * different things (a warning).
 *
 * @hit 规划期限为2021年至2025年。\n\n表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 每千人口托位数（个） | 2.1 | 4.6 |\n| 人均预期寿命（岁） | 78.1 | 79 |\n\n到2025年，每千人口托位数达到4.6张。
 * @miss 规划期限为2021年至2025年。\n\n表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 每千人口托位数（个） | 2.1 | 4.6 |\n| 人均预期寿命（岁） | 78.1 | 79 |\n\n到2025年，每千人口托位数达到4.6个。
 */
import { fold } from '../../../language/zh/fold.js';
import { convertUnit } from '../../../score/units.js';
import type { Found, Rule } from '../../rule.js';
import { type MentionPair, mentionPairs } from '../../shared/mentions.js';

/** Measure words that are written for one another. */
const SAME_WORDS: readonly ReadonlySet<string>[] = [
  ['人', '名', '位'],
  ['次', '场', '场次'],
  ['个', '所', '家', '座', '处', '项', '件', '条'],
  ['年', '岁'],
].map((words) => new Set(words));
const SCALE_PATTERN = /^[十百千万亿]+(?=.)/;

export const unitVaries: Rule = {
  id: 'unit-varies',
  group: 'names',
  severity: 'warning',
  *find(context) {
    for (const pair of context.once(mentionPairs)) {
      const found = difference(pair);
      if (found !== null) yield found;
    }
  },
};

function difference({ first, second, likeness }: MentionPair): Found | null {
  const { statement } = second;
  const isChange = statement !== null && 'kind' in statement && statement.kind === 'change';
  if (first.unit === null || second.unit === null || isChange) return null;
  const [a, b] = [plain(first.unit), plain(second.unit)];
  const params = { name: second.name, unit: second.unit, other: first.unit, table: first.table ?? '' };
  const related = [{ span: first.span, code: 'unit-varies-where', params: { other: first.unit } }];
  const [x, y] = [a, b].map(wordOf) as [string, string];
  if (x !== y && !SAME_WORDS.some((words) => words.has(x) && words.has(y))) {
    // Other names and another unit: more likely another indicator.
    if (likeness !== 'same' && convertUnit(1, a, b, first.name) === null) return null;
    return {
      span: statement !== null && 'valueSpan' in statement ? statement.valueSpan : second.span,
      code: 'unit-varies',
      params,
      related,
    };
  }
  const isScaled = statement === null && (convertUnit(1, a, b, first.name) ?? 1) !== 1;
  return isScaled ? { span: second.span, code: 'unit-varies-scale', params, severity: 'info', related } : null;
}

function plain(unit: string): string {
  return fold(unit)
    .replace(/\s/g, '')
    .replace(/^1(?=\/)/, '');
}

/** 张 of 张/千人, 人 of 万人. */
function wordOf(unit: string): string {
  return unit.split('/', 1)[0]!.replace(SCALE_PATTERN, '');
}
