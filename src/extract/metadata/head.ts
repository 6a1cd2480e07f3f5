// The paragraphs that metadata is read from: the head of the document, before its text begins, and its tail.
import type { Document, Paragraph } from '../../document/document.js';
import { readLabel } from '../../language/zh/labels.js';
import { trimOf } from '../../util/trim.js';

export interface HeadLine {
  readonly block: number;
  readonly paragraph: Paragraph;
  /** Trimmed, inner line breaks gone. */
  readonly text: string;
}

const LONGEST_HEAD = 80;
const TAIL = 40;

/** Non-empty paragraphs up to the first labelled one, 80 at most. */
export function headLines(document: Document): HeadLine[] {
  const lines: HeadLine[] = [];
  for (let block = 0; block < document.blocks.length; block++) {
    const line = lineOf(document, block);
    if (line === null) continue;
    const label = readLabel(line.text);
    if (label !== null && label.rank <= 5 && lines.length > 0 && line.text.length > label.end) break;
    lines.push(line);
    if (lines.length >= LONGEST_HEAD) break;
  }
  return lines;
}

/** The last non-empty paragraphs. */
export function tailLines(document: Document): HeadLine[] {
  const lines: HeadLine[] = [];
  for (let block = document.blocks.length - 1; block >= 0 && lines.length < TAIL; block--) {
    const line = lineOf(document, block);
    if (line !== null) lines.unshift(line);
  }
  return lines;
}

/** The paragraph of a block; null for blocks of other kinds and for empty ones. */
function lineOf(document: Document, block: number): HeadLine | null {
  const paragraph = document.blocks[block]!;
  if (paragraph.type !== 'paragraph') return null;
  const text = paragraph.passage.text
    .split('\n')
    .map((line) => line.trim())
    .join('');
  return text === '' ? null : { block, paragraph, text };
}

/** 发布机构： 上海市科委 → the value of one of the keys, in its line or in the next one; null when no line has it. */
export function keyedValue(lines: readonly HeadLine[], keys: readonly string[]): string | null {
  for (const [i, { text }] of lines.entries()) {
    const colon = text.length > 200 ? -1 : text.search(/[:：]/);
    if (colon < 0) continue;
    // 发文机关： · **发文机关**： · publisher: "…" of the head that YAML gives a Markdown file
    const key = trimOf(text.slice(0, colon), '*【】[]-•·"').replace(/[\s\u3000_-]/g, '');
    if (!keys.includes(key) && !(/^[a-z]/i.test(key) && keys.includes(key.toLowerCase()))) continue;
    const value = trimOf(text.slice(colon + 1), '*】"\'');
    return value === '' ? (lines[i + 1]?.text ?? null) : value;
  }
  return null;
}
