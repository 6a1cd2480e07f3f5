// Tables ruled with level lines only: the upright lines that their columns imply, and the level ones between their rows.
import type { Glyph } from './glyphs.js';
import type { PdfPage } from './page.js';
import type { Stroke } from './strokes.js';

/** Level lines nearer than this are one. */
const SAME_LINE = 2;
/** Ends that differ by at most this are one edge. */
const SAME_EDGE = 6;
/** A gap of this many ems parts two columns. */
const COLUMN_GAP = 0.5;
/** How many of the lines of text may lie across a gap between columns: headings of groups, cells of a merged header. */
const ACROSS = 0.15;
const MIN_RULES = 2;
const MAX_RULES = 400;

interface LevelRule {
  readonly at: number;
  from: number;
  to: number;
  /** The stretches that it is drawn in, as Word and browsers draw one for each cell. */
  readonly parts: (readonly [from: number, to: number])[];
}

/** A line of text within a table: its glyphs from left to right. */
interface TextRow {
  readonly y: number;
  readonly em: number;
  /** Stretches without a gap that could part columns. */
  readonly runs: readonly (readonly [from: number, to: number])[];
}

interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly TextRow[];
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
  const left = Math.min(...group.map(({ from }) => from));
  const right = Math.max(...group.map(({ to }) => to));
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
    const cuts = own.length > 0 ? own : isRowRuled(band) ? [] : wholeCuts(rowCuts(band, columns), band, columns);
    if (own.length === 0) for (const at of cuts) strokes.push({ isLevel: true, at, from: left, to: right });
    const places = [band.top, ...cuts, band.bottom];
    for (let i = 1; i < places.length; i++) {
      const [from, to] = [places[i - 1]!, places[i]!];
      const rows = band.rows.filter(({ y, em }) => y - 0.35 * em > from && y - 0.35 * em < to);
      for (const at of columns) {
        if (!isUnderHeading(rows, at, edges) && !rows.some(({ runs }) => runs.some(([x0, x1]) => x0 < at && x1 > at)))
          strokes.push({ isLevel: false, at, from, to });
      }
    }
  }
  return strokes;
}

/** Whether an edge lies within a heading that is centred over all columns, or over all but the first, and in none of them. */
function isUnderHeading(rows: readonly TextRow[], at: number, edges: readonly number[]): boolean {
  const [row] = rows;
  if (row === undefined || rows.length > 1 || row.runs.length > 2) return false;
  const [x0, x1] = row.runs.at(-1)!;
  const centre = (x0 + x1) / 2;
  const last = edges.at(-1)!;
  const first = row.runs.length === 1 ? 0 : 1;
  if (first === 1 && row.runs[0]![1] > edges[1]!) return false;
  const from = [first, 1].find((i) => Math.abs(centre - (edges[i]! + last) / 2) < 4);
  const column = edges.findLastIndex((edge) => edge < centre);
  if (from === undefined || column >= edges.length - 1) return false;
  return at > edges[from]! && Math.abs(centre - (edges[column]! + edges[column + 1]!) / 2) > 6;
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
    if (columns.length === 0 || !fits || !rows.some(({ runs }) => runs.length > 1)) return [];
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

function textRows(glyphs: readonly Glyph[]): TextRow[] {
  const sorted = [...glyphs].sort((a, b) => a.y - b.y);
  const rows: TextRow[] = [];
  for (let i = 0; i < sorted.length; ) {
    let end = i + 1;
    while (end < sorted.length && sorted[end]!.y - sorted[i]!.y <= 0.3 * sorted[i]!.em) end++;
    const own = sorted.slice(i, end).sort((a, b) => a.x0 - b.x0);
    const em = Math.max(...own.map((glyph) => glyph.em));
    const runs: [number, number][] = [];
    for (const { x0, x1 } of own) {
      const run = runs.at(-1);
      if (run !== undefined && x0 - run[1] < COLUMN_GAP * em) run[1] = Math.max(run[1], x1);
      else runs.push([x0, x1]);
    }
    rows.push({ y: sorted[i]!.y, em, runs });
    i = end;
  }
  return rows;
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

/** The middles of the gaps that hardly any line of text lies across. */
function gapsOf(rows: readonly TextRow[], left: number, right: number): number[] {
  const steps = Math.max(1, Math.ceil(right - left));
  const across = new Uint16Array(steps);
  for (const { runs } of rows) {
    for (const [x0, x1] of runs) {
      const to = Math.min(steps - 1, Math.ceil(x1 - left));
      for (let x = Math.max(0, Math.floor(x0 - left)); x <= to; x++) across[x]!++;
    }
  }
  const most = rows.length >= 6 ? ACROSS * rows.length : rows.length >= 3 ? 1 : 0;
  const em = rows.map((row) => row.em).sort((a, b) => a - b)[rows.length >> 1] ?? 10;
  const found: { at: number; width: number }[] = [];
  for (let x = 0; x < steps; ) {
    if (across[x]! > most) {
      x++;
      continue;
    }
    let end = x;
    let least = across[x]!;
    while (end < steps && across[end]! <= most) {
      least = Math.min(least, across[end]!);
      end++;
    }
    let [from, to] = [x, end];
    while (across[from]! > least) from++;
    while (across[to - 1]! > least) to--;
    if (x > 0 && end < steps && to - from >= COLUMN_GAP * em * 0.9)
      found.push({ at: left + (from + to) / 2, width: to - from });
    x = end;
  }
  // each column that they part holds text of its own in several lines
  const edges = [left, ...found.map(({ at }) => at), right];
  const holds = edges
    .slice(1)
    .map((to, i) => rows.filter(({ runs }) => runs.some(([x0, x1]) => x0 >= edges[i]! && x1 <= to)).length);
  return found.flatMap(({ at }, i) => (holds[i]! >= 2 && holds[i + 1]! >= 1 ? [at] : []));
}

/** Two columns of running text. */
function isProse(rows: readonly TextRow[], columns: readonly number[], left: number, right: number): boolean {
  if (columns.length !== 1) return false;
  return [[left, columns[0]!] as const, [columns[0]!, right] as const].every(([from, to]) => {
    const own = rows.flatMap(({ runs, em }) => runs.filter(([x0, x1]) => x0 >= from && x1 <= to && x1 - x0 > 12 * em));
    return own.filter(([x0, x1]) => x1 - x0 > 0.85 * (to - from)).length > 0.6 * rows.length;
  });
}

/** Where the rows of a band without rules part. */
function rowCuts(band: Band, columns: readonly number[]): number[] {
  // The name of a group, centred beside its rows, stands between their lines.
  const isGroup = ({ runs }: TextRow) => runs.length === 1 && runs[0]![1] < columns[0]!;
  const rows = columns.length > 1 ? band.rows.filter((row) => !isGroup(row)) : band.rows;
  if (rows.length < 3) return [];
  const gaps: { at: number; size: number }[] = [];
  let bottom = rows[0]!.y + 0.15 * rows[0]!.em;
  for (const { y, em } of rows.slice(1)) {
    const top = y - 0.85 * em;
    if (top > bottom) gaps.push({ at: (top + bottom) / 2, size: (top - bottom) / em });
    bottom = Math.max(bottom, y + 0.15 * em);
  }
  if (gaps.length < 2) return [];
  const sizes = gaps.map(({ size }) => size).sort((a, b) => a - b);
  const [least, most] = [sizes[0]!, sizes[Math.floor(0.9 * (sizes.length - 1))]!];
  if (most - least > 0.25) return gaps.filter(({ size }) => size > least + 0.6 * (most - least)).map(({ at }) => at);
  const full = rows.filter(
    ({ runs }) => runs.length >= Math.max(2, 0.5 * (columns.length + 1)) && runs[0]![0] < (columns[1] ?? columns[0]!),
  );
  if (full.length >= 0.7 * rows.length && gaps.length === rows.length - 1) return gaps.map(({ at }) => at);
  // a row begins with text in the first column
  return gaps.flatMap(({ at }, i) => (rows.length === gaps.length + 1 && isStart(rows[i + 1]!, columns) ? [at] : []));
}

/** The cuts, when each row that they give is one: it holds text in two columns, or a heading from the left edge or over columns. */
function wholeCuts(cuts: readonly number[], band: Band, columns: readonly number[]): readonly number[] {
  const places = [band.top, ...cuts, band.bottom];
  const isWhole = places.slice(1).every((to, i) => {
    const runs = band.rows
      .filter(({ y, em }) => y - 0.35 * em > places[i]! && y - 0.35 * em < to)
      .flatMap((row) => row.runs);
    const held = new Set(runs.map(([x0]) => columns.findLastIndex((at) => at < x0)));
    const isHeading = runs.some(([x0, x1]) => x0 < columns[0]! || columns.some((at) => x0 < at && x1 > at));
    return held.size > 1 || isHeading;
  });
  return isWhole ? cuts : [];
}

function isStart({ runs }: TextRow, columns: readonly number[]): boolean {
  return runs[0]![0] < columns[0]! && runs.length > 1;
}
