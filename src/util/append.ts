/** Adds values to the end of an array. `push(...more)` is a call with as many arguments, which ends with a RangeError from some 100,000 on. */
export function append<T>(target: T[], more: readonly T[]): void {
  for (const value of more) target.push(value);
}
