// How much each scored indicator counts: all the same, or as a weights file says.
// A row for an indicator gives its weight; a row for a category gives that of the whole category, which its indicators share (equally,
// or in the proportion of their own weights). Nothing is left to guessing: a row that fits nothing, or an indicator without weight, is an error.
import type { Indicator, Plan } from '../../model/plan.js';
import type { ScoreResult } from '../../model/scorecard.js';
import { type Note, note } from '../../util/note.js';
import { PlanError } from '../../util/plan-error.js';
import { addDecimals } from '../decimal.js';
import { normalisedName } from '../names.js';
import type { WeightFile, WeightRow } from './read-weights.js';

export interface Weights {
  /** `equal` without a file. */
  readonly by: 'equal' | 'indicator' | 'category' | 'both';
  readonly file: string | null;
  /** By the indicator's id. */
  readonly ofIndicator: ReadonlyMap<string, number>;
  /** By the category's name; empty where all categories count the same. */
  readonly ofCategory: ReadonlyMap<string, number>;
  readonly notes: readonly Note[];
}

export const EQUAL_WEIGHTS: Weights = {
  by: 'equal',
  file: null,
  ofIndicator: new Map(),
  ofCategory: new Map(),
  notes: [],
};

type Weighed = Pick<ScoreResult, 'indicator' | 'category' | 'name'>;

const USUAL_SUMS = [1, 100, 1000];
const LISTED = 10;

/** Puts a weights file and the indicators that are scored together. Throws a PlanError where they do not fit. */
export function weigh(source: WeightFile, plan: Plan, results: readonly Weighed[]): Weights {
  const { file } = source;
  const scored = new Set(results.map(({ indicator }) => indicator));
  const own = new Map<string, number>();
  const ofCategory = new Map<string, number>();
  const problems: string[] = [];
  const outside: string[] = [];
  const sums = { category: 0, indicator: 0 };
  for (const row of source.rows) {
    const found = targetsOf(row, plan, results);
    const label = row.name ?? row.id ?? row.category ?? '';
    if (found === null) {
      problems.push(`${row.row} ${label}`);
      continue;
    }
    if (found.category !== null) {
      if (ofCategory.has(found.category)) throw new PlanError('weights-twice', { file, row: row.row, name: label });
      ofCategory.set(found.category, row.weight);
      sums.category = addDecimals(sums.category, row.weight);
      continue;
    }
    const inside = found.indicators.filter(({ id }) => scored.has(id));
    sums.indicator = addDecimals(sums.indicator, row.weight);
    if (inside.length === 0) outside.push(label);
    for (const { id } of inside) {
      if (own.has(id)) throw new PlanError('weights-twice', { file, row: row.row, name: label });
      own.set(id, row.weight / inside.length);
    }
  }
  if (problems.length > 0)
    throw new PlanError('weights-unmatched', { file, count: problems.length, rows: listOf(problems) });
  const ofIndicator = shared(results, own, ofCategory, file);
  const notes: Note[] = [];
  const sum = ofCategory.size > 0 ? sums.category : sums.indicator;
  if (!USUAL_SUMS.includes(sum)) notes.push(note('warning', 'weights-sum', { file, sum }));
  if (outside.length > 0)
    notes.push(note('info', 'weights-outside', { file, count: outside.length, names: listOf(outside) }));
  const by = ofCategory.size === 0 ? 'indicator' : own.size === 0 ? 'category' : 'both';
  return { by, file, ofIndicator, ofCategory, notes };
}

/** The weight of every scored indicator; a category's weight is shared out among its indicators. */
function shared(
  results: readonly Weighed[],
  own: ReadonlyMap<string, number>,
  ofCategory: ReadonlyMap<string, number>,
  file: string,
): ReadonlyMap<string, number> {
  const missing = results.filter(
    ({ indicator, category }) =>
      (own.size > 0 && !own.has(indicator)) || (ofCategory.size > 0 && !ofCategory.has(category[0] ?? '')),
  );
  if (missing.length > 0) {
    const names = missing.map(({ indicator, name, category }) =>
      own.size > 0 && !own.has(indicator) ? `${indicator} ${name}` : (category[0] ?? `${indicator} ${name}`),
    );
    throw new PlanError('weights-missing', { file, count: missing.length, names: listOf([...new Set(names)]) });
  }
  if (ofCategory.size === 0) return own;
  const sums = new Map<string, number>();
  const ownOf = (id: string) => (own.size === 0 ? 1 : (own.get(id) ?? 0));
  for (const { indicator, category } of results)
    sums.set(category[0] ?? '', (sums.get(category[0] ?? '') ?? 0) + ownOf(indicator));
  return new Map(
    results.map(({ indicator, category }) => {
      const sum = sums.get(category[0] ?? '') ?? 0;
      return [indicator, sum === 0 ? 0 : ((ofCategory.get(category[0] ?? '') ?? 0) * ownOf(indicator)) / sum];
    }),
  );
}

/** What a row speaks of: one indicator (or the parts of one row), or a category. null: nothing, or more than one thing. */
function targetsOf(
  row: WeightRow,
  plan: Plan,
  results: readonly Weighed[],
): { category: string | null; indicators: readonly Indicator[] } | null {
  const categories = [...new Set(results.map(({ category }) => category[0] ?? ''))];
  const categoryOf = (name: string) =>
    categories.find((one) => one === name) ?? categories.find((one) => normalisedName(one) === normalisedName(name));
  const wanted =
    row.table === null
      ? null
      : row.table
          .trim()
          .replace(/^表\s*/, '')
          .replace(/^(?=\d)/, 't');
  const here = plan.indicators.filter(({ table }) => wanted === null || table === wanted);
  if (row.id !== null) {
    const found = here.filter(({ id, parent }) => id === row.id || parent === row.id);
    return found.length === 0 ? null : { category: null, indicators: found };
  }
  if (row.name !== null) {
    const exact = here.filter(({ name, rawName }) => name === row.name || rawName === row.name);
    const key = normalisedName(row.name);
    const found = exact.length > 0 ? exact : here.filter(({ name }) => normalisedName(name) === key);
    const scored = new Set(results.map(({ indicator }) => indicator));
    const inside = found.filter(({ id }) => scored.has(id));
    const chosen = inside.length > 0 ? inside : found;
    if (chosen.length === 1 || (chosen.length > 1 && isOneRow(chosen))) return { category: null, indicators: chosen };
    if (chosen.length > 1) return null;
  }
  const category = categoryOf(row.category ?? row.name ?? '');
  return category === undefined || category === '' ? null : { category, indicators: [] };
}

/** The parts of one row of the table. */
function isOneRow(indicators: readonly Indicator[]): boolean {
  const parents = new Set(indicators.map(({ parent, rawName, table }) => parent ?? `${table} ${rawName}`));
  return parents.size === 1 && indicators.every(({ rawName }) => rawName === indicators[0]!.rawName);
}

function listOf(names: readonly string[]): string {
  return names.slice(0, LISTED).join('、') + (names.length > LISTED ? '、…' : '');
}
