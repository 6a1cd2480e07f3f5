// Units behind an English number: per cent, tCO2e, MW, hectares, years, and what is counted (teachers, households).
import type { Commitment } from '../../model/plan.js';

type Kind = Commitment['kind'];

export interface UnitReading {
  /** As printed, but % for per cent. */
  readonly unit: string;
  readonly kind: Kind;
  readonly end: number;
}

const PERCENT_PATTERN = /\s?(?:%|per ?cent\b(?!age))/iy;
const POINTS_PATTERN = /[\s-]?(?:percentage[\s-]points?|%[\s-]points?|basis points)\b/iy;
const SYMBOLS: readonly (readonly [Kind, RegExp])[] = [
  [
    'mass',
    /\s?(?:(?:k|M|G)?t ?CO2[\s-]?(?:e|eq)?|[MG]g ?CO2e?|(?:metric )?tonnes?(?: (?:of )?CO2(?:e|eq)?)?|(?:metric )?tons?|kg|MT)\b/y,
  ],
  ['energy', /\s?(?:[kMGT]Wh?p?|[kMGT]?J|[Mk]?toe|(?:kilo|mega|giga|tera)watts?(?:[ -]hours?)?)\b/y],
  [
    'area',
    /\s?(?:km2|km²|sq\.? ?(?:km|m|ft)|square (?:kilomet(?:re|er)s?|met(?:re|er)s?|feet|miles)|hectares?|acres?|[Hh]a|m2|m²)(?![A-Za-z])/y,
  ],
  ['volume', /\s?(?:m3|m³|cubic (?:met(?:re|er)s?|yards?|feet)|lit(?:re|er)s?|gallons?|bcm|mcm)(?![A-Za-z])/y],
  ['length', /\s?(?:kilomet(?:re|er)s?|kms?|met(?:re|er)s?|miles?|mm|cm|m)(?![A-Za-z²³23])/y],
  ['duration', /[\s-]?(?:(?:working |business )?days?|weeks?|months?|years?|hours?|minutes?)\b/y],
];
const RATE_TAIL_PATTERN =
  /\s?(?:per|\/)\s?(?:[\d,]+\s?)?(?:live births|people|persons|inhabitants|population|capita|year|annum|day|month|ha|hectare|km2|km|km²|women|children|births|household|person|square kilomet(?:re|er))\b|\s(?:per|\/)\s?1[0,]{2,10}(?![\d,]*\d)\b/iy;
const CURRENCY = 'USD|US\\$|EUR|GBP|RWF|KES|INR|BDT|PHP|NPR|ZAR|UGX|TZS|NGN|AUD|CAD|NZD|CNY|JPY|dollars|euros|pounds';
const MONEY_PATTERN = new RegExp(`\\s?(?:${CURRENCY}|US dollars)(?![A-Za-z])`, 'y');
/** 4,700 pounds of carbon dioxide are no money. */
const POUNDS_PATTERN = /\s?pounds(?= of (?!funding|spending|investment|income|savings|revenue))|\s?lbs?\b/iy;
/** The currency before a number: USD 5 million, $5 million. */
export const MONEY_BEFORE_PATTERN = new RegExp(`(?:\\b(?:${CURRENCY})|US\\$|A\\$|C\\$|[$€£¥])\\s?$`);
/** What is counted ends in s, or is one of the few that do not; up to three words describe it. */
const COUNTED_PATTERN =
  /\s(?:additional |new |more |further )?(?<words>(?:[a-z][a-z'’-]{1,20} ){0,3}?(?<noun>[a-z-]{2,20}(?:[^suiao\W]s|ies)|people|persons|children|women|men|staff|youth|personnel|households|homes|trees|buses|sites|facilities))\b/y;
/** Words that no counted thing precedes. */
const STOP_PATTERN =
  /\b(?:of|in|by|to|for|from|with|and|or|the|a|an|as|at|on|is|are|was|were|has|have|will|than|that|which|below|above|less|times|this|its|levels?|basis|emissions|compared|across|versus|its|his|thus|plus|targets?|goals?)\b/;

/** The unit right behind a number that ends at `at`; null where none can be made out. */
export function readUnit(text: string, at: number): UnitReading | null {
  const points = matchAt(POINTS_PATTERN, text, at);
  if (points !== null) return { unit: points.trim(), kind: 'change', end: at + points.length };
  const percent = matchAt(PERCENT_PATTERN, text, at);
  if (percent !== null) return { unit: '%', kind: 'ratio', end: at + percent.length };
  const pounds = matchAt(POUNDS_PATTERN, text, at);
  if (pounds !== null) return { unit: 'pounds', kind: 'mass', end: at + pounds.length };
  const money = matchAt(MONEY_PATTERN, text, at);
  if (money !== null) return { unit: money.trim(), kind: 'money', end: at + money.length };
  for (const [kind, pattern] of SYMBOLS) {
    const found = matchAt(pattern, text, at);
    if (found === null) continue;
    const end = at + found.length;
    const tail = matchAt(RATE_TAIL_PATTERN, text, end);
    const unit = found.replace(/^[\s-]/, '');
    return tail === null
      ? { unit, kind, end }
      : { unit: unit + tail.replace(/^\s?\/\s?/, '/'), kind: 'rate', end: end + tail.length };
  }
  const rate = matchAt(RATE_TAIL_PATTERN, text, at);
  if (rate !== null) return { unit: rate.trim(), kind: 'rate', end: at + rate.length };
  return null;
}

/** True for what is an English unit and nothing else: tonnes CO2e, GBP, per 100,000 live births. */
export function isEnglishUnit(text: string): boolean {
  return /^[A-Za-z$€£%/]/.test(text) && readUnit(` ${text}`, 0)?.end === text.length + 1;
}

/** What a count is set against: 308 cases [per 1,000 population]. */
export function readRate(text: string, at: number): { unit: string; end: number } | null {
  const rate = matchAt(RATE_TAIL_PATTERN, text, at);
  return rate === null ? null : { unit: ` ${rate.trim()}`, end: at + rate.length };
}

/** What a number counts: 500 [primary school teachers] → teachers. */
export function readCounted(text: string, at: number): { unit: string; words: string; end: number } | null {
  COUNTED_PATTERN.lastIndex = at;
  const { words, noun } = COUNTED_PATTERN.exec(text)?.groups ?? {};
  if (words === undefined || noun === undefined || STOP_PATTERN.test(words)) return null;
  return { unit: noun, words, end: COUNTED_PATTERN.lastIndex };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
