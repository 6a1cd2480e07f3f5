// An item with its corrections. What was printed (raw, quotes, spans) stays; what followed from a corrected field follows from it anew.
import { boundKind, comparatorWay, valuesWay } from '../extract/tables/kind.js';
import type { FieldValue } from '../model/overrides.js';
import type { Commitment, Indicator, Plan, Task, Value } from '../model/plan.js';
import { valueFieldOf } from './field-types.js';
import { valuePlaces } from './items.js';
import { figureWords } from './words.js';

/** Field → corrected value; types were checked when the file was read. */
export type Changes = ReadonlyMap<string, FieldValue>;

/** What the document says of itself, corrected. */
export function correctedPlan(plan: Plan, changes: Changes): Plan {
  const { title, issuer, documentNumber, issued, period } = plan;
  const from = changed(changes, 'period.from', period?.from ?? null);
  const to = changed(changes, 'period.to', period?.to ?? null);
  return {
    ...plan,
    title: changed(changes, 'title', title),
    issuer: changed(changes, 'issuer', issuer),
    documentNumber: changed(changes, 'documentNumber', documentNumber),
    issued: changed(changes, 'issued', issued),
    period: from === null && to === null ? null : { from, to },
  };
}

/** An indicator with its values; baseline, target and actual are chosen again where they have to be. */
export function correctedIndicator(indicator: Indicator, changes: Changes): Indicator {
  const places = valuePlaces(indicator.values);
  const values = indicator.values.map((value, i) => correctedValue(value, partsOf(changes, places[i]!)));
  const isTouched = (value: Value, i: number) => value !== indicator.values[i];
  const touched = new Set(values.filter(isTouched).flatMap(({ role }) => role));
  const pick = (role: 'baseline' | 'target' | 'actual') =>
    touched.has(indicator[role]?.role ?? role) ? picked(indicator, values, role) : indicator[role];
  const after: Indicator = {
    ...indicator,
    name: changed(changes, 'name', indicator.name),
    unit: changed(changes, 'unit', indicator.unit),
    attribute: changed(changes, 'attribute', indicator.attribute),
    responsible: changed(changes, 'responsible', indicator.responsible),
    values,
    baseline: pick('baseline'),
    target: pick('target'),
    actual: pick('actual'),
  };
  const direction = changes.has('direction')
    ? { value: changed(changes, 'direction', null as Indicator['direction']['value']), basis: null }
    : touched.size > 0
      ? directionOf(indicator, after)
      : indicator.direction;
  const isFollowed = touched.size > 0 || changes.has('direction');
  const kind = isFollowed ? kindOf(indicator, { ...after, direction }) : indicator.kind;
  return { ...after, direction, kind: changed(changes, 'kind', kind) };
}

/**
 * A task; its units stay in the order lead, support, others. A unit that is taken out of the responsible ones leads and supports no more.
 * The mark stays as the words that were read.
 */
export function correctedTask(task: Task, changes: Changes): Task {
  const responsible = changed(changes, 'responsible', task.responsible);
  const out = task.responsible.filter((unit) => !responsible.includes(unit));
  const left = (units: readonly string[]) => units.filter((unit) => !out.includes(unit));
  const lead = changed(changes, 'lead', left(task.lead));
  const support = changed(changes, 'support', left(task.support));
  const gone = [...task.lead, ...task.support].filter((unit) => !lead.includes(unit) && !support.includes(unit));
  const all = changed(
    changes,
    'responsible',
    task.responsible.filter((unit) => !gone.includes(unit)),
  );
  const deadline = changed(changes, 'deadline', task.deadline);
  return {
    ...task,
    title: changed(changes, 'title', task.title),
    lead,
    support,
    responsible: [...new Set([...lead, ...support, ...all])],
    deadline,
    // What it was read from, as long as it is what it was read from.
    deadlineText: deadline === task.deadline ? task.deadlineText : null,
  };
}

/** A commitment; what a person says is not inferred. */
export function correctedCommitment(commitment: Commitment, changes: Changes): Commitment {
  const { comparator, upper, inferred } = commitment;
  const bounds = boundsOf(changed(changes, 'upper', upper), changed(changes, 'comparator', comparator), changes);
  const figure = {
    value: changed(changes, 'value', commitment.value),
    upper: bounds.upper,
    comparator: bounds.comparator ?? comparator,
    unit: changed(changes, 'unit', commitment.unit),
  };
  return {
    ...commitment,
    subject: changed(changes, 'subject', commitment.subject),
    ...figure,
    corrected: correctedWords(commitment, figure, commitment.valueQuote) ?? commitment.corrected,
    deadline: changed(changes, 'deadline', commitment.deadline),
    strength: changed(changes, 'strength', commitment.strength),
    inferred: inferred.filter((name) => !changes.has(name)),
  };
}

function changed<T>(changes: Changes, field: string, before: T): T {
  return changes.has(field) ? (changes.get(field) as T) : before;
}

function partsOf(changes: Changes, place: string): Changes {
  const parts = new Map<string, FieldValue>();
  for (const [field, value] of changes) {
    const at = valueFieldOf(field);
    if (at?.place === place) parts.set(at.part, value);
  }
  return parts;
}

function correctedValue(value: Value, changes: Changes): Value {
  if (changes.size === 0) return value;
  const number = changed(changes, 'value', value.value);
  const year = changed(changes, 'year', value.year);
  // A cell that holds no number, as the person sees it, says what it says in words.
  if (number === null) {
    const state = value.state === 'value' ? 'text' : value.state;
    return { ...value, year, state, value: null, upper: null, comparator: null };
  }
  const upper = changed(changes, 'upper', value.upper);
  const after: Value = {
    ...value,
    year,
    state: 'value',
    value: number,
    ...boundsOf(upper, changed(changes, 'comparator', value.comparator ?? 'eq'), changes),
  };
  return { ...after, corrected: correctedWords(value, after, value.raw) ?? value.corrected };
}

/** In which a number may be printed. */
const SCALES = [
  ['', 1],
  ['万', 1e4],
  ['亿', 1e8],
  ['万亿', 1e12],
] as const;

type Figure = Pick<Value, 'value' | 'upper' | 'comparator' | 'unit'>;

/** What stands for the printed words of a figure that is another one now: the words with the new number in them, else the figure. */
function correctedWords(before: Figure, after: Figure, printed: string): string | null {
  const isNumberOnly = before.upper === after.upper && before.comparator === after.comparator;
  if (after.value === null) return null;
  if (isNumberOnly && before.value === after.value && before.unit === after.unit) return null;
  const isPlain = isNumberOnly && before.upper === null && before.unit === after.unit;
  if (isPlain && before.value !== null) {
    for (const [word, scale] of SCALES) {
      const [was, now] = [before.value, after.value].map(
        (value) => `${Number((value / scale).toPrecision(12))}${word}`,
      );
      const [head = '', tail, ...more] = printed.trim().split(was!);
      const isWhole = tail !== undefined && more.length === 0 && !/[\d.,]$/.test(head) && !/^[\d.,万亿]/.test(tail);
      if (isWhole) return `${head}${now}${tail}`;
    }
  }
  return figureWords(after, 'zh');
}

/** A range has an upper end and nothing else has: the one of the two that was corrected decides. */
function boundsOf<T extends Value['comparator']>(upper: number | null, comparator: T, changes: Changes) {
  if (changes.has('comparator')) return { upper: comparator === 'range' ? upper : null, comparator };
  if (!changes.has('upper')) return { upper, comparator };
  return {
    upper,
    comparator: upper !== null ? ('range' as const) : comparator === 'range' ? ('eq' as const) : comparator,
  };
}

/** The value that the plan had, where it is still one; else the level of the latest year. */
function picked(before: Indicator, values: readonly Value[], role: 'baseline' | 'target' | 'actual'): Value | null {
  const was = before[role];
  const at =
    was === null
      ? -1
      : before.values.findIndex(
          (one) => one.span.start === was.span.start && one.role === was.role && one.year === was.year,
        );
  const same = values[at];
  if (same?.state === 'value' && same.year === was?.year) return same;
  // A target that stands in a column of an interim year was chosen for a reason; it is not looked for again elsewhere.
  const pool = values.filter((value) => value.role === (was?.role ?? role) && value.state === 'value');
  const levels = pool.filter(({ measure }) => measure === 'level');
  return (levels.length > 0 ? levels : pool).reduce<Value | null>(
    (best, value) => (best === null || (value.year ?? 0) > (best.year ?? 0) ? value : best),
    null,
  );
}

function directionOf(before: Indicator, after: Indicator): Indicator['direction'] {
  const { basis } = before.direction;
  const isOpen = before.direction.value === null;
  const compared = comparatorWay(after.target);
  if (compared !== null && (basis === 'comparator' || basis === 'values' || isOpen)) {
    return { value: compared, basis: 'comparator' };
  }
  if (basis !== 'values' && basis !== 'comparator' && !isOpen) return before.direction;
  const value = valuesWay(after.baseline, after.target);
  return { value, basis: value === null ? null : 'values' };
}

function kindOf(before: Indicator, after: Indicator): Indicator['kind'] {
  if (after.target === null) return before.target === null ? before.kind : 'text';
  const followed =
    before.target === null
      ? before.kind === 'text' || before.kind === 'level'
      : before.kind === boundKind(before.baseline, before.target, before.direction.value);
  return followed ? boundKind(after.baseline, after.target, after.direction.value) : before.kind;
}
