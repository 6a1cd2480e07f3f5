// The parts of an indicator's name: 「▲3.每千人口执业（助理）医师数（常住人口）（人）」 → number, name, unit, qualifiers.
import { isEnglishUnit } from '../en/units.js';
import { fold } from './fold.js';
import { footnoteMarksOf, withoutFootnoteMarks } from './footnote-marks.js';
import { isUnit } from './measure-units.js';

export interface IndicatorName {
  readonly name: string;
  readonly unit: string | null;
  readonly qualifiers: readonly string[];
  /** The number that the cell itself prints before the name. */
  readonly number: string | null;
  /** ▲ ★ * as printed before or after the name. */
  readonly marks: string;
  /** True for 「其中：…」 and for a name that a dash sets below the one before it. */
  readonly isPart: boolean;
}

const MARKS = '▲△★☆●○◆◇■□※＊*#＃✩';
const LEADING_MARKS_PATTERN = new RegExp(`^[${MARKS}\\s]+`);
const TRAILING_MARKS_PATTERN = new RegExp(`(?<![${MARKS}\\s])[${MARKS}\\s]+$`);
/** 1.  ·  12、 ·  （1） ·  (3)  ·  ①, but not the 3 of 3岁以下. */
const NUMBER_PATTERN =
  /^(?:(?<dotted>\d{1,2}(?:\.\d{1,2}){1,2})(?:[.、．]?\s*(?=\p{Script=Han})(?![岁年万亿倍米个级类])|[.:]?\s+(?=[A-Z]))|(?<spaced>\d{1,3})\s+(?=\p{Script=Han})(?![岁年个级类项次月日小时周])|(?<plain>\d{1,3})\s*[.、．](?!\d)|(?<bracketed>[（(]\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[)）])|(?<ordinal>[一二三四五六七八九十]{1,3})(?=、)|(?<circled>[①-⑳]))[、.．]?\s*/u;
const PART_PATTERN = /^(?:其中\s*[:：,，、]?|[#＃]\s*其中\s*[:：]?|[—–―-]{1,2}\s*(?=\p{Script=Han})|[·•]\s*)\s*/u;
const CLOSED_PATTERN = /[（(【[](?<inner>[^（()）【】[\]]*(?:[（(][^（()）]*[)）][^（()）【】[\]]*)*)[)）】\]]\s*$/;
const COMMA_UNIT_PATTERN = /^(?<name>.+)[,，、;；:：] ?(?<unit>[^,，、;；:：（()）]{1,16})$/;
/** Units that only stand in a unit bracket: 1/10万, 1/万, /10万, 每万人. */
const RATIO_UNIT_PATTERN =
  /^(?:1?\/?(?:\d+)?[十百千万亿]+(?:分之一)?|[A-Za-z]{2,6}|per ?[\d,]+(?: ?[a-z ]+)?|per ?cent(?:age)?|%{1,2}|‰|‱|number|percentage|位|名次|星级|级别|指数|分值)$/;
/** What is longer is no name; its brackets are not worth looking at. */
const LONGEST_NAME = 300;
const LATIN_PATTERN = /[A-Za-z,;)]$/;

/** Reads a name cell. Line breaks within it are joined, without a blank between Chinese characters. */
export function readIndicatorName(text: string): IndicatorName {
  const joined = joinLines(text);
  let rest = joined.length > LONGEST_NAME ? joined : withoutFootnoteMarks(joined);
  let marks = rest === joined ? '' : footnoteMarksOf(joined);
  if (rest.length > LONGEST_NAME) return { name: rest, unit: null, qualifiers: [], number: null, marks, isPart: false };
  const strip = (pattern: RegExp) => {
    rest = rest.replace(pattern, (found) => {
      marks += found.trim();
      return '';
    });
  };
  strip(LEADING_MARKS_PATTERN);
  const numbered = NUMBER_PATTERN.exec(rest);
  if (numbered !== null) rest = rest.slice(numbered[0].length);
  const { dotted, spaced, plain, bracketed, ordinal, circled } = numbered?.groups ?? {};
  const part = PART_PATTERN.exec(rest);
  if (part !== null && part[0].length < rest.length) rest = rest.slice(part[0].length);
  strip(LEADING_MARKS_PATTERN);
  let unit: string | null = null;
  const qualifiers: string[] = [];
  for (let brackets = 0; brackets < 4; brackets++) {
    strip(TRAILING_MARKS_PATTERN);
    const closed = CLOSED_PATTERN.exec(rest);
    if (closed === null || closed.index === 0) break;
    const inner = (closed.groups?.inner ?? '').trim();
    // 全国文明县（市） and 镇（街道） end in a bracket that belongs to the word.
    const read = readBracket(inner);
    if (read.unit !== null && unit === null) unit = read.unit;
    else if (read.unit !== null) qualifiers.unshift(read.unit);
    if (read.qualifier !== null) qualifiers.unshift(read.qualifier);
    rest = rest.slice(0, closed.index).trimEnd();
  }
  const sign = /(?<=\p{Script=Han}|[)）]) ?(?<unit>[%％‰])$/u.exec(rest);
  if (unit === null && sign !== null) {
    unit = sign.groups?.unit ?? null;
    rest = rest.slice(0, sign.index);
  }
  if (unit === null) {
    const comma = COMMA_UNIT_PATTERN.exec(rest);
    const printed = comma?.groups?.unit?.trim() ?? '';
    if (comma !== null && isUnitText(printed) && !/^(?:人|个|人口|居民|村|镇|乡|县|市|区|校|院|园)$/.test(printed)) {
      rest = (comma.groups?.name ?? rest).trimEnd();
      unit = printed;
    }
  }
  return {
    name: rest.trim(),
    unit,
    qualifiers,
    number: dotted ?? spaced ?? plain ?? bracketed ?? ordinal ?? circled ?? null,
    marks,
    isPart: part !== null,
  };
}

/** True for what can be an indicator's unit: %, 万人, 床/万人口, 1/10万. */
export function isUnitText(text: string): boolean {
  const folded = fold(text)
    .trim()
    .replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/g, '')
    .replace(/^单位[:：]?/, '');
  return folded !== '' && (isUnit(folded) || RATIO_UNIT_PATTERN.test(folded) || isEnglishUnit(text.trim()));
}

/** Lines put together: without a blank between Chinese characters, with one between Latin words. */
export function joinLines(text: string): string {
  let out = '';
  for (const line of text.split('\n')) {
    const piece = line.trim();
    if (piece === '') continue;
    out += out !== '' && LATIN_PATTERN.test(out) && /^[A-Za-z(]/.test(piece) ? ` ${piece}` : piece;
  }
  return out;
}

/** （%，常住人口）holds a unit and a qualifier, （单位：万人） a unit. */
function readBracket(inner: string): { unit: string | null; qualifier: string | null } {
  const bare = inner.replace(/^单位\s*[:：]?\s*/, '');
  // （EQI）, （GDP） are short names, （MW） is a unit.
  const isAbbreviation = /^[A-Z]{2,6}$/.test(bare) && !isUnit(bare) && !isEnglishUnit(bare);
  if (isUnitText(bare) && !isAbbreviation) return { unit: bare, qualifier: null };
  const pieces = bare.split(/[，,；;、]/).map((piece) => piece.trim());
  const at = pieces.findIndex(
    (piece) => isUnitText(piece) && !/^(?:人|个|村|镇|乡|县|市|区|校|院|园|馆|站|点)$/.test(piece),
  );
  if (pieces.length > 1 && at >= 0) {
    const others = pieces.filter((_, i) => i !== at).join('，');
    return { unit: pieces[at] ?? null, qualifier: others === '' ? null : others };
  }
  return { unit: null, qualifier: bare === '' ? null : bare };
}
