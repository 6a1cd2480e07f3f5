// The title that a task's paragraph opens with: its bold lead or its first sentence.

import { withoutFootnoteMarks } from '../../language/zh/footnote-marks.js';
import type { Line } from '../outline.js';
import { firstSentenceEnd, stripStop } from '../outline-lines.js';

const LONGEST_TITLE = 60;
/** The dash or dot of a point that has no other label: ——推进… */
const LEAD_IN_PATTERN = /^\s*(?:[—–-]{1,2}|[●○•·◆■▲★])?\s*/;

/** 一是推进…。 · 第一，推进…。: the words that count a point of the running text, which is no heading. */
const POINT_PATTERN =
  /^\s*(?:(?<point>[一二三四五六七八九十]{1,3}是)(?!否)[：:，,]?|(?<nth>第[一二三四五六七八九十]{1,3})(?:[，,、：:]\s*|是))/;

/** The number of a paragraph as printed: its label, or 一是 and 第一 of a point that has none. */
export function numberOf({ label, text }: Line): string | null {
  if (label !== null) return label.text;
  const { point, nth } = POINT_PATTERN.exec(text)?.groups ?? {};
  return point ?? nth ?? null;
}

function leadIn(text: string): number {
  return (POINT_PATTERN.exec(text) ?? LEAD_IN_PATTERN.exec(text))?.[0].length ?? 0;
}

/** The bold lead or the first sentence, without label and final 。; null where it is too long for a title. */
export function titleOf(line: Line, markStart: number): string | null {
  const { text, label, paragraph } = line;
  const from = label?.end ?? leadIn(text);
  const to = Math.min(text.length, markStart);
  const words = text.slice(from, to);
  const bold = paragraph.boldLead - from;
  const isBoldLead = bold >= 2 && bold <= LONGEST_TITLE && bold < words.trimEnd().length;
  const title = stripStop(isBoldLead ? words.slice(0, bold) : words.slice(0, firstSentenceEnd(words)));
  return title === '' || title.length > LONGEST_TITLE || /。/.test(title) ? null : withoutFootnoteMarks(title);
}

/** Whether the paragraph opens with a sentence short enough to be its title, and goes on behind it. */
export function hasLeadSentence(line: Line, longest: number): boolean {
  const from = line.label?.end ?? 0;
  const title = titleOf(line, Number.POSITIVE_INFINITY);
  return title !== null && title.length <= longest && line.text.slice(from).trim().length > title.length + 20;
}
