// The names of indicators as keys: what offices write differently without meaning another indicator is folded away, in two steps.
// Conservative: every word that can make another indicator of it stays (登记/调查, 医师/护士, 养老床位/床位, 主要食品/主要药品).
import { fold } from '../language/zh/fold.js';
import { isMeasureUnit } from './units.js';

const LAST_BRACKET_PATTERN = /\((?<inner>[^()]{1,24})\)$/;
const PUNCTUATION_PATTERN = /[\s、，,。．;；:：·•"'“”‘’《》「」()\-—–_/*]/g;
const LEADING_NUMBER_PATTERN = /^(?:\d{1,3}[.、)]|[(]\d{1,3}[)]|[一二三四五六七八九十]{1,3}、)(?!\d)/;
const SHARE_WORDS_PATTERN = /百分比|比例|比率|比重|占比/g;
const REGION_PREFIX_PATTERN = /^(?:全市|全县|全区|全省|我市|我县|我区|我省|本市|本县|本区|本省)/;
/** Different words for one thing, longest first. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/地区生产总值|国内生产总值|生产总值/g, 'gdp'],
  [/细颗粒物(?:pm2\.?5)?|pm2\.?5/g, 'pm25'],
  [/研究与试验发展|研究与开发|研发|r&d/g, 'rd'],
  [/常住人口每千人|每千常住人口|每千名常住人口|每千名人口/g, '每千人'],
  [/每(?<n>[百千万]|十万)(?:名|个)?(?:人口|人)/g, '每$<n>人'],
  [/优良天数|达标天数/g, '优良天数'],
  [/老年人|老人/g, '老人'],
  [/覆盖率|覆盖面/g, '覆盖'],
  [/年均|年平均/g, '年均'],
  [/增长率|增长速度|增速|增幅/g, '增长'],
];
/** Words that carry no content of their own in the name of an indicator. */
const EMPTY_WORDS_PATTERN = /的|拥有|达到|对于|对|年末|年底|名(?=老人)|总数|总量|数量|数$|个数/g;

/** Figures in % that may be negative: they say how much something changed. */
export const CHANGE_NAME_PATTERN =
  /增长|增速|增幅|增减|增加|下降|降低|降幅|减少|变化|变动|升降|涨|跌|差|净|同比|环比|提高|提升|上升|利润率|收益率|growth|change|increase|decrease|reduction/i;

/** Width, brackets and blanks made one; the numbering in front and the unit bracket at the end gone. */
export function plainName(name: string): string {
  let text = fold(name).replaceAll('（', '(').replaceAll('）', ')').replaceAll('【', '[').replaceAll('】', ']');
  text = text.replace(/\s+/g, '').toLowerCase().replace(LEADING_NUMBER_PATTERN, '');
  for (let inner = unitBracket(text); inner !== null; inner = unitBracket(text))
    text = text.slice(0, -inner.length - 2);
  return text;
}

function unitBracket(text: string): string | null {
  const inner = LAST_BRACKET_PATTERN.exec(text)?.groups?.inner;
  return inner !== undefined && inner.length + 2 < text.length && isMeasureUnit(inner) ? inner : null;
}

/** plainName without punctuation, 的 and 全市; 比例 and its relatives are 率. */
export function normalisedName(name: string): string {
  return plainName(name)
    .replace(PUNCTUATION_PATTERN, '')
    .replace(REGION_PREFIX_PATTERN, '')
    .replaceAll('的', '')
    .replace(SHARE_WORDS_PATTERN, '率');
}

/** The same characters in any order, with synonyms made one and empty words gone. Equal keys are look-alikes, to be reported as such. */
export function fuzzyName(name: string): string {
  let text = normalisedName(name);
  for (const [pattern, word] of SYNONYMS) text = text.replace(pattern, word);
  text = text.replace(EMPTY_WORDS_PATTERN, '');
  return [...text].sort().join('');
}

/** How alike two names are, 0 … 1: shared pairs of characters. For telling a reworded name from another indicator's. */
export function likeness(a: string, b: string): number {
  const [x, y] = [pairs(normalisedName(a)), pairs(normalisedName(b))];
  if (x.size === 0 || y.size === 0) return normalisedName(a) === normalisedName(b) ? 1 : 0;
  let shared = 0;
  for (const pair of x) if (y.has(pair)) shared++;
  return (2 * shared) / (x.size + y.size);
}

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
  return found;
}
