// Document → its outline: what each paragraph is (heading, heading with its text behind it, item, text), the sections that
// the headings open, and the way from any place to its section. Label errors stay as printed: two chapters called 四、 are two.
import type { Document } from '../document/document.js';
import { spanAt } from '../document/document.js';
import { toSource } from '../document/passage.js';
import { withoutFootnoteMarks } from '../language/zh/footnote-marks.js';
import type { Label } from '../language/zh/labels.js';
import type { Section } from '../model/plan.js';
import { countUpTo } from '../util/count-up-to.js';
import { classifyLines, type Line } from './outline-lines.js';

export type { Line } from './outline-lines.js';

export interface Outline {
  /** The paragraphs of the document in order; what stands in tables and boxes is not among them. */
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
  /** The innermost section that a place belongs to. A heading belongs to the section it opens. */
  sectionOf(offset: number): string | null;
  /** Titles from outer to inner of the sections that a place belongs to. */
  sectionPath(offset: number): string[];
  /** Titles from outer to inner of the sections around a line, without the one that the line itself opens. */
  pathAround(line: Line): string[];
}

interface Node {
  readonly line: Line;
  readonly title: string;
  readonly label: Label | null;
  readonly rank: number;
  readonly level: number;
  readonly parent: Node | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the outline. `titleBlocks` are the blocks that hold the document's own title; `taskStarts` the offsets at which
 * a task begins whose first sentence would otherwise be a heading: 「（一）加强组织领导。正文…」 is one or the other.
 */
export function readOutline(document: Document, titleBlocks: ReadonlySet<number> = new Set()): Outline {
  return outlineOf(document, classifyLines(document, titleBlocks), new Set());
}

/** The same outline without the sections opened by paragraphs that have turned out to be tasks. */
export function withoutSections(document: Document, outline: Outline, taskStarts: ReadonlySet<number>): Outline {
  return outlineOf(document, outline.lines, taskStarts);
}

function outlineOf(document: Document, lines: readonly Line[], taskStarts: ReadonlySet<number>): Outline {
  const nodes = buildNodes(lines, taskStarts);
  const sections = nodes.map(
    (node, i): Section => ({
      id: `s${i + 1}`,
      level: node.level,
      label: node.label?.text ?? null,
      title: node.title,
      span: spanAt(document, node.start, node.end),
    }),
  );
  const starts = nodes.map((node) => node.start);
  const nodeAt = (offset: number): number => countUpTo(starts, offset) - 1;
  return {
    lines,
    sections,
    sectionOf: (offset) => sections[nodeAt(offset)]?.id ?? null,
    sectionPath: (offset) => pathOf(nodes[nodeAt(offset)] ?? null),
    pathAround: (line) => {
      const node = nodes[nodeAt(line.start)] ?? null;
      return pathOf(node?.line === line ? node.parent : node === null ? null : enclosing(node, line));
    },
  };
}

/** The section around a labelled line that opens none: not one whose label is of the same style or deeper. */
function enclosing(node: Node, line: Line): Node | null {
  let at: Node | null = node;
  while (at !== null && line.label !== null && at.label !== null && at.rank >= line.rank) at = at.parent;
  return at;
}

function pathOf(node: Node | null): string[] {
  const path: string[] = [];
  for (let at = node; at !== null; at = at.parent) path.unshift(at.title);
  return path;
}

/** How deep a heading with text behind it may stand and still open a section of its own when nothing stands below it. */
const DEEPEST_RUN_IN_SECTION = 5;

function buildNodes(lines: readonly Line[], taskStarts: ReadonlySet<number>): Node[] {
  const nodes: Node[] = [];
  const stack: Node[] = [];
  lines.forEach((line, i) => {
    if (line.role !== 'heading' && (line.role !== 'run-in' || taskStarts.has(line.start))) return;
    if (line.role === 'run-in' && line.rank > DEEPEST_RUN_IN_SECTION && !hasDeeperBelow(lines, i)) return;
    while (stack.length > 0 && stack.at(-1)!.rank >= line.rank) stack.pop();
    const place = toSource(line.paragraph.passage, line.headFrom, line.headTo);
    const node: Node = {
      line,
      title: withoutFootnoteMarks(line.title ?? line.text.trim()),
      label: line.label,
      rank: line.rank,
      level: stack.length + 1,
      parent: stack.at(-1) ?? null,
      ...place,
    };
    stack.push(node);
    nodes.push(node);
  });
  return nodes;
}

function hasDeeperBelow(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && next.label !== null && next.rank > lines[at]!.rank;
}
