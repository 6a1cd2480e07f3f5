// Indicators of two plans: matched by name as actual values are, then by likeness; what of them differs.
import type { ActualRow } from '../model/actuals.js';
import type { Indicator, Plan, Value } from '../model/plan.js';
import type { DiffChange, DiffPart, DiffSide } from '../model/plan-diff.js';
import type { Alias } from '../score/actuals/aliases.js';
import { matchActuals } from '../score/matching.js';
import { normalisedName, plainName, rewordedName, sameQuantity } from '../score/names.js';
import { convertUnit, isSameUnit } from '../score/units.js';
import type { UnitNames } from '../tasks/unit-names.js';
import { shownValue } from '../util/shown-value.js';
import { pairAlike } from './pair-alike.js';
import { changeOf, listChange, Open, type Paired, partOf } from './parts.js';

/** Names less alike than this are of two indicators, unless their values are the same. */
const LEAST_LIKENESS = 0.6;
const LEAST_WITH_SAME_VALUES = 0.35;

/** What differs between the indicators of two plans; `aliases` say what the second plan calls those of the first. */
export function diffIndicators(a: Plan, b: Plan, names: UnitNames, aliases: readonly Alias[] = []): DiffPart {
  const open = new Open(a.indicators, b.indicators);
  pairByName(open, a, b, aliases);
  const [left, right] = [open.a, open.b];
  const likenames = [left, right].map((side) => side.map(({ name }) => rewordedName(name))) as [string[], string[]];
  const fits = (likeness: 'same' | 'any') => (i: number, j: number) => {
    const [x, y] = [left[i]!, right[j]!];
    if (!sameQuantity(x.name, y.name) || !isSameUnit(unitOf(x), unitOf(y), x.name)) return false;
    return likeness === 'any' || haveSameValues(x, y);
  };
  const alike = [
    ...pairAlike(...likenames, LEAST_LIKENESS, fits('any')),
    ...pairAlike(...likenames, LEAST_WITH_SAME_VALUES, fits('same')),
  ];
  for (const { a: i, b: j, likeness } of alike) open.take(left[i]!, right[j]!, 'alike', likeness);
  const isSamePeriod = a.period?.from === b.period?.from && a.period?.to === b.period?.to;
  return partOf(open, b.indicators, sideOf, (pair) => changesOf(pair, names, isSamePeriod));
}

/** By the names of the second plan, as a file of actual values about the first would be matched. */
function pairByName(open: Open<Indicator>, a: Plan, b: Plan, aliases: readonly Alias[]): void {
  const rows = b.indicators.map(({ name }, i): ActualRow => ({ ...NO_ROW, row: i + 1, name }));
  const { matched, ambiguous } = matchActuals(a, rows, aliases);
  const indicatorOf = (row: ActualRow) => b.indicators[row.row - 1]!;
  const isSure = (how: string) => how !== 'fuzzy';
  const take = ({ row, indicator, how }: (typeof matched)[number]) =>
    open.take(indicator, indicatorOf(row), how === 'id' || how === 'number' ? 'exact' : how);
  for (const match of matched) if (isSure(match.how)) take(match);
  // One name in several tables: the row with the same category and number, else the next.
  for (const { row, candidates } of ambiguous) {
    const other = indicatorOf(row);
    const free = candidates.filter((one) => open.isOpen(one, other));
    const best = free.sort((x, y) => kinship(y, other) - kinship(x, other))[0];
    if (best !== undefined) open.take(best, other, 'normalised');
  }
  for (const match of matched) if (!isSure(match.how)) take(match);
}

const NO_ROW: Omit<ActualRow, 'row' | 'name'> = {
  ...{
    column: null,
    id: null,
    table: null,
    number: null,
    year: null,
    period: null,
    raw: '',
    value: null,
    absence: null,
  },
  ...{ unit: null, basis: null, scope: null, region: null, vintage: null, estimated: false, source: null, note: null },
  ...{ accepted: null, cells: {} },
};

function kinship(x: Indicator, y: Indicator): number {
  return (
    4 * Number(isSameUnit(unitOf(x), unitOf(y), x.name)) +
    2 * Number(x.category.join() === y.category.join()) +
    Number(x.number === y.number)
  );
}

function haveSameValues(x: Indicator, y: Indicator): boolean {
  const same = (p: Value | null, q: Value | null) =>
    p !== null && q !== null && p.value === q.value && p.year === q.year;
  return same(x.baseline, y.baseline) && same(x.target, y.target);
}

function unitOf({ unit }: Indicator): string {
  return unit ?? '';
}

function sideOf(indicator: Indicator): DiffSide {
  const { id, number, name, unit, span } = indicator;
  return { id, number, name, unit, says: said(targetOf(indicator)), span };
}

function changesOf({ a, b }: Paired<Indicator>, names: UnitNames, isSamePeriod: boolean): DiffChange[] {
  const changes: DiffChange[] = [];
  const compare = (field: DiffChange['field'], from: string | null, to: string | null) => {
    if (from !== to) changes.push(changeOf(field, from, to));
  };
  if (plainName(a.name) !== plainName(b.name) && normalisedName(a.name) !== normalisedName(b.name)) {
    changes.push(changeOf('name', a.name, b.name));
  }
  compare('unit', a.unit, b.unit);
  compare('attribute', a.attribute, b.attribute);
  compare('category', a.category.join(' > ') || null, b.category.join(' > ') || null);
  changes.push(...listChange('responsible', names.namesOf(a.responsible), names.namesOf(b.responsible)));
  const [from, to] = [targetOf(a), targetOf(b)];
  if (!isSame(from, to))
    changes.push(changeOf('target', said(from), said(to), { verdict: verdictOf(a, b, isSamePeriod) }));
  if (!isSame(a.baseline, b.baseline)) changes.push(changeOf('baseline', said(a.baseline), said(b.baseline)));
  for (const role of ['interim', 'actual'] as const) changes.push(...yearly(role, a, b, isSamePeriod));
  return changes;
}

/** Values of years that both have; of one period also those that only one has. */
function yearly(role: 'interim' | 'actual', a: Indicator, b: Indicator, isSamePeriod: boolean): DiffChange[] {
  const byYear = (one: Indicator) =>
    new Map(one.values.filter((value) => value.role === role && isSaid(value)).map((value) => [value.year, value]));
  const [before, after] = [byYear(a), byYear(b)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((year) => {
    const [from, to] = [before.get(year) ?? null, after.get(year) ?? null];
    if (isSame(from, to) || ((from === null || to === null) && !isSamePeriod)) return [];
    return [changeOf(role, from && shownValue(from), to && shownValue(to), { year })];
  });
}

/** The target, or the words that stand in its place (全覆盖). */
function targetOf({ target, values }: Indicator): Value | null {
  return target ?? values.findLast((value) => value.role === 'target' && isSaid(value)) ?? null;
}

function isSaid({ state }: Value): boolean {
  return state === 'value' || state === 'text';
}

function isSame(x: Value | null, y: Value | null): boolean {
  if (x === null || y === null) return x === y;
  if (x.state === 'text' || y.state === 'text') return shownValue(x) === shownValue(y) && x.year === y.year;
  return (['value', 'upper', 'comparator', 'year', 'measure', 'cumulative', 'hedged'] as const).every(
    (key) => x[key] === y[key],
  );
}

/** 90 (2025): as printed, with its year. */
function said(value: Value | null): string | null {
  if (value === null) return null;
  return value.year === null ? shownValue(value) : `${shownValue(value)} (${value.year})`;
}

/** Whether the new target asks for more; null where that cannot be said. */
function verdictOf(a: Indicator, b: Indicator, isSamePeriod: boolean): DiffChange['verdict'] {
  const [from, to] = [a.target, b.target];
  const direction = b.direction.value ?? a.direction.value;
  if (from?.value == null || to?.value == null || direction === null) return null;
  if (from.measure !== to.measure || a.kind !== b.kind) return null;
  const converted = convertUnit(from.value, unitOf(a), unitOf(b), b.name);
  if (converted === null) return null;
  if (converted === to.value) {
    // Within one period the same level sooner asks for more.
    if (!isSamePeriod || from.upper !== to.upper || from.year === null || to.year === null || from.year === to.year)
      return null;
    return to.year < from.year ? 'better' : 'worse';
  }
  return to.value > converted === (direction === 'increase') ? 'better' : 'worse';
}
