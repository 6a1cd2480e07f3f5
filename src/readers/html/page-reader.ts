// The walk over a page: before its document only what tells of it is kept (title, labels and values), then the document,
// then what follows it at its side (an annex), nothing else.
import { append } from '../../util/append.js';
import { isBoxCaption } from '../text/captions.js';
import { isPublicationLine, isWebFurniture } from '../text/furniture.js';
import { isField, splitFields, tableFields } from './fields.js';
import type { RawLine } from './line-buffer.js';
import { LineReader } from './line-reader.js';
import { isLinkList } from './main-content.js';
import type { PageIndex } from './measure.js';
import type { PageFacts } from './page-facts.js';
import type { HtmlNode } from './page-tree.js';
import type { PageWriter } from './page-writer.js';
import { type HtmlTable, hasBorder, tableKind } from './tables.js';
import { type BlockContext, TextWalker } from './text-walker.js';
import { rawText, walk } from './walk.js';

export interface PageParts {
  readonly main: HtmlNode;
  readonly facts: PageFacts;
  readonly index: PageIndex;
  readonly writer: PageWriter;
  /** Leaves nothing out: for a page that is all menus, by its names and links. */
  readonly keepsAll?: boolean;
}

interface HeadTitle {
  readonly lines: readonly RawLine[];
  readonly context: BlockContext;
  /** Whether the page is named so. */
  readonly isNamed: boolean;
}

const TITLE_NAME_PATTERN = /(?:^|[\s_-])(?:[a-z]{0,8}title|biaoti|bt|headline|tit)(?:\d?)(?=$|[\s_-])/i;
const LINK_LIST_NAMES: ReadonlySet<string> = new Set(['ul', 'ol', 'div', 'td', 'section', 'dl', 'p', 'table']);
const MAX_TITLE = 120;
const MAX_FIELD = 160;
const MIN_ANNEX = 100;
const MAX_IMAGES = 50;
/** A frame around more of the page than this is no box of the document. */
const FRAME_SHARE = 0.4;
const FIELD_TABLE_TEXT = 2_500;
const FIELD_TABLE_ROWS = 12;
/** How far into the document its title is looked for. */
const TITLE_REACH = 1_500;

export class PageReader {
  readonly #parts: PageParts;
  readonly #walker: TextWalker;
  /** Reads cells. */
  readonly #cells: LineReader;
  #mode: 'head' | 'main' | 'tail';
  /** The element outside the main content that is being read like it. */
  #annex: HtmlNode | null = null;
  readonly #titles: HeadTitle[] = [];
  readonly #fields: string[] = [];
  /** A label that stood alone on its line waits for its value. */
  #openLabel: string | null = null;
  /** Frames of one column that hold tables: each with how many blocks stood before it. */
  readonly #frames: { readonly node: HtmlNode; readonly from: number }[] = [];
  #images = 0;
  #leftOut = 0;

  constructor(parts: PageParts) {
    this.#parts = parts;
    this.#mode = parts.main === parts.facts.body ? 'main' : 'head';
    this.#walker = new TextWalker(parts.index, {
      lines: (lines, context) => this.#lines(lines, context),
      takes: (node, name) => this.#takes(node, name),
      left: (node) => this.#left(node),
    });
    this.#cells = new LineReader(parts.index);
    this.#walker.buffer.joinsWide = this.#mode === 'main';
  }

  /** Writes the page; returns how many characters of it are left out. */
  read(): number {
    if (this.#mode === 'main') this.#writeHead();
    walk(this.#parts.facts.body, this.#walker);
    this.#walker.flush();
    return this.#leftOut;
  }

  #leaveOut(node: HtmlNode): true {
    this.#leftOut += this.#parts.index.allText(node);
    return true;
  }

  #takes(node: HtmlNode, name: string): boolean {
    const { main, index } = this.#parts;
    if (node === main) {
      this.#walker.flush();
      this.#writeHead();
      this.#mode = 'main';
      this.#walker.buffer.joinsWide = true;
      if (name === 'table') return this.#takesTable(node);
      return false;
    }
    if (name === 'img') {
      if (this.#mode === 'main') this.#noteImage(node);
      return true;
    }
    const at = index.of(node);
    if (this.#parts.keepsAll) return name === 'table' && this.#takesTable(node);
    if (index.isFurniture[at]) return this.#leaveOut(node);
    if (this.#mode === 'tail' && !this.#isAnnex(node)) return this.#leaveOut(node);
    if (index.links[at]! > 0 && LINK_LIST_NAMES.has(name) && isLinkList(node, index)) return this.#leaveOut(node);
    return name === 'table' && this.#takesTable(node);
  }

  #openFrame(node: HtmlNode): void {
    const { writer } = this.#parts;
    this.#walker.flush();
    this.#frames.push({ node, from: writer.blocks.length - (writer.isBelowBoxCaption ? 1 : 0) });
  }

  #left(node: HtmlNode): void {
    if (node === this.#frames.at(-1)?.node) this.#parts.writer.closeFrame(this.#frames.pop()!.from);
    if (node === this.#annex) {
      this.#annex = null;
      this.#mode = 'tail';
    } else if (node === this.#parts.main) this.#mode = 'tail';
  }

  /** What stands beside the main content below it, and is text or a table, belongs to it: annexes that the page parts from it. */
  #isAnnex(node: HtmlNode): boolean {
    const { main, index } = this.#parts;
    if (node.parent !== main.parent) return false;
    const at = index.of(node);
    const isText = index.text[at]! >= MIN_ANNEX && index.linkText[at]! < index.text[at]! / 2;
    if (!isText) return false;
    if (index.tables[at] === 0 && node.name !== 'table' && !/[。；]/.test(rawText(node, 2_000))) return false;
    this.#annex = node;
    this.#mode = 'main';
    return true;
  }

  #lines(lines: readonly RawLine[], context: BlockContext): void {
    if (this.#mode === 'main') this.#parts.writer.addLines(lines, context);
    else if (this.#mode === 'head') this.#headLines(lines, context);
    else for (const { text } of lines) this.#leftOut += text.length;
  }

  /** Lines before the document: fields and what may be its title are kept. */
  #headLines(lines: readonly RawLine[], context: BlockContext): void {
    const { facts } = this.#parts;
    const text = lines.map((line) => line.text).join('');
    if (text.length <= MAX_TITLE && !isField(text)) {
      const isNamed = text.length >= 6 && compact(facts.title).includes(compact(text));
      const isTitle =
        context.headingLevel !== null ||
        TITLE_NAME_PATTERN.test(context.node?.attribute('id') ?? '') ||
        TITLE_NAME_PATTERN.test(context.node?.attribute('class') ?? '');
      if (isNamed || isTitle) {
        this.#titles.push({ lines, context, isNamed });
        this.#openLabel = null;
        return;
      }
    }
    for (const { text: line } of lines) {
      if (line.length > MAX_FIELD) {
        this.#leftOut += line.length;
        continue;
      }
      if (this.#openLabel !== null && !isField(line)) this.#fields.push(this.#openLabel + line);
      else if (isField(line) && /[:：]$/.test(line)) {
        this.#openLabel = line;
        continue;
      } else if (isField(line)) append(this.#fields, splitFields(line));
      else if (isPublicationLine(line)) this.#fields.push(line);
      else this.#leftOut += line.length;
      this.#openLabel = null;
    }
  }

  #writeHead(): void {
    const { writer, facts, main } = this.#parts;
    for (const field of this.#fields) if (!/[:：]$/.test(field) && !isWebFurniture(field)) writer.addField(field);
    const named = this.#titles.filter(({ isNamed }) => isNamed);
    const titles = named.length > 0 ? named.slice(-1) : this.#titles.slice(-1);
    const opening = compact(rawText(main, TITLE_REACH));
    const has = (label: RegExp) => this.#fields.some((field) => label.test(field)) || label.test(opening);
    // The head of the page says what nothing on it shows.
    const title = facts.title;
    const isTitled = titles.length > 0 || this.#fields.length > 0 || this.#hasHeading() || isShown(title, opening);
    if (title !== '' && !isTitled) writer.addField(`标题：${title}`);
    if (facts.published !== null && !has(/(?:成文|印发|发布|公布|发文)(?:日期|时间)/))
      writer.addField(`发布日期：${facts.published}`);
    for (const { lines, context } of titles) {
      if (!opening.startsWith(compact(lines.map((line) => line.text).join('')))) writer.addLines(lines, context);
    }
  }

  #hasHeading(): boolean {
    return this.#parts.index.nodes.some(({ name }) => name === 'h1' || name === 'h2');
  }

  /** Whether a table is dealt with here; a layout is walked through. */
  #takesTable(node: HtmlNode): boolean {
    const { index, writer } = this.#parts;
    const size = index.allText(node);
    if (size === 0) return false;
    const table = index.table(node);
    const kind = tableKind(table, index);
    if (kind === 'layout') {
      if (this.#mode === 'main' && table.rows.every((row) => row.length === 1)) this.#openFrame(node);
      return false;
    }
    const isSmall = table.rows.length <= FIELD_TABLE_ROWS && size <= FIELD_TABLE_TEXT;
    if (this.#mode === 'head' && !isSmall) return kind === 'data' && this.#leaveOut(node);
    if (kind === 'column') return this.#takesColumn(table);
    const cells = table.rows.map((row) => row.map((cell) => this.#cells.readText(cell.node)));
    const fields = isSmall ? tableFields(cells) : null;
    this.#walker.flush();
    if (fields !== null) {
      if (this.#mode === 'head') append(this.#fields, fields);
      else for (const field of fields) writer.addField(field);
      return true;
    }
    if (this.#mode === 'head') return this.#leaveOut(node);
    writer.addTable(table, cells, table.caption === null ? [] : this.#cells.read(table.caption));
    return true;
  }

  /** One cell a row: a 专栏 when it has a caption or a border around a few paragraphs, else only a frame around text. */
  #takesColumn(table: HtmlTable): boolean {
    if (this.#mode === 'head') return false;
    const { writer, index, facts } = this.#parts;
    const { node } = table;
    const isFrame = hasBorder(table) && index.allText(node) < index.allText(facts.body) * FRAME_SHARE;
    if (!isFrame && !writer.isBelowBoxCaption && !/专\s{0,4}栏/.test(rawText(node, 400))) return false;
    this.#walker.flush();
    const lines = this.#cells.read(node);
    const isCaptioned = lines.length > 0 && (isBoxCaption(lines[0]!.text) || writer.isBelowBoxCaption);
    if (!isCaptioned && !(isFrame && lines.length > 1)) return false;
    writer.addBox(lines);
    return true;
  }

  #noteImage(node: HtmlNode): void {
    const [src, alt, width, height] = ['src', 'alt', 'width', 'height'].map((name) => node.attribute(name) ?? '') as [
      string,
      string,
      string,
      string,
    ];
    const isIcon = [width, height].some(
      (size) => /^\d{1,2}(?:px)?$/.test(size.trim()) && Number.parseInt(size, 10) <= 40,
    );
    if (src === '' || isIcon || this.#images >= MAX_IMAGES) return;
    this.#images++;
    const target = src.startsWith('data:') ? src.slice(0, 30) : src.slice(0, 120);
    this.#parts.writer.noteImage(alt.trim() === '' ? target : `${alt.trim().slice(0, 60)} ${target}`);
  }
}

/** Whether the title of a page (`标题-栏目-网站`) is printed in a text. */
function isShown(title: string, text: string): boolean {
  const own = title.split(/[-_|—–]+/)[0] ?? title;
  return text.includes(compact(own)) || text.includes(compact(title));
}

function compact(text: string): string {
  return text.replace(/[\s\u200b-\u200d\ufeff]+/g, '');
}
