// Where a number stands in a picture.

export type Scale = (value: number) => number;

/** From values to places, rounded to a tenth, with some room at either end. Values that are all the same stand in the middle. */
export function scaleOf(values: readonly number[], from: number, to: number): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return () => round((from + to) / 2);
  return (value) => round(from + ((value - low) / (high - low)) * (to - from));
}

/** Three to five round values that cover a range. */
export function ticksOf(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low || Math.abs(high) || 1;
  const rough = span / 3;
  // By its digits: what a logarithm or a power gives is for the engine to choose.
  const power = Number(`1e${rough.toExponential().split('e')[1]}`);
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough)!;
  const first = Math.floor(low / step);
  // Counted, not compared: beyond 2^53 one more is no more.
  const count = Math.ceil(high / step) - first + 1;
  return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

export function round(place: number): number {
  return Math.round(place * 10) / 10;
}
