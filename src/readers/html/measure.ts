// How much text stands below each element of a page, and how much of it is links: what main content is chosen by.
import { isNoText, isSilent, isStruck, type Style, StyleReader } from './elements.js';
import type { HtmlNode } from './page-tree.js';
import { type HtmlTable, readTable } from './tables.js';
import { rawText } from './walk.js';

const FIRST_ROOM = 1024;

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(list.length * 2);
  more.set(list);
  return more;
}

/**
 * What is known of each element that can hold text, by its number. Elements that are hidden or no text have none. Plain
 * lists instead of an object an element: a page has tens of thousands.
 */
export class PageIndex {
  readonly nodes: HtmlNode[] = [];
  readonly styles: Style[] = [];
  readonly #tables = new Map<HtmlNode, HtmlTable>();
  /** Characters outside links, blanks at the ends of text nodes not counted. */
  text = new Int32Array(FIRST_ROOM);
  /** Characters within links. */
  linkText = new Int32Array(FIRST_ROOM);
  links = new Int32Array(FIRST_ROOM);
  tables = new Int32Array(FIRST_ROOM);
  /** Paragraphs, headings, items and line breaks. */
  lines = new Int32Array(FIRST_ROOM);
  /** How many stretches of text are struck through, which have no numbers. */
  struck = 0;
  /** Elements that the page does not show, by their style or attribute; without those whose names say that they are no content. */
  readonly hidden = new Set<HtmlNode>();
  /** 1 for elements whose names say that they are no content: menu, footer, share buttons. */
  isFurniture = new Int32Array(FIRST_ROOM);

  /** The number of an element, or -1. */
  of(node: HtmlNode): number {
    return node.number;
  }

  /** All text below an element, links included; 0 for one that has no number. */
  allText(node: HtmlNode): number {
    const at = this.of(node);
    return at < 0 ? 0 : this.text[at]! + this.linkText[at]!;
  }

  /** Its rows and cells, read once. */
  table(node: HtmlNode): HtmlTable {
    let table = this.#tables.get(node);
    if (table === undefined) {
      table = readTable(node);
      this.#tables.set(node, table);
    }
    return table;
  }

  add(node: HtmlNode, style: Style, isFurniture: boolean): number {
    const at = this.nodes.push(node) - 1;
    node.number = at;
    this.styles.push(style);
    if (at === this.text.length) this.#makeRoom();
    if (isFurniture) this.isFurniture[at] = 1;
    return at;
  }

  #makeRoom(): void {
    this.text = doubled(this.text);
    this.linkText = doubled(this.linkText);
    this.links = doubled(this.links);
    this.tables = doubled(this.tables);
    this.lines = doubled(this.lines);
    this.isFurniture = doubled(this.isFurniture);
  }

  /** Counts what stands below an element at another one too, or takes it off. */
  count(to: number, from: number, sign: 1 | -1): void {
    this.text[to]! += sign * this.text[from]!;
    this.linkText[to]! += sign * this.linkText[from]!;
    this.links[to]! += sign * this.links[from]!;
    this.tables[to]! += sign * this.tables[from]!;
    this.lines[to]! += sign * this.lines[from]!;
  }
}

const LINE_NAMES: ReadonlySet<string> = new Set([
  'p',
  'br',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dd',
  'dt',
  'tr',
]);
/** Names of parts of a page: `footer`, `site-nav`, `bdsharebuttonbox`, `crumbs`, `dqwz` (当前位置), `ewm` (二维码). */
const FURNITURE_PATTERN =
  /(?:^|[\s_-])(?:site|page|main|top|bottom|left|right|sub|footer|foot|head|header|art|article|content|con|news|detail|xxgk)?[_-]?(?:logo|nav|navbar|navi|navigation|menus?|footer|foot|breadcrumbs?|crumbs?|position|dqwz|weizhi|location|share|bdshare|bdsharebuttonbox|fenxiang|fx|sidebar|toolbar|tools|copyright|pagination|pager|pages?-nav|related|relates|xgwd|xgyd|recommend|comments?|qrcode|ewm|erweima|search|login|langs?|accessibility|wza|jiucuo|print-?btn|closewin|prevnext|prev|next|others?|banner|friendlink|links|xgxx|statement)(?:[_-]?(?:bar|box|wrap|warp|list|area|div|inner|line|tpl))?(?:\d{0,3})(?=$|[\s_-])/i;
/** What a part of this share of the page's text is called does not matter. */
const FURNITURE_SHARE = 0.3;

/** Measures everything below `root` that is not hidden. What is furniture by its name counts nowhere. */
export function measure(root: HtmlNode): PageIndex {
  const index = new PageIndex();
  const styles = new StyleReader();
  let own = index.add(root, styles.of(root), false);
  const furniture: number[] = [];
  let node = root.children[0] ?? null;
  let linkDepth = 0;
  while (node !== null) {
    let first: HtmlNode | null = null;
    if (node.isText) {
      const length = node.data.trim().length;
      if (linkDepth > 0) index.linkText[own]! += length;
      else index.text[own]! += length;
    } else if (node.isElement) {
      const { name } = node;
      const style = styles.of(node);
      if (isStruck(name, style) && rawText(node, 40).trim() !== '') index.struck++;
      if (!isSilent(name, style)) {
        if (LINE_NAMES.has(name)) index.lines[own]!++;
        else if (name === 'table') index.tables[own]!++;
        const isNamedSo = node.attributes.length > 0 && isNamedFurniture(node);
        const at = index.add(node, style, isNamedSo);
        if (isNamedSo) furniture.push(at);
        first = node.children[0] ?? null;
        if (first !== null) {
          own = at;
          if (name === 'a' && node.attribute('href') !== undefined) {
            linkDepth++;
            index.links[at] = 1;
          }
        }
      } else if (style.hidden && !isNoText(name) && !isNamedFurniture(node)) {
        index.hidden.add(node);
      }
    }
    if (first !== null) {
      node = first;
      continue;
    }
    while (node !== null && node.next === null) {
      node = node.parent === root ? null : node.parent;
      if (node === null) break;
      const above = index.of(node.parent!);
      index.count(above, own, 1);
      if (node.name === 'a' && node.attribute('href') !== undefined) linkDepth--;
      own = above;
    }
    node = node?.next ?? null;
  }
  settleFurniture(index, furniture);
  return index;
}

function isNamedFurniture(node: HtmlNode): boolean {
  const id = node.attribute('id');
  const names = node.attribute('class');
  return (id !== undefined && isFurnitureName(id)) || (names !== undefined && isFurnitureName(names));
}

const knownNames = new Map<string, boolean>();

function isFurnitureName(name: string): boolean {
  let is = knownNames.get(name);
  if (is === undefined) {
    is = FURNITURE_PATTERN.test(name.slice(0, 200));
    if (knownNames.size < 2_000) knownNames.set(name, is);
  }
  return is;
}

/** A part that is called a menu and holds a good deal of the page's text is none; the others are taken off all above them. */
function settleFurniture(index: PageIndex, furniture: readonly number[]): void {
  const total = index.text[0]!;
  for (const at of furniture) {
    if (index.text[at]! > total * FURNITURE_SHARE) {
      index.isFurniture[at] = 0;
      continue;
    }
    const above: number[] = [];
    let isInside = false;
    for (let outer = at; outer !== 0 && !isInside; ) {
      outer = index.of(index.nodes[outer]!.parent!);
      isInside = index.isFurniture[outer] === 1;
      above.push(outer);
    }
    if (!isInside) for (const outer of above) index.count(outer, at, -1);
  }
}
