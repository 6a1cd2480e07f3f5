// Units after a number (「28所」, 「4 名/ 10 万人」, 「微克/立方米」) and units that fill a bracket (「（床/万人口）」, 「（%）」).
import { DENOMINATOR_NOUNS, UNITS_BY_KIND, type UnitKind } from './unit-lexicon.js';
import { oneOf, wordsFrom } from './words.js';

export type { UnitKind } from './unit-lexicon.js';

export interface Unit {
  readonly start: number;
  readonly end: number;
  /** Without blanks, and without the 个 of 个百分点, 个工作日, 个月. */
  readonly unit: string;
  readonly kind: UnitKind;
  /** What stands under the stroke of a compound unit: 10万人 of 名/10万人. */
  readonly per: string | null;
}

const TABLE: ReadonlyMap<string, UnitKind> = buildTable();
const BELOW_TABLE: ReadonlyMap<string, UnitKind> = new Map([
  ...TABLE,
  ...DENOMINATOR_NOUNS.map((noun) => [noun, 'count'] as const),
]);
const unitAt = wordsFrom(TABLE.keys());
const belowAt = wordsFrom(BELOW_TABLE.keys());
const isStrokeAt = oneOf('/每· ');
/** 个 goes from units that can stand after a number alone. */
const DROPPED_PATTERN =
  /^个(?=百分点|千分点|基点|点$|工作日|自然日|交易日|日历日|月|星期|周|小时|季度|学时|课时|学年|学期|年度|机时|BP|pct)/;
const STROKE_PATTERN = / ?(?:\/|每|·) ?/y;
const DENOMINATOR_NUMBER_PATTERN = /\d{0,6} ?[百千万亿]{0,2} ?/y;
const BRACKET_SCALE_PATTERN = /^(?:\d{0,6} ?[十百千万亿]{1,2})/;
/** Words that count after a number but are nouns in a bracket: 县（市）, 专业（点）, 每千人口…（常住人口）. */
const NOUN_PATTERN =
  /^(?:[市县区乡镇村校院园店厂馆厅站点岗班队组线路车船港层级代大核卡期批届环列节段孔跨重面扇]|[^/]*(?:人口|老人|老年人|居民|企业)|农户|从业人员|自然村|行政村|建制村|比例|端口|接口|线路|人头|组团|标段)$/;
const LETTER_PATTERN = /[A-Za-z]/;
const WORD_PATTERN = /[A-Za-z0-9+]/;

function buildTable(): ReadonlyMap<string, UnitKind> {
  const table = new Map<string, UnitKind>();
  for (const [kind, units] of Object.entries(UNITS_BY_KIND)) {
    for (const unit of units) if (!table.has(unit)) table.set(unit, kind as UnitKind);
  }
  return table;
}

/** Reads the longest unit that starts at `at`, or after one blank there. */
export function readUnit(folded: string, at: number): Unit | null {
  const start = folded[at] === ' ' ? at + 1 : at;
  if (folded[start] === '/') return readBarePer(folded, start);
  const simple = readSimpleUnit(folded, start);
  if (simple === null) return null;
  let { end, kind } = simple;
  let per: string | null = null;
  for (let strokes = 0; strokes < 3; strokes++) {
    const below = readDenominator(folded, end, kind);
    if (below === null) break;
    per ??= below.text;
    end = below.end;
    kind = 'rate';
  }
  const printed = per === null ? simple.unit : folded.slice(start, end).replaceAll(' ', '');
  return { start, end, unit: printed[0] === '个' ? printed.replace(DROPPED_PATTERN, '') : printed, kind, per };
}

/** True for what can stand in a unit bracket: %, 万人, 床/万人口, 微克/立方米, 吨标准煤/万元, 场次. */
export function isUnit(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 24 || NOUN_PATTERN.test(trimmed)) return false;
  const scale = BRACKET_SCALE_PATTERN.exec(trimmed)?.[0].length ?? 0;
  return (
    fills(trimmed, 0) ||
    (scale > 0 && fills(trimmed, scale)) ||
    (/^单位[:：]/.test(trimmed) && isUnit(trimmed.slice(3)))
  );
}

function fills(text: string, at: number): boolean {
  return readUnit(text, at)?.end === text.length;
}

/** A power of ten that rates are counted against; 24/7百姓, 3/4万户, 2023/2024万 and 10/千米 hold none. */
const BARE_PER_PATTERN = /\/(?:10{0,3})?(?:十?万|百万|千)(?:人次?|户)?(?![千百万亿瓦元吨米克次辆台家人])/y;

/** 9/10万: a death rate is printed without a unit above the stroke. */
function readBarePer(folded: string, start: number): Unit | null {
  BARE_PER_PATTERN.lastIndex = start;
  const unit = BARE_PER_PATTERN.exec(folded)?.[0];
  return unit === undefined ? null : { start, end: start + unit.length, unit, kind: 'rate', per: unit.slice(1) };
}

function readDenominator(folded: string, at: number, above: UnitKind): { end: number; text: string } | null {
  if (!isStrokeAt(folded, at)) return null;
  STROKE_PATTERN.lastIndex = at;
  const stroke = STROKE_PATTERN.exec(folded);
  if (stroke === null) return null;
  const from = at + stroke[0].length;
  DENOMINATOR_NUMBER_PATTERN.lastIndex = from;
  const number = DENOMINATOR_NUMBER_PATTERN.exec(folded)?.[0] ?? '';
  const unit = readSimpleUnit(folded, from + number.length, true);
  if (unit === null) return null;
  // 「个·」 and 「3家 每年」 are no compounds: 每 needs a number or a unit other than time words of a new clause. 2025年每千人口 is a date.
  if (stroke[0].includes('每') && (above === 'duration' || (number === '' && unit.kind === 'count'))) return null;
  return { end: unit.end, text: folded.slice(from, unit.end).replaceAll(' ', '') };
}

function readSimpleUnit(
  folded: string,
  at: number,
  isBelow = false,
): { unit: string; end: number; kind: UnitKind } | null {
  const unit = isBelow ? belowAt(folded, at) : unitAt(folded, at);
  const kind = unit === null ? undefined : BELOW_TABLE.get(unit);
  if (unit === null || kind === undefined) return null;
  const end = at + unit.length;
  // Latin units end where the word ends: 5G is no unit of grams, 3D none of days.
  const isLatin = folded.charCodeAt(end - 1) < 0x80 && LETTER_PATTERN.test(folded[end - 1]!);
  return isLatin && WORD_PATTERN.test(folded[end] ?? '') ? null : { unit, end, kind };
}
