// What is said of one result beside its verdict: doubtful values, rounding that decides, older data, totals, steps on the way.
import type { PathPoint } from '../model/scorecard.js';
import { type Note, note } from '../util/note.js';
import { shownValue } from '../util/shown-value.js';
import type { Measures } from './measures.js';
import type { Settings } from './options.js';
import { stepOf } from './path-steps.js';
import { endOf, type Period, yearAt } from './period.js';
import { plausibilityNotes, rangeNotes } from './plausible.js';
import type { Situation } from './situation.js';

/** The notes on a result that hold for every method. */
export function resultNotes(
  situation: Situation,
  measures: Measures,
  { precision }: Settings,
  asOf: Period | null,
): Note[] {
  const { actual, target, indicator } = situation;
  const notes: Note[] = [];
  notes.push(...plausibilityNotes(situation), ...rangeNotes(situation, measures.met), ...rivalNotes(situation));
  if (measures.met !== null && measures.metOtherwise !== null && measures.met !== measures.metOtherwise) {
    const code = measures.met === (precision === 'exact') ? 'score-met-exact-only' : 'score-met-rounded-only';
    notes.push(
      note('info', code, { actual: situation.a ?? '', target: target === null ? '' : shownValue(target.source) }),
    );
  }
  if (actual?.period && asOf !== null && endOf(actual.period) < endOf(asOf)) {
    const { to } = situation;
    const isOver = to !== null && target !== null && endOf(asOf) >= to && endOf(actual.period) < to;
    const params = { period: actual.period.label, asOf: asOf.label, year: to === null ? '' : yearAt(to) };
    notes.push(isOver ? note('warning', 'score-data-before-target', params) : note('info', 'score-older-data', params));
  }
  if (
    actual !== null &&
    target?.isTotal &&
    !target.isImplied &&
    situation.settled === null &&
    situation.kind === 'cumulative'
  ) {
    const { from } = situation;
    notes.push(
      from === null
        ? note('info', 'score-counted-from-zero-undated')
        : note('info', 'score-counted-from-zero', { year: from / 12 }),
    );
  }
  for (const value of indicator.values) {
    const isStep = value.role === 'interim' && value.value !== null && value !== target?.source;
    if (!isStep || value.year === null || value.year !== actual?.period?.year || value.year === target?.year) continue;
    const step = stepOf(situation, actual.period);
    const met = step?.target?.value === value.value ? step.met : null;
    notes.push(stepNote(met, { year: value.year, target: shownValue(value), actual: actual.value }));
  }
  return notes;
}

/** Steps on the way that are over, each judged in its own year; said where the target itself cannot be. */
export function notesOnSteps(path: readonly PathPoint[]): Note[] {
  return path.flatMap(({ year, target, met, actual }) => {
    if (target === null || met === null || actual === null) return [];
    return [stepNote(met, { year, target: target.value ?? '', actual })];
  });
}

/** Reached or not; null where the two figures are not of one kind. */
function stepNote(met: boolean | null, params: Note['params']): Note {
  if (met === null) return note('info', 'score-interim', params);
  return met ? note('info', 'score-interim-met', params) : note('warning', 'score-interim-missed', params);
}

/** Two levels are printed as targets for one year: which one is scored is said. */
function rivalNotes({ target, indicator }: Situation): Note[] {
  if (target === null) return [];
  const rivals = indicator.values.filter(
    (value) =>
      value.role === 'target' &&
      value.year === target.year &&
      value.value !== null &&
      value.measure === 'level' &&
      !value.hedged &&
      value.cumulative === target.source.cumulative &&
      value.unit === target.source.unit &&
      (value.value !== target.value || value.upper !== target.upper),
  );
  if (rivals.length === 0 || target.source.measure !== 'level') return [];
  const others = rivals.map((one) => shownValue(one).trim()).join('、');
  return [
    note('warning', 'score-several-targets', { year: target.year ?? '', target: shownValue(target.source), others }),
  ];
}
