// bytes → Document. The format is found from the content; PDF files and those of older Office versions are read in a process
// of their own, others in this one unless asked otherwise.
import type { Document } from '../document/document.js';
import { type Note, note } from '../util/note.js';
import { PlanError } from '../util/plan-error.js';
import { sha256 } from '../util/sha256.js';
import { detectKind, formatOf, type Kind } from './detect.js';
import { endingNotes, kindName } from './format-ending.js';
import { DEFAULT_MAX_BYTES, type Limits, sizeText, usualTime } from './limits.js';
import { readInProcess } from './read-in-process.js';
import type { Format, ReaderOptions, ReadParts } from './reader.js';

export { detectFormat } from './detect.js';
export type { Limits } from './limits.js';
export type { Format } from './reader.js';

export interface ReadOptions {
  /** Base name of the file: goes to `source.file`; its ending is a weak hint for the format. */
  readonly file: string;
  /** Reads the bytes as this format, whatever they look like. */
  readonly format?: Format;
  /** Refuses longer inputs; the default is 64 MB. */
  readonly maxBytes?: number;
  /** Other limits than the usual ones: see docs/formats.md. With one of time or memory every format is read in a process of its own. */
  readonly limits?: Limits;
  /** Reads every format in a process of its own, not only those that always are. */
  readonly isolate?: boolean;
  /** The LibreOffice program for older formats; null not to use any. Where it usually is, when left out. */
  readonly libreOffice?: string | null;
}

/** What only LibreOffice turns into a format that is read here, and into which one. */
const CONVERTED: ReadonlyMap<Kind, 'docx' | 'xlsx'> = new Map([
  ['doc', 'docx'],
  ['rtf', 'docx'],
  ['odt', 'docx'],
  ['word-xml', 'docx'],
  ['xls', 'xlsx'],
  ['ods', 'xlsx'],
  ['excel-xml', 'xlsx'],
]);
const ALWAYS_APART: ReadonlySet<Kind> = new Set(['pdf', 'doc']);
/** LibreOffice takes some seconds to begin. */
const MORE_TIME_TO_CONVERT = 45;

/**
 * Reads the bytes of a file into a Document. Throws a PlanError for an empty file, one over a limit, content
 * that is no document (a picture, a program), and formats that have no reader.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const { file, maxBytes = DEFAULT_MAX_BYTES, limits = {} } = options;
  if (bytes.length === 0) throw new PlanError('input-empty', { file });
  if (bytes.length > maxBytes) {
    throw new PlanError('input-too-large', { file, size: sizeText(bytes.length), limit: sizeText(maxBytes) });
  }
  const kind = kindOf(bytes, options);
  const format = formatOf(kind);
  const mismatch = options.format === undefined ? endingNotes(file, kind) : [];
  const read = CONVERTED.has(kind) ? readConverted : readAsIs;
  const parts = await read(bytes, kind, { ...options, limits });
  if (parts.text.trim() === '' && !parts.notes.some(({ level }) => level === 'error')) {
    throw new PlanError('input-empty', { file });
  }
  return {
    source: { file, format, bytes: bytes.length, sha256: sha256(bytes) },
    ...parts,
    notes: [...mismatch, ...parts.notes, ...privateNotes(parts.text)],
  };
}

const PRIVATE_PATTERN = /[\ue000-\uf8ff]/g;

/** Says how many characters are signs that only one font has, and where the first stands. */
function privateNotes(text: string): Note[] {
  const start = text.search(PRIVATE_PATTERN);
  if (start < 0) return [];
  const count = text.match(PRIVATE_PATTERN)!.length;
  return [note('warning', 'private-characters', { count }, { start, end: start + 1 })];
}

/** What the bytes are; when a format is asked for, the kind of file within it that they look like. */
function kindOf(bytes: Uint8Array, { file, format }: ReadOptions): Kind {
  if (format === undefined) return detectKind(bytes, file);
  if (format !== 'doc' && format !== 'xlsx') return format;
  const kind = detectKind(bytes, file);
  return formatOf(kind) === format ? kind : format;
}

type Settings = ReadOptions & { readonly limits: Limits };

async function readAsIs(
  bytes: Uint8Array,
  kind: Kind,
  { file, limits, isolate = false }: Settings,
): Promise<ReadParts> {
  const format = formatOf(kind);
  const options: ReaderOptions = { file, limits: countedLimits(limits) };
  // only a child can be held to a time and a memory that somebody asked for
  const isLimited = limits.maxTime !== undefined || limits.maxMemory !== undefined;
  if (!isolate && !isLimited && !ALWAYS_APART.has(kind)) return readInProcess(format, bytes, options);
  const { readIsolated } = await import('./isolate/index.js');
  return readIsolated(format, bytes, options, limits);
}

/** By way of LibreOffice; a .doc without it as the text that can be found in it, others not at all. */
async function readConverted(bytes: Uint8Array, kind: Kind, settings: Settings): Promise<ReadParts> {
  const { file, limits, maxBytes = DEFAULT_MAX_BYTES, libreOffice } = settings;
  const to = CONVERTED.get(kind)!;
  const { checkSource } = await import('./isolate/doc/check-source.js');
  checkSource(bytes, kind, { file, limits: countedLimits(limits) });
  const { convertByLibreOffice } = await import('./isolate/doc/libre-office.js');
  const maxTime = limits.maxTime ?? usualTime(bytes.length) + MORE_TIME_TO_CONVERT;
  const program = typeof libreOffice === 'string' ? { program: libreOffice } : {};
  const failed: Note[] = [];
  const converted =
    libreOffice === null
      ? null
      : await convertByLibreOffice(bytes, { file, from: kind, to, maxTime, maxBytes, ...program }).catch((error) => {
          if (kind !== 'doc' || error.code !== 'office-not-converted') throw error;
          failed.push(note('warning', 'office-failed', { reason: error.params.reason }));
          return null;
        });
  if (converted !== null) {
    const parts = await readAsIs(converted, to, { ...settings, isolate: true });
    return { ...parts, notes: [note('info', 'office-converted', { kind: kindName(kind) }), ...parts.notes] };
  }
  if (kind !== 'doc') throw new PlanError('office-needed', { file, kind: kindName(kind), to });
  const parts = await readAsIs(bytes, kind, settings);
  return { ...parts, notes: [...failed, ...parts.notes] };
}

/** The limits that readers count themselves. */
function countedLimits({
  maxTime: _time,
  maxMemory: _memory,
  ...counted
}: Limits): Omit<Limits, 'maxTime' | 'maxMemory'> {
  return counted;
}
