// What a rule is, and what it finds. A rule's id is its file's name; its page in docs/rules is made from its comment.
import type { Span } from '../model/plan.js';
import type { CheckContext } from './context.js';

/** What is wrong for certain, what very likely is, and what a reviewer should look at. */
export type Severity = 'error' | 'warning' | 'info';

export const GROUPS = [
  'claims',
  'targets',
  'unfinished',
  'names',
  'structure',
  'words',
  'scope',
  'responsibility',
  'review',
] as const;
export type RuleGroup = (typeof GROUPS)[number];

/** What a sentence of src/messages/check is filled in with. */
export type FindingParams = Readonly<Record<string, string | number>>;

/** The other place that a finding speaks of. */
export interface Related {
  readonly span: Span;
  /** A sentence of src/messages/check. */
  readonly code: string;
  readonly params?: FindingParams;
}

export interface Found {
  /** The place that is wrong; its text in the canonical text becomes the finding's quote. */
  readonly span: Span;
  /** A sentence of src/messages/check: the rule's id, or the id and a variant (`target-equals-baseline`, `…-text`). */
  readonly code: string;
  readonly params?: FindingParams;
  /** Where this one weighs more or less than the rule does. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
}

export interface Rule {
  /** kebab-case, the name of the rule's file, page and fixture folder. */
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** True for a rule that cries wolf too often to be on unless it is asked for. */
  readonly isOff?: boolean;
  /**
   * Rules that say the same more exactly: where one of them has a finding at the same place, or pointing at it, this rule's is left out.
   * A rule that is off covers nothing.
   */
  readonly coveredBy?: readonly string[];
  /** Everything that the rule finds in a document, in any order; linear in the document's length. */
  readonly find: (context: CheckContext) => Iterable<Found>;
}
