// bytes of a CSV or JSON file → actual rows, each with its line and its cells as they stand. Nothing is guessed: a value that cannot be
// read is a row without a value that says why; where it is not clear whose values the cells are, or of which year, the file is refused.
import { fold } from '../../language/zh/fold.js';
import type { ActualRow } from '../../model/actuals.js';
import { type Note, note, type Result } from '../../util/note.js';
import { PlanError } from '../../util/plan-error.js';
import { CHANGE_NAME_PATTERN } from '../names.js';
import { isWholeYear, type Period, readPeriod } from '../period.js';
import { isAccepted } from './accepted.js';
import { type CellReading, readCell } from './cell.js';
import { acceptedHeaders } from './columns.js';
import { type GridRow, readGrid } from './grid.js';
import { findHeader, type Header } from './header.js';

export interface ReadActualsOptions {
  /** The file's name, for messages. */
  readonly file: string;
}

/** A cell that could not be read. */
interface BadCell {
  readonly row: number;
  readonly column: string;
  readonly raw: string;
}

interface Context {
  readonly file: string;
  readonly header: Header;
  readonly longRows: BadCell[];
  readonly badYears: BadCell[];
  readonly notes: Note[];
  /** Years and periods that were read before: a file has few of them. */
  readonly whens: Map<string, When>;
}

interface When {
  readonly period: Period | null;
  readonly running: boolean;
}

const LISTED = 20;
/** The two parts of 1,950.5 */
const THOUSANDS_PATTERN = /^[-+]?\d{1,3}$/;
const REST_PATTERN = /^\d{3}(?:\.\d+)?$/;
const HAN_YEAR_PATTERN = /^[〇○零一二三四五六七八九]{4}年?$/;
const HAN_DIGITS = '〇一二三四五六七八九';
const YEARS_PATTERN = /^(?<from>(?:19|20)\d{2})年?[-~至到—–](?<to>(?:19|20)\d{2})年?$/;
const SHARE_PATTERN = /^[(（]?[%‰][)）]?$/;
const SHARE_NAME_PATTERN = /[(（][%‰][)）]\s*$/;
const ANNUAL_WORDS = new Set([
  '当年值',
  '当年',
  '当年数',
  '年度值',
  '本年',
  '本年值',
  '当期',
  '当期值',
  'annual',
  '当年完成',
]);
const RUNNING_WORDS = new Set(['累计值', '累计', '累计数', '累计完成', '五年累计', 'running', 'cumulative']);

/**
 * Reads actual values from a CSV file (separators , ; tab; UTF-8, UTF-16, GB18030; a row a value, or a column a year) or a JSON array.
 * Throws a PlanError where the file cannot be read without guessing.
 */
export function readActuals(bytes: Uint8Array, options: ReadActualsOptions): Result<ActualRow[]> {
  const { file } = options;
  const grid = readGrid(bytes, file);
  const header = findHeader(grid.rows, file);
  const context: Context = {
    file,
    header,
    longRows: [],
    badYears: [],
    notes: [...grid.notes],
    whens: new Map(),
  };
  for (const name of header.unknown) context.notes.push(note('info', 'actuals-column-ignored', { column: name }));
  const rows = grid.rows.slice(header.rowIndex + 1).flatMap((row) => readRow(row, context));
  refuseBadCells(context);
  if (rows.length === 0) throw new PlanError('actuals-empty', { file, accepted: acceptedHeaders() });
  return { value: rows, notes: context.notes };
}

function readRow(row: GridRow, context: Context): ActualRow[] {
  if (row.cells.every((cell) => cell.trim() === '')) return [];
  const { header } = context;
  if (isTooLong(row, header)) {
    const raw = row.cells.map((cell) => cell.trim()).join(' | ');
    context.longRows.push({ row: row.line, column: `${row.cells.length} > ${header.names.length}`, raw });
    return [];
  }
  const text = (field: Parameters<Header['text']>[1]) => header.text(row, field);
  const stated = readBasis(text('basis'), row, context);
  const either = text('scopeOrBasis');
  const eitherBasis = either === null ? null : basisOf(either);
  const name = text('name');
  const rowUnit = text('unit');
  const remark = text('note');
  const rowVintage = text('vintage');
  const rowBasis = stated ?? eitherBasis;
  const when = readWhen(row, context);
  const base = {
    id: text('id'),
    table: text('table'),
    number: text('number')?.replace(/[.．、]$/, '') ?? null,
    scope: text('scope') ?? (eitherBasis === null ? either : null),
    region: text('region'),
    source: text('source'),
    accepted: header.has('accepted') ? isAccepted(text('accepted') ?? '') : null,
    cells: header.cellsOf(row),
  };
  const make = (at: number, period: Period | null): ActualRow => {
    const raw = row.cells[at] ?? '';
    const column = header.names[at] ?? '';
    const merged = row.merged?.get(at);
    // A value beside a merged remark is a value; one over several years or rows belongs to nobody knows which.
    const isMerged = (merged === 'down' || (merged === 'across' && header.periods.length > 0)) && raw.trim() !== '';
    const reading: CellReading = isMerged ? { kind: 'absent', absence: null } : readCell(raw);
    const found = reading.kind === 'value' ? reading : null;
    const unit = found?.unit ?? rowUnit;
    const isNegative = found !== null && found.value < 0 && isShare(rowUnit ?? unit, name);
    // Written out: files have a hundred thousand rows, and spreading objects takes most of the time.
    return {
      row: row.line,
      column,
      id: base.id,
      table: base.table,
      number: base.number,
      name,
      year: period?.year ?? null,
      period: period === null || isWholeYear(period) ? null : period.label,
      raw,
      value: isNegative ? null : (found?.value ?? null),
      absence: reading.kind === 'absent' ? (reading.absence ?? absenceOf(remark)) : null,
      unread: isMerged ? 'merged' : isNegative ? 'negative' : reading.kind === 'unreadable' ? reading.why : null,
      unit,
      basis: found?.running ? 'running' : (rowBasis ?? (when.running ? 'running' : null)),
      scope: base.scope,
      region: base.region,
      vintage: rowVintage ?? found?.vintage ?? null,
      estimated: found?.estimated ?? false,
      source: base.source,
      note: remark,
      accepted: base.accepted,
      cells: base.cells,
    };
  };
  if (header.periods.length === 0) return [make(header.valueColumn, when.period)];
  const filled = header.periods.filter(({ column }) => (row.cells[column] ?? '').trim() !== '');
  const read = filled.length > 0 ? filled : header.periods.slice(-1);
  return read.map(({ column, period }) => make(column, period));
}

/** 1,950 without quotes is two cells, and all that follow stand one column too far to the right. Blank cells at the end harm nobody. */
function isTooLong({ cells }: GridRow, { names }: Header): boolean {
  if (cells.length <= names.length) return false;
  if (cells.slice(names.length).some((cell) => cell.trim() !== '')) return true;
  return cells.some((cell, i) => THOUSANDS_PATTERN.test(cell.trim()) && REST_PATTERN.test(cells[i + 1]?.trim() ?? ''));
}

function isShare(unit: string | null, name: string | null): boolean {
  const share =
    unit !== null ? SHARE_PATTERN.test(fold(unit).trim()) : name !== null && SHARE_NAME_PATTERN.test(fold(name));
  return share && !(name !== null && CHANGE_NAME_PATTERN.test(name));
}

/** 年份 and 期间 of a row: 2026 and 1-6月, 2026Q2 alone, or 2016-2020年, which is a total over the years. */
function readWhen(row: GridRow, context: Context): When {
  const { header, whens } = context;
  const yearCell = header.text(row, 'year') ?? '';
  const periodCell = header.text(row, 'period') ?? '';
  const key = `${yearCell}\n${periodCell}`;
  const known = whens.get(key);
  if (known !== undefined) return known;
  const when = whenOf(clean(yearCell), clean(periodCell));
  if (typeof when === 'string') {
    const raw = when === 'year' ? yearCell : periodCell;
    context.badYears.push({ row: row.line, column: header.nameOf(when), raw });
    return { period: null, running: false };
  }
  whens.set(key, when);
  return when;
}

/** What the two cells say, or which of them cannot be read. */
function whenOf(yearText: string, periodText: string): When | 'year' | 'period' {
  const span = YEARS_PATTERN.exec(periodText)?.groups ?? YEARS_PATTERN.exec(yearText)?.groups;
  if (span !== undefined) return { period: readPeriod(span.to!), running: true };
  const year = yearText === '' ? null : readPeriod(yearText);
  if (yearText !== '' && year === null) return 'year';
  if (periodText === '' || /^(?:全年|年度)$/.test(periodText)) return { period: year, running: false };
  const period = readPeriod(periodText) ?? (year === null ? null : readPeriod(`${year.year}年${periodText}`));
  if (period === null || (year !== null && year.year !== period.year)) return 'period';
  return { period, running: false };
}

function clean(text: string): string {
  return fold(text)
    .replace(/\s/g, '')
    .replace(/^截[至止]/, '');
}

function readBasis(text: string | null, row: GridRow, context: Context): ActualRow['basis'] {
  if (text === null) return null;
  const basis = basisOf(text);
  if (basis === null) {
    context.notes.push(note('warning', 'actuals-basis-unknown', { row: row.line, found: text }));
  }
  return basis;
}

function basisOf(text: string): ActualRow['basis'] {
  const word = fold(text).trim().toLowerCase();
  return ANNUAL_WORDS.has(word) ? 'annual' : RUNNING_WORDS.has(word) ? 'running' : null;
}

/** A note that is nothing but 未报送, 尚未公布 … says why the value is missing. */
function absenceOf(text: string | null): ActualRow['absence'] {
  const reading = text === null ? null : readCell(text);
  return reading?.kind === 'absent' ? reading.absence : null;
}

function refuseBadCells({ file, longRows, badYears }: Context): void {
  const kinds = [
    ['actuals-row-too-long', longRows],
    ['actuals-year', badYears],
  ] as const;
  const found = kinds.filter(([, cells]) => cells.length > 0);
  const count = found.reduce((sum, [, cells]) => sum + cells.length, 0);
  const [only] = found;
  if (only === undefined) return;
  if (found.length > 1) {
    const all = found.flatMap(([code, cells]) => cells.map((cell) => ({ ...cell, code })));
    all.sort((a, b) => a.row - b.row);
    throw new PlanError('actuals-several-problems', { file, count, cells: listCells(all) });
  }
  const [code, cells] = only;
  const year = cells[0]!;
  if (code !== 'actuals-year' || cells.length > 1)
    throw new PlanError(code === 'actuals-year' ? 'actuals-years' : code, { file, count, cells: listCells(cells) });
  const params = { file, row: year.row, column: year.column, found: year.raw };
  if (!HAN_YEAR_PATTERN.test(year.raw)) throw new PlanError('actuals-year', params);
  const digits = [...year.raw.replace('年', '')].map((char) => Math.max(0, HAN_DIGITS.indexOf(char))).join('');
  throw new PlanError('actuals-year-han', { ...params, suggestion: digits });
}

/** The signs by which `actuals-several-problems` tells the kinds apart. */
const SIGNS: Readonly<Record<string, string>> = {
  'actuals-row-too-long': '①',
  'actuals-year': '②',
};

/** 3 年份 “去年”; 7 年份 “近年”; … Of several kinds of problems each has the sign that the message explains. */
function listCells(cells: readonly (BadCell & { readonly code?: string })[]): string {
  const shown = cells
    .slice(0, LISTED)
    .map(
      ({ row, column, raw, code }) =>
        `${row} ${column} “${raw.trim().slice(0, 60)}”${code === undefined ? '' : ` ${SIGNS[code] ?? ''}`}`,
    );
  return shown.join('; ') + (cells.length > LISTED ? '; …' : '');
}
