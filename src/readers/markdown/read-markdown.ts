// Markdown → blocks. Block marks (headings, lists, quotes, rules, fences, front matter) are read line by line; tables are
// found by the same recognisers as in plain text, for many "Markdown" files carry tables in other ways too.
import { joinPassages, passageOf, slicePassage, trimPassage } from '../../document/passage.js';
import type { Note } from '../../util/note.js';
import type { ReaderOptions, ReadParts } from '../reader.js';
import { CellLimit, checkLines } from '../text/cell-limit.js';
import { decodeText } from '../text/decode.js';
import { type Scan, type Stretch, splitLines } from '../text/lines.js';
import { passageLines, type TextLine } from '../text/paragraphs.js';
import { readBlocks, TABLE_RECOGNISERS } from '../text/read-blocks.js';
import { textStyle } from '../text/text-style.js';
import { readInline } from './inline.js';
import { lineKinds, type MarkdownLine } from './line-kinds.js';
import { quoteBoxes } from './quote-boxes.js';

/** Reads a Markdown file: its marks are understood and do not show in the text of the passages. Throws `limit-cells` and `limit-lines`. */
export function readMarkdown(bytes: Uint8Array, options: ReaderOptions): ReadParts {
  const { value, notes: decoding } = decodeText(bytes);
  const canonical = value.text;
  checkLines(canonical, options);
  const notes = [...decoding];
  const kinds = lineKinds(splitLines(canonical));
  const scan: Scan = {
    canonical,
    lines: kinds.map(({ line }) => line),
    inline: (stretch) => readInline(canonical, stretch, notes).passage,
    notes,
    cells: new CellLimit(options),
  };
  const kindOf = new Map(kinds.map((kind) => [kind.line, kind]));
  const blocks = readBlocks(scan, {
    style: textStyle(scan.lines),
    recognisers: [quoteBoxes(kinds), ...TABLE_RECOGNISERS],
    toTextLine: (_, line, gap) => toTextLines(scan, kindOf.get(line)!, gap),
  });
  return { text: canonical, blocks, pageStarts: [], notes: withoutRepeats(notes) };
}

/** A line may be read more than once, by recognisers and as text; what there is to say about it is said once. */
function withoutRepeats(notes: readonly Note[]): Note[] {
  const seen = new Set<string>();
  return notes.filter(({ code, at }) => {
    const key = `${code} ${at?.start} ${at?.end}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The text of one line; more than one where `<br>` breaks it. */
function toTextLines(scan: Scan, kind: MarkdownLine, gap: number): TextLine[] {
  const { content, headingLevel, bullet, indent, isCode, isField } = kind;
  if (isField) return [fieldLine(scan, content, gap)];
  const { passage, boldLead } = isCode
    ? { passage: trimPassage(passageOf(scan.canonical, content.start, content.end)), boldLead: 0 }
    : readInline(scan.canonical, content, scan.notes);
  const base = { headingLevel, bullet, gap, indent: indent + leadOf(scan, content.start, passage.start) };
  if (!passage.text.includes('\n')) return [{ ...base, passage, boldLead }];
  return passageLines(passage).map((part, i) => {
    const at = passage.text.indexOf(part.text);
    const lead =
      i === 0 ? Math.min(part.text.length, boldLead) : boldLead >= at + part.text.length ? part.text.length : 0;
    return { ...base, passage: part, boldLead: lead, bullet: bullet && i === 0 };
  });
}

/** `title: "…"` without the quotes, which are YAML's. */
function fieldLine(scan: Scan, { start, end }: Stretch, gap: number): TextLine {
  const line = trimPassage(passageOf(scan.canonical, start, end));
  const { text } = line;
  const colon = text.search(/[：:]/) + 1;
  const open = text.length - text.slice(colon).trimStart().length;
  const isQuoted = open < text.length - 1 && /["']/.test(text[open]!) && text.endsWith(text[open]!);
  const passage = isQuoted
    ? joinPassages([slicePassage(line, 0, open), slicePassage(line, open + 1, text.length - 1)])
    : line;
  return { passage, headingLevel: null, boldLead: 0, bullet: false, gap: gap + 1, indent: 0, isField: true };
}

function leadOf(scan: Scan, start: number, end: number): number {
  const lead = /^[\s]*/.exec(scan.canonical.slice(start, end))![0];
  return lead.length + (lead.match(/\u3000/g)?.length ?? 0);
}
