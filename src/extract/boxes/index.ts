// Document → its 专栏: frames with a caption, and captions with items below them where the frame got lost.
import type { BoxBlock, Document, Paragraph } from '../../document/document.js';
import { spanAt } from '../../document/document.js';
import { type Passage, toSource } from '../../document/passage.js';
import { readBoxCaption } from '../../language/zh/labels.js';
import type { Box, PlanTable } from '../../model/plan.js';
import { type Note, note, type Result } from '../../util/note.js';
import type { Line, Outline } from '../outline.js';
import { readItems } from './items.js';

export interface Boxes {
  readonly boxes: readonly Box[];
  /** One entry a box, kind box; and one a frame without caption, kind other. */
  readonly tables: readonly PlanTable[];
}

interface Draft {
  readonly caption: Passage | null;
  readonly paragraphs: readonly Paragraph[];
  readonly start: number;
  readonly end: number;
}

/** Reads the boxes in document order, ids b1, b2, …; frames without a caption become tables o1, o2, …. */
export function extractBoxes(document: Document, outline: Outline): Result<Boxes> {
  const boxes: Box[] = [];
  const tables: PlanTable[] = [];
  const notes: Note[] = [];
  for (const draft of drafts(document, outline)) {
    const span = spanAt(document, draft.start, draft.end);
    const section = outline.sectionOf(draft.start);
    const common = { section, columns: [], notes: [], span };
    if (draft.caption === null) {
      const rowCount = draft.paragraphs.length;
      tables.push({ ...common, id: `o${tables.length - boxes.length + 1}`, kind: 'other', caption: null, rowCount });
      notes.push(note('info', 'box-without-caption', { paragraphs: rowCount }, { start: draft.start, end: draft.end }));
      continue;
    }
    const id = `b${boxes.length + 1}`;
    const printed = draft.caption.text.replace(/\s+/g, ' ').trim();
    const { number = null, title = printed } = readBoxCaption(printed) ?? {};
    const items = readItems(document, id, printed, draft.paragraphs);
    boxes.push({ id, number, caption: title === '' ? printed : title, section, items, span });
    tables.push({ ...common, id, kind: 'box', caption: printed, rowCount: items.length });
  }
  return { value: { boxes, tables }, notes };
}

function drafts(document: Document, outline: Outline): Draft[] {
  const framed: Draft[] = [];
  for (const block of document.blocks) {
    if (block.type !== 'box') continue;
    const before = block.goesOn ? framed.pop() : undefined;
    framed.push(before === undefined ? framedBox(block) : joinedBox(before, block));
  }
  const open = unframedBoxes(document, outline);
  return [...framed, ...open].sort((a, b) => a.start - b.start);
}

function framedBox(block: BoxBlock): Draft {
  return { caption: block.caption, paragraphs: block.paragraphs, start: block.start, end: block.end };
}

/** A box that goes on below a table within it. */
function joinedBox(before: Draft, { paragraphs, end }: BoxBlock): Draft {
  return { ...before, paragraphs: [...before.paragraphs, ...paragraphs], end };
}

/** The lines of 专栏 that have lost their frames: caption and items. */
export function unframedBoxLines(document: Document, outline: Outline): Set<Line> {
  return new Set(openBoxes(document, outline).flatMap(({ caption, items }) => [caption, ...items]));
}

function unframedBoxes(document: Document, outline: Outline): Draft[] {
  return openBoxes(document, outline).map(({ caption, items }): Draft => {
    const place = toSource(caption.paragraph.passage, 0, caption.text.length);
    return {
      caption: caption.paragraph.passage,
      paragraphs: items.map((item) => item.paragraph),
      start: place.start,
      end: items.at(-1)!.paragraph.passage.end,
    };
  });
}

/**
 * 专栏3 … as a line of its own, with its items in the paragraphs below: up to the next heading, and no further than the
 * last of the paragraphs that are of one kind (numbered, led by a dash, or opened by a short sentence).
 */
function openBoxes(document: Document, outline: Outline): { caption: Line; items: Line[] }[] {
  const found: { caption: Line; items: Line[] }[] = [];
  const { lines } = outline;
  lines.forEach((line, i) => {
    if (line.role === 'contents' || readBoxCaption(line.text) === null) return;
    const next = document.blocks[line.block + 1];
    if (next !== undefined && next.type !== 'paragraph') return;
    const items: Line[] = [];
    let style: string | null = null;
    for (let n = i + 1; n < lines.length && lines[n]!.block === line.block + (n - i); n++) {
      const item = lines[n]!;
      if (readBoxCaption(item.text) !== null || item.role === 'contents') break;
      if (item.role === 'heading' && item.label === null) break;
      const kind = item.label?.style ?? (isDashed(item) ? 'dash' : 'plain');
      style ??= kind;
      const isZh = item.label !== null && item.label.rank <= 5;
      if (isZh && (item.role === 'heading' || style !== kind)) break;
      if (style !== 'plain' && kind === 'plain') break;
      if (style === 'dash' && kind !== 'dash') break;
      if (style === 'plain' && (kind !== 'plain' || !isShortLead(item.text))) break;
      items.push(item);
    }
    if (items.length > 0) found.push({ caption: line, items });
  });
  return found;
}

/** ——实施…行动，… · ● … · a point of a list */
function isDashed(line: Line): boolean {
  return line.paragraph.bullet === true || /^(?:[—–-]{1,2}|[●○•·◆■▲★])/.test(line.text.trim());
}

function isShortLead(text: string): boolean {
  return /^[^。：:；;]{2,40}[。：:]./.test(text.trim());
}
