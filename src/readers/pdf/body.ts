// The lines of running text → paragraphs, also over page breaks.
import { isBoxCaption } from '../text/captions.js';
import { LABEL_PATTERN } from '../text/continuation.js';
import { firstToken, isInBracket } from './cell-text.js';
import { joinText, type Line } from './lines.js';
import type { Margins, Part, TextBlock } from './model.js';

/** How the running text of the document is set. */
export interface BodyStyle {
  /** Margins of each page, by its number. */
  readonly margins: ReadonlyMap<number, Margins>;
  /** The usual size of its characters. */
  readonly em: number;
  /** The usual distance of two baselines within a paragraph, in ems of its lines. */
  readonly leading: number;
  /** Whether paragraphs begin with a first-line indent. */
  readonly isIndented: boolean;
  /** Whether most of the text is bold, so that bold says nothing. */
  readonly isBold: boolean;
  /** Where every paragraph of a frame opens with a short sentence (`…提升工程。`): how such sentences end. */
  readonly leadEndings?: ReadonlySet<string>;
}

const TERMINAL_PATTERN = /[。！？；：!?;:…．.][”’」』）)》〉】]?$/;
/** An English line that stops within a sentence; a word of a list is shorter. */
const LATIN_END_PATTERN = /^.{40,}[A-Za-z\d,-]$/;
const OPEN_PATTERN = /[，、,（(〔《“‘【]$/;
const LEADERS_PATTERN = /[.·…․‥．。]{4} ?[-–—]? ?[\divx]{1,4} ?[-–—]?$/i;
/** Level labels that begin a paragraph wherever they stand. */
const STRONG_LABEL_PATTERN =
  /^(?:第[一二三四五六七八九十百零\d]{1,4}[章节篇条部编]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|附\s*[件表录])/;
/** The end of `…（责任单位：市发改委、市经信局）`: what belongs to one task is said. */
const MARK_END_PATTERN =
  /[（(〔【]\s*(?:责任|牵头|配合|主办|承办|协办|实施|落实)(?:单位|部门|处室)?[：:](?:[^（()）〔〕【】]|[（(][^（()）]{0,40}[)）]){1,300}[)）〕】]$/;
const LEAD_PATTERN = /^[^，。；：,;:]{2,38}?(?<ending>[^，。；：,;:]{2})[。.](?!\d)/;
const HANGING_PATTERN = /[，。、；：！？]$/;
const BULLET_PATTERN = /^[•·●○◆◇■□▪►▶★☆※\uf000-\uf0ff]\s*/;

/** The paragraphs of consecutive lines of running text. */
export function paragraphsOf(lines: readonly Line[], style: BodyStyle): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (open.length > 0 && !continues(open, line, style)) {
      blocks.push(blockOf(open, style));
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) blocks.push(blockOf(open, style));
  return blocks;
}

function marginsOf(line: Line, style: BodyStyle): Margins {
  return line.margins ?? style.margins.get(line.page) ?? { left: line.x0, right: line.x1 };
}

function isCentred(line: Line, style: BodyStyle): boolean {
  const { left, right } = marginsOf(line, style);
  const [before, after] = [line.x0 - left, right - line.x1];
  return before > 2.5 * line.em && after > 2.5 * line.em && Math.abs(before - after) < 1.6 * line.em;
}

function continues(open: readonly Line[], next: Line, style: BodyStyle): boolean {
  const first = open[0]!;
  const last = open.at(-1)!;
  if (Math.abs(next.em - last.em) > 0.13 * last.em) return false;
  if (LEADERS_PATTERN.test(last.text) || BULLET_PATTERN.test(next.text)) return false;
  const isSamePage = last.page === next.page;
  const distance = (next.y - last.y) / last.em;
  if (isSamePage && (distance > 1.3 * style.leading + 0.1 || distance < -0.5)) return false;
  if (isBoxCaption(textOf(open)) && (isLabelled(next.text) || leadEnding(next.text) !== null)) return false;
  if (isInBracket(last.text, next.text) && !STRONG_LABEL_PATTERN.test(next.text)) return true;
  if (isCentred(last, style) || isCentred(next, style)) {
    if (isWrappedTitle(open, next, style)) return true;
    return isCentred(next, style) && open.length > 1 && isFull(last, next, style) && !isLabelled(next.text);
  }
  if (endsWithMark(open) && (isLabelled(next.text) || !style.isIndented || indentOf(next, style) > 0.6 * next.em))
    return false;
  const wasOpen = OPEN_PATTERN.test(last.text);
  if (!isFull(last, next, style)) {
    const goesOn = wasOpen || (LATIN_END_PATTERN.test(last.text) && /^[a-z(]/.test(next.text));
    return goesOn && !isLabelled(next.text) && isFlush(first, next, open.length, style);
  }
  const isStopped = TERMINAL_PATTERN.test(last.text);
  if (isLabelled(next.text) && (STRONG_LABEL_PATTERN.test(next.text) || isStopped)) {
    if (!style.isIndented) return wasOpen;
    // 「等级园占比保持99%以上，」 over 「一、二级园…」: no paragraph begins at the margin where they are indented
    return !isStopped && indentOf(first, style) > 1.3 * first.em && indentOf(next, style) < 0.6 * next.em;
  }
  if (isStopped && style.leadEndings?.has(leadEnding(next.text) ?? '')) return false;
  return isFlush(first, next, open.length, style);
}

/** The text of the lines, as far as a caption reaches. */
function textOf(lines: readonly Line[]): string {
  return lines
    .slice(0, 3)
    .map(({ text }) => text)
    .join('');
}

/** Whether the lines end with the mark that names who is responsible, which may be broken over several of them. */
function endsWithMark(open: readonly Line[]): boolean {
  if (!/[)）〕】]$/.test(open.at(-1)!.text)) return false;
  return MARK_END_PATTERN.test(
    open
      .slice(-8)
      .map(({ text }) => text)
      .join('')
      .slice(-400),
  );
}

/** A title that fills one line, and the rest of it in the middle of the next: larger than the text, not set in as paragraphs are. */
function isWrappedTitle(open: readonly Line[], next: Line, style: BodyStyle): boolean {
  const last = open.at(-1)!;
  if (last.em < 1.2 * style.em || !isCentred(next, style) || isLabelled(next.text)) return false;
  const { left, right } = marginsOf(last, style);
  const isBalanced = Math.abs(last.x0 - left - (right - last.x1)) < 1.6 * last.em;
  return isBalanced && isFull(last, next, style);
}

/** `婴幼儿照护服务提升工程。建立以…` → 工程: the last two characters of a short sentence without a comma that opens the text. */
export function leadEnding(text: string): string | null {
  return LEAD_PATTERN.exec(text)?.groups?.ending ?? null;
}

function indentOf(line: Line, style: BodyStyle): number {
  return line.x0 - marginsOf(line, style).left;
}

function isLabelled(text: string): boolean {
  return LABEL_PATTERN.test(text);
}

/** Whether the line begins where the further lines of its paragraph do. */
function isFlush(first: Line, next: Line, count: number, style: BodyStyle): boolean {
  const indent = indentOf(next, style);
  if (indent < 1.3 * next.em) return true;
  const shift = indent - indentOf(first, style);
  const isHanging = shift > 0.5 * next.em && (isLabelled(first.text) || BULLET_PATTERN.test(first.text));
  if (isHanging) return true;
  // a block set in as a whole; where paragraphs are indented, a second indent is a second paragraph
  if (Math.abs(shift) < 0.6 * next.em)
    return !style.isIndented || indent > 3.2 * next.em || (count > 1 && indent > 2.6 * next.em);
  return shift < 0 && count === 1;
}

/** Whether the line reaches so far that the beginning of the next one had no room in it. */
function isFull(line: Line, next: Line, style: BodyStyle): boolean {
  const room = marginsOf(line, style).right - line.x1;
  return room < firstToken(next) + 0.75 * line.em;
}

function blockOf(lines: readonly Line[], style: BodyStyle): TextBlock {
  const parts: Part[] = [];
  let text = '';
  let boldLead = 0;
  let isBoldSoFar = true;
  for (const line of lines) {
    const joined = text === '' ? line.text : joinText(text, line.text);
    const added = joined.slice(text.length);
    const lead = added.length - line.text.length;
    if (isBoldSoFar && line.boldLead > 0) boldLead = text.length + lead + line.boldLead;
    isBoldSoFar &&= line.boldLead === line.text.length;
    const part = parts.at(-1);
    if (part?.page === line.page) parts[parts.length - 1] = { text: part.text + added, page: part.page };
    else parts.push({ text: added, page: line.page });
    text = joined;
  }
  return {
    kind: 'text',
    parts,
    boldLead: style.isBold ? 0 : boldLead,
    isCentred: lines.every((line) => isCentred(line, style)),
  };
}

/** Reads off the lines of all pages how the text is set. */
export function bodyStyle(
  pages: readonly { number: number; width: number; height: number; lines: readonly Line[] }[],
): BodyStyle {
  const all = pages.flatMap(({ lines }) => lines);
  const em = commonest(all.map((line) => [Math.round(line.em * 2) / 2, line.text.length])) ?? 12;
  const bySize = new Map<string, Line[]>();
  const sizeOf = ({ width, height }: { width: number; height: number }) => `${Math.round(width)} ${Math.round(height)}`;
  for (const page of pages) {
    const known = bySize.get(sizeOf(page));
    if (known === undefined) bySize.set(sizeOf(page), [...page.lines]);
    else for (const line of page.lines) known.push(line);
  }
  const usual = new Map<string, Margins>();
  const margins = new Map<number, Margins>();
  for (const page of pages) {
    const size = sizeOf(page);
    if (!usual.has(size)) {
      const others = bySize.get(size) ?? [];
      usual.set(size, ownMargins(others, em) ?? outerEdges(others, page.width));
    }
    margins.set(page.number, ownMargins(page.lines, em) ?? usual.get(size)!);
  }
  const style = { margins, em, leading: 2, isIndented: false, isBold: false };
  return {
    ...style,
    leading: usualLeading(pages, style),
    isIndented: hasIndents(pages, style),
    isBold: mostlyBold(all),
  };
}

function commonest(weighted: readonly (readonly [value: number, weight: number])[]): number | null {
  const sums = new Map<number, number>();
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight);
  let best: number | null = null;
  for (const [value, sum] of sums) if (best === null || sum > (sums.get(best) ?? 0)) best = value;
  return best;
}

/** Margins that several long lines agree on. */
function ownMargins(lines: readonly Line[], em: number): Margins | null {
  const body = lines.filter((line) => Math.abs(line.em - em) <= 0.13 * em);
  const long = body.filter((line) => line.x1 - line.x0 > 14 * em);
  if (long.length < 4) return null;
  const enough = Math.max(3, 0.15 * long.length);
  const right = agreed(
    long.map((line) => -reachOf(line)),
    enough,
    1.2 * em,
  );
  const left = agreed(
    body.map(({ x0 }) => x0),
    Math.max(3, 0.12 * body.length),
    0.6 * em,
  );
  return right === null || left === null ? null : { left, right: -right };
}

/** How far a line reaches, but for a comma or stop at its end: typesetters let these hang over the margin. */
export function reachOf({ text, x1, em }: Line): number {
  return HANGING_PATTERN.test(text) ? x1 - em : x1;
}

/** The smallest value that enough others are near to from above. */
function agreed(values: readonly number[], enough: number, near: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  for (let i = 0, end = 0; i < sorted.length; i++) {
    while (end < sorted.length && sorted[end]! <= sorted[i]! + near) end++;
    if (end - i >= enough) return sorted[i]!;
  }
  return null;
}

/** Of a page with little text: its outermost characters, and a right margin that is no wider than the left one. */
function outerEdges(lines: readonly Line[], width: number): Margins {
  if (lines.length === 0) return { left: 0, right: width };
  const left = lines.reduce((least, { x0 }) => Math.min(least, x0), width);
  return { left, right: lines.reduce((most, { x1 }) => Math.max(most, x1), width - left) };
}

function usualLeading(
  pages: readonly { lines: readonly Line[] }[],
  { margins, em }: Pick<BodyStyle, 'margins' | 'em'>,
): number {
  const distances: number[] = [];
  for (const { lines } of pages) {
    for (let i = 1; i < lines.length; i++) {
      const [a, b] = [lines[i - 1]!, lines[i]!];
      const right = margins.get(a.page)?.right ?? 0;
      if (Math.abs(a.em - em) > 0.5 || Math.abs(b.em - em) > 0.5 || right - a.x1 > 1.5 * em) continue;
      const distance = (b.y - a.y) / em;
      if (distance > 0.8 && distance < 3.5) distances.push(distance);
    }
  }
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length * 0.4)] ?? 2;
}

/** Whether lines that stand two characters in are often followed by lines at the margin. */
function hasIndents(pages: readonly { lines: readonly Line[] }[], { margins }: Pick<BodyStyle, 'margins'>): boolean {
  let indented = 0;
  let total = 0;
  for (const { lines } of pages) {
    for (let i = 1; i < lines.length; i++) {
      const [a, b] = [lines[i - 1]!, lines[i]!];
      const left = margins.get(a.page)?.left ?? 0;
      const right = margins.get(a.page)?.right ?? 0;
      total++;
      const isIndent = a.x0 - left > 1.3 * a.em && a.x0 - left < 3 * a.em && right - a.x1 < 2 * a.em;
      if (isIndent && Math.abs(b.x0 - left) < 0.8 * a.em) indented++;
    }
  }
  return indented >= Math.max(2, 0.04 * total);
}

function mostlyBold(lines: readonly Line[]): boolean {
  let bold = 0;
  let total = 0;
  for (const { boldLead, text } of lines) [bold, total] = [bold + boldLead, total + text.length];
  return bold > 0.5 * total;
}
