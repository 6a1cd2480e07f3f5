// What a rule sees: the document, the plan that was read out of it, the plans that it is checked against, and what rules share.
import { type Cell, cellName, type Document, type Paragraph, spanAt, type Table } from '../document/document.js';
import { type Passage, toSource } from '../document/passage.js';
import type { Indicator, Plan, Span } from '../model/plan.js';
import type { OverrideNote } from '../review/index.js';

/** A plan above the document, or before it (`--against`). */
export interface EarlierPlan {
  /** The name of its file, for messages. */
  readonly file: string;
  readonly plan: Plan;
}

/** A cell of a table, each merged cell once. */
export interface TableCell {
  readonly table: Table;
  readonly cell: Cell;
}

export interface CheckContext {
  readonly document: Document;
  readonly plan: Plan;
  /** The canonical text, which every span points into. */
  readonly text: string;
  /** Paragraphs of running text and of boxes, in document order; the lines of a contents list are left out. */
  readonly paragraphs: readonly Paragraph[];
  /** The cells of all tables, in document order. */
  readonly cells: readonly TableCell[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly earlier: readonly EarlierPlan[];
  /** What there is to say of the corrections that a person made (`--overrides`). */
  readonly overrides: readonly OverrideNote[];
  /** Terms of the user's own field (`check.terms` of plan.config.json), which are never misspellings. */
  readonly terms: ReadonlySet<string>;
  /** The place of [start, end) of the canonical text. */
  spanAt(start: number, end: number, cell?: string | null): Span;
  /** The place of [start, end) of a passage's own text. */
  spanIn(passage: Passage, start: number, end: number, cell?: string | null): Span;
  /** The cell's name in a span, `r7c5`. */
  nameOf(cell: Cell): string;
  /** The text that a span covers. */
  quote(span: Span): string;
  /** What `make` works out of this document; worked out once, however many rules ask for it. */
  once<T>(make: (context: CheckContext) => T): T;
}

export interface ContextOptions {
  readonly earlier?: readonly EarlierPlan[];
  readonly overrides?: readonly OverrideNote[];
  readonly terms?: readonly string[];
}

/** Makes what the rules see of one document. */
export function contextOf(document: Document, plan: Plan, options: ContextOptions = {}): CheckContext {
  const { paragraphs, cells } = partsOf(document);
  const made = new Map<unknown, unknown>();
  const context: CheckContext = {
    document,
    plan,
    text: document.text,
    paragraphs,
    cells,
    indicators: new Map(plan.indicators.map((indicator) => [indicator.id, indicator])),
    earlier: options.earlier ?? [],
    overrides: options.overrides ?? [],
    terms: new Set(options.terms),
    spanAt: (start, end, cell = null) => spanAt(document, start, end, cell),
    spanIn(passage, start, end, cell = null) {
      const place = toSource(passage, start, end);
      return spanAt(document, place.start, place.end, cell);
    },
    nameOf: cellName,
    quote: ({ start, end }) => document.text.slice(start, end),
    once<T>(make: (context: CheckContext) => T): T {
      if (!made.has(make)) made.set(make, make(context));
      return made.get(make) as T;
    },
  };
  return context;
}

function partsOf(document: Document): { paragraphs: Paragraph[]; cells: TableCell[] } {
  const paragraphs: Paragraph[] = [];
  const cells: TableCell[] = [];
  for (const block of document.blocks) {
    if (block.type === 'paragraph') paragraphs.push(block);
    else if (block.type === 'box') paragraphs.push(...block.paragraphs);
    else for (const row of block.rows) for (const cell of row) if (!cell.carried) cells.push({ table: block, cell });
  }
  return { paragraphs: paragraphs.filter((paragraph) => paragraph.isContents !== true), cells };
}
