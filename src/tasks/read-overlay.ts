// The table of tasks as it comes back from a spreadsheet: rows with the keys that `plan tasks` gave them.
import { fold } from '../language/zh/fold.js';
import { readGrid } from '../score/actuals/grid.js';
import { note, type Result } from '../util/note.js';
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

export interface OverlayRow {
  /** The line of the file or the row of the sheet, from 1. */
  readonly row: number;
  /** null: the table has no such column. */
  readonly cells: Readonly<Record<OverlayColumn, string | null>>;
}

const COLUMN_OF = new Map(Object.entries(OVERLAY_COLUMNS).map(([key, header]) => [header, key as OverlayColumn]));
/** Columns that `plan tasks` writes and does not read. */
const FOR_THE_EYE = new Set(['单位', '职责', '序号', '章节', '责任来源']);
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
  const unknown = headers.filter((header) => header !== '' && !isHeader(header) && !FOR_THE_EYE.has(header));
  const all = [...notes];
  if (unknown.length > 0) all.push(note('warning', 'tasks-overlay-columns', { columns: unknown.join('、') }));
  const columns = new Map(NAMES.map((name) => [name, headers.indexOf(OVERLAY_COLUMNS[name])]));
  const value = rows.slice(at + 1).flatMap(({ line, cells }): OverlayRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const cellOf = (name: OverlayColumn) => {
      const column = columns.get(name)!;
      return column < 0 ? null : unguarded(cells[column] ?? '');
    };
    return [{ row: line, cells: Object.fromEntries(NAMES.map((name) => [name, cellOf(name)])) as OverlayRow['cells'] }];
  });
  return { value, notes: all };
}

/** Without the apostrophe that keeps a spreadsheet from running a text as a formula. */
function unguarded(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@\t＝＋－＠])/, '');
}
