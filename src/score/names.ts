// The names of indicators as keys: what offices write differently without meaning another indicator is folded away, in two steps.
// Conservative: every word that can make another indicator of it stays (登记/调查, 医师/护士, 养老床位/床位, 主要食品/主要药品).
import { fold } from '../language/zh/fold.js';
import { EMPTY_WORDS_PATTERN, PLAIN_TAILS, SYNONYMS, TAIL_PATTERN } from './name-words.js';
import { isMeasureUnit } from './units.js';

const LAST_BRACKET_PATTERN = /\((?<inner>[^()]{1,24})\)$/;
const PUNCTUATION_PATTERN = /[\s、，,。．;；:：·•"'“”‘’《》「」()\-—–_/*]/g;
const LEADING_NUMBER_PATTERN = /^(?:\d{1,3}[.、)]|[(]\d{1,3}[)]|[一二三四五六七八九十]{1,3}、)(?!\d)/;
const SHARE_WORDS_PATTERN = /百分比|比例|比率|比重|占比/g;
const REGION_PREFIX_PATTERN = /^(?:全市|全县|全区|全省|我市|我县|我区|我省|本市|本县|本区|本省)/;
/** Other spellings of units in brackets. */
const OTHER_UNIT_PATTERN = /^(?:[百千万十亿]*分之|标台|[万亿]?[人车架]次|折?标准?台)$/;
/** 其中:, (其中), 单位:万人 */
const OF_WHICH_PATTERN = /^[(（]?其中[)）]?[:：,，、]?/;
const UNIT_PHRASE_PATTERN = /[,，(]?单位[:：].{1,12}$/;
/** 化学需氧量(COD): what letters in brackets repeat. */
const LETTERS_IN_BRACKETS_PATTERN = /(?<=\p{Script=Han})\((?!pm)[a-z][a-z0-9&-]{1,7}\)/gu;

/** Figures in % that may be negative: they say how much something changed, or what is left over. */
export const CHANGE_NAME_PATTERN =
  /增长|增速|增幅|增减|增加|下降|降低|降幅|减少|变化|变动|升降|涨|跌|差|净|同比|环比|提高|提升|上升|利润率|收益率|回报率|赤字|盈余|结余|盈亏|通货膨胀|通胀|growth|change|increase|decrease|reduction|deficit|surplus|balance|inflation|return/i;

/** Width, brackets and blanks made one; the numbering in front and the unit bracket at the end gone. */
export function plainName(name: string): string {
  let text = fold(name).replaceAll('（', '(').replaceAll('）', ')').replaceAll('【', '[').replaceAll('】', ']');
  text = text
    .replace(/\s+/g, '')
    .toLowerCase()
    .replace(LEADING_NUMBER_PATTERN, '')
    .replace(OF_WHICH_PATTERN, '')
    .replace(UNIT_PHRASE_PATTERN, '');
  for (let inner = unitBracket(text); inner !== null; inner = unitBracket(text))
    text = text.slice(0, -inner.length - 2);
  return text;
}

function unitBracket(text: string): string | null {
  const inner = LAST_BRACKET_PATTERN.exec(text)?.groups?.inner;
  return inner !== undefined &&
    inner.length + 2 < text.length &&
    (isMeasureUnit(inner) || OTHER_UNIT_PATTERN.test(inner))
    ? inner
    : null;
}

/** plainName without punctuation, 的 and 全市; 比例 and its relatives are 率. */
export function normalisedName(name: string): string {
  return plainName(name)
    .replace(PUNCTUATION_PATTERN, '')
    .replace(REGION_PREFIX_PATTERN, '')
    .replaceAll('的', '')
    .replace(SHARE_WORDS_PATTERN, '率');
}

/**
 * The same characters in any order on either side of 占, with synonyms made one, and empty words and the quantity at the end gone.
 * Equal keys are look-alikes, to be reported as such, where sameQuantity holds.
 */
export function fuzzyName(name: string): string {
  return rewordingOf(name).stem.split('占').map(sorted).join('占');
}

/** Whether what the names count at their end is the same (户数, 面积), or one of them does not say. */
export function sameQuantity(a: string, b: string): boolean {
  const [x, y] = [tailOf(a), tailOf(b)];
  return x === y || PLAIN_TAILS.has(x) || PLAIN_TAILS.has(y);
}

function tailOf(name: string): string {
  return TAIL_PATTERN.exec(rewordedName(name))?.groups?.tail ?? '';
}

/** The names of a plan are laid beside each other again and again: their rewordings are kept, not of more than this. */
const MOST_KEPT = 2000;
const rewordings = new Map<string, Reworded>();

interface Reworded {
  readonly text: string;
  /** Without the quantity at the end. */
  readonly stem: string;
  readonly pairsOfStem: ReadonlySet<string>;
}

/** The name with words that are written for one another made one, and words without content gone. */
export function rewordedName(name: string): string {
  return rewordingOf(name).text;
}

function rewordingOf(name: string): Reworded {
  const kept = rewordings.get(name);
  if (kept !== undefined) return kept;
  const text = reword(name);
  const stem = text.replace(TAIL_PATTERN, '');
  const made = { text, stem, pairsOfStem: pairs(stem) };
  if (rewordings.size >= MOST_KEPT) rewordings.clear();
  rewordings.set(name, made);
  return made;
}

function reword(name: string): string {
  let text = plainName(name)
    .replace(LETTERS_IN_BRACKETS_PATTERN, '')
    .replace(PUNCTUATION_PATTERN, '')
    .replace(REGION_PREFIX_PATTERN, '');
  for (const [pattern, word] of SYNONYMS) text = text.replace(pattern, word);
  return text.replace(EMPTY_WORDS_PATTERN, '');
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

/** How alike two names are, 0 … 1: shared pairs of characters. For telling a reworded name from another indicator's. */
export function likeness(a: string, b: string): number {
  const [x, y] = [normalisedName(a), normalisedName(b)];
  return shareOfPairs(pairs(x), pairs(y)) ?? Number(x === y);
}

/**
 * The same, once the words that may vary are made one and the quantity at the end is gone: the mean of shared pairs and shared
 * characters, so that another order of words counts for little.
 */
export function rewordedLikeness(a: string, b: string): number {
  const [x, y] = [rewordingOf(a), rewordingOf(b)];
  const ofPairs = shareOfPairs(x.pairsOfStem, y.pairsOfStem) ?? Number(x.stem === y.stem);
  return (ofPairs + sharedCharacters(x.stem, y.stem)) / 2;
}

function sharedCharacters(a: string, b: string): number {
  const left = [...b];
  let shared = 0;
  for (const char of a) {
    const at = left.indexOf(char);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length || 1);
}

/** null where one has no pair. */
function shareOfPairs(x: ReadonlySet<string>, y: ReadonlySet<string>): number | null {
  if (x.size === 0 || y.size === 0) return null;
  let shared = 0;
  for (const pair of x) if (y.has(pair)) shared++;
  return (2 * shared) / (x.size + y.size);
}

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
  return found;
}
