// What LibreOffice is not given: it has no limits of its own, and small files of these kinds can keep it busy for hours.
import { PlanError } from '../../../util/plan-error.js';
import { DEFAULT_LIMITS, type OoxmlOptions } from '../../ooxml/limits.js';
import { checkZip, openZip } from '../../ooxml/zip.js';

/** Cells with content of an OpenDocument file, as often as they are repeated: as many as are read of a workbook. */
const MOST_FILLED = 1_000_000;
/** Tables in each other; the time that laying them out takes grows much faster than their number. */
const MOST_NESTED_TABLES = 30;
const CELL_PATTERN = /<(?:[\w.-]+:)?(?:(?<row>table-row)|(?:covered-)?table-cell)(?=[\s/>])(?<attributes>[^<>]*)>/g;
const REPEATED_PATTERN = /number-(?:rows|columns)-repeated\s*=\s*["']\s*(?<count>\d+)/;
/** `\bin12 ` is followed by so many bytes that are no RTF, `\itap3` says how many tables are around; `\{` is no group. */
const RTF_PATTERN = /\\(?:bin(?<bytes>\d{1,9}) ?|itap(?<tables>\d{1,9})|[\s\S])|[{}]/g;

/** Throws a PlanError for an OpenDocument file that inflates, or an RTF file that nests, beyond all measure. */
export function checkSource(bytes: Uint8Array, kind: string, options: OoxmlOptions): void {
  if (kind === 'rtf') checkNesting(bytes, options);
  else if (kind === 'odt' || kind === 'ods') {
    checkZip(bytes, options);
    checkRepeats(bytes, options);
  }
}

/** Rows and cells that are empty may be repeated: every sheet is filled up with them. */
function checkRepeats(bytes: Uint8Array, options: OoxmlOptions): void {
  const content = contentOf(bytes, options);
  if (content === null) return;
  const limit = options.limits?.maxCells ?? MOST_FILLED;
  let rows = 1;
  let filled = 0;
  for (const { groups } of latin1(content).matchAll(CELL_PATTERN)) {
    const { row, attributes } = groups!;
    const times = Number(REPEATED_PATTERN.exec(attributes!)?.groups?.count ?? 1);
    if (row !== undefined) rows = times;
    else if (!attributes!.endsWith('/')) filled += rows * times;
    if (filled > limit) throw new PlanError('limit-cells', { file: options.file, limit });
  }
}

/** Null where it is missing or damaged: LibreOffice may be able to mend it. */
function contentOf(bytes: Uint8Array, options: OoxmlOptions): Uint8Array | null {
  try {
    return openZip(bytes, options).read('content.xml');
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
