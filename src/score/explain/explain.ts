// One result's story: what the plan and the data say, how the target is read, each formula with its numbers, the rule that decided.
import { type Language, say } from '../../messages/index.js';
import type { ActualRow } from '../../model/actuals.js';
import type { Plan } from '../../model/plan.js';
import type { Scorecard, Status } from '../../model/scorecard.js';
import { shownValue } from '../../util/shown-value.js';
import type { Evidence } from '../options.js';
import { isBound } from '../situation.js';
import { statusWord } from '../status-sets.js';
import type { Explanation } from './explanation.js';
import { outlookOf } from './outlook.js';
import { printed } from './print.js';
import { ruleOf } from './rule.js';
import { givenValues, planQuotes } from './sources.js';
import { stepsOf } from './steps.js';

export interface ExplainContext {
  readonly plan: Plan;
  readonly card: Scorecard;
  /** The rows that were scored, and the name of their file. */
  readonly rows: readonly ActualRow[];
  readonly file: string | null;
  readonly language: Language;
}

/** Explains one result from the evidence that scoring it left. */
export function explainResult(evidence: Evidence, { plan, card, rows, file, language }: ExplainContext): Explanation {
  const { result } = evidence;
  const bands = { thresholds: card.thresholds, tolerance: card.tolerance };
  const wordOf = (status: Status) =>
    statusWord(card.statusSet, status, {
      direction: result.direction.value,
      absence: result.absence,
      language,
      words: card.statusWords,
      title: card.plan.title,
    });
  const word = wordOf(result.status);
  return {
    indicator: result.indicator,
    number: result.number,
    name: result.name,
    unit: result.unit,
    category: result.category,
    attribute: result.attribute,
    status: result.status,
    statusWord: word,
    plan: planQuotes(evidence, plan),
    actuals: givenValues(evidence, plan, card, rows, file),
    kind: { value: result.kind, text: kindText(evidence, language) },
    direction: { ...result.direction, text: directionText(evidence, language) },
    steps: stepsOf(evidence, language),
    path: result.path,
    rule: ruleOf(evidence, card.method, bands, word, language),
    outlook: outlookOf(evidence, card.method, bands, wordOf, language),
    messages: result.messages,
  };
}

/** Which kind of target it is, and why another one than the plan's words alone would make it. */
function kindText({ situation }: Evidence, language: Language): string {
  const { kind, indicator, target } = situation;
  const name = say(language, `kind-${kind}`);
  const what = say(language, `explain-kind-${kind}`);
  const isByBaseline = kind === 'level' || isBound(kind);
  if (kind === indicator.kind || target === null || !isByBaseline)
    return say(language, 'explain-kind', { kind: name, what });
  const code = kind === 'level' ? 'explain-kind-not-yet' : 'explain-kind-held';
  const baseline = indicator.baseline?.value;
  return say(language, code, {
    kind: name,
    what,
    plan: say(language, `kind-${indicator.kind}`),
    baseline: baseline == null ? '—' : printed(baseline),
    target: shownValue(target.source).trim(),
  });
}

function directionText({ situation: { direction } }: Evidence, language: Language): string {
  if (direction.value === null) return say(language, 'explain-way-none');
  const basis = direction.basis === null ? '' : say(language, `explain-basis-${direction.basis}`);
  return say(language, `explain-way-${direction.value}`, { basis });
}
