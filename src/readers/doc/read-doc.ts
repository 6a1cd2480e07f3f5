// .doc without LibreOffice: the text that word-extractor finds, read like a plain text file. Runs in a child only.
import { note } from '../../util/note.js';
import { PlanError } from '../../util/plan-error.js';
import type { ReaderOptions, ReadParts } from '../reader.js';
import { readText } from '../text/read-text.js';

/** Reads a .doc file and says what is lost: numbers that Word counts, merged cells, headings. */
export async function readDoc(bytes: Uint8Array, options: ReaderOptions): Promise<ReadParts> {
  const { default: WordExtractor } = await import('word-extractor');
  const { file } = options;
  let found: Awaited<ReturnType<InstanceType<typeof WordExtractor>['extract']>>;
  try {
    found = await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : '';
    throw new PlanError('doc-broken', { file, reason }, { cause: error });
  }
  // else it would write “ ” as plain quotation marks
  const asIs = { filterUnicode: false };
  const boxes = found.getTextboxes({ ...asIs, includeHeadersAndFooters: false });
  const text = [found.getBody(asIs), boxes, found.getFootnotes(asIs), found.getEndnotes(asIs)]
    .map(plainLines)
    .filter((part) => part !== '');
  const parts = readText(new TextEncoder().encode(`${text.join('\n')}\n`), options);
  const notes = parts.notes.filter(({ code }) => code !== 'encoding-used');
  return { ...parts, notes: [note('warning', 'doc-word-extractor'), ...notes] };
}

/** The package ends cells with tabs and rows with line breaks, or with one more tab; pages end with \f. */
function plainLines(text: string): string {
  return text
    .replace(/\r\n?|[\u000b\f]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f]/g, '')
    .split('\n')
    .flatMap((line) => (line.includes('\t\t') ? rowsIn(line) : [line]))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/(?<!\n)\n+$/, '');
}

const MOST_COLUMNS = 60;

/**
 * The rows of a table that the package has put into one line, with what follows them: each has the same number of cells and
 * then an empty one, the mark of its end.
 */
function rowsIn(line: string): string[] {
  const cells = line.split('\t');
  const count = cells.length - 1;
  for (let size = 3; size <= MOST_COLUMNS && size * 2 <= count; size++) {
    if (count % size !== 0) continue;
    let isEnd = true;
    for (let end = size - 1; end < count && isEnd; end += size) isEnd = cells[end] === '';
    if (!isEnd) continue;
    const rows: string[] = [];
    for (let from = 0; from < count; from += size) rows.push(cells.slice(from, from + size - 1).join('\t'));
    return [...rows, cells[count]!];
  }
  return [line];
}
