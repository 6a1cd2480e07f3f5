// The texts of one column, which stand on lines of their own where a cell is broken → the rows they belong to. A row has
// one line that is certainly its own (its anchor); what stands between two anchors belongs to the one above or the one below.
import type { ColumnKind } from './column-kinds.js';

export interface ColumnPiece {
  readonly line: number;
  readonly text: string;
  readonly width: number;
  /** Blank lines before its line. */
  readonly gap: number;
}

export interface Anchor {
  readonly line: number;
  readonly role: 'header' | 'row' | 'title';
}

const MAX_BETWEEN = 12;
/** A text that is so much narrower than the widest of its column was not broken for width. */
const SLACK = 3;
const HEADER_TEXT_PATTERN =
  /^(?:[（(].{1,10}[)）]|.{0,4}(?:19|20)\d\d年.{0,6}|.{0,6}(?:目标|指标|单位|值|情况|名称|期|性|年)[）)]?)$/;

/** For each piece the anchor (its place in the list) whose row it belongs to. `anchors` begins with the header's. */
export function dealColumn(pieces: readonly ColumnPiece[], anchors: readonly Anchor[], kind: ColumnKind): number[] {
  const full = pieces.reduce((n, { width }) => Math.max(n, width), 0) - SLACK;
  const { own, between } = sortPieces(pieces, anchors);
  // For each number of pieces that the gap above gives to the anchor below it: the cheapest way so far.
  let costs = [0];
  const choices: number[][] = [];
  anchors.forEach((anchor, k) => {
    const above = k > 0 ? between[k - 1]! : [];
    const below = between[k]!;
    const isFixed = below.length > MAX_BETWEEN;
    const next = new Array<number>(below.length + 1).fill(Number.POSITIVE_INFINITY);
    const choice = new Array<number>(below.length + 1).fill(0);
    costs.forEach((base, tail) => {
      if (base === Number.POSITIVE_INFINITY) return;
      const taken = above.slice(above.length - tail);
      for (let head = isFixed ? below.length : 0; head <= below.length; head++) {
        const cell = { above: taken, own: own[k]!, below: below.slice(0, head) };
        const cost = base + cellCost(cell, anchor, kind, full);
        const rest = below.length - head;
        if (cost < next[rest]!) {
          next[rest] = cost;
          choice[rest] = tail;
        }
      }
    });
    costs = next;
    choices.push(choice);
  });
  return traceOwners(pieces.length, own, between, choices);
}

interface Dealt {
  readonly above: readonly ColumnPiece[];
  readonly own: readonly ColumnPiece[];
  readonly below: readonly ColumnPiece[];
}

/** How unlikely it is that these pieces are one cell. */
function cellCost({ above, own, below }: Dealt, { role }: Anchor, kind: ColumnKind, full: number): number {
  const all = [...above, ...own, ...below];
  if (role === 'title') return (all.length - own.length) * 30;
  if (role === 'header')
    return below.reduce((n, { text }) => n + (HEADER_TEXT_PATTERN.test(text) ? 0 : 6), above.length * 30);
  let cost = all.length === 0 ? (kind === 'name' || kind === 'text' ? 20 : 1) : 0;
  all.forEach((piece, i) => {
    if (i === 0) return;
    if (all[i - 1]!.width < full) cost += 4;
    if (kind === 'value' || kind === 'attribute' || kind === 'unit') cost += 3;
    if (piece.gap > 0) cost += 1.5;
  });
  if (own.length === 0 && all.length > 0 && (above.length === 0 || below.length === 0)) cost += 3;
  if (above.length > 0 && Math.abs(above.length - below.length) > 1) cost += 2;
  if (all.length > 0 && all.at(-1)!.width >= full + SLACK) cost += 0.5;
  if (all.length > 0 && !isBalanced(all)) cost += 4;
  return cost + above.reduce((n, { text }) => n + (HEADER_TEXT_PATTERN.test(text) && kind !== 'name' ? 2 : 0), 0);
}

/** A cell does not end within a bracket. */
function isBalanced(pieces: readonly ColumnPiece[]): boolean {
  let open = 0;
  for (const { text } of pieces) {
    for (const char of text) {
      if (char === '（' || char === '(') open++;
      else if (char === '）' || char === ')') open--;
      if (open < 0) return false;
    }
  }
  return open === 0;
}

function sortPieces(pieces: readonly ColumnPiece[], anchors: readonly Anchor[]) {
  const own: ColumnPiece[][] = anchors.map(() => []);
  const between: ColumnPiece[][] = anchors.map(() => []);
  let k = 0;
  for (const piece of pieces) {
    while (k + 1 < anchors.length && anchors[k + 1]!.line <= piece.line) k++;
    (anchors[k]!.line === piece.line ? own : between)[k]!.push(piece);
  }
  return { own, between };
}

function traceOwners(
  count: number,
  own: readonly (readonly ColumnPiece[])[],
  between: readonly (readonly ColumnPiece[])[],
  choices: readonly (readonly number[])[],
): number[] {
  const owners = new Array<number>(count).fill(0);
  let end = count;
  let rest = 0;
  for (let k = own.length - 1; k >= 0; k--) {
    const head = between[k]!.length - rest;
    const tail = choices[k]![rest]!;
    // From the end: what the next anchor took was dealt already.
    const mine = tail + own[k]!.length + head;
    owners.fill(k, end - mine, end);
    end -= mine;
    rest = tail;
  }
  return owners;
}
