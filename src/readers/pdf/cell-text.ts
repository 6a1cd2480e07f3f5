// The lines of a cell → its text: lines broken for width are joined, what was written as separate lines stays so (\n).
import { minOf } from '../../util/extremes.js';
import { readRaised } from '../superscript.js';
import { LABEL_PATTERN } from '../text/continuation.js';
import { joinText, type Line, RAISED_SIZE } from './lines.js';
import type { PdfCell } from './model.js';

/** 市发改委 · 县（市、区）政府 · 有限公司: a line that ends like the name of an organisation. */
const ORGANISATION_PATTERN =
  /(?:[局委办厅部院会署社府处科室队站所行]|[残妇文社科侨商]联|公司|中心|集团|学校|大学|单位|园区|新区|各[县市区]{1,3}|[县市区镇乡]|街道)(?:[（(][^（()）]{1,20}[)）])?[、，；,;]?$/;
const TERMINAL_PATTERN = /[。；：！？;:!?][”’」』）)》〉】]?$/;
const OPEN_PATTERN = /[、，,（(〔《“‘【—/]$/;
const CLOSER_PATTERN = /^[、，。；：！？）)〕》”’】%％]/;
const NUMBER_PATTERN =
  /^[-+<>≤≥＜＞~～约(（[〔【{]?[\d０-９][^\u4e00-\u9fff]*[\u4e00-\u9fff%％]{0,4}(?:[（(][^（()）]{1,12}[)）])?[\])）〕】}]?$/;
/** `2025年` over `12月`. */
const DATE_PATTERN = /[年月日]\s*(?:底|末|前|底前)?$|^\d{4}$/;

/** The text of a cell. */
export function cellText(cell: PdfCell): string {
  const { lines } = cell;
  if (lines.length === 0) return '';
  const breaks = hardBreaks(cell);
  let text = lines[0]!.text;
  for (let i = 1; i < lines.length; i++) {
    const next = lines[i]!.text;
    // A reference to a note that had no room behind its word.
    if (lines[i]!.em < RAISED_SIZE * lines[i - 1]!.em && readRaised(text, next) === '') continue;
    text = breaks[i] ? `${text}\n${next}` : joinText(text, next);
  }
  return text;
}

/** Before which lines a break was meant. */
function hardBreaks(cell: PdfCell): boolean[] {
  const { lines } = cell;
  const breaks = lines.map(() => false);
  const em = lines[0]!.em;
  const pad = minOf([...lines.map(({ x0 }) => x0 - cell.left), 0.6 * em]);
  const width = cell.right - cell.left - 2 * Math.max(0, pad);
  const isShort = lines.every((line, i) => isRoomy(line, lines[i + 1], width)) && lines.length > 1;
  const isProse = width > 11 * em && !isShort;
  const isList = isShort && lines.every(({ text }) => ORGANISATION_PATTERN.test(text));
  const isNumbers = lines.every(({ text }) => NUMBER_PATTERN.test(text) && !DATE_PATTERN.test(text));
  for (let i = 1; i < lines.length; i++) {
    const [a, b] = [lines[i - 1]!, lines[i]!];
    if (!isRoomy(a, b, width) && !isNumbers) {
      breaks[i] = LABEL_PATTERN.test(b.text) && TERMINAL_PATTERN.test(a.text);
      continue;
    }
    if (OPEN_PATTERN.test(a.text) || CLOSER_PATTERN.test(b.text) || isInBracket(a.text, b.text)) continue;
    const room = width - (a.x1 - a.x0);
    breaks[i] =
      isList ||
      isNumbers ||
      TERMINAL_PATTERN.test(a.text) ||
      LABEL_PATTERN.test(b.text) ||
      (isProse && room > firstToken(b) + 2.5 * em);
  }
  return breaks;
}

/** Whether the beginning of the next line would have had room in this one. */
function isRoomy(line: Line, next: Line | undefined, width: number): boolean {
  const wanted = next === undefined ? line.em : firstToken(next);
  return width - (line.x1 - line.x0) > wanted + 0.7 * line.em;
}

/** Whether a bracket that one line opens is closed by the next. */
export function isInBracket(before: string, after: string): boolean {
  for (const [open, close] of ['（）', '()', '〔〕', '《》', '“”'] as const) {
    const at = before.lastIndexOf(open!);
    if (at >= 0 && !before.includes(close!, at) && after.includes(close!)) return true;
  }
  return false;
}

/** How wide the first piece of a line is that cannot be broken. */
export function firstToken(line: Line): number {
  return line.chunks[0]?.first ?? line.em;
}
