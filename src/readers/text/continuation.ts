// Whether a line goes on with the paragraph of the line before it.
import { displayWidth } from '../../util/text-width.js';
import type { TextLine, TextStyle } from './paragraphs.js';

/** What is known of a line when it is compared with its neighbours. */
export interface LineShape {
  readonly line: TextLine;
  readonly text: string;
  /** Begins like a new paragraph: a number, a bullet, a mark. */
  readonly isLabelled: boolean;
  /** Has a heading mark, is all bold, or looks like a line that stands by itself (date, field). */
  readonly standsAlone: boolean;
}

/** `一、` `（一）` `1.` `1、` `（1）` `①` `第一章` `——` `专栏1` `表2` `附件` `•` `一是` `【…】` */
export const LABEL_PATTERN =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(〔【［[][一二三四五六七八九十\d]{1,3}[)）〕】］\]]|第[一二三四五六七八九十百零\d]{1,4}[章节篇条部编]|\d{1,3}(?:[.．]\d{1,2}){0,3}[、.．)）](?!\d)|\d{1,2}\s+[\u4e00-\u9fff]|[①-⑳⑴-⒇㈠-㈩]|[-–—―─]{1,2}\s*[\u4e00-\u9fff“《]|[•·●○◆◇■□▪►▶★☆※*]\s*|专\s*栏|附?表\s*[\d一二三四五六七八九十]|附件|附录|附：|图\s*\d|注[：:]|[一二三四五六七八九十]{1,2}(?:是|要)|（?(?:责任|牵头|配合|主办|协办|实施)(?:单位|部门|处室)[：:]|【)/;
/** `2020年4月26日`, `二〇二〇年四月` */
const DATE_PATTERN =
  /^[（(]?[\d〇○零一二三四五六七八九十]{2,4}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月(?:\s*[\d一二三四五六七八九十]{1,3}\s*日)?[)）]?$/;
/** `发布日期：2020-01-01`, `各有关单位：` */
const FIELD_PATTERN = /^[^。，；：:]{2,14}[：:](?!$)/;

const TERMINAL_PATTERN = /[。！？；：!?;:…][”’」』）)》〉】]?$/;
/** Ends as no sentence can: the next line belongs to it. */
const OPEN_END_PATTERN = /[，、,—（(〔《“‘【]$|(?:[^的]|^)[和与及或]$/;
const INNER_STOP_PATTERN = /[。；！？]/;
const CLOSERS = /[”’」』）)》〉】〕\]}]$/;
const BRACKET_WINDOW = 400;
/** A line is full when at most this many columns are left to the width of the text. */
const FULL_MARGIN = 5;
/** More of a line than this is not measured. */
const LONGEST_LINE = 400;
const MIN_PROSE = 12;
const MAX_GAP = 3;

export function shapeOf(line: TextLine): LineShape {
  const { text } = line.passage;
  const isAllBold = text.length > 0 && line.boldLead === text.length;
  return {
    line,
    text,
    isLabelled: LABEL_PATTERN.test(text),
    standsAlone:
      line.headingLevel !== null || line.isField === true || isAllBold || (text.length < 30 && DATE_PATTERN.test(text)),
  };
}

/** The columns that a line takes, with those that its indent leaves free. */
function columnsOf({ text, line }: LineShape): number {
  return displayWidth(text.slice(0, LONGEST_LINE), 'wide') + line.indent;
}

/** Whether `next` belongs to the paragraph that ends with `before`. `isPageBreak`: a page number stood between them. */
export function continues(before: LineShape, next: LineShape, style: TextStyle, isPageBreak = false): boolean {
  if (before.standsAlone || next.standsAlone || next.line.bullet || next.line.boldLead > 0) return false;
  const { gap } = next.line;
  if (gap > MAX_GAP && !isPageBreak) return false;
  const isOpenBracket = closesBracket(before.text, next.text);
  if (next.isLabelled && !isOpenBracket) return false;
  if (isOpenBracket) return true;
  if (style.isIndented && next.line.indent >= 2) return false;
  if (OPEN_END_PATTERN.test(before.text) && before.text.length >= MIN_PROSE / 2) return !isFieldLine(next.text);
  const columns = style.width === null ? 0 : columnsOf(before);
  const isFull = style.width !== null && columns >= style.width - FULL_MARGIN;
  if (isRunOn(before, next, style, columns)) return true;
  if (isFull && gap === 0) return style.isIndented || !TERMINAL_PATTERN.test(before.text) || isWrapped(style, columns);
  if (TERMINAL_PATTERN.test(before.text) || isFieldLine(next.text)) return false;
  if (isFull) return !CLOSERS.test(before.text) || isPageBreak;
  if (isLatinContinuation(before.text, next.text, gap)) return true;
  return isCutSentence(before, next, style, isPageBreak);
}

/** Below a rather long line without a stop one without indent, where paragraphs are indented: words were kept together. */
function isRunOn(before: LineShape, next: LineShape, style: TextStyle, columns: number): boolean {
  const { width, isIndented } = style;
  if (width === null || !isIndented || next.line.gap > 0 || TERMINAL_PATTERN.test(before.text)) return false;
  return columns >= width * 0.85 && !isFieldLine(next.text);
}

/** A wrapped text without indents: a full line ends its paragraph only by chance. */
function isWrapped(style: TextStyle, columns: number): boolean {
  return style.width !== null && columns >= style.width - 2;
}

function isFieldLine(text: string): boolean {
  return FIELD_PATTERN.test(text) && text.length < 40;
}

/** Prose that stops without a stop (`加强研发、测` + `试、标准…`): a page ended there. */
function isCutSentence(before: LineShape, next: LineShape, style: TextStyle, isPageBreak: boolean): boolean {
  if (CLOSERS.test(before.text) || /[\s\d]$/.test(before.text)) return false;
  if (before.text.length < MIN_PROSE || !INNER_STOP_PATTERN.test(before.text)) return false;
  if (!/[，。；、）]/.test(next.text)) return false;
  if (isPageBreak || style.isIndented || !style.opensWithLead) return true;
  // 「提升医疗服务水平。以创建…」 opens a paragraph of its own; what is cut goes on with a comma, or stops late.
  const stop = /[，。；：、]/.exec(next.text);
  return stop === null || stop[0] !== '。' || stop.index > 24 || stop.index < 4;
}

/** An English line that stops within a sentence, and one that goes on in small letters. */
function isLatinContinuation(before: string, next: string, gap: number): boolean {
  return gap === 0 && before.length > 40 && /[A-Za-z\d,]$/.test(before) && /^[a-z(]/.test(next);
}

/** Whether a bracket that the one leaves open is closed by the other: a mark broken over lines. */
function closesBracket(before: string, next: string): boolean {
  for (const [open, close] of ['（）', '〔〕', '《》', '“”', '【】'] as const) {
    const tail = before.slice(-BRACKET_WINDOW);
    const at = tail.lastIndexOf(open!);
    if (at < 0 || tail.includes(close!, at)) continue;
    const head = next.slice(0, BRACKET_WINDOW);
    const end = head.indexOf(close!);
    const reopened = head.indexOf(open!);
    if (end >= 0 && (reopened < 0 || end < reopened)) return true;
  }
  return false;
}
