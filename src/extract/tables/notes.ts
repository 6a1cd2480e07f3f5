// Notes under a table and what they declare: 「[ ]内数据为5年累计数」「带*的为2019年数据」「▲为约束性指标」.
import type { Cell } from '../../document/document.js';
import { fold } from '../../language/zh/fold.js';
import { cellText, isLoneRow, ownCells } from './layout.js';

export interface Legend {
  /** Opening brackets that hold cumulative totals: "[", "{", "〔", "(". */
  readonly cumulativeBrackets: string;
  /** Opening brackets that hold something else. */
  readonly plainBrackets: string;
  /** What a mark at a name or a value means. */
  readonly marks: ReadonlyMap<string, MarkMeaning>;
  readonly estimates: readonly Estimate[];
  /** The year of a baseline column that names none: 「基准值为2020年数据」. */
  readonly baselineYear: number | null;
}

export interface MarkMeaning {
  readonly attribute: 'binding' | 'expected' | null;
  readonly year: number | null;
  readonly isCumulative: boolean;
  readonly isEstimate: boolean;
}

/** 「2020年全员劳动生产率增长2.5%为预计数」: of one year, and of one indicator where it names one. */
export interface Estimate {
  readonly year: number | null;
  /** What stands between the year and 为; empty where all values of the year are meant. */
  readonly words: string;
}

const NOTE_START_PATTERN =
  /^(?:[(（【]?(?:注|备注|附注|说明|注释|数据来源|资料来源|指标说明|Notes?|Source)\d{0,2}[)）】]?[:：、.．\d①]|注[(（]|[“"]?[[［{｛〔【(（][\]］}｝〕】)）][”"]?(?:内|中|里|表示|为)|(?:带|标有?|加|注有?|打)[“"「]?[[［{｛〔（(*＊▲△★☆●○◆#＃※]|[“"「]?[*＊▲△★☆●○◆#＃※]{1,2}[”"」]?[号标]?的?(?:指标|数据)?(?:为|表示|是|指|：|:)|表中|括号内|方括号)/i;
/** 备注 | 含合并单元格 as the last row. */
const NOTE_LABEL_PATTERN = /^(?:备注|附注|注释?|说明|填[表报]说明)[:：]?$/;
const CONTINUED_NOTE_PATTERN = /^(?:[（(]?\d{1,2}[)）]?[.、．:：]|[①-⑳]|[*＊▲★※])/;
const BRACKET_LEGEND_PATTERN =
  /(?<open>[[{〔【(（])[\]}〕】)）][”"」]?(?:内|中|里|号)?的?(?:数据?|数值|数字|指标)?均?(?:为|表示|是|指)(?<meaning>[^。；;\n]{0,40})/g;
const WORD_LEGEND_PATTERN =
  /(?<which>方括号|中括号|大括号|花括号|六角括号|括号)[内中里]?的?(?:数据?|数值|数字)?均?(?:为|表示|是|指)(?<meaning>[^。；;\n]{0,40})/g;
const MARK_LEGEND_PATTERN =
  /(?<mark>[*▲△★☆●○◆#※†‡①-⑳])[”"」]?(?:号|标记|标识|符号)?[的者]?(?:指标|数据|数值|项)?均?(?:为|表示|是|指|[:：])(?<meaning>[^。；;\n▲△★☆●○◆※†‡①-⑳]{0,40})/g;
const ESTIMATE_PATTERN = /预计|预期(?:值|数)|预估|预测|初步|快报|估算|估计/;
const ESTIMATE_LEGEND_PATTERN =
  /(?<year>(?:19|20)\d\d)年(?:度)?(?<words>[^。；;为是系\n]{0,40})[为是系](?:全年)?(?:预计|预估|预测|初步|快报|估算|估计)/g;
const ALL_VALUES_PATTERN =
  /^(?:的?(?:各项|全部|所有)?(?:指标)?(?:数据?|数值|值|指标|完成情况|完成值|基数|基期值?|现状值?|实际)?均?)$/;
const BASELINE_YEAR_PATTERN =
  /(?:基准|基期|基数|基础|现状)(?:年|值|数据?|数值)?(?:均|统一)?(?:为|是|指|采用|取|[:：])(?<year>(?:19|20)\d\d)年(?!以|来|[-~—–至])/;
const WORD_BRACKETS: Readonly<Record<string, string>> = {
  方括号: '[',
  中括号: '[',
  大括号: '{',
  花括号: '{',
  六角括号: '〔',
  括号: '(',
};

const LONGEST_NOTE = 2000;

/** True for a line that begins a note under a table. */
export function isNote(text: string): boolean {
  return NOTE_START_PATTERN.test(text.trim().slice(0, 40).replace(/\s/g, ''));
}

/** The cell of a row with the words of a note: one that begins 注：, or what stands beside the label 备注. */
export function noteCellOf(row: readonly Cell[]): Cell | null {
  const own = ownCells(row);
  const [first] = own;
  if (first === undefined) return null;
  const text = cellText(first);
  if (isNote(text) && (isLoneRow(row) || first.columnSpan >= row.length - 1)) return first;
  return own.length <= 2 && NOTE_LABEL_PATTERN.test(text.replace(/\s/g, '')) ? (own[1] ?? first) : null;
}

/** True for a line that goes on a note: 「2.…」 after 「注：1.…」. */
export function isContinuedNote(text: string): boolean {
  return CONTINUED_NOTE_PATTERN.test(text.trim());
}

/** What the notes (and the header) of a table declare. */
export function readLegend(notes: readonly string[]): Legend {
  let cumulativeBrackets = '';
  let plainBrackets = '';
  const marks = new Map<string, MarkMeaning>();
  const estimates: Estimate[] = [];
  let baselineYear: number | null = null;
  const declare = (open: string, meaning: string) => {
    const bracket = open === '（' ? '(' : open;
    if (/累计|合计|总量/.test(meaning)) cumulativeBrackets += bracket;
    else plainBrackets += bracket;
  };
  for (const note of notes) {
    const folded = fold(note).replace(/\s/g, '').slice(0, LONGEST_NOTE);
    for (const found of folded.matchAll(BRACKET_LEGEND_PATTERN))
      declare(found.groups?.open ?? '', found.groups?.meaning ?? '');
    for (const found of folded.matchAll(WORD_LEGEND_PATTERN))
      declare(WORD_BRACKETS[found.groups?.which ?? ''] ?? '(', found.groups?.meaning ?? '');
    const named = BASELINE_YEAR_PATTERN.exec(folded)?.groups?.year;
    if (named !== undefined) baselineYear ??= Number(named);
    for (const found of folded.matchAll(ESTIMATE_LEGEND_PATTERN)) {
      const words = found.groups?.words ?? '';
      estimates.push({ year: Number(found.groups?.year), words: ALL_VALUES_PATTERN.test(words) ? '' : words });
    }
    for (const found of folded.matchAll(MARK_LEGEND_PATTERN)) {
      const meaning = found.groups?.meaning ?? '';
      const year = /(?:19|20)\d\d(?=年)/.exec(meaning);
      marks.set(found.groups?.mark ?? '', {
        attribute: /约束/.test(meaning) ? 'binding' : /预期(?!值|数)/.test(meaning) ? 'expected' : null,
        year: year === null ? null : Number(year[0]),
        isCumulative: /累计/.test(meaning),
        isEstimate: ESTIMATE_PATTERN.test(meaning),
      });
    }
  }
  return { cumulativeBrackets, plainBrackets, marks, estimates, baselineYear };
}

/** True where a note says that a value of this year, of this indicator, is a forecast. */
export function isDeclaredEstimate(legend: Legend, year: number | null, name: string): boolean {
  const bare = fold(name).replace(/\s/g, '');
  return legend.estimates.some(
    (estimate) => estimate.year === year && (estimate.words === '' || (bare !== '' && estimate.words.includes(bare))),
  );
}
