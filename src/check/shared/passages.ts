// Everything with words in a Chinese document: paragraphs, headings, captions and cells, each once.
import type { Passage } from '../../document/passage.js';
import type { CheckContext } from '../context.js';
import { partsOf } from './parts.js';

export interface NamedPassage {
  readonly passage: Passage;
  /** The cell's name, `r2c3`. */
  readonly cell: string | null;
}

/** Paragraphs, captions of boxes and tables, and cells, in document order. */
export function passagesOf(context: CheckContext): readonly NamedPassage[] {
  return context.once(readPassages);
}

function readPassages(context: CheckContext): readonly NamedPassage[] {
  const captions = context.document.blocks.flatMap((block) =>
    block.type === 'paragraph' || block.caption === null ? [] : [block.caption],
  );
  const all = [
    ...partsOf(context).map(({ paragraph }) => ({ passage: paragraph.passage, cell: null })),
    ...captions.map((passage) => ({ passage, cell: null })),
    ...context.cells.map(({ cell }) => ({ passage: cell.passage, cell: context.nameOf(cell) })),
  ];
  const seen = new Set<number>();
  return all
    .filter(({ passage }) => passage.text.trim() !== '')
    .sort((a, b) => a.passage.start - b.passage.start || (a.cell === null ? 1 : -1))
    .filter(({ passage }) => !seen.has(passage.start) && seen.add(passage.start));
}
