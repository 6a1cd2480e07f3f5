// The sentences of a document with the things that they count: 33项指标, 8大领域, 三方面.
import type { Passage } from '../../document/passage.js';
import { fold } from '../../language/zh/fold.js';
import { findNumerals, type Numeral } from '../../language/zh/numerals.js';
import type { CheckContext } from '../context.js';
import { isChinese, type Part, partsOf } from './parts.js';

export interface Counted {
  readonly numeral: Numeral;
  /** 项, 大, 人; '' where no measure word follows. */
  readonly unit: string;
  /** Where the unit ends. */
  readonly end: number;
}

export interface Sentence {
  readonly part: Part;
  readonly passage: Passage;
  /** The folded text of the sentence, and where it begins in the passage. */
  readonly text: string;
  readonly at: number;
  readonly counts: readonly Counted[];
}

/** Behind 万 and 亿, which belong to the numeral. */
const UNIT_PATTERN =
  /^ ?(?:大类|方面|领域|人次|平方米|公里|公顷|[个项大类家所人名件条处座种章套张辆点级层步户元亩](?![\d%])|%)/;
const SENTENCE_PATTERN = /[^。;；！？!?\n]+/g;

/** Every sentence with a number, in document order; none of an English document. Asked for with `context.once`. */
export function countedSentences(context: CheckContext): readonly Sentence[] {
  if (!isChinese(context)) return [];
  return partsOf(context).flatMap((part) => {
    const { passage } = part.paragraph;
    const folded = fold(passage.text);
    return [...folded.matchAll(SENTENCE_PATTERN)].flatMap(({ 0: text, index }) => {
      const counts = findNumerals(text).flatMap((numeral) => countedAt(text, numeral));
      return counts.length === 0 ? [] : [{ part, passage, text, at: index, counts }];
    });
  });
}

function countedAt(text: string, numeral: Numeral): Counted[] {
  if (numeral.upper !== null || numeral.ratio !== null || numeral.vague !== null) return [];
  const unit = UNIT_PATTERN.exec(text.slice(numeral.end, numeral.end + 6))?.[0] ?? '';
  return [{ numeral, unit: unit.trim(), end: numeral.end + unit.length }];
}
