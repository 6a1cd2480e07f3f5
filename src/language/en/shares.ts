// Shares that are told by two numbers: one in 5 households, two out of three, 9 out of 10.

const WORDS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, i) => [word, i + 1]),
);
const WORD = [...WORDS.keys()].join('|');
/**
 * A number in figures is a share behind 「out of」, or as 「1 in 5」 where no verb of building or training stands right before it:
 * 「train 1 in 5 districts」 is about districts. A year or a place follows no such pair.
 */
const SHARE_PATTERN = new RegExp(
  `\\b(?:(?<word>${WORD}) (?:in|out of)(?: every)? |(?<figure>\\d{1,3}) out of(?: every)? |(?<=^|[.,;:(] |\\b(?:about|around|nearly|almost|than|least|only|to|from|is|are|was|were|for) )1 in (?:every )?)(?:(?<allWord>${WORD})|(?<all>\\d{1,3}(?:,\\d{3})?))\\b(?![%.,:/-]?\\d|%| per ?cent)`,
  'gi',
);

/** The shares of a text in print order, in per cent. */
export function findShares(text: string): { start: number; end: number; value: number }[] {
  return [...text.matchAll(SHARE_PATTERN)].flatMap((match) => {
    const { word, figure, allWord, all } = match.groups ?? {};
    const part = word === undefined ? Number(figure ?? 1) : numberOf(word);
    const whole = allWord === undefined ? Number(all?.replace(',', '')) : numberOf(allWord);
    if (part >= whole) return [];
    const value = Number(((part / whole) * 100).toPrecision(4));
    return [{ start: match.index, end: match.index + match[0].length, value }];
  });
}

function numberOf(word: string): number {
  return WORDS.get(word.toLowerCase()) ?? Number.NaN;
}
