// Runs of text that a second reader finds in a Word file and we do not, and why ours stands. A case that is no longer different,
// or different in another way, fails: take it off the list, or mend what is lost.
import type { SecondReader } from '../second-readers/second-readers.js';

export interface Difference {
  readonly reason: string;
  readonly runs: readonly string[];
}

const HIDDEN: Difference = {
  reason: 'it prints hidden text; we leave it out and say so (docx-hidden-text)',
  runs: ['甲藏网页', '全藏'],
};
const STRUCK: Difference = {
  reason: 'it prints text that is struck through; we leave it out and say so (struck-text)',
  runs: ['10002000张', '70', '60'],
};
const RAISED: Difference = {
  reason: 'it prints raised references to notes as digits of the number before them; we leave them out',
  runs: ['1达到85', '21亿元1', '2'],
};
const HIDDEN_ITEM: Difference = { reason: HIDDEN.reason, runs: ['藏'] };
const PROMPT: Difference = {
  reason:
    'it prints the prompt of a content control that nobody filled in; we leave it out and say so (docx-placeholders)',
  runs: ['单击此处输入文字'],
};

/** Files of the hostile set that second readers are not given: bombs for them, on which they work for seconds or without end. */
export const NOT_GIVEN: ReadonlySet<string> = new Set([
  'hostile: footnotes that refer to themselves',
  'hostile: styles that are based on each other in a circle',
]);

/** By reader, by the name of the file or of the test that builds it. */
export const DIFFERENCES: Record<SecondReader, Readonly<Record<string, Difference>>> = {
  mammoth: {
    'text > a field within a field': {
      reason: 'it prints text that stands among the instructions of a field',
      runs: ['藏藏果后'],
    },
    'text > a field without an end, with text beside it': {
      reason: 'it prints text that stands among the instructions of a field',
      runs: ['甲藏乙丙'],
    },
    'what is not shown, and what is shown twice > hidden text is out, and that is said': HIDDEN,
    'what is not shown, and what is shown twice > prompts of content controls are not text': PROMPT,
    'what is not shown, and what is shown twice > raised references to notes are no text, however they are raised; exponents are':
      RAISED,
    'what is not shown, and what is shown twice > pictures, charts, objects, comments, other files and headers are reported':
      {
        reason: 'it prints text of an embedded object, which Word does not; we report the object (docx-objects)',
        runs: ['不读甲'],
      },
  },
  pandoc: {
    'text > a fraction': { reason: 'it writes a fraction as TeX', runs: ['frac'] },
    'where numbers stand > a paragraph that is hidden with its mark takes no number': HIDDEN_ITEM,
    'what is not shown, and what is shown twice > hidden text is out, and that is said': HIDDEN,
    'what is not shown, and what is shown twice > prompts of content controls are not text': PROMPT,
    'what is not shown, and what is shown twice > raised references to notes are no text, however they are raised; exponents are':
      RAISED,
    'what is not shown, and what is shown twice > text that is struck through is out, and that is said': STRUCK,
    'what is not shown, and what is shown twice > insertions are in, deletions out, and that is said': {
      reason: 'it leaves out an insertion that names no author, so that the words around it meet',
      runs: ['甲乙'],
    },
  },
};
