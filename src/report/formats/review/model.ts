// What the parts of the review page share.
import type { Document } from '../../../document/document.js';
import { type Language, say } from '../../../messages/index.js';
import type { Finding } from '../../../model/findings.js';
import type { Overrides } from '../../../model/overrides.js';
import type { Plan } from '../../../model/plan.js';
import { type Doubt, doubtsOf } from '../../../review/doubts.js';
import { type ReviewItem, reviewItems } from '../../../review/items.js';
import { visibleText } from '../../../util/visible-text.js';
import { Quotes } from '../../page/quotes.js';
import type { Say } from '../../scorecard-row.js';

export interface ReviewInput {
  readonly language: Language;
  /** As it was extracted, without any correction. */
  readonly plan: Plan;
  /** null where the plan was given as JSON: then there are only the quotes. */
  readonly document: Document | null;
  /** What `plan check` finds in the targets of the document. */
  readonly findings: readonly Finding[];
  /** What was said of the plan before. */
  readonly overrides: Overrides | null;
}

export interface ReviewEntry {
  readonly item: ReviewItem;
  readonly doubts: readonly Doubt[];
  /** 2: look at it first; 1: what holds for many items at once; 0: nothing is doubtful. */
  readonly weight: 0 | 1 | 2;
  /** In the order of the document, from 0. */
  readonly place: number;
}

export interface ReviewModel {
  readonly input: ReviewInput;
  readonly t: Say;
  readonly quotes: Quotes;
  /** Doubtful ones first; otherwise in the order of the document. */
  readonly entries: readonly ReviewEntry[];
}

/** Prepares the parts. */
export function reviewModel(input: ReviewInput): ReviewModel {
  const { language, plan, document, findings } = input;
  const items = reviewItems(plan);
  const doubts = doubtsOf(plan, items, findings, document?.text ?? null);
  const starts = items.map(({ span }, i) => ({ i, start: span?.start ?? -1 }));
  const places = new Map(starts.sort((a, b) => a.start - b.start || a.i - b.i).map(({ i }, place) => [i, place]));
  const entries = items.map((item, i): ReviewEntry => {
    const own = doubts[i]!;
    const weight = own.length === 0 ? 0 : own.some(({ isLesser }) => !isLesser) ? 2 : 1;
    return { item, doubts: own, weight, place: places.get(i)! };
  });
  return {
    input,
    t: (code, params) => say(language, code, params),
    quotes: new Quotes(document?.text ?? null, language),
    entries: entries.sort((a, b) => b.weight - a.weight || a.place - b.place),
  };
}

/** JSON for an attribute. What `h` would strip is written as an escape, so that the script gets every character of a quote. */
export function dataJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, (sign) =>
    visibleText(sign) === sign ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
