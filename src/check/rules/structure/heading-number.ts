/**
 * 章节编号重复、跳号或倒退：两个“四、”，“（二）”之后是“（四）”。章节号在同一上级标题之下逐一递增；跨章连续编号的，按连续编号核对。
 *
 * The number of a chapter or section repeats, jumps or goes back: two chapters 四、, （二） followed by （四）. Numbers count up by one
 * under the same heading, or through the whole document where it numbers that way.
 *
 * @hit 一、总体要求\n\n加快建设。\n\n二、重点任务\n\n加快建设。\n\n二、保障措施\n\n加强领导。
 * @hit 一、总体要求\n\n加快建设。\n\n三、重点任务\n\n加快建设。
 * @miss 一、总体要求\n\n（一）指导思想\n\n加快建设。\n\n二、重点任务\n\n（一）交通\n\n加快建设。\n\n（二）水利\n\n加快建设。
 */
import type { Rule } from '../../rule.js';
import { isChinese } from '../../shared/parts.js';
import { isHeadings, numberFaults } from '../../shared/sequence.js';

export const headingNumber: Rule = {
  id: 'heading-number',
  group: 'structure',
  severity: 'error',
  *find(context) {
    if (!isChinese(context)) return;
    for (const { kind, at, before, expected } of numberFaults(context)) {
      if (at.opens === null || at.box !== null || (before !== null && !isHeadings(at, before))) continue;
      const params = { number: at.label.text, title: at.opens.title, expected };
      if (before?.opens == null) {
        yield { span: at.opens.span, code: 'heading-number-start', params, severity: 'info' };
        continue;
      }
      yield {
        span: at.opens.span,
        code: `heading-number-${kind}`,
        params: { ...params, before: before.label.text, beforeTitle: before.opens.title },
        related: [{ span: before.opens.span, code: 'heading-number-before', params: { number: before.label.text } }],
        ...(kind === 'back' ? { severity: 'warning' as const } : {}),
      };
    }
  },
};
