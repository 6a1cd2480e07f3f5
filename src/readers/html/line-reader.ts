// One element, a cell of a table or a frame → its lines.
import { isPlain, type RawLine } from './line-buffer.js';
import type { PageIndex } from './measure.js';
import type { HtmlNode } from './page-tree.js';
import { TextWalker } from './text-walker.js';
import { walk } from './walk.js';

/** 90, ≥96%: side by side on one line two of them would be read as one number. */
const NUMBER_PATTERN = /^[≥≤<>＜＞]?\d[\d.,]*[%％‰]?$/;

/** A row of a table that stands within the element: where its lines begin, and those of the cells that had any. */
interface OpenRow {
  readonly node: HtmlNode;
  readonly from: number;
  cells: number;
  end: number;
  isPlain: boolean;
}

/** Reads the lines of one element after another. */
export class LineReader {
  readonly #walker: TextWalker;
  #found: RawLine[] = [];
  readonly #rows: OpenRow[] = [];

  constructor(index: PageIndex) {
    this.#walker = new TextWalker(
      index,
      {
        lines: (lines) => {
          if (this.#found.length === 0) this.#found = lines;
          else for (const line of lines) this.#found.push(line);
        },
        takes: (node, name) => {
          if (name === 'tr') this.#openRow(node);
          return false;
        },
        left: (node) => {
          if (this.#rows.length > 0) this.#left(node);
        },
      },
      true,
    );
  }

  /** All lines below an element, in order. */
  read(root: HtmlNode): RawLine[] {
    this.#found = [];
    this.#rows.length = 0;
    walk(root, this.#walker);
    this.#walker.flush();
    return this.#found;
  }

  /** The text below an element, a line break between its lines. */
  readText(root: HtmlNode): string {
    const { children } = root;
    const only = children[0];
    if (children.length === 1 && only!.isText && isPlain(only!.data)) return only!.data;
    if (children.length === 0) return '';
    const lines = this.read(root);
    return lines.length === 1 ? lines[0]!.text : lines.map(({ text }) => text).join('\n');
  }

  #openRow(node: HtmlNode): void {
    if (node.children.length === 0) return;
    this.#walker.flush();
    const from = this.#found.length;
    const outer = this.#rows.at(-1);
    if (outer !== undefined) outer.isPlain = false;
    this.#rows.push({ node, from, cells: 0, end: from, isPlain: true });
  }

  /**
   * 农村 | 城镇 in a table within a cell: side by side on one line when each cell is one, as in the cell of a .docx; bare
   * numbers (90 | 96) stay on lines of their own.
   */
  #left(node: HtmlNode): void {
    const row = this.#rows.at(-1)!;
    if (node.parent === row.node) {
      const own = this.#found.length - row.end;
      row.end = this.#found.length;
      if (own > 0) row.cells++;
      if (own > 1) row.isPlain = false;
    }
    if (node !== row.node) return;
    this.#rows.pop();
    if (!row.isPlain || row.cells < 2) return;
    if (this.#found.slice(row.from).every(({ text }) => NUMBER_PATTERN.test(text))) return;
    const [first, ...others] = this.#found.splice(row.from);
    this.#found.push({ ...first!, text: [first!, ...others].map(({ text }) => text).join(' '), boldLead: 0 });
  }
}
