// An English passage → its sentences, each with the stretches that its commas and semicolons set apart.

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Where its stretches begin, the sentence's own beginning first. */
  readonly stretches: readonly number[];
}

/** A full stop that ends a sentence: a blank and a capital, a bullet or a digit follow, and no short form stands before it. */
const END_PATTERN = /[.!?][)”"’]?(?=\s{1,8}["“(•●▪➢>-]{0,4}\s{0,8}[A-Z\d(])|\n+|[•●▪➢]\s/g;
const SHORT_FORM_PATTERN =
  /(?:\b(?:e\.g|i\.e|est|approx|vs|cf|No|no|Dr|Mr|Mrs|Ms|St|Art|Fig|Inc|Ltd|Co|U\.S|U\.K|p|pp|ca|al|min|max|incl)|\b[A-Z]|(?:^|[\s(:])\d{0,2}[a-z])\.$/;
/** What follows may have a verb and a tense of its own. */
const STRETCH_PATTERN =
  /;|:(?=\s)|, (?=(?:and|but|while|whereas|which|with|although|compared|representing|accounting|up|down|achieving|leading|resulting|or)\b)|\s(?=(?:while|whereas|which|whilst|although)\b)|\s[–—]\s/g;
const LONGEST = 1200;

/** The sentences of a passage. A line break ends one where the line before ends one or the next begins anew. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    let from = start;
    while (from < end && /[\s•●▪➢]/.test(text[from] ?? '')) from++;
    const to = from + text.slice(from, end).trimEnd().length;
    start = end;
    if (to > from) sentences.push({ start: from, end: to, stretches: stretchesOf(text, from, to) });
  };
  for (const match of text.matchAll(END_PATTERN)) {
    const end = match.index + match[0].length;
    const isStop = /^[.!?]/.test(match[0]);
    if (isStop && SHORT_FORM_PATTERN.test(text.slice(Math.max(0, match.index - 6), match.index + 1))) continue;
    // A line that broke off in mid-sentence goes on below.
    if (
      match[0].startsWith('\n') &&
      /[a-z,(]\s*$/.test(text.slice(start, match.index)) &&
      /^[a-z(\d]/.test(text.slice(end))
    )
      continue;
    add(end);
  }
  add(text.length);
  return sentences;
}

function stretchesOf(text: string, start: number, end: number): number[] {
  const found = [start];
  for (const match of text.slice(start, Math.min(end, start + LONGEST)).matchAll(STRETCH_PATTERN))
    found.push(start + match.index + match[0].length);
  return found;
}
