// Whether the unit of an actual value is that of its indicator, and the ratio between them where it is not: powers of ten (万人 and 人,
// 亿元 and 万元, % and ‰) and 15 亩 to the 公顷. Nothing inexact is converted.
import { fold } from '../language/zh/fold.js';
import { shiftDecimal, withoutNoise } from './decimal.js';

/** A unit as base · 10^exponent · 15^fifteens. */
interface Measure {
  readonly base: string;
  readonly exponent: number;
  readonly fifteens: number;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:百分比|百分之|per ?cent|percent|pct)$/, '%'],
  [/^(?:千分之|permille)$/, '‰'],
  [/^个?(?:百分点|pct point|percentage points?|pp)$/, '百分点'],
  [/^(?:岁|years?)$/, '年'],
  [/^人民币元$/, '元'],
  [/m2|㎡|m²/g, '平方米'],
  [/km2|km²|平方千米/g, '平方公里'],
  [/千米|km(?!2|²)/g, '公里'],
  [/[μµu]g/g, '微克'],
  [/m3|m³/g, '立方米'],
  [/标煤/g, '标准煤'],
];
/** Measure words that count the same: which of them is used says nothing about the figure. */
const SAME_WORDS = [
  ['人', '名', '位', '个人'],
  ['次', '场', '场次'],
  ['张', '床', '张床', '张床位', '个床位'],
  ['所', '家', '座', '处'],
  ['项', '件', '条', '起', '例', '宗'],
  ['辆', '台', '架', '艘', '部'],
  ['册', '本'],
  ['株', '棵'],
  ['篇', '件'],
].map((words) => new Set(words));
/** Things of any sort: 个. Not people (人), visits (人次), households (户), times (次), pairs (对) or kinds (种). */
const THING_WORD_PATTERN =
  /^(?:个|所|张|家|座|处|项|件|套|辆|台|册|本|床|张床|条|篇|支|只|株|棵|间|栋|幢|宗|例|起|班|岗|门|部|艘|架|头|台套)$/;
const SCALE_PATTERN = /^(?<scale>百万|千万|百亿|千亿|万亿|十万|万|亿|千|百)(?<base>.+)$/;
const EXPONENTS: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};
/** Units that are a power of ten of another one. */
const METRIC: Readonly<Record<string, readonly [string, number]>> = {
  公顷: ['平方米', 4],
  平方公里: ['平方米', 6],
  公里: ['米', 3],
  厘米: ['米', -2],
  毫米: ['米', -3],
  吨: ['克', 6],
  千克: ['克', 3],
  公斤: ['克', 3],
  毫克: ['克', -3],
  微克: ['克', -6],
  千瓦: ['瓦', 3],
  兆瓦: ['瓦', 6],
  吉瓦: ['瓦', 9],
  千瓦时: ['瓦时', 3],
  兆瓦时: ['瓦时', 6],
  毫升: ['升', -3],
};
/** 1 公顷 is 15 亩. */
const AREA_OF_FIELDS = '亩';
/** 千瓦, 千克, 百帕 are units of their own. */
const WHOLE_UNIT_PATTERN = /^(?:千(?:瓦|克|焦|卡|伏|赫|帕|米|字节)|百帕)/;

function readMeasure(unit: string): Measure {
  let text = fold(unit)
    .replace(/[\s（）()]/g, '')
    .replace(/^单位[:：]/, '')
    .toLowerCase();
  for (const [pattern, spelling] of SPELLINGS) text = text.replace(pattern, spelling);
  if (text === '%') return { base: '%', exponent: 0, fifteens: 0 };
  if (text === '‰') return { base: '%', exponent: -1, fifteens: 0 };
  if (/^(?:万|亿|千|百|十万|百万)$/.test(text)) return { base: '', exponent: EXPONENTS[text] ?? 0, fifteens: 0 };
  const stroke = text.indexOf('/');
  if (stroke < 0) return scaled(text);
  const [above, below] = [scaled(text.slice(0, stroke)), scaled(text.slice(stroke + 1))];
  return {
    base: `${above.base}/${below.base}`,
    exponent: above.exponent - below.exponent,
    fifteens: above.fifteens - below.fifteens,
  };
}

/** 万公顷: 8, 平方米; 10万人: 5, 人. */
function scaled(text: string): Measure {
  const ten = /^10{0,8}(?=\D)/.exec(text)?.[0] ?? '';
  const rest = text.slice(ten.length);
  const groups = WHOLE_UNIT_PATTERN.test(rest) ? undefined : SCALE_PATTERN.exec(rest)?.groups;
  const word = groups?.base ?? rest;
  const scale = groups === undefined ? 0 : (EXPONENTS[groups.scale!] ?? 0);
  const tens = ten === '' ? 0 : ten.length - 1;
  if (word === AREA_OF_FIELDS) return { base: '平方米', exponent: tens + scale + 4, fifteens: -1 };
  const [base, metric] = (Object.hasOwn(METRIC, word) ? METRIC[word] : undefined) ?? [word, 0];
  return { base, exponent: tens + metric + scale, fifteens: 0 };
}

const AS_IT_IS = { exponent: 0, fifteens: 0 };

/** 每千人口…, 万人发明专利拥有量, 百户家庭…, 人均…, 养老床位（每千名老人）: what a figure is by, in its name. */
const PER_NAME_PATTERN = /^(?:每|人均|户均|亩均|地均|[十百千万]{1,2}(?=[人名户家]))|每[十百千万]/;
const PER_SCALE_PATTERN = /^(?<first>[十百千万]{1,2})(?=[人名户家])|每(?<each>[十百千万]{1,2})/;

/**
 * A value in `from` as one in `to`; null where the two are different things. `name` is the indicator's: with 每千人口…（人）, 人/千人 and 人 are
 * the same, and 人/万人 is a tenth of it.
 */
export function convertUnit(value: number, from: string, to: string, name: string): number | null {
  const conversion = conversionBetween(from, to, name);
  if (conversion === null) return null;
  const shifted = shiftDecimal(value, conversion.exponent);
  if (conversion.fifteens === 0) return shifted;
  return conversion.fifteens > 0 ? withoutNoise(shifted * 15) : shifted / 15;
}

/** True where a value in one unit is the same number in the other. */
export function isSameUnit(from: string, to: string, name: string): boolean {
  const conversion = conversionBetween(from, to, name);
  return conversion !== null && conversion.exponent === 0 && conversion.fifteens === 0;
}

function conversionBetween(from: string, to: string, name: string): Omit<Measure, 'base'> | null {
  if (from === to) return AS_IT_IS; // as in almost every row
  const oneIsPer = PER_NAME_PATTERN.test(name) && from.includes('/') !== to.includes('/');
  const [a, b] = oneIsPer
    ? [readMeasure(aboveStroke(from)), readMeasure(aboveStroke(to))]
    : [readMeasure(from), readMeasure(to)];
  const [x, y] = [a.base.split('/'), b.base.split('/')];
  const isSameMeasure = x.length === y.length && x.every((part, i) => isSame(part, y[i] ?? ''));
  if (!isSameMeasure) return null;
  const per = oneIsPer ? perScale(from, name) - perScale(to, name) : 0;
  const fifteens = a.fifteens - b.fifteens;
  return Math.abs(fifteens) > 1 ? null : { exponent: a.exponent - b.exponent + per, fifteens };
}

/** How much smaller the scale below the stroke makes a figure than the one in the name does: 人/万人 of 每千人口 −1; 0 without a stroke. */
function perScale(unit: string, name: string): number {
  const stroke = unit.indexOf('/');
  const groups = PER_SCALE_PATTERN.exec(name)?.groups;
  const word = groups?.first ?? groups?.each;
  if (stroke < 0 || word === undefined) return 0;
  const scale = [...word].reduce((sum, one) => sum + (one === '十' ? 1 : (EXPONENTS[one] ?? 0)), 0);
  return scale - readMeasure(unit.slice(stroke + 1)).exponent;
}

/** 人 and 名, 所 and 个; 万 stands for any number of things. 户 and 人, 人 and 人次 are different things. */
function isSame(x: string, y: string): boolean {
  if (x === y) return true;
  if (x === '' || y === '') return !/%|百分点/.test(x + y);
  if (SAME_WORDS.some((words) => words.has(x) && words.has(y))) return true;
  return (x === '个' || y === '个') && THING_WORD_PATTERN.test(x) && THING_WORD_PATTERN.test(y);
}

/** True for %, ‰ and what is written for them. */
export function isPercentage(unit: string): boolean {
  return readMeasure(unit).base === '%';
}

/** 人 of 人/千人 */
function aboveStroke(unit: string): string {
  const stroke = unit.indexOf('/');
  return stroke < 0 ? unit : unit.slice(0, stroke);
}

const UNIT_PATTERN =
  /^(?:单位[:：])?(?:[%‰]|百分点|岁|场次|人次|人年|(?:十|百|千|万|亿)*(?:人|名|位|个|所|张|家|座|处|项|件|套|户|辆|台|册|本|场|次|床|条|种|元|美元|吨|亩|公顷|米|公里|千米|平方米|平方公里|立方米|年|月|天|小时|分钟|千瓦|千瓦时|吨标准煤|车次|标箱|TEU|微克|毫克|克|升|只|株|间|起|例)(?:\/[^()]{1,10})?)$/i;

/** True for what stands in a unit bracket: %, 万人, 张, 微克/立方米. */
export function isMeasureUnit(text: string): boolean {
  return UNIT_PATTERN.test(text);
}
