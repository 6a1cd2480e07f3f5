// How deep each label style stands in this document. The usual order (章 > 节 > 一、 > （一） > 1. > （1） > ①) holds
// unless the document nests them another way: 1. over （一）, or （一） over 一、.
import type { Line, UnrankedLine } from './outline-lines.js';

const UNLABELLED = 5.9;
/** 附件1 stands above every chapter. */
const ATTACHMENT = 0.5;

/** The line with its rank. Field by field: spreading so many objects takes several times as long. */
function withRank(line: UnrankedLine, rank: number): Line {
  const { block, paragraph, text, start, end, role, label, title, headFrom, headTo } = line;
  return { block, paragraph, text, start, end, role, label, title, headFrom, headTo, rank };
}

/** Gives every line its rank. */
export function rankLines(lines: readonly UnrankedLine[]): Line[] {
  const heads = lines.filter((line) => line.role === 'heading' || line.role === 'run-in');
  const shift = nestingShifts(heads);
  const byLevel = ranksByHeadingLevel(heads, shift);
  let outermost = UNLABELLED;
  for (const { label } of heads) {
    if (label !== null) outermost = Math.min(outermost, shift.get(label.style) ?? label.rank);
  }
  let below: number | null = null;
  return lines.map((line, i): Line => {
    const rank = isBelowAttachment(line, lines[i - 1])
      ? ATTACHMENT + 0.1
      : rankOf(line, shift, byLevel, below === null ? outermost : below + 0.02);
    if (line.role === 'heading' && (line.label !== null || line.paragraph.headingLevel !== null)) below = rank;
    return withRank(line, rank);
  });
}

function isAttachment(line: UnrankedLine): boolean {
  return /^附/.test(line.text.trim()) && line.role === 'heading' && line.label === null;
}

/** The title of an attachment, in the line below 附件1. */
function isBelowAttachment(line: UnrankedLine, previous: UnrankedLine | undefined): boolean {
  const isPlain = line.role === 'heading' && line.label === null && line.paragraph.headingLevel === null;
  return isPlain && previous !== undefined && isAttachment(previous) && /^附 *[件表录]/.test(previous.text.trim());
}

function rankOf(
  line: UnrankedLine,
  shift: ReadonlyMap<string, number>,
  byLevel: (level: number) => number,
  plain: number,
): number {
  if (isAttachment(line)) return ATTACHMENT;
  if (line.label !== null) return shift.get(line.label.style) ?? line.label.rank;
  if (line.role !== 'heading') return UNLABELLED;
  if (line.paragraph.headingLevel !== null) return byLevel(line.paragraph.headingLevel);
  // a bold or well-known line without label stands right below the marked or labelled heading above it, or beside the first ones
  return plain;
}

/** Styles that stand deeper here than usual: 1. （一）（二） 2. （一）（二） puts （一） below 1. */
function nestingShifts(heads: readonly UnrankedLine[]): Map<string, number> {
  const votes = new Map<string, number>();
  const first = heads.find((line) => line.label !== null)?.label?.style;
  const ranks = new Map<string, number>();
  let opened: { outer: string; inner: string; ordinal: number } | null = null;
  let previous: UnrankedLine | null = null;
  for (const line of heads) {
    const { label } = line;
    if (label === null) continue;
    ranks.set(label.style, Math.floor(label.rank * 2) / 2);
    if (opened !== null && label.style === opened.outer) {
      // the outer style goes on counting where it left off: the inner one was within it
      if (label.ordinal === opened.ordinal + 1) count(votes, `${opened.outer}>${opened.inner}`);
      opened = null;
    }
    const outer = previous?.label ?? null;
    if (outer !== null && outer.style !== label.style && label.ordinal === 1 && outer.ordinal !== null) {
      opened = { outer: outer.style, inner: label.style, ordinal: outer.ordinal };
    }
    previous = line;
  }
  const shifts = new Map<string, number>();
  for (const [pair, n] of votes) {
    const [outer = '', inner = ''] = pair.split('>');
    const outerRank = ranks.get(outer) ?? 0;
    const innerRank = ranks.get(inner) ?? 0;
    const against = votes.get(`${inner}>${outer}`) ?? 0;
    if (innerRank < outerRank && n > against && (n >= 2 || outer === first)) shifts.set(inner, outerRank + 0.25);
  }
  return shifts;
}

function count(votes: Map<string, number>, key: string): void {
  votes.set(key, (votes.get(key) ?? 0) + 1);
}

/** Where a # level stands among the labels: with the labelled headings of that level, or next to the nearest level. */
function ranksByHeadingLevel(
  heads: readonly UnrankedLine[],
  shift: ReadonlyMap<string, number>,
): (level: number) => number {
  const known = new Map<number, number>();
  for (const { label, paragraph } of heads) {
    const level = paragraph.headingLevel;
    if (level === null || label === null) continue;
    const rank = shift.get(label.style) ?? label.rank;
    known.set(level, Math.min(known.get(level) ?? rank, rank));
  }
  return (level) => {
    const own = known.get(level);
    if (own !== undefined) return own;
    for (let higher = level - 1; higher > 0; higher--) {
      const rank = known.get(higher);
      if (rank !== undefined) return rank + 0.01 * (level - higher);
    }
    return level / 100;
  };
}
