// A file of aliases: what offices call an indicator, and what the plan calls it. CSV 别名,指标 or JSON [{alias, name}].

import { fold } from '../../language/zh/fold.js';
import { note, type Result } from '../../util/note.js';
import { PlanError } from '../../util/plan-error.js';
import { ACCEPTED_HEADERS, isAccepted } from './accepted.js';
import { readGrid } from './grid.js';

export interface Alias {
  readonly alias: string;
  /** The plan's name of the indicator, or its id. */
  readonly name: string;
}

const ALIAS_HEADERS = new Set(['别名', '别称', '曾用名', '填报名称', 'alias']);
const NAME_HEADERS = new Set(['指标', '指标名称', '名称', '规划指标', '指标编号', 'indicator', 'name', 'id']);

/**
 * Reads an alias file. Where it has a column 采纳, rows in which a person has not put 是 are proposals: not used, and counted in a note.
 * Throws a PlanError where it has no header 别名|alias and 指标|name, or gives one alias to two indicators.
 */
export function readAliases(bytes: Uint8Array, options: { readonly file: string }): Result<Alias[]> {
  const { file } = options;
  const { rows, notes } = readGrid(
    bytes,
    file,
    (header) => ALIAS_HEADERS.has(header) || NAME_HEADERS.has(header) || ACCEPTED_HEADERS.has(header),
  );
  const headers = rows[0]?.cells.map((cell) => fold(cell).trim().toLowerCase()) ?? [];
  const aliasColumn = headers.findIndex((header) => ALIAS_HEADERS.has(header));
  const nameColumn = headers.findIndex((header) => NAME_HEADERS.has(header));
  if (aliasColumn < 0 || nameColumn < 0) {
    throw new PlanError('aliases-header', { file, found: headers.filter((header) => header !== '').join(', ') });
  }
  const acceptedColumn = headers.findIndex((header) => ACCEPTED_HEADERS.has(header));
  const aliases: Alias[] = [];
  let proposed = 0;
  const known = new Map<string, string>();
  const all = [...notes];
  for (const { line, cells } of rows.slice(1)) {
    const alias = cells[aliasColumn]?.trim() ?? '';
    const name = cells[nameColumn]?.trim() ?? '';
    if (alias === '' && name === '') continue;
    if (alias === '' || name === '') {
      all.push(note('warning', 'aliases-row-incomplete', { row: line }));
      continue;
    }
    if (acceptedColumn >= 0 && !isAccepted(cells[acceptedColumn] ?? '')) {
      proposed++;
      continue;
    }
    const other = known.get(alias);
    if (other !== undefined && other !== name)
      throw new PlanError('aliases-twice', { file, row: line, alias, first: other, second: name });
    known.set(alias, name);
    aliases.push({ alias, name });
  }
  if (proposed > 0) all.push(note('warning', 'aliases-not-accepted', { count: proposed }));
  return { value: aliases, notes: all };
}
