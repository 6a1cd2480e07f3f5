// Plan + ledger → the plan as it holds on the day asked about: adjusted targets, yearly targets, indicators that left or were replaced.
// Pure. What is not applied is said with its reason.
import type { ActualRow } from '../../model/actuals.js';
import type { Indicator, Plan } from '../../model/plan.js';
import { type Note, note } from '../../util/note.js';
import type { Alias } from '../actuals/aliases.js';
import { blankRow } from '../actuals/blank-row.js';
import { matchActuals } from '../matching.js';
import { endOf, type Period } from '../period.js';
import type { YearlyTarget } from '../periods-of.js';
import type { PlacelessRow } from '../separate.js';
import { changeIndicator } from './change-indicator.js';
import { type Refusal, refusalOf } from './in-force.js';
import type { Ledger, LedgerRow } from './read-ledger.js';
import { isSameRegion, isWholeRegion } from './region.js';

/** What became of one row that is about an indicator. */
export interface Outcome {
  readonly row: LedgerRow;
  readonly indicator: Indicator;
  readonly refusal: Refusal | null;
}

/** What the ledger changed of one indicator. */
export interface Change {
  /** The indicator as the plan prints it. */
  readonly original: Indicator;
  /** The indicator that is scored in its place. */
  readonly indicator: Indicator;
  /** The rows that were applied. */
  readonly rows: readonly LedgerRow[];
  readonly left: 'discontinued' | 'replaced' | null;
  /** The other indicator of the plan that takes its place. */
  readonly successor: Indicator | null;
  readonly yearly: readonly YearlyTarget[];
  readonly notes: readonly Note[];
}

export interface Applied {
  readonly plan: Plan;
  readonly changes: ReadonlyMap<string, Change>;
  readonly left: ReadonlyMap<string, 'discontinued' | 'replaced'>;
  readonly aliases: readonly Alias[];
  readonly outcomes: readonly Outcome[];
  readonly unmatched: readonly PlacelessRow[];
  readonly ambiguous: readonly PlacelessRow[];
}

/** Applies the rows of a ledger that hold at the end of `asOf`; for the whole region, or for one part of it. */
export function applyLedger(
  plan: Plan,
  ledger: Ledger,
  about: { readonly asOf: Period | null; readonly region: string | null; readonly aliases: readonly Alias[] },
): Applied {
  const { asOf, region } = about;
  const rowOf = new Map(ledger.rows.map((row) => [asActualRow(row), row]));
  const { matched, unmatched, ambiguous } = matchActuals(plan, [...rowOf.keys()], about.aliases);
  const groups = new Map<string, LedgerRow[]>();
  for (const { row, indicator } of matched) {
    const group = groups.get(indicator.id);
    if (group === undefined) groups.set(indicator.id, [rowOf.get(row)!]);
    else group.push(rowOf.get(row)!);
  }
  const end = asOf === null ? null : endOf(asOf);
  const planNames = `${plan.title ?? ''} ${plan.issuer ?? ''}`;
  const outcomes: Outcome[] = [];
  const changes = new Map<string, Change>();
  for (const indicator of plan.indicators) {
    const rows = groups.get(indicator.id) ?? [];
    const usable: LedgerRow[] = [];
    for (const row of rows) {
      const refusal = regionRefusal(row, region, planNames) ?? refusalOf(row, end);
      if (refusal === null) usable.push(row);
      else outcomes.push({ row, indicator, refusal });
    }
    if (usable.length === 0 && region === null) continue;
    const { change, refused } = changeIndicator(indicator, usable, plan, region);
    for (const [row, refusal] of refused) outcomes.push({ row, indicator, refusal });
    for (const row of usable) if (!refused.has(row)) outcomes.push({ row, indicator, refusal: null });
    if (change !== null) changes.set(indicator.id, change);
  }
  const left = new Map([...changes].flatMap(([id, { left: why }]) => (why === null ? [] : [[id, why] as const])));
  return {
    plan: { ...plan, indicators: plan.indicators.map((one) => changes.get(one.id)?.indicator ?? one) },
    changes,
    left,
    aliases: [],
    outcomes: outcomes.sort((a, b) => a.row.row - b.row.row),
    unmatched: unmatched.map((one) => ({ ...one, candidates: [] })),
    ambiguous,
  };
}

/** A part's rows say nothing of the whole; of the whole's rows only those that end an indicator hold for its parts. */
function regionRefusal(row: LedgerRow, region: string | null, planNames: string): Refusal | null {
  const whole = isWholeRegion(row.region, planNames);
  if (region === null) return whole ? null : 'other-region';
  if (isSameRegion(row.region, region)) return null;
  if (!whole) return 'other-region';
  return row.type === 'discontinued' || row.type === 'replaced' ? null : 'not-for-region';
}

/** A ledger's row as the matching of actual values takes it. */
function asActualRow({ row, id, table, number, name, region, year, raw, unit }: LedgerRow): ActualRow {
  return blankRow({ row, id, table, number, name, year, raw, unit, region });
}

/** The notes of one indicator on rows that were not applied although they are about it. */
export function refusalNotes(outcomes: readonly Outcome[], id: string): Note[] {
  return outcomes
    .filter(({ indicator, refusal }) => indicator.id === id && refusal !== null && !QUIET.has(refusal))
    .map(({ row, refusal }) => noteOfRefusal(row, refusal!));
}

const QUIET: ReadonlySet<Refusal> = new Set(['other-region', 'not-for-region', 'superseded']);
const EXPECTED: ReadonlySet<Refusal> = new Set(['not-yet', 'other-region', 'not-for-region', 'superseded']);

/** Why a row was not applied, as a note. */
export function noteOfRefusal(row: LedgerRow, refusal: Refusal): Note {
  return note(EXPECTED.has(refusal) ? 'info' : 'warning', `ledger-${refusal}`, {
    row: row.row,
    type: row.typeText,
    target: row.raw === '' ? '—' : row.raw,
    year: row.year ?? '—',
    unit: row.unit ?? '—',
    effective: row.effective?.label ?? row.effectiveText ?? row.reference ?? '—',
    region: row.region ?? '—',
  });
}
