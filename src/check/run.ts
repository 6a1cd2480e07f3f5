// Document and plan → findings: the rules that are on, their sentences, what is suppressed, in a stable order.
import type { Document } from '../document/document.js';
import { sayFinding } from '../messages/check/index.js';
import type { Language } from '../messages/index.js';
import type { Finding } from '../model/findings.js';
import type { Plan } from '../model/plan.js';
import { type CheckContext, type ContextOptions, contextOf } from './context.js';
import type { Found, Rule, Severity } from './rule.js';
import { RULES } from './rules/index.js';

export interface CheckOptions extends ContextOptions {
  /** The language of the messages. */
  readonly language?: Language;
  /** A rule's own severity, or `off`, by its id. A rule that is off by default is switched on by a severity. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Only these rules, whether they are on by default or not. */
  readonly only?: readonly string[];
}

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Checks one document.
 *
 * @param document What a reader made of the file; every place points into its canonical text.
 * @param plan What `extractPlan` made of that document.
 * @returns Findings by place, then by severity, then by rule.
 */
export function checkPlan(document: Document, plan: Plan, options: CheckOptions = {}): Finding[] {
  const context = contextOf(document, plan, options);
  const on = rulesOf(options);
  const all = on.flatMap(({ rule, severity }) => [...findingsOf(rule, severity, context, options.language ?? 'zh')]);
  return withoutCovered(
    all,
    on.map(({ rule }) => rule),
  ).sort(inOrder);
}

/** Findings that no other finding says more exactly. */
function withoutCovered(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const coverOf = new Map(rules.map(({ id, coveredBy = [] }) => [id, coveredBy]));
  const covering = new Set([...coverOf.values()].flat());
  const taken = new Set(
    findings
      .filter(({ rule }) => covering.has(rule))
      .flatMap(({ rule, span, related }) => [span, ...related.map((one) => one.span)].map((at) => placeKey(rule, at))),
  );
  return findings.filter(({ rule, span }) => !coverOf.get(rule)!.some((other) => taken.has(placeKey(other, span))));
}

function placeKey(rule: string, span: Finding['span']): string {
  return `${rule} ${span?.start} ${span?.end}`;
}

/** The rules that the options leave on, each with the severity that the options give it, else its own (null). */
function rulesOf({ severities = {}, only }: Pick<CheckOptions, 'severities' | 'only'>) {
  return RULES.flatMap((rule) => {
    const asked = severities[rule.id];
    const isOn =
      only === undefined ? asked !== 'off' && (asked !== undefined || rule.isOff !== true) : only.includes(rule.id);
    return isOn ? [{ rule, severity: asked === undefined || asked === 'off' ? null : asked }] : [];
  });
}

function* findingsOf(rule: Rule, severity: Severity | null, context: CheckContext, language: Language) {
  const seen = new Set<string>();
  for (const found of rule.find(context)) {
    const { start, end, cell } = found.span;
    // Where no words are pointed at, what is said tells two findings apart.
    const key = `${found.code} ${start} ${end} ${cell} ${start === end ? JSON.stringify(found.params) : ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield inWords(rule, found, severity, context, language);
  }
}

function inWords(
  { id, severity: usual }: Rule,
  { span, code, params, severity, related = [] }: Found,
  asked: Severity | null,
  context: CheckContext,
  language: Language,
): Finding {
  return {
    rule: id,
    severity: asked ?? severity ?? usual,
    message: sayFinding(language, code, params),
    span,
    related: related.map((each) => ({ span: each.span, message: sayFinding(language, each.code, each.params) })),
    quote: context.quote(span),
  };
}

function inOrder(a: Finding, b: Finding): number {
  return (
    a.span!.start - b.span!.start ||
    WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    a.span!.end - b.span!.end
  );
}
