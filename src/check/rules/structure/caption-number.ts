/**
 * 专栏、表、图的编号重复、跳号或倒退：专栏6之后是专栏8。分章编号（专栏2-1）按章核对。
 *
 * The number of a box, table or figure repeats, jumps or goes back: 专栏8 behind 专栏6. Numbers by chapter (专栏2-1) count within it.
 *
 * @hit 专栏1 托育服务工程\n\n1.建设托育园，新增托位。\n\n专栏3 养老服务工程\n\n1.建设养老院，新增床位。
 * @miss 专栏1 托育服务工程\n\n1.建设托育园，新增托位。\n\n专栏2 养老服务工程\n\n1.建设养老院，新增床位。
 */
import type { Span } from '../../../model/plan.js';
import type { Rule } from '../../rule.js';
import { captionsOf } from '../../shared/captions.js';
import { isChinese } from '../../shared/parts.js';

export const captionNumber: Rule = {
  id: 'caption-number',
  group: 'structure',
  severity: 'error',
  *find(context) {
    if (!isChinese(context)) return;
    const last = new Map<string, { number: number; printed: string; span: Span }>();
    for (const { kind, printed, chapter, ordinal, span } of captionsOf(context)) {
      const key = `${kind}${chapter}`;
      const before = last.get(key);
      last.set(key, { number: ordinal, printed, span });
      if (before === undefined || ordinal === before.number + 1 || ordinal === 1) continue;
      const fault = ordinal === before.number ? 'repeat' : ordinal > before.number ? 'jump' : 'back';
      yield {
        span,
        code: `caption-number-${fault}`,
        params: { printed, before: before.printed, expected: `${kind}${chapter}${before.number + 1}` },
        related: [{ span: before.span, code: 'caption-number-before', params: { printed: before.printed } }],
      };
    }
  },
};
