// The tables that are open while a story is read: their grids, rows and cells.
import { append } from '../../util/append.js';
import { Memo } from '../ooxml/memo.js';
import type { XmlScanner } from '../ooxml/xml.js';
import { type CellProperties, type Draft, NO_CELL_PROPERTIES, type RowDraft, type TableDraft } from './drafts.js';
import type { Losses } from './losses.js';
import { type RowProperties, readCellProperties, readGrid, readRowProperties } from './properties.js';

interface OpenTable {
  readonly draft: TableDraft;
  row: RowDraft | null;
}

/** Tables that stand deeper in each other are read as the text of the cell. */
const MOST_NESTED = 8;

export class OpenTables {
  readonly #losses: Losses;
  readonly #tables: OpenTable[] = [];
  readonly #known = { cell: new Memo<CellProperties>(), row: new Memo<RowProperties>() };

  constructor(losses: Losses) {
    this.#losses = losses;
  }

  get #row(): RowDraft | null {
    return this.#tables.at(-1)?.row ?? null;
  }

  /** Begins a table, which goes to `drafts`; to be called at its end. */
  open(drafts: Draft[]): () => void {
    const draft: TableDraft = { type: 'table', rows: [], columnWidths: [] };
    const isTooDeep = this.#tables.length >= MOST_NESTED;
    this.#tables.push({ draft, row: null });
    return () => {
      this.#tables.pop();
      if (isTooDeep) for (const { cells } of draft.rows) for (const cell of cells) append(drafts, cell.drafts);
      else if (draft.rows.length > 0) drafts.push(draft);
    };
  }

  /** Begins a row; to be called at its end. Null outside of a table. */
  openRow(): (() => void) | null {
    const table = this.#tables.at(-1);
    if (table === undefined) return null;
    const row: RowDraft = { cells: [], before: 0, isHeader: false, isDeleted: false };
    const { row: outer } = table;
    table.row = row;
    return () => {
      table.row = outer;
      if (row.isDeleted) this.#losses.deleted++;
      else if (row.cells.length > 0) table.draft.rows.push(row);
    };
  }

  /** Begins a cell and returns where its paragraphs go, null outside of a row. */
  openCell(): Draft[] | null {
    const row = this.#row;
    if (row === null) return null;
    const drafts: Draft[] = [];
    row.cells.push({ drafts, properties: NO_CELL_PROPERTIES });
    return drafts;
  }

  /** Reads w:tblGrid. */
  readGrid(xml: XmlScanner): void {
    const table = this.#tables.at(-1);
    if (table === undefined) xml.skip();
    else readGrid(xml, table.draft.columnWidths);
  }

  /** Reads w:trPr. */
  readRow(xml: XmlScanner): void {
    const row = this.#row;
    if (row === null) xml.skip();
    else Object.assign(row, xml.memo(this.#known.row, readRowProperties));
  }

  /** Reads w:tcPr. */
  readCell(xml: XmlScanner): void {
    const cell = this.#row?.cells.at(-1);
    if (cell === undefined) xml.skip();
    else cell.properties = xml.memo(this.#known.cell, readCellProperties);
  }

  /** Puts the tables aside while a text box is read; to be called at its end. */
  putAside(): () => void {
    const tables = this.#tables.splice(0);
    return () => append(this.#tables, tables);
  }
}
