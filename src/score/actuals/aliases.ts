// Files of other names: what offices call an indicator or a unit, and what it is called here. CSV 别名,指标 or 简称,全称, a workbook, or
// JSON [{alias, name}].

import { fold } from '../../language/zh/fold.js';
import { note, type Result } from '../../util/note.js';
import { PlanError } from '../../util/plan-error.js';
import { ACCEPTED_HEADERS, isAccepted } from './accepted.js';
import { readGrid } from './grid.js';

export interface Alias {
  readonly alias: string;
  /** The name that counts: the plan's name of an indicator or its id; the full name of a unit. */
  readonly name: string;
}

/** A kind of list: its headers, in small letters, and what its messages begin with. */
interface Kind {
  readonly code: 'aliases' | 'unit-aliases';
  readonly aliasHeaders: ReadonlySet<string>;
  readonly nameHeaders: ReadonlySet<string>;
}

const INDICATORS: Kind = {
  code: 'aliases',
  aliasHeaders: new Set(['别名', '别称', '曾用名', '填报名称', 'alias']),
  nameHeaders: new Set(['指标', '指标名称', '名称', '规划指标', '指标编号', 'indicator', 'name', 'id']),
};
const UNITS: Kind = {
  code: 'unit-aliases',
  aliasHeaders: new Set(['简称', '别名', '别称', '曾用名', 'alias', 'short', 'short name']),
  nameHeaders: new Set(['全称', '规范名称', '名称', '单位', '单位名称', 'name', 'unit', 'full name']),
};

/** Reads other names of indicators (别名,指标); see `readNames`. */
export function readAliases(bytes: Uint8Array, { file }: { readonly file: string }): Result<Alias[]> {
  return readNames(bytes, file, INDICATORS);
}

/** Reads other names of units (简称,全称); see `readNames`. */
export function readUnitAliases(bytes: Uint8Array, { file }: { readonly file: string }): Result<Alias[]> {
  return readNames(bytes, file, UNITS);
}

/**
 * Where the file has a column 采纳, rows in which a person has not put 是 are proposals: not used, and counted in a note. Throws a PlanError
 * where a header is missing, or one alias stands for two names.
 */
function readNames(bytes: Uint8Array, file: string, { code, aliasHeaders, nameHeaders }: Kind): Result<Alias[]> {
  const isHeader = (cell: string) =>
    [aliasHeaders, nameHeaders, ACCEPTED_HEADERS].some((headers) => headers.has(plainHeader(cell)));
  const { rows, notes } = readGrid(bytes, file, isHeader);
  const headers = rows[0]?.cells.map(plainHeader) ?? [];
  const columnOf = (known: ReadonlySet<string>) => headers.findIndex((header) => known.has(header));
  const [aliasColumn, nameColumn, acceptedColumn] = [aliasHeaders, nameHeaders, ACCEPTED_HEADERS].map(columnOf) as [
    number,
    number,
    number,
  ];
  if (aliasColumn < 0 || nameColumn < 0) {
    throw new PlanError(`${code}-header`, { file, found: headers.filter((header) => header !== '').join(', ') });
  }
  const known = new Map<string, string>();
  let proposed = 0;
  const all = [...notes];
  for (const { line, cells } of rows.slice(1)) {
    const alias = cells[aliasColumn]?.trim() ?? '';
    const name = cells[nameColumn]?.trim() ?? '';
    if (alias === '' && name === '') continue;
    if (alias === '' || name === '') {
      all.push(note('warning', `${code}-row`, { row: line }));
      continue;
    }
    if (acceptedColumn >= 0 && !isAccepted(cells[acceptedColumn] ?? '')) {
      proposed++;
      continue;
    }
    const other = known.get(alias);
    if (other !== undefined && other !== name)
      throw new PlanError(`${code}-twice`, { file, row: line, alias, first: other, second: name });
    known.set(alias, name);
  }
  if (proposed > 0) all.push(note('warning', 'aliases-not-accepted', { count: proposed }));
  return { value: Array.from(known, ([alias, name]) => ({ alias, name })), notes: all };
}

function plainHeader(cell: string): string {
  return fold(cell).trim().toLowerCase();
}
