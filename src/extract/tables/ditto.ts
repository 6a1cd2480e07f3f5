// 〃, 同上 in a cell: what the cell above says.
import type { Cell } from '../../document/document.js';
import { type Note, note } from '../../util/note.js';
import type { ColumnPlan } from './columns.js';
import type { Layout } from './layout.js';

const DITTO_PATTERN = /^(?:[〃″〞„"”]|''|同[上前](?:栏|行|项|格)?)[。.]?$/;
const DITTO_ROLES: ReadonlySet<string> = new Set([
  'category',
  'unit',
  'attribute',
  'text',
  'responsible',
  'lead',
  'support',
  'deadline',
]);

/** The layout with each ditto mark outside the values replaced by the cell above, as a merged cell would be carried. */
export function readDittos(
  layout: Layout,
  columns: readonly ColumnPlan[],
  table: string,
): { layout: Layout; notes: Note[] } {
  const marked = columns.filter(
    ({ role, column }) => DITTO_ROLES.has(role) && layout.body.some((row) => isDitto(row[column])),
  );
  if (marked.length === 0) return { layout, notes: [] };
  const at = new Set(marked.map(({ column }) => column));
  const rowNumbers = new Map(layout.rowNumbers ?? []);
  let above: readonly Cell[] = [];
  const body = layout.body.map((row) => {
    const read = row.map((cell) => {
      const source = above[cell.column];
      return at.has(cell.column) && isDitto(cell) && source !== undefined && !isDitto(source)
        ? { ...cell, passage: source.passage, carried: true }
        : cell;
    });
    const number = layout.rowNumbers?.get(row);
    if (number !== undefined) rowNumbers.set(read, number);
    above = read;
    return read;
  });
  return {
    layout: layout.rowNumbers === undefined ? { ...layout, body } : { ...layout, body, rowNumbers },
    notes: marked.map(({ header }) => note('info', 'table-ditto-carried', { table, header })),
  };
}

function isDitto(cell: Cell | undefined): boolean {
  return cell !== undefined && DITTO_PATTERN.test(cell.passage.text.trim());
}
