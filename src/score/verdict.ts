// The verdict on one situation: the method's, or what no method changes.
import type { Measures } from './measures.js';
import type { Method, Verdict } from './methods/method.js';
import type { Settings } from './options.js';
import type { Situation } from './situation.js';

/** Judges a situation by a method where it has something to say: a value and a target, or for some methods a value alone. */
export function judgeSituation(situation: Situation, measures: Measures, method: Method, settings: Settings): Verdict {
  const { settled, a, target, whyNoActual, whyNoTarget } = situation;
  const isOpen = settled === 'no-target' && whyNoTarget === 'no-target' && a !== null;
  if (settled === null || (isOpen && method.judgesWithoutTarget === true)) {
    return method.judge(situation, measures, settings);
  }
  return { status: settled, reason: target === null ? whyNoTarget : whyNoActual };
}
