// Tables ruled with level lines only: the upright lines that their columns imply, and the level ones between their rows.
import { append } from '../../util/append.js';
import { maxOf, minOf } from '../../util/extremes.js';
import { cutStrokes } from './category-cuts.js';
import type { Glyph } from './glyphs.js';
import type { PdfPage } from './page.js';
import { type Band, fullCuts, rowCuts, uprightsOf, wholeCuts } from './row-cuts.js';
import type { Stroke } from './strokes.js';
import { gapsOf, isProse, type TextRow, textRows } from './text-rows.js';

/** Level lines nearer than this are one. */
const SAME_LINE = 2;
/** Ends that differ by at most this are one edge. */
const SAME_EDGE = 6;
const MIN_RULES = 2;
const MAX_RULES = 400;

interface LevelRule {
  readonly at: number;
  from: number;
  to: number;
  /** The stretches that it is drawn in, as Word and browsers draw one for each cell. */
  readonly parts: (readonly [from: number, to: number])[];
}

/** The lines that tables with level rules only leave out, as strokes. */
export function impliedStrokes(page: PdfPage): Stroke[] {
  const levels = mergeLevels(page.strokes);
  if (levels.length < MIN_RULES || levels.length > MAX_RULES) return [];
  const uprights = page.strokes.filter(({ isLevel, from, to }) => !isLevel && to - from > 6);
  const free = levels.filter(
    (rule) =>
      !uprights.some(
        ({ at, from, to }) => at > rule.from - 4 && at < rule.to + 4 && rule.at > from - 4 && rule.at < to + 4,
      ),
  );
  return groupsOf(free, page.width).flatMap((group) => strokesOf(group, page));
}

function mergeLevels(strokes: readonly Stroke[]): LevelRule[] {
  const sorted = strokes.filter(({ isLevel, from, to }) => isLevel && to - from > 6).sort((a, b) => a.at - b.at);
  const rules: LevelRule[] = [];
  for (const { at, from, to } of sorted) {
    const rule = rules.at(-1);
    if (rule !== undefined && at - rule.at <= SAME_LINE) {
      rule.parts.push([from, to]);
      [rule.from, rule.to] = [Math.min(rule.from, from), Math.max(rule.to, to)];
    } else rules.push({ at, from, to, parts: [[from, to]] });
  }
  return rules;
}

/** Rules under each other of the same width; a shorter one between them parts only some columns. */
function groupsOf(rules: readonly LevelRule[], width: number): LevelRule[][] {
  const groups: LevelRule[][] = [];
  let rest = [...rules];
  while (rest.length > 0) {
    const widest = rest.filter(isSolid).sort((a, b) => b.to - b.from - (a.to - a.from))[0];
    if (widest === undefined || widest.to - widest.from < 0.2 * width) break;
    const isSame = (rule: LevelRule) =>
      isSolid(rule) && Math.abs(rule.from - widest.from) <= SAME_EDGE && Math.abs(rule.to - widest.to) <= SAME_EDGE;
    const same = rest.filter(isSame);
    const [first, last] = [same[0]!.at, same.at(-1)!.at];
    const isWithin = (rule: LevelRule) =>
      rule.at >= first && rule.at <= last && rule.from > widest.from - SAME_EDGE && rule.to < widest.to + SAME_EDGE;
    const group = rest.filter((rule) => isSame(rule) || isWithin(rule));
    if (same.length >= 2 && group.length >= MIN_RULES) groups.push(group);
    rest = rest.filter((rule) => !group.includes(rule));
  }
  return groups;
}

/** Not the colour samples of a legend, which stand apart. */
function isSolid({ from, to, parts }: LevelRule): boolean {
  return parts.reduce((sum, part) => sum + part[1] - part[0], 0) > 0.7 * (to - from);
}

function strokesOf(group: readonly LevelRule[], page: PdfPage): Stroke[] {
  const left = minOf(group.map(({ from }) => from));
  const right = maxOf(group.map(({ to }) => to));
  const isFull = ({ from, to }: LevelRule) => from - left <= SAME_EDGE && right - to <= SAME_EDGE;
  const joints = jointsOf(group);
  const full = group.filter(isFull);
  let bands = bandsOf(full, page.glyphs, left, right);
  if (joints.length === 0) bands = trimProse(bands);
  if (bands.length === 0) return [];
  const rowsIn = () => bands.flatMap(({ rows }) => rows);
  let columns = joints.length > 0 ? joints : gapsOf(rowsIn(), left, right);
  const open = openBands(full, page, left, right, columns);
  bands = [...open.above, ...bands, ...open.below];
  if (joints.length === 0) {
    columns = gapsOf(rowsIn(), left, right);
    if (full.length < 3 && rowsIn().filter(({ runs }) => runs.length > 1).length < 3) return [];
    if (rowsIn().length < 3 || isProse(rowsIn(), columns, left, right)) return [];
  }
  if (columns.length === 0) return [];
  const strokes: Stroke[] = [];
  const [top, bottom] = [bands[0]!.top, bands.at(-1)!.bottom];
  for (const at of [left, right]) strokes.push({ isLevel: false, at, from: top, to: bottom });
  for (const at of [top, bottom]) strokes.push({ isLevel: true, at, from: left, to: right });
  const inner = group.filter((rule) => !isFull(rule)).map(({ at }) => at);
  const edges = [left, ...columns, right];
  // more rules than a head and a foot: each row has one, unless what lies between two of them is most of the table
  const isRowRuled = (band: Band) => full.length > 3 && band.bottom - band.top < 0.6 * (bottom - top);
  for (const band of bands) {
    const own = inner.filter((at) => at > band.top && at < band.bottom);
    const cuts =
      own.length > 0
        ? own
        : isRowRuled(band)
          ? fullCuts(band, columns)
          : wholeCuts(rowCuts(band, columns), band, columns);
    if (own.length === 0) append(strokes, cutStrokes(band, cuts, columns, [left, right], bands.length === 1));
    append(strokes, uprightsOf(band, cuts, columns, edges));
  }
  return strokes;
}

/** What of the table stands above its first rule and below its last one, where a page break has cut it: all or nothing. */
function openBands(
  full: readonly LevelRule[],
  page: PdfPage,
  left: number,
  right: number,
  columns: readonly number[],
): { above: Band[]; below: Band[] } {
  const [first, last] = [full[0]!.at, full.at(-1)!.at];
  const band = (top: number, bottom: number, isTop: boolean): Band[] => {
    const own = page.glyphs.filter(({ isBlank, y, em }) => !isBlank && y - 0.35 * em > top && y - 0.35 * em < bottom);
    const rows = withoutMargin(textRows(own), isTop ? first : last, isTop);
    const fits = rows.every(({ runs }) =>
      runs.every(([x0, x1]) => x0 > left - 2 && x1 < right + 2 && !columns.some((at) => x0 < at && x1 > at)),
    );
    // 表1 主要指标 has a blank in it, and is one text.
    const isParted = ({ runs }: TextRow) => columns.some((at) => runs[0]![0] < at && runs.at(-1)![0] > at);
    if (columns.length === 0 || !fits || !rows.some(isParted)) return [];
    const [from, to] = [rows[0]!.y - 1.2 * rows[0]!.em, rows.at(-1)!.y + 0.5 * rows.at(-1)!.em];
    return [{ top: isTop ? from : top, bottom: isTop ? bottom : to, rows }];
  };
  return { above: band(0, first, true), below: band(last, page.height, false) };
}

/** The rows next to the table's rule, without running heads and page numbers, which stand apart. */
function withoutMargin(rows: readonly TextRow[], rule: number, isTop: boolean): readonly TextRow[] {
  const ordered = isTop ? [...rows].reverse() : rows;
  let before = rule;
  let count = 0;
  for (const { y, em } of ordered) {
    if (Math.abs(y - before) > 3 * em) break;
    before = y;
    count++;
  }
  // what is left must be no more than such a line
  if (ordered.length - count > 2) return [];
  return isTop ? rows.slice(rows.length - count) : rows.slice(0, count);
}

/** Where the stretches of several rules meet: the edges of the cells that they were drawn for. */
function jointsOf(group: readonly LevelRule[]): number[] {
  const places = group.flatMap(({ parts }) => {
    const sorted = [...parts].sort((a, b) => a[0] - b[0]);
    return sorted.flatMap(([from], i) => (i > 0 && Math.abs(from - sorted[i - 1]![1]) <= 2 ? [from] : []));
  });
  places.sort((a, b) => a - b);
  const joints: number[] = [];
  for (let i = 0; i < places.length; ) {
    let end = i + 1;
    while (end < places.length && places[end]! - places[end - 1]! <= 2) end++;
    if (end - i >= 2) joints.push(places[(i + end) >> 1]!);
    i = end;
  }
  return joints;
}

function bandsOf(full: readonly LevelRule[], glyphs: readonly Glyph[], left: number, right: number): Band[] {
  const bands: Band[] = [];
  for (let i = 1; i < full.length; i++) {
    const [top, bottom] = [full[i - 1]!.at, full[i]!.at];
    const own = glyphs.filter(({ isBlank, x0, x1, y, em }) => {
      const [x, middle] = [(x0 + x1) / 2, y - 0.35 * em];
      return !isBlank && x > left - 2 && x < right + 2 && middle > top && middle < bottom;
    });
    bands.push({ top, bottom, rows: textRows(own) });
  }
  return bands;
}

/** Without the running text between a rule at the head or foot of the page and the table. */
function trimProse(bands: readonly Band[]): Band[] {
  const isTable = ({ rows }: Band) => {
    const parted = rows.filter(({ runs }) => runs.length > 1).length;
    return parted > 0 && parted >= 0.3 * rows.length;
  };
  const first = bands.findIndex(isTable);
  return first < 0 ? [] : bands.slice(first, bands.findLastIndex(isTable) + 1);
}
