import { describe, expect, it } from 'vitest';
import { METHODS } from '../../src/score/methods/index.js';
import { displayWidth } from '../../src/util/text-width.js';
import { plan } from './run.js';

const NAMES = [...METHODS.keys()];

describe('plan score --method', () => {
  it.each(['zh', 'en'])('help names every method and scores nothing (%s)', async (lang) => {
    const { code, stdout, stderr } = await plan(['score', '--method', 'help', '--lang', lang]);
    expect([code, stderr]).toEqual([0, '']);
    for (const name of NAMES) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(stdout.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
  });

  it('is listed in one place of the help, with every name', async () => {
    const { stdout } = await plan(['score', '--help', '--lang', 'en']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(NAMES.join(' | '));
    expect((await plan(['--help'])).stdout).not.toContain('statcan');
  });

  it.each([
    ['statscan', 'statcan'],
    ['eurstat', 'eurostat'],
    ['efficasy', 'efficacy'],
  ])('%s: did you mean %s', async (given, meant) => {
    const { code, stderr } = await plan(['score', 'plan.txt', '--method', given, '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('[usage-choice-nearest]');
    expect(stderr).toContain(meant);
  });
});
