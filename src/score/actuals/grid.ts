// bytes → rows of cells with the line on which each begins: CSV with the separator that its header shows, a JSON array of
// objects, or the sheet of a workbook that has a header.
import { CsvError, parse } from 'csv-parse/sync';
import { detectFormat } from '../../readers/detect.js';
import { decodeText } from '../../readers/text/decode.js';
import { readRowsOfValues } from '../../readers/xlsx/rows-of-values.js';
import type { Note } from '../../util/note.js';
import { PlanError } from '../../util/plan-error.js';
import { readHeading } from './columns.js';

export interface GridRow {
  /** The line of a CSV file on which the row begins, the row of a sheet, the position in a JSON array; from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Columns whose cell is one with that of another row (down), or of another column (across). */
  readonly merged?: ReadonlyMap<number, 'down' | 'across'>;
}

const SEPARATORS = [',', ';', '\t'] as const;
const HEAD_LINES = 15;

export function readGrid(
  bytes: Uint8Array,
  file: string,
  isHeader: (cell: string) => boolean = (cell) => readHeading(cell).kind !== 'unknown',
): { rows: GridRow[]; notes: readonly Note[] } {
  if (isDocument(bytes, file)) throw new PlanError('actuals-document', { file });
  if (isZip(bytes)) return readWorkbook(bytes, file, isHeader);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11) throw new PlanError('actuals-not-text', { file });
  const { value, notes } = decodeText(bytes);
  const { text } = value;
  const start = text.trimStart();
  const isJson = start.startsWith('[{') || start.startsWith('{') || /\.json$/i.test(file) || /^\[\s*[{\]]/.test(start);
  return { rows: isJson ? readJson(text, file) : readCsv(text, file, isHeader), notes };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;
}

/** True for Word and PDF files: a plan was given where its actual values were asked for. */
function isDocument(bytes: Uint8Array, file: string): boolean {
  const isPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
  if (isPdf || !isZip(bytes)) return isPdf;
  try {
    return ['docx', 'doc'].includes(detectFormat(bytes, file));
  } catch {
    // What kind of archive it is cannot be told; the reader of workbooks says what is amiss.
    return false;
  }
}

/** The first sheet near whose top a row has two headers that are known. */
function readWorkbook(bytes: Uint8Array, file: string, isHeader: (cell: string) => boolean) {
  const { value, notes } = readRowsOfValues(bytes, { file }, (rows) =>
    rows.slice(0, HEAD_LINES).some(({ cells }) => cells.filter((cell) => isHeader(cell.trim())).length > 1),
  );
  return { rows: value, notes };
}

function readCsv(text: string, file: string, isHeader: (cell: string) => boolean): GridRow[] {
  try {
    const records = parse(text, {
      delimiter: separatorOf(text, isHeader),
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      bom: true,
    });
    let line = 1;
    return records.map((cells) => {
      const row = { line, cells };
      line += 1 + lineBreaksIn(cells);
      return row;
    });
  } catch (error) {
    if (error instanceof CsvError) {
      throw new PlanError('actuals-csv', { file, row: Number(error.lines ?? 0), detail: error.code }, { cause: error });
    }
    throw error;
  }
}

/** How many lines of the file a record has more than one: those broken inside of quotes. */
function lineBreaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  }
  return count;
}

/** The separator with which some line at the top has the most headers that are known. */
function separatorOf(text: string, isHeader: (cell: string) => boolean): string {
  let best: string = ',';
  let bestCount = 0;
  for (const line of text.slice(0, 20_000).split(/\r\n|\n|\r/, HEAD_LINES)) {
    for (const separator of SEPARATORS) {
      const cells = line.split(separator).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
      const count = cells.filter((cell) => isHeader(cell.trim())).length;
      if (count > bestCount) [best, bestCount] = [separator, count];
    }
  }
  return best;
}

function readJson(text: string, file: string): GridRow[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new PlanError(
      'actuals-json',
      { file, detail: error instanceof Error ? error.message : '' },
      { cause: error },
    );
  }
  if (
    !Array.isArray(parsed) ||
    !parsed.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))
  ) {
    throw new PlanError('actuals-json', { file, detail: Array.isArray(parsed) ? '[…]' : typeof parsed });
  }
  const objects = parsed as Record<string, unknown>[];
  const headers = [...new Set(objects.flatMap((row) => Object.keys(row)))];
  const rows = objects.map((row, index) => ({
    line: index + 1,
    cells: headers.map((header) => cellText(row[header])),
  }));
  return [{ line: 1, cells: headers }, ...rows];
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
