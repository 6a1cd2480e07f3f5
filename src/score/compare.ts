// Two files of actual values about one plan: where they contradict each other. Nothing is merged.
import type { ActualRow } from '../model/actuals.js';
import type { Indicator, Plan } from '../model/plan.js';
import type { Alias } from './actuals/aliases.js';
import { matchActuals } from './matching.js';
import { chooseRow, periodOfRow } from './observations.js';
import { endOf } from './period.js';

export interface ActualsConflict {
  readonly indicator: string;
  readonly name: string;
  /** 2020, 2026-06 … */
  readonly period: string | null;
  /** Different values, or the same value that counts different things (当年值, 累计值). */
  readonly kind: 'value' | 'basis';
  readonly a: ActualRow;
  readonly b: ActualRow;
}

export interface ActualsComparison {
  readonly conflicts: readonly ActualsConflict[];
  /** The ids of indicators for which both say the same. */
  readonly agreed: readonly string[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

interface Entry {
  readonly indicator: Indicator;
  readonly period: string | null;
  readonly rows: ActualRow[];
}

/** Lists the contradictions between two files per indicator and period. Rows without a value or an indicator say nothing. */
export function compareActuals(
  a: readonly ActualRow[],
  b: readonly ActualRow[],
  plan: Plan,
  aliases: readonly Alias[] = [],
): ActualsComparison {
  const [left, right] = [entriesOf(a, plan, aliases), entriesOf(b, plan, aliases)];
  const conflicts: ActualsConflict[] = [];
  const agreed = new Set<string>();
  for (const [key, { indicator, period, rows }] of left) {
    for (const row of rows) {
      for (const other of right.get(key)?.rows ?? []) {
        const kind = contradiction(row, other, indicator);
        if (kind === null) agreed.add(indicator.id);
        else conflicts.push({ indicator: indicator.id, name: indicator.name, period, kind, a: row, b: other });
      }
    }
  }
  const only = (mine: ReadonlyMap<string, Entry>, theirs: ReadonlyMap<string, Entry>) => [
    ...new Set([...mine].filter(([key]) => !theirs.has(key)).map(([, { indicator }]) => indicator.id)),
  ];
  return { conflicts, agreed: [...agreed], onlyA: only(left, right), onlyB: only(right, left) };
}

function entriesOf(rows: readonly ActualRow[], plan: Plan, aliases: readonly Alias[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { row, indicator } of matchActuals(plan, rows, aliases).matched) {
    if (row.value === null) continue;
    const period = periodOfRow(row, null);
    const key = `${indicator.id} ${period === null ? '' : endOf(period)}`;
    const entry = entries.get(key);
    if (entry === undefined) entries.set(key, { indicator, period: period?.label ?? null, rows: [row] });
    else entry.rows.push(row);
  }
  return entries;
}

function contradiction(a: ActualRow, b: ActualRow, indicator: Indicator): 'value' | 'basis' | null {
  const bare = (row: ActualRow): ActualRow => ({ ...row, vintage: null });
  if (chooseRow([bare(a), bare(b)], indicator) === null) return 'value';
  return a.basis !== null && b.basis !== null && a.basis !== b.basis ? 'basis' : null;
}
