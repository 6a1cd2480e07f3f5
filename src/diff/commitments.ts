// Commitments of two plans: those of one task first, then wherever they stand; what of them differs.
import type { Commitment, Plan, Task } from '../model/plan.js';
import type { DiffChange, DiffPart, DiffSide } from '../model/plan-diff.js';
import { pairAlike } from './pair-alike.js';
import { bare, changeOf, movedTo, Open, type Paired, partOf } from './parts.js';

const LEAST_LIKENESS = 0.6;

/** What differs between the commitments of two plans whose tasks are paired so. */
export function diffCommitments(a: Plan, b: Plan, tasks: readonly Paired<Task>[]): DiffPart {
  const open = new Open(a.commitments, b.commitments);
  const sameTask = new Map(tasks.map((pair) => [pair.b.id, pair.a.id]));
  const placeA = ({ task, section }: Commitment) => task ?? `\n${section.join('\n')}`;
  const placeB = ({ task, section }: Commitment) =>
    task === null ? `\n${section.join('\n')}` : (sameTask.get(task) ?? `\n${task}`);
  const quoteOf = ({ quote }: Commitment) => bare(quote);
  const subjectOf = ({ subject, unit, kind }: Commitment) => `${bare(subject)} ${unit ?? ''} ${kind}`;
  const here = (placeOf: typeof placeA, keyOf: (one: Commitment) => string) => (one: Commitment) =>
    `${placeOf(one)}\n${keyOf(one)}`;
  open.takeByKey('exact', here(placeA, quoteOf), here(placeB, quoteOf));
  open.takeByKey('exact', quoteOf);
  open.takeByKey('subject', here(placeA, subjectOf), here(placeB, subjectOf));
  open.takeByKey('subject', subjectOf);
  const [left, right] = [open.a, open.b];
  const wordsOf = ({ quote }: Commitment) => bare(quote).replace(/\d+/g, '');
  const fits = (i: number, j: number) => left[i]!.unit === right[j]!.unit && left[i]!.kind === right[j]!.kind;
  for (const pair of pairAlike(left.map(wordsOf), right.map(wordsOf), LEAST_LIKENESS, fits))
    open.take(left[pair.a]!, right[pair.b]!, 'alike', pair.likeness);
  return partOf(open, b.commitments, sideOf, (pair) => changesOf(pair, hasEndOf(a, pair.a) && hasEndOf(b, pair.b)));
}

function sideOf({ id, subject, quote, span }: Commitment): DiffSide {
  return { id, number: null, name: subject, unit: null, says: quote, span };
}

function changesOf({ a, b }: Paired<Commitment>, bothOfPlan: boolean): DiffChange[] {
  const changes: DiffChange[] = [];
  if (bare(a.subject) !== bare(b.subject)) changes.push(changeOf('subject', a.subject, b.subject));
  const sameValue = (['value', 'upper', 'comparator', 'unit'] as const).every((key) => a[key] === b[key]);
  if (!sameValue || a.ratio?.join() !== b.ratio?.join()) {
    changes.push(
      changeOf('value', a.corrected ?? a.valueQuote, b.corrected ?? b.valueQuote, { verdict: verdictOf(a, b) }),
    );
  }
  if (a.deadline !== b.deadline && !bothOfPlan) {
    changes.push(changeOf('deadline', a.deadline, b.deadline, { verdict: movedTo(a.deadline, b.deadline) }));
  }
  if (a.strength !== b.strength) changes.push(changeOf('strength', a.strength, b.strength));
  return changes;
}

/** True where the end of the plan stands in for a deadline: it moves with the period, and says nothing of the commitment. */
function hasEndOf({ period }: Plan, { deadline, inferred }: Commitment): boolean {
  return inferred.includes('deadline') && period?.to != null && deadline === String(period.to);
}

/** More than a bound that is to be reached, or less than one that is to be kept, asks for more; of other figures nobody can say. */
function verdictOf(a: Commitment, b: Commitment): DiffChange['verdict'] {
  if (a.value === null || b.value === null || a.value === b.value || a.unit !== b.unit) return null;
  const both = (...comparators: string[]) => comparators.includes(a.comparator) && comparators.includes(b.comparator);
  if (both('ge', 'gt')) return b.value > a.value ? 'better' : 'worse';
  return both('le', 'lt') ? (b.value < a.value ? 'better' : 'worse') : null;
}
