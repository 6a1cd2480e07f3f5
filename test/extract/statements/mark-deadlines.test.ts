// The deadline that the mark of a task states, and which commitments of the task it dates.
import { expect, it } from 'vitest';
import { extractPlan } from '../../../src/extract/index.js';
import { readDocument } from '../../../src/readers/index.js';

/** The commitments of a task, each with its deadline and whether that was inferred; and the deadline of the task. */
async function read(task: string) {
  const text = `东县养老服务实施方案\n\n一、主要任务\n\n（一）扩大供给。${task}\n\n（二）提升服务。建立巡访制度。（责任单位：县民政局）\n`;
  const plan = extractPlan(await readDocument(new TextEncoder().encode(text), { file: 'plan.txt' }));
  return {
    task: plan.tasks[0]?.deadline,
    commitments: plan.commitments.map(
      ({ value, deadline, inferred }) => `${value} ${deadline}${inferred.includes('deadline') ? ' inferred' : ''}`,
    ),
  };
}

const MARK = '（责任单位：县民政局；完成时限：2023年12月）';

it.each([
  ['dates a number without a date', `新建养老院3所。${MARK}`, ['3 2023-12-31 inferred']],
  ['dates each of several', `新建养老院3所。改造食堂5个。${MARK}`, ['3 2023-12-31 inferred', '5 2023-12-31 inferred']],
  ['leaves a date of the sentence alone', `到2025年，新建养老院3所。${MARK}`, ['3 2025 inferred']],
  [
    'leaves the other sentences to it',
    `新建养老院3所。2022年6月底前改造食堂5个。${MARK}`,
    ['3 2023-12-31 inferred', '5 2022-06-30'],
  ],
])('it %s', async (_, task, commitments) => {
  expect(await read(task)).toEqual({ task: '2023-12-31', commitments });
});

it('words without a date give none', async () => {
  const found = await read('新建养老院3所。（责任单位：县民政局；完成时限：持续推进）');
  expect(found).toEqual({ task: null, commitments: ['3 null'] });
});

it('a date that only a sentence of the task names is of that sentence alone', async () => {
  const found = await read('新建养老院3所。2022年6月底前改造食堂5个。（责任单位：县民政局）');
  expect(found).toEqual({ task: '2022-06-30', commitments: ['3 null', '5 2022-06-30'] });
});

it('the deadline of one task dates nothing of the next', async () => {
  const found = await read(`建立台账。${MARK}\n\n（三）改造食堂。改造食堂5个。（责任单位：县民政局）`);
  expect(found).toEqual({ task: '2023-12-31', commitments: ['5 null'] });
});

it('a season is a deadline by its year', async () => {
  const found = await read('新建养老院3所。（责任单位：县民政局；完成时限：2022年汛期前）');
  expect(found).toEqual({ task: '2022', commitments: ['3 2022 inferred'] });
});
