// Tables as Apache Tika writes them from Word files: a tab leads each cell, a blank line ends each row, a second one
// ends the table. A cell may go on over several lines, also blank ones; merged cells are empty in the rows below:
//
//   ⇥类别        ⇥公共服务      ⇥
//   ⇥序号        ⇥1             ⇥2
//   ⇥规划目标    ⇥99.9          ⇥31
//   2020年       (blank)        (blank)
//   (blank)
import { isBoxCaption, isCaption } from './captions.js';
import { boxOf, isFrame } from './frames.js';
import { buildTable, type CellDraft } from './grid.js';
import { cellPassage, type Found, type Line, type Scan } from './lines.js';
import { alignShortRow, type RawRow } from './short-rows.js';

interface TabCell {
  /** The lines it stands on, the first without its tab. */
  readonly lines: number[];
  blanksAfter: number;
}

/** Cells that no blank line parts: a row, or a piece of one when a cell in it ends with blank lines. */
interface Group {
  readonly cells: TabCell[];
  readonly blanksBefore: number;
}

const TAB_LED_PATTERN = /^[ \u3000]*\t/;
const LABEL_PATTERN =
  /^\s*(?:\[bookmark: [^\]]*\]\s*)*(?:第[一二三四五六七八九十百]+[章节篇]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;
const LONG_LINE = 60;
/** So many groups tell how many columns a table has. */
const SAMPLE = 60;

/** Tab-led cells that were collected and are not all used up yet, so that each line is collected once. */
interface Region {
  readonly groups: readonly Group[];
  readonly next: number;
  used: number;
  /** Up to here no box caption follows. */
  bound: number;
}
const regions = new WeakMap<Scan, Region>();

/** Reads the tab-led cells that begin at a line: a table of several columns, or one-column frames. */
export function recogniseTabCells(scan: Scan, index: number): Found | number {
  const { lines } = scan;
  if (!isTabLed(lines[index]!)) return index + 1;
  const region = regionAt(scan, index);
  const part = firstPart(scan, region);
  region.used += part.length;
  const rest = region.groups[region.used];
  const end = rest === undefined ? region.next : firstLine(rest);
  const found = part.every((g) => g.cells.length === 1) ? readFrame(scan, part, end) : readTable(scan, part, end);
  return found ?? end;
}

function regionAt(scan: Scan, index: number): Region {
  const known = regions.get(scan);
  const rest = known?.groups[known.used];
  if (known && rest && firstLine(rest) === index) return known;
  const region = { ...collectGroups(scan.lines, index), used: 0, bound: 0 };
  regions.set(scan, region);
  return region;
}

function firstLine(group: Group): number {
  return group.cells[0]!.lines[0]!;
}

function isTabLed(line: Line): boolean {
  return TAB_LED_PATTERN.test(line.text) && line.text.trimStart().indexOf('\t') < 0;
}

/** All cells up to the place where the table, and others that follow it at once, can no longer go on. */
function collectGroups(lines: readonly Line[], index: number): { groups: Group[]; next: number } {
  const groups: Group[] = [];
  let cell: TabCell | null = null;
  let isOneColumn = true;
  let i = index;
  while (i < lines.length) {
    const line = lines[i]!;
    if (isTabLed(line)) {
      const blanks: number = cell?.blanksAfter ?? 0;
      cell = { lines: [i], blanksAfter: 0 };
      if (groups.length > 0 && blanks === 0) {
        groups.at(-1)!.cells.push(cell);
        isOneColumn = false;
      } else groups.push({ cells: [cell], blanksBefore: blanks });
    } else if (line.isBlank) cell!.blanksAfter++;
    else if (cell!.blanksAfter === 0) cell!.lines.push(i);
    else {
      const run = goesOn(lines, i, groups, cell!.blanksAfter, isOneColumn);
      if (run === 0) break;
      for (let k = 0; k < run; k++) cell!.lines.push(i + k);
      cell!.blanksAfter = 0;
      i += run;
      continue;
    }
    i++;
  }
  return { groups, next: i };
}

/**
 * Lines without a tab after a blank line: how many of them are further paragraphs of the last cell; 0 when the table
 * has ended. A row that is not full, or a box that two blank lines will close, goes on.
 */
function goesOn(
  lines: readonly Line[],
  index: number,
  groups: readonly Group[],
  blanks: number,
  isOneColumn: boolean,
): number {
  if (blanks > 1) return 0;
  const isFull = !isOneColumn && groups.at(-1)!.cells.length === groups[0]!.cells.length;
  let run = 0;
  for (; index + run < lines.length && run < 200; run++) {
    const line = lines[index + run]!;
    if (isTabLed(line)) return isFull && run > 4 ? 0 : trimRun(lines, index, run);
    if (line.isBlank) {
      const isDouble = lines[index + run + 1]?.isBlank ?? true;
      if (isDouble) return isOneColumn && index + run + 1 < lines.length ? run : 0;
      continue;
    }
    if (LABEL_PATTERN.test(line.text) || (isFull && line.text.length > LONG_LINE)) return 0;
  }
  return 0;
}

function trimRun(lines: readonly Line[], index: number, run: number): number {
  let length = run;
  while (length > 0 && lines[index + length - 1]!.isBlank) length--;
  return length;
}

/** The groups of the first table or frame: a new one begins at a box caption, or after two blank lines with another shape. */
function firstPart(scan: Scan, region: Region): readonly Group[] {
  const { groups, used: from } = region;
  let bound = Math.max(from + 1, region.bound);
  while (bound < groups.length && !isCaptionGroup(scan, groups[bound]!)) bound++;
  region.bound = bound;
  const columns = columnCountOf(groups.slice(from, Math.min(bound, from + SAMPLE)));
  let open = groups[from]!.cells.length;
  for (let k = from + 1; k < bound; k++) {
    const group = groups[k]!;
    const size = group.cells.length;
    if (group.blanksBefore > 1 && open === columns && !isSameShape(groups, k, columns)) return groups.slice(from, k);
    open = open + size > columns || open === columns ? size : open + size;
  }
  return groups.slice(from, bound);
}

function isCaptionGroup(scan: Scan, group: Group): boolean {
  return group.cells.length === 1 && isBoxCaption(firstText(scan, group));
}

/** Whether the groups from k on can be rows of a table of so many columns. */
function isSameShape(groups: readonly Group[], k: number, columns: number): boolean {
  if (columns === 1) return false;
  let sum = 0;
  for (let i = k; i < groups.length && i < k + columns; i++) {
    if (i > k && groups[i]!.blanksBefore > 1 && sum === columns) break;
    sum += groups[i]!.cells.length;
    if (sum === columns) return true;
    if (sum > columns) return false;
  }
  return false;
}

/** How many columns explain most of the cells, when groups that only together fill a row count as one. */
function columnCountOf(groups: readonly Group[]): number {
  const first = groups[0]!.cells.length;
  const counts = new Map<number, number>();
  for (const { cells } of groups) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const candidates = [...counts].sort((a, b) => b[1] - a[1]).map(([size]) => size);
  let best = { columns: first, score: -1 };
  for (const columns of new Set([first, ...candidates.slice(0, 4)])) {
    const score = joinGroups(groups, columns).reduce((n, row) => n + (row.length === columns ? columns : 0), 0);
    if (score > best.score && columns > 0) best = { columns, score };
  }
  return best.columns;
}

/** The rows: groups, where pieces that together have exactly `columns` cells are one row. */
function joinGroups(groups: readonly Group[], columns: number): TabCell[][] {
  const rows: TabCell[][] = [];
  for (let k = 0; k < groups.length; ) {
    let sum = 0;
    let count = 0;
    while (sum < columns && k + count < groups.length) sum += groups[k + count++]!.cells.length;
    const taken = sum === columns ? count : 1;
    rows.push(groups.slice(k, k + taken).flatMap((g) => g.cells));
    k += taken;
  }
  return rows;
}

function readTable(scan: Scan, groups: readonly Group[], next: number): Found | null {
  const columns = columnCountOf(groups);
  const rows = joinGroups(groups, columns);
  const full = rows.filter((row) => row.length === columns).length;
  if (columns < 2 || full < 2 || full < rows.length * 0.5) return null;
  const drafts: RawRow[] = rows.map((row) => row.map((cell) => draftOf(scan, cell)));
  const aligned = drafts.map((row, r) => alignShortRow(row, columns, drafts, r));
  const first = scan.lines[rows[0]![0]!.lines[0]!]!;
  const last = scan.lines[rows.at(-1)!.at(-1)!.lines.at(-1)!]!;
  return { blocks: [buildTable({ rows: aligned, start: first.start, end: last.end }, scan.notes)], next };
}

function draftOf(scan: Scan, cell: TabCell): CellDraft {
  return {
    passage: cellPassage(
      scan,
      cell.lines.map((i) => stretchOf(scan, i)),
    ),
  };
}

/** A line without the tab that leads it. */
function stretchOf(scan: Scan, index: number): { start: number; end: number } {
  const line = scan.lines[index]!;
  const lead = TAB_LED_PATTERN.exec(line.text)?.[0].length ?? 0;
  return { start: line.start + lead, end: line.end };
}

function firstText(scan: Scan, group: Group): string {
  return scan.inline(stretchOf(scan, group.cells[0]!.lines[0]!)).text;
}

/** A box: with its caption in the first row, or without one when its cell goes on over lines and is closed by blank lines. */
function readFrame(scan: Scan, groups: readonly Group[], next: number): Found | null {
  const indexes = groups.flatMap((g) => g.cells[0]!.lines);
  const caption = firstText(scan, groups[0]!);
  const isCaptioned = isBoxCaption(caption) || (groups.length > 1 && isCaption(caption));
  const isClosed = groups.at(-1)!.cells[0]!.blanksAfter > 1;
  const hasLongCell = groups.some((g) => g.cells[0]!.lines.length > 1);
  if (!isCaptioned && !(isClosed && hasLongCell && isFrame(scan, indexes))) return null;
  const stretches = indexes.map((i) => stretchOf(scan, i));
  return { blocks: [boxOf(scan, stretches, isCaptioned)], next };
}
