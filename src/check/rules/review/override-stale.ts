/**
 * 人工审核的更正（--overrides）不再适用：是对文件的另一个版本做的，所说的指标、任务或量化目标找不到了，或者现在读出的与当时看到的不同。
 * 请用 plan review 重新核对并保存。
 *
 * A correction that a person made (--overrides) does not hold any more: it was made for another version of the document, the indicator,
 * task or commitment is not found, or it is read otherwise than the person saw it. Look it through with plan review and save it again.
 *
 * @miss 到2025年，护理型床位占比达到60%以上。
 */
import { isStale } from '../../../review/codes.js';
import type { Rule } from '../../rule.js';

export const overrideStale: Rule = {
  id: 'override-stale',
  group: 'review',
  severity: 'error',
  *find({ overrides, spanAt }) {
    for (const { code, params, span } of overrides.filter(isStale)) {
      // What is about the whole file, or about words that are gone, is shown at its beginning.
      yield { span: span ?? spanAt(0, 0), code, params };
    }
  },
};
