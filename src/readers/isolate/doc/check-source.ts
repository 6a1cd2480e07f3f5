// What LibreOffice is not given: it has no limits of its own, and small files of these kinds can keep it busy for hours.
import { PlanError } from '../../../util/plan-error.js';
import { DEFAULT_LIMITS, type OoxmlOptions } from '../../ooxml/limits.js';
import { CLOSE, END, newBudget, OPEN, XmlScanner } from '../../ooxml/xml.js';
import { toUtf8 } from '../../ooxml/xml-text.js';
import { checkZip, type Zip } from '../../ooxml/zip.js';

/** Cells with content of an OpenDocument file, as often as they are repeated: as many as are read of a workbook. */
const MOST_FILLED = 1_000_000;
/** Tables in each other; the time that laying them out takes grows much faster than their number. */
const MOST_NESTED_TABLES = 30;
/** Parts of an OpenDocument file that hold tables: its own, and those of the objects in it (`Object 1/content.xml`). */
const CONTENT_PATTERN = /(?:^|\/)(?:content|styles)\.xml$/i;
const MANIFEST_PATTERN = /^META-INF\/manifest\.xml$/i;
const ENCODING_PATTERN = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i;
const DECLARED_PATTERN = /^<\?xml[^>]{0,200}?\sencoding\s{0,4}=\s{0,4}["'](?<encoding>[^"']{0,40})["']/;
const DECLARATION_REACH = 300;
/** `\bin12 ` is followed by so many bytes that are no RTF, `\itap3` says how many tables are around; `\{` is no group. */
const RTF_PATTERN = /\\(?:bin(?<bytes>\d{1,9}) ?|itap(?<tables>\d{1,9})|[\s\S])|[{}]/g;

/** Throws a PlanError for an OpenDocument file that inflates, an RTF file that nests, or XML that is built, beyond all measure. */
export function checkSource(bytes: Uint8Array, kind: string, options: OoxmlOptions): void {
  if (kind === 'rtf') checkNesting(bytes, options);
  else if (kind === 'word-xml' || kind === 'excel-xml') checkXml(bytes, options);
  else if (kind === 'odt' || kind === 'ods') {
    const zip = checkZip(bytes, options);
    const [manifest] = partsOf(zip, MANIFEST_PATTERN);
    if (manifest !== undefined) checkPassword(manifest, options);
    for (const part of partsOf(zip, CONTENT_PATTERN)) checkRepeats(part, options);
  }
}

/** Depth, elements and attributes are counted by the scanner, which refuses a DTD as well. */
function checkXml(bytes: Uint8Array, { file, limits }: OoxmlOptions): void {
  const scanner = new XmlScanner(bytes, newBudget(file, limits));
  while (scanner.next() !== END);
}

/** With a password the other parts are no XML. */
function checkPassword(manifest: Uint8Array, { file, limits }: OoxmlOptions): void {
  const scanner = new XmlScanner(manifest, newBudget(file, limits));
  for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
    if (kind === OPEN && scanner.name === 'encryption-data') throw new PlanError('input-encrypted', { file });
  }
}

/**
 * Rows, cells and blanks may be repeated; repeated rows and cells that are empty fill up every sheet. What stands in a repeated
 * row or cell is there as often as that.
 */
function checkRepeats(bytes: Uint8Array, options: OoxmlOptions): void {
  const { file, limits } = options;
  const xml = toUtf8(bytes);
  checkEncoding(xml, file);
  const scanner = new XmlScanner(xml, newBudget(file, limits));
  const maxCells = limits?.maxCells ?? MOST_FILLED;
  const maxText = limits?.maxText ?? DEFAULT_LIMITS.maxText;
  /** How often what stands within the open rows and cells is there, the innermost last. */
  const times = [1];
  let filled = 0;
  let blanks = 0;
  /** The cell just opened, as often as it is there: whether it has content shows in what comes next. */
  let waiting = 0;
  for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
    if (kind === CLOSE) {
      waiting = 0;
      if (isRepeatable(scanner.name)) times.pop();
      continue;
    }
    filled += waiting;
    waiting = 0;
    if (kind === OPEN) {
      const { name } = scanner;
      const around = times.at(-1) ?? 1;
      if (name === 's') blanks += around * countOf(scanner, 'c');
      else if (name === 'table-row') times.push(around * countOf(scanner, 'number-rows-repeated'));
      else if (isRepeatable(name)) {
        const count = around * countOf(scanner, 'number-columns-repeated');
        times.push(count);
        // a value that stands in the attributes alone is content too
        const isFilled = scanner.attribute('value-type') !== undefined || scanner.attribute('formula') !== undefined;
        if (isFilled) filled += count;
        else waiting = count;
      }
    }
    if (filled > maxCells) throw new PlanError('limit-cells', { file, limit: maxCells });
    if (blanks > maxText) throw new PlanError('limit-text', { file, limit: maxText });
  }
}

function isRepeatable(name: string): boolean {
  return name === 'table-row' || name === 'table-cell' || name === 'covered-table-cell';
}

/** The largest value of an attribute, whatever its prefix: which prefix is the one that counts is not looked up. */
function countOf(scanner: XmlScanner, name: string): number {
  let count = 1;
  for (let nth = 0; ; nth++) {
    const value = scanner.attribute(name, nth);
    if (value === undefined) return count;
    count = Math.max(count, Number.parseInt(value, 10) || 1);
  }
}

/** Refuses what the scanner would read as other characters than LibreOffice does: UTF-7, EBCDIC, UCS-4. */
function checkEncoding(xml: Buffer, file: string): void {
  const head = xml.toString('latin1', 0, DECLARATION_REACH).trimStart();
  if (head === '') return;
  const encoding = DECLARED_PATTERN.exec(head)?.groups?.encoding ?? 'UTF-8';
  const isMarkup = head[0] === '<' && head[1] !== '\0';
  if (!isMarkup || !ENCODING_PATTERN.test(encoding)) {
    throw new PlanError('xml-encoding', { file, encoding: isMarkup ? encoding : '?' });
  }
}

/** Parts that are damaged are passed over: LibreOffice may be able to mend them, and checkZip has refused what is over a limit. */
function partsOf(zip: Zip, wanted: RegExp): Uint8Array[] {
  return zip.names.filter((name) => wanted.test(name)).flatMap((name) => orNull(() => zip.read(name)) ?? []);
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function checkNesting(bytes: Uint8Array, { file, limits }: OoxmlOptions): void {
  const maxDepth = limits?.maxDepth ?? DEFAULT_LIMITS.maxDepth;
  const text = latin1(bytes);
  const pattern = new RegExp(RTF_PATTERN);
  let depth = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { bytes: skipped, tables } = match.groups!;
    if (skipped !== undefined) pattern.lastIndex += Number(skipped);
    else if (match[0] === '{') depth++;
    else if (match[0] === '}') depth--;
    if (depth > maxDepth) throw new PlanError('limit-depth', { file, limit: maxDepth });
    if (Number(tables ?? 0) > MOST_NESTED_TABLES)
      throw new PlanError('limit-depth', { file, limit: MOST_NESTED_TABLES });
  }
}

/** A character a byte: what is looked for is ASCII. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
