// Words of an office's own for the statuses: read from a file, used everywhere, refused with the row where they are wrong.
import { describe, expect, it } from 'vitest';
import { say } from '../../src/messages/index.js';
import { readStatusSet, scorePlan, statusWord } from '../../src/score/index.js';
import { PlanError } from '../../src/util/plan-error.js';
import { folderWith, plan as run, textOf } from '../cli/run.js';
import { indicator, plan, row } from './builders.js';

const read = (text: string, file = 'words.csv') => readStatusSet(new TextEncoder().encode(text), { file });

describe('a file of status words', () => {
  it.each([
    ['csv', '状态,中文,英文\nmet,达成,done\nlagging,进展缓慢,\n'],
    ['csv with English headers', 'id;zh;en\nmet;达成;done\nlagging;进展缓慢;\n'],
    ['array', '[{"id":"met","zh":"达成","en":"done"},{"id":"lagging","zh":"进展缓慢"}]'],
    ['object', '{"met":{"zh":"达成","en":"done"},"lagging":"进展缓慢"}'],
  ])('%s', (_, text) => {
    const { value, notes } = read(text);
    expect(value).toEqual({ met: { zh: '达成', en: 'done' }, lagging: { zh: '进展缓慢', en: null } });
    expect(notes.find(({ code }) => code === 'status-set-partial')?.params?.ids).toContain('missed');
    expect(statusWord('words.csv', 'met', { words: value })).toBe('达成');
    expect(statusWord('words.csv', 'lagging', { words: value, language: 'en' })).toBe('lagging');
    expect(statusWord('words.csv', 'missed', { words: value })).toBe('未完成规划目标');
  });

  it.each([
    [
      'an id that is none',
      'id,zh\nmet,达成\nlaging,慢\n',
      'status-set-unknown-nearest',
      { row: 3, nearest: 'lagging' },
    ],
    ['an id like no other', 'id,zh\n完成,达成\n', 'status-set-unknown', { row: 2, given: '完成' }],
    ['twice', 'id,zh\nmet,达成\nmet,完成\n', 'status-set-twice', { row: 3 }],
    ['no word', 'id,zh\nmet,\n', 'status-set-empty', { id: 'met' }],
    ['a number', '{"met": 1}', 'status-set-empty', { id: 'met' }],
    ['other keys', '{"met": {"cn":"达成"}}', 'status-set-empty', { id: 'met' }],
    ['too long', `id,zh\nmet,${'长'.repeat(41)}\n`, 'status-set-long', { limit: 40 }],
    ['no header', 'a,b\n1,2\n', 'status-set-header', {}],
    ['nothing', '', 'status-set-header', {}],
  ])('%s is refused', (_, text, code, params) => {
    try {
      read(text);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      expect([error.code, error.params]).toEqual([code, expect.objectContaining(params)]);
      for (const language of ['zh', 'en'] as const)
        expect(say(language, error.code, error.params)).not.toMatch(/[{}]\w|undefined/);
    }
  });

  it('the scorecard carries the words', () => {
    const card = scorePlan(plan([indicator({ b: '50', t: '100' })]), {
      actuals: [row(2025, 100)],
      statusSet: 'words.csv',
      statusWords: { met: { zh: '达成', en: 'done' } },
    });
    expect([card.statusSet, card.statusWords]).toEqual(['words.csv', { met: { zh: '达成', en: 'done' } }]);
    expect(scorePlan(plan([])).statusWords).toBeNull();
  });
});

describe('plan score', () => {
  const files = {
    'plan.md': textOf(import.meta.dirname, '../../fixtures/cli/lake-city/plan.md'),
    'actuals.csv': textOf(import.meta.dirname, '../../fixtures/cli/lake-city/actuals.csv'),
    'words.csv': '状态,中文\nmet,达成目标\nmissed,没有达成\nlagging,进展缓慢\non-track,正常\nachieved-early,早已达成\n',
  };
  const score = (...more: string[]) =>
    run(['score', 'plan.md', '-a', 'actuals.csv', '-q', ...more], { cwd: folderWith(files) });

  it('prints the words in every format, and says what the verdicts hang on', async () => {
    for (const format of ['table', 'md', 'csv', 'json']) {
      const { code, stdout, stderr } = await score('--status-set', 'words.csv', '-f', format, '--lang', 'zh');
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/达成目标|没有达成|进展缓慢|早已达成|正常/);
      expect(stdout).toMatch(
        format === 'json' ? /"tolerance": 0\.5/ : format === 'csv' ? /,exact,0\.5,/ : /容差为目标末位的 0\.5/,
      );
      expect(stdout).toMatch(format === 'json' || format === 'csv' ? /exact/ : /按精确值/);
    }
    const rounded = await score('--precision', 'target', '--tolerance', '0', '--vintage', 'as-published', '-f', 'md');
    expect(rounded.stdout).toMatch(
      /rounded as the target is · no tolerance · data as first published|取整判断 · 不设容差 · 采用首次公布的数据/,
    );
  });

  it('takes one of ours by its name', async () => {
    const { statusSet, statusWords } = JSON.parse((await score('--status-set', 'works', '-f', 'json')).stdout);
    expect([statusSet, statusWords]).toEqual(['works', null]);
  });

  it('a name that is none, a file that is missing', async () => {
    expect((await score('--status-set', 'natonal', '--lang', 'en')).stderr).toMatch(/national/);
    expect((await score('--status-set', 'no-such.csv')).code).toBe(2);
  });
});
