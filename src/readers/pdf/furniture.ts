// What a page prints besides its text, taken out: page numbers, running heads and feet, what a browser prints around a page.
import { maxOf } from '../../util/extremes.js';
import { isFurniture as isPageNumber, isPublicationLine, isWebFurniture } from '../text/furniture.js';
import type { Line } from './lines.js';
import type { Item, PageItems } from './model.js';

/** `16`, `— 16 —`, `3/12`, `iv`, `第 3 页`, `Page 3 of 12`: a page number when it stands where page numbers do. */
const NUMBER_PATTERN =
  /^[-–—―─·|\s]{0,40}(?:第\s{0,4})?(?<number>\d{1,4}|[０-９]{1,4}|[ivxlc]{1,7})(?:\s{0,4}页)?(?:\s{0,4}(?:\/|of|共|，共|,共)\s{0,4}第?\d{1,4}\s{0,4}页?)?[-–—―─·|\s]{0,40}$/i;
/** What a browser prints at the top of a page: the time, then the title. */
const STAMP_PATTERN = /^\d{2,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s+(?:[AaPp]M|[上下]午)?\s?\d{1,2}:\d{2}/;
const ADDRESS_PATTERN = /^(?:https?:\/\/\S+\s+\d{1,4}\s*\/\s*\d{1,4}|file:\/\/\S+(?:\s+\d{1,4}\s*\/\s*\d{1,4})?)$/i;
/** Where running heads and feet stand: this share of the page's height at the top and at the bottom. */
const ZONE = 0.16;
/** How many lines at the top or bottom may be furniture. */
const MAX_DEPTH = 4;
const SAME_PLACE = 4;

interface Edge {
  readonly page: PageItems;
  readonly line: Line;
  readonly isTop: boolean;
  readonly isOutermost: boolean;
  /** The text without its digits. */
  readonly key: string;
  /** Distance from the page's edge. */
  readonly place: number;
}

/** Takes the furniture out of all pages. */
export function dropFurniture(pages: readonly PageItems[]): void {
  const edges = pages.flatMap((page) => [...edgeLines(page, true), ...edgeLines(page, false)]);
  const dropped = new Set<Line>();
  dropRepeated(edges, pages.length, dropped);
  for (const edge of edges) {
    if (STAMP_PATTERN.test(edge.line.text) || ADDRESS_PATTERN.test(edge.line.text)) dropped.add(edge.line);
    else if (isPageNumber(edge.line.text)) dropped.add(edge.line);
  }
  dropNumbers(edges, pages, dropped);
  dropMenus(pages, dropped);
  for (const page of pages) page.items = page.items.filter((item) => item.kind !== 'line' || !dropped.has(item.line));
}

function edgeLines(page: PageItems, isTop: boolean): Edge[] {
  const lines = outerLines(page.items, isTop);
  return lines.flatMap((line, i) => {
    const place = isTop ? line.y : page.height - line.y;
    if (place > ZONE * page.height) return [];
    const key = line.text.replace(/[\d０-９]+|\b[ivxlc]{1,6}\b/g, '#').replace(/\s+/g, '');
    return [{ page, line, isTop, isOutermost: i === 0, key, place }];
  });
}

/** The lines above (or below) everything else on the page, outermost first. */
function outerLines(items: readonly Item[], isTop: boolean): Line[] {
  const ordered = isTop ? items : [...items].reverse();
  const lines: Line[] = [];
  for (const item of ordered) {
    if (item.kind !== 'line' || lines.length >= MAX_DEPTH) break;
    lines.push(item.line);
  }
  return lines;
}

/** The same words at the same place on several pages, with the same numbers or such as go up with the pages. */
function dropRepeated(edges: readonly Edge[], pageCount: number, dropped: Set<Line>): void {
  const groups = new Map<string, Edge[]>();
  const add = (key: string, edge: Edge) => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [edge]);
    else group.push(edge);
  };
  for (const edge of edges) {
    const { isTop, key, line, page } = edge;
    add(`${isTop} ${line.text.replace(/\s+/g, '')}`, edge);
    if (!key.includes('#')) continue;
    // Roman numbers are not counted: they stand on few pages.
    const numbers = halfWidth(line.text).match(/\d+/g)?.map(Number) ?? [0];
    for (const number of new Set(numbers)) add(`${isTop} ${key} ${number === 0 ? 0 : number - page.number}`, edge);
  }
  const enough = Math.max(2, Math.min(3, Math.ceil(pageCount * 0.3)));
  for (const group of groups.values()) dropAlike(group, enough, dropped);
}

function dropAlike(group: Edge[], enough: number, dropped: Set<Line>): void {
  group.sort((a, b) => a.place - b.place);
  // Stretches of the group whose places follow each other closely.
  for (let from = 0; from < group.length; ) {
    let end = from + 1;
    while (end < group.length && group[end]!.place - group[end - 1]!.place <= SAME_PLACE) end++;
    const alike = group.slice(from, end);
    const onPages = new Set(alike.map(({ page }) => page.number)).size;
    for (const edge of alike) {
      if (onPages >= enough && (edge.key !== '#' || edge.isOutermost)) dropped.add(edge.line);
    }
    from = end;
  }
}

function halfWidth(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** A bare number that goes up with the pages, or stands alone at the foot. */
function dropNumbers(edges: readonly Edge[], pages: readonly PageItems[], dropped: Set<Line>): void {
  for (const edge of edges) {
    const { line, page } = edge;
    if (dropped.has(line) || !NUMBER_PATTERN.test(line.text)) continue;
    const items = page.items.filter((item) => item.kind !== 'line' || !dropped.has(item.line));
    const at = items.findIndex((item) => item.kind === 'line' && item.line === line);
    if (at !== 0 && at !== items.length - 1) continue;
    const neighbour = items[at === 0 ? 1 : at - 1];
    const distance =
      neighbour === undefined
        ? Number.POSITIVE_INFINITY
        : neighbour.kind === 'line'
          ? Math.abs(neighbour.line.y - line.y)
          : at === 0
            ? neighbour.top - line.y
            : line.y - neighbour.bottom;
    const isFoot = at === items.length - 1 && !edge.isTop;
    if ((isFoot && distance > 1.2 * line.em) || (pages.length > 1 && distance > 2 * line.em)) dropped.add(line);
  }
}

const MENU_WORD_PATTERN = /^[^\d，。；：、（）《》“”]{1,12}$/;
/** What only the foot or head of a web site says. */
const SITE_PATTERN =
  /ICP备|公网安备|版权所有|网站标识码|网站地图|隐私政策|网站声明|(?:网站)?主办单位[：:]|技术支持[：:]|无障碍(?:阅读)?|扫一扫|设为首页|当前位置[：:]|政府网站/;
/** How far into the document menus reach, and how many lines of feet there are. */
const [MENU_LINES, FOOT_LINES] = [16, 40];

/** Menus, buttons and feet of a printed web page: what stands before its title and after its text. */
function dropMenus(pages: readonly PageItems[], dropped: Set<Line>): void {
  const all = pages
    .flatMap(({ items }) => items.filter((item) => item.kind === 'line').map((item) => item.line))
    .filter((line) => !dropped.has(line));
  const isSite = (line: Line) => line.text.length < 80 && (SITE_PATTERN.test(line.text) || isMenu(line));
  const head = all.slice(0, MENU_LINES);
  // The title is the largest line of the head; what stands above it belongs to the site.
  const largest = maxOf(head.map(({ em }) => em));
  const title = head.findIndex(({ em, text }) => em > 0.95 * largest && text.length > 6);
  const foot = all.slice(Math.max(title + 1, all.length - FOOT_LINES));
  if (!head.some(isSite) || !(foot.some(isSite) || head.some(({ text }) => isPublicationLine(text)))) return;
  for (const line of all) if (isWebFurniture(line.text)) dropped.add(line);
  const lastMenu = head.slice(0, Math.max(0, title)).findLastIndex(isSite);
  if (lastMenu >= 0) for (const line of head.slice(0, title)) if (!/[。；]/.test(line.text)) dropped.add(line);
  let from = foot.findIndex(isSite);
  while (from > 0 && isLinkList(foot[from - 1]!)) from--;
  if (from >= 0) for (const line of foot.slice(from)) if (!/[。；]/.test(line.text)) dropped.add(line);
}

/** Short words far apart: 首页 资讯动态 惠企政策 … */
function isMenu(line: Line): boolean {
  return line.chunks.length >= 4 && line.chunks.every(({ text }) => MENU_WORD_PATTERN.test(text));
}

function isLinkList({ text }: Line): boolean {
  const words = text.split(/\s+/);
  return (
    words.length >= 2 && text.length < 60 && words.every((word) => MENU_WORD_PATTERN.test(word.replace(/、/g, '')))
  );
}
