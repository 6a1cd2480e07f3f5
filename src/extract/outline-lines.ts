// What each paragraph is, by its label, its marks and what follows it: the first half of the outline.
import type { Document, Paragraph } from '../document/document.js';
import { type Label, readBoxCaption, readLabel } from '../language/zh/labels.js';
import { isMarkOnly, readMark } from '../language/zh/responsibility.js';
import { isLoneKey } from '../language/zh/responsibility-keys.js';
import { trimEndOf } from '../util/trim.js';
import { isContentsHeading, isContentsLine } from './outline-contents.js';
import { rankLines } from './outline-ranks.js';

/**
 * heading: a title that stands alone · run-in: a labelled title with its text behind it · item: a labelled sentence ·
 * contents: a line of the table of contents · title: of the document itself · text: all the rest.
 */
type LineRole = 'heading' | 'run-in' | 'item' | 'contents' | 'title' | 'text';

export interface Line {
  /** Index into document.blocks. */
  readonly block: number;
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly role: LineRole;
  readonly label: Label | null;
  /** The heading's words, or the first sentence of a run-in; without the label and the final 。 */
  readonly title: string | null;
  /** Where label and title stand in `text`. */
  readonly headFrom: number;
  readonly headTo: number;
  /** How deep it stands, for those that have a label or are headings: the smaller the outer. */
  readonly rank: number;
}

export type UnrankedLine = Omit<Line, 'rank'>;

const LONGEST_HEADING = 60;
const LONGEST_TITLE = 60;

/** Headings that plans print without label or markup. */
const HEADING_WORDS_PATTERN =
  /^(?:前 *言|引 *言|序 *言|总 *则|附 *则|总体要求|总体思路|指导思想|基本原则|主要目标|发展目标|总体目标|工作目标|目标任务|重点任务|主要任务|工作任务|重点工作|主要举措|重点举措|工作举措|工作措施|主要措施|实施步骤|进度安排|保障措施|工作要求|组织保障|组织实施|实施保障|发展基础|现实基础|面临形势|发展环境|工作安排|任务分工)$/;
/** What collectors of documents put around them. */
const WRAPPER_PATTERN =
  /^(?:基本信息|政策(?:全文|原文|正文|内容)|(?:文件|文档)?(?:全文|正文|原文)(?:内容)?|正文内容|文件信息|元数据)[:：]?$/;
const ATTACHMENT_PATTERN = /^附 *(?:件|表|录) *[\d一二三四五六七八九十]{0,3}[:：]?$/;

/** Classifies every paragraph outside tables and boxes. */
export function classifyLines(document: Document, titleBlocks: ReadonlySet<number>): Line[] {
  const contents = contentsBlocks(document);
  const drafts = document.blocks.flatMap((block, index) =>
    block.type === 'paragraph' && block.passage.text.trim() !== ''
      ? [{ block, index, label: readLabel(block.passage.text) }]
      : [],
  );
  let inAttachmentList = false;
  const lines = drafts.map((draft, i): UnrankedLine => {
    const { block: paragraph, index, label } = draft;
    const text = paragraph.passage.text;
    const { start, end } = paragraph.passage;
    const lineOf = ({ role, label, title, headFrom, headTo }: Classification): UnrankedLine => {
      return { block: index, paragraph, text, start, end, role, label, title, headFrom, headTo };
    };
    const whole = { label: null, headFrom: text.length - text.trimStart().length, headTo: text.trimEnd().length };
    if (titleBlocks.has(index)) return lineOf({ ...whole, role: 'title', title: text.trim() });
    if (paragraph.headingLevel !== null && (WRAPPER_PATTERN.test(text.trim()) || isFileName(text))) {
      return lineOf({ ...whole, role: 'contents', title: null });
    }
    if (contents.has(index)) return lineOf({ ...whole, role: 'contents', title: null });
    // 附件：1.… / 2.…: names of attachments, no headings
    inAttachmentList =
      /^附 *件[:：]/.test(text.trim()) || (inAttachmentList && label?.style === 'arabic' && text.length <= 80);
    if (inAttachmentList) return lineOf({ ...whole, role: 'text', title: null });
    const next = drafts[i + 1];
    return lineOf(
      classify(paragraph, label, {
        nextIsText: next === undefined || next.index > index + 1 || next.label === null,
        nextLabel: next?.label ?? null,
        beforeTitle: titleBlocks.has(next?.index ?? -1),
        marks: () => marksBelow(drafts, i),
      }),
    );
  });
  return rankLines(lines.map((line, i) => lastOfList(attachmentTitle(line, lines[i - 1]), lines[i - 1])));
}

/** 「加快海洋经济发展重点任务分工」 below 附件: what the attachment is called. */
function attachmentTitle(line: UnrankedLine, previous: UnrankedLine | undefined): UnrankedLine {
  const isBelow = previous?.role === 'heading' && ATTACHMENT_PATTERN.test(previous.text.trim());
  const words = line.text.trim();
  const isTitle = isBelow && line.role === 'text' && line.label === null && isTitleLike(words) && !isMarkOnly(words);
  return isTitle && previous.label === null ? { ...line, role: 'heading', title: words } : line;
}

/** 「4.登记失业率控制在4%以内。」 behind the items 1. 2. 3., with other text below it, is the last of them and no heading. */
function lastOfList(line: UnrankedLine, previous: UnrankedLine | undefined): UnrankedLine {
  const { label, role } = line;
  const isLast =
    role === 'heading' &&
    line.paragraph.headingLevel === null &&
    label?.ordinal != null &&
    /[。；;]$/.test(line.text.trimEnd()) &&
    previous?.role === 'item' &&
    previous.label?.style === label.style &&
    previous.label.ordinal === label.ordinal - 1;
  return isLast ? { ...line, role: 'item', title: shortTitle(line.title ?? '') } : line;
}

/** 「文档：某某行动计划.md」 */
function isFileName(text: string): boolean {
  return /\.(?:md|txt|docx?|pdf|html?|xlsx?)$/i.test(text.trim());
}

interface Draft {
  readonly block: Paragraph;
  readonly index: number;
  readonly label: Label | null;
}

/** What stands around a line. */
interface Context {
  readonly nextIsText: boolean;
  readonly nextLabel: Label | null;
  readonly beforeTitle: boolean;
  /** The marks on lines of their own right below, looked up where it matters. */
  marks(): MarksBelow;
}

interface MarksBelow {
  readonly count: number;
  /** The label of the line below the marks, where a label is. */
  readonly nextLabel: Label | null;
}

const MOST_MARK_LINES = 6;

function marksBelow(drafts: readonly Draft[], at: number): MarksBelow {
  let n = at + 1;
  while (n < drafts.length && n - at <= MOST_MARK_LINES && isMarkLine(drafts[n]!.block.passage.text)) n++;
  return { count: n - at - 1, nextLabel: drafts[n]?.label ?? null };
}

function isMarkLine(text: string): boolean {
  return text.length <= 1200 && (isMarkOnly(text) || isLoneKey(text));
}

type Classification = Pick<UnrankedLine, 'role' | 'label' | 'title' | 'headFrom' | 'headTo'>;

function classify(paragraph: Paragraph, label: Label | null, context: Context): Classification {
  const { nextIsText, nextLabel, beforeTitle } = context;
  const text = paragraph.passage.text;
  const trimmedEnd = text.trimEnd().length;
  const from = text.length - text.trimStart().length;
  const whole = { headFrom: from, headTo: trimmedEnd };
  const plain: Classification = { role: 'text', label, title: null, ...whole };
  const words = text.slice(label?.end ?? from, trimmedEnd);
  if (ATTACHMENT_PATTERN.test(text.trim())) {
    return { ...plain, role: beforeTitle ? 'title' : 'heading', title: text.trim().replace(/[:：]$/, '') };
  }
  if (readBoxCaption(text) !== null) return plain;
  const sentence = firstSentenceEnd(words);
  const alone = sentence >= words.length;
  const title = stripStop(words.slice(0, Math.min(sentence, words.length)));
  const marked = alone && words.length <= 400 && /[）)〕】\]]。?$/.test(words) && readMark(words) !== null;
  if (
    paragraph.headingLevel !== null &&
    words.length <= (alone ? 120 : LONGEST_HEADING) &&
    !marked &&
    !/[。；]./.test(words)
  ) {
    return { ...plain, role: 'heading', title: stripStop(words) };
  }
  if (label === null) {
    if (isWholeBold(paragraph, trimmedEnd) && isTitleLike(words) && readMark(words) === null)
      return { ...plain, role: 'heading', title };
    return HEADING_WORDS_PATTERN.test(words) ? { ...plain, role: 'heading', title } : plain;
  }
  if (!alone && title !== '' && title.length <= LONGEST_TITLE) {
    return { ...plain, role: 'run-in', title, headTo: (label.end ?? 0) + sentence };
  }
  if (alone && marked) {
    const chapter = markedChapter(words, label, nextLabel);
    if (chapter !== null)
      return { ...plain, role: 'heading', title: chapter, headTo: text.indexOf(chapter) + chapter.length };
  }
  if (!alone || marked || title === '' || words.length > LONGEST_HEADING)
    return { ...plain, role: 'item', title: shortTitle(words) };
  const isList = nextLabel !== null && !nextIsText && nextLabel.style === label.style;
  const stops = /[。.]$/.test(words);
  const open = /[；;，,、]$/.test(words) || (/[:：]$/.test(words) && words.length > 20);
  const small = label.rank > 5;
  const isSentence = label.style === 'article' || (!/[\u3400-\u9fff]/.test(words) && /[.;](?: |$)/.test(words));
  if (isSentence || open || (small && isList) || (stops && (isList || (small && !nextIsText)))) {
    return { ...plain, role: 'item', title: shortTitle(words) };
  }
  if (stops && words.length > 40) return { ...plain, role: 'item', title: shortTitle(words) };
  if (stops) {
    // 「1.推进重大项目建设。」 over 责任单位：…; not where 1. 2. stand below the mark of a chapter
    const marks = context.marks();
    if (marks.count > 0 && !isDeeper(marks.nextLabel, label))
      return { ...plain, role: 'item', title: shortTitle(words) };
  }
  return { ...plain, role: 'heading', title };
}

function isDeeper(label: Label | null, outer: Label): boolean {
  return label !== null && label.rank > outer.rank;
}

/** 「（一）优化政务服务（责任单位：…）」 over 1. 2. 3.: the title of a chapter that has a mark; null for a task. */
function markedChapter(words: string, label: Label, nextLabel: Label | null): string | null {
  if (label.rank > 5 || nextLabel?.ordinal == null || !isDeeper(nextLabel, label)) return null;
  const mark = readMark(words);
  const title = stripStop(words.slice(0, mark?.start ?? 0));
  return title === '' || title.length > 40 || /[。；，,]/.test(title) ? null : title;
}

function isWholeBold(paragraph: Paragraph, trimmedEnd: number): boolean {
  return paragraph.boldLead >= trimmedEnd && trimmedEnd > 0;
}

/** A bold line reads as a heading when it is short and no sentence. */
function isTitleLike(words: string): boolean {
  if (words.length > 40 || words.length < 2 || /[。；;，,：:、]$/.test(words)) return false;
  // 【编制说明】
  return !/^[（(〔【]/.test(words) || (/^【[^【】]+】$/.test(words) && !isLoneKey(words));
}

function shortTitle(words: string): string | null {
  const title = stripStop(words);
  return title !== '' && title.length <= LONGEST_TITLE && !/[。；]/.test(title) ? title : null;
}

/** The title without its final 。 or ： */
export function stripStop(words: string): string {
  return trimEndOf(words.trim(), '。.：:；;');
}

/**
 * Where the first sentence of a run ends, its 。 included; the length of the run when the first sentence is all of it.
 * A 。 within quotation marks or brackets ends nothing. 「民办教育：落实…」 ends at a colon behind few words.
 */
export function firstSentenceEnd(words: string): number {
  let depth = 0;
  const reach = Math.min(words.length, 200);
  for (let i = 0; i < reach; i++) {
    const char = words[i]!;
    if ('（(〔【《“「『['.includes(char)) depth++;
    else if ('）)〕】》”」』]'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isStop(words, i)) return i + 1;
    else if (
      depth === 0 &&
      (char === '：' || char === ':') &&
      i <= 24 &&
      i >= 2 &&
      i + 1 < words.length &&
      !/[，,、]/.test(words.slice(0, i))
    ) {
      return i + 1;
    }
  }
  return reach < words.length ? reach + 1 : words.length;
}

/** 。！？ and the . that some writers put for 。: between Chinese words, 「提升工程.加强…」. */
function isStop(words: string, at: number): boolean {
  const char = words[at]!;
  if ('。！？!?'.includes(char)) return true;
  return (
    (char === '.' || char === '．') &&
    /[\u3400-\u9fff”」）)]/.test(words[at - 1] ?? '') &&
    (at + 1 >= words.length || /[\u3400-\u9fff“「\s]/.test(words[at + 1] ?? ''))
  );
}

/** The blocks of the table of contents: lines with page numbers, and the lines below 目录 that come again as headings. */
function contentsBlocks(document: Document): Set<number> {
  const found = new Set<number>();
  let lastSeen: ReadonlyMap<string, number> | null = null;
  let within = false;
  document.blocks.forEach((block, i) => {
    if (block.type !== 'paragraph') return;
    const text = block.passage.text.trim();
    if (text === '') return;
    if (isContentsHeading(text)) {
      lastSeen ??= lastPlaces(document);
      within = true;
      found.add(i);
    } else if (block.isContents === true || isContentsLine(text)) found.add(i);
    else if (within) {
      if (
        text.length <= 80 &&
        !text.endsWith('。') &&
        (/[\s.．·…—]\d{1,3}$/.test(text) || (lastSeen?.get(contentsKey(block)) ?? i) > i)
      )
        found.add(i);
      else within = false;
    }
  });
  return found;
}

/** Where each line, as a table of contents would name it, stands for the last time. */
function lastPlaces(document: Document): Map<string, number> {
  const places = new Map<string, number>();
  for (const [i, block] of document.blocks.entries()) {
    const key = block.type === 'paragraph' ? contentsKey(block) : '';
    if (key !== '') places.set(key, i);
  }
  return places;
}

function contentsKey({ passage }: Paragraph): string {
  return trimEndOf(passage.text.slice(0, 80), '.．·…0123456789').replace(/\s/g, '');
}
