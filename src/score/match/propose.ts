// What `plan match` shows: for each name in a file of actual values the indicator that it stands for and how it was found, and for
// those that need a person the indicators it may stand for, each with what speaks against it.
import type { ActualRow } from '../../model/actuals.js';
import type { Indicator, Plan } from '../../model/plan.js';
import type { MatchHow } from '../../model/scorecard.js';
import type { Alias } from '../actuals/aliases.js';
import { type AmbiguousReason, matchActuals, type UnmatchedReason } from '../matching.js';
import { rewordedLikeness, rewordedName, sameQuantity } from '../names.js';

export interface MatchCandidate {
  readonly id: string;
  readonly number: string | null;
  readonly name: string;
  /** 0 … 1: see `rewordedLikeness`. */
  readonly score: number;
  /** What the file's name says and the indicator's does not, and the other way round; '' where nothing. */
  readonly onlyWritten: string;
  readonly onlyPlan: string;
  /** False where the two count different things (户数, 面积). */
  readonly sameQuantity: boolean;
}

export interface MatchLine {
  /** The first row with this name, and how many have it. */
  readonly row: number;
  readonly rows: number;
  readonly written: string;
  readonly how: MatchHow | null;
  readonly indicator: { readonly id: string; readonly number: string | null; readonly name: string } | null;
  /** Why the rows have no indicator; null where they have one. */
  readonly reason: UnmatchedReason | AmbiguousReason | null;
  /** The best first; for rows that an alias could place. */
  readonly candidates: readonly MatchCandidate[];
}

const MOST_CANDIDATES = 3;
/** Less alike than this is no candidate. */
const LEAST_SCORE = 0.4;
/** A file with more names than this that need candidates is about something else. */
const MOST_NAMES = 500;

/** A line for each name in the order of the file. Nothing is decided here that `plan score` would not decide alike. */
export function proposeMatches(plan: Plan, rows: readonly ActualRow[], aliases: readonly Alias[] = []): MatchLine[] {
  const { matched, unmatched, ambiguous } = matchActuals(plan, rows, aliases);
  const all: (Omit<MatchLine, 'row' | 'rows' | 'written' | 'candidates'> & {
    of: ActualRow;
    among: readonly Indicator[];
  })[] = [
    ...matched.map(({ row, indicator, how }) => ({ of: row, how, indicator, reason: null, among: [indicator] })),
    ...unmatched.map(({ row, reason }) => ({ of: row, how: null, indicator: null, reason, among: plan.indicators })),
    ...ambiguous.map(({ row, reason, candidates }) => ({
      of: row,
      how: null,
      indicator: null,
      reason,
      among: candidates,
    })),
  ];
  all.sort((a, b) => a.of.row - b.of.row);
  const lines = new Map<string, MatchLine>();
  let asked = 0;
  for (const { of, how, indicator, reason, among } of all) {
    const written = of.name ?? of.number ?? of.id ?? '';
    const key = [written, of.number ?? '', of.id ?? '', of.table ?? '', indicator?.id ?? reason].join('\n');
    const known = lines.get(key);
    if (known !== undefined) {
      lines.set(key, { ...known, rows: known.rows + 1 });
      continue;
    }
    const asks = of.name !== null && (how === 'fuzzy' || reason === 'unknown-name' || reason === 'several');
    const candidates = asks && asked++ < MOST_NAMES ? candidatesFor(written, among, reason === 'unknown-name') : [];
    lines.set(key, {
      row: of.row,
      rows: 1,
      written,
      how,
      indicator: indicator && { id: indicator.id, number: indicator.number, name: indicator.name },
      reason,
      candidates,
    });
  }
  return [...lines.values()];
}

function candidatesFor(written: string, among: readonly Indicator[], onlyAlike: boolean): MatchCandidate[] {
  return among
    .map((indicator) => ({ indicator, score: Math.round(100 * rewordedLikeness(written, indicator.name)) / 100 }))
    .filter(({ score }) => !onlyAlike || score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
    .map(({ indicator: { id, number, name }, score }) => {
      const [onlyWritten, onlyPlan] = difference(rewordedName(written), rewordedName(name));
      return { id, number, name, score, onlyWritten, onlyPlan, sameQuantity: sameQuantity(written, name) };
    });
}

/** The stretches that only one of two texts has, by their longest common subsequence; stretches that only moved are no difference. */
export function difference(a: string, b: string): [string, string] {
  const lengths: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const left: string[] = [''];
  const right: string[] = [''];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      if (left.at(-1) !== '') left.push('');
      if (right.at(-1) !== '') right.push('');
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!))
      left.push((left.pop() ?? '') + a[i++]);
    else right.push((right.pop() ?? '') + b[j++]);
  }
  const only = (own: string[], other: string[]) => own.filter((text) => text !== '' && !other.includes(text)).join('…');
  return [only(left, right), only(right, left)];
}
