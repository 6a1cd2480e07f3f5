// Bounded looks to the left and to the right of a place, so that no pattern ever runs over more than a few words.
import { oneOf, wordsUpTo } from '../words.js';

const isBreak = oneOf('，,。；;！？\n');

/** The text before `at`, back to the last comma or full stop, at most `limit` characters. */
export function sinceBreak(text: string, at: number, limit: number, isEnd = isBreak): string {
  let from = at;
  while (from > 0 && at - from < limit && !isEnd(text, from - 1)) from -= 1;
  return text.slice(from, at);
}

/** All matches of a global pattern that never matches nothing. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}

/** Where the last of the words that `pattern` (global) stands for ends; 0 where there is none. */
export function endOfLast(text: string, pattern: RegExp): number {
  let end = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) end = pattern.lastIndex;
  return end;
}

/** The part of the text before the first match; all of it where nothing matches. */
export function untilMatch(text: string, pattern: RegExp): string {
  const found = pattern.exec(text);
  return found === null ? text : text.slice(0, found.index);
}

/** The text without the words at its end; `rounds` is how many may stand there one after the other. */
export function endingsOff(words: string, rounds: number): (text: string) => string {
  const wordBefore = wordsUpTo(words.split(' '));
  return (text) => {
    let end = text.length;
    for (let round = 0; round < rounds; round++) {
      const word = wordBefore(text, end);
      if (word === null) break;
      end -= word.length;
    }
    return text.slice(0, end);
  };
}

/** True where the text ends with one of the words. */
export function endsWithOne(words: string): (text: string) => boolean {
  const wordBefore = wordsUpTo(words.trim().split(/\s+/));
  return (text) => wordBefore(text, text.length) !== null;
}

const isClosing = oneOf('）)');

/** The text without a bracket at its end: 企业（产品） → 企业. */
export function withoutBracket(text: string): string {
  return isClosing(text, text.length - 1) ? text.replace(/[（(][^（()）]*[）)]$/, '') : text;
}
