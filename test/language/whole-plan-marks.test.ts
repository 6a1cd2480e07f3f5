import { describe, expect, it } from 'vitest';
import { findWholePlanMarks } from '../../src/language/zh/whole-plan-marks.js';

describe('a sentence that gives all tasks of a plan to somebody', () => {
  it.each([
    ['本方案各项任务由市发展改革委牵头，各区县政府配合。', ['市发展改革委'], ['市发展改革委', '各区县政府']],
    [
      '建立专班。本计划确定的各项重点任务由市经信局牵头，市财政局、市科技局等部门按职责分工落实。',
      ['市经信局'],
      ['市经信局', '市财政局', '市科技局'],
    ],
    ['以上任务由各区县政府、市级有关部门按职责分工负责', [], ['各区县政府', '市级有关部门']],
    ['（以上任务责任单位：市教育局、市财政局）', [], ['市教育局', '市财政局']],
  ])('%s', (text, lead, responsible) => {
    const [mark, ...others] = findWholePlanMarks(text);
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ lead, responsible });
    expect(text.slice(mark!.start, mark!.end)).toBe(mark!.quote);
  });

  it.each([
    '本方案由市发展改革委负责解释。',
    '本方案各项任务由市政府督查室负责督查。',
    '上述工作由市教育局负责。',
    '以上任务已由市教育局完成。',
    '按照本方案任务分工抓好落实。',
    '本规划主要任务由市政府印发。',
  ])('%s gives none to anybody', (text) => {
    expect(findWholePlanMarks(text)).toEqual([]);
  });
});
