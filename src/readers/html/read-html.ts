// bytes of a web page → Document: the page is decoded and parsed, its document is found in it, and written out as text and blocks.
import { note } from '../../util/note.js';
import type { ReaderOptions, ReadParts } from '../reader.js';
import { noteLostTables } from '../text/read-blocks.js';
import { decodeHtml } from './decode-html.js';
import { hiddenNote } from './hidden.js';
import { mainContent } from './main-content.js';
import { measure } from './measure.js';
import { pageFacts } from './page-facts.js';
import { PageReader } from './page-reader.js';
import { PageWriter } from './page-writer.js';
import { HTML_LIMITS, type HtmlLimits, parsePage } from './parse-page.js';
import { tableKind } from './tables.js';
import { isWebArchive, openWebArchive } from './web-archive.js';

const MAX_PARTS = 10_000;

/** Reads a web page, or a Word file saved as one, alone or in one file with its pictures. */
export function readHtml(bytes: Uint8Array, { file, limits: given }: ReaderOptions): ReadParts {
  const limits: HtmlLimits = { ...HTML_LIMITS, ...given };
  const archived = isWebArchive(bytes) ? openWebArchive(bytes, file, given?.maxEntries ?? MAX_PARTS) : null;
  const { value: source, notes: decoding } =
    archived === null ? decodeHtml(bytes) : decodeHtml(archived.bytes, archived.charset);
  const page = parsePage(source, file, limits);
  const facts = pageFacts(page);
  const index = measure(facts.body);
  const main = mainContent(facts.body, index, (table) => tableKind(index.table(table), index) === 'layout');
  let writer = new PageWriter(file, limits.maxCells);
  let leftOut = new PageReader({ main, facts, index, writer }).read();
  if (writer.isEmpty && leftOut > 0) {
    writer = new PageWriter(file, limits.maxCells);
    leftOut = new PageReader({ main: facts.body, facts, index, writer, keepsAll: true }).read();
  }
  const notes = [...decoding, ...(archived?.notes ?? []), ...writer.notes];
  if (index.struck > 0) notes.push(note('warning', 'struck-text', { count: index.struck }));
  const hidden = hiddenNote(main, index);
  if (hidden !== null) notes.push(hidden);
  noteLostTables(notes, writer.blocks);
  if (leftOut > 0) notes.push(note('info', 'page-parts-left-out', { characters: leftOut }));
  return { text: writer.text(), blocks: writer.blocks, pageStarts: [], notes };
}
