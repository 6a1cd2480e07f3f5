// Lines and tables of a page → canonical text and blocks. The canonical text is made here: a paragraph a line; a table's row a
// line, its cells parted by tabs, the lines of a cell kept.
import type { Block, BoxBlock, Paragraph } from '../../document/document.js';
import type { Passage } from '../../document/passage.js';
import { type Note, note } from '../../util/note.js';
import { PlanError } from '../../util/plan-error.js';
import { isBoxCaption, isCaption, isNumberedCaption } from '../text/captions.js';
import { isFurniture, isPublicationLine, isWebFurniture } from '../text/furniture.js';
import { buildTable, type CellDraft } from '../text/grid.js';
import { isField, splitFields } from './fields.js';
import { joinedLines } from './join-lines.js';
import type { RawLine } from './line-buffer.js';
import { gridSize, type HtmlTable, shownSpans, stretch } from './tables.js';
import type { BlockContext } from './text-walker.js';

/** Within so many paragraphs from its beginning, a document may still print what its page says of it. */
const HEAD_PARAGRAPHS = 20;
const MAX_FIELD = 160;
const MAX_HEADING = 120;

export class PageWriter {
  readonly blocks: Block[] = [];
  readonly notes: Note[] = [];
  readonly #file: string;
  readonly #maxCells: number;
  #pieces: string[] = [];
  #length = 0;
  #grid = 0;

  constructor(file: string, maxCells: number) {
    this.#file = file;
    this.#maxCells = maxCells;
  }

  /** The canonical text so far. */
  text(): string {
    return this.#pieces.join('');
  }

  /** Whether no text has been written, but what the head of the page says. */
  get isEmpty(): boolean {
    return this.blocks.every((block) => block.type === 'paragraph' && block.isField === true);
  }

  /** `标题：…`, which the page prints around its document. */
  addField(text: string): void {
    this.blocks.push({ ...this.#paragraph(text), isField: true });
  }

  /** The lines of one block of the page: each a paragraph, unless they are evidently one that was broken. */
  addLines(lines: readonly RawLine[], context: BlockContext): void {
    for (const line of joinedLines(lines, context.headingLevel !== null)) this.#addLine(line, context);
  }

  #addLine({ text, boldLead }: RawLine, context: BlockContext): void {
    if (isFurniture(text) || isWebFurniture(text)) return;
    const { headingLevel, bullet, centred } = context;
    const isHeading = headingLevel !== null && text.length <= MAX_HEADING && !/。./.test(text);
    if (!isHeading && this.blocks.length < HEAD_PARAGRAPHS && text.length <= MAX_FIELD) {
      if (isField(text)) {
        for (const field of splitFields(text)) this.addField(field);
        return;
      }
      if (isPublicationLine(text)) {
        this.addField(text);
        return;
      }
    }
    const paragraph = this.#paragraph(text, boldLead);
    this.blocks.push({
      ...paragraph,
      headingLevel: isHeading ? headingLevel : null,
      ...(bullet ? { bullet: true } : {}),
      ...(centred ? { centred: true } : {}),
    });
  }

  /** A grid. A line above it that is its title becomes its caption. */
  addTable(table: HtmlTable, cells: readonly (readonly string[])[], caption: readonly RawLine[]): void {
    const spans = shownSpans(table.rows);
    this.#grid += gridSize(spans, table.rows);
    if (this.#grid > this.#maxCells) {
      throw new PlanError('limit-cells', { file: this.#file, limit: this.#maxCells });
    }
    const above = caption.length > 0 ? null : this.#takeCaption();
    const title = caption.length > 0 ? this.#paragraph(caption.map(({ text }) => text).join('')).passage : above;
    const start = this.#length;
    let end = start;
    const rows = cells.map((row, r) => {
      const drafts = row.map((text, c): CellDraft => {
        if (c > 0) this.#write('\t');
        const passage = stretch(text, this.#length);
        this.#write(text);
        return { passage, rowSpan: table.rows[r]![c]!.rowSpan, columnSpan: spans[r]![c]! };
      });
      end = this.#length;
      this.#write('\n');
      return drafts;
    });
    const { markedHeaderRows } = table;
    this.blocks.push(buildTable({ rows, start, end, markedHeaderRows, caption: title }, this.notes));
  }

  /** A frame of paragraphs. Its caption is its first line, or the line above it. */
  addBox(lines: readonly RawLine[]): void {
    const first = lines[0]!;
    const isCaptioned = isBoxCaption(first.text);
    const above = isCaptioned ? null : this.#takeBoxCaption();
    const start = above?.start ?? this.#length;
    const paragraphs = lines.map(({ text, boldLead }) => this.#paragraph(text, boldLead));
    const caption = above ?? (isCaptioned ? paragraphs[0]!.passage : null);
    const end = paragraphs.at(-1)!.passage.end;
    this.blocks.push({ type: 'box', start, end, caption, paragraphs: isCaptioned ? paragraphs.slice(1) : paragraphs });
  }

  /** Makes a box of the blocks from one on, where the first is its caption; tables within it part it. */
  closeFrame(from: number): void {
    const [first, ...inner] = this.blocks.slice(from);
    if (first?.type !== 'paragraph' || !isBoxCaption(first.passage.text)) return;
    const { start, end } = first.passage;
    let open: BoxBlock | null = { type: 'box', start, end, caption: first.passage, paragraphs: [] };
    this.blocks.length = from;
    const flush = () => {
      if (open !== null) this.blocks.push(open);
      open = null;
    };
    for (const block of inner) {
      if (block.type !== 'paragraph') {
        flush();
        this.blocks.push(block);
        continue;
      }
      open ??= { type: 'box', start: block.passage.start, end, caption: null, paragraphs: [], goesOn: true };
      open = { ...open, end: block.passage.end, paragraphs: [...open.paragraphs, block] };
    }
    flush();
  }

  /** Whether the line above is 专栏3 … */
  get isBelowBoxCaption(): boolean {
    const last = this.blocks.at(-1);
    return last?.type === 'paragraph' && isBoxCaption(last.passage.text);
  }

  noteImage(target: string): void {
    const at = { start: this.#length, end: this.#length };
    this.notes.push(note('info', 'image-dropped', { target }, at));
  }

  #takeBoxCaption(): Passage | null {
    return this.isBelowBoxCaption ? (this.blocks.pop() as Paragraph).passage : null;
  }

  /** The line above a table that is its title. */
  #takeCaption(): Passage | null {
    const last = this.blocks.at(-1);
    if (last?.type !== 'paragraph' || last.isField) return null;
    const { text } = last.passage;
    if (last.headingLevel === null ? !isCaption(text) : !isNumberedCaption(text)) return null;
    this.blocks.pop();
    return last.passage;
  }

  #paragraph(text: string, boldLead = 0): Paragraph {
    const passage = stretch(text, this.#length);
    this.#write(`${text}\n`);
    return { type: 'paragraph', passage, headingLevel: null, boldLead };
  }

  #write(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }
}
