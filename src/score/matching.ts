// Which indicator a row of actual values is about: by id, number within a table, exact name, normalised name, alias, and only then
// by a look-alike name, which is said. Where several indicators fit, the row's table, number and year decide, or nobody does.
import type { ActualRow } from '../model/actuals.js';
import type { Indicator, Plan } from '../model/plan.js';
import type { MatchHow } from '../model/scorecard.js';
import type { Alias } from './actuals/aliases.js';
import { fuzzyName, likeness, normalisedName, plainName, sameQuantity } from './names.js';
import { covers, type Stretch, stretchesOf } from './periods-of.js';

export interface RowMatch {
  readonly row: ActualRow;
  readonly indicator: Indicator;
  readonly how: MatchHow;
}

/** Why a row has no indicator. `unknown…` and `no-name` are unmatched; the others are ambiguous. */
export type UnmatchedReason =
  | 'unknown-id'
  | 'unknown-name'
  | 'unknown-number'
  | 'no-name'
  | 'not-accepted'
  | 'region-part'
  | 'other-region'
  | 'no-year'
  | 'value-words'
  | 'value-progress'
  | 'value-date'
  | 'value-merged'
  | 'value-bound'
  | 'value-figure'
  | 'value-negative';
export type AmbiguousReason = 'several' | 'id-name-disagree' | 'number-name-disagree' | 'conflict';

export interface UnmatchedRow {
  readonly row: ActualRow;
  readonly reason: UnmatchedReason;
  /** The indicator whose name is most like the row's; null where none is like it. */
  readonly nearest?: Indicator | null;
}

export interface AmbiguousRow {
  readonly row: ActualRow;
  readonly reason: AmbiguousReason;
  readonly candidates: readonly Indicator[];
}

export interface Matching {
  readonly matched: readonly RowMatch[];
  readonly unmatched: readonly UnmatchedRow[];
  readonly ambiguous: readonly AmbiguousRow[];
}

type Candidates = ReadonlyMap<string, readonly Indicator[]>;

interface Index {
  readonly byId: ReadonlyMap<string, Indicator>;
  readonly byNumber: Candidates;
  /** In the order in which they are tried. */
  readonly byName: readonly {
    readonly how: MatchHow;
    readonly key: (name: string) => string;
    readonly entries: Pick<Candidates, 'get'>;
  }[];
  readonly stretches: ReadonlyMap<string, Stretch>;
}

type Found = { how: MatchHow; indicators: readonly Indicator[] };

/** A name that shares less than this with the indicator of its id or number belongs to another indicator. */
const SAME_INDICATOR_LIKENESS = 0.5;
/** A name that shares less than this with an indicator is not a near miss of it. */
const NEAR_LIKENESS = 0.4;
/** A file with more unknown names than this is about something else. */
const MOST_NEAREST = 200;
/** Fewer rows than this cannot show that 序号 only counts the rows of the file. */
const COUNTER_ROWS = 5;

/** Matches rows to indicators. Pure; the order of the rows does not matter. */
export function matchActuals(plan: Plan, rows: readonly ActualRow[], aliases: readonly Alias[] = []): Matching {
  const index = makeIndex(plan, aliases);
  const useNumbers = !countsRows(rows, index);
  const matched: RowMatch[] = [];
  const unmatched: UnmatchedRow[] = [];
  const ambiguous: AmbiguousRow[] = [];
  for (const row of rows) {
    const outcome = matchRow(row, index, useNumbers);
    if ('indicator' in outcome) matched.push(outcome);
    else if ('candidates' in outcome) ambiguous.push(outcome);
    else unmatched.push(outcome);
  }
  return { matched, unmatched: withNearest(unmatched, plan), ambiguous };
}

/** Adds to each row with an unknown name the indicator whose name is most like it. */
function withNearest(rows: readonly UnmatchedRow[], plan: Plan): UnmatchedRow[] {
  const nearest = new Map<string, Indicator | null>();
  return rows.map((one) => {
    const { name } = one.row;
    if (one.reason !== 'unknown-name' || name === null) return one;
    let found = nearest.get(name);
    if (found === undefined) {
      found = nearest.size < MOST_NEAREST ? nearestTo(name, plan.indicators) : null;
      nearest.set(name, found);
    }
    return { ...one, nearest: found };
  });
}

function nearestTo(name: string, indicators: readonly Indicator[]): Indicator | null {
  let best: Indicator | null = null;
  let most = 0;
  for (const indicator of indicators) {
    const like = likeness(name, indicator.name);
    if (like >= NEAR_LIKENESS && like > most) [best, most] = [indicator, like];
  }
  return best;
}

function makeIndex(plan: Plan, aliases: readonly Alias[]): Index {
  const { indicators } = plan;
  const exact = (name: string) => name.trim();
  const names = groupBy(indicators, (indicator) => [indicator.name, indicator.rawName].map(exact));
  const plain = groupBy(indicators, (indicator) => [plainName(indicator.name), plainName(indicator.rawName)]);
  const normalised = groupBy(indicators, (indicator) => [
    normalisedName(indicator.name),
    normalisedName(indicator.rawName),
  ]);
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const named = new Map<string, readonly Indicator[]>();
  for (const { alias, name } of aliases) {
    const one = byId.get(name);
    const found = one !== undefined ? [one] : (names.get(exact(name)) ?? normalised.get(normalisedName(name)) ?? []);
    named.set(normalisedName(alias), [...(named.get(normalisedName(alias)) ?? []), ...found]);
  }
  // Only where some row has a name that nothing else places: it is the dearest of the keys.
  let groups: Candidates | null = null;
  const alike = {
    get(key: string) {
      groups ??= groupBy(indicators, ({ name }) => [fuzzyName(name)]);
      return groups.get(key);
    },
  };
  return {
    byId,
    byNumber: groupBy(indicators, ({ number }) => (number === null ? [] : [number])),
    byName: [
      { how: 'exact', key: exact, entries: names },
      { how: 'normalised', key: plainName, entries: plain },
      { how: 'normalised', key: normalisedName, entries: normalised },
      { how: 'alias', key: normalisedName, entries: named },
      { how: 'fuzzy', key: fuzzyName, entries: alike },
    ],
    stretches: stretchesOf(plan),
  };
}

function groupBy(indicators: readonly Indicator[], keysOf: (indicator: Indicator) => readonly string[]): Candidates {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    for (const key of new Set(keysOf(indicator))) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [indicator]);
      else group.push(indicator);
    }
  }
  return groups;
}

function matchRow(row: ActualRow, index: Index, useNumbers: boolean): RowMatch | UnmatchedRow | AmbiguousRow {
  if (row.accepted === false) return { row, reason: 'not-accepted' };
  if (row.id !== null) return matchById(row, row.id, index);
  if (row.name !== null) return matchByName(row, row.name, index, useNumbers);
  return row.number !== null ? matchByNumber(row, row.number, index) : { row, reason: 'no-name' };
}

function matchById(row: ActualRow, id: string, index: Index): RowMatch | UnmatchedRow | AmbiguousRow {
  const indicator = index.byId.get(id);
  if (indicator === undefined) return { row, reason: 'unknown-id' };
  const named = row.name === null ? null : findName(row.name, index);
  const agrees =
    row.name === null ||
    named?.indicators.includes(indicator) === true ||
    (named === null && likeness(row.name, indicator.name) >= SAME_INDICATOR_LIKENESS);
  if (agrees) return { row, indicator, how: 'id' };
  return { row, reason: 'id-name-disagree', candidates: unique([indicator, ...(named?.indicators ?? [])]) };
}

function matchByName(
  row: ActualRow,
  name: string,
  index: Index,
  useNumbers: boolean,
): RowMatch | UnmatchedRow | AmbiguousRow {
  const number = useNumbers ? row.number : null;
  const numbered = number === null ? [] : inTable(index.byNumber.get(number) ?? [], row);
  const found = findName(name, index);
  if (found === null) {
    const alike = numbered.filter((indicator) => likeness(name, indicator.name) >= SAME_INDICATOR_LIKENESS);
    if (alike.length > 0) return { row, reason: 'number-name-disagree', candidates: alike };
    return { row, reason: 'unknown-name' };
  }
  const here = inTable(found.indicators, row);
  if (here.length === 0) return { row, reason: 'several', candidates: found.indicators };
  if (number !== null && numbered.length > 0) {
    const both = here.filter((indicator) => indicator.number === number);
    if (both.length === 0) return { row, reason: 'number-name-disagree', candidates: unique([...numbered, ...here]) };
    if (both.length < here.length && both.length === 1) return { row, indicator: both[0]!, how: 'number' };
  }
  return decide(row, { how: found.how, indicators: here }, index);
}

function matchByNumber(row: ActualRow, number: string, index: Index): RowMatch | UnmatchedRow | AmbiguousRow {
  const indicators = inTable(index.byNumber.get(number) ?? [], row);
  return indicators.length === 0
    ? { row, reason: 'unknown-number' }
    : decide(row, { how: 'number', indicators }, index);
}

/** One indicator, or the only one whose years cover the row's year; otherwise nobody decides. */
function decide(row: ActualRow, { how, indicators }: Found, index: Index): RowMatch | AmbiguousRow {
  const year = row.year;
  const fitting =
    indicators.length === 1 || year === null
      ? indicators
      : indicators.filter((indicator) => covers(index.stretches.get(indicator.id), year));
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined
    ? { row, indicator: only, how }
    : { row, reason: 'several', candidates: indicators };
}

function findName(name: string, index: Index): Found | null {
  for (const { how, key, entries } of index.byName) {
    const indicators = entries.get(key(name));
    const fitting = how === 'fuzzy' ? indicators?.filter((one) => sameQuantity(name, one.name)) : indicators;
    if (fitting !== undefined && fitting.length > 0) return { how, indicators: fitting };
  }
  return null;
}

/** t1, 1, 表1 → the indicators of that table; without a table all of them. */
function inTable(indicators: readonly Indicator[], row: ActualRow): readonly Indicator[] {
  if (row.table === null) return indicators;
  const wanted = row.table
    .trim()
    .toLowerCase()
    .replace(/^表\s*/, '')
    .replace(/^(?=\d)/, 't');
  return indicators.filter((indicator) => indicator.table === wanted);
}

/**
 * True where 序号 only counts the rows of the file (1, 2, 3 …) and is not the plan's: most names that are known have another number there.
 */
function countsRows(rows: readonly ActualRow[], index: Index): boolean {
  const numbers = new Map<number, string | null>();
  for (const { row, number } of rows) numbers.set(row, number);
  if (numbers.size < COUNTER_ROWS) return false;
  let count = 0;
  for (const [, number] of [...numbers].sort(([a], [b]) => a - b)) if (number !== String(++count)) return false;
  let agree = 0;
  let disagree = 0;
  for (const { name, number } of rows) {
    const found = name === null ? null : findName(name, index);
    if (found === null || found.how === 'fuzzy') continue;
    if (found.indicators.some((indicator) => indicator.number === number)) agree++;
    else disagree++;
  }
  return disagree > agree;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
