// Numbers of English running text that say how much: value, range, unit, comparator. Years, references, ordinals and
// numbers within names are none.
import type { Commitment, Comparator } from '../../model/plan.js';
import { readComparatorAfter, readComparatorBefore } from './comparators.js';
import { findShares } from './shares.js';
import { MONEY_BEFORE_PATTERN, readCounted, readRate, readUnit } from './units.js';

export interface Amount {
  /** From the comparator to the unit. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly upper: number | null;
  readonly comparator: Comparator;
  readonly unit: string | null;
  readonly kind: Commitment['kind'];
  /** What a counted unit is described by: primary school teachers. */
  readonly counted: string | null;
}

const NUMBER =
  '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const SCALE = '(?:\\s?(?:hundred|thousand|million|billion|trillion)|\\s?(?:mn|bn)\\b)';
const NUMERAL_PATTERN = new RegExp(
  `(?<![\\w.,/])(?<!\\w[-–—])(?<sign>[-−]?)(?<first>${NUMBER})(?<scale>${SCALE})?(?:(?<percent>\\s?(?:%|per ?cent))?\\s?(?:-|–|—|\\bto\\b)\\s?(?<second>${NUMBER})(?<scale2>${SCALE})?)?(?![\\d/:]|[,.]\\d)`,
  'gi',
);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  b: 1e9,
};
const SHORT_SCALE_PATTERN = /^\s?[kmb](?![\w²³])/i;
/** Table 5, Section 2.1, SDG 13, Vision 2050, page 12: which one, not how many. */
const LABEL_BEFORE_PATTERN =
  /\b(?:tables?|figures?|fig\.?|sections?|chapters?|articles?|annex(?:es)?|appendix|phases?|stages?|steps?|tiers?|levels?|goals?|targets?|indicators?|sdgs?|components?|objectives?|priorit(?:y|ies)|pillars?|outputs?|outcomes?|actions?|strateg(?:y|ies)|vision|agenda|no\.?|number|pages?|pp?\.|version|part|orders?|bills?|act|resolution|scopes?|types?|grades?|class|groups?|box|notes?|days?|weeks?|months?|quarters?|lot|paragraphs?|items?|option|cop|scenario|fy|years?|aged?|ages|euro|category|route|rcp|iso|top)[\s#]?$/i;
const YEAR_PATTERN = /^(?:19|20)\d\d$/;
const YEAR_BEFORE_PATTERN =
  /\b(?:in|by|since|from|to|of|until|through|between|and|before|after|for|during|the|fiscal|over|than|below|[A-Z][a-z]+)\s$/;
const MONTH_AFTER_PATTERN = /^(?:st|nd|rd|th)?\s(?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/;
const MONTH_BEFORE_PATTERN = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s$/;
/** 1st, 28th, 2oC, 1.5°C, 5G. */
const GLUED_PATTERN = /^(?:st|nd|rd|th|o ?C|° ?C|° ?F|º ?C|[A-Za-z]{1,2}(?![A-Za-z]))/;
/** People over 65, children under 5, women aged between 15: what somebody's age is, where no unit but years follows. */
const AGE_BEFORE_PATTERN =
  /\b(?:people|persons|children|adults|women|men|girls|boys|residents|citizens|population|those|youths?|pupils|students|learners|patients|employees|individuals|infants|mothers|anyone|everyone|elderly|age|aged|ages)\s(?:who are |aged )?(?:over|under|above|below|older than|younger than|between(?: \d{1,3} and)?)\s$|\b(?:aged?|ages)\s$/i;
/** The over 65s, under-5 mortality, 16 years and above, 30 years of age, 12 years old. */
const AGE_AFTER_PATTERN =
  /^(?:s\b|[\s-]?years?[\s-](?:old|of age)|[\s-]?year-olds?|\s(?:years )?and (?:over|above|older|under|below|younger)\b|\s(?:years )?or (?:older|younger)\b)/i;
const UNDER_PATTERN = /\b(?:under|over)[\s-]$/i;
const OF_CHILDREN_PATTERN = /^s?\s(?:child |infant )?(?:mortality|years?|children|stunting|wasting)\b/i;
const OLDEST = 120;

/** The amounts of a text in print order. */
export function findAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  const shares = findShares(text);
  let share = shares.shift();
  NUMERAL_PATTERN.lastIndex = 0;
  for (let match = NUMERAL_PATTERN.exec(text); match !== null; match = NUMERAL_PATTERN.exec(text)) {
    for (; share !== undefined && share.end <= match.index; share = shares.shift()) found.push(shareOf(text, share));
    // one in 5 households: 5 is no amount of its own
    if (share !== undefined && share.start <= match.index) {
      NUMERAL_PATTERN.lastIndex = share.end;
      continue;
    }
    const isRange = isRangeOf(text, match);
    const { sign = '', first = '', scale = '' } = match.groups ?? {};
    // 2015-2030 and from 40% to 20% are no ranges: the second is looked at by itself.
    const end = match.index + (isRange ? match[0].length : sign.length + first.length + scale.length);
    const next = isRange ? NUMERAL_PATTERN.lastIndex : end;
    const amount = amountOf(text, match, isRange, end);
    NUMERAL_PATTERN.lastIndex = next;
    // 70 per 100,000 live births: what the unit holds is no amount of its own
    if (amount !== null) NUMERAL_PATTERN.lastIndex = Math.max(next, amount.end);
    if (amount !== null) found.push(amount);
  }
  for (; share !== undefined; share = shares.shift()) found.push(shareOf(text, share));
  return found;
}

/** One in 5 is 20 %. */
function shareOf(text: string, { start, end, value }: { start: number; end: number; value: number }): Amount {
  const stated = readComparatorBefore(text, start);
  return {
    start: stated?.start ?? start,
    end,
    value,
    upper: null,
    comparator: stated?.comparator ?? 'eq',
    unit: '%',
    kind: 'ratio',
    counted: null,
  };
}

function isRangeOf(text: string, match: RegExpExecArray): boolean {
  const { first = '', scale, second, scale2 } = match.groups ?? {};
  if (second === undefined || YEAR_PATTERN.test(first) || YEAR_PATTERN.test(second)) return false;
  if (/\bfrom\s(?:[a-z]+\s|[A-Z]{3}\s|US\$|[$€£])?$/i.test(text.slice(Math.max(0, match.index - 20), match.index)))
    return false;
  return numberOf(second, scale2) > numberOf(first, scale ?? scale2);
}

function amountOf(text: string, match: RegExpExecArray, isRange: boolean, end: number): Amount | null {
  const { sign = '', first = '', scale, second, scale2, percent } = match.groups ?? {};
  const start = match.index;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const money = MONEY_BEFORE_PATTERN.exec(before);
  // USD 5m are millions, 5m are metres
  const short = money === null || scale !== undefined ? null : SHORT_SCALE_PATTERN.exec(after);
  const unit = short === null ? readUnit(text, end) : null;
  if (unit === null && short === null && (GLUED_PATTERN.test(after) || /^[A-Za-z]/.test(after))) return null;
  if (MONTH_AFTER_PATTERN.test(after) || (MONTH_BEFORE_PATTERN.test(before) && unit === null)) return null;
  if (unit?.kind !== 'ratio' && LABEL_BEFORE_PATTERN.test(before)) return null;
  // 1. and (2) at the head of a line number it.
  if (unit === null && /(?:^|\n)[^\S\n]{0,24}\(?$/.test(before) && /^[.)]/.test(after)) return null;
  if (unit === null && /\($/.test(before) && /^\)/.test(after)) return null;
  const counted = unit === null && money === null ? readCounted(text, end) : null;
  if (counted === null && money === null && isAge(numberOf(first, scale), unit?.kind ?? null, before, after))
    return null;
  // 308 malaria incidents per 1,000 population
  const tail = counted === null ? null : readRate(text, counted.end);
  if (YEAR_PATTERN.test(first) && scale === undefined && unit === null && money === null) {
    if (counted === null || YEAR_BEFORE_PATTERN.test(before) || before.trim() === '') return null;
  }
  const factor = scale ?? short?.[0] ?? scale2;
  // a dash at the head of a line opens a point of a list
  const isNegative = sign !== '' && !/(?:^|\n)[^\S\n]{0,24}$/.test(before);
  const value = numberOf(first, isRange ? factor : (scale ?? short?.[0])) * (isNegative ? -1 : 1);
  const stated = readComparatorBefore(text, money === null ? start : start - money[0].length);
  const from = stated?.start ?? (money === null ? start : start - money[0].trimStart().length);
  const to = (short === null ? null : end + short[0].length) ?? unit?.end ?? tail?.end ?? counted?.end ?? end;
  const behind = readComparatorAfter(text, unit?.end ?? end);
  return {
    start: from,
    end: Math.max(to, behind?.end ?? 0),
    value,
    upper: isRange && second !== undefined ? numberOf(second, scale2) : null,
    comparator: isRange ? 'range' : (stated?.comparator ?? behind?.comparator ?? 'eq'),
    unit:
      unit?.unit ??
      (money !== null ? money[0].trim() : counted === null ? null : counted.unit + (tail?.unit ?? '')) ??
      (percent === undefined ? null : '%'),
    kind: unit?.kind ?? (tail !== null ? 'rate' : money !== null ? 'money' : 'count'),
    counted: counted?.words ?? null,
  };
}

/** People over 65 says who, not how many. */
function isAge(value: number, kind: Commitment['kind'] | null, before: string, after: string): boolean {
  if (value > OLDEST || (kind !== null && kind !== 'duration')) return false;
  if (AGE_AFTER_PATTERN.test(after) || (UNDER_PATTERN.test(before) && OF_CHILDREN_PATTERN.test(after))) return true;
  return AGE_BEFORE_PATTERN.test(before);
}

function numberOf(digits: string, scale: string | undefined): number {
  const factor = SCALES[scale?.trim().toLowerCase() ?? ''] ?? 1;
  return Number((Number(digits.replace(/[, \u00a0\u202f]/g, '')) * factor).toPrecision(15));
}
