// What a value cell says: 「≥40」「{25}」「32（预估）」「较上一年增加。2023年达到80%，力争2035年达到95%」. One reading a clause.
import type { Comparator, Value } from '../../model/plan.js';
import { holdsAmount, readEnglishCell } from '../en/cell-value.js';
import { type CompactText, compact } from './compact.js';
import { readComparatorAfter, readComparatorBefore } from './comparators.js';
import { readUnit } from './measure-units.js';
import { findNumerals, type Numeral } from './numerals.js';

export interface CellReading {
  /** Where the reading stands in the cell's text. */
  readonly start: number;
  readonly end: number;
  readonly state: Value['state'];
  readonly value: number | null;
  readonly upper: number | null;
  readonly comparator: Comparator | null;
  readonly unit: string | null;
  readonly measure: Value['measure'];
  readonly per: string | null;
  readonly hedged: boolean;
  readonly cumulative: boolean;
  readonly estimated: boolean;
  /** The year that the clause itself names. */
  readonly year: number | null;
  /** Which way the words point: 较上一年增加, 逐年下降, 保持稳定. */
  readonly trend: Trend | null;
  /** 年均增长6.5%. */
  readonly isAverage: boolean;
  /** Note marks that stand at the number: the * of 23.2*. */
  readonly marks: string;
  /** True where the text holds a numeral besides the value, or one that could not be read as the value. */
  readonly isUnread: boolean;
}

export type Trend = 'increase' | 'decrease' | 'maintain';

export interface CellOptions {
  /** The indicator's unit: a cell 1.2万 of an indicator in 万人 is 1.2. */
  readonly unit?: string | null;
  /** Opening brackets that a legend declares to mean something else than a cumulative total. */
  readonly plainBrackets?: string;
  /** Opening brackets beside [ { 〔 that a legend declares cumulative: ( for 「（）内为累计数」. */
  readonly cumulativeBrackets?: string;
}

const PLACEHOLDER_PATTERN =
  /^(?:[*xX×○●_?？]{2,}%?|[xX×?？]%?|…+|\.{3,}|待(?:定|统计|核定|公布|补充|填|测算|评估|国家确定|省下达)[^\d]{0,6})$/;
const NOT_APPLICABLE_PATTERN =
  /^(?:[-‐‑‒–—―─﹣~/\\]+|[nN][./]?[aA]\.?|不适用|暂无(?:数据)?|无(?:数据)?|未设置?|未统计|无此项)$/;
/** 到2023年底 · 2035年 · 2025年前 · “十四五”末: when, not how much. */
const YEAR_PATTERN =
  /(?:(?:19|20)\d\d[-~—至]{1,2})?(?<year>(?:19|20)\d\d)(?:年度?|(?=达到|实现))(?:\d{1,2}月(?:\d{1,2}日)?)?(?:底|末|初|前|起|内|以前|期间)?|[“"]?十(?<period>[一二三四五六])五[”"]?(?:规划)?(?:时期|期间|期末|末|期)?/g;
/** 比2020年, 以2020年为基数, 高于“十三五”时期实际: what the change is measured against. */
const REFERENCE_PATTERN =
  /(?:比|较|以|与|同|相对于?|对比|在|高于|低于|快于|优于|好于)(?:(?:19|20)\d\d年(?:度|底|末)?|[“"]?十[一二三四五六]五[”"]?(?:时期|期间|期末|末)?)(?:实际|水平|平均|基础上?|为基[数期]|相比)?/g;
/** 5年累计, 五年内, 三年来: a stretch of time. */
const SPAN_OF_YEARS_PATTERN = /(?<![\d.])(?:\d{1,2}|[一二三四五六七八九十]{1,2})年(?=累计|内|期间|来|共|总)/g;
/** 每万常住人口, 每千人, 每10万人, 每百户: what the number counts against. */
const PER_PATTERN =
  /每(?:\d+)?[十百千万亿]+(?:名|个)?(?:常住人口|户籍人口|老年人口?|残疾人|从业人员|劳动者|儿童|居民|学生|人口|人|户|辆|公里|平方公里)?/g;
/** 17.5/10万, 8.2/10万人: the number counts against it. */
const BELOW_STROKE_PATTERN = /(?<=[\d%‰])\/\d{0,3}(?:[十百]?万|千|百)(?:名?活产儿?|人口|人|户)?/;
/** 1，234,567: a thousand set off by a full-width comma. */
const WIDE_THOUSANDS_PATTERN = /(?<![\d，,.])\d{1,3}(?:，\d{3}){1,4}(?![\d，])/g;
/** 45（力争50）: the second figure stands in the bracket. */
const HOPED_PATTERN = /[(（](?=(?:力争|争取|力求|努力|奋斗|挑战))[^()（）]{0,30}[)）]$/;
/** 高于全省平均1个百分点: the number is the distance from a level that is not printed. */
const OFFSET_PATTERN = /(?:高于|低于|高出|快于|优于|超过)[^\d]{1,16}(?:平均|水平|增速|增长|增幅)(?:值|水平)?约?$/;
/** 3A, 5G: a grade or a name, no number. */
const GRADE_PATTERN = /^[A-Za-z]/;
const PERIOD_ENDS: Readonly<Record<string, number>> = { 一: 2010, 二: 2015, 三: 2020, 四: 2025, 五: 2030, 六: 2035 };
const HEDGE_PATTERN = /力争|争取|争创|力求|努力/;
const ESTIMATE_PATTERN = /预估|预计|预测|估计|估算|初步|(?<=[(（])估(?=[)）])/;
const AVERAGE_PATTERN = /年均|平均每年|年平均/;
const CUMULATIVE_PATTERN = /累计|总计|共计/;
const CHANGE_BEFORE_PATTERN =
  /(?<down>下降|降低|减少|压减|削减|缩减|缩短|递减|下调|降幅|减|↓)$|(?<up>提高|增加|增长|提升|上升|递增|增幅|扩大|上调|增|↑)$/;
const NOT_CHANGE_PATTERN = /(?:新增|净增)$/;
const DRIVE_PATTERN =
  /达到|达|到|至|为|实现|完成|保持|维持|稳定|控制|提高|增加|增长|提升|上升|下降|降低|减少|压减|不|超|大于|高于|低于|少于|小于|至少|约|近|[≥≤<>=]|建成|培育|新增|累计|建设|以上|以下|以内|左右/;
const RISE_PATTERN = /增加|提高|提升|上升|增长|扩大|递增|增强|改善|高于|↑/;
const FALL_PATTERN = /下降|降低|减少|压减|缩小|递减|缩短|低于|↓/;
const KEEP_PATTERN = /保持|维持|稳定|不变|持平/;
const MARK_PATTERN = /(?:[*#★☆▲△●○※†‡①-⑳¹⁰⁴-⁹]|(?<!m)[²³])+/g;
const FOOTNOTE_PATTERN = /(?<=[\d%‰])(?:\[\d{1,2}\]|[[(（]注\d{0,2}[\])）])/g;
const PARENTHESIS_PATTERN = /[(（](?<inner>[^()（）]{0,40})[)）]/g;
const BRACKETED_PATTERN = /(?<open>[[{〔【])(?<inner>[^[\]{}〔〕【】]{0,30})[\]}〕】]/g;
/** 10⁴, 1.23E+05: the power is not read, and without it the number would be another. */
const POWER_PATTERN = /(?<![\d.])10[⁰¹²³⁴-⁹⁻]|\d[Ee][+-]\d/;
/** Scores and weights of a marking scheme are no targets: 完成得5分，每少1个扣1分. */
const SCORING_PATTERN = /(?:[得扣计记加减满]\d*(?:\.\d+)?分)|\d分[)）]?$|得满分|不得分/;
const CLAUSE_END_PATTERN = /[。；;\n，,、]/;

const LONGEST_CELL = 1500;
const MOST_NUMERALS = 8;

/** Reads a value cell. An ordinary cell gives one reading, a cell of several clauses one reading a clause. */
export function readCell(text: string, options: CellOptions = {}): CellReading[] {
  const isEnglish = /[A-Za-z/-]/.test(text) && !/\p{Script=Han}/u.test(text);
  const english = isEnglish ? readEnglishCell(text) : null;
  if (english !== null) return [{ ...emptyReading(english.start, english.end), ...english }];
  const printed = compact(text);
  const plain = printed.text.replace(WIDE_THOUSANDS_PATTERN, (found) => found.replaceAll('，', ','));
  const whole = { ...printed, text: plain };
  const range = { start: whole.at(0), end: whole.endOf(plain.length) };
  const empty = emptyReading(range.start, range.end);
  if (plain === '') return [{ ...empty, state: 'blank' }];
  if (NOT_APPLICABLE_PATTERN.test(plain)) return [{ ...empty, state: 'not-applicable' }];
  if (PLACEHOLDER_PATTERN.test(plain.replace(/[[\]{}〔〕【】≥≤<>]/g, ''))) return [{ ...empty, state: 'placeholder' }];
  if (SCORING_PATTERN.test(plain) && plain.length > 6) return [{ ...empty, state: 'text', trend: null }];
  if (plain.length > LONGEST_CELL) return [{ ...empty, state: 'text', isUnread: /\d/.test(plain) }];
  const clauses = clausesOf(whole);
  const readings = clauses.map((clause) => readClause(whole, clause.start, clause.end, options));
  const hasValue = readings.some((r) => r.state === 'value');
  if (!hasValue || readings.length === 1) {
    const only = readings.find((r) => r.state !== 'text') ?? readings[0] ?? { ...empty, state: 'text' as const };
    if (hasValue) return [only];
    const isUnread = readings.some((r) => r.isUnread) || (isEnglish && holdsAmount(text));
    return [{ ...only, ...range, state: 'text', trend: trendOf(plain), isUnread }];
  }
  return readings;
}

/** The parts of a cell that gives several bare values: 「90、96、85」「90%/96%/85%」; null for any other cell. */
export function readCellParts(text: string, options: CellOptions = {}): CellReading[] | null {
  const whole = compact(text);
  const separator = ['、', '；', ';', '/', '\n', '，'].find((mark) => whole.text.includes(mark));
  if (separator === undefined) return null;
  const parts: CellReading[] = [];
  let start = 0;
  for (const piece of whole.text.split(separator)) {
    if (piece === '' || !/^[\d.,%‰≥≤<>=~-]+\p{Script=Han}{0,4}$/u.test(piece)) return null;
    parts.push(readClause(whole, start, start + piece.length, options));
    start += piece.length + separator.length;
  }
  return parts.every((part) => part.state === 'value') ? parts : null;
}

function emptyReading(start: number, end: number): CellReading {
  return {
    start,
    end,
    state: 'blank',
    value: null,
    upper: null,
    comparator: null,
    unit: null,
    measure: 'level',
    per: null,
    hedged: false,
    cumulative: false,
    estimated: false,
    year: null,
    trend: null,
    isAverage: false,
    marks: '',
    isUnread: false,
  };
}

/** Clauses end at 。；, lines and commas; a clause that is only a date belongs to the one that follows: 到2025年，达到90%. */
function clausesOf(whole: CompactText): { start: number; end: number }[] {
  const { text } = whole;
  const clauses: { start: number; end: number }[] = [];
  const digits = {
    first: text.search(/\d/),
    last: text.length - 1 - [...text].reverse().findIndex((char) => /\d/.test(char)),
  };
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const isEnd = i === text.length || (CLAUSE_END_PATTERN.test(text[i] ?? '') && isClauseEnd(text, i, digits));
    if (!isEnd) continue;
    const piece = text.slice(start, i);
    if (piece.replace(/[“”"'’‘]/g, '') === '') {
      start = i + 1;
      continue;
    }
    if (i < text.length && /^(?:到|至|力争|争取)*$/.test(piece.replace(YEAR_PATTERN, ''))) continue;
    const hoped = HOPED_PATTERN.exec(piece);
    if (hoped !== null && hoped.index > 0 && /\d/.test(hoped[0])) {
      clauses.push({ start, end: start + hoped.index }, { start: start + hoped.index + 1, end: i - 1 });
    } else clauses.push({ start, end: i });
    start = i + 1;
  }
  return clauses;
}

/** A comma within 12,345 ends nothing, nor does a line that broke off before or after the only number: 「90%⏎以上」. */
function isClauseEnd(text: string, at: number, digits: { first: number; last: number }): boolean {
  const char = text[at] ?? '';
  if (char === ',') return !(/\d/.test(text[at - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5)));
  if (char === '、') return /^(?:力争|争取|努力)[^，。；、]{0,12}\d/.test(text.slice(at + 1, at + 20));
  if (char === '\n')
    return (digits.first >= 0 && digits.first < at === digits.last > at) || /[。；;]/.test(text[at - 1] ?? '');
  return true;
}

function readClause(whole: CompactText, start: number, end: number, options: CellOptions): CellReading {
  const printed = whole.text.slice(start, end);
  const base = {
    ...emptyReading(whole.at(start), whole.endOf(end)),
    state: 'text' as const,
    trend: trendOf(printed),
    hedged: HEDGE_PATTERN.test(printed),
  };
  let year: number | null = null;
  let hasOther = false;
  let per: string | null = null;
  let marks = '';
  let cumulative = CUMULATIVE_PATTERN.test(printed);
  const estimated = ESTIMATE_PATTERN.test(printed);
  const blank = (found: string) => ' '.repeat(found.length);
  let masked = printed.replace(FOOTNOTE_PATTERN, blank);
  const stroke = BELOW_STROKE_PATTERN.exec(masked)?.[0] ?? null;
  if (stroke !== null) masked = masked.replace(BELOW_STROKE_PATTERN, blank);
  masked = masked.replace(BRACKETED_PATTERN, (found: string, open: string, inner: string) => {
    if (!/\d/.test(inner)) return found;
    if (!(options.plainBrackets ?? '').includes(open)) cumulative = true;
    return ` ${inner} `;
  });
  const enclosed = /^[(（](?<inner>[^()（）]{1,60})[)）]$/.exec(masked);
  if (enclosed !== null && /\d/.test(masked)) {
    if ((options.cumulativeBrackets ?? '').includes('(')) cumulative = true;
    masked = ` ${enclosed.groups?.inner ?? ''} `;
  }
  masked = masked.replace(PARENTHESIS_PATTERN, (found: string, inner: string) => {
    const named = /(?:19|20)\d\d(?=年|$)/.exec(inner);
    if (named !== null) year = Number(named[0]);
    else if (/\d/.test(inner.replace(SPAN_OF_YEARS_PATTERN, ''))) hasOther = true;
    return blank(found);
  });
  masked = masked.replace(MARK_PATTERN, (found: string) => {
    marks += found;
    return blank(found);
  });
  masked = masked.replace(SPAN_OF_YEARS_PATTERN, blank);
  masked = masked.replace(REFERENCE_PATTERN, blank);
  masked = masked.replace(YEAR_PATTERN, (found: string, named: string | undefined, period: string | undefined) => {
    year = named === undefined ? (PERIOD_ENDS[period ?? ''] ?? null) : Number(named);
    return blank(found);
  });
  masked = masked.replace(PER_PATTERN, (found: string) => {
    per = found;
    return blank(found);
  });
  // Masking leaves blanks between a number and what belongs to it: 90%（含）以上.
  const dense = masked.replace(/\s+/g, (blanks: string, at: number) =>
    /\d/.test(masked[at - 1] ?? '') && /\d/.test(masked[at + blanks.length] ?? '') ? ' ' : '',
  );
  const numeral = POWER_PATTERN.test(printed) ? 'unread' : valueNumeral(dense);
  if (numeral === null || numeral === 'unread') return { ...base, year: null, marks, isUnread: numeral === 'unread' };
  const amount = readAmount(dense, numeral, options.unit ?? null);
  const before = dense.slice(0, amount.from);
  const change = NOT_CHANGE_PATTERN.test(before)
    ? null
    : CHANGE_BEFORE_PATTERN.exec(before.replace(/(?:了|幅度?|比例|约)$/, ''));
  const isAverage = AVERAGE_PATTERN.test(printed);
  return {
    ...base,
    state: 'value',
    hedged: HEDGE_PATTERN.test(dense.slice(0, numeral.end)) || /[(（](?:力争|争取)[)）]/.test(printed),
    value: amount.value,
    upper: amount.upper,
    comparator: amount.comparator,
    unit: stroke === null ? amount.unit : `${amount.unit ?? ''}${stroke}`,
    per,
    year,
    marks,
    isUnread: hasOther,
    measure: change !== null || (isAverage && /增|降|减|提/.test(before)) ? 'change' : 'level',
    trend:
      change?.groups?.down !== undefined
        ? 'decrease'
        : change !== null
          ? 'increase'
          : KEEP_PATTERN.test(before)
            ? 'maintain'
            : null,
    cumulative,
    estimated,
    isAverage,
  };
}

interface Amount {
  readonly from: number;
  readonly value: number;
  readonly upper: number | null;
  readonly comparator: Comparator;
  readonly unit: string | null;
}

function readAmount(text: string, numeral: Numeral, indicatorUnit: string | null): Amount {
  const found = readUnit(text, numeral.end);
  const end = found?.end ?? numeral.end;
  const before = readComparatorBefore(text, numeral.start);
  const after = readComparatorAfter(text, end);
  const isBounded = before !== null && /^(?:控制在|最高|最长|最大|最低)/.test(text.slice(before.start, before.end));
  const stated =
    (isBounded ? (after ?? before) : (before ?? after))?.comparator ?? (text.slice(end, end + 1) === '+' ? 'ge' : null);
  const scaleWord =
    numeral.form === 'arabic' ? (/[十百千万亿]{1,4}$/.exec(text.slice(numeral.start, numeral.end))?.[0] ?? '') : '';
  // 1.2万亿元 stays 1.2 万亿元; 1.2万 of an indicator in 人 is 12000, of one in 万人 1.2.
  const isKept = scaleWord !== '' && (found !== null || (indicatorUnit ?? '').startsWith(scaleWord));
  const scaled = (value: number) => (isKept ? Number((value / numeral.scale).toPrecision(15)) : value);
  const unit =
    found !== null
      ? `${isKept ? scaleWord : ''}${found.unit}`
      : numeral.form === 'fraction' || numeral.form === 'tenths'
        ? '%'
        : null;
  const vague = numeral.vague === null ? 'eq' : 'gt';
  return {
    from: before !== null ? before.start : numeral.start,
    value: scaled(numeral.value),
    upper: numeral.upper === null ? null : scaled(numeral.upper),
    comparator: numeral.upper !== null ? 'range' : (stated ?? vague),
    unit,
  };
}

/** The numeral that carries a clause's value; 'unread' where there are numerals but none that clearly does. */
function valueNumeral(text: string): Numeral | 'unread' | null {
  const all = findNumerals(text).filter((n) => !isGrade(text, n));
  if (all.length === 0) return null;
  if (all.length > MOST_NUMERALS) return 'unread';
  // The 10万 of 15人/10万人 belongs to the unit.
  const free = all.filter((n, i) => {
    const last = all[i - 1];
    return last === undefined || n.start >= (readUnit(text, last.end)?.end ?? last.end);
  });
  const usable = free.filter((n) => isUsable(text, n));
  if (usable.length === 0) return all.some((n) => n.form === 'arabic') ? 'unread' : null;
  const [first, second] = usable;
  if (first === undefined) return null;
  if (second === undefined) return first;
  const range = usable.length === 2 ? rangeOf(text, first, second) : null;
  if (range !== null) return range;
  // 从80%提高到90%, 由12下降至10: the second is where it shall end.
  if (
    usable.length === 2 &&
    /[从由]/.test(text.slice(0, first.start)) &&
    /[到至]/.test(text.slice(first.end, second.start))
  )
    return second;
  const driven = usable.filter(
    (n) => readComparatorBefore(text, n.start) !== null || /(?:达到|达|到|至|为)$/.test(text.slice(0, n.start)),
  );
  return driven.length === 1 ? (driven[0] ?? 'unread') : 'unread';
}

function isGrade(text: string, numeral: Numeral): boolean {
  return GRADE_PATTERN.test(text.slice(numeral.end, numeral.end + 1)) && readUnit(text, numeral.end) === null;
}

/** 70%～75%, 3个至5个: a range that prints its unit twice. */
function rangeOf(text: string, first: Numeral, second: Numeral): Numeral | null {
  const unit = readUnit(text, first.end);
  // -7~-12: from the first to the second, the lower bound is the greater fall.
  if (first.value < 0 && second.value < 0 && /^[~至到]$/.test(text.slice(unit?.end ?? first.end, second.start)))
    return {
      ...second,
      start: first.start,
      value: Math.min(first.value, second.value),
      upper: Math.max(first.value, second.value),
    };
  const isJoined = /^(?:[-~—–至到]|--)$/.test(text.slice(unit?.end ?? first.end, second.start));
  if (!isJoined || unit === null || first.upper !== null || second.upper !== null || first.value >= second.value)
    return null;
  return { ...second, start: first.start, value: first.value, upper: second.value };
}

/** A numeral that is the clause (「7%以上」) or that words lead up to (「种类大于3类」), not one inside a name (「第3位」「前10名」「三级医院」). */
function isUsable(text: string, numeral: Numeral): boolean {
  if (numeral.ratio !== null || numeral.vague === '几' || numeral.form === 'multiple') return false;
  if (numeral.form === 'fraction' && !text.startsWith('百分之', numeral.start)) return false;
  const before = text.slice(0, numeral.start);
  const after = text.slice(readUnit(text, numeral.end)?.end ?? numeral.end);
  if (/[第前]$/.test(before) || OFFSET_PATTERN.test(before)) return false;
  if (/^[/:：∶]\d/.test(text.slice(numeral.end)) || /\d[/:：∶]$/.test(before)) return false;
  const isWhole = before.replace(/^[≥≤<>=+-]*/, '') === '' && /^(?:[及或]?以[上下内]|左右|上下|\+|)$/.test(after);
  if (numeral.form === 'chinese') return isWhole && text.length > numeral.end - numeral.start;
  return (
    isWhole || DRIVE_PATTERN.test(before) || DRIVE_PATTERN.test(after) || text.length <= numeral.end - numeral.start + 8
  );
}

function trendOf(printed: string): Trend | null {
  if (/不(?:降低|下降|减少|降$|减$|低于现)/.test(printed)) return /只增/.test(printed) ? 'increase' : 'maintain';
  const isUp = RISE_PATTERN.test(printed);
  const isDown = FALL_PATTERN.test(printed);
  if (isUp !== isDown) return isUp ? 'increase' : 'decrease';
  return !isUp && KEEP_PATTERN.test(printed) ? 'maintain' : null;
}
