// The body of an indicator table, row by row: what is a data row, what a group, a note, a total, a repeated header.
import type { Cell } from '../../document/document.js';
import { readIndicatorName } from '../../language/zh/indicator-name.js';
import { type Note, note } from '../../util/note.js';
import type { ColumnPlan } from './columns.js';
import { cellText, isLoneRow, isRenamed, isRepetition, type Layout, ownCells, placeOf } from './layout.js';
import { noteCellOf } from './notes.js';

export type BodyRow =
  | { readonly type: 'data'; readonly cells: readonly Cell[]; readonly group: string | null }
  | { readonly type: 'note'; readonly cell: Cell };

const VALUE_ROLES: ReadonlySet<string> = new Set(['baseline', 'interim', 'target', 'actual']);
const NUMERAL_PATTERN = /\p{Nd}|百分之|[零一二两三四五六七八九十百千万亿]成/u;
const TOTAL_PATTERN = /^(?:合\s*计|总\s*计|小\s*计|合计数|共\s*计|total)[:：]?$/i;
const GROUP_PATTERN =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．\s]|第[一二三四五六七八九十]+|component\b|outcome\b|output\b|goal\b|objective\b|pillar\b)/i;

/** Names of what is counted or measured, even where all its cells are blank. */
const MEASURABLE_PATTERN =
  /(?:率|数|量|比|比重|比例|占比|面积|收入|支出|值|额|度|寿命|年限|里程|长度|指数|规模|水平|能力|能耗|浓度|增长|增速|降低|下降)$/;

/** True for 粮食产量 and 森林覆盖率, not for 水稻 and 小麦. */
export function isMeasurable(name: string): boolean {
  return MEASURABLE_PATTERN.test(name);
}

/** 合计 | 12 | 15: a row that adds up the others. */
export function isTotalRow(cells: readonly Cell[]): boolean {
  return ownCells(cells)
    .slice(0, 3)
    .some((cell) => TOTAL_PATTERN.test(cellText(cell)));
}

/** Sorts the body rows. A group row (「一、经济发展」 over the whole width) goes to the rows that follow it. */
export function sortRows(
  layout: Layout,
  columns: readonly ColumnPlan[],
  table: string,
): { rows: BodyRow[]; notes: Note[] } {
  const header = layout.headerRows.map((row) => layout.table.rows[row] ?? []);
  const named = columns.findIndex((column) => column.role === 'name');
  const nameAt = named >= 0 ? named : columns.findIndex((column) => column.role === 'text');
  const numberAt = columns.findIndex((column) => column.role === 'number');
  const isNumbered =
    numberAt >= 0 && layout.body.filter((row) => cellText(row[numberAt]) !== '').length * 2 > layout.body.length;
  const words = columns.filter((column) => column.role === 'name' || (named < 0 && column.role === 'text'));
  const rows: BodyRow[] = [];
  const notes: Note[] = [];
  const tell = (level: Note['level'], code: string, cell: Cell) =>
    notes.push(note(level, code, { table, row: cell.row + 1, text: cellText(cell).slice(0, 20) }, placeOf(cell)));
  let group: string | null = null;
  for (const cells of layout.body) {
    if (header.some((row) => isRepetition(row, cells))) continue;
    const own = ownCells(cells);
    const [first] = own;
    if (first === undefined) continue;
    const text = cellText(first);
    if (header.some((row) => isRenamed(row, cells))) {
      group = text;
      continue;
    }
    const isLone = isLoneRow(cells);
    const noted = noteCellOf(cells);
    if (noted !== null) rows.push({ type: 'note', cell: noted });
    else if (isTotalRow(cells)) tell('info', 'table-total-row', first);
    else if (isLone && isGroup(first, cells.length, nameAt, isNumbered)) group = text;
    else if (isNumberedGroup(own, cells.length, numberAt)) group = cellText(own[1]);
    else if (
      nameAt >= 0 &&
      words.every((column) => cellText(cells[column.column]) === '') &&
      !isCategoryOnly(cells, columns) &&
      nameInGroup(cells, columns) === null
    )
      tell('warning', 'table-row-without-name', first);
    else if (isMoreText(cells, rows.at(-1), columns, nameAt)) {
      // Its words go on an explanation, which is no value; a number among them is not dropped in silence.
      for (const cell of own)
        if (!cell.carried && NUMERAL_PATTERN.test(cellText(cell))) tell('info', 'table-row-more-text', cell);
    } else rows.push({ type: 'data', cells, group });
  }
  return { rows, notes };
}

/** 「一 | 特色赛道」 over rows that are numbered 1, 2, 3. */
function isNumberedGroup(own: readonly Cell[], width: number, numberAt: number): boolean {
  const [label, title] = own;
  if (own.length !== 2 || label?.column !== numberAt || title === undefined) return false;
  return (
    title.columnSpan >= width - 1 - numberAt ||
    (width > 3 && /^[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?$/.test(cellText(label)))
  );
}

/** A lone cell that heads the rows below: it spans the table, stands left of the names, or is a name without number, unit and values. */
function isGroup(cell: Cell, width: number, nameAt: number, isNumbered: boolean): boolean {
  const text = cellText(cell);
  if (cell.columnSpan >= width - 1 && width > 2) return true;
  if (cell.column !== nameAt) return cell.column <= Math.max(nameAt, 0) || GROUP_PATTERN.test(text);
  if (GROUP_PATTERN.test(text)) return true;
  const name = readIndicatorName(cell.passage.text);
  if (name.isPart || name.number !== null || name.unit !== null) return false;
  return isNumbered || !MEASURABLE_PATTERN.test(name.name);
}

/**
 * A row below a merged name that brings only more text, lines of an explanation for which its author has split the cell:
 * the name and all values are those of the row above.
 */
function isMoreText(
  cells: readonly Cell[],
  above: BodyRow | undefined,
  columns: readonly ColumnPlan[],
  nameAt: number,
): boolean {
  if (nameAt < 0 || above?.type !== 'data') return false;
  const isMerged = ({ column }: ColumnPlan) => {
    const cell = cells[column];
    return cell?.carried === true && cell.passage === above.cells[column]?.passage;
  };
  return columns.every((column) => {
    if (column.column === nameAt || VALUE_ROLES.has(column.role)) return isMerged(column);
    if (column.role === 'text' || column.role === 'other') return true;
    return isMerged(column) || cellText(cells[column.column]) === '';
  });
}

/** A row of a merged category without data of its own. */
function isCategoryOnly(cells: readonly Cell[], columns: readonly ColumnPlan[]): boolean {
  return ownCells(cells).every((cell) => columns[cell.column]?.role === 'category');
}

/** 指标 over two columns: a row without parts prints its name in the first, that of the groups. */
export function nameInGroup(cells: readonly Cell[], columns: readonly ColumnPlan[]): Cell | null {
  const isFilled = columns.some(({ role, column }) => VALUE_ROLES.has(role) && cellText(cells[column]) !== '');
  const groups = columns.filter(({ role, column }) => role === 'category' && cellText(cells[column]) !== '');
  const cell = cells[groups.at(-1)?.column ?? -1];
  return isFilled && cell !== undefined && !cell.carried ? cell : null;
}
