// `Math.max(...values)` is a call with as many arguments, which ends with a RangeError from some 100,000 on.

/** The largest of the numbers; `-Infinity` where there is none. */
export function maxOf(values: Iterable<number>): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) most = Math.max(most, value);
  return most;
}

/** The smallest of the numbers; `Infinity` where there is none. */
export function minOf(values: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const value of values) least = Math.min(least, value);
  return least;
}
