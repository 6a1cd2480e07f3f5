// Numbers in words, as far as lists count: One, First, 하나, một.

const ONES = [
  'one two three four five six seven eight nine ten',
  'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Those that do not just add `th`. */
const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['five', 'fifth'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['twelve', 'twelfth'],
]);
const KOREAN_ONES = '하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉'.split(' ');
const KOREAN_TENS = '열 스물 서른 마흔 쉰 예순 일흔 여든 아흔'.split(' ');
const VIETNAMESE = 'một hai ba bốn năm sáu bảy tám chín mười'.split(' ');

/** One … Ninety-nine; null for any other number. */
export function englishCardinal(n: number): string | null {
  const words = englishWords(n);
  return words === null ? null : capitalised(words.join('-'));
}

/** First … Ninety-ninth; null for any other number. */
export function englishOrdinal(n: number): string | null {
  const words = englishWords(n);
  if (words === null) return null;
  const last = words.at(-1)!;
  const ordinal = ORDINALS.get(last) ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return capitalised([...words.slice(0, -1), ordinal].join('-'));
}

/** 하나 … 아흔아홉; null for any other number. */
export function koreanNative(n: number): string | null {
  if (n < 1 || n > 99) return null;
  return `${KOREAN_TENS[Math.floor(n / 10) - 1] ?? ''}${KOREAN_ONES[(n % 10) - 1] ?? ''}`;
}

/** một … mười; null for any other number. */
export function vietnamese(n: number): string | null {
  return VIETNAMESE[n - 1] ?? null;
}

function englishWords(n: number): string[] | null {
  if (n < 1 || n > 99) return null;
  if (n < 20) return [ONES[n - 1]!];
  const ten = TENS[Math.floor(n / 10) - 2]!;
  return n % 10 === 0 ? [ten] : [ten, ONES[(n % 10) - 1]!];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
