// How surely a commitment is made: 必须 and 确保, nothing, 力争, 鼓励.
import type { Commitment } from '../../../model/plan.js';
import { oneOf } from '../words.js';

export type Strength = Commitment['strength'];

/** A word that says how surely, and where it stands. */
export interface StrengthMark {
  readonly at: number;
  readonly strength: 'strive' | 'must';
}

/** 向上争取资金 is an act, no hedge. */
const MARK_PATTERN = /力[争求促]|(?<!向上)争[取创当列]|必须|确保|务[必求]|保证|严禁|不得/g;
const MARK_LENGTH = 2;
const startsStriving = oneOf('力争');
const ENCOURAGE_PATTERN =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?\s{0,4}(?:鼓励|探索|引导|倡导|支持有条件|支持和鼓励|支持鼓励)/;

/** The marks of a text in print order. */
export function findStrengthMarks(text: string): StrengthMark[] {
  const marks: StrengthMark[] = [];
  MARK_PATTERN.lastIndex = 0;
  while (MARK_PATTERN.test(text)) {
    const at = MARK_PATTERN.lastIndex - MARK_LENGTH;
    marks.push({ at, strength: startsStriving(text, at) ? 'strive' : 'must' });
  }
  return marks;
}

/**
 * The strength of what ends at `end`: that of the last mark since `from`, the beginning of its sentence (力争 holds to the
 * end of its sentence, unless 确保 comes in between); 鼓励 holds in its own clause.
 */
export function strengthAt(marks: readonly StrengthMark[], from: number, end: number, clause: string): Strength {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.at < end) low = middle + 1;
    else high = middle;
  }
  const last = low === 0 ? undefined : marks[low - 1];
  if (last !== undefined && last.at >= from) return last.strength;
  return ENCOURAGE_PATTERN.test(clause) ? 'encourage' : 'plain';
}
