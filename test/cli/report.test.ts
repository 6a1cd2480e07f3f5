// `plan report`: the formats that are there, the same bytes each time, and what it refuses.
import { describe, expect, it } from 'vitest';
import { plan } from './run.js';

const SEED = 'seeds/000_7f78ab94924659f4.txt';

describe('plan report', () => {
  it('writes Markdown with the lagging indicators, the years and the findings', async () => {
    const { code, stdout } = await plan(['report', SEED, '-a', 'seeds/actuals-2020.csv', '--lang', 'zh']);
    expect(code).toBe(0);
    expect(stdout).toContain('每千人口床位数');
    expect(stdout).toMatch(/\| 错误 \| 6 \| .*制定地方标准/);
  });

  it('gives the same bytes from the same input', async () => {
    const words = ['report', SEED, '-a', 'seeds/actuals-2020.csv', '-f', 'json'];
    const [one, two] = [await plan(words), await plan(words)];
    expect(one.stdout).toBe(two.stdout);
    expect(Object.keys(JSON.parse(one.stdout))).toEqual(['version', 'plan', 'scorecard', 'findings']);
  });

  it('names the formats that there are', async () => {
    const { code, stderr } = await plan(['report', SEED, '-o', '/tmp/report.odt']);
    expect(code).toBe(2);
    expect(stderr).toContain('html, json, md');
  });
});
