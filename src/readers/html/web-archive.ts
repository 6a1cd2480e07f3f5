// A page saved as one file (单个文件网页, .mht, .mhtml, also under .doc): its parts, and the one that is the page. Nothing is fetched.
import { type Note, note } from '../../util/note.js';
import { PlanError } from '../../util/plan-error.js';

/** The page of an archive. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  /** The encoding that its part states. */
  readonly charset: string | null;
  readonly notes: readonly Note[];
}

interface Part {
  /** `text/html`, in small letters. */
  readonly type: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  /** Whether the boundary that ends it is missing. */
  readonly isCutOff: boolean;
}

const MAX_HEAD = 16 * 1024;
/** Real archives nest two multiparts at most. */
const MAX_NESTED = 8;
const MAX_KINDS = 6;
const HEADER_PATTERN = /^(?<name>[!-9;-~]{1,60}):(?<value>.*)$/;
const ARCHIVE_TYPE_PATTERN = /^multipart\/(?:related|alternative|mixed)$/;
const PARAMETERS = {
  boundary: /;[ \t]{0,4}boundary[ \t]{0,4}=[ \t]{0,4}(?:"(?<quoted>[^"]*)"|(?<plain>[^\s;"]+))/i,
  charset: /;[ \t]{0,4}charset[ \t]{0,4}=[ \t]{0,4}(?:"(?<quoted>[^"]*)"|(?<plain>[^\s;"]+))/i,
  start: /;[ \t]{0,4}start[ \t]{0,4}=[ \t]{0,4}(?:"(?<quoted>[^"]*)"|(?<plain>[^\s;"]+))/i,
};
/** A workbook's page has nothing but frames, one a sheet. */
const FRAMES_PATTERN = /<frameset\b/i;
const FRAMES_REACH = 64 * 1024;

/** Whether bytes begin with the head of such a file: `MIME-Version: 1.0`, `Content-Type: multipart/related; boundary=…`. */
export function isWebArchive(bytes: Uint8Array): boolean {
  const { type, headers } = partOf(bufferOf(bytes), false);
  if (ARCHIVE_TYPE_PATTERN.test(type)) return boundaryOf(headers) !== null;
  return type === 'text/html' && headers.has('mime-version');
}

/**
 * The page within an archive: the part that the head names as its start, else the first that is a page; of pages in frames
 * the longest. Throws a PlanError for more than `maxParts` parts and where none is a page.
 */
export function openWebArchive(bytes: Uint8Array, file: string, maxParts: number): ArchivedPage {
  const whole = partOf(bufferOf(bytes), false);
  const parts = leavesOf(whole, file, maxParts);
  const pages = parts.filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml');
  const start = parameter(whole.headers, 'start');
  const first = pages.find(({ headers }) => start !== null && headers.get('content-id') === start) ?? pages[0];
  if (first === undefined) throw new PlanError('archive-without-page', { file });
  const isFrames = pages.length > 1 && FRAMES_PATTERN.test(contentOf(first).toString('latin1', 0, FRAMES_REACH));
  const page = isFrames ? longest(pages.filter((part) => part !== first)) : first;
  const notes: Note[] = [];
  if (page.isCutOff) notes.push(note('warning', 'archive-cut-off'));
  const left = parts.filter((part) => part !== page && part !== first);
  const level = isFrames && pages.length > 2 ? 'warning' : 'info';
  if (left.length > 0) notes.push(note(level, 'archive-parts-left-out', { count: left.length, kinds: kindsOf(left) }));
  return { bytes: contentOf(page), charset: parameter(page.headers, 'charset'), notes };
}

/** The parts that have no parts, in the order of the file. */
function leavesOf(whole: Part, file: string, maxParts: number): Part[] {
  const leaves: Part[] = [];
  const waiting = [{ part: whole, depth: 0 }];
  let count = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { part, depth } = next;
    const boundary = part.type.startsWith('multipart/') && depth < MAX_NESTED ? boundaryOf(part.headers) : null;
    if (boundary === null) {
      leaves.push(part);
      continue;
    }
    const inner = split(part, boundary, maxParts - count);
    count += inner.length;
    if (count > maxParts) throw new PlanError('limit-entries', { file, count, limit: maxParts });
    for (const each of inner.reverse()) waiting.push({ part: each, depth: depth + 1 });
  }
  return leaves;
}

/** The parts between the boundaries of a multipart, one more than `most` at most. The last may lack its end. */
function split({ body }: Part, boundary: string, most: number): Part[] {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const parts: Part[] = [];
  let from = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if ((at > 0 && body[at - 1] !== 0x0a) || !isMarkEnd(body, at + mark.length)) continue;
    if (from >= 0) parts.push(partOf(body.subarray(from, at), false));
    if (parts.length > most) return parts;
    from = at + mark.length;
    if (body[from] === 0x2d && body[from + 1] === 0x2d) return parts;
    const end = body.indexOf(0x0a, from);
    if (end < 0) return parts;
    from = end + 1;
  }
  if (from >= 0 && from < body.length) parts.push(partOf(body.subarray(from), true));
  return parts;
}

/** Whether a boundary ends here, and is not the beginning of a longer one: a line break or blank, or the `--` of the last. */
function isMarkEnd(body: Buffer, at: number): boolean {
  const next = body[at];
  return next === undefined || next <= 0x20 || (next === 0x2d && body[at + 1] === 0x2d);
}

/** A part: its head up to the first empty line, and what follows. */
function partOf(bytes: Buffer, isCutOff: boolean): Part {
  let from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[from] === 0x0a || bytes[from] === 0x0d) from++;
  const headers = new Map<string, string>();
  const end = Math.min(bytes.length, from + MAX_HEAD);
  let name = '';
  let at = from;
  while (at < end) {
    const lineEnd = bytes.indexOf(0x0a, at);
    const next = lineEnd < 0 ? bytes.length : lineEnd + 1;
    const line = bytes.toString('latin1', at, Math.min(next, end)).trimEnd();
    const isMore = line !== '' && (line[0] === ' ' || line[0] === '\t');
    const header = isMore ? null : HEADER_PATTERN.exec(line);
    // text where there should be a head: the part has none
    if (line !== '' && !isMore && header === null) break;
    at = next;
    if (line === '') break;
    if (header === null) headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`);
    else {
      name = header.groups!.name!.toLowerCase();
      headers.set(name, header.groups!.value!.trim());
    }
  }
  const type = (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  return { type, headers, body: bytes.subarray(at), isCutOff };
}

function boundaryOf(headers: ReadonlyMap<string, string>): string | null {
  const boundary = parameter(headers, 'boundary');
  return boundary === '' ? null : boundary;
}

/** A parameter of Content-Type: `charset="gb2312"`. */
function parameter(headers: ReadonlyMap<string, string>, name: keyof typeof PARAMETERS): string | null {
  const { quoted, plain } = PARAMETERS[name].exec(headers.get('content-type') ?? '')?.groups ?? {};
  return quoted ?? plain ?? null;
}

/** The bytes of a part, as its transfer encoding says. */
function contentOf({ headers, body }: Part): Buffer {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  if (encoding.startsWith('quoted-printable')) return fromQuotedPrintable(body);
  return encoding.startsWith('base64') ? Buffer.from(body.toString('latin1'), 'base64') : body;
}

/** `=E5=B8=82`, and `=` at the end of a line that goes on in the next. */
function fromQuotedPrintable(body: Buffer): Buffer {
  const out = Buffer.allocUnsafe(body.length);
  let length = 0;
  for (let i = 0; i < body.length; i++) {
    const byte = body[i]!;
    if (byte !== 0x3d) {
      out[length++] = byte;
      continue;
    }
    const high = hexDigit(body[i + 1]);
    const low = hexDigit(body[i + 2]);
    if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low;
      i += 2;
    } else if (body[i + 1] === 0x0a) i += 1;
    else if (body[i + 1] === 0x0d && body[i + 2] === 0x0a) i += 2;
    else out[length++] = byte;
  }
  return out.subarray(0, length);
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function longest(parts: readonly Part[]): Part {
  return parts.reduce((best, part) => (part.body.length > best.body.length ? part : best));
}

/** `image/png ×3, text/css ×1`. */
function kindsOf(parts: readonly Part[]): string {
  const counts = new Map<string, number>();
  for (const { type } of parts) counts.set(type || '?', (counts.get(type || '?') ?? 0) + 1);
  const kinds = [...counts].sort(([, a], [, b]) => b - a).map(([type, count]) => `${type.slice(0, 60)} ×${count}`);
  return kinds.slice(0, MAX_KINDS).join(', ') + (kinds.length > MAX_KINDS ? ' …' : '');
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
