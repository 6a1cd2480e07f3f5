// The words of an office of its own for the status ids: CSV 状态,中文,英文 (id, zh, en), the same as a JSON array, or a JSON object
// { "met": "完成", "lagging": { "zh": "滞后", "en": "behind" } }.
import { fold } from '../language/zh/fold.js';
import type { Status } from '../model/scorecard.js';
import { decodeText } from '../readers/text/decode.js';
import { nearest } from '../util/nearest.js';
import { type Note, note, type Result } from '../util/note.js';
import { PlanError } from '../util/plan-error.js';
import { type GridRow, readGrid } from './actuals/grid.js';
import { type OwnWords, STATUSES } from './status-sets.js';

const COLUMNS = {
  id: new Set(['状态', '状态id', '编号', 'status', 'id']),
  zh: new Set(['中文', '用语', '状态用语', '名称', 'zh', 'word']),
  en: new Set(['英文', 'en', 'english']),
} as const;
const LONGEST = 40;

interface Entry {
  readonly row: number;
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * Reads a vocabulary. Statuses that it leaves out keep the national words, which a note lists. Throws a PlanError with the row where an
 * id is unknown or stands twice, or where a word is empty or too long.
 */
export function readStatusSet(bytes: Uint8Array, options: { readonly file: string }): Result<OwnWords> {
  const { file } = options;
  const { entries, notes } = entriesOf(bytes, file);
  const words: Partial<Record<Status, { zh: string | null; en: string | null }>> = {};
  const ids: readonly string[] = STATUSES;
  for (const { row, id, zh, en } of entries) {
    const status = STATUSES.find((known) => known === id);
    if (status === undefined) {
      const meant = nearest(id, ids);
      const params = { file, row, given: id, choices: ids.join(', '), nearest: meant ?? '' };
      throw new PlanError(meant === null ? 'status-set-unknown' : 'status-set-unknown-nearest', params);
    }
    if (words[status] !== undefined) throw new PlanError('status-set-twice', { file, row, id });
    if (zh === '' && en === '') throw new PlanError('status-set-empty', { file, row, id });
    const long = [zh, en].find((word) => word.length > LONGEST);
    if (long !== undefined) throw new PlanError('status-set-long', { file, row, id, limit: LONGEST });
    words[status] = { zh: zh === '' ? null : zh, en: en === '' ? null : en };
  }
  const missing = STATUSES.filter((id) => words[id] === undefined);
  if (entries.length === 0) throw new PlanError('status-set-header', { file });
  const rest = missing.length === 0 ? [] : [note('info', 'status-set-partial', { ids: missing.join(', ') })];
  return { value: words, notes: [...notes, ...rest] };
}

function entriesOf(bytes: Uint8Array, file: string): { entries: Entry[]; notes: readonly Note[] } {
  const object = objectOf(bytes);
  if (object !== null)
    return { entries: Object.entries(object).map(([id, words], i) => entryOf(id, words, i, file)), notes: [] };
  const isHeader = (cell: string) => Object.values(COLUMNS).some((names) => names.has(heading(cell)));
  const { rows, notes } = readGrid(bytes, file, isHeader);
  const headers = rows[0]?.cells.map(heading) ?? [];
  const column = (name: keyof typeof COLUMNS) => headers.findIndex((header) => COLUMNS[name].has(header));
  const [id, zh, en] = [column('id'), column('zh'), column('en')];
  if (id < 0 || (zh < 0 && en < 0)) throw new PlanError('status-set-header', { file });
  const text = ({ cells }: GridRow, at: number) => cells[at]?.trim() ?? '';
  const entries = rows
    .slice(1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map((row) => ({ row: row.line, id: text(row, id), zh: text(row, zh), en: text(row, en) }));
  return { entries, notes };
}

/** A JSON object of words by id; null for everything else. */
function objectOf(bytes: Uint8Array): Record<string, unknown> | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return null;
  const { text } = decodeText(bytes).value;
  if (!text.trimStart().startsWith('{')) return null;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}

function entryOf(id: string, words: unknown, at: number, file: string): Entry {
  const row = at + 1;
  if (typeof words === 'string') return { row, id, zh: words.trim(), en: '' };
  const { zh = '', en = '', ...more } = (words ?? {}) as Record<string, unknown>;
  if (typeof words !== 'object' || typeof zh !== 'string' || typeof en !== 'string' || Object.keys(more).length > 0)
    throw new PlanError('status-set-empty', { file, row, id });
  return { row, id, zh: zh.trim(), en: en.trim() };
}

function heading(cell: string): string {
  return fold(cell).replace(/\s/g, '').toLowerCase();
}
