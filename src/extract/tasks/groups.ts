// Which paragraphs below a heading make one task together, and whose mark it is.

import { slicePassage, toSource } from '../../document/passage.js';
import type { Mark } from '../../language/zh/responsibility.js';
import { joinMarks } from '../../language/zh/responsibility.js';
import { append } from '../../util/append.js';
import { minOf } from '../../util/extremes.js';
import { trimOf } from '../../util/trim.js';
import type { Line } from '../outline.js';
import type { Leaf, Piece } from './pieces.js';

/** Paragraphs that may be one task. */
export interface Candidate {
  /** The heading, when the task is a heading with the text below it. */
  readonly heading: Line | null;
  readonly pieces: readonly Piece[];
  readonly mark: PlacedMark | null;
  readonly from: 'own' | 'chapter' | 'document' | null;
}

/** A mark with its place in the canonical text. */
export interface PlacedMark extends Omit<Mark, 'start' | 'end'> {
  readonly start: number;
  readonly end: number;
}

/** Labelled paragraphs of one style below one heading, with the marks that stand between and below them. */
export interface Group {
  readonly leaf: Leaf;
  readonly items: readonly Item[];
}

export interface Item {
  readonly pieces: readonly Piece[];
  /** The mark inside the item; what stands behind it in the item is not the item's. */
  readonly own: PlacedMark | null;
  /** How many pieces belong to the item up to its mark. */
  readonly reach: number;
  /** The mark that stands as a paragraph of its own below this item, when it is the next one below. */
  readonly below: PlacedMark | null;
  /** The paragraphs that `below` stands in. */
  readonly belowPieces: readonly Piece[];
}

/** Groups the labelled paragraphs of a leaf; deeper ones that have marks of their own make groups of their own. */
export function groupItems(leaf: Leaf, pieces: readonly Piece[] = leaf.pieces): Group[] {
  const labelled = pieces.filter((piece) => piece.head.label !== null && !piece.markOnly);
  if (labelled.length === 0) return [];
  const rank = minOf(labelled.map((piece) => piece.head.rank));
  const groups: Group[] = [];
  const items: Item[] = [];
  let i = pieces.findIndex((piece) => startsItem(piece, rank));
  // 1. before （二） is a slip of the pen, or a list of its own: what is labelled deeper there is not lost
  groups.push(...groupItems(leaf, pieces.slice(0, i)));
  while (i >= 0 && i < pieces.length) {
    let end = i + 1;
    while (end < pieces.length && !pieces[end]!.markOnly && !startsItem(pieces[end]!, rank)) end++;
    let after = end;
    while (after < pieces.length && pieces[after]!.markOnly) after++;
    const belowPieces = pieces.slice(end, after);
    const own = pieces.slice(i, end);
    const deeper = own.slice(1).filter((piece) => piece.head.label !== null && piece.marks.length > 0);
    if (deeper.length >= 2) {
      // 「（一）…」 over 1. 2. 3. with marks of their own is a chapter, not a task
      append(groups, groupItems(leaf, [...own.slice(1), ...belowPieces]));
    } else items.push(itemOf(own, belowPieces));
    // text that follows a mark of its own, before the next label, belongs to no item
    i = after;
    while (i < pieces.length && !startsItem(pieces[i]!, rank)) i++;
  }
  if (items.length > 0) groups.unshift({ leaf, items });
  return groups;
}

function startsItem(piece: Piece, rank: number): boolean {
  return piece.head.label !== null && piece.head.rank <= rank && !piece.markOnly;
}

function itemOf(pieces: readonly Piece[], belowPieces: readonly Piece[]): Item {
  const below = joinPlaced(belowPieces.flatMap(marksOf), true);
  const marked = pieces.flatMap((piece, i) => (piece.marks.length > 0 ? [i] : []));
  const last = marked.at(-1);
  if (last === undefined) return { pieces, own: null, reach: pieces.length, below, belowPieces };
  // a mark behind the title (「1.推进…。（责任单位：…）」) is followed by the text of the task
  const titleOnly = last === 0 && pieces.length > 1 && endsBehindTitle(pieces[0]!);
  const own = joinPlaced(marked.flatMap((i) => marksOf(pieces[i]!)));
  return { pieces, own, reach: titleOnly ? pieces.length : last + 1, below, belowPieces };
}

function endsBehindTitle({ head, passage, marks }: Piece): boolean {
  const words = trimOf(passage.text.slice(head.label?.end ?? 0, marks[0]?.start), '。');
  return words.length <= 50 && !/[。；]/.test(words);
}

/** The mark that stands in the heading of a leaf or right below it. */
export function headMark(leaf: Leaf): PlacedMark | null {
  return joinPlaced(leaf.headMarks.flatMap(marksOf), true);
}

/** The mark that closes a leaf as a paragraph of its own. */
export function closingMark(leaf: Leaf): PlacedMark | null {
  const { pieces } = leaf;
  let from = pieces.length;
  while (from > 0 && pieces[from - 1]!.markOnly) from--;
  const others = pieces.slice(0, from);
  if (from === 0 || others.some((piece) => piece.marks.length > 0)) return null;
  return joinPlaced(pieces.slice(from).flatMap(marksOf), true);
}

/** The mark that the last paragraph of a leaf ends with. */
export function lastMark({ pieces }: Leaf): PlacedMark | null {
  const last = pieces.at(-1);
  return last?.closing == null ? null : joinPlaced(marksOf(last));
}

/** The marks of a piece in the canonical text; （牵头单位：A）（责任单位：B） side by side at its end is one. */
function marksOf(piece: Piece): PlacedMark[] {
  const { closing, marks } = piece;
  const inner = closing === null ? marks : marks.filter((mark) => mark.end <= closing.start);
  return [...inner, ...(closing === null ? [] : [closing])].map((mark) => placed(piece, mark));
}

/** The mark that a piece ends with, or the last one within it with the units of all. */
function ownMark(piece: Piece): PlacedMark | null {
  return joinPlaced(marksOf(piece));
}

/** A mark of a piece in the canonical text. */
export function placed(piece: Piece, mark: Mark): PlacedMark {
  const { passage } = piece;
  return {
    ...mark,
    quote: slicePassage(passage, mark.start, mark.end).text,
    ...toSource(passage, mark.start, mark.end),
  };
}

/** The units of several marks together; the quote and the place are those of the last one. */
function joinPlaced(marks: readonly PlacedMark[], sideBySide = false): PlacedMark | null {
  const last = marks.at(-1);
  if (last === undefined) return null;
  let joined: PlacedMark = marks[0]!;
  for (const mark of marks.slice(1)) joined = joinMarks('', joined, mark, sideBySide);
  return { ...joined, start: last.start, end: last.end, quote: last.quote };
}

/** True where the document puts its marks at the end of chapters: one paragraph of its own for several items. */
export function hasChapterMarks(groups: readonly Group[]): boolean {
  return groups.some(({ items }) => {
    let covered = 0;
    for (const item of items) {
      if (item.own === null) covered++;
      if (item.below !== null) {
        if (covered >= 2) return true;
        covered = 0;
      }
    }
    return false;
  });
}

/** True where the last item of each chapter ends with the mark of them all: 1.… 2.… 3.…（责任单位：…） */
export function hasMarksOnLastOnly(groups: readonly Group[]): boolean {
  let only = 0;
  let others = 0;
  for (const { items } of groups) {
    if (items.length < 2) continue;
    const marked = items.filter((item) => item.own !== null).length;
    if (marked === 1 && items.at(-1)!.own !== null) only++;
    else if (marked > 0) others++;
  }
  return only >= 2 && only > others * 2;
}

/** The tasks of a group. */
export function groupTasks(group: Group, chapterMarks: boolean, lastOnly: boolean): Candidate[] {
  const { items } = group;
  const marked = items.filter((item) => item.own !== null || item.below !== null).length;
  if (marked === 0) return [];
  if (
    lastOnly &&
    items.length >= 2 &&
    items.at(-1)!.own !== null &&
    items.slice(0, -1).every((item) => item.own === null)
  ) {
    return items.map((item): Candidate => ({ ...candidate(item), mark: items.at(-1)!.own, from: 'chapter' }));
  }
  const tasks: Candidate[] = [];
  let waiting: Item[] = [];
  for (const item of items) {
    if (item.own !== null) tasks.push({ ...candidate(item), mark: item.own, from: 'own' });
    else waiting.push(item);
    if (item.below === null) continue;
    if (item.own !== null && waiting.length === 0 && !chapterMarks) continue;
    const own = waiting.length === 1 && !chapterMarks;
    for (const one of waiting) {
      const pieces = own ? [...candidate(one).pieces, ...item.belowPieces] : candidate(one).pieces;
      tasks.push({ heading: null, pieces, mark: item.below, from: own ? 'own' : 'chapter' });
    }
    waiting = [];
  }
  // numbered paragraphs beside others that have marks are tasks that name nobody
  if (waiting.length > 0 && marked * 2 >= items.length) {
    for (const one of waiting) tasks.push({ ...candidate(one), mark: null, from: null });
  }
  return tasks;
}

function candidate(item: Item): Pick<Candidate, 'heading' | 'pieces'> {
  return { heading: null, pieces: item.pieces.slice(0, item.reach) };
}

/** The tasks of a leaf whose paragraphs have no labels: the heading with all its text, or each paragraph with a mark. */
export function plainTasks(leaf: Leaf): Candidate[] {
  const { heading, pieces, headMarks } = leaf;
  const first = headMark(leaf);
  if (heading !== null && first !== null) {
    // a heading with its mark in it or right below, and the text of the task, if any, behind
    const rest = pieces.filter((piece) => !headMarks.includes(piece));
    if (rest.every((piece) => piece.marks.length === 0 && piece.head.label === null)) {
      return [{ heading, pieces, mark: first, from: 'own' }];
    }
  }
  const labelled = pieces.findIndex((piece) => piece.head.label !== null && !piece.markOnly);
  const before = labelled < 0 ? pieces : pieces.slice(0, labelled);
  const marked = before.filter((piece) => piece.marks.length > 0);
  const last = marked.at(-1);
  if (last === undefined) return [];
  const reach = before.indexOf(last) + 1;
  const closed = before.slice(0, reach);
  const texts = closed.filter((piece) => !piece.markOnly);
  const atEnd = marked.every(
    (piece) => piece === last || (piece.markOnly && closed.indexOf(piece) > closed.indexOf(texts.at(-1)!)),
  );
  // - 责任单位：… as a point of the list speaks of the heading above the list
  const isList =
    texts.some((piece) => piece.head.paragraph.bullet === true) &&
    !(
      heading?.label != null &&
      last.markOnly &&
      last.head.paragraph.bullet === true &&
      texts.every((piece) => piece.head.paragraph.boldLead === 0)
    );
  if (heading !== null && texts.length > 0 && atEnd && !isList && before.length - reach <= 1) {
    return [
      {
        heading,
        pieces: closed,
        mark: joinPlaced(
          marked.flatMap(marksOf),
          marked.slice(1).every((piece) => piece.markOnly),
        ),
        from: 'own',
      },
    ];
  }
  return [...eachParagraph(closed, isList)];
}

/** Paragraphs with a mark each, inside or below them; in a list one mark may close several. */
function* eachParagraph(pieces: readonly Piece[], isList: boolean): Generator<Candidate> {
  let waiting: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (!piece.markOnly) {
      if (piece.marks.length === 0) waiting = isList ? [...waiting, piece] : [piece];
      else yield { heading: null, pieces: [piece], mark: ownMark(piece), from: 'own' };
      if (piece.marks.length > 0) waiting = [];
      continue;
    }
    let after = i;
    while (after < pieces.length && pieces[after]!.markOnly) after++;
    const marks = pieces.slice(i, after);
    const mark = joinPlaced(marks.flatMap(marksOf), true);
    if (waiting.length === 1) yield { heading: null, pieces: [waiting[0]!, ...marks], mark, from: 'own' };
    else for (const one of waiting) yield { heading: null, pieces: [one], mark, from: 'chapter' };
    waiting = [];
    i = after - 1;
  }
}
