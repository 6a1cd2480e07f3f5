// PDF → blocks. pages → glyphs and strokes → ruled tables → lines → without furniture → paragraphs and tables over pages → text.
import { append } from '../../util/append.js';
import { type Note, note } from '../../util/note.js';
import { isPlanError, PlanError } from '../../util/plan-error.js';
import type { ReaderOptions, ReadParts } from '../reader.js';
import { isCaption } from '../text/captions.js';
import { type BodyStyle, bodyStyle, paragraphsOf } from './body.js';
import { boxParagraphs, isBox } from './boxes.js';
import { orderColumns } from './columns.js';
import { compose, type Draft } from './compose.js';
import { dropEngine, openEngine, withDocument } from './engine.js';
import { dropFurniture } from './furniture.js';
import { joinTables } from './join-tables.js';
import { type Line, linesOf } from './lines.js';
import type { Item, PageItems, TableBlock } from './model.js';
import { type PdfPage, readPage } from './page.js';
import { takeRuledTables } from './ruled-tables.js';
import { takeUnruledTables } from './unruled-tables.js';

const SCRATCH_BYTES = 512;

/** Reads a PDF file. Throws a PlanError when it is locked, damaged, or has pictures of text instead of text. */
export async function readPdf(bytes: Uint8Array, { file }: ReaderOptions): Promise<ReadParts> {
  const engine = await openEngine();
  const notes: Note[] = [];
  try {
    return withDocument(engine, bytes, file, (document) => {
      const scratch = engine.malloc(SCRATCH_BYTES);
      const pages: PageItems[] = [];
      const count = engine.FPDF_GetPageCount(document);
      const seen = {
        blank: [] as number[],
        damaged: [] as number[],
        unreadable: [] as number[],
        turned: 0,
        unknown: 0,
        struck: 0,
        annotations: 0,
        annotated: [] as number[],
        inked: 0,
      };
      try {
        for (let number = 1; number <= count; number++) {
          const page = readPage(engine, document, number, scratch);
          if (page === null) {
            seen.damaged.push(number);
            continue;
          }
          const inked = page.glyphs.reduce((sum, { isBlank }) => sum + (isBlank ? 0 : 1), 0);
          if (inked < 4 && page.isPicture) seen.blank.push(number);
          seen.inked += inked;
          seen.turned += page.turned;
          seen.unknown += page.unknown;
          if (page.unknown > 0) seen.unreadable.push(number);
          seen.struck += page.struck;
          seen.annotations += page.annotations;
          if (page.annotations > 0) seen.annotated.push(number);
          const { items, sideways } = pageItems(page);
          seen.turned -= sideways;
          pages.push(items);
        }
      } finally {
        engine.free(scratch);
      }
      if (seen.inked === 0)
        throw new PlanError(seen.damaged.length === count ? 'pdf-damaged' : 'pdf-no-text', { file, pages: count });
      if (seen.inked < 20 * count && seen.blank.length > 0.8 * count)
        throw new PlanError('pdf-no-text', { file, pages: count });
      if (seen.blank.length > 0) notes.push(note('warning', 'pdf-pages-without-text', { pages: pageList(seen.blank) }));
      if (seen.damaged.length > 0) notes.push(note('warning', 'pdf-pages-damaged', { pages: pageList(seen.damaged) }));
      if (seen.unknown > 0)
        notes.push(
          note('warning', 'pdf-characters-unknown', { count: seen.unknown, pages: pageList(seen.unreadable) }),
        );
      if (seen.turned > 0) notes.push(note('info', 'pdf-text-turned', { count: seen.turned }));
      if (seen.struck > 0) notes.push(note('warning', 'struck-text', { count: seen.struck }));
      if (seen.annotations > 0)
        notes.push(note('info', 'pdf-annotations', { count: seen.annotations, pages: pageList(seen.annotated) }));
      dropFurniture(pages);
      for (const page of pages) {
        orderColumns(page);
        takeUnruledTables(page);
      }
      return { ...compose(draftsOf(pages), count, notes), notes };
    });
  } catch (error) {
    if (isPlanError(error)) throw error;
    // The engine's own failure: it ends in a trap of WebAssembly, and its memory is not to be used again.
    if (error instanceof Error && error.name === 'RuntimeError') {
      dropEngine();
      throw new PlanError('pdf-damaged', { file }, { cause: error });
    }
    throw error;
  }
}

/** `3, 5-7` */
function pageList(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < numbers.length; ) {
    let end = i;
    while (numbers[end + 1] === numbers[end]! + 1) end++;
    parts.push(end > i ? `${numbers[i]}-${numbers[end]}` : `${numbers[i]}`);
    i = end + 1;
  }
  return parts.length > 40 ? `${parts.slice(0, 40).join(', ')} …` : parts.join(', ');
}

/** A page's lines and tables, and how many of its turned characters they hold. */
function pageItems(page: PdfPage): { items: PageItems; sideways: number } {
  const { tables, rest, sideways } = takeRuledTables(page);
  const lines = linesOf(rest, page.number);
  const items: Item[] = [...lines.map((line): Item => ({ kind: 'line', line })), ...tables];
  items.sort((a, b) => topOf(a) - topOf(b));
  const rules = page.strokes.filter(({ isLevel, from, to }) => isLevel && to - from > 0.1 * page.width);
  return { items: { number: page.number, width: page.width, height: page.height, rules, items }, sideways };
}

function topOf(item: Item): number {
  return item.kind === 'line' ? item.line.y - 0.4 * item.line.em : item.top;
}

/** All pages' items in one row: tables joined over pages, lines put together to paragraphs. */
function draftsOf(pages: readonly PageItems[]): Draft[] {
  const style = bodyStyle(
    pages.map(({ items, ...page }) => ({
      ...page,
      lines: items.flatMap((item) => (item.kind === 'line' ? [item.line] : [])),
    })),
  );
  const drafts: Draft[] = [];
  let lines: Line[] = [];
  let table: TableBlock | null = null;
  const flush = () => {
    append(drafts, paragraphsOf(lines, style));
    lines = [];
  };
  for (const page of pages) {
    for (const item of page.items) {
      if (item.kind === 'line') {
        // a line like 「续表1」 between the pieces of a table
        if (table !== null && table.page < page.number && isContinuationMark(item.line.text)) continue;
        table = null;
        lines.push(item.line);
        continue;
      }
      if (table !== null && item.page > table.page && joinTables(table, item)) {
        table = Object.assign(table, { page: item.page });
        continue;
      }
      const caption = isBox(item) ? null : takeCaption(lines, style);
      flush();
      item.caption = caption;
      table = item;
      drafts.push(item);
    }
  }
  flush();
  return drafts.map((draft) =>
    draft.kind === 'table' && isBox(draft) ? { kind: 'box', paragraphs: boxParagraphs(draft, style) } : draft,
  );
}

/** `续表`, `（续表1）`, `表1（续）`, `Table 2 (continued)` */
function isContinuationMark(text: string): boolean {
  return (
    text.length < 40 &&
    /^[（(]?续\s*(?:上\s*)?表|[（(](?:续表?|接上表)[)）]$|\(cont(?:inued|\.|’d|'d)?\)$/i.test(text.trim())
  );
}

/** The caption is a paragraph of its own: the end of another one may look like it (…的任 / 务分工表). */
function takeCaption(lines: Line[], style: BodyStyle): Line | null {
  const last = lines.at(-1);
  if (last === undefined || !isCaption(last.text)) return null;
  if (paragraphsOf(lines.slice(-2), style).length < Math.min(2, lines.length)) return null;
  lines.pop();
  return last;
}
