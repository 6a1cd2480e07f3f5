// Finds the header row of an actuals file and says which column holds what.

import { PlanError } from '../../util/plan-error.js';
import type { Period } from '../period.js';
import { type ActualField, acceptedHeaders, readHeading } from './columns.js';
import type { GridRow } from './grid.js';

export interface Header {
  readonly rowIndex: number;
  /** The headers as they stand, blanks trimmed. */
  readonly names: readonly string[];
  /** The column of the value; −1 where the columns are years. */
  readonly valueColumn: number;
  readonly periods: readonly { readonly column: number; readonly period: Period }[];
  readonly unknown: readonly string[];
  /** The header of a field, or the field's own name. */
  nameOf(field: ActualField): string;
  has(field: ActualField): boolean;
  /** The trimmed text of a field in a row; null where it is blank or there is no such column. */
  text(row: GridRow, field: ActualField): string | null;
  cellsOf(row: GridRow): Record<string, string>;
}

/** A title may stand above the header row. */
const SEARCHED_ROWS = 15;

/** The header row, or a PlanError that says which headers were found and which are accepted. */
export function findHeader(rows: readonly GridRow[], file: string): Header {
  const first = rows.find((row) => row.cells.some((cell) => cell.trim() !== ''));
  if (first === undefined) throw new PlanError('actuals-empty', { file, accepted: acceptedHeaders() });
  let best: GridRow = first;
  let bestCount = 0;
  let lacks: 'name' | 'value' | null = null;
  for (const [rowIndex, row] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const headings = row.cells.map(readHeading);
    const known = headings.filter(({ kind }) => kind === 'field');
    const names = known.some((h) => h.kind === 'field' && ['name', 'id', 'number'].includes(h.field));
    const values = headings.some((h) => h.kind === 'period' || (h.kind === 'field' && h.field === 'value'));
    const two = names ? joinRows(row, rows[rowIndex + 1]) : null;
    if (two !== null) return makeHeader(two, rowIndex + 1, file);
    if (names && values) return makeHeader(row, rowIndex, file);
    const count = names || values ? Math.max(known.length, 1) : known.length;
    if (count > bestCount) {
      [best, bestCount] = [row, count];
      lacks = names ? 'value' : values ? 'name' : null;
    }
  }
  const found = best.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  throw new PlanError(lacks === null ? 'actuals-header' : `actuals-header-no-${lacks}`, {
    file,
    row: best.line,
    found: found
      .slice(0, 20)
      .map((cell) => `“${cell.slice(0, 30)}”`)
      .join(', '),
    accepted: acceptedHeaders(),
  });
}

/**
 * A header of two rows as one: 年度 or 实际值 over 2021年, 2022年 …; null where the second row is none. A heading above that is not of
 * actual values (目标值) keeps what is below it from being read.
 */
function joinRows(above: GridRow, below: GridRow | undefined): GridRow | null {
  if (below === undefined) return null;
  const filled = below.cells.map((cell) => cell.trim());
  const isPeriod = filled.map((cell) => readHeading(cell).kind === 'period');
  if (isPeriod.filter((one) => one).length < 2) return null;
  const own = filled.filter((cell, i) => cell !== '' && !isPeriod[i] && cell !== above.cells[i]?.trim());
  if (own.some((cell) => readHeading(cell).kind === 'unknown' || /\d/.test(cell))) return null;
  let group = '';
  const cells = Array.from({ length: Math.max(above.cells.length, filled.length) }, (_, i) => {
    const top = above.cells[i]?.trim() ?? '';
    const bottom = filled[i] ?? '';
    if (top !== '') group = top;
    if (!isPeriod[i]) return bottom === '' ? top : bottom;
    const heading = readHeading(group);
    const isOther =
      (heading.kind === 'field' && heading.field === 'ignored') || /目标|计划|预期|规划|target/i.test(group);
    return isOther ? `${group} ${bottom}` : bottom;
  });
  return { line: below.line, cells };
}

function makeHeader(row: GridRow, rowIndex: number, file: string): Header {
  const names = row.cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  const columns = new Map<ActualField, number>();
  const periods: { column: number; period: Period }[] = [];
  const unknown: string[] = [];
  const seenPeriods = new Map<string, number>();
  const refuse = (first: number, second: number) => {
    throw new PlanError('actuals-header-twice', {
      file,
      row: row.line,
      first: `“${names[first]}” (${first + 1})`,
      second: `“${names[second]}” (${second + 1})`,
    });
  };
  for (const [column, name] of names.entries()) {
    const heading = readHeading(name);
    if (heading.kind === 'unknown') {
      if (name !== '') unknown.push(name);
    } else if (heading.kind === 'period') {
      const twin = seenPeriods.get(heading.period.label);
      if (twin !== undefined) refuse(twin, column);
      seenPeriods.set(heading.period.label, column);
      periods.push({ column, period: heading.period });
    } else if (heading.field !== 'ignored') {
      const twin = columns.get(heading.field);
      if (twin !== undefined) refuse(twin, column);
      columns.set(heading.field, column);
    }
  }
  const valueColumn = columns.get('value') ?? -1;
  const otherForm = columns.get('value') ?? columns.get('year') ?? columns.get('period');
  if (periods.length > 0 && otherForm !== undefined) {
    throw new PlanError('actuals-header-both-forms', {
      file,
      row: row.line,
      first: `“${names[otherForm]}”`,
      second: `“${names[periods[0]!.column]}”`,
    });
  }
  return {
    rowIndex,
    names,
    valueColumn,
    periods,
    unknown,
    has: (field) => columns.has(field),
    nameOf: (field) => names[columns.get(field) ?? -1] ?? field,
    text(gridRow, field) {
      const text = gridRow.cells[columns.get(field) ?? -1]?.trim() ?? '';
      return text === '' ? null : text;
    },
    cellsOf(gridRow) {
      const entries = names.map(
        (name, column) => [name === '' ? `#${column + 1}` : name, gridRow.cells[column] ?? ''] as const,
      );
      return Object.fromEntries(entries.filter(([, cell]) => cell.trim() !== ''));
    },
  };
}
