// Whatever order the lines of a plan come in: extraction never throws, its places lie within the text, its order is that of the text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.js';
import { readDocument } from '../../src/readers/index.js';

const LINES = [
  '一、总体要求',
  '四、重点任务',
  '（一）加强组织领导。建立机制，明确分工。',
  '（二）完善设施',
  '1.建设学校。新建学校5所，到2025年全部投用。',
  '1.1 编制依据',
  '（1）具体措施',
  '（责任单位：市教育局、市财政局）',
  '责任单位：市教育局',
  '（牵头部',
  '门：市科委）',
  '推进改革。深化重点领域和关键环节改革，激发市场活力。',
  '专栏2 重点项目',
  '目 录',
  '附件1',
  '2020年4月26日',
  '某市人民政府',
  '关于印发《某市2020年行动计划》的通知',
  '某市2020年行动计划',
  '**加粗标题**',
  '# 标题',
  '地区生产总值增长6%以上。（预期性指标）',
  '）））（（（',
  '',
];

describe('lines in any order', () => {
  it('never throw, and their places lie within the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 25 }),
        fc.boolean(),
        async (lines, markdown) => {
          const text = `${lines.join('\n\n')}\n正文。`;
          const file = markdown ? 'plan.md' : 'plan.txt';
          const document = await readDocument(new TextEncoder().encode(text), { file });
          const plan = extractPlan(document);
          for (const { span } of [...plan.sections, ...plan.tasks, ...plan.boxes, ...plan.tables]) {
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(document.text.length);
          }
          const starts = plan.sections.map((section) => section.span.start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
          for (const { mark } of plan.tasks) {
            if (mark !== null) expect(document.text.slice(mark.span.start, mark.span.end)).toBe(mark.quote);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
