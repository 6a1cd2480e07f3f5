// A mark for all tasks of a document: a sentence that says so (本方案各项任务由…负责), or the only mark of all, on a line of
// its own behind the last chapter.
import { findWholePlanMarks } from '../../language/zh/whole-plan-marks.js';
import type { Outline } from '../outline.js';
import { type Candidate, closingMark, type PlacedMark, placed } from './groups.js';
import type { Leaf } from './pieces.js';
import { isOtherChapter } from './unmarked.js';

export interface DocumentMark {
  readonly mark: PlacedMark;
  /** The leaves without the paragraph that is nothing but the mark. */
  readonly leaves: readonly Leaf[];
  /** Whether the mark may cover these tasks. */
  covers(tasks: readonly Candidate[]): boolean;
}

const ANNEX_PATTERN = /^附(?:件|表|录|图)/;
/** 各区县政府, 市级有关部门: whoever is concerned, not the ones of the last chapter. */
const GENERIC_PATTERN = /^各|有关|相关|各级/;

/** The mark that covers the whole document, if it has one. */
export function readDocumentMark(leaves: readonly Leaf[], outline: Outline): DocumentMark | null {
  return statedMark(leaves) ?? closingDocumentMark(leaves, outline);
}

/** 本方案各项任务由A牵头，B配合: wherever it stands; 以上任务由…负责: behind the last task. */
function statedMark(leaves: readonly Leaf[]): DocumentMark | null {
  const found = leaves.flatMap((leaf) =>
    leaf.pieces.flatMap((piece) =>
      findWholePlanMarks(piece.passage.text).map((mark) => ({ leaf, piece, mark, placed: placed(piece, mark) })),
    ),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const isAlone = only.piece.passage.text.replace(/[。；\s]/g, '').length <= only.mark.quote.length;
  return {
    mark: only.placed,
    leaves: isAlone ? leaves.map((leaf) => (leaf === only.leaf ? without(leaf, [only.piece]) : leaf)) : leaves,
    covers: (tasks) =>
      tasks.length > 1 && (only.mark.namesPlan || tasks.every((task) => startOf(task) < only.placed.start)),
  };
}

/** （责任单位：各区县政府、市级有关部门） behind the last chapter of a document without any other mark. */
function closingDocumentMark(all: readonly Leaf[], outline: Outline): DocumentMark | null {
  const annex = all.findIndex(({ heading }) => heading !== null && ANNEX_PATTERN.test(heading.text.trim()));
  const leaves = annex < 0 ? all : all.slice(0, annex);
  const last = leaves.at(-1);
  if (last === undefined || last.heading === null) return null;
  const closing = last.pieces.filter((piece) => piece.markOnly);
  const others = all.flatMap(({ pieces, headMarks }) => [...pieces, ...headMarks]);
  if (closing.length === 0 || others.some((piece) => piece.marks.length > 0 && !closing.includes(piece))) return null;
  const mark = closingMark(last);
  if (mark === null || mark.responsible.length === 0) return null;
  const path = outline.sectionPath(last.heading.start);
  const isGeneric = mark.responsible.every((unit) => GENERIC_PATTERN.test(unit));
  if (!isGeneric && !(isOtherChapter(path) && mark.responsible.length > 1)) return null;
  return {
    mark,
    leaves: all.map((leaf) => (leaf === last ? without(leaf, closing) : leaf)),
    // the mark of a chapter that is the only one with tasks is the chapter's
    covers: (tasks) =>
      tasks.length > 1 && tasks.some((task) => outline.pathAround(task.heading ?? task.pieces[0]!.head)[0] !== path[0]),
  };
}

function startOf(task: Candidate): number {
  return (task.heading ?? task.pieces[0]!.head).start;
}

function without(leaf: Leaf, pieces: Leaf['pieces']): Leaf {
  const isOther = (piece: Leaf['pieces'][number]) => !pieces.includes(piece);
  return { ...leaf, pieces: leaf.pieces.filter(isOther), headMarks: leaf.headMarks.filter(isOther) };
}
