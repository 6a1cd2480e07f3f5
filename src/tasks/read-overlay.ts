// The table of tasks as it comes back from a spreadsheet: rows with the keys that `plan tasks` gave them.
import { fold } from '../language/zh/fold.js';
import type { UnitRole } from '../model/breakdown.js';
import { type GridRow, readGrid } from '../score/actuals/grid.js';
import { type Note, note, type Result } from '../util/note.js';
import { PlanError } from '../util/plan-error.js';

/** The columns that are read back; the others are for the eye. */
export const OVERLAY_COLUMNS = {
  key: '任务编号',
  title: '重点任务',
  text: '具体内容',
  commitments: '量化目标',
  lead: '牵头单位',
  support: '配合单位',
  responsible: '责任单位',
  deadline: '完成时限',
  check: '原文校验',
} as const;

export type OverlayColumn = keyof typeof OVERLAY_COLUMNS;

/** In a table by unit: for whom a row is. Shown, not read: a task's units are in the columns of units. */
export const PLACE_COLUMNS = { unit: '单位', role: '职责' } as const;
export const ROLE_WORDS: Readonly<Record<UnitRole, string>> = { lead: '牵头', support: '配合', responsible: '责任' };
export const UNSAID_UNIT = '未明确';

export interface OverlayRow {
  /** The line of the file or the row of the sheet, from 1. */
  readonly row: number;
  /** null: the table has no such column. */
  readonly cells: Readonly<Record<OverlayColumn, string | null>>;
  /** As `cells`. */
  readonly place: Readonly<Record<keyof typeof PLACE_COLUMNS, string | null>>;
  /** What stands in columns that are not ours (牵头领导, 一季度, 备注), by header, in the order of the table; '' where nothing does. */
  readonly own: ReadonlyMap<string, string>;
}

const COLUMN_OF = new Map(Object.entries(OVERLAY_COLUMNS).map(([key, header]) => [header, key as OverlayColumn]));
/** Columns that `plan tasks` writes and does not read. */
const FOR_THE_EYE = new Set([...Object.values(PLACE_COLUMNS), '序号', '章节', '责任来源']);
const NAMES = Object.keys(OVERLAY_COLUMNS) as OverlayColumn[];

const plainHeader = (cell: string) => fold(cell).replace(/\s+/g, '');

/** Reads the rows; a PlanError where there is no column of keys. A title may stand above the header. */
export function readOverlay(bytes: Uint8Array, { file }: { readonly file: string }): Result<OverlayRow[]> {
  const isHeader = (cell: string) => COLUMN_OF.has(plainHeader(cell) as never);
  const { rows, notes } = readGrid(bytes, file, isHeader);
  const at = rows.findIndex(({ cells }) => cells.some((cell) => plainHeader(cell) === OVERLAY_COLUMNS.key));
  const headers = rows[at]?.cells.map(plainHeader) ?? [];
  if (at < 0) {
    const found = (rows[0]?.cells ?? []).filter((cell) => cell.trim() !== '').join(', ');
    throw new PlanError('tasks-overlay-header', { file, found: found.slice(0, 200), wanted: OVERLAY_COLUMNS.key });
  }
  const own = headers.flatMap((header, column) =>
    header === '' || isHeader(header) || FOR_THE_EYE.has(header)
      ? []
      : [{ header: rows[at]!.cells[column]!.trim(), column }],
  );
  const columns = new Map(NAMES.map((name) => [name, headers.indexOf(OVERLAY_COLUMNS[name])]));
  const value = rows.slice(at + 1).flatMap(({ line, cells }): OverlayRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const cellAt = (column: number) => (column < 0 ? null : unguarded(cells[column] ?? ''));
    return [
      {
        row: line,
        cells: Object.fromEntries(NAMES.map((name) => [name, cellAt(columns.get(name)!)])) as OverlayRow['cells'],
        place: {
          unit: cellAt(headers.indexOf(PLACE_COLUMNS.unit)),
          role: cellAt(headers.indexOf(PLACE_COLUMNS.role)),
        },
        own: ownCells(own, cellAt),
      },
    ];
  });
  return { value, notes: [...notes, ...unnamedCells(rows.slice(at + 1), headers)] };
}

/** Two columns of one name are one. */
function ownCells(
  columns: readonly { readonly header: string; readonly column: number }[],
  cellAt: (column: number) => string | null,
): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { header, column } of columns) cells.set(header, joinDistinct([cells.get(header) ?? '', cellAt(column)!]));
  return cells;
}

/** What people wrote in several cells for one thing. */
export function joinDistinct(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join('；');
}

/** What stands under no header cannot be told what it is. */
function unnamedCells(rows: readonly GridRow[], headers: readonly string[]): Note[] {
  const filled = rows.flatMap(({ line, cells }) =>
    cells.flatMap((cell, column) => (cell.trim() !== '' && (headers[column] ?? '') === '' ? [line] : [])),
  );
  if (filled.length === 0) return [];
  return [note('warning', 'tasks-overlay-unnamed', { count: filled.length, row: filled[0]! })];
}

/** Without the apostrophe that keeps a spreadsheet from running a text as a formula. */
function unguarded(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@\t＝＋－＠])/, '');
}
