// What becomes of each row of actual values: matched rows by indicator; and those that nobody can place, each with its reason:
// no indicator, several indicators, parts of the region, or two values for one thing.
import type { ActualRow } from '../model/actuals.js';
import type { Indicator, Plan } from '../model/plan.js';
import { type Note, note } from '../util/note.js';
import type { AmbiguousReason, Matching, RowMatch, UnmatchedReason } from './matching.js';
import { CHANGE_NAME_PATTERN } from './names.js';
import { chooseRow, datedYearsOf, periodOfRow } from './observations.js';
import { endOf, type Period } from './period.js';

export interface PlacelessRow {
  readonly row: ActualRow;
  readonly reason: UnmatchedReason | AmbiguousReason;
  readonly candidates: readonly Indicator[];
  /** The indicator whose name is most like that of a row without one. */
  readonly nearest?: Indicator | null;
  /** Of a row that contradicts others: those. */
  readonly rivals?: readonly ActualRow[];
}

export interface Separated {
  /** In the order of the file; conflicting rows are not among them. */
  readonly matched: readonly RowMatch[];
  readonly unmatched: readonly PlacelessRow[];
  readonly ambiguous: readonly PlacelessRow[];
  /** All rows that are about an indicator, conflicting ones too: an observation says that they conflict. */
  readonly byIndicator: ReadonlyMap<string, readonly RowMatch[]>;
  /** The latest period that has a value. */
  readonly latest: Period | null;
  readonly notes: readonly Note[];
}

const WHOLE_REGION_PATTERN = /^(?:全[市县区省州国]|合计|总计|全域|全境|total|whole)$/i;

/** Sorts out the rows that were matched. `asOf` is the day asked about, where the caller states one. */
export function separateRows(matching: Matching, asOf: Period | null, plan: Plan): Separated {
  const notes: Note[] = [];
  const unmatched: PlacelessRow[] = matching.unmatched.map((one) => ({ ...one, candidates: [] }));
  const ambiguous: PlacelessRow[] = [...matching.ambiguous];
  const matched = matching.matched.map(withoutNegativeShare);
  const isPart = partOfRegion(matched, `${plan.title ?? ''} ${plan.issuer ?? ''}`);
  const placed: RowMatch[] = [];
  const periodOf = periodsOf(matched, asOf);
  for (const match of matched) {
    const { row } = match;
    if (isPart(row)) unmatched.push({ row, reason: 'region-part', candidates: [match.indicator] });
    else if (periodOf(match) === null) unmatched.push({ row, reason: 'no-year', candidates: [match.indicator] });
    else {
      placed.push(match);
      if (row.unread != null) unmatched.push({ row, reason: `value-${row.unread}`, candidates: [match.indicator] });
    }
  }
  const conflicting = conflictsOf(placed, periodOf);
  for (const [{ row, indicator }, rivals] of conflicting)
    ambiguous.push({ row, reason: 'conflict', candidates: [indicator], rivals });
  const byIndicator = new Map<string, RowMatch[]>();
  for (const match of [...placed].sort(byRow)) {
    const group = byIndicator.get(match.indicator.id);
    if (group === undefined) byIndicator.set(match.indicator.id, [match]);
    else group.push(match);
  }
  const undated = unmatched.filter(({ reason }) => reason === 'no-year').length;
  if (undated > 0) notes.push(note('warning', noteOfUndated(matching), { count: undated }));
  const later = asOf === null ? [] : placed.filter((match) => endOf(periodOf(match)!) > endOf(asOf));
  if (later.length > 0) notes.push(note('info', 'score-rows-later', { count: later.length, asOf: asOf?.label ?? '' }));
  const unread = unmatched.filter(({ row }) => row.unread != null).length;
  for (const [count, code] of [
    [unmatched.length - unread, 'score-rows-unmatched'],
    [unread, 'score-rows-unread'],
    [ambiguous.length, 'score-rows-ambiguous'],
  ] as const) {
    if (count > 0) notes.push(note('warning', code, { count }));
  }
  return {
    matched: placed.filter((match) => !conflicting.has(match) && match.row.unread == null).sort(byRow),
    unmatched: unmatched.sort(byRow),
    ambiguous: ambiguous.sort(byRow),
    byIndicator,
    latest: latestOf(placed, periodOf),
    notes,
  };
}

/** No row states a time: the column is missing, or empty throughout. */
function noteOfUndated({ matched, unmatched, ambiguous }: Matching): string {
  const isDated = ({ row }: { readonly row: ActualRow }) => row.year !== null || row.period !== null;
  return [matched, unmatched, ambiguous].some((rows) => rows.some(isDated))
    ? 'score-rows-without-year'
    : 'score-no-year-column';
}

function byRow(a: { readonly row: ActualRow }, b: { readonly row: ActualRow }): number {
  return a.row.row - b.row.row || (a.row.year ?? 0) - (b.row.year ?? 0);
}

type PeriodOf = (match: RowMatch) => Period | null;

/** The period of each row, in the light of the other rows of its indicator. */
function periodsOf(matches: readonly RowMatch[], asOf: Period | null): PeriodOf {
  const rows = new Map<string, ActualRow[]>();
  if (asOf !== null && asOf.month < 12) {
    for (const { row, indicator } of matches) {
      const group = rows.get(indicator.id);
      if (group === undefined) rows.set(indicator.id, [row]);
      else group.push(row);
    }
  }
  const years = new Map([...rows].map(([id, group]) => [id, datedYearsOf(group)]));
  return ({ row, indicator }) => periodOfRow(row, asOf, years.get(indicator.id));
}

function latestOf(placed: readonly RowMatch[], periodOf: PeriodOf): Period | null {
  let latest: Period | null = null;
  for (const withValue of [true, false]) {
    for (const match of placed) {
      const period = periodOf(match);
      if (period === null || (withValue && match.row.value === null)) continue;
      if (latest === null || endOf(period) > endOf(latest)) latest = period;
    }
    if (latest !== null) return latest;
  }
  return null;
}

/** Rows of counties among rows of the city: a city's figure is never made of them. One region for all rows is the plan's own. */
function partOfRegion(matches: readonly RowMatch[], planNames: string): (row: ActualRow) => boolean {
  const regions = new Set(matches.map(({ row }) => row.region).filter((region) => region !== null));
  const isWhole = (region: string | null) =>
    region === null || WHOLE_REGION_PATTERN.test(region) || (region.length > 1 && planNames.includes(region));
  const hasWhole = matches.some(({ row }) => isWhole(row.region));
  if (regions.size === 0 || (regions.size === 1 && !hasWhole)) return () => false;
  return ({ region }) => !isWhole(region);
}

/** Rows with different values for one indicator, period and basis, of which no vintage says which one counts. */
function conflictsOf(placed: readonly RowMatch[], periodOf: PeriodOf): ReadonlyMap<RowMatch, readonly ActualRow[]> {
  const groups = new Map<string, RowMatch[]>();
  for (const match of placed) {
    const period = periodOf(match);
    if (match.row.value === null || period === null) continue;
    const key = `${match.indicator.id} ${endOf(period)} ${match.row.basis ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [match]);
    else group.push(match);
  }
  const conflicting = new Map<RowMatch, readonly ActualRow[]>();
  for (const group of groups.values()) {
    const rows = group.map(({ row }) => row);
    if (rows.length > 1 && chooseRow(rows, group[0]!.indicator) === null)
      for (const match of group)
        conflicting.set(
          match,
          rows.filter((row) => row !== match.row),
        );
  }
  return conflicting;
}

/** A share cannot be below zero; a growth rate and a deficit can. The row stays, without its value. */
function withoutNegativeShare(match: RowMatch): RowMatch {
  const { row, indicator } = match;
  if (row.value === null || row.value >= 0 || indicator.unit !== '%') return match;
  const isChange = ['change', 'average-growth', 'cumulative-reduction'].includes(indicator.kind);
  if (isChange || CHANGE_NAME_PATTERN.test(indicator.name) || (indicator.baseline?.value ?? 0) < 0) return match;
  return { ...match, row: { ...row, value: null, unread: 'negative' } };
}
