// Numbers as an explanation prints them: no more than four decimals, a real minus sign, negative ones in brackets within a formula.
import { type Language, say } from '../../messages/index.js';
import { endOf, type Period } from '../period.js';

/** 96.2, −0.5 */
export function printed(value: number, places = 4): string {
  const text = String(Number(value.toFixed(places)));
  return text.startsWith('-') ? `−${text.slice(1)}` : text;
}

/** A number within a formula. */
export function term(value: number): string {
  return value < 0 ? `(${printed(value)})` : printed(value);
}

/** 0.6 → 60% */
export function share(fraction: number): string {
  return `${printed(100 * fraction, 2)}%`;
}

/** (2023 − 2020), or 1.5 where one of the times is within a year. */
export function span(from: number, to: number): string {
  const isWhole = from % 12 === 0 && to % 12 === 0;
  return isWhole ? `(${to / 12 - 1} − ${from / 12 - 1})` : printed((to - from) / 12, 4);
}

/** 2023, 2026-06 */
export function timeText(months: number, period: Period | null): string {
  if (period !== null && endOf(period) === months) return period.label;
  return String(Math.ceil(months / 12) - 1);
}

/** A quantity in a sentence: 0.45 个百分点, 2万人, 0.1（1/10万）. */
export function quantity(value: number, unit: string | null, language: Language): string {
  return withUnit(printed(value), unit, language);
}

/** A printed figure with its unit, in the words of the language. */
export function withUnit(text: string, unit: string | null, language: Language): string {
  if (unit === null || unit === '') return text;
  if (unit === '百分点' || unit === '千分点')
    return `${text} ${say(language, `explain-unit-${unit === '百分点' ? 'points' : 'per-mille'}`)}`;
  return /^[\d%‰]/.test(unit) ? `${text}${say(language, 'explain-unit', { unit })}` : `${text} ${unit}`;
}
