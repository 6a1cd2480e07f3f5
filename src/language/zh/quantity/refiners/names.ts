// Numbers that are part of a name, a date, a rank: no amounts at all.
import { oneOf } from '../../words.js';
import { type Quantity, type QuantityRole, type Refiner, withRoles } from '../quantity.js';

const OPENING_PATTERN = /[“《「『]/g;
const CLOSING_OF: Readonly<Record<string, string>> = { '“': '”', '《': '》', '「': '」', '『': '』' };
const LONGEST_QUOTE = 80;

/** The stretches between quotation marks that open and close in one sentence, in print order. */
function quotedSpans(text: string): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  OPENING_PATTERN.lastIndex = 0;
  while (OPENING_PATTERN.test(text)) {
    const start = OPENING_PATTERN.lastIndex - 1;
    const end = endOfQuote(text, start, CLOSING_OF[text[start]!]!.charCodeAt(0));
    if (end !== null) spans.push([start, end]);
  }
  return spans;
}

const isQuoteBreak = oneOf('。\n');

function endOfQuote(text: string, start: number, closing: number): number | null {
  for (let i = start + 1; i < start + LONGEST_QUOTE && !isQuoteBreak(text, i); i++) {
    if (text.charCodeAt(i) === closing) return i + 1;
  }
  return null;
}

/** What stands in quotation marks or is a title: “五个一”, “7651”, 《…三年行动计划》. */
export const quoted: Refiner = {
  name: 'quoted',
  title: '引号、书名号里的数是名称',
  examples: [
    { text: '健全“1个中心3张网”机制', reads: '1 个 eq count (name); 3 张 eq count (name)' },
    { text: '落实《5年100个项目行动计划》', reads: '5 年 eq duration (name); 100 个 eq count (name)' },
  ],
  refine({ text }, quantities) {
    const spans = quotedSpans(text);
    if (spans.length === 0) return quantities;
    let next = 0;
    return withRoles(quantities, (quantity) => {
      while (next < spans.length && spans[next]![1] <= quantity.start) next += 1;
      const span = spans[next];
      return span !== undefined && span[0] < quantity.start && quantity.end <= span[1] ? 'name' : null;
    });
  },
};

/** 2025年, 6月底, 2021-2025年, 30日; a day count needs 日内. */
export const dates: Refiner = {
  name: 'dates',
  title: '日期',
  examples: [
    { text: '到2025年', reads: '2025 年 eq duration (date)' },
    { text: '6月底前', reads: '6 月 eq duration (date)' },
    { text: '2021-2023年', reads: '2021–2023 年 range duration (date)' },
    { text: '9月1日', reads: '9 月 eq duration (date); 1 日 eq duration (date)' },
  ],
  refine({ text }, quantities) {
    return withRoles(quantities, (quantity) => (isDate(text, quantity) ? 'date' : null));
  },
};

function isDate(text: string, { start, end, value, unit, kind }: Quantity): boolean {
  if (kind !== 'duration') return false;
  if (unit === '年')
    return (
      (value >= 1900 && value <= 2199) ||
      /(?:19|20)\d\d$/.test(text.slice(Math.max(0, start - 5), start).replace(/[-至到—~]$/, ''))
    );
  if (unit === '月') return !text.slice(start, end).includes('个');
  if (unit === '日')
    return /月 ?$/.test(text.slice(Math.max(0, start - 2), start)) || /^[（(]/.test(text.slice(end, end + 1));
  if (unit === '时') return !/(?:小|工|机|学|课)$/.test(text.slice(start, end - 1));
  return unit === '年度' || unit === '季度' || unit === '旬';
}

/** 第六批, 一期, 5号线, 三级, 4星级, 新一代. */
export const ordinals: Refiner = {
  name: 'ordinals',
  title: '序数、等级、代号',
  examples: [
    { text: '申报第3批试点', reads: '3 批 eq count (ordinal)' },
    { text: '建成二期工程', reads: '2 期 eq count (ordinal)' },
    { text: '二级以上医院', reads: '2 级 ge other (grade)' },
    { text: '新一代信息技术', reads: '1 代 eq count (ordinal)' },
  ],
  refine({ text }, quantities) {
    return withRoles(quantities, (quantity) => ordinalRole(text, quantity));
  },
};

const isOrdinalMark = oneOf('第初头');
const isFirst = oneOf('首');
const NUMBERED_UNITS = new Set('期批环轮线路区市县校院圈层段节字卷核代班车重面角');
const GRADE_UNITS = new Set(['级', '星', '星级', '级地震', '台阶']);

function ordinalRole(text: string, { start, end, unit, form, value, kind }: Quantity): QuantityRole | null {
  if (isOrdinalMark(text, start - 1) || (form === 'chinese' && isFirst(text, start - 1))) return 'ordinal';
  if (unit === null || kind === 'ratio') return null;
  if (unit === '代' || unit === '届' || unit === '大' || unit === '号') return 'ordinal';
  if (form === 'chinese' && value < 10 && NUMBERED_UNITS.has(unit)) return 'ordinal';
  if (GRADE_UNITS.has(unit)) return 'grade';
  if (unit === '类' && form === 'chinese') return 'grade';
  // V2.0版, 4K超高清, 8K
  if (
    unit === 'K' ||
    (unit === 'P' && /^[\p{L}]/u.test(text.slice(end, end + 1)) && !/^算力/.test(text.slice(end, end + 2)))
  )
    return 'name';
  return null;
}
