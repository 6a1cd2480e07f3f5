import { describe, expect, it } from 'vitest';
import { statusSchema } from '../../src/model/scorecard.js';
import { STATUS_SETS, statusWord } from '../../src/score/index.js';

describe('status words', () => {
  it('exist for every status in every vocabulary', () => {
    for (const set of STATUS_SETS) {
      for (const status of statusSchema.options) {
        expect(statusWord(set, status)).toMatch(/[\u4e00-\u9fff]/);
        expect(statusWord(set, status, { language: 'en' })).toMatch(/^[a-z ]+$/);
      }
    }
  });
  it.each([
    ['national', 'achieved-early', '提前实现'],
    ['national', 'slipping', '略慢于预期'],
    ['progress', 'slipping', '未达到进度要求'],
    ['works', 'slipping', '慢于序时'],
    ['works', 'missed', '未完成'],
    ['national', 'missed', '未完成规划目标'],
    ['progress', 'out-of-bound', '未达到进度要求'],
    ['works', 'out-of-bound', '未达到控制目标'],
    ['national', 'not-comparable', '口径不一致，不可比'],
  ] as const)('%s %s', (set, status, word) => {
    expect(statusWord(set, status)).toBe(word);
  });
  it.each([
    ['某市国民经济和社会发展第十四个五年规划纲要', '未完成规划目标'],
    ['某市“十四五”卫生规划（2021—2025年）', '未完成规划目标'],
    ['某市学前教育三年行动计划（2024—2026年）', '未完成行动计划目标'],
    ['2026年工作计划', '未完成计划目标'],
    ['某市“十四五”规划实施方案', '未完成方案目标'],
    ['2026年工作要点', '未完成规划目标'],
    [null, '未完成规划目标'],
  ])('%s: %s', (title, word) => {
    expect(statusWord('national', 'missed', { title })).toBe(word);
    expect(statusWord('progress', 'missed', { title })).toBe(word);
    expect(statusWord('works', 'missed', { title })).toBe('未完成');
    expect(statusWord('national', 'missed', { title, language: 'en' })).toBe('missed');
  });

  it('say which way an indicator went back, and why there are no data', () => {
    expect(statusWord('national', 'regressed')).toBe('较基期回落');
    expect(statusWord('national', 'regressed', { direction: 'decrease' })).toBe('较基期上升');
    expect(statusWord('national', 'no-data')).toBe('未报送');
    expect(statusWord('works', 'no-data', { absence: 'not-surveyed' })).toBe('非调查年份');
  });
});
