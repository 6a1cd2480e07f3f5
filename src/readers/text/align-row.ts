// The lines of one row, of which empty cells may be missing and long cells may stand on several, → its cells.
import { type ColumnKind, EMPTY_COST, JOIN_COST, misfit } from './column-kinds.js';

export interface Alignment {
  /** For each column the first and the last token + 1. */
  readonly cells: readonly (readonly [from: number, to: number])[];
  /** Tokens after the last cell. */
  readonly rest: number;
  readonly cost: number;
}

const MAX_JOINED = 10;
const REST_COST = 3;
const DROP_EMPTY_COST = 1.5;

/**
 * The cheapest way to deal the tokens out to the columns in order. '' is an empty paragraph: perhaps an empty cell.
 * Up to `maxRest` tokens may be left over at the end.
 */
export function alignRow(tokens: readonly string[], kinds: readonly ColumnKind[], maxRest: number): Alignment {
  return alignPrefixes(tokens, kinds).align(tokens.length, maxRest);
}

/** The misfit of texts, by kind of column. */
export type Fits = Map<ColumnKind, Map<string, number>>;

/** The cheapest ways to deal out each of the prefixes of the tokens, all found at once. */
export interface Prefixes {
  /** The cost of dealing out the first `count` tokens. */
  readonly costOf: (count: number, maxRest: number) => number;
  readonly align: (count: number, maxRest: number) => Alignment;
}

/** `limit`: ways that cost more are not followed. `fits` remembers how well texts fit, from one row to the next. */
export function alignPrefixes(
  tokens: readonly string[],
  kinds: readonly ColumnKind[],
  limit: number = Number.POSITIVE_INFINITY,
  fits: Fits = new Map(),
): Prefixes {
  const n = tokens.length;
  let costs = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  const takes: number[][] = [];
  for (const kind of kinds) {
    const next = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY);
    const take = new Array<number>(n + 1).fill(0);
    const known = fits.get(kind) ?? new Map<string, number>();
    fits.set(kind, known);
    const fit: (number | undefined)[] = [];
    const [emptyCost, joinCost] = [EMPTY_COST[kind], JOIN_COST[kind]];
    // An empty paragraph is an empty cell when nothing else stands in it.
    const missing = -DROP_EMPTY_COST + (kind === 'number' || kind === 'name' ? emptyCost : 0);
    for (let t = 0; t <= n; t++) {
      const base = costs[t]!;
      if (base === Number.POSITIVE_INFINITY || base > limit) continue;
      offer(next, take, t, base + emptyCost, 0);
      let cost = base;
      let filled = 0;
      let empty = 0;
      for (let j = 1; j <= MAX_JOINED && t + j <= n; j++) {
        const k = t + j - 1;
        if (tokens[k] === '') empty++;
        else {
          fit[k] ??= knownMisfit(tokens[k]!, kind, known);
          cost += fit[k] * (filled > 0 ? 0.5 : 1) + (filled++ > 0 ? joinCost : 0);
        }
        if (cost > limit) break;
        offer(next, take, t + j, cost + empty * DROP_EMPTY_COST + (filled > 0 ? 0 : missing), j);
      }
    }
    costs = next;
    takes.push(take);
  }
  const bestEnd = (count: number, maxRest: number) => {
    let best = { end: count, cost: Number.POSITIVE_INFINITY };
    for (let end = count; end >= Math.max(0, count - maxRest); end--) {
      const cost = costs[end]! + restCost(tokens, end, count);
      if (cost < best.cost) best = { end, cost };
    }
    return best;
  };
  return {
    costOf: (count, maxRest) => bestEnd(count, maxRest).cost,
    align: (count, maxRest) => {
      const { end, cost } = bestEnd(count, maxRest);
      return { cells: traceBack(takes, end), rest: count - end, cost };
    },
  };
}

function knownMisfit(text: string, kind: ColumnKind, known: Map<string, number>): number {
  let cost = known.get(text);
  if (cost === undefined) {
    cost = misfit(text, kind);
    known.set(text, cost);
  }
  return cost;
}

function offer(costs: number[], takes: number[], at: number, cost: number, take: number): void {
  if (cost < costs[at]!) {
    costs[at] = cost;
    takes[at] = take;
  }
}

function restCost(tokens: readonly string[], from: number, to: number): number {
  let cost = 0;
  for (let t = from; t < to; t++) {
    if (tokens[t] === '') cost += DROP_EMPTY_COST / 2;
    else cost += REST_COST + misfit(tokens[t]!, 'category');
  }
  return cost;
}

function traceBack(takes: readonly (readonly number[])[], end: number): [number, number][] {
  const cells: [number, number][] = [];
  let t = end;
  for (let c = takes.length - 1; c >= 0; c--) {
    const count = takes[c]![t]!;
    cells.unshift([t - count, t]);
    t -= count;
  }
  return cells;
}
