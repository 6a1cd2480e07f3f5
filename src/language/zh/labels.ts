// The labels that headings, tasks and items of a plan begin with: 第一章, 一、, （一）, 1., 1.1, （1）, ①, 【重点任务 3】, 专栏4.
import { fold } from './fold.js';

type LabelStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'numeral'
  | 'bracketed-numeral'
  | 'arabic'
  | 'decimal'
  | 'bracketed-arabic'
  | 'circled'
  | 'roman'
  | 'letter'
  | 'task';

export interface Label {
  readonly style: LabelStyle;
  /** As printed, brackets kept, a trailing ．.、 dropped: "6", "（一）", "第一章". */
  readonly text: string;
  /** The ordinal that the label counts, when it is one that we can read. */
  readonly ordinal: number | null;
  /** How deep the style usually stands: the smaller the outer. */
  readonly rank: number;
  /** Where the words behind the label begin. */
  readonly end: number;
}

/** 第一部分 > 第一章 > 第一节 > 一、 > （一） > 1. > 1.1 > （1） > ① : the usual order; a document may turn it round. */
const RANKS: Readonly<Record<LabelStyle, number>> = {
  part: 1,
  chapter: 2,
  section: 3,
  article: 3.5,
  numeral: 4,
  roman: 4.5,
  'bracketed-numeral': 5,
  task: 5.5,
  arabic: 6,
  decimal: 6.5,
  'bracketed-arabic': 7,
  letter: 7.5,
  circled: 8,
};

const DIGIT = '[一二三四五六七八九十百零〇两]';
/** Justified text spreads the numerals: （十 八） */
const NUMERAL = `${DIGIT}(?: ?${DIGIT}){0,5}`;
const COUNTER = `(?:${NUMERAL}|\\d{1,3})`;

// Tried in this order; `label` is what is kept, the whole match is what stands before the words.
const LABEL_PATTERNS: readonly (readonly [LabelStyle, RegExp])[] = [
  // 第一部分 总则 · 第二篇　…
  ['part', new RegExp(`^(?<label>第 ?(?<ordinal>${COUNTER}) ?(?:部分|篇|编))[ :：、.,，]*`)],
  ['chapter', new RegExp(`^(?<label>第 ?(?<ordinal>${COUNTER}) ?章)[ :：、.,，]*`)],
  ['section', new RegExp(`^(?<label>第 ?(?<ordinal>${COUNTER}) ?节)[ :：、.,，]*`)],
  ['article', new RegExp(`^(?<label>第 ?(?<ordinal>${COUNTER}) ?条)[ :：、.,，]+`)],
  // 【重点任务 3】… · 重点任务三：… · 专项行动1：… · 任务1.
  [
    'task',
    new RegExp(
      `^(?<label>(?:【|\\[)(?:重点|主要|工作|专项)?(?:任务|行动|举措|工程|措施) ?(?<ordinal>${COUNTER})(?:】|\\]))[ :：、.,，]*`,
    ),
  ],
  [
    'task',
    new RegExp(
      `^(?<label>(?:重点|主要|工作|专项)?(?:任务|行动|举措) ?(?<ordinal>${COUNTER}))(?:[:：、.]| (?=\\D))[ :：、.,，]*`,
    ),
  ],
  // 一、总体要求 · 一．总体要求 · 一 总体要求 (blank only behind a numeral that stands alone)
  ['numeral', new RegExp(`^(?<label>(?<ordinal>${NUMERAL})) ?[、.．,，:：]+ *`)],
  ['bracketed-numeral', new RegExp(`^(?<label>[（(〔【\\[] ?(?<ordinal>${NUMERAL}) ?[）)〕】\\]])[ 、.．:：,，]*`)],
  // 1.1 编制依据 · 2.3.1. …
  ['decimal', /^(?<label>(?<ordinal>\d{1,2})(?:\.\d{1,2}){1,3})(?:[.、] ?| +)(?=[^\d\s%])/],
  // 1.加快… · 1、… · 1．… · 12 . …
  ['arabic', /^(?<label>(?<ordinal>\d{1,3})) ?[.、．﹒][ .、]*(?!\d)/],
  ['bracketed-arabic', /^(?<label>[（(] ?(?<ordinal>\d{1,3}) ?[）)])[ 、.．:：,，]*/],
  ['bracketed-arabic', /^(?<label>(?<ordinal>\d{1,3}) ?[）)])[ 、.．:：,，]*/],
  ['circled', /^(?<label>(?<ordinal>[①-⑳㉑-㉟❶-❿⑴-⒇]))[ 、.．:：,，]*/],
  ['arabic', /^(?<label>(?<ordinal>[⒈-⒛]))[ 、]*/],
  ['bracketed-numeral', /^(?<label>(?<ordinal>[㈠-㈩]))[ 、.．:：,，]*/],
  ['roman', /^(?<label>(?<ordinal>[Ⅰ-Ⅻ]))[ 、.．:：,，]*/],
  ['roman', /^(?<label>(?<ordinal>[IVX]{1,5}))[、.．] *(?![A-Za-z])/],
  ['letter', /^(?<label>(?<ordinal>[A-Za-z]))[、.．] *(?![A-Za-z\d])/],
];

/** Reads the label at the beginning of a line; null when it has none. Offsets are those of `text`. */
export function readLabel(text: string): Label | null {
  // ★1.建设…: what is starred is of weight
  const blanks = /^\s*(?:[★☆▲△※◆●] ?(?=[\d（(一二三四五六七八九十]))?/.exec(text)?.[0].length ?? 0;
  const folded = fold(text.slice(blanks, blanks + 40));
  for (const [style, pattern] of LABEL_PATTERNS) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const { label = '', ordinal = '' } = match.groups ?? {};
    if (style === 'decimal' && isQuantity(folded, match[0].length)) continue;
    return {
      style,
      text: text.slice(blanks, blanks + label.length),
      ordinal: readOrdinal(ordinal),
      rank: RANKS[style] + (style === 'decimal' ? (label.split('.').length - 2) / 10 : 0),
      end: blanks + match[0].length,
    };
  }
  return null;
}

/** 「1.5 万人」 opens with a quantity, not with the label 1.5. */
function isQuantity(text: string, at: number): boolean {
  return /^(?:万|亿|千|百|个|倍|%|％|‰|元|人|户|公里|米|平方|吨|年|月|日|版)/.test(text.slice(at));
}

const NUMERAL_DIGITS = '零一二三四五六七八九';

const NUMERAL_PATTERN = new RegExp(`^${NUMERAL}$`);

/** 十二 → 12, 一百零三 → 103, ③ → 3, Ⅳ → 4, "7" → 7; null for what it cannot read. */
export function readOrdinal(printed: string): number | null {
  const text = printed.replace(/\s+/g, '');
  if (/^\d+$/.test(text)) return Number(text);
  const single = readSignOrdinal(text);
  if (single !== null) return single;
  if (!NUMERAL_PATTERN.test(text)) return null;
  let total = 0;
  let digit = 0;
  for (const char of text.replace(/〇/g, '零').replace(/两/g, '二')) {
    if (char === '十') {
      total += (digit || 1) * 10;
      digit = 0;
    } else if (char === '百') {
      total += (digit || 1) * 100;
      digit = 0;
    } else digit = NUMERAL_DIGITS.indexOf(char);
  }
  return total + digit;
}

/** First sign of each run of numbered signs, its ordinal, and the length of the run. */
const SIGN_RUNS: readonly (readonly [string, number, number])[] = [
  ['①', 1, 20],
  ['㉑', 21, 15],
  ['❶', 1, 10],
  ['⑴', 1, 20],
  ['⒈', 1, 20],
  ['㈠', 1, 10],
  ['Ⅰ', 1, 12],
];

function readSignOrdinal(text: string): number | null {
  if (text.length === 1) {
    const code = text.charCodeAt(0);
    for (const [first, ordinal, length] of SIGN_RUNS) {
      const distance = code - first.charCodeAt(0);
      if (distance >= 0 && distance < length) return ordinal + distance;
    }
    if (/[A-Za-z]/.test(text) && !/[IVX]/.test(text)) return text.toLowerCase().charCodeAt(0) - 96;
  }
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].indexOf(text);
  return roman < 0 ? null : roman + 1;
}

/** 专栏2　公共服务数字化改革重点应用项目 · 专栏 十 … · 专栏2-1 … · 专栏：… · 专栏3 … */
const BOX_CAPTION_PATTERN =
  /^[【[]?专 ?栏 ?(?<number>\d{1,3}(?:[-—–.]\d{1,2})?|[一二三四五六七八九十]{1,4}|[①-⑳])?[】\]]?(?:(?<=[\d一二三四五六七八九十①-⑳】\]])| *[:：]| )[ :：、.．-]*(?<title>.*)$/s;

/** The caption of a 专栏, its number as printed and its title; null for a line that is none. */
export function readBoxCaption(text: string): { number: string | null; title: string } | null {
  const trimmed = text.trim();
  const match = BOX_CAPTION_PATTERN.exec(fold(trimmed));
  if (match === null) return null;
  const title = match.groups?.title ?? '';
  if (/[。；;]/.test(title.slice(0, -1)) || trimmed.length > 60) return null;
  return { number: match.groups?.number ?? null, title: trimmed.slice(trimmed.length - title.length).trim() };
}
