// The figures over all results: counts, groups, realisation, and the list of what lags.

import type { Language } from '../messages/index.js';
import { say } from '../messages/index.js';
import type { ScoreResult, Status, Summary, SummaryGroup } from '../model/scorecard.js';

const UNSCORED: ReadonlySet<Status> = new Set(['no-data', 'no-target', 'not-comparable', 'not-scored']);
const LAGGING: ReadonlySet<Status> = new Set(['missed', 'lagging', 'regressed', 'out-of-bound']);
const ENOUGH_COVERAGE = 0.5;

/** Counts, groups and realisation. Σ min(completion, 1) / n over the scored indicators, weights equal. */
export function summarise(
  results: readonly ScoreResult[],
  parents: ReadonlySet<string>,
  options: { readonly allowLowCoverage: boolean; readonly language: Language },
): Omit<Summary, 'components'> {
  const { allowLowCoverage, language } = options;
  const uncategorised = say(language, 'score-uncategorised');
  const categories = groupBy(results, ({ category }) => category[0] ?? uncategorised);
  const realised = Object.fromEntries([...categories].map(([name, group]) => [name, realisationOf(group)]));
  const means = Object.values(realised).filter((value) => value !== null);
  const scored = results.filter(isScored).length;
  const withheld = results.length > 0 && scored / results.length < ENOUGH_COVERAGE && !allowLowCoverage;
  const attribute = (name: string | null) => groupOf(results.filter((result) => result.attribute === name));
  return {
    counts: countsOf(results),
    total: results.length,
    parts: results.filter(({ indicator }) => parents.has(indicator)).length,
    estimated: results.filter(({ estimated }) => estimated).length,
    byAttribute: { binding: attribute('binding'), expected: attribute('expected'), unstated: attribute(null) },
    byCategory: Object.fromEntries([...categories].map(([name, group]) => [name, groupOf(group)])),
    realisation: {
      value: withheld ? null : realisationOf(results),
      byCategoryMean: withheld ? null : mean(means),
      byCategory: withheld ? Object.fromEntries([...categories.keys()].map((name) => [name, null])) : realised,
      coverage: { scored, total: results.length },
      withheld,
      policy: say(language, 'score-policy'),
    },
  };
}

/** True for a result that has a verdict: what 评价 N 项 counts, everywhere. */
export function isScored({ status }: Pick<ScoreResult, 'status'>): boolean {
  return !UNSCORED.has(status);
}

/** The ids of what lags: binding first, then lowest completion, then id. */
export function laggingOf(results: readonly ScoreResult[], includeSlipping: boolean): string[] {
  return results
    .filter(({ status }) => LAGGING.has(status) || (includeSlipping && status === 'slipping'))
    .sort(
      (x, y) =>
        Number(y.attribute === 'binding') - Number(x.attribute === 'binding') ||
        (x.completion ?? Number.MAX_VALUE) - (y.completion ?? Number.MAX_VALUE) ||
        compareIds(x.indicator, y.indicator),
    )
    .map(({ indicator }) => indicator);
}

/** t1-6 before t1-13. */
function compareIds(a: string, b: string): number {
  const [x, y] = [a.split(/(\d+)/), b.split(/(\d+)/)];
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const difference = i % 2 === 1 ? Number(x[i]) - Number(y[i]) : x[i]! < y[i]! ? -1 : x[i]! > y[i]! ? 1 : 0;
    if (difference !== 0) return difference;
  }
  return x.length - y.length;
}

function groupOf(results: readonly ScoreResult[]): SummaryGroup {
  return { total: results.length, scored: results.filter(isScored).length, counts: countsOf(results) };
}

function countsOf(results: readonly ScoreResult[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of results) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

function realisationOf(results: readonly ScoreResult[]): number | null {
  const completions = results.filter(isScored).map(({ completion }) => completion);
  return mean(completions.filter((completion) => completion !== null).map((completion) => Math.min(completion, 1)));
}

function mean(values: readonly number[]): number | null {
  return values.length === 0
    ? null
    : Number((values.reduce((sum, value) => sum + value, 0) / values.length).toPrecision(13));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
