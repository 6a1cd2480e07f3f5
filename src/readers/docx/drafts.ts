// What the body of a file is read into, before it is laid out as canonical text: paragraphs, tables and frames, in order.

export interface ParagraphDraft {
  readonly type: 'paragraph';
  /** Automatic number and text; \n where the author broke the line. No blanks at the ends. */
  readonly text: string;
  /** The text with the blanks and tabs at its ends, where it has some. */
  readonly raw: string;
  /** 1 …, null for body text. */
  readonly headingLevel: number | null;
  /** How many characters at the beginning are bold. */
  readonly boldLead: number;
  readonly bullet: boolean;
  readonly centred: boolean;
  /** A line of the table of contents. */
  readonly isContents: boolean;
}

export interface CellProperties {
  /** Columns of the file's grid that it covers. */
  readonly columnSpan: number;
  readonly vertical: 'restart' | 'continue' | null;
  readonly horizontal: 'restart' | 'continue' | null;
}

export const NO_CELL_PROPERTIES: CellProperties = { columnSpan: 1, vertical: null, horizontal: null };

export interface CellDraft {
  readonly drafts: Draft[];
  properties: CellProperties;
}

export interface RowDraft {
  readonly cells: CellDraft[];
  /** Columns of the grid that the row leaves free before its cells. */
  before: number;
  isHeader: boolean;
  isDeleted: boolean;
}

export interface TableDraft {
  readonly type: 'table';
  readonly rows: RowDraft[];
  /** Widths of the columns in twips, as far as the file says. */
  readonly columnWidths: number[];
}

/** A text box. */
export interface FrameDraft {
  readonly type: 'frame';
  readonly drafts: Draft[];
}

export type Draft = ParagraphDraft | TableDraft | FrameDraft;

/** The lines of some drafts: paragraphs as they are, the rows of tables with their cells side by side. */
export function paragraphsIn(drafts: readonly Draft[]): ParagraphDraft[] {
  const found: ParagraphDraft[] = [];
  const todo: Draft[] = [];
  pushReversed(todo, drafts);
  for (let draft = todo.pop(); draft !== undefined; draft = todo.pop()) {
    if (draft.type === 'paragraph') found.push(draft);
    else if (draft.type === 'frame') pushReversed(todo, draft.drafts);
    else for (let i = draft.rows.length - 1; i >= 0; i--) pushReversed(todo, rowDrafts(draft.rows[i]!));
  }
  return found;
}

/** Puts drafts on a stack so that the first is taken off first. */
export function pushReversed(stack: Draft[], drafts: readonly Draft[]): void {
  for (let i = drafts.length - 1; i >= 0; i--) stack.push(drafts[i]!);
}

/** A row of a table within a cell: one line when each of its cells is one, else its paragraphs. */
function rowDrafts(row: RowDraft): Draft[] {
  const all = row.cells.filter(({ properties }) => properties.vertical !== 'continue').map(({ drafts }) => drafts);
  const isPlain = all.every((drafts) => drafts.length <= 1 && drafts.every(({ type }) => type === 'paragraph'));
  if (!isPlain) return all.flat();
  const lines = all.flat() as ParagraphDraft[];
  const [first] = lines;
  if (first === undefined) return [];
  return [{ ...first, text: lines.map(({ text }) => text).join(' '), headingLevel: null, boldLead: 0 }];
}

/** Whether drafts hold any text, without looking further than needed. */
export function hasText(drafts: readonly Draft[]): boolean {
  return drafts.length > 0 && (drafts[0]!.type === 'paragraph' || paragraphsIn(drafts).length > 0);
}

/** Whether there is a table of several columns among the drafts. */
export function hasTable(drafts: readonly Draft[]): boolean {
  return drafts.some((draft) => draft.type === 'table' && draft.rows.some(({ cells }) => cells.length > 1));
}
