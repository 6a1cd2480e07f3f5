// The readers, one entry a format, each loaded when it is needed; and reading with one of them in this very process.
import { isPlanError, PlanError } from '../util/plan-error.js';
import type { Format, Reader, ReaderOptions, ReadParts } from './reader.js';

/** One entry a format; a format without one is known but cannot be read yet. */
const READERS: Partial<Record<Format, () => Promise<Reader>>> = {
  text: async () => (await import('./text/read-text.js')).readText,
  html: async () => (await import('./html/read-html.js')).readHtml,
  markdown: async () => (await import('./markdown/read-markdown.js')).readMarkdown,
  docx: async () => (await import('./docx/read-docx.js')).readDocx,
  xlsx: async () => (await import('./xlsx/read-xlsx.js')).readXlsx,
  doc: async () => (await import('./doc/read-doc.js')).readDoc,
  pdf: async () => (await import('./pdf/read-pdf.js')).readPdf,
};

/** Reads the bytes with the format's reader. Throws a PlanError, also where the reader has a fault of its own. */
export async function readInProcess(format: Format, bytes: Uint8Array, options: ReaderOptions): Promise<ReadParts> {
  const { file } = options;
  const load = READERS[format];
  if (load === undefined) throw new PlanError('format-not-supported', { file, format });
  const read = await load();
  try {
    return await read(bytes, options);
  } catch (error) {
    if (isPlanError(error)) throw error;
    const reason = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : String(error);
    throw new PlanError('reader-crashed', { file, reason }, { cause: error });
  }
}
