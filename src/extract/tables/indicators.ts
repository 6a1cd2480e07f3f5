// Rows of an indicator table → Indicators: who the row is, what it is measured in, what its cells say.

import type { Cell } from '../../document/document.js';
import { cellName } from '../../document/document.js';
import { readCellParts } from '../../language/zh/cell-value.js';
import { dropTrailing } from '../../language/zh/compact.js';
import { withoutFootnoteMarks } from '../../language/zh/footnote-marks.js';
import { joinLines, readIndicatorName } from '../../language/zh/indicator-name.js';
import type { Indicator, Value } from '../../model/plan.js';
import { append } from '../../util/append.js';
import { type Note, note } from '../../util/note.js';
import { assemble } from './assemble.js';
import { type Filler, fillMerged } from './carry.js';
import type { ColumnPlan } from './columns.js';
import { cellText } from './layout.js';
import { joinMeasures, type MeasureRole } from './measures.js';
import { spokenFor } from './merged-values.js';
import type { RowIdentity, TableContext } from './row-context.js';
import { isMeasurable, nameInGroup, sortRows } from './rows.js';
import { type ReadValue, readValues, toValue } from './values.js';
import { withYearsAsSuch } from './year-cells.js';

const VALUE_ROLES: ReadonlySet<string> = new Set(['baseline', 'interim', 'target', 'actual']);
const PART_NAMES_PATTERN = /^(?<stem>.+?)[:：](?<parts>[^:：]+)$/;

/** The indicators of a table and what there is to say about its rows. */
export function readIndicators(table: TableContext): {
  indicators: Indicator[];
  noteCells: Cell[];
  rowCount: number;
  notes: Note[];
} {
  const { layout, columns } = table;
  const sorted = sortRows(layout, columns, table.id);
  const { fill, notes: carriedNotes } = fillMerged(layout, columns, table.id);
  const notes: Note[] = [...sorted.notes, ...carriedNotes];
  const noteCells: Cell[] = [];
  const indicators: Indicator[] = [];
  const carried = new Map<number, string>();
  const usedIds = new Set<string>();
  let main = null as Main | null;
  let lastGroup: string | null = null;
  const rows = joinMeasures(sorted.rows, columns);
  for (const row of rows) {
    if (row.type === 'note') {
      noteCells.push(row.cell);
      continue;
    }
    if (row.group !== lastGroup) carried.clear();
    lastGroup = row.group;
    const identity = identify(row.cells, columns, row.group, carried);
    if (identity === null) continue;
    const isPart: boolean = identity.name.isPart || (main !== null && isNextPart(main, identity, hasNumbers(table)));
    const id = idOf(table, identity, usedIds);
    const built = buildRow(table, identity, row.measures, fill, id, isPart ? (main?.id ?? null) : null, notes);
    append(indicators, built);
    if (!isPart) main = { id: built[0]?.id ?? id, identity, part: null };
    else if (main !== null) main = { id: main.id, identity: main.identity, part: identity };
  }
  return { indicators, noteCells, rowCount: rows.filter((row) => row.type === 'data').length, notes };
}

interface Main {
  readonly id: string;
  readonly identity: RowIdentity;
  /** The last of its parts. */
  readonly part: RowIdentity | null;
}

/** A row below 「其中：水稻」 that has no number where the others have one, or is as bare a name as its neighbour (小麦). */
function isNextPart(main: Main, row: RowIdentity, isNumbered: boolean): boolean {
  if (main.part === null || row.number !== null) return false;
  if (isNumbered || main.identity.number !== null) return true;
  const isBare = (name: string) => !isMeasurable(name);
  return (
    !isBare(main.identity.name.name) &&
    isBare(main.part.name.name) &&
    isBare(row.name.name) &&
    row.category.join() === main.part.category.join()
  );
}

function hasNumbers(table: TableContext): boolean {
  return table.columns.some((column) => column.role === 'number');
}

function identify(
  cells: readonly Cell[],
  columns: readonly ColumnPlan[],
  group: string | null,
  carried: Map<number, string>,
): RowIdentity | null {
  const nameColumn = columns.find((column) => column.role === 'name');
  const printedName = nameColumn === undefined ? undefined : cells[nameColumn.column];
  const nameCell = cellText(printedName) === '' ? (nameInGroup(cells, columns) ?? printedName) : printedName;
  const category: string[] = group === null ? [] : [group];
  for (const column of columns) {
    if (column.role !== 'category') continue;
    const cell = cells[column.column];
    // A name that spans the category column too has no category there.
    if (
      cell !== undefined &&
      nameCell !== undefined &&
      cell.passage.start === nameCell.passage.start &&
      cell.passage.text !== ''
    ) {
      carried.delete(column.column);
      continue;
    }
    const text = cellText(cell);
    if (text !== '' && text !== carried.get(column.column)) {
      carried.set(column.column, text);
      for (const inner of columns)
        if (inner.role === 'category' && inner.column > column.column) carried.delete(inner.column);
    }
    const known = carried.get(column.column);
    if (known !== undefined && known !== category.at(-1)) category.push(known);
  }
  if (nameCell === undefined || cellText(nameCell) === '') return null;
  const name = readIndicatorName(nameCell.passage.text);
  const numberColumn = columns.find((column) => column.role === 'number');
  const printed = numberColumn === undefined ? '' : cellText(cells[numberColumn.column]);
  const isOwn = numberColumn !== undefined && cells[numberColumn.column]?.passage.start !== nameCell.passage.start;
  const last = category.at(-1);
  const unitBracket = last === undefined ? null : readIndicatorName(last);
  const isUnitGroup = unitBracket?.unit != null && unitBracket.name !== '' && group !== last;
  if (isUnitGroup)
    category[category.length - 1] =
      last?.slice(0, Math.max(last.lastIndexOf('（'), last.lastIndexOf('('))).trim() ?? '';
  return {
    cells,
    name,
    nameCell,
    category,
    number: (isOwn && printed !== '' ? dropTrailing(printed, '.、．') : '') || name.number,
    categoryUnit: unitBracket?.unit ?? null,
  };
}

/** "t1-6"; "t1-r9" (the grid row) where the number is missing or was there before. */
function idOf(table: TableContext, identity: RowIdentity, used: Set<string>): string {
  const key = identity.number?.replace(/[（()）\s]/g, '') ?? '';
  const numbered = `${table.id}-${key}`;
  const [first] = identity.cells;
  const row = `${table.id}-r${table.layout.rowNumbers?.get(identity.cells) ?? (first?.row ?? 0) + 1}`;
  // Two rows of a table set side by side stand in one row of its grid.
  const placed = used.has(row) ? `${row}c${(first?.printedColumn ?? first?.column ?? 0) + 1}` : row;
  const id = key === '' || used.has(numbered) ? placed : numbered;
  used.add(id);
  return id;
}

function buildRow(
  table: TableContext,
  identity: RowIdentity,
  measures: readonly { cells: readonly Cell[]; role: MeasureRole | null }[],
  filler: Filler,
  id: string,
  parent: string | null,
  notes: Note[],
): Indicator[] {
  const { document, columns, legend } = table;
  const unitColumn = columns.find((column) => column.role === 'unit');
  const unitText = unitColumn === undefined ? '' : filler(identity.cells, unitColumn.column);
  const printedUnit = /^(?:[-—–/\\]*|N\/?A|无)$/i.test(unitText) ? null : withoutFootnoteMarks(joinLines(unitText));
  const valueColumns = columns.filter((column) => VALUE_ROLES.has(column.role));
  const headerUnits = new Set(
    valueColumns
      .filter((column) => !column.isGrowth)
      .map((column) => column.unit)
      .filter((unit) => unit !== null),
  );
  const unit =
    printedUnit ??
    identity.name.unit ??
    identity.categoryUnit ??
    (headerUnits.size === 1 ? [...headerUnits][0] : null) ??
    table.unit;
  const subject = { id, name: identity.name.name, unit: unit ?? null };
  const readAs = (cell: Cell, column: ColumnPlan, role: Value['role']) =>
    readValues(document, cell, withYear(column, identity.cells), role, unit, legend);
  const cellsOf = measures.flatMap(({ cells, role }) => {
    const read = (cell: Cell, column: ColumnPlan) => readAs(cell, column, roleOf(column, role) ?? 'actual');
    const spoken = spokenFor(cells, valueColumns, read, subject);
    append(notes, spoken.notes);
    return spoken.columns
      .map((column) => ({ cell: cells[column.column], column, role: roleOf(column, role) }))
      .filter((entry) => entry.role !== null);
  });
  const build = (
    readings: readonly ReadValue[],
    partId: string,
    rawName: string,
    name: string,
    of: string | null,
  ): Indicator => assemble(table, identity, { readings, id: partId, rawName, name, parent: of, unit, filler }, notes);
  const rawName =
    identity.nameCell.passage.text.trim() === ''
      ? ''
      : document.text.slice(identity.nameCell.passage.start, identity.nameCell.passage.end).trim();
  const parts = partsOf(table, identity, cellsOf, unit);
  if (parts.length > 1) {
    return parts.map((part, i) =>
      build(part.readings, `${id}${String.fromCharCode(97 + i)}`, rawName, part.name, parent),
    );
  }
  const names = partNames(identity.name.name);
  if (names.length > 1) {
    notes.push(
      note(
        'info',
        'indicator-parts-without-values',
        { indicator: id, name: identity.name.name, count: names.length },
        {
          start: identity.nameCell.passage.start,
          end: identity.nameCell.passage.end,
          cell: cellName(identity.nameCell),
        },
      ),
    );
  }
  const printed = cellsOf.flatMap(({ cell, column, role }) =>
    cell === undefined || role === null ? [] : readAs(cell, column, role),
  );
  const { readings, notes: yearNotes } = withYearsAsSuch(printed, subject, table.period);
  append(notes, yearNotes);
  for (const { reading, value } of readings) {
    if (reading.isUnread)
      notes.push(
        note(
          'warning',
          reading.state === 'value' ? 'cell-second-number' : 'cell-number-not-read',
          { indicator: id, text: value.raw.slice(0, 40) },
          { start: value.span.start, end: value.span.end },
        ),
      );
  }
  return [build(readings, id, rawName, identity.name.name, parent)];
}

/** The column with the year that the row prints beside its value. */
function withYear(column: ColumnPlan, cells: readonly Cell[]): ColumnPlan {
  if (column.yearIn === null) return column;
  const year = /^(?<year>(?:19|20)\d\d)/.exec(cellText(cells[column.yearIn]))?.groups?.year;
  return year === undefined ? column : { ...column, year: Number(year), isYearPrinted: true };
}

function roleOf(column: ColumnPlan, measure: MeasureRole | null): Value['role'] | null {
  if (measure === 'actual') return column.role === 'baseline' ? null : 'actual';
  return column.role as Value['role'];
}

/** 学前段、义务段、高中段 → three names; one for any other name. */
function partNames(name: string): string[] {
  const found = PART_NAMES_PATTERN.exec(name);
  const parts = found?.groups?.parts?.split(/[、，,;；/]/).map((part) => part.trim()) ?? [];
  return found !== null && parts.length > 1 && parts.every((part) => part !== '' && part.length <= 16)
    ? parts.map((part) => `${found.groups?.stem ?? ''}：${part}`)
    : [name];
}

/** One set of values for each part of the name, where the cells print as many values as the name has parts. */
function partsOf(
  table: TableContext,
  identity: RowIdentity,
  cells: readonly { cell: Cell | undefined; column: ColumnPlan; role: Value['role'] | null }[],
  unit: string | null,
): { name: string; readings: ReadValue[] }[] {
  const names = partNames(identity.name.name);
  if (names.length < 2) return [];
  const split = cells.map(({ cell }) => (cell === undefined ? null : readCellParts(cell.passage.text, { unit })));
  if (!split.some((parts) => parts?.length === names.length)) return [];
  return names.map((name, i) => ({
    name,
    readings: cells.flatMap(({ cell, column, role }, at) => {
      const part = split[at]?.[i];
      if (cell === undefined || role === null) return [];
      if (split[at]?.length !== names.length || part === undefined)
        return readValues(table.document, cell, column, role, unit, table.legend);
      return [
        {
          reading: part,
          column,
          value: toValue(table.document, cell, column, part, role, part.year ?? column.year, table.legend, unit),
        },
      ];
    }),
  }));
}
