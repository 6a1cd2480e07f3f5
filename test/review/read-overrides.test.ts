// overrides.json as somebody may have edited it: what cannot be is refused with a sentence, and nothing of it is taken.
import { describe, expect, it } from 'vitest';
import { say } from '../../src/messages/index.js';
import { readOverrides } from '../../src/review/read-overrides.js';
import { PlanError } from '../../src/util/plan-error.js';

const source = { file: 'plan.md', sha256: 'a'.repeat(64), textSha256: null };
const about = { kind: 'indicator', id: 't1-2', quote: '每千人口床位数' };
const target = { ...about, action: 'correct', field: 'target.2025.value', from: 5.53 };

function refusal(content: string): string {
  try {
    readOverrides(new TextEncoder().encode(content), { file: 'overrides.json' });
  } catch (error) {
    if (error instanceof PlanError) return `${error.code} ${say('zh', error.code, error.params)}`;
    throw error;
  }
  return 'taken';
}

const refusalOf = (...entries: readonly unknown[]) => refusal(JSON.stringify({ version: 1, source, entries }));

it('reads what the page saves', () => {
  expect(refusalOf({ ...target, to: 5.35 }, { ...target, field: 'unit', from: '张', to: null, note: '原文没有' })).toBe(
    'taken',
  );
});

describe('refuses', () => {
  it('what is no such file', () => {
    expect(refusal('指标,数值')).toMatch(/^overrides-not-json overrides\.json 不是 JSON/);
    expect(refusal('[]')).toMatch(/^overrides-invalid /);
    expect(refusal('null')).toMatch(/^overrides-invalid /);
    expect(refusal(JSON.stringify({ version: 2 }))).toBe(
      'overrides-version overrides.json 的版本是 2，本工具只认到 1。请升级后再用。',
    );
  });

  it('text where a number belongs, and says which entry', () => {
    expect(refusalOf({ ...target, to: 5.35 }, { ...target, field: 'baseline.2020.value', to: '4.1' })).toBe(
      'overrides-value overrides.json 第 2 条（t1-2）：“baseline.2020.value”应当是数字或 null，写的却是 "4.1"，整份文件没有采用。请改正这一条。',
    );
  });

  it.each([
    ['an infinite number', '{"to":1e999}', 'overrides-invalid'],
    ['a number beyond anything', '{"to":1e30}', 'overrides-invalid'],
    ['a list where a number belongs', '{"to":[]}', 'overrides-value'],
    ['a year without sense', '{"field":"target.2025.year","to":20250}', 'overrides-value'],
    ['a fraction of a year', '{"field":"target.2025.year","to":2025.5}', 'overrides-value'],
    ['an unknown comparator', '{"field":"target.2025.comparator","to":">="}', 'overrides-value'],
    ['an empty name', '{"field":"name","to":" "}', 'overrides-value'],
    ['an object', '{"to":{"value":1}}', 'overrides-invalid'],
    ['an unknown field', '{"field":"id","to":"x"}', 'overrides-field'],
    ['a field of prototypes', '{"field":"__proto__","to":"x"}', 'overrides-field'],
    ['a field of prototypes of a value', '{"field":"__proto__.value","to":1}', 'overrides-field'],
    ['a key that is none', '{"to":1,"value":2}', 'overrides-invalid'],
  ])('%s', (_, part, code) => {
    const entry = JSON.stringify({ ...target, ...(JSON.parse(part) as object) });
    // JSON.stringify writes no infinite number.
    const written = part.includes('1e999') ? entry.replace('"to":null', '"to":1e999') : entry;
    expect(refusal(`{"version":1,"source":${JSON.stringify(source)},"entries":[${written}]}`)).toMatch(
      new RegExp(`^${code} `),
    );
  });

  it('days that do not exist', () => {
    const task = { kind: 'task', id: 'T-1', quote: '推进', action: 'correct', field: 'deadline', from: null };
    expect(refusalOf({ ...task, to: '2025-02-29' })).toMatch(
      /^overrides-value .*形如 2027、2027-06、2027-06-30 的时限/,
    );
    expect(refusalOf({ ...task, to: '2024-02-29' })).toBe('taken');
  });

  it('two entries that exclude each other', () => {
    const accept = { ...about, action: 'accept', check: '0123abcd' };
    const twice = 'overrides-twice overrides.json 第 1 条和第 2 条说的是同一项';
    for (const pair of [
      [accept, { ...about, action: 'drop' }],
      [accept, { ...target, to: 1 }],
      [
        { ...target, to: 1 },
        { ...about, action: 'drop' },
      ],
      [
        { ...target, to: 1 },
        { ...target, to: 2 },
      ],
    ]) {
      expect(refusalOf(...pair)).toContain(twice);
    }
  });

  it('leaves the prototypes of objects alone', () => {
    const hostile = `{"version":1,"source":${JSON.stringify(source)},"__proto__":{"polluted":1},"entries":[]}`;
    refusal(hostile);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
