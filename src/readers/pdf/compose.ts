// Paragraphs, tables and boxes → the canonical text and the blocks that point into it.
import type { Block, BoxBlock, Paragraph } from '../../document/document.js';
import { type Passage, passageOf } from '../../document/passage.js';
import type { Note } from '../../util/note.js';
import { isBoxCaption } from '../text/captions.js';
import { buildTable, type CellDraft } from '../text/grid.js';
import { cellText } from './cell-text.js';
import type { TableBlock, TextBlock } from './model.js';

export interface BoxDraft {
  readonly kind: 'box';
  readonly paragraphs: readonly TextBlock[];
}

export type Draft = TextBlock | BoxDraft | TableBlock;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What is written, before the text is whole and passages can be cut from it. */
class Writer {
  readonly pageStarts: number[] = [];
  private readonly pieces: string[] = [];
  length = 0;

  write(text: string): Place {
    const start = this.length;
    this.pieces.push(text);
    this.length += text.length;
    return { start, end: this.length };
  }

  /** What is written from here on stands on this page. */
  turnTo(page: number): void {
    while (this.pageStarts.length < page) this.pageStarts.push(this.length);
  }

  get text(): string {
    return this.pieces.join('');
  }
}

/** Writes the canonical text: a paragraph a line, a table's row its cells parted by tabs, an empty line around tables and boxes. */
export function compose(
  drafts: readonly Draft[],
  pageCount: number,
  notes: Note[],
): { text: string; blocks: Block[]; pageStarts: number[] } {
  const writer = new Writer();
  const makers: ((text: string) => Block)[] = [];
  for (const [i, draft] of drafts.entries()) {
    const previous = drafts[i - 1];
    if (previous !== undefined && (previous.kind !== 'text' || draft.kind !== 'text')) writer.write('\n');
    if (draft.kind === 'text') makers.push(writeParagraph(writer, draft));
    else if (draft.kind === 'box') makers.push(writeBox(writer, draft));
    else makers.push(writeTable(writer, draft, notes));
  }
  writer.turnTo(pageCount);
  const { text } = writer;
  return { text, blocks: makers.map((make) => make(text)), pageStarts: writer.pageStarts };
}

/** Signs for list items of symbol fonts: what they look like is not in the file. */
const SYMBOL_BULLET_PATTERN = /^[\uf000-\uf0ff]\s*/;

function writeParagraph(writer: Writer, block: TextBlock): (text: string) => Paragraph {
  const start = writer.length;
  for (const { text, page } of block.parts) {
    writer.turnTo(page);
    writer.write(text);
  }
  const end = writer.length;
  writer.write('\n');
  return (canonical) => {
    const mark = SYMBOL_BULLET_PATTERN.exec(canonical.slice(start, end))?.[0].length ?? 0;
    return {
      type: 'paragraph',
      passage: passageOf(canonical, start + mark, end),
      headingLevel: null,
      boldLead: Math.max(0, block.boldLead - mark),
      ...(mark > 0 ? { bullet: true } : {}),
      ...(block.isCentred ? { centred: true } : {}),
    };
  };
}

function writeBox(writer: Writer, box: BoxDraft): (text: string) => BoxBlock {
  const [first] = box.paragraphs;
  const isCaptioned = first !== undefined && isBoxCaption(first.parts.map(({ text }) => text).join(''));
  const makers = box.paragraphs.map((paragraph) => writeParagraph(writer, paragraph));
  return (canonical) => {
    const paragraphs = makers.map((make) => make(canonical));
    const caption = isCaptioned ? (paragraphs[0]?.passage ?? null) : null;
    return {
      type: 'box',
      start: paragraphs[0]?.passage.start ?? 0,
      end: paragraphs.at(-1)?.passage.end ?? 0,
      caption,
      paragraphs: isCaptioned ? paragraphs.slice(1) : paragraphs,
    };
  };
}

function writeTable(writer: Writer, table: TableBlock, notes: Note[]): (text: string) => Block {
  let caption: Place | null = null;
  if (table.caption !== null) {
    writer.turnTo(table.caption.page);
    caption = writer.write(table.caption.text);
    writer.write('\n');
  }
  const start = writer.length;
  let end = start;
  const rows = table.rowPages.map((page, row) => {
    writer.turnTo(page);
    const cells = table.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    const places = cells.map((cell, i) => {
      if (i > 0) writer.write('\t');
      const { rowSpan, columnSpan } = cell;
      return { ...writer.write(cellText(cell)), rowSpan, columnSpan };
    });
    end = writer.length;
    writer.write('\n');
    return places;
  });
  return (canonical) => {
    const passage = ({ start: from, end: to }: Place): Passage => passageOf(canonical, from, to);
    const drafts = rows.map((cells) =>
      cells.map((cell): CellDraft => ({ passage: passage(cell), rowSpan: cell.rowSpan, columnSpan: cell.columnSpan })),
    );
    return buildTable({ rows: drafts, start, end, caption: caption && passage(caption) }, notes);
  };
}
