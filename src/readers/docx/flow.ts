// Drafts → what follows what in the document: paragraphs, tables and boxes. Tables that are only there for the layout give
// their contents; frames of one column are boxes.
import { isBoxCaption, isCaption } from '../text/captions.js';
import { type Draft, hasTable, type ParagraphDraft, paragraphsIn, pushReversed, type TableDraft } from './drafts.js';
import type { Losses } from './losses.js';
import { type PlacedTable, placeTable } from './table-grid.js';

export type FlowItem =
  | { readonly type: 'paragraph'; readonly draft: ParagraphDraft }
  | { readonly type: 'table'; readonly table: PlacedTable }
  | {
      readonly type: 'box';
      readonly isCaptioned: boolean;
      readonly goesOn?: boolean;
      readonly drafts: readonly ParagraphDraft[];
    };

/** A frame without a caption whose lines are all this short is none. */
const SHORT_LINE = 20;
/** A frame that holds more than this part of the document is a page layout. */
const MOST_OF_DOCUMENT = 0.4;
/** As for the tables of web pages: html/tables.ts. */
const NESTED_SHARE = 0.5;
const LONG_CELL = 600;
const LONG_CELL_SHARE = 0.7;
const LONG_CELL_DRAFTS = 5;

/** What follows what. Without tables of the file's own its empty lines stay: there may be tables in the text. */
export function flowOf(drafts: readonly Draft[], losses: Losses): FlowItem[] {
  const keepsEmpty = !hasTable(drafts);
  const items: FlowItem[] = [];
  const todo: Draft[] = [];
  pushReversed(todo, drafts);
  let total: number | null = null;
  for (let draft = todo.pop(); draft !== undefined; draft = todo.pop()) {
    if (draft.type === 'paragraph') {
      if (keepsEmpty || draft.text !== '') items.push({ type: 'paragraph', draft });
      continue;
    }
    if (draft.type === 'frame') {
      const lines = hasTable(draft.drafts) ? [] : paragraphsIn(draft.drafts);
      if (isBoxCaption(lines[0]?.text ?? '')) items.push({ type: 'box', isCaptioned: true, drafts: lines });
      else pushReversed(todo, draft.drafts);
      continue;
    }
    const table = placeTable(draft, losses);
    if (table.columnCount === 0) continue;
    if (table.columnCount > 1 && isLayout(draft)) {
      pushReversed(todo, contentsOf(draft));
      continue;
    }
    if (table.columnCount > 1) {
      items.push({ type: 'table', table });
      continue;
    }
    const inner = contentsOf(draft);
    const lines = paragraphsIn(inner);
    if (lines.length === 0) continue;
    const isCaptioned = isBoxCaption(lines[0]!.text);
    const above = items.at(-1);
    const isCaptionAbove = above?.type === 'paragraph' && isBoxCaption(above.draft.text);
    const isTitleOfTable = isCaptioned && inner[1]?.type === 'table' && isCaption(lines[0]!.text);
    if (hasTable(inner) && (isCaptioned || isCaptionAbove) && inner[0]?.type === 'paragraph' && !isTitleOfTable) {
      for (const item of boxAroundTables(inner, isCaptioned, losses)) items.push(item);
      continue;
    }
    if (hasTable(inner) || (!isCaptioned && !isCaptionAbove && lines.every(({ text }) => text.length <= SHORT_LINE))) {
      pushReversed(todo, inner);
      continue;
    }
    if (!isCaptioned && !isCaptionAbove) {
      total ??= lengthOf(paragraphsIn(drafts));
      if (lengthOf(lines) > total * MOST_OF_DOCUMENT) {
        pushReversed(todo, inner);
        continue;
      }
    }
    items.push({ type: 'box', isCaptioned, drafts: lines });
  }
  return items;
}

/** A box with tables in it: the box up to the first table, that table, what of the box follows it, and so on. */
function boxAroundTables(inner: readonly Draft[], isCaptioned: boolean, losses: Losses): FlowItem[] {
  const items: FlowItem[] = [];
  let lines: ParagraphDraft[] = [];
  const flush = () => {
    const isFirst = items.length === 0;
    if (lines.length > 0)
      items.push({ type: 'box', isCaptioned: isFirst && isCaptioned, goesOn: !isFirst, drafts: lines });
    lines = [];
  };
  for (const draft of inner) {
    const table = draft.type === 'table' ? placeTable(draft, losses) : null;
    if (table === null || table.columnCount < 2) {
      for (const line of paragraphsIn([draft])) if (line.text !== '') lines.push(line);
      continue;
    }
    flush();
    items.push({ type: 'table', table });
  }
  flush();
  return items;
}

/**
 * Whether a table of several columns is a frame for a page, as web pages bring along that are pasted or converted: a cell
 * with much text has tables of its own and most of what the table holds, or many paragraphs and nearly all of it.
 */
function isLayout({ rows }: TableDraft): boolean {
  const isLong = (drafts: readonly Draft[]) => drafts.length >= LONG_CELL_DRAFTS;
  const holdsTables = (drafts: readonly Draft[]) => drafts.some(({ type }) => type === 'table');
  if (!rows.some((row) => row.cells.some(({ drafts }) => isLong(drafts) || holdsTables(drafts)))) return false;
  const cells = rows.flatMap((row) => row.cells);
  const sizes = cells.map(({ drafts }) => lengthOf(paragraphsIn(drafts)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return cells.some(({ drafts }, i) => {
    const size = sizes[i]!;
    if (size < LONG_CELL) return false;
    return holdsTables(drafts) ? size > total * NESTED_SHARE : isLong(drafts) && size > total * LONG_CELL_SHARE;
  });
}

function contentsOf({ rows }: TableDraft): Draft[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ drafts }) => drafts));
}

function lengthOf(lines: readonly ParagraphDraft[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
