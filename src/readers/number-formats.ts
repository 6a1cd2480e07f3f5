// A number in the formats that Word's automatic numbering knows (w:numFmt); lists of web pages use some of them.

import { ROMAN_SIGNS } from '../util/roman.js';
import { englishCardinal, englishOrdinal, koreanNative, vietnamese } from './number-words.js';

const DIGITS = '〇一二三四五六七八九';
const DIGITS_OF_COUNTING = '○一二三四五六七八九';
const LEGAL_SIMPLIFIED = '零壹贰叁肆伍陆柒捌玖';
const LEGAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';
const JAPANESE_LEGAL = '〇壱弐参四伍六七八九';
const FULL_WIDTH = '０１２３４５６７８９';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const KATAKANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const HALF_KATAKANA = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ';
const IROHA = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン';
const GANADA = '가나다라마바사아자차카타파하';
const CHOSUNG = 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ';
const KOREAN_DIGITS = '영일이삼사오육칠팔구';
/** Word numbers no further than this; more is only found in files made to do harm. */
const LARGEST = 32_767;

/** How a number between the places of 万, 千, 百 and 十 is put into words. */
interface Counting {
  readonly digits: string;
  readonly places: readonly [ten: string, hundred: string, thousand: string, tenThousand: string];
  /** 一十 (true) or 十 (false) for ten itself. */
  readonly saysOneTen: boolean;
  /** 一百 (true) or 百 (false). */
  readonly saysOne: boolean;
  /** 一百零一 (true) or 百一 (false). */
  readonly saysZero: boolean;
}

const CHINESE: Counting = {
  digits: `零${DIGITS.slice(1)}`,
  places: ['十', '百', '千', '万'],
  saysOneTen: false,
  saysOne: true,
  saysZero: true,
};
const TAIWANESE: Counting = { ...CHINESE, places: ['十', '百', '千', '萬'] };
const LEGAL: Counting = {
  ...CHINESE,
  digits: LEGAL_SIMPLIFIED,
  places: ['拾', '佰', '仟', '万'],
  saysOneTen: true,
};
const LEGAL_OLD: Counting = { ...LEGAL, digits: LEGAL_TRADITIONAL, places: ['拾', '佰', '仟', '萬'] };
const JAPANESE: Counting = { ...CHINESE, digits: DIGITS, saysOne: false, saysZero: false };
const JAPANESE_OLD: Counting = {
  digits: JAPANESE_LEGAL,
  places: ['拾', '百', '阡', '萬'],
  saysOneTen: true,
  saysOne: true,
  saysZero: false,
};

const KOREAN: Counting = {
  digits: KOREAN_DIGITS,
  places: ['십', '백', '천', '만'],
  saysOneTen: false,
  saysOne: false,
  saysZero: false,
};

/** Gives null for a number whose words are not known here. */
type Formatter = (n: number) => string | null;

const upperRoman = (n: number): string => {
  let left = n;
  let text = '';
  for (const [value, sign] of ROMAN_SIGNS) for (; left >= value; left -= value) text += sign;
  return text;
};
const upperLetter = (n: number): string => {
  const at = (n - 1) % 780;
  return String.fromCharCode(65 + (at % 26)).repeat(Math.floor(at / 26) + 1);
};

const FORMATTERS: ReadonlyMap<string, Formatter> = new Map<string, Formatter>([
  ['none', () => ''],
  ['bullet', () => ''],
  ['decimal', String],
  ['decimalHalfWidth', String],
  ['decimalZero', (n) => padded(n, 2)],
  ['decimalFullWidth', (n) => inDigits(n, FULL_WIDTH)],
  ['decimalFullWidth2', (n) => inDigits(n, FULL_WIDTH)],
  ['numberInDash', (n) => `- ${n} -`],
  ['hex', (n) => n.toString(16).toUpperCase()],
  ['ordinal', ordinal],
  ['upperRoman', upperRoman],
  ['lowerRoman', (n) => upperRoman(n).toLowerCase()],
  ['upperLetter', upperLetter],
  ['lowerLetter', (n) => upperLetter(n).toLowerCase()],
  ['chicago', (n) => '*†‡§'[(n - 1) % 4]!.repeat(Math.floor(((n - 1) % 400) / 4) + 1)],
  ['decimalEnclosedCircle', enclosed(0x2460, 20)],
  ['decimalEnclosedCircleChinese', enclosed(0x2460, 20)],
  ['decimalEnclosedParen', enclosed(0x2474, 20)],
  ['decimalEnclosedFullstop', enclosed(0x2488, 20)],
  ['ideographEnclosedCircle', enclosed(0x3280, 10)],
  ['chineseCounting', chineseCounting],
  ['taiwaneseCounting', chineseCounting],
  ['chineseCountingThousand', (n) => counted(n, CHINESE)],
  ['taiwaneseCountingThousand', (n) => counted(n, TAIWANESE)],
  ['chineseLegalSimplified', (n) => counted(n, LEGAL)],
  ['ideographLegalTraditional', (n) => counted(n, LEGAL_OLD)],
  ['japaneseCounting', (n) => counted(n, JAPANESE)],
  ['koreanCounting', (n) => counted(n, KOREAN)],
  ['koreanDigital', (n) => inDigits(n, KOREAN_DIGITS)],
  ['koreanLegal', koreanNative],
  ['vietnameseCounting', vietnamese],
  ['cardinalText', englishCardinal],
  ['ordinalText', englishOrdinal],
  ['koreanDigital2', (n) => inDigits(n, '零一二三四五六七八九')],
  ['japaneseLegal', (n) => counted(n, JAPANESE_OLD)],
  ['ideographDigital', (n) => inDigits(n, DIGITS)],
  ['japaneseDigitalTenThousand', (n) => inDigits(n, DIGITS)],
  ['taiwaneseDigital', (n) => inDigits(n, DIGITS_OF_COUNTING)],
  ['ideographTraditional', listed(STEMS)],
  ['ideographZodiac', listed(BRANCHES)],
  ['ideographZodiacTraditional', (n) => (n <= 60 ? `${STEMS[(n - 1) % 10]}${BRANCHES[(n - 1) % 12]}` : String(n))],
  ['aiueo', repeated(HALF_KATAKANA)],
  ['aiueoFullWidth', repeated(KATAKANA)],
  ['iroha', repeated(IROHA)],
  ['irohaFullWidth', repeated(IROHA)],
  ['ganada', repeated(GANADA)],
  ['chosung', repeated(CHOSUNG)],
]);

/**
 * The number as Word prints it: 12 in chineseCounting is 十二. `custom` is the pattern of a format of the file's own
 * (`001, 002, 003, ...`). A format that is not known gives decimal digits.
 */
export function formatNumber(format: string, n: number, custom?: string): string {
  if (format === 'custom') return padded(n, /^0*1(?=,)/.exec(custom ?? '')?.[0].length ?? 1);
  if (format === 'none' || format === 'bullet') return '';
  if (n <= 0 || n > LARGEST) return String(n);
  return FORMATTERS.get(format)?.(n) ?? String(n);
}

/** Whether `formatNumber` prints the number as Word does, and not in decimal digits for want of knowing better. */
export function isKnownFormat(format: string, n: number): boolean {
  if (format === 'custom' || n <= 0 || n > LARGEST) return true;
  return (FORMATTERS.get(format)?.(n) ?? null) !== null;
}

function padded(n: number, width: number): string {
  return String(n).padStart(Math.min(width, 8), '0');
}

function inDigits(n: number, digits: string): string {
  return String(n).replace(/\d/g, (digit) => digits[Number(digit)]!);
}

function enclosed(first: number, count: number): Formatter {
  return (n) => (n <= count ? String.fromCodePoint(first + n - 1) : String(n));
}

/** One sign each; beyond the last one Word goes on in decimal digits. */
function listed(signs: string): Formatter {
  return (n) => signs[n - 1] ?? String(n);
}

/** The same from the beginning when they are used up. */
function repeated(signs: string): Formatter {
  return (n) => signs[(n - 1) % signs.length]!;
}

function ordinal(n: number): string {
  const isTeen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

/** 九十九, then digit by digit: 一○○. */
function chineseCounting(n: number): string {
  return n < 100 ? counted(n, CHINESE) : inDigits(n, DIGITS_OF_COUNTING);
}

function counted(n: number, counting: Counting): string {
  const { digits, places, saysOneTen, saysOne, saysZero } = counting;
  let text = '';
  let isGap = false;
  const below = n % 10_000;
  if (n >= 10_000) text = `${counted(Math.floor(n / 10_000), counting)}${places[3]}`;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(below / 10 ** place) % 10;
    if (digit === 0) {
      isGap = text !== '';
      continue;
    }
    if (isGap && saysZero) text += digits[0];
    isGap = false;
    const isBareOne = digit === 1 && (place === 1 ? !saysOneTen && (text === '' || !saysOne) : place > 0 && !saysOne);
    if (!isBareOne) text += digits[digit];
    if (place > 0) text += places[place - 1];
  }
  return text;
}
