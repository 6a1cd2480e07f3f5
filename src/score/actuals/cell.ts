// One cell of an actuals file: a number with what may stand around it, a sign that there is none, or a reason why it is not read.
import { fold } from '../../language/zh/fold.js';
import type { ActualRow } from '../../model/actuals.js';

export type CellReading =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly unit: string | null;
      readonly running: boolean;
      readonly estimated: boolean;
      readonly vintage: string | null;
    }
  | { readonly kind: 'absent'; readonly absence: ActualRow['absence'] }
  /** `why`: words that report without a figure, a share of work done, a date, a bound (≥95), what looks like a figure and is none. */
  | { readonly kind: 'unreadable'; readonly why: 'words' | 'progress' | 'date' | 'bound' | 'figure' };

/** ≥95, 98以上, 近30, 5余: no more than a bound. */
const BOUND_PATTERN =
  /^(?:[≥≤<>＞＜]|不低于|不少于|不超过|不高于|超过?|近|逾|至少|大于|小于|高于|低于)|(?:以上|以下|以内|余|多)$/;
/** 约1.2万 and 30左右 give a figure; 近, 超, 余 and 多 give a bound only. */
const APPROXIMATE_PATTERN = /^(?:约为|大约|约|≈|(?:about|approx(?:imately|\.)?) )(?= ?[\d.])|左右$/i;
/** 完成80%, 形象进度85%: how much of the work is done, which may or may not be the indicator. */
const PROGRESS_PATTERN =
  /^(?:已|基本|累计|目前|总体|形象|工程|建设|工作|项目)*(?:完成|进度|进展)(?:了|率|度|进度|比例|总?工程量|总量|目标|任务|的|为|达到|达|约)*[:：]?\d{1,3}(?:\.\d+)?%.{0,6}$/;
const DATE_PATTERN =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月)(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
/** 已完成, 见附件2, 达到规划要求: a report in words, whatever number stands in it. */
const REPORT_PATTERN =
  /^[（(]?(?:已|未|尚|正在?|正常|基本|全部|全面|按期|按时|如期|提前|完成|达标|达到|达|超额|形象|进度|进展|推进|持续|稳步|见|详见|参见|实现|实施|落实|建成|符合|合格|良好|优)/;
const QUANTITY_WORD_PATTERN =
  /[\d=≥≤<>＞＜]|[〇零一二三四五六七八九十百千万亿两半几](?:成|分之|倍|余|多|个|[万亿千百人家所项户张元吨次])/;

/** What most cells are: 97.7 */
const PLAIN_NUMBER_PATTERN = /^-?\d{1,15}(?:\.\d{1,12})?$/;
const ABSENT_PATTERN =
  /^(?:-{1,4}|—{1,3}|–{1,3}|…{1,3}|\.{3,6}|\*{1,3}|\/{1,2}|x{2,3}|n\/?a|null|nil|nan|暂缺|暂无|暂无数据|无数据|缺|缺失|待定|待补|待补充)$/i;
const ABSENCE_WORDS: readonly (readonly [RegExp, NonNullable<ActualRow['absence']>])[] = [
  [/^[（(]?(?:未报送|未上报|未填报|未报)[）)]?$/, 'not-reported'],
  [/^[（(]?(?:尚未公布|未公布|暂未公布|待公布|未发布|尚未发布|not (?:yet )?published)[）)]?$/i, 'not-published'],
  [/^[（(]?(?:非调查年份|非调查年|非普查年份|not surveyed)[）)]?$/i, 'not-surveyed'],
  [/^[（(]?(?:已停止统计|停止统计|不再统计|取消统计|discontinued)[）)]?$/i, 'discontinued'],
];
const TOTAL_PATTERN = /^(?:\[(?<a>[^[\]]+)\]|\{(?<b>[^{}]+)\}|[〔【](?<c>[^〔〕【】]+)[〕】])(?<after>.{0,12})$/;
const REMARK_PATTERN =
  /[（(](?<word>预估|预计|估计|估算|快报|快报数|初步|初步核算|初步数|年报|年报数|最终核实|修订|修订数)(?:值|数|数据|统计|统计数)?[）)]$/;
const ESTIMATE_WORDS = new Set(['预估', '预计', '估计', '估算']);
const NUMBER_PATTERN =
  /^(?<sign>[-+])?(?<whole>\d{1,3}(?:[,，]\d{3}){1,5}|\d{1,3}(?: \d{3}){1,5}|\d{1,15})?(?<fraction>\.\d{1,12})? ?(?<unit>[^\d\s.,，;；<>≤≥~/+-]{1,12}(?:\/\d{0,3}[^\d\s,，;；<>≤≥~/]{1,10})?)?$/;
/** Words after a number that change it: no unit. */
const NOT_A_UNIT_PATTERN = /左右|以上|以下|以内|余|多|上下|约|近|成$|倍|番|[（(）)]|增长|下降|提高|完成|达/;

/** 7O, 9l: a letter that was typed for 0 or 1, and no unit. */
const MISTYPED_DIGIT_PATTERN = /\d[OoIl]$/;

/** Reads 97.7 · 1.35% · {25} · [25] · 1,234 · １２.５ · 19.67万人 · 85（预计）; "-" and "…" are absent; 约1.2万 is an estimate; 约八成, ≥95 and 已完成 are unreadable. */
export function readCell(raw: string): CellReading {
  if (PLAIN_NUMBER_PATTERN.test(raw)) return plainNumber(raw);
  let text = fold(raw)
    .trim()
    .replace(/^'(?=[\d.+-])/, '');
  if (text === '' || text.startsWith('#') || ABSENT_PATTERN.test(text)) return { kind: 'absent', absence: null };
  for (const [pattern, absence] of ABSENCE_WORDS) if (pattern.test(text)) return { kind: 'absent', absence };
  let word: string | null = null;
  text = text
    .replace(REMARK_PATTERN, (...found) => {
      word = (found.at(-1) as { word: string }).word;
      return '';
    })
    .trim();
  const isApproximate = APPROXIMATE_PATTERN.test(text);
  if (isApproximate) text = text.replace(APPROXIMATE_PATTERN, '').trim();
  const total = TOTAL_PATTERN.exec(text)?.groups;
  if (total !== undefined) text = `${(total.a ?? total.b ?? total.c ?? '').trim()}${(total.after ?? '').trim()}`;
  const groups = NUMBER_PATTERN.exec(text)?.groups;
  if (groups === undefined || (groups.whole === undefined && groups.fraction === undefined))
    return unreadable(fold(raw).trim());
  const unit = groups.unit ?? '';
  if (MISTYPED_DIGIT_PATTERN.test(text)) return { kind: 'unreadable', why: 'figure' };
  if (NOT_A_UNIT_PATTERN.test(unit)) return unreadable(fold(raw).trim());
  const digits = `${groups.sign === '-' ? '-' : ''}${(groups.whole ?? '0').replace(/[,， ]/g, '')}${groups.fraction ?? ''}`;
  const value = Number(digits);
  return {
    kind: 'value',
    value: Object.is(value, -0) ? 0 : value,
    unit: unit === '' ? null : unit,
    running: total !== undefined,
    estimated: isApproximate || (word !== null && ESTIMATE_WORDS.has(word)),
    vintage: word !== null && !ESTIMATE_WORDS.has(word) ? word : null,
  };
}

function unreadable(text: string): CellReading {
  if (PROGRESS_PATTERN.test(text)) return { kind: 'unreadable', why: 'progress' };
  if (DATE_PATTERN.test(text)) return { kind: 'unreadable', why: 'date' };
  const isReport = REPORT_PATTERN.test(text) || (/\p{L}/u.test(text) && !QUANTITY_WORD_PATTERN.test(text));
  return { kind: 'unreadable', why: isReport ? 'words' : BOUND_PATTERN.test(text) ? 'bound' : 'figure' };
}

function plainNumber(raw: string): CellReading {
  const value = Number(raw);
  return { kind: 'value', value: value === 0 ? 0 : value, unit: null, running: false, estimated: false, vintage: null };
}
