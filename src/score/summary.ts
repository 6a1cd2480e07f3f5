// The figures over all results: counts, groups, realisation, and the list of what lags.

import type { Language } from '../messages/index.js';
import { say } from '../messages/index.js';
import type { ScoreResult, Status, Summary, SummaryGroup } from '../model/scorecard.js';
import { EQUAL_WEIGHTS, type Weights } from './weights/weigh.js';

const UNSCORED: ReadonlySet<Status> = new Set(['no-data', 'no-target', 'not-comparable', 'not-scored']);
const LAGGING: ReadonlySet<Status> = new Set(['missed', 'lagging', 'regressed', 'out-of-bound']);
const ENOUGH_COVERAGE = 0.5;

export interface SummaryOptions {
  readonly allowLowCoverage: boolean;
  readonly language: Language;
  /** What becomes of an indicator without a usable actual value: it does not count, or counts as 0. Default exclude. */
  readonly missing?: 'exclude' | 'zero';
  readonly weights?: Weights;
  /** Why an indicator left the denominators (停止统计, 替换为), by its id. */
  readonly left?: ReadonlyMap<string, 'discontinued' | 'replaced'>;
  /** The row of the table that an indicator is printed in, by its id: several parts may share one. */
  readonly rowOf?: ReadonlyMap<string, string>;
}

/** Counts, groups and realisation: Σ w·min(completion, 1) / Σ w over the scored indicators; weights equal unless given. */
export function summarise(
  all: readonly ScoreResult[],
  parents: ReadonlySet<string>,
  options: SummaryOptions,
): Omit<Summary, 'components'> {
  const { allowLowCoverage, language, missing = 'exclude', weights = EQUAL_WEIGHTS, left = new Map() } = options;
  const results = all.filter(({ indicator }) => !left.has(indicator));
  const uncategorised = say(language, 'score-uncategorised');
  const categories = groupBy(results, ({ category }) => category[0] ?? uncategorised);
  const meanOf = (group: readonly ScoreResult[], policy = missing) => realisationOf(group, weights, policy);
  const realised = Object.fromEntries([...categories].map(([name, group]) => [name, meanOf(group)]));
  const means = Object.entries(realised).map(([name, value]) => ({ value, weight: weights.ofCategory.get(name) ?? 1 }));
  const scored = results.filter(isCovered).length;
  const withheld = results.length > 0 && scored / results.length < ENOUGH_COVERAGE && !allowLowCoverage;
  const shown = (value: number | null) => (withheld ? null : value);
  const withAttribute = (name: string | null) => results.filter((result) => result.attribute === name);
  const attribute = (name: string | null) => groupOf(withAttribute(name));
  const reasons = [...left.values()];
  const discontinued = reasons.filter((reason) => reason === 'discontinued').length;
  const replaced = reasons.length - discontinued;
  const other = missing === 'zero' ? 'exclude' : 'zero';
  return {
    counts: countsOf(results),
    total: all.length,
    parts: partsOf(all, parents, options.rowOf).length,
    rows: rowsOf(all, parents, options.rowOf),
    discontinued,
    replaced,
    statement: statementOf({ total: all.length, discontinued, replaced, rest: results.length }, language),
    estimated: results.filter(({ estimated }) => estimated).length,
    byAttribute: { binding: attribute('binding'), expected: attribute('expected'), unstated: attribute(null) },
    byCategory: Object.fromEntries([...categories].map(([name, group]) => [name, groupOf(group)])),
    realisation: {
      value: shown(meanOf(results)),
      byCategoryMean: shown(weightedMean(means.filter((one) => one.value !== null))),
      byCategory: withheld ? Object.fromEntries([...categories.keys()].map((name) => [name, null])) : realised,
      byAttribute: {
        binding: shown(meanOf(withAttribute('binding'))),
        expected: shown(meanOf(withAttribute('expected'))),
        unstated: shown(meanOf(withAttribute(null))),
      },
      coverage: { scored, total: results.length },
      coveredWeight: coveredWeight(results, weights),
      withheld,
      missing,
      weights: weights.by,
      otherwise: { missing: other, value: shown(meanOf(results, other)) },
      policy: policyOf(missing, weights, language),
    },
  };
}

/** How the figure was made, in one sentence: it moves the result more than any formula does. */
function policyOf(missing: 'exclude' | 'zero', { by, file }: Weights, language: Language): string {
  return say(language, 'score-policy', {
    weights: say(language, `score-weights-${by}`, { file: file ?? '' }),
    missing: say(language, `score-missing-${missing}`),
  });
}

/** 33项，停止统计1项，按32项评价 */
function statementOf(
  counts: { total: number; discontinued: number; replaced: number; rest: number },
  language: Language,
): string | null {
  const { discontinued, replaced } = counts;
  if (discontinued + replaced === 0) return null;
  const what = [
    discontinued > 0 ? say(language, 'score-statement-discontinued', { count: discontinued }) : '',
    replaced > 0 ? say(language, 'score-statement-replaced', { count: replaced }) : '',
  ].filter((part) => part !== '');
  return say(language, 'score-statement', { ...counts, what: what.join(language === 'zh' ? '，' : ', ') });
}

/** The parts of rows: those printed below their row, and those that share one. */
function partsOf(
  results: readonly ScoreResult[],
  parents: ReadonlySet<string>,
  rowOf: ReadonlyMap<string, string> | undefined,
): ScoreResult[] {
  const shared = groupBy(results, ({ indicator }) => rowOf?.get(indicator) ?? indicator);
  return results.filter(
    ({ indicator }) => parents.has(indicator) || shared.get(rowOf?.get(indicator) ?? indicator)!.length > 1,
  );
}

/** How many rows of tables the results stand for: a row and its parts are one. */
function rowsOf(
  results: readonly ScoreResult[],
  parents: ReadonlySet<string>,
  rowOf: ReadonlyMap<string, string> | undefined,
): number {
  const main = results.filter(({ indicator }) => !parents.has(indicator));
  return new Set(main.map(({ indicator }) => rowOf?.get(indicator) ?? indicator)).size;
}

/** True for a result that has a verdict: what 评价 N 项 counts, everywhere. */
export function isScored({ status }: Pick<ScoreResult, 'status'>): boolean {
  return !UNSCORED.has(status);
}

/** True for a result whose completion is in the realisation; a verdict alone (missed, 0 of 0) gives nothing to average. */
function isCovered(result: ScoreResult): boolean {
  return isScored(result) && result.completion !== null;
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

/**
 * With missing=zero whatever has a target and no completion counts as 0: no usable value, and a miss that no quotient measures (3 accidents
 * where 0 are allowed). Else it would pay to report a failure that cannot be divided.
 */
function realisationOf(results: readonly ScoreResult[], weights: Weights, missing: 'exclude' | 'zero'): number | null {
  const entries = results.flatMap((result) => {
    const value = isCovered(result)
      ? // below its baseline of a growth rate a completion may be negative: no indicator takes away what others have reached
        Math.max(0, Math.min(result.completion!, 1))
      : missing === 'zero' && result.target !== null
        ? 0
        : null;
    return value === null ? [] : [{ value, weight: weightOf(result, weights) }];
  });
  return weightedMean(entries);
}

function weightOf({ indicator }: ScoreResult, { by, ofIndicator }: Weights): number {
  return by === 'equal' ? 1 : (ofIndicator.get(indicator) ?? 0);
}

/** The share of all weight that the scored indicators have; null where there is no weight at all. */
function coveredWeight(results: readonly ScoreResult[], weights: Weights): number | null {
  const sum = (group: readonly ScoreResult[]) => group.reduce((total, one) => total + weightOf(one, weights), 0);
  const all = sum(results);
  return all === 0 ? null : Number((sum(results.filter(isCovered)) / all).toPrecision(13));
}

/** Σ w·v / Σ w; null where nothing has weight. */
function weightedMean(entries: readonly { readonly value: number | null; readonly weight: number }[]): number | null {
  const weight = entries.reduce((sum, one) => sum + one.weight, 0);
  if (weight === 0) return null;
  return Number((entries.reduce((sum, one) => sum + one.weight * (one.value ?? 0), 0) / weight).toPrecision(13));
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
