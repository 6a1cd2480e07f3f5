// How a text is broken into lines, found from the lines themselves.
import { displayWidth } from '../../util/text-width.js';
import type { Line } from './lines.js';
import type { TextStyle } from './paragraphs.js';

const MIN_WRAP = 40;
const MAX_WRAP = 130;
/** Lines that end within so many columns of the width are full. */
const BAND = 4;

export function textStyle(lines: readonly Line[]): TextStyle {
  const filled = lines.filter((line) => !line.isBlank && !line.text.includes('\t') && !isApart(line.text));
  return { width: wrapWidth(filled), isIndented: isIndentedText(filled), opensWithLead: opensWithLead(filled) };
}

/** Rows of tables, and what a page prints in its middle or at its right: their width says nothing of the text's. */
function isApart(text: string): boolean {
  return (text.includes('   ') && /\S {3,}\S|^ {12}/.test(text)) || /[|│]/.test(text);
}

/** The width at which many lines end that no line passes, or null when lines are as long as their paragraphs. */
function wrapWidth(lines: readonly Line[]): number | null {
  const short = lines.filter((l) => l.text.length <= MAX_WRAP);
  if (lines.length - short.length > lines.length / 50) return null;
  const long = short.map((l) => displayWidth(l.text.trimEnd(), 'wide')).filter((w) => w >= MIN_WRAP);
  if (long.length < 4) return null;
  const sorted = [...long].sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.97)]!;
  if (width > MAX_WRAP) return null;
  const full = long.filter((w) => w >= width - BAND).length;
  const open = long.filter((w) => w > width + BAND).length;
  return full >= 4 && full >= long.length * 0.4 && open <= long.length * 0.02 ? width : null;
}

function isIndentedText(lines: readonly Line[]): boolean {
  const long = lines.filter((line) => line.text.length > 20);
  const indented = long.filter((line) => /^(?:\u3000| {2,8}\S|\u00a0{2})/.test(line.text)).length;
  return long.length > 4 && indented > long.length * 0.35 && indented < long.length;
}

/** 「提升医疗服务水平。以创建…」: a sentence of a few words, then more. Numbered paragraphs are told apart by their numbers. */
const LEAD_PATTERN = /^[\s\u3000]*[\u4e00-\u9fff“][^，。；：、（\d]{3,22}。\S/;
const PROSE_PATTERN = /^[\s\u3000]*[\u4e00-\u9fff“][^\s、.．]/;

function opensWithLead(lines: readonly Line[]): boolean {
  const prose = lines.filter((line) => line.text.length > 40 && PROSE_PATTERN.test(line.text));
  return prose.filter((line) => LEAD_PATTERN.test(line.text)).length > prose.length * 0.2;
}
