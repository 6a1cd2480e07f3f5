// .doc without LibreOffice: the text that word-extractor finds, read like a plain text file. Runs in a child only.
import { note } from '../../util/note.js';
import { PlanError } from '../../util/plan-error.js';
import type { ReaderOptions, ReadParts } from '../reader.js';
import { readText } from '../text/read-text.js';
import { layWordText, wordRowsRecogniser } from './word-rows.js';

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
  const laid = layWordText(`${text.join('\n')}\n`);
  const parts = readText(new TextEncoder().encode(laid.text), options, [wordRowsRecogniser(laid.rows)]);
  const notes = parts.notes.filter(({ code }) => code !== 'encoding-used');
  return { ...parts, notes: [note('warning', 'doc-word-extractor'), ...notes] };
}

/** Line breaks of one kind, without the characters that mark something in Word; pages end with \f. */
function plainLines(text: string): string {
  return text
    .replace(/\r\n?|[\u000b\f]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f]/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/(?<!\n)\n+$/, '');
}
