// What an explanation of one result holds: the plan's words, the data, the reading of the target, each formula with its numbers, the rule.

import type { Message, Span } from '../../model/plan.js';
import type { ScoreResult } from '../../model/scorecard.js';

/** A value as the plan prints it, and where. */
export interface PlanQuote {
  readonly role: string;
  readonly year: number | null;
  readonly quote: string;
  /** What a person says it is instead; null where nobody corrected it. */
  readonly corrected: string | null;
  readonly place: Pick<Span, 'line' | 'page' | 'cell'> & { readonly file: string };
}

/** A value that was given, and what became of it. */
export interface GivenValue {
  readonly file: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly period: string | null;
  readonly raw: string;
  readonly unit: string | null;
  readonly basis: string | null;
  readonly vintage: string | null;
  readonly source: string | null;
  readonly use: 'scored' | 'part' | 'not-used';
}

/** A formula with the numbers in it. `numbers` is null where nothing is computed: a bound is expected as it stands. */
export interface Step {
  readonly figure: string;
  readonly label: string;
  readonly numbers: string | null;
  readonly value: number | string | null;
  /** The result as it is printed, or why there is none. */
  readonly text: string;
}

export interface Explanation {
  readonly indicator: string;
  readonly number: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly category: readonly string[];
  readonly attribute: ScoreResult['attribute'];
  readonly status: ScoreResult['status'];
  readonly statusWord: string;
  readonly plan: readonly PlanQuote[];
  readonly actuals: readonly GivenValue[];
  readonly kind: { readonly value: ScoreResult['kind']; readonly text: string };
  readonly direction: ScoreResult['direction'] & { readonly text: string };
  readonly steps: readonly Step[];
  readonly path: ScoreResult['path'];
  readonly rule: { readonly code: string; readonly text: string };
  /** What would change the verdict. */
  readonly outlook: readonly string[];
  readonly messages: readonly Message[];
}
