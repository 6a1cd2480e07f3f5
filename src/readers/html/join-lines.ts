// <br>: mostly a new paragraph, as government pages write it; sometimes a paragraph that was broken for its width.
import { continues, shapeOf } from '../text/continuation.js';
import { splitLines } from '../text/lines.js';
import type { TextLine, TextStyle } from '../text/paragraphs.js';
import { textStyle } from '../text/text-style.js';
import type { RawLine } from './line-buffer.js';
import { stretch } from './tables.js';

const PLAIN: TextStyle = { width: null, isIndented: false, opensWithLead: true };
/** From so many lines on, what width they were broken for can be told. */
const MEASURABLE = 8;
const MAX_TITLE_LINES = 6;

/** The lines of one block as paragraphs; a heading is one, however many lines it is broken over. */
export function joinedLines(lines: readonly RawLine[], isHeading: boolean): readonly RawLine[] {
  if (lines.length < 2) return lines;
  const style =
    lines.length < MEASURABLE
      ? { ...PLAIN, isIndented: lines.slice(1).some(({ indent }) => indent >= 2) }
      : textStyle(splitLines(lines.map(({ text, indent }) => ' '.repeat(Math.min(indent, 8)) + text).join('\n')));
  const groups: RawLine[][] = [[lines[0]!]];
  const isTitle = isHeading && lines.length <= MAX_TITLE_LINES;
  let shape = shapeOf(textLineOf(lines[0]!));
  for (const line of lines.slice(1)) {
    const next = shapeOf(textLineOf(line));
    if (line.gap === 0 && (isTitle || continues(shape, next, style))) groups.at(-1)!.push(line);
    else groups.push([line]);
    shape = next;
  }
  return groups.map(together);
}

function textLineOf({ text, boldLead, indent, gap }: RawLine): TextLine {
  return { passage: stretch(text, 0), headingLevel: null, boldLead, bullet: false, gap, indent };
}

/** Latin words are parted by a blank, nothing else is. */
function together(lines: readonly RawLine[]): RawLine {
  if (lines.length === 1) return lines[0]!;
  let text = '';
  let boldLead = 0;
  let last = '';
  let isBold = true;
  for (const line of lines) {
    const between = /[!-~]$/.test(last) && /^[!-~]/.test(line.text) ? ' ' : '';
    if (isBold && line.boldLead > 0) boldLead = text.length + between.length + line.boldLead;
    isBold &&= line.boldLead === line.text.length;
    text += between + line.text;
    last = line.text;
  }
  return { ...lines[0]!, text, boldLead };
}
