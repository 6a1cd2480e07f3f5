// Whether a file's name says the same as its content: a .doc that is a web page, a .docx that is a .doc, a .txt that is a PDF.
import { type Note, note } from '../util/note.js';
import type { Kind } from './detect.js';

/** What a file with an ending is expected to be. Endings that are not here say nothing. */
const ENDINGS: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ['txt', ['text', 'markdown']],
  ['text', ['text', 'markdown']],
  ['md', ['markdown', 'text']],
  ['markdown', ['markdown', 'text']],
  ['htm', ['html']],
  ['html', ['html']],
  ['xhtml', ['html']],
  ['shtml', ['html']],
  ['mht', ['mhtml']],
  ['mhtml', ['mhtml']],
  ...['docx', 'docm', 'dotx', 'dotm'].map((ending) => [ending, ['docx']] as const),
  ...['doc', 'dot', 'wps', 'wpt'].map((ending) => [ending, ['doc']] as const),
  ['rtf', ['rtf']],
  ['odt', ['odt']],
  ['xml', ['word-xml', 'excel-xml']],
  ['pdf', ['pdf']],
  ...['xlsx', 'xlsm', 'xltx', 'xltm'].map((ending) => [ending, ['xlsx']] as const),
  ...['xls', 'xlt', 'et', 'ett'].map((ending) => [ending, ['xls']] as const),
  ['ods', ['ods']],
]);
const ENDING_PATTERN = /\.(?<ending>[a-z]{2,8})$/i;

/** A note where the name and the content of a file disagree; the content counts. */
export function endingNotes(file: string, kind: Kind): Note[] {
  const ending = ENDING_PATTERN.exec(file)?.groups?.ending?.toLowerCase() ?? '';
  const expected = ENDINGS.get(ending);
  return expected === undefined || expected.includes(kind)
    ? []
    : [note('warning', 'format-mismatch', { ending: `.${ending}`, kind: kindName(kind) })];
}

const KIND_NAMES: ReadonlyMap<Kind, string> = new Map<Kind, string>([
  ['text', 'TXT'],
  ['markdown', 'Markdown'],
  ['html', 'HTML'],
  ['mhtml', 'MHTML'],
  ['docx', 'Word (.docx)'],
  ['doc', 'Word 97–2003 (.doc)'],
  ['rtf', 'RTF'],
  ['odt', 'OpenDocument (.odt)'],
  ['word-xml', 'Word 2003 XML (.xml)'],
  ['pdf', 'PDF'],
  ['xlsx', 'Excel (.xlsx)'],
  ['xls', 'Excel 97–2003 (.xls)'],
  ['ods', 'OpenDocument (.ods)'],
  ['excel-xml', 'Excel 2003 XML (.xml)'],
]);

/** What messages call a kind of file. */
export function kindName(kind: Kind): string {
  return KIND_NAMES.get(kind) ?? kind;
}
