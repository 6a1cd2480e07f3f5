/**
 * 说了几个方面、几个领域，后面（或前面）列出的却是另一个数：“三个方面：一是……二是……”；“甲、乙、丙2个领域”；“9大重点领域”而该章只有8节。
 *
 * A number of things is announced, and another number of them is listed.
 *
 * @hit 主要有三个方面问题：一是供给总量不足，二是配置不均衡。
 * @hit 其中，教育、就业、养老2个领域全部实现。
 * @miss 主要有三个方面问题：一是供给总量不足；二是配置不均衡；三是体制改革滞后。
 * @miss 其中，教育和就业2个领域全部实现。
 * @miss 建设教师实践流动站、技能创新工作室10个。
 */
import { readOrdinal } from '../../../language/zh/labels.js';
import { splitList } from '../../../language/zh/statement/phrases.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { type Counted, countedSentences, type Sentence } from '../../shared/counted.js';

/** Nouns whose members a list in front of the number names: 教育、就业2个领域. Of things that are built a number counts no names. */
const MEMBER_PATTERN =
  /^(?:重点|主要|核心|关键|基本|优势)?(?:领域|方面|环节|维度|板块|要素|层面|县|市|区|行业|大类)(?![域级内县])/;
const ORDINAL_PATTERN = /(?<ordinal>[一二三四五六七八九十]{1,2})(?:是|要|、)(?!否|点|些|定|样|直|旦|般)/g;
const ANNOUNCED_PATTERN = /^[^，,。：:]{0,16}[：:，,]?[^，,。：:一二三四五六七八九十]{0,8}$/;
const LEAST_TITLE = 4;
const LONGEST_TITLE = 16;
const LIST_START_PATTERN = /[，,。：:()（）\d]/;

export const listCount: Rule = {
  id: 'list-count',
  group: 'scope',
  severity: 'warning',
  *find(context) {
    yield* sectionCounts(context);
    for (const sentence of context.once(countedSentences))
      for (const count of sentence.counts) {
        const { value } = count.numeral;
        if (value < 2 || value > 20 || !Number.isInteger(value) || count.unit === '') continue;
        const listed = ordinalsAfter(sentence, count) ?? namesBefore(sentence, count);
        if (listed !== null) yield found(context, sentence, count, listed);
      }
  },
};

interface Listed {
  readonly count: number;
  readonly words: string;
  /** Where the list stands in the passage. */
  readonly from: number;
  readonly to: number;
}

/** 三个方面：一是…；二是…: the ordinals that follow in the paragraph, counting up from one. */
function ordinalsAfter({ text, at, passage }: Sentence, { end, numeral }: Counted): Listed | null {
  const from = at + end;
  const rest = passage.text.slice(from);
  const ordinals = [...rest.matchAll(ORDINAL_PATTERN)];
  const first = ordinals[0];
  if (first === undefined || readOrdinal(first.groups!.ordinal!) !== 1) return null;
  const lead = rest.slice(0, first.index);
  if (!ANNOUNCED_PATTERN.test(lead) || text.length === 0) return null;
  const run = [first];
  for (const next of ordinals.slice(1)) {
    if (next[0].at(-1) !== first[0].at(-1)) continue;
    if (readOrdinal(next.groups!.ordinal!) !== run.length + 1) break;
    run.push(next);
  }
  if (run.length < 2 || run.length === numeral.value) return null;
  const last = run.at(-1)!;
  return {
    count: run.length,
    words: run.map((one) => one[0]).join('、'),
    from: from + first.index,
    to: from + last.index + last[0].length,
  };
}

/** 教育、就业、养老2个领域: the names in front of their number; 等 leaves some out. */
function namesBefore({ text, at }: Sentence, { numeral, end, unit }: Counted): Listed | null {
  const isMember = MEMBER_PATTERN.test(text.slice(end, end + 8)) || /^(?:方面|领域|大类)$/.test(unit);
  if (!isMember || !/^(?:个|大|大类|方面|领域)$/.test(unit)) return null;
  let start = numeral.start;
  while (start > 0 && !LIST_START_PATTERN.test(text[start - 1]!)) start -= 1;
  const list = text.slice(start, numeral.start);
  const isOpen = /等\s*$/.test(list);
  const least = list.split('、').length;
  const most = splitList(list).length;
  if (least < 2 || (least <= numeral.value && (isOpen || numeral.value <= most))) return null;
  // More than are named: the list may have begun earlier.
  if (numeral.value > most && (start === 0 ? false : /[)）\d]/.test(text[start - 1]!))) return null;
  return { count: least, words: list.trim(), from: at + start, to: at + numeral.start };
}

/** 聚焦9大重点领域, and a chapter 重点领域 with another number of sections. */
function* sectionCounts(context: CheckContext): Iterable<Found> {
  const children = childCounts(context);
  if (children.size === 0) return;
  for (const { text, at, passage, counts } of context.once(countedSentences))
    for (const { numeral, unit, end } of counts) {
      if (unit !== '大') continue;
      const title = titleAt(text, end, children);
      const number = title === undefined ? undefined : children.get(title);
      if (title === undefined || number === undefined || number.count === numeral.value) continue;
      if (/^(?:等|之一|中的)/.test(text.slice(end + title.length))) continue;
      const params = { said: text.slice(numeral.start, end + title.length), count: number.count, list: title };
      yield {
        span: context.spanIn(passage, at + numeral.start, at + end + title.length),
        code: 'list-count-sections',
        params,
        related: [{ span: number.span, code: 'list-count-chapter', params }],
      };
    }
}

/** The chapter whose title stands at a place of a text. */
function titleAt(text: string, at: number, chapters: ReadonlyMap<string, Chapter>): string | undefined {
  for (let length = LONGEST_TITLE; length >= LEAST_TITLE; length--)
    if (chapters.has(text.slice(at, at + length))) return text.slice(at, at + length);
  return undefined;
}

interface Chapter {
  count: number;
  readonly span: Found['span'];
}

/** How many sections each chapter has, by its title; of titles that repeat none. */
function childCounts({ plan: { sections } }: CheckContext): ReadonlyMap<string, Chapter> {
  const chapters = new Map<string, Chapter | null>();
  const open: { readonly level: number; readonly title: string; childLevel: number | null }[] = [];
  for (const { title, level, span } of sections) {
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    const parent = open.at(-1);
    if (parent !== undefined) {
      parent.childLevel ??= level;
      const chapter = chapters.get(parent.title);
      if (chapter != null && parent.childLevel === level) chapter.count += 1;
    }
    open.push({ level, title, childLevel: null });
    chapters.set(title, chapters.has(title) || title.length < LEAST_TITLE ? null : { count: 0, span });
  }
  return new Map(
    [...chapters].flatMap(([title, one]) => (one === null || one.count < 2 ? [] : [[title, one] as const])),
  );
}

function found(context: CheckContext, sentence: Sentence, { numeral, end }: Counted, listed: Listed): Found {
  const { passage, at, text } = sentence;
  const params = {
    said: text.slice(numeral.start, end + 6).replace(/[，,：:。].*$/s, ''),
    count: listed.count,
    list: listed.words,
  };
  return {
    span: context.spanIn(passage, at + numeral.start, at + end),
    code: 'list-count',
    params,
    related: [{ span: context.spanIn(passage, listed.from, listed.to), code: 'list-count-list', params }],
  };
}
