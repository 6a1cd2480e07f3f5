// What one English phrasing reads, and what it is given.
import type { Commitment } from '../../../model/plan.js';
import type { Amount } from '../amounts.js';
import type { Driver } from './verbs.js';

export interface Situation {
  /** The sentence around the amount. */
  readonly text: string;
  /** The amount, its places counted in the sentence. */
  readonly amount: Amount;
  /** Drivers before the amount in its stretch of the sentence, then those before it in the sentence. */
  readonly near: Driver | null;
  readonly before: Driver | null;
  /** The first driver behind the amount. */
  readonly after: Driver | null;
  /** Where the stretch of the sentence begins that the amount stands in. */
  readonly stretch: number;
  /** The year after which a year is still to come; null where the document does not say when it is from. */
  readonly now: number | null;
}

export interface Reading {
  readonly tense: 'future' | 'past' | 'forecast';
  readonly subject: string;
  readonly action: string | null;
  readonly strength: Commitment['strength'];
}

export interface Phrasing {
  readonly name: string;
  readonly title: string;
  /** What the phrasing reads in a text, run as tests: value unit comparator, subject; an empty string where it reads nothing. */
  readonly examples: readonly { readonly text: string; readonly reads: string }[];
  read(situation: Situation): Reading | null;
}
