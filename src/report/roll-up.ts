// How the figures of a scorecard were rolled up, in lines: it moves the result more than any formula does.
import { type Language, say } from '../messages/index.js';
import type { Summary } from '../model/scorecard.js';
import { formatShare } from './numbers.js';

/** What left the denominators, how rows were counted, binding and expected apart, and the method with its policy. */
export function rollUpLines(summary: Summary, language: Language): string[] {
  const { realisation: r, total, rows, byAttribute } = summary;
  const lines: string[] = [];
  if (summary.statement !== null) lines.push(summary.statement);
  if (rows !== total) lines.push(say(language, 'score-parts', { total, rows, parts: summary.parts }));
  if (r.value !== null && byAttribute.binding.total > 0 && byAttribute.expected.total > 0) {
    const share = (value: number | null) => (value === null ? '—' : formatShare(value, 2));
    const { binding, expected } = r.byAttribute;
    lines.push(
      say(language, 'score-realisation-attributes', { binding: share(binding), expected: share(expected) }) +
        (r.weights === 'equal' || r.coveredWeight === null
          ? ''
          : say(language, 'semicolon') +
            say(language, 'score-weight-covered', { share: formatShare(r.coveredWeight, 0) })),
    );
  }
  const { missing, value } = r.otherwise;
  const otherwise =
    value === null || value === r.value
      ? ''
      : say(language, `score-policy-otherwise-${missing}`, { value: formatShare(value, 2) });
  if (r.value !== null) lines.push(say(language, 'score-algorithm', { policy: r.policy, otherwise }));
  return lines;
}
