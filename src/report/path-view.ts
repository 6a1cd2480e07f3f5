// The years of a scorecard as a table: one line of actual values an indicator, below it what was expected, and the steps of the plan.
import { type Language, say } from '../messages/index.js';
import type { PathPoint, Scorecard, ScoreResult, Status } from '../model/scorecard.js';
import { endOf, readPeriod } from '../score/period.js';
import { isScored } from '../score/summary.js';
import type { Tone } from './look.js';
import { formatBeside, formatNumber } from './numbers.js';
import { targetText, toneOf } from './scorecard-row.js';

export interface PathCell {
  readonly text: string;
  readonly tone: Tone | null;
}

export interface PathLine {
  readonly kind: 'actual' | 'expected' | 'step';
  readonly label: string;
  readonly number: string;
  /** One a year, in the order of `periods`. */
  readonly cells: readonly PathCell[];
}

/** Indicators whose targets are of the same year stand in one table. */
export interface PathTable {
  readonly periods: readonly string[];
  readonly lines: readonly PathLine[];
}

export interface PathView {
  readonly title: string;
  readonly tables: readonly PathTable[];
  readonly legend: string;
}

const EMPTY: PathCell = { text: '', tone: null };

/** The paths in words. Indicators without any verdict have no line: they are listed as not scored. */
export function viewPath(card: Scorecard, language: Language, signs: boolean): PathView {
  const shown = card.results.filter(({ path }) => path.some(({ status }) => status !== null && isScored({ status })));
  const groups = new Map<string, ScoreResult[]>();
  for (const result of shown) {
    const key = String(result.path.at(-1)?.year ?? '');
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  const tables = [...groups.values()].map((results) => tableOf(results, language, signs));
  const isPredicted = shown.some(({ path }) => path.some(({ projected }) => projected !== null));
  return {
    title: say(language, 'path-title'),
    tables,
    legend: [say(language, 'path-legend-signs'), ...(isPredicted ? [say(language, 'path-legend-projected')] : [])].join(
      say(language, 'path-legend-joint'),
    ),
  };
}

function tableOf(results: readonly ScoreResult[], language: Language, signs: boolean): PathTable {
  const order = new Map<string, number>();
  for (const { path } of results)
    for (const point of path) order.set(labelOf(point), endOf(readPeriod(labelOf(point))!));
  const periods = [...order.keys()].sort((a, b) => order.get(a)! - order.get(b)!);
  return { periods, lines: results.flatMap((result) => linesOf(result, periods, language, signs)) };
}

/** 2026, 2026-06 */
function labelOf({ year, period }: PathPoint): string {
  return period ?? String(year);
}

function linesOf(result: ScoreResult, periods: readonly string[], language: Language, signs: boolean): PathLine[] {
  const points = new Map(result.path.map((point) => [labelOf(point), point]));
  const line = (kind: PathLine['kind'], label: string, number: string, cellOf: (point: PathPoint) => PathCell) => ({
    kind,
    label,
    number,
    cells: periods.map((period) => (points.has(period) ? cellOf(points.get(period)!) : EMPTY)),
  });
  const plain = (text: string): PathCell => ({ text, tone: null });
  const lines: PathLine[] = [
    line('actual', result.name, result.number ?? '', (point) => actualCell(point)),
    line('expected', say(language, 'path-expected'), '', ({ expected }) =>
      plain(expected === null ? '' : formatBeside(expected, [result.target?.value, result.baseline?.value])),
    ),
  ];
  const last = result.target?.year ?? null;
  const step = line('step', say(language, 'path-step'), '', ({ target, met, year, status }) =>
    target === null || year === last ? EMPTY : { text: targetText(target, signs), tone: stepTone(met, status) },
  );
  return step.cells.some(({ text }) => text !== '') ? [...lines, step] : lines;
}

function stepTone(met: boolean | null, status: Status | null): Tone | null {
  return met === null || status === null ? null : met ? 'good' : 'bad';
}

/** ~94.2: not a value, but where the change so far would lead. */
function actualCell({ actual, reported, projected, status }: PathPoint): PathCell {
  if (status !== null) return { text: formatNumber(actual ?? reported!), tone: toneOf(status) };
  if (projected !== null) return { text: `~${formatNumber(projected, 2)}`, tone: 'none' };
  // A level of 50 is no beginning for a row of changes of 1 a year.
  return { text: actual === null ? '' : formatNumber(actual), tone: null };
}
