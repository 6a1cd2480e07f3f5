// What follows what → the canonical text and the blocks that point into it. The text is ours: a paragraph a line, tables as
// lay-table.ts has it.
import type { Block, BoxBlock, Paragraph, Table } from '../../document/document.js';
import type { Note } from '../../util/note.js';
import { PlanError } from '../../util/plan-error.js';
import type { OoxmlLimits } from '../ooxml/limits.js';
import { isBoxCaption, isCaption, isNumberedCaption } from '../text/captions.js';
import { type Line, plainInline, type Scan } from '../text/lines.js';
import { joinLines, type TextLine, type TextStyle } from '../text/paragraphs.js';
import { readBlocks } from '../text/read-blocks.js';
import { textStyle } from '../text/text-style.js';
import type { ParagraphDraft } from './drafts.js';
import type { FlowItem } from './flow.js';
import { layTable } from './lay-table.js';
import { Writer } from './writer.js';

/** A line of a paragraph. */
interface PlacedLine extends TextLine {
  readonly draft: ParagraphDraft;
  readonly line: Line;
}

/** A frame whose lines are not yet put together to paragraphs. */
interface PlacedBox {
  readonly type: 'lines';
  readonly start: number;
  readonly end: number;
  readonly isCaptioned: boolean;
  readonly goesOn: boolean;
  readonly lines: readonly PlacedLine[];
}

export interface LaidOut {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

export function layOut(items: readonly FlowItem[], file: string, limits: OoxmlLimits): LaidOut {
  const writer = new Writer(file, limits.maxText);
  const notes: Note[] = [];
  // Tables that are text keep their blanks and their empty lines; where there are real tables text is text.
  const isFlat = items.every(({ type }) => type !== 'table');
  let cells = 0;
  const placed = items.map((item): PlacedLine[] | Table | PlacedBox => {
    if (item.type === 'paragraph') return isFlat ? layRaw(writer, item.draft) : layParagraph(writer, item.draft);
    if (item.type === 'box') return layBox(writer, item);
    cells += item.table.rows.length * item.table.columnCount;
    if (cells > limits.maxCells) throw new PlanError('limit-cells', { file, limit: limits.maxCells });
    return layTable(writer, item.table, notes);
  });
  const canonical = writer.toString();
  const scan: Scan = { canonical, lines: [], inline: (stretch) => plainInline(canonical, stretch), notes };
  const style = textStyle(placed.flatMap((item) => (Array.isArray(item) ? item.map(({ line }) => line) : [])));
  const blocks: Block[] = [];
  let open: PlacedLine[] = [];
  const flush = () => {
    const found = isFlat ? readRaw(scan, open, style) : joinParagraphs(scan, open, style);
    for (const block of found) blocks.push(block);
    open = [];
  };
  for (const item of placed) {
    if (Array.isArray(item)) {
      for (const line of item) open.push(line);
      continue;
    }
    flush();
    blocks.push(withCaption(item.type === 'lines' ? boxOf(scan, item, style) : item, blocks));
  }
  flush();
  return { text: canonical, blocks, notes };
}

function boxOf(scan: Scan, { start, end, lines, isCaptioned, goesOn }: PlacedBox, style: TextStyle): BoxBlock {
  const caption = isCaptioned ? (lines[0]?.passage ?? null) : null;
  const paragraphs = joinParagraphs(scan, caption ? lines.slice(1) : lines, style);
  return { type: 'box', start, end, caption, paragraphs, ...(goesOn ? { goesOn } : {}) };
}

/** The block with the caption that stands right above it, which then is no block of its own. */
function withCaption(block: Block, before: Block[]): Block {
  const last = before.at(-1);
  if (block.type === 'paragraph' || block.caption !== null || last?.type !== 'paragraph') return block;
  const { text } = last.passage;
  const isTitle =
    block.type === 'box' ? isBoxCaption(text) : last.headingLevel === null ? isCaption(text) : isNumberedCaption(text);
  if (!isTitle || last.isContents) return block;
  before.pop();
  return { ...block, caption: last.passage };
}

/** Lines → paragraphs: those that were evidently broken in mid-sentence are put together again. */
function joinParagraphs(scan: Scan, lines: readonly PlacedLine[], style: TextStyle): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let plain: PlacedLine[] = [];
  const flush = () => {
    for (const paragraph of joinLines(scan, plain, style)) paragraphs.push(paragraph);
    plain = [];
  };
  for (const line of lines) {
    const { draft, passage, headingLevel, boldLead } = line;
    if (!draft.centred && !draft.isContents) {
      plain.push(line);
      continue;
    }
    flush();
    paragraphs.push({
      type: 'paragraph',
      passage,
      headingLevel,
      boldLead,
      ...(draft.centred ? { centred: true } : {}),
      ...(draft.isContents ? { isContents: true } : {}),
    });
  }
  flush();
  return paragraphs;
}

/** The same for text that may hold tables of its own: they are found as in a text file. */
function readRaw(scan: Scan, lines: readonly PlacedLine[], style: TextStyle): Block[] {
  const blocks: Block[] = [];
  const placedOf = new Map(lines.map((placed) => [placed.line, placed]));
  const toTextLine = (_: Scan, line: Line, gap: number) => [{ ...inlined(scan, placedOf.get(line)!), gap }];
  let plain: Line[] = [];
  const flush = () => {
    const part = { ...scan, lines: plain, notes: [] as Note[] };
    for (const block of readBlocks(part, { style, toTextLine })) blocks.push(block);
    // Whether a caption has lost its table is seen when all is there.
    for (const found of part.notes) if (found.code !== 'table-not-recognised') scan.notes.push(found);
    plain = [];
  };
  for (const placed of lines) {
    if (placed.draft.centred || placed.draft.isContents) {
      flush();
      const found = inlined(scan, placed);
      if (found.passage.text !== '')
        for (const paragraph of joinParagraphs(scan, [found], style)) blocks.push(paragraph);
    } else plain.push(placed.line);
  }
  flush();
  return blocks;
}

function inlined(scan: Scan, placed: PlacedLine): PlacedLine {
  const passage = scan.inline(placed.line);
  const lead = placed.line.text.slice(0, passage.start - placed.line.start);
  const indent = lead.length + (lead.match(/\u3000/g)?.length ?? 0);
  return { ...placed, passage, indent, boldLead: Math.min(placed.boldLead, passage.text.length) };
}

/** The lines of a paragraph as they are, with their blanks. */
function layRaw(writer: Writer, draft: ParagraphDraft): PlacedLine[] {
  const { raw, text: trimmed, headingLevel } = draft;
  let at = -Math.max(0, raw.indexOf(trimmed));
  return raw.split('\n').map((text, i) => {
    const passage = writer.line(text);
    const line = { text, start: passage.start, end: passage.end, isBlank: text.trim() === '' };
    const lead = text.length - text.trimStart().length;
    const boldLead = Math.min(text.trim().length, Math.max(0, draft.boldLead - at - lead));
    at += text.length + 1;
    return { draft, line, passage, headingLevel, boldLead, bullet: draft.bullet && i === 0, gap: 0, indent: 0 };
  });
}

function layParagraph(writer: Writer, draft: ParagraphDraft): PlacedLine[] {
  if (draft.text === '') return [];
  const lines = draft.text.includes('\n') ? linesOf(draft) : [draft];
  return lines.map(({ text, boldLead }, i) => {
    const passage = writer.line(text);
    return {
      draft,
      line: { text, start: passage.start, end: passage.end, isBlank: false },
      passage,
      headingLevel: draft.headingLevel,
      boldLead,
      bullet: draft.bullet && i === 0,
      gap: i === 0 ? 1 : 0,
      indent: 0,
    };
  });
}

/** The lines of a paragraph that its author broke, trimmed, with what is bold of each. */
function linesOf({ text, boldLead }: ParagraphDraft): { text: string; boldLead: number }[] {
  const lines: { text: string; boldLead: number }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const lead = line.length - line.trimStart().length;
    const bold = Math.min(trimmed.length, Math.max(0, boldLead - at - lead));
    if (trimmed !== '') lines.push({ text: trimmed, boldLead: bold });
    at += line.length + 1;
  }
  return lines;
}

function layBox(writer: Writer, { drafts, isCaptioned, goesOn = false }: FlowItem & { type: 'box' }): PlacedBox {
  const { length: start } = writer;
  const lines = drafts.flatMap((draft) => layParagraph(writer, draft));
  return { type: 'lines', start, end: writer.length - 1, isCaptioned, goesOn, lines };
}
