// A file of units' names: CSV or a workbook with the columns 简称 and 全称.
import { fold } from '../language/zh/fold.js';
import { readGrid } from '../score/actuals/grid.js';
import { note, type Result } from '../util/note.js';
import { PlanError } from '../util/plan-error.js';
import type { UnitAlias } from './unit-names.js';

const ALIAS_HEADERS = new Set(['简称', '别名', '别称', '曾用名', 'alias', 'short', 'short name']);
const NAME_HEADERS = new Set(['全称', '规范名称', '名称', '单位', '单位名称', 'name', 'unit', 'full name']);

const plainHeader = (cell: string) => fold(cell).trim().toLowerCase();

/** Reads the names; a PlanError where a header is missing or one short name stands for two units. */
export function readUnitAliases(bytes: Uint8Array, { file }: { readonly file: string }): Result<UnitAlias[]> {
  const isHeader = (cell: string) => ALIAS_HEADERS.has(plainHeader(cell)) || NAME_HEADERS.has(plainHeader(cell));
  const { rows, notes } = readGrid(bytes, file, isHeader);
  const headers = rows[0]?.cells.map(plainHeader) ?? [];
  const aliasColumn = headers.findIndex((header) => ALIAS_HEADERS.has(header));
  const nameColumn = headers.findIndex((header) => NAME_HEADERS.has(header));
  if (aliasColumn < 0 || nameColumn < 0) {
    throw new PlanError('unit-aliases-header', { file, found: headers.filter((header) => header !== '').join(', ') });
  }
  const known = new Map<string, string>();
  const all = [...notes];
  for (const { line, cells } of rows.slice(1)) {
    const alias = cells[aliasColumn]?.trim() ?? '';
    const name = cells[nameColumn]?.trim() ?? '';
    if (alias === '' && name === '') continue;
    if (alias === '' || name === '') {
      all.push(note('warning', 'unit-aliases-row', { row: line }));
      continue;
    }
    const other = known.get(alias);
    if (other !== undefined && other !== name)
      throw new PlanError('unit-aliases-twice', { file, row: line, alias, first: other, second: name });
    known.set(alias, name);
  }
  return { value: Array.from(known, ([alias, name]) => ({ alias, name })), notes: all };
}
