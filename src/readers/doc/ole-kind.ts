// What an OLE file holds, by the names of its streams: Word, Excel, PowerPoint, or an encrypted file of a newer format.
import { PlanError } from '../../util/plan-error.js';

const STREAMS: readonly (readonly [stream: string, kind: 'doc' | 'xls' | 'encrypted' | 'PowerPoint'])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['PowerPoint Document', 'PowerPoint'],
  ['Book', 'xls'],
];
/** Bytes of a directory entry; the name stands at its beginning. */
const ENTRY = 128;

/** Whether a file is of Word or of Excel 97–2003 (also WPS). Throws a PlanError for others. */
export function oleKind(bytes: Uint8Array, file: string): 'doc' | 'xls' {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const [stream, kind] of STREAMS) {
    if (!hasEntry(view, stream)) continue;
    if (kind === 'encrypted') throw new PlanError('input-encrypted', { file });
    if (kind === 'PowerPoint') throw new PlanError('input-not-a-document', { file, kind });
    return kind;
  }
  // cut off, or of a program that names its streams otherwise
  return /\.(?:xls|et)$/i.test(file) ? 'xls' : 'doc';
}

function hasEntry(view: Buffer, stream: string): boolean {
  const name = Buffer.from(`${stream}\0`, 'utf16le');
  for (let at = view.indexOf(name); at >= 0; at = view.indexOf(name, at + 1)) if (at % ENTRY === 0) return true;
  return false;
}
