// lines → blocks: at each line the recognisers are asked in turn; what none of them wants becomes paragraphs.

import type { Block } from '../../document/document.js';
import type { Passage } from '../../document/passage.js';
import { append } from '../../util/append.js';
import { type Note, note } from '../../util/note.js';
import { recogniseAlignedColumns } from './aligned-columns.js';
import { isBoxCaption, isCaption, isNumberedCaption } from './captions.js';
import { recogniseCellLines } from './cell-lines.js';
import { recogniseHtmlTable } from './html-table.js';
import type { Line, Recogniser, Scan } from './lines.js';
import { joinLines, type TextLine, type TextStyle, textLine } from './paragraphs.js';
import { recognisePipeRows } from './pipe-rows.js';
import { recogniseSeparatedRows } from './separated-rows.js';
import { recogniseSpacedRows } from './spaced-rows.js';
import { recogniseTabCells } from './tab-cells.js';
import { recogniseTabRows } from './tab-rows.js';

/** The ways that text carries tables, most certain first. */
export const TABLE_RECOGNISERS: readonly Recogniser[] = [
  recogniseHtmlTable,
  recognisePipeRows,
  recogniseTabCells,
  recogniseTabRows,
  recogniseAlignedColumns,
  recogniseSpacedRows,
  recogniseSeparatedRows,
  recogniseCellLines,
];

export interface BlockOptions {
  readonly recognisers?: readonly Recogniser[];
  readonly style: TextStyle;
  /** How a line becomes a line of text; null leaves the line out. */
  readonly toTextLine?: (scan: Scan, line: Line, gap: number) => readonly TextLine[];
}

/** All blocks of a text, ascending. */
export function readBlocks(scan: Scan, options: BlockOptions): Block[] {
  const { recognisers = TABLE_RECOGNISERS, style, toTextLine = (s, line, gap) => [textLine(s, line, gap)] } = options;
  const blocks: Block[] = [];
  const quietUntil = recognisers.map(() => 0);
  let pending: TextLine[] = [];
  let gap = 0;
  const flush = () => {
    for (const paragraph of joinLines(scan, pending, style)) blocks.push(paragraph);
    pending = [];
  };
  for (let i = 0; i < scan.lines.length; ) {
    let next = 0;
    for (let r = 0; r < recognisers.length && next === 0; r++) {
      if (i < quietUntil[r]!) continue;
      const found = recognisers[r]!(scan, i);
      if (typeof found === 'number') {
        quietUntil[r] = found;
        continue;
      }
      const [first, ...rest] = found.blocks;
      for (const made of found.blocks) {
        if (made.type === 'table') scan.cells?.add(made.rows.length * made.columnCount);
      }
      let block = first;
      if (block?.type === 'table' && block.caption === null) {
        const caption = takeCaption(pending);
        if (caption) block = { ...block, caption: caption.passage };
      }
      next = found.next;
      if (block?.type === 'table' && block.caption === null) {
        const below = captionBelow(scan, next);
        if (below) {
          block = { ...block, caption: below.passage };
          next = below.next;
        }
      }
      flush();
      if (block) blocks.push(block, ...rest);
      gap = 0;
    }
    if (next > 0) {
      i = next;
      continue;
    }
    const line = scan.lines[i++]!;
    if (line.isBlank) gap++;
    else {
      const made = toTextLine(scan, line, gap).filter(({ passage }) => passage.text !== '');
      append(pending, made);
      gap = made.length > 0 ? 0 : gap + 1;
    }
  }
  flush();
  noteLostTables(scan.notes, blocks);
  return blocks;
}

/** `: 表1 主要指标` or `Table: …` below a table, as Pandoc writes captions. */
function captionBelow(scan: Scan, from: number): { passage: Passage; next: number } | null {
  const at = scan.lines[from]?.isBlank ? from + 1 : from;
  const line = scan.lines[at];
  const mark = line && /^(?:Table)?:[ \t]+(?=\S)/.exec(scan.canonical.slice(line.start, line.end));
  if (!line || !mark) return null;
  const below = scan.lines.slice(at + 1, at + 3).find(({ isBlank }) => !isBlank);
  if (below && /^\s*[|+]/.test(below.text)) return null;
  return { passage: scan.inline({ start: line.start + mark[0].length, end: line.end }), next: at + 1 };
}

const INDICATOR_CAPTION_PATTERN = /指标/;
const CAPTION_NUMBER_PATTERN = /^[^\d一二三四五六七八九十]{0,6}[\d一二三四五六七八九十.\-—]{1,6}/;

/** 「表1 主要指标」 without a table below it: the table was lost, or not understood. */
export function noteLostTables(notes: Note[], blocks: readonly Block[]): void {
  const numberOf = (text: string) => CAPTION_NUMBER_PATTERN.exec(text)?.[0].replace(/\s/g, '') ?? text;
  const found = new Set(
    blocks.flatMap((block) => (block.type !== 'paragraph' && block.caption ? [numberOf(block.caption.text)] : [])),
  );
  for (const [i, block] of blocks.entries()) {
    if (block.type !== 'paragraph') continue;
    const { text, start, end } = block.passage;
    if (!INDICATOR_CAPTION_PATTERN.test(text) || !(isNumberedCaption(text) || isBoxCaption(text))) continue;
    // A line like 「单位：万人」 may stand between the two.
    const isFollowed = [blocks[i + 1], blocks[i + 2]].some((next) => next !== undefined && next.type !== 'paragraph');
    if (isFollowed || found.has(numberOf(text))) continue;
    found.add(numberOf(text));
    notes.push(note('warning', 'table-not-recognised', { caption: text.replace(/\s+/g, ' ') }, { start, end }));
  }
}

/** Takes the caption off the lines before a table, when the last of them is one. */
function takeCaption(pending: TextLine[]): TextLine | null {
  const last = pending.at(-1);
  if (last === undefined) return null;
  const { text } = last.passage;
  if (last.headingLevel === null ? !isCaption(text) : !isNumberedCaption(text)) return null;
  pending.pop();
  return last;
}
