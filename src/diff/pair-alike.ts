// Which texts of one list are like which of another, each taken once: for thousands of texts without comparing all with all.

export interface AlikePair {
  readonly a: number;
  readonly b: number;
  /** 0 … 1: shared pairs of characters. */
  readonly likeness: number;
}

/** A pair of characters that more texts have than this does not tell them apart. */
const MOST_TEXTS = 40;
/** Texts that share most of the telling pairs; the others are not looked at. */
const MOST_CANDIDATES = 8;

/** Pairs of texts that are at least so much alike, the likest first to choose; `fits` may rule a pair out. */
export function pairAlike(
  as: readonly string[],
  bs: readonly string[],
  least: number,
  fits: (a: number, b: number) => boolean = () => true,
): AlikePair[] {
  const [left, right] = [as.map(pairsOf), bs.map(pairsOf)];
  const holders = new Map<string, number[]>();
  for (const [b, pairs] of right.entries()) {
    for (const pair of pairs) {
      const found = holders.get(pair);
      if (found === undefined) holders.set(pair, [b]);
      else if (found.length <= MOST_TEXTS) found.push(b);
    }
  }
  const found: AlikePair[] = [];
  for (const [a, pairs] of left.entries()) {
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      const having = holders.get(pair) ?? [];
      if (having.length <= MOST_TEXTS) for (const b of having) shared.set(b, (shared.get(b) ?? 0) + 1);
    }
    const nearest = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MOST_CANDIDATES);
    for (const [b] of nearest) {
      const likeness = Math.round(100 * likenessOf(pairs, right[b]!)) / 100;
      if (likeness >= least && fits(a, b)) found.push({ a, b, likeness });
    }
  }
  found.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  return found.filter(({ a, b }) => {
    if (usedA.has(a) || usedB.has(b)) return false;
    usedA.add(a);
    usedB.add(b);
    return true;
  });
}

function likenessOf(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of x) if (y.has(pair)) shared++;
  return (2 * shared) / (x.size + y.size || 1);
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}
