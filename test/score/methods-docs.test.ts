// docs/methods.md: what it says is made of the docstrings, and every example and case on it comes out.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { IndicatorKind } from '../../src/model/plan.js';
import { scorePlan } from '../../src/score/index.js';
import { METHODS } from '../../src/score/methods/index.js';
import { indicator, plan, row, value } from './builders.js';

const page = readFileSync('docs/methods.md', 'utf8');
const lines = [
  ...page.matchAll(
    /^- (?<method>\w+): (?<given>.+) → (?<status>[\w-]+)(?:; (?<figures>[^;\n]+))?(?:; says (?<says>[\w-]+))?$/gm,
  ),
];
const NUMBER = '-?\\d+(?:\\.\\d+)?';

it('is what the docstrings say', () => {
  expect(() =>
    execFileSync(process.execPath, ['scripts/write-methods-docs.mjs', '--check'], { stdio: 'pipe' }),
  ).not.toThrow();
});

it('has a worked example of every method, and every line that looks like one is run', () => {
  expect(new Set(lines.map(({ groups }) => groups!.method))).toEqual(new Set(METHODS.keys()));
  expect(lines.length).toBe(page.split('\n').filter((line) => line.startsWith('- ') && line.includes(' → ')).length);
});

describe('docs/methods.md', () => {
  it.each(lines.map(({ groups }) => [`${groups!.method}: ${groups!.given}`, groups!] as const))(
    '%s',
    (_name, groups) => {
      const given = readGiven(groups.given!);
      const card = scorePlan(given.plan, { actuals: given.actuals, method: groups.method!, params: given.params });
      const [result] = card.results;
      expect(result!.status).toBe(groups.status);
      for (const figure of groups.figures?.split(', ') ?? []) {
        const [name, expected] = figure.split(' ') as [string, string];
        const all: Record<string, unknown> = { ...result!, ...(result!.methodDetail ?? {}) };
        const found = name === 'status' ? result!.methodDetail!.status : all[name];
        if (typeof found !== 'number') expect(`${name} ${found}`).toBe(figure);
        else expect(Math.abs(found - Number(expected)), figure).toBeLessThan(1e-9);
      }
      if (groups.says !== undefined) expect(result!.messages.map(({ code }) => code)).toContain(groups.says);
    },
  );
});

function readGiven(text: string) {
  const find = (pattern: string) => new RegExp(pattern).exec(text)?.slice(1) ?? [];
  const [baseline, from = '2020'] = find(`baseline (${NUMBER}) in (\\d{4})`);
  const [target, to = '2030'] = find(`(?<!no )target ([≤≥<>[]*${NUMBER}\\]?) in (\\d{4})`);
  const [running, actual, year] = find(`(running )?actual (${NUMBER}) in (\\d{4})`);
  const [limit] = find(`limit (${NUMBER})`);
  const [kind = 'level'] = find('kind ([\\w-]+)');
  const [way] = find('(more|less) is better');
  const [low, high] = find(`not allowed (${NUMBER})(?: and (${NUMBER}))?`).map(Number);
  const [satisfactory] = find(`satisfactory (${NUMBER})`).map(Number);
  const [lower, upper] = find(`interval (${NUMBER})–(${NUMBER})`).map(Number);
  const one = indicator({
    from: Number(from),
    to: Number(to),
    ...(baseline === undefined ? {} : { b: baseline }),
    t: target === undefined ? '' : value('target', Number(to), target),
    way: way === 'more' ? 'increase' : 'decrease',
    kind: kind as IndicatorKind,
    limit: limit === undefined ? null : Number(limit),
    unit: '分',
  });
  const params =
    lower !== undefined
      ? [{ indicator: 't1-1', lower, upper: upper!, min: low!, max: high! }]
      : low !== undefined
        ? [{ indicator: 't1-1', notAllowed: low, satisfactory: satisfactory! }]
        : [];
  return {
    plan: plan([one], { period: { from: Number(from) + 1, to: Number(to) } }),
    actuals: [row(Number(year), Number(actual), { basis: running === undefined ? null : 'running' })],
    params,
  };
}
