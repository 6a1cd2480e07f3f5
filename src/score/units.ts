// Whether the unit of an actual value is that of its indicator, and the power of ten between them where it is not:
// 万人 and 人, 亿元 and 万元, % and ‰. Nothing inexact is converted.
import { fold } from '../language/zh/fold.js';

interface Measure {
  readonly base: string;
  readonly exponent: number;
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
/** Words that count things: which of them is used says nothing about the figure. */
const COUNT_WORD_PATTERN =
  /^(?:人|名|位|个|所|张|家|座|处|项|件|套|户|辆|台|册|本|场|次|场次|人次|床|张床|条|种|篇|支|只|株|间|宗|例|起|对|班|岗|批|门|届|部|艘|架|棵|头)$/;
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
/** 千瓦, 千克, 百帕 are units of their own. */
const WHOLE_UNIT_PATTERN = /^(?:千(?:瓦|克|焦|卡|伏|赫|帕|米|字节)|百帕)/;

function readMeasure(unit: string): Measure {
  let text = fold(unit)
    .replace(/[\s（）()]/g, '')
    .replace(/^单位[:：]/, '')
    .toLowerCase();
  for (const [pattern, spelling] of SPELLINGS) text = text.replace(pattern, spelling);
  if (text === '%') return { base: '%', exponent: 0 };
  if (text === '‰') return { base: '%', exponent: -1 };
  if (/^(?:万|亿|千|百|十万|百万)$/.test(text)) return { base: '', exponent: EXPONENTS[text] ?? 0 };
  const groups = WHOLE_UNIT_PATTERN.test(text) ? undefined : SCALE_PATTERN.exec(text)?.groups;
  const base = groups?.base ?? text;
  return { base, exponent: groups === undefined ? 0 : (EXPONENTS[groups.scale!] ?? 0) };
}

/**
 * By which power of ten a value in `from` becomes one in `to`; null where the two are different things.
 * `name` is the indicator's: with 每千人口…（人）, 人/千人 and 人 are the same.
 */
export function exponentBetween(from: string, to: string, name: string): number | null {
  const [a, b] = [readMeasure(from), readMeasure(to)];
  const oneIsPer = /^(?:每|人均)/.test(name) && a.base.includes('/') !== b.base.includes('/');
  const [x, y] = oneIsPer ? [aboveStroke(a.base), aboveStroke(b.base)] : [a.base, b.base];
  if (x === y || x === '' || (COUNT_WORD_PATTERN.test(x) && COUNT_WORD_PATTERN.test(y))) return a.exponent - b.exponent;
  return null;
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
