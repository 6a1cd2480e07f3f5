// Values that can be laid side by side: observed ones with observed ones, targets with targets, of one year and one unit.
import type { Indicator, Value } from '../../model/plan.js';
import { convertUnit } from '../../score/units.js';

export type Side = 'observed' | 'target';

/** A baseline and a result say what was; an interim value and a target what is wanted. */
export function sideOf({ role }: Value): Side {
  return role === 'baseline' || role === 'actual' ? 'observed' : 'target';
}

/** The number that a value has in another indicator's unit; null where the units are of different things or unknown. */
export function inUnit(value: number, from: string | null, to: string | null, name: string): number | null {
  if (from === to) return value;
  return from === null || to === null ? null : convertUnit(value, from, to, name);
}

/** The unit that a cell's number is in. */
export function unitOf(value: Value, indicator: Indicator): string | null {
  return value.unit ?? indicator.unit;
}

/** 98 for 97.7, 244万 for 2442356: one of them is the other one rounded to what it prints. */
export function isRounded(a: number, b: number): boolean {
  const [x, y] = [lastDigitOf(a), lastDigitOf(b)];
  return a !== b && x !== y && Math.abs(a - b) <= 0.5 * 10 ** Math.max(x, y) * (1 + 1e-9);
}

/** The power of ten of the last digit that a number prints; of noughts at its end only those of 千, 万 and more are no digits. */
function lastDigitOf(value: number): number {
  const { fraction, noughts } = /(?:\.(?<fraction>\d+)|(?<!0)(?<noughts>0{3,}))?$/.exec(String(value))!.groups!;
  return fraction === undefined ? (noughts?.length ?? 0) : -fraction.length;
}

const AT_LEAST: ReadonlySet<Value['comparator']> = new Set(['ge', 'gt']);
const AT_MOST: ReadonlySet<Value['comparator']> = new Set(['le', 'lt']);

/** What a comparator bounds: from below, from above, or nothing. */
export function boundOf(comparator: Value['comparator']): 'below' | 'above' | null {
  return AT_LEAST.has(comparator) ? 'below' : AT_MOST.has(comparator) ? 'above' : null;
}
