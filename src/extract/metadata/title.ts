// The title of the plan: the title line that the text of the plan begins with, the one that a notice names and the document
// repeats, or the only one it has. Never the file's name; null where the document prints no title.

import type { Document } from '../../document/document.js';
import { findDates } from '../../language/zh/dates.js';
import { fold } from '../../language/zh/fold.js';
import { readLabel } from '../../language/zh/labels.js';
import { type HeadLine, keyedValue } from './head.js';

interface Title {
  readonly title: string | null;
  /** The title of the notice that a plan came with. */
  readonly notice: string | null;
  /** Blocks that are title lines, and no headings of sections. */
  readonly blocks: ReadonlySet<number>;
}

const KIND =
  '规划纲要|规划|计划|方案|意见|措施|纲要|通知|要点|办法|报告|行动|决定|细则|规定|清单|安排|分工|分解表?|(?:任务|分工|分解|责任|计划|安排|进度|一览|明细|项目|目标|指标|清单)表|台账|责任书|目标|战略|指引|指南|政策|部署|蓝图|路线图|标准|实施纲要|工程|计划书|预案|通报|公告|决议|任务书|责任制|体系';
const KIND_PATTERN = new RegExp(`(?:${KIND})$`);
const LAST_WORD_PATTERN = /^(?:规划|计划|方案|意见|措施|纲要|办法|细则|规定|清单|安排|分工|任务)$/;
/** 《…》 in 关于印发《…》的通知 · 现将《…》印发给你们 · 《…》已经…同意，现印发给你们 */
const BOOK_PATTERN = /[《〈](?<title>[^《》〈〉]{4,120})[》〉]/g;
const ISSUES_PATTERN = /印发|发布|下发|公布|通过|转发|批转/;
const SUBTITLE_PATTERN =
  /^[（(](?![^）)]*(?:公开(?!征求)|印发|发布|联系|此件))[^（()）]{2,30}(?:年|稿|草案|试行|版|案)[^（()）]{0,6}[）)]$/;

/** Reads the title from the head of a document. */
export function readTitle(lines: readonly HeadLine[]): Title {
  const notice = noticeTitle(lines);
  const named = namedTitle(lines) ?? bareTitle(notice ?? '');
  if (named !== null) {
    const printed = lastTitleLine(lines, named);
    if (printed !== null) return { ...printed, notice, blocks: union(printed.blocks, noticeBlocks(lines, notice)) };
    return { title: named, notice, blocks: noticeBlocks(lines, notice) };
  }
  const printed = firstTitleLine(lines);
  if (printed?.title != null) {
    // a title page, and the title again above the text: the last one, with what stands below it
    const again = lastTitleLine(lines, printed.title) ?? printed;
    return { title: again.title, notice: null, blocks: union(printed.blocks, again.blocks) };
  }
  const keyed = keyedValue(lines, ['文件名称', '标题', '文件标题', '名称', '公文标题', 'title']);
  if (keyed !== null && isTitle(keyed)) return { title: keyed, notice: null, blocks: new Set() };
  return { ...(formattedTitle(lines) ?? { title: null, blocks: new Set() }), notice: null };
}

function namedTitle(lines: readonly HeadLine[]): string | null {
  for (const [i, { text }] of lines.entries()) {
    // a title that is broken over two lines
    const broken = text.length < 80 && text.lastIndexOf('《') > text.lastIndexOf('》');
    const named = bookTitle(broken ? text + (lines[i + 1]?.text ?? '') : text) ?? bareTitle(text);
    if (named !== null) return named;
  }
  return null;
}

function bookTitle(text: string): string | null {
  for (const match of text.slice(0, 2000).matchAll(BOOK_PATTERN)) {
    const title = match.groups?.title ?? '';
    const after =
      text.slice(match.index + match[0].length, match.index + match[0].length + 40).split(/[。《]/)[0] ?? '';
    const before = text.slice(Math.max(0, match.index - 4), match.index);
    if (isTitle(title) && (ISSUES_PATTERN.test(before) || ISSUES_PATTERN.test(after))) return title;
  }
  return null;
}

/** 关于印发推进…实施方案的通知, without 《》. */
function bareTitle(text: string): string | null {
  if (text.length > 120 || !text.endsWith('的通知') || text.includes('《')) return null;
  const at = Math.max(...['印发', '发布', '下发'].map((word) => text.indexOf(word)));
  const title = text.slice(at + 2, -3);
  return at >= 0 && title.length >= 6 && isTitle(title) ? title : null;
}

/** Ends like the title of a plan, brackets behind it left aside: …行动计划（2021-2023年）. */
function isTitle(text: string): boolean {
  let words = text;
  for (let i = 0; i < 3 && /[）)〕】]$/.test(words); i++) {
    words = words.slice(0, Math.max(...[...'（(〔【'].map((char) => words.lastIndexOf(char)), 0));
  }
  return KIND_PATTERN.test(words);
}

/** The notice's own title line: 上海市人民政府办公厅关于印发《…》的通知. */
function noticeTitle(lines: readonly HeadLine[]): string | null {
  for (const [i, { text }] of lines.slice(0, 20).entries()) {
    if (text.length <= 120 && /印发|转发|下发/.test(text) && /的?通知$/.test(text) && !/[。：:]/.test(text))
      return text;
    const two = text + (lines[i + 1]?.text ?? '');
    if (text.length <= 40 && /关于(?:印发|转发)/.test(text) && two.length <= 120 && /的通知$/.test(two)) return two;
  }
  return null;
}

function noticeBlocks(lines: readonly HeadLine[], notice: string | null): Set<number> {
  const blocks = new Set<number>();
  if (notice === null) return blocks;
  for (const line of lines) if (line.text.length > 4 && notice.includes(line.text)) blocks.add(line.block);
  return blocks;
}

/** The last place where the head prints the named title as a line, or as two or three lines. */
function lastTitleLine(lines: readonly HeadLine[], named: string): Pick<Title, 'title' | 'blocks'> | null {
  const wanted = titleKey(named);
  for (let i = lines.length - 1; i >= 0; i--) {
    let joined = '';
    for (let n = 0; n < 4 && i + n < lines.length; n++) {
      joined += lines[i + n]!.text;
      const rest = titleKey(joined);
      if (rest === wanted || rest === titleKey(named.replace(/[（(][^（()）]*[）)]$/, '')))
        return withSubtitle(lines, i, n + 1);
      if (rest.length > wanted.length) break;
    }
  }
  return null;
}

/** The first line, or run of short lines, that ends like a title. */
function firstTitleLine(lines: readonly HeadLine[]): Pick<Title, 'title' | 'blocks'> | null {
  for (let i = 0; i < Math.min(lines.length, 30); i++) {
    let joined = '';
    for (let n = 0; n < 4 && i + n < lines.length; n++) {
      const { text, paragraph } = lines[i + n]!;
      if (text.length > 70 || /[。；;：:，,]$/.test(text) || isWrapper(text) || isLabelled(text)) break;
      if (n > 0 && paragraph.headingLevel !== null && lines[i]!.paragraph.headingLevel === null) break;
      joined += text;
      if (joined.length > 90) break;
      if (isTitle(joined) && !/^(?:附件|目 *录)/.test(joined)) {
        // 某市支持科技创新若干政策 / 措施: the line breaks before its last word
        const isBroken = text.length >= 8 && LAST_WORD_PATTERN.test(lines[i + n + 1]?.text ?? '');
        return withSubtitle(lines, i, n + (isBroken ? 2 : 1));
      }
    }
  }
  return null;
}

/** The caption, or the first row, of a table that the document begins with: 附件1 / 某市…任务分工表. */
export function tableTitle(document: Document): string | null {
  for (const block of document.blocks.slice(0, 4)) {
    if (block.type === 'paragraph') {
      if (!/^(?:附 *[件表录] *[\d一二三四五六七八九十]{0,3}[:：]?)?$/.test(block.passage.text.trim())) return null;
      continue;
    }
    if (block.type !== 'table') return null;
    const own = (block.rows[0] ?? []).filter((cell) => !cell.carried && cell.passage.text.trim() !== '');
    const text = (block.caption?.text ?? (own.length === 1 ? own[0]!.passage.text : ''))
      .replace(/(?<!\s)\s*\n\s*/g, '')
      .trim();
    return isTitle(text) && !/^(?:附?表|图|专栏)/.test(text) ? text : null;
  }
  return null;
}

/** A first line that the format marks as a title (# of Markdown, a centred line), whatever its words are. */
function formattedTitle(lines: readonly HeadLine[]): Pick<Title, 'title' | 'blocks'> | null {
  const at = lines.slice(0, 6).findIndex(({ paragraph, text }) => {
    const marked = paragraph.headingLevel === 1 || paragraph.centred === true;
    return (
      marked &&
      text.length <= 120 &&
      !isWrapper(text) &&
      !isLabelled(text) &&
      !/[。；;]$|^[（(][^（()）]*[）)]$/.test(text)
    );
  });
  return at < 0 ? null : withSubtitle(lines, at, 1);
}

function isLabelled(text: string): boolean {
  const label = readLabel(text);
  return label !== null && label.style !== 'decimal';
}

/** Lines that a web page or a collector puts around a document. */
function isWrapper(text: string): boolean {
  return (
    /[:：]/.test(text) ||
    /(?:>>|»|›| > |＞)/.test(text) ||
    /^(?:附 *件|首页|当前位置|政策全文|正文|目 *录|各|市有关|---)/.test(text) ||
    /\.(?:md|docx?|pdf|txt|html?)$/i.test(text) ||
    /^[\d\s年月日./-]+$/.test(text)
  );
}

/** The title with the brackets that stand in the lines below it: （2021-2023年）, （征求意见稿）. */
function withSubtitle(lines: readonly HeadLine[], from: number, count: number): Pick<Title, 'title' | 'blocks'> {
  const used = lines.slice(from, from + count);
  for (const below of lines.slice(from + count, from + count + 2)) {
    if (!SUBTITLE_PATTERN.test(below.text) || findDates(below.text).length > 0) break;
    used.push(below);
  }
  return { title: used.map((line) => line.text).join(''), blocks: new Set(used.map((line) => line.block)) };
}

/** A notice drops the 关于 of the title that it names, and writes blanks and brackets its own way. */
function titleKey(text: string): string {
  return fold(text)
    .replace(/^\s*关于/, '')
    .replace(/\s+/g, '')
    .replace(/[“”"「」『』]/g, '"')
    .replace(/[（(]/g, '(')
    .replace(/[）)]/g, ')');
}

function union(a: ReadonlySet<number>, b: ReadonlySet<number>): Set<number> {
  return new Set([...a, ...b]);
}
