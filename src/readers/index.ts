// bytes → Document. The format is found from the content; each format's reader is loaded when it is needed.
import { createHash } from 'node:crypto';
import type { Document } from '../document/document.js';
import { PlanError } from '../util/plan-error.js';
import { detectFormat } from './detect.js';
import type { Format, Reader } from './reader.js';

export { detectFormat } from './detect.js';
export type { Format } from './reader.js';

export interface ReadOptions {
  /** Base name of the file: goes to `source.file`; its ending is a weak hint for the format. */
  readonly file: string;
  /** Reads the bytes as this format, whatever they look like. */
  readonly format?: Format;
  /** Refuses longer inputs; the default is 64 MB. */
  readonly maxBytes?: number;
}

const MEGABYTE = 1024 * 1024;
const DEFAULT_MAX_BYTES = 64 * MEGABYTE;

/** One entry a format; a format without one is known but cannot be read yet. */
const READERS: Partial<Record<Format, () => Promise<Reader>>> = {
  text: async () => (await import('./text/read-text.js')).readText,
  markdown: async () => (await import('./markdown/read-markdown.js')).readMarkdown,
};

/**
 * Reads the bytes of a file into a Document. Throws a PlanError for an empty file, one over the size limit, content
 * that is no document (a picture, a program), and formats that have no reader.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const { file, maxBytes = DEFAULT_MAX_BYTES } = options;
  if (bytes.length === 0) throw new PlanError('input-empty', { file });
  if (bytes.length > maxBytes) {
    throw new PlanError('input-too-large', { file, size: inMegabytes(bytes.length), limit: inMegabytes(maxBytes) });
  }
  const format = options.format ?? detectFormat(bytes, file);
  const load = READERS[format];
  if (load === undefined) throw new PlanError('format-not-supported', { file, format });
  const read = await load();
  const parts = await read(bytes, { file });
  if (parts.text.trim() === '') throw new PlanError('input-empty', { file });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { source: { file, format, bytes: bytes.length, sha256 }, ...parts };
}

function inMegabytes(bytes: number): string {
  return `${Math.round((bytes / MEGABYTE) * 10) / 10} MB`;
}
