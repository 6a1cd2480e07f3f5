// overrides.json → Overrides. What is no such file, or holds what a field cannot hold, is refused whole, with the entry that is wrong.
import { type Override, type Overrides, overridesSchema } from '../model/overrides.js';
import { PlanError } from '../util/plan-error.js';
import { fieldTypeOf, isOfType } from './field-types.js';

const SUPPORTED_VERSION = 1;

/** Reads and checks the file. Throws a PlanError that names the entry, the field and what was found. */
export function readOverrides(bytes: Uint8Array, { file }: { readonly file: string }): Overrides {
  const json = parse(bytes, file);
  const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : undefined;
  if (typeof version === 'number' && version > SUPPORTED_VERSION) {
    throw new PlanError('overrides-version', { file, version, supported: SUPPORTED_VERSION });
  }
  const read = overridesSchema.safeParse(json);
  if (!read.success) {
    const issue = read.error.issues[0]!;
    throw new PlanError('overrides-invalid', { file, path: issue.path.join('.') || '/', reason: issue.message });
  }
  for (const [i, entry] of read.data.entries.entries()) checkField(entry, i + 1, file);
  checkTwice(read.data.entries, file);
  return read.data;
}

function parse(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new PlanError('overrides-not-json', { file, reason: (error as Error).message }, { cause: error });
  }
}

function checkField(entry: Override, nth: number, file: string): void {
  if (entry.action !== 'correct') return;
  const { kind, id, field, to } = entry;
  const type = fieldTypeOf(kind, field);
  if (type === null) throw new PlanError('overrides-field', { file, nth, kind, id, field });
  if (isOfType(type, to)) return;
  const found = JSON.stringify(to);
  const wanted = `overrides-wanted-${type}`;
  throw new PlanError('overrides-value', { file, nth, id, field, wanted, found: found.slice(0, 80) });
}

/** An item is accepted, or dropped, or corrected once a field. */
function checkTwice(entries: readonly Override[], file: string): void {
  const seen = new Map<string, Map<string, number>>();
  for (const [i, { kind, id, ...entry }] of entries.entries()) {
    const fields = seen.get(`${kind} ${id}`) ?? new Map<string, number>();
    const field = entry.action === 'correct' ? entry.field : '';
    const first = field === '' ? [...fields.values()][0] : (fields.get(field) ?? fields.get(''));
    if (first !== undefined) throw new PlanError('overrides-twice', { file, first, second: i + 1, id });
    seen.set(`${kind} ${id}`, fields.set(field, i + 1));
  }
}
