// Marks that cover a whole chapter: in its heading or right below it, or once at its very end.
import { type Candidate, closingMark, groupItems, headMark, lastMark, type PlacedMark } from './groups.js';
import type { Leaf, Piece } from './pieces.js';

/** What a leaf gets from its chapter. */
export interface Inherited {
  readonly mark: PlacedMark;
  /** The pieces of the leaf without those that are the chapter's mark. */
  readonly pieces: readonly Piece[];
}

/** The leaves that a mark of their chapter covers. */
export function inheritedMarks(leaves: readonly Leaf[]): Map<Leaf, Inherited> {
  const found = new Map<Leaf, Inherited>();
  leaves.forEach((leaf, i) => {
    const mark = headMark(leaf);
    if (mark === null || found.has(leaf)) return;
    const rest = leaf.pieces.filter((piece) => !leaf.headMarks.includes(piece));
    const below = leaves.slice(i + 1, endOfChapter(leaves, i));
    if (rest.length > 0) {
      if (rest.some((piece) => piece.head.label !== null && !piece.markOnly)) found.set(leaf, { mark, pieces: rest });
    } else {
      for (const one of below) if (!hasMarks(one)) found.set(one, { mark, pieces: one.pieces });
    }
  });
  for (const [chapter, mark] of closedChapters(leaves)) {
    const last = chapter.at(-1)!;
    for (const leaf of chapter) {
      const pieces = leaf === last ? withoutClosing(leaf.pieces) : leaf.pieces;
      if (!found.has(leaf)) found.set(leaf, { mark, pieces });
    }
  }
  return found;
}

function hasMarks(leaf: Leaf): boolean {
  return leaf.headMarks.length > 0 || leaf.pieces.some((piece) => piece.marks.length > 0);
}

/** The leaf behind the last one below the heading of a leaf. */
function endOfChapter(leaves: readonly Leaf[], at: number): number {
  const rank = leaves[at]!.heading?.rank ?? 0;
  let end = at + 1;
  while (end < leaves.length && (leaves[end]!.heading?.rank ?? 0) > rank) end++;
  return end;
}

/** Chapters of two or more parts whose only mark is a paragraph of its own at the end, where this is the document's way. */
function closedChapters(leaves: readonly Leaf[]): [readonly Leaf[], PlacedMark][] {
  const closed: [readonly Leaf[], PlacedMark][] = [];
  // marks at the end of the last part's paragraph say the same only where several chapters have them there
  const inline: [readonly Leaf[], PlacedMark][] = [];
  let others = 0;
  for (let i = 0; i < leaves.length; ) {
    const end = endOfChapter(leaves, i);
    if (end - i < 3) {
      i++;
      continue;
    }
    const rank = leaves[i + 1]!.heading?.rank ?? 0;
    const parts = leaves.slice(i + 1, end);
    const marked = parts.filter(hasMarks);
    const [only] = marked;
    const isLast = marked.length === 1 && only === parts.at(-1) && only?.headMarks.length === 0;
    const mark = isLast ? closingMark(only!) : null;
    const within = isLast && mark === null ? lastMark(only!) : null;
    const isFlat = parts.every((part) => part.heading?.rank === rank);
    const isWhole = isFlat && leaves[i]!.headMarks.length === 0 && parts.every((part) => part.pieces.length > 0);
    if (isWhole && mark !== null) closed.push([parts, mark]);
    else if (isWhole && within !== null) inline.push([parts, within]);
    else if (isFlat && marked.length > 0) others++;
    i = isFlat ? end : i + 1;
  }
  const all = inline.length >= 2 ? [...closed, ...inline] : closed;
  return all.length > (others + (inline.length === 1 ? 1 : 0)) * 2 ? all : [];
}

function withoutClosing(pieces: readonly Piece[]): Piece[] {
  let end = pieces.length;
  while (end > 0 && pieces[end - 1]!.markOnly) end--;
  return pieces.slice(0, end);
}

/** The tasks of a leaf that its chapter's mark covers: its numbered paragraphs, or the heading with its text. */
export function inheritedTasks(leaf: Leaf, { mark, pieces }: Inherited): Candidate[] {
  const items = groupItems(leaf, pieces).flatMap((group) => group.items);
  if (items.length > 0) {
    return items.map((item): Candidate => {
      const own = item.own ?? item.below;
      return {
        heading: null,
        pieces:
          item.own === null && item.below !== null
            ? [...item.pieces, ...item.belowPieces]
            : item.pieces.slice(0, item.reach),
        mark: own ?? mark,
        from: own === null ? 'chapter' : 'own',
      };
    });
  }
  return leaf.heading === null || pieces.length === 0 ? [] : [{ heading: leaf.heading, pieces, mark, from: 'chapter' }];
}
