// An English passage → its quantified statements. What no phrasing is sure of is not said.
import type { Commitment } from '../../../model/plan.js';
import { append } from '../../../util/append.js';
import { type Amount, findAmounts } from '../amounts.js';
import { findEnglishDeadlines } from '../dates.js';
import { PHRASINGS } from './phrasings/index.js';
import { type Sentence, splitSentences } from './sentences.js';
import type { Reading, Situation } from './statement.js';
import { findDrivers } from './verbs.js';

export interface EnglishStatement extends Reading {
  /** The sentence, or its own part of a long one, in the passage. */
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
  readonly kind: Commitment['kind'];
  /** The phrasing that read it. */
  readonly phrasing: string;
  readonly deadline: string | null;
}

export interface EnglishReading {
  readonly statements: readonly EnglishStatement[];
  /** Amounts of sentences that are neither target nor result nor forecast, as far as the words say. */
  readonly left: readonly Amount[];
}

const LONGEST_QUOTE = 420;
/** What is longer is no sentence, and each of its amounts is read against the whole of it. */
const LONGEST_SENTENCE = 4000;

/** Reads a passage; `now` is the year of the document where it is known. */
export function readEnglishStatements(text: string, now: number | null): EnglishReading {
  const amounts = findAmounts(text);
  const statements: EnglishStatement[] = [];
  const left: Amount[] = [];
  if (amounts.length === 0) return { statements, left };
  let next = 0;
  for (const sentence of splitSentences(text)) {
    const own: Amount[] = [];
    for (let amount = amounts[next]; amount !== undefined && amount.start < sentence.end; amount = amounts[++next])
      if (amount.start >= sentence.start && amount.end <= sentence.end) own.push(amount);
    if (own.length === 0 || isList(text, sentence, own)) continue;
    if (sentence.end - sentence.start > LONGEST_SENTENCE) {
      append(left, own.filter(isSaid));
      continue;
    }
    const words = text.slice(sentence.start, sentence.end);
    const drivers = findDrivers(words);
    for (const amount of own) {
      const local = { ...amount, start: amount.start - sentence.start, end: amount.end - sentence.start };
      const stretches = sentence.stretches.map((at) => at - sentence.start);
      const stretch = stretches.findLast((at) => at <= local.start) ?? 0;
      const before = drivers.filter((driver) => driver.end <= local.start).at(-1) ?? null;
      const situation: Situation = {
        text: words,
        amount: local,
        before,
        near: before !== null && before.end > stretch ? before : null,
        after: drivers.find((driver) => driver.start >= local.end) ?? null,
        stretch,
        now,
      };
      const read = firstReading(situation);
      if (read === null) {
        if (isSaid(amount)) left.push(amount);
        continue;
      }
      const quote = quoteOf(sentence, stretches, words, local);
      statements.push({
        ...read.reading,
        phrasing: read.phrasing,
        ...quote,
        amount,
        kind: amount.kind,
        deadline: deadlineOf(words, local, read.reading.tense),
      });
    }
  }
  return { statements, left };
}

/** A bare figure is most often a number of something else: a footnote, a page, a chapter. */
function isSaid({ unit }: Amount): boolean {
  return unit !== null;
}

function firstReading(situation: Situation): { reading: Reading; phrasing: string } | null {
  for (const phrasing of PHRASINGS) {
    const reading = phrasing.read(situation);
    if (reading === null) continue;
    return phrasing.name === 'not-an-aim' || reading.subject === '' ? null : { reading, phrasing: phrasing.name };
  }
  return null;
}

/** A row of figures without words between them, or a line of a table of contents, is no sentence. */
function isList(text: string, sentence: Sentence, amounts: readonly Amount[]): boolean {
  const words = text.slice(sentence.start, sentence.end);
  if (/\.{5,}/.test(words)) return true;
  const letters = words.match(/[a-z]{2,}/gi)?.length ?? 0;
  // 50 teachers, 20 nurses and 10 doctors: each has its own noun
  const isCounted = amounts.every(({ counted }) => counted !== null);
  return (
    (letters < amounts.length * 2 && !isCounted) || /^\W*(?:table|figure|fig\.?|source|note)\s*[\dA-Z.:]/i.test(words)
  );
}

/** The whole sentence; of a long one the stretches around the amount. */
function quoteOf(
  sentence: Sentence,
  stretches: readonly number[],
  words: string,
  amount: Amount,
): { start: number; end: number } {
  if (words.length <= LONGEST_QUOTE) return { start: sentence.start, end: sentence.end };
  const from = stretches.findLast((at) => at <= amount.start) ?? 0;
  const next = stretches.find((at) => at >= amount.end) ?? words.length;
  return { start: sentence.start + from, end: sentence.start + words.slice(0, next).trimEnd().length };
}

/** The date that stands nearest behind the amount, else the last one before it; 「in 2011」 only for what lies ahead. */
function deadlineOf(words: string, amount: Amount, tense: Reading['tense']): string | null {
  if (tense !== 'future') return null;
  const dates = findEnglishDeadlines(words);
  const bound = dates.filter(({ isBound }) => isBound);
  const pool = bound.length > 0 ? bound : dates.filter(({ start }) => start >= amount.end);
  return (pool.find(({ start }) => start >= amount.start) ?? pool.at(-1))?.date ?? null;
}
