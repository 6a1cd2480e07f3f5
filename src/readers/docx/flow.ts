// Drafts → what follows what in the document: paragraphs, tables and boxes. Tables that are only there for the layout give
// their contents; frames of one column are boxes.
import { isBoxCaption } from '../text/captions.js';
import { type Draft, hasTable, type ParagraphDraft, paragraphsIn, pushReversed, type TableDraft } from './drafts.js';
import type { Losses } from './losses.js';
import { type PlacedTable, placeTable } from './table-grid.js';

export type FlowItem =
  | { readonly type: 'paragraph'; readonly draft: ParagraphDraft }
  | { readonly type: 'table'; readonly table: PlacedTable }
  | { readonly type: 'box'; readonly isCaptioned: boolean; readonly drafts: readonly ParagraphDraft[] };

/** A frame without a caption whose lines are all this short is none. */
const SHORT_LINE = 20;
/** A frame that holds more than this part of the document is a page layout. */
const MOST_OF_DOCUMENT = 0.4;

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

function contentsOf({ rows }: TableDraft): Draft[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ drafts }) => drafts));
}

function lengthOf(lines: readonly ParagraphDraft[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
