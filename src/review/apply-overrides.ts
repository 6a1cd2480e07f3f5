// What a person said of an extraction → the plan. Only what is certain to be about the same words and to replace the same reading is
// taken; everything else is said, and the plan stays as it was read.
import { type Language, say } from '../messages/index.js';
import type { Correction, FieldValue, Override, Overrides } from '../model/overrides.js';
import type { Plan, Span } from '../model/plan.js';
import type { Note } from '../util/note.js';
import { sha256 } from '../util/sha256.js';
import { STALE } from './codes.js';
import { type Changes, correctedCommitment, correctedIndicator, correctedPlan, correctedTask } from './corrected.js';
import { fieldTypeOf } from './field-types.js';
import { type ReviewField, type ReviewItem, reviewItems, wordsOfQuote } from './items.js';
import { fieldWords, itemName, valueWords } from './words.js';

/** What there is to say of an entry; its sentence is `say(language, code, params)`. */
export interface OverrideNote extends Pick<Note, 'level' | 'code' | 'params'> {
  readonly span: Span | null;
}

export interface Overridden {
  readonly plan: Plan;
  readonly notes: readonly OverrideNote[];
}

/**
 * Applies overrides to the plan that they were made for.
 *
 * @param text The canonical text; null where the plan was given as JSON.
 * @param language Of the words in the notes.
 * @returns The plan, and a note for each correction, each entry that was not taken, and the count of those that were found right.
 */
export function applyOverrides(plan: Plan, text: string | null, overrides: Overrides, language: Language): Overridden {
  const { source, entries } = overrides;
  const isSameText = text !== null && source.textSha256 === sha256(text);
  if (source.sha256 !== plan.source.sha256 && !isSameText) {
    const params = { made: source.file, given: plan.source.file, count: entries.length };
    return { plan, notes: [{ level: 'warning', code: `${STALE}-source`, params, span: null }] };
  }
  const found = resolved(reviewItems(plan), entries);
  const notes: OverrideNote[] = [];
  const notesIn = sentencesIn(language);
  const taken: { entry: Override; item: ReviewItem }[] = [];
  const problems = entries.map((entry, i) => (found[i] == null ? 'gone' : problemOf(entry, found[i])));
  const wanted = new Map<ReviewItem, Map<string, FieldValue>>();
  for (const [i, entry] of entries.entries()) {
    const item = found[i];
    if (item == null || problems[i] !== null || entry.action !== 'correct') continue;
    wanted.set(item, (wanted.get(item) ?? new Map<string, FieldValue>()).set(entry.field, entry.to));
  }
  for (const [i, entry] of entries.entries()) {
    const item = found[i] ?? null;
    const own = item && entry.action === 'correct' ? wanted.get(item) : undefined;
    const problem = problems[i] ?? (item && own ? boundsProblem((entry as Correction).field, item, own) : null);
    if (item !== null && problem === null) taken.push({ entry, item });
    else notes.push(notesIn.stale(problem!, entry, item));
  }
  const changes = new Map<ReviewItem['of'], Map<string, FieldValue>>();
  const dropped = new Set<ReviewItem['of']>();
  let accepted = 0;
  for (const { entry, item } of taken) {
    if (entry.action === 'accept') accepted += 1;
    else if (entry.action === 'drop') {
      dropped.add(item.of);
      notes.push(notesIn.dropped(entry, item));
    } else {
      const own = changes.get(item.of) ?? new Map<string, FieldValue>();
      changes.set(item.of, own.set(entry.field, entry.to));
      notes.push(notesIn.applied(entry, item));
    }
  }
  if (accepted > 0) {
    notes.push({ level: 'info', code: 'override-accepted', params: { count: accepted }, span: null });
  }
  return { plan: changes.size + dropped.size === 0 ? plan : rebuilt(plan, changes, dropped), notes };
}

type Problem = 'gone' | 'value' | 'seen' | 'field' | 'range' | 'order' | 'whole';

/** Why an entry cannot be taken; null where it can. */
function problemOf(entry: Override, item: ReviewItem): Problem | null {
  if (entry.action === 'accept') return entry.check === item.check ? null : 'seen';
  if (item.kind === 'plan' && entry.action === 'drop') return 'whole';
  if (entry.action === 'drop') {
    if (entry.check === undefined) return entry.id === item.id ? null : 'gone';
    return entry.check === item.check ? null : 'seen';
  }
  const field = fieldOf(item, entry.field);
  if (field === undefined) return 'field';
  return JSON.stringify(field.value) === JSON.stringify(entry.from) ? null : 'value';
}

/** Why the value that comes of an item's corrections is none: a range without an upper end, or one that ends below its beginning. */
function boundsProblem(field: string, item: ReviewItem, changes: Changes): 'range' | 'order' | null {
  const part = /(?:comparator|value|upper)$/.exec(field)?.[0];
  if (part === undefined) return null;
  const name = (one: string) => field.slice(0, -part.length) + one;
  const after = (one: string) =>
    (changes.has(name(one)) ? changes.get(name(one)) : fieldOf(item, name(one))?.value) ?? null;
  const [upper, value] = [after('upper'), after('value')];
  const isSaid = changes.has(name('comparator'));
  if (isSaid && after('comparator') !== 'range') return null;
  if (isSaid && upper === null) return part === 'value' ? null : 'range';
  return typeof upper === 'number' && typeof value === 'number' && upper < value ? 'order' : null;
}

function fieldOf(item: ReviewItem, field: string): ReviewField | undefined {
  return item.fields.find(({ name }) => name === field);
}

/**
 * The item of each entry, by its id; where that is another one by now, by its words, if only one item has them. What is said of two
 * items is not put on one: those that have it by its id come first, and entries with several old ids are of nothing that is certain.
 */
function resolved(items: readonly ReviewItem[], entries: readonly Override[]): (ReviewItem | null)[] {
  const byId = new Map(items.map((item) => [`${item.kind} ${item.id}`, item]));
  const byQuote = new Map<string, ReviewItem | null>();
  for (const item of items) {
    const key = `${item.kind} ${wordsOfQuote(item.quote)}`;
    byQuote.set(key, byQuote.has(key) ? null : item);
  }
  const found = entries.map(({ kind, id, quote }) => {
    const known = byId.get(`${kind} ${id}`);
    const words = wordsOfQuote(quote);
    if (known !== undefined && wordsOfQuote(known.quote) === words) return known;
    return byQuote.get(`${kind} ${words}`) ?? null;
  });
  const ids = new Map<ReviewItem, Set<string>>();
  for (const [i, item] of found.entries()) {
    if (item !== null) ids.set(item, (ids.get(item) ?? new Set()).add(entries[i]!.id));
  }
  return found.map((item, i) =>
    item === null || ids.get(item)!.size === 1 || entries[i]!.id === item.id ? item : null,
  );
}

function rebuilt(
  plan: Plan,
  changes: ReadonlyMap<ReviewItem['of'], Changes>,
  dropped: ReadonlySet<ReviewItem['of']>,
): Plan {
  const made = <T extends Exclude<ReviewItem['of'], Plan>>(all: readonly T[], correct: (one: T, own: Changes) => T) =>
    all
      .filter((one) => !dropped.has(one))
      .map((one) => {
        const own = changes.get(one);
        return own === undefined ? one : correct(one, own);
      });
  const own = changes.get(plan);
  const corrected: Plan = {
    ...(own === undefined ? plan : correctedPlan(plan, own)),
    indicators: made(plan.indicators, correctedIndicator),
    tasks: made(plan.tasks, correctedTask),
    commitments: made(plan.commitments, correctedCommitment),
  };
  return dropped.size === 0 ? corrected : withoutLinksTo(corrected, dropped);
}

/** Nothing points at what was dropped. */
function withoutLinksTo(plan: Plan, dropped: ReadonlySet<ReviewItem['of']>): Plan {
  const gone = new Set([...dropped].flatMap((one) => ('id' in one ? [one.id] : [])));
  const left = (ids: readonly string[]) => ids.filter((id) => !gone.has(id));
  const link = (id: string | null) => (id !== null && gone.has(id) ? null : id);
  return {
    ...plan,
    indicators: plan.indicators.map((one) => ({ ...one, parent: link(one.parent) })),
    tasks: plan.tasks.map((one) => ({ ...one, commitments: left(one.commitments) })),
    commitments: plan.commitments.map((one) => ({ ...one, task: link(one.task), indicator: link(one.indicator) })),
    facts: plan.facts.map((one) => ({ ...one, task: link(one.task), indicator: link(one.indicator) })),
    claims: plan.claims.map((one) => ({ ...one, indicators: left(one.indicators) })),
    boxes: plan.boxes.map((box) => ({
      ...box,
      items: box.items.map((one) => ({ ...one, commitments: left(one.commitments) })),
    })),
  };
}

/** The notes on single entries, with their fields and values in words. */
function sentencesIn(language: Language) {
  const words = ({ kind, field, from, to }: Correction) => {
    const inWords = (value: FieldValue) => valueWords(fieldTypeOf(kind, field), value, language);
    return { field: fieldWords(field, language), from: inWords(from), to: inWords(to) };
  };
  const whyOf = ({ note }: Override) => (note === undefined ? '' : say(language, 'override-why', { note }));
  const about = (item: ReviewItem) => ({ what: `review-item-${item.kind}`, name: itemName(item, language) });
  return {
    applied: (entry: Correction, item: ReviewItem): OverrideNote => ({
      level: 'info',
      code: 'override-applied',
      params: { ...about(item), ...words(entry), why: whyOf(entry) },
      span: fieldOf(item, entry.field)?.span ?? item.span,
    }),
    dropped: (entry: Override, item: ReviewItem): OverrideNote => ({
      level: 'info',
      code: 'override-dropped',
      params: { ...about(item), why: whyOf(entry) },
      span: item.span,
    }),
    stale(problem: Problem, entry: Override, item: ReviewItem | null): OverrideNote {
      const held = entry.action === 'correct' && item !== null ? fieldOf(item, entry.field) : undefined;
      const params = {
        what: say(language, `review-item-${entry.kind}`),
        name: item === null ? shortened(entry.quote || entry.id) : itemName(item, language),
        ...(entry.action === 'correct' && words(entry)),
        ...(held && { now: valueWords(held.type, held.value, language) }),
      };
      return { level: 'warning', code: `${STALE}-${problem}`, params, span: held?.span ?? item?.span ?? null };
    },
  };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
