// The rule that decided a verdict, with the numbers that it looked at.
import { type Language, say } from '../../messages/index.js';
import { shownValue } from '../../util/shown-value.js';
import type { Bands, Evidence } from '../options.js';
import { isBound } from '../situation.js';
import { printedTargetOf } from '../target.js';
import { printed } from './print.js';

type Params = Readonly<Record<string, string | number>>;

/** Which rule it was, and the rule in words. `word` is the verdict in the scorecard's vocabulary. */
export function ruleOf(
  evidence: Evidence,
  method: string,
  settings: Bands,
  word: string,
  language: Language,
): { code: string; text: string } {
  const { code, params } = decisiveRule(evidence, method, settings, (name) => say(language, `score-method-${name}`));
  return { code, text: say(language, `explain-rule-${code}`, { ...params, status: word }) };
}

function decisiveRule(
  { situation, measures, verdict, result }: Evidence,
  method: string,
  settings: Bands,
  methodName: (method: string) => string,
): { code: string; params: Params } {
  const { a, target, kind, settled } = situation;
  const actual = a === null ? '—' : printed(a);
  const source = target?.source ?? printedTargetOf(situation.indicator);
  const aim = source === null ? '—' : shownValue(source).trim();
  const both = { actual, target: aim };
  if (settled !== null && verdict.status === settled) return { code: settled, params: both };
  if (verdict.status === 'not-scored') return { code: `not-scored-${verdict.reason ?? 'other'}`, params: both };
  if (method !== 'timeline' && method !== 'final') {
    const detail = Object.entries(result.methodDetail ?? {}).map(
      ([name, value]) => `${name} ${typeof value === 'number' ? printed(value) : String(value)}`,
    );
    return {
      code: 'method',
      params: { ...both, method: methodName(method), detail: detail.length === 0 ? '' : ` (${detail.join(', ')})` },
    };
  }
  if (method === 'final' || measures.isDue === true) {
    const code = measures.met === true ? 'met' : 'missed';
    return { code: method === 'final' && measures.isDue !== true ? `final-${code}` : code, params: both };
  }
  if (verdict.status === 'achieved-early') return { code: 'achieved-early', params: both };
  const noise = verdict.notes?.find((one) => one.code === 'score-within-tolerance');
  if (noise !== undefined) return { code: 'tolerance', params: { ...both, ...noise.params } };
  if (isBound(kind) || verdict.status === 'out-of-bound')
    return { code: verdict.status === 'out-of-bound' ? 'out-of-bound' : 'within-bound', params: both };
  if (kind === 'average-growth')
    return { code: verdict.status === 'on-track' ? 'growth' : 'growth-short', params: both };
  const { ahead, onTrack, slipping } = settings.thresholds;
  const pace = measures.pace === null ? '—' : printed(measures.pace, 3);
  if (measures.pace === null) return { code: 'behind-baseline', params: both };
  return { code: `pace-${verdict.status}`, params: { pace, ahead, onTrack, slipping } };
}
