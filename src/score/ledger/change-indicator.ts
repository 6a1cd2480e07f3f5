// One indicator as the rows of a ledger that hold make it: its target in force, its yearly targets, or that it left.
import { readDirection } from '../../language/zh/direction.js';
import type { Indicator, Plan, Value } from '../../model/plan.js';
import { type Note, note } from '../../util/note.js';
import { shownValue } from '../../util/shown-value.js';
import { addDecimals } from '../decimal.js';
import { normalisedName } from '../names.js';
import type { YearlyTarget } from '../periods-of.js';
import { convertUnit, isMeasureUnit } from '../units.js';
import type { Change } from './apply-ledger.js';
import { latestOf, type Refusal } from './in-force.js';
import type { LedgerRow } from './read-ledger.js';

export interface Changed {
  readonly change: Change | null;
  /** Rows that hold by themselves and cannot be applied beside the others. */
  readonly refused: ReadonlyMap<LedgerRow, Refusal>;
}

type Refused = Map<LedgerRow, Refusal>;

/** Applies rows that are in force. With a region only its own targets count: the whole's target is none of a part. */
export function changeIndicator(
  indicator: Indicator,
  rows: readonly LedgerRow[],
  plan: Plan,
  region: string | null,
): Changed {
  const refused: Refused = new Map();
  const ends = rows.filter(({ type }) => type === 'discontinued' || type === 'replaced');
  if (ends.length > 0) return endOf(indicator, ends, plan, refused);
  const known = rows.filter((row) => {
    const value = valueIn(row, indicator);
    if (value === null) refused.set(row, 'unit');
    return value !== null;
  });
  const printed = region === null ? indicator.target : null;
  const lastYear = printed?.year ?? lastYearOf(known) ?? indicator.target?.year ?? null;
  const adjusted = known.filter(({ type, year }) => type === 'adjusted' && (year ?? lastYear ?? 0) >= (lastYear ?? 0));
  const final = finalTarget(adjusted, indicator, refused);
  const annual = known.filter((row) => !adjusted.includes(row));
  let target = final === null ? printed : ledgerValue(final, indicator, final.year ?? lastYear, 'target');
  const applied: LedgerRow[] = final === null ? [] : [final];
  const points = yearlyPoints(annual, indicator, refused);
  const yearly: YearlyTarget[] = [];
  for (const [row, value] of points) {
    const year = row.year!;
    const to = target?.year ?? lastYear;
    if (to !== null && year > to) refused.set(row, 'year-outside');
    else if (to !== null && year === to) {
      if (target === null) target = { ...ledgerValue(row, indicator, year, 'target'), value };
      else if (target.value !== value) {
        refused.set(row, 'annual-differs');
        continue;
      }
      applied.push(row);
    } else {
      yearly.push({ year, value });
      applied.push(row);
    }
  }
  if (region === null && applied.length === 0) return { change: null, refused };
  const notes: Note[] = [];
  if (final !== null) notes.push(adjustedNote(indicator, final, region));
  if (final !== null && final.effective === null) notes.push(note('warning', 'ledger-no-date', { row: final.row }));
  if (yearly.length > 0)
    notes.push(
      note('info', 'ledger-yearly', { years: yearly.map(({ year, value }) => `${year}: ${value}`).join('、') }),
    );
  if (region !== null && target === null) notes.push(note('info', 'ledger-no-regional-target', { region }));
  return {
    change: {
      original: indicator,
      indicator: withTargets(indicator, target, yearly, region),
      rows: applied.sort((a, b) => a.row - b.row),
      left: null,
      successor: null,
      yearly: yearly.sort((a, b) => a.year - b.year),
      notes,
    },
    refused,
  };
}

/** 停止统计 and 替换为: what came last holds. */
function endOf(indicator: Indicator, rows: readonly LedgerRow[], plan: Plan, refused: Refused): Changed {
  const last = latestOf(rows);
  for (const row of rows) if (row !== last) refused.set(row, last === null ? 'conflict' : 'superseded');
  if (last === null) return { change: null, refused };
  const base = { original: indicator, rows: [last], yearly: [] };
  const said = { ...aboutRow(last), name: indicator.name };
  if (last.type === 'discontinued') {
    const notes = [note('info', 'ledger-discontinued', said)];
    return { change: { ...base, indicator, left: 'discontinued', successor: null, notes }, refused };
  }
  const successor = last.successor!;
  const key = normalisedName(successor);
  const twin = plan.indicators.find(
    (one) => one !== indicator && (one.id === successor || one.name === successor || normalisedName(one.name) === key),
  );
  if (twin !== undefined) {
    const notes = [note('info', 'ledger-replaced-by-row', { ...said, successor: `${twin.id} ${twin.name}` })];
    return { change: { ...base, indicator, left: 'replaced', successor: twin, notes }, refused };
  }
  const notes = [note('info', 'ledger-replaced', { ...said, successor })];
  if (last.target === null)
    notes.push(note('warning', 'ledger-successor-without-target', { successor, row: last.row }));
  return { change: { ...base, indicator: successorOf(indicator, last), left: null, successor: null, notes }, refused };
}

/** The indicator that takes a row's place: nothing of the old one's values, unit or direction is taken for its own. */
function successorOf(indicator: Indicator, row: LedgerRow): Indicator {
  const name = row.successor!;
  const bracket = /[(（](?<unit>[^()（）]{1,12})[)）]$/.exec(name)?.groups?.unit;
  const unit = row.unit ?? (bracket !== undefined && isMeasureUnit(bracket) ? bracket : null);
  const way = readDirection(name);
  const target =
    row.target === null
      ? null
      : {
          ...ledgerValue(
            { ...row, unit: null, target: { ...row.target } },
            { ...indicator, target: null },
            row.year ?? indicator.target?.year ?? null,
            'target',
          ),
          cumulative: row.target.isTotal || row.basis === 'running',
        };
  return {
    ...indicator,
    name,
    rawName: name,
    unit,
    qualifiers: [],
    limit: null,
    kind: target?.cumulative === true ? 'cumulative' : 'level',
    direction: way === null ? { value: null, basis: null } : { value: way.value, basis: 'lexicon' },
    values: target === null ? [] : [target],
    baseline: null,
    target,
    actual: null,
  };
}

/** The adjustment that holds; of two that came at once and differ, none. */
function finalTarget(rows: readonly LedgerRow[], indicator: Indicator, refused: Refused): LedgerRow | null {
  if (rows.length === 0) return null;
  const last = latestOf(rows);
  for (const row of rows) if (row !== last) refused.set(row, last === null ? 'conflict' : 'superseded');
  return last !== null && valueIn(last, indicator) !== null ? last : null;
}

/** One value a year; those of a total counted from the beginning of its period. */
function yearlyPoints(
  rows: readonly LedgerRow[],
  indicator: Indicator,
  refused: Refused,
): (readonly [LedgerRow, number])[] {
  const years = new Map<number, LedgerRow[]>();
  for (const row of rows) years.set(row.year!, [...(years.get(row.year!) ?? []), row]);
  const chosen: LedgerRow[] = [];
  for (const year of [...years.keys()].sort((a, b) => a - b)) {
    const group = years.get(year)!;
    const last = latestOf(group);
    for (const row of group) if (row !== last) refused.set(row, last === null ? 'conflict' : 'superseded');
    if (last !== null) chosen.push(last);
  }
  const values = chosen.map((row) => [row, valueIn(row, indicator)!] as const);
  const isTotal = indicator.kind === 'cumulative' || indicator.target?.cumulative === true;
  if (!isTotal || values.length === 0) return values;
  const sums = runningSums(values, indicator);
  if (sums === null) for (const row of chosen) refused.set(row, 'annual-basis');
  return sums ?? [];
}

/** Yearly figures of a total are of one year each (当年值) or counted from the start (累计值); unsaid, the target tells which. */
function runningSums(
  values: readonly (readonly [LedgerRow, number])[],
  indicator: Indicator,
): (readonly [LedgerRow, number])[] | null {
  const stated = new Set(values.map(([{ basis }]) => basis));
  let sum = 0;
  const added = values.map(([row, value]) => {
    sum = addDecimals(sum, value);
    return [row, sum] as const;
  });
  if (stated.size === 1 && stated.has('running')) return [...values];
  // A year that is missing makes every later sum wrong.
  const first = values[0]![0].year!;
  const isWhole = values.every(([{ year }], i) => year === first + i);
  if (stated.size === 1 && stated.has('annual')) return isWhole ? added : null;
  const total = indicator.target?.value ?? null;
  if (stated.size !== 1 || total === null) return null;
  if (sum === total && isWhole) return added;
  return values.at(-1)![1] === total ? [...values] : null;
}

/** The row's target in the indicator's unit; null where the units contradict each other. */
function valueIn(row: LedgerRow, indicator: Indicator): number | null {
  const { target, unit } = row;
  if (target === null) return null;
  const own = indicator.unit ?? indicator.target?.unit ?? null;
  if (unit === null || own === null) return target.value;
  return convertUnit(target.value, unit, own, indicator.name);
}

/** A value of the plan's own make: how it is meant (total, change, comparator) is taken from the plan's target where the ledger prints a bare number. */
function ledgerValue(row: LedgerRow, indicator: Indicator, year: number | null, role: 'target' | 'interim'): Value {
  const printed = indicator.target;
  const cell = row.target!;
  const value = valueIn(row, indicator) ?? cell.value;
  const upper =
    cell.upper === null ? null : (valueIn({ ...row, target: { ...cell, value: cell.upper } }, indicator) ?? cell.upper);
  const kept = printed?.comparator === 'range' ? 'eq' : (printed?.comparator ?? 'eq');
  return {
    role,
    year,
    raw: row.raw,
    corrected: null,
    state: 'value',
    value,
    upper,
    comparator: cell.comparator ?? kept,
    unit: printed?.unit ?? null,
    measure: printed?.measure ?? 'level',
    per: printed?.per ?? null,
    hedged: false,
    cumulative: cell.isTotal || (printed?.cumulative ?? false),
    estimated: false,
    span: printed?.span ?? indicator.span,
  };
}

function withTargets(
  indicator: Indicator,
  target: Value | null,
  yearly: readonly YearlyTarget[],
  region: string | null,
): Indicator {
  const steps = yearly.map(({ year, value }): Value => {
    const like = target ?? indicator.target ?? indicator.values[0]!;
    const comparator = like.comparator === 'range' ? 'eq' : like.comparator;
    const raw = String(value);
    return { ...like, role: 'interim', year, raw, corrected: null, state: 'value', value, upper: null, comparator };
  });
  if (region !== null) {
    const values = [...steps, ...(target === null ? [] : [target])];
    return { ...indicator, values, baseline: null, target, actual: null };
  }
  const years = new Set(yearly.map(({ year }) => year));
  const kept = indicator.values.filter(
    (value) =>
      value !== indicator.target && !(value.role === 'interim' && value.year !== null && years.has(value.year)),
  );
  return { ...indicator, values: [...kept, ...steps, ...(target === null ? [] : [target])], target };
}

function lastYearOf(rows: readonly LedgerRow[]): number | null {
  const years = rows.flatMap(({ year }) => (year === null ? [] : [year]));
  return years.length === 0 ? null : Math.max(...years);
}

function adjustedNote(indicator: Indicator, row: LedgerRow, region: string | null): Note {
  if (region !== null) return note('info', 'ledger-regional-target', { ...aboutRow(row), region, to: row.raw });
  return note('info', 'ledger-adjusted', {
    ...aboutRow(row),
    from: indicator.target === null ? '—' : shownValue(indicator.target).trim(),
    to: row.raw,
  });
}

function aboutRow({ row, reference, authority, effective }: LedgerRow) {
  return { row, reference: reference ?? '—', authority: authority ?? '—', effective: effective?.label ?? '—' };
}
