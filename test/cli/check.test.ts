// `plan check` and `plan explain` as people and builds run them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/index.js';
import { findingsSchema } from '../../src/model/findings.js';
import { displayWidth } from '../../src/util/text-width.js';
import { folderWith, plan, textOf } from './run.js';

/** Two placeholders (errors), a stray blank (warning), an omission (hint). */
const DRAFT =
  '东江市公园建设规划\n\n一、主要目标\n\n' +
  '到2025年，公园覆盖率达**%，体系更加健全。\n建成街心公园XX个，布局更加均衡。\n' +
  '完善社会组织、社工和志愿者参与困 境儿童关爱保护的各项制度。\n' +
  '\n二、保障措施\n\n加强组织领导，压实主体责任，分工名单（略），定期研究解决问题。\n';
const CLEAN = '东江市公园建设规划\n\n一、主要目标\n\n到2025年，公园覆盖率达95%，建成街心公园12个。\n';

const at =
  (cwd: string) =>
  (args: string, setting: object = {}) =>
    plan(args.split(' '), { cwd, ...setting });
const jsonOf = (stdout: string) => findingsSchema.parse(JSON.parse(stdout));
const rulesIn = (stdout: string) => jsonOf(stdout).files.flatMap(({ findings }) => findings.map(({ rule }) => rule));

describe('exit codes', () => {
  const folder = folderWith({ 'draft.txt': DRAFT, 'clean.txt': CLEAN, 'empty.txt': '' });
  const run = at(folder);

  it.each([
    ['check clean.txt', 0],
    ['check draft.txt', 1],
    ['check draft.txt --fail-on never', 0],
    ['check draft.txt --off placeholder', 0],
    ['check draft.txt --off placeholder --fail-on warning', 1],
    ['check draft.txt --off placeholder,stray-blank --fail-on warning', 0],
    ['check draft.txt --off placeholder,stray-blank --fail-on info', 1],
    ['check missing.txt', 2],
    ['check empty.txt', 2],
    ['check draft.txt missing.txt', 3],
    ['check clean.txt missing.txt', 3],
  ])('%s → %i', async (args, code) => expect((await run(args)).code).toBe(code));

  it('checks the files that can be read, and says which cannot', async () => {
    const { stdout, stderr, code } = await run('check clean.txt missing.txt draft.txt -f json');
    expect(code).toBe(3);
    expect(jsonOf(stdout).files.map(({ file }) => file)).toEqual(['clean.txt', 'draft.txt']);
    expect(stderr).toContain('[input-missing]');
    expect(stderr).toContain('missing.txt');
  });

  it('refuses the JSON of a plan: the text itself is needed', async () => {
    const { stdout } = await run('extract clean.txt');
    writeFileSync(join(folder, 'plan.json'), stdout);
    const refused = await run('check plan.json');
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('[check-json]');
  });
});

describe('input and output', () => {
  it('reads standard input under the name that it is given', async () => {
    const { stdout, code } = await at(folderWith())('check - --stdin-filename 草稿.txt -f json', { stdin: DRAFT });
    expect(code).toBe(1);
    expect(jsonOf(stdout).files[0]!.file).toBe('草稿.txt');
  });

  it.each([
    ['out.json', /^\{\n {2}"version": 1/],
    ['out.sarif', /"version": "2\.1\.0"/],
    ['out.xml', /^<\?xml /],
    ['out.txt', /^draft\.txt\n/],
  ])('-o %s writes the format of its ending', async (name, beginning) => {
    const folder = folderWith({ 'draft.txt': DRAFT });
    const { stdout, code } = await at(folder)(`check draft.txt -o ${name}`);
    expect([stdout, code]).toEqual(['', 1]);
    expect(textOf(folder, name)).toMatch(beginning);
    expect(textOf(folder, name)).not.toContain('\u001b');
  });

  it('never writes over what it reads', async () => {
    const folder = folderWith({ 'draft.txt': DRAFT });
    const { code } = await at(folder)('check draft.txt -o draft.txt');
    expect(code).toBe(2);
    expect(textOf(folder, 'draft.txt')).toBe(DRAFT);
  });
});

describe('rules', () => {
  const run = at(folderWith({ 'draft.txt': DRAFT }));

  it('--rule leaves only these, --off takes some away', async () => {
    expect(rulesIn((await run('check draft.txt -f json --rule placeholder')).stdout)).toEqual([
      'placeholder',
      'placeholder',
    ]);
    expect(
      rulesIn((await run('check draft.txt -f json --rule placeholder,stray-blank --off placeholder')).stdout),
    ).toEqual(['stray-blank']);
    expect(rulesIn((await run('check draft.txt -f json --off placeholder')).stdout)).not.toContain('placeholder');
  });

  it.each([['--rule placeholdr'], ['--off placeholdr']])('%s names the nearest that there is', async (option) => {
    const { code, stdout, stderr } = await run(`check draft.txt ${option}`);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('[rule-unknown-nearest]');
    expect(stderr).toContain('placeholder');
  });
});

describe('plan.config.json', () => {
  const withConfig = (config: unknown, name = 'plan.config.json') => {
    const folder = folderWith({
      'draft.txt': DRAFT,
      [name]: typeof config === 'string' ? config : JSON.stringify(config),
    });
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    writeFileSync(join(folder, 'a/b/draft.txt'), DRAFT);
    return folder;
  };
  const OFF = { check: { rules: { placeholder: 'off' } } };

  it('is found in the working folder and above it', async () => {
    const folder = withConfig(OFF);
    for (const cwd of [folder, join(folder, 'a/b')])
      expect(rulesIn((await at(cwd)('check draft.txt -f json')).stdout)).not.toContain('placeholder');
  });

  it('is left alone with --no-config, and named with --config', async () => {
    expect(rulesIn((await at(withConfig(OFF))('check draft.txt -f json --no-config')).stdout)).toContain('placeholder');
    const named = at(withConfig(OFF, 'other.json'));
    expect(rulesIn((await named('check draft.txt -f json')).stdout)).toContain('placeholder');
    expect(rulesIn((await named('check draft.txt -f json --config other.json')).stdout)).not.toContain('placeholder');
  });

  it('gives rules a severity, and says from which one on a build fails', async () => {
    const run = at(withConfig({ check: { rules: { placeholder: 'info' }, failOn: 'warning' } }));
    const { stdout, code } = await run('check draft.txt -f json');
    expect(
      jsonOf(stdout)
        .files[0]!.findings.filter(({ rule }) => rule === 'placeholder')
        .map((f) => f.severity),
    ).toEqual(['info', 'info']);
    expect(code).toBe(1);
    expect((await run('check draft.txt --fail-on error')).code).toBe(0);
  });

  it.each([
    ['{"chek":{}}', 'config-key-unknown-nearest', 'check'],
    ['{"check":{"ruls":{}}}', 'config-key-unknown-nearest', 'rules'],
    ['{"check":{"suppress":[{"rule":"placeholder","qoute":"x"}]}}', 'config-key-unknown-nearest', 'quote'],
    ['{"check":{"somethingElse":1}}', 'config-key-unknown', 'check.somethingElse'],
    ['{"check":{"failOn":"sometimes"}}', 'config-choice', 'check.failOn'],
    ['{"check":{"rules":{"placeholder":"of"}}}', 'config-choice-nearest', 'check.rules.placeholder'],
    ['{"check":{"terms":"绿心"}}', 'config-kind', 'check.terms'],
    ['{"check":{"suppress":[{"rule":"placeholder","line":"3"}]}}', 'config-kind', 'check.suppress.0.line'],
    ['[]', 'config-kind', 'plan.config.json'],
    ['{"check":{"suppress":[{"line":3}]}}', 'config-suppression-bare', 'check.suppress.0'],
    ['{"check":{"rules":{"placeholdr":"off"}}}', 'rule-unknown-nearest', 'placeholder'],
    ['{"check":{"suppress":[{"rule":"placeholdr"}]}}', 'rule-unknown-nearest', 'placeholder'],
    ['{"check":', 'config-not-json', 'plan.config.json'],
  ])('%s → %s', async (config, code, hint) => {
    for (const lang of ['zh', 'en']) {
      const run = await at(withConfig(config))(`check draft.txt --lang ${lang}`);
      expect([run.code, run.stdout]).toEqual([2, '']);
      expect(run.stderr).toContain(`[${code}]`);
      expect(run.stderr).toContain(hint);
    }
  });

  it('that is named and not there is said', async () => {
    const { code, stderr } = await at(withConfig(OFF))('check draft.txt --config nowhere.json');
    expect(code).toBe(2);
    expect(stderr).toContain('[config-unreadable]');
  });
});

describe('suppressions', () => {
  const TABLE =
    '# 东江市供水规划\n\n表1 主要指标\n\n| 序号 | 指标 | 2020年 | 2025年 |\n| --- | --- | --- | --- |\n' +
    '| 1 | 供水普及率（%） | 95 | XX |\n| 2 | 水质达标率（%） | 96 | XX |\n';

  async function left(suppress: object[], file = 'draft.txt', content = DRAFT) {
    const run = at(folderWith({ [file]: content, 'plan.config.json': JSON.stringify({ check: { suppress } }) }));
    const { stdout, stderr } = await run(`check ${file} -f json`);
    const findings = jsonOf(stdout).files[0]!.findings.filter(({ rule }) => rule === 'placeholder');
    return { quotes: findings.map(({ quote }) => quote), cells: findings.map(({ span }) => span?.cell), stderr };
  }

  it.each<[string, object, string[]]>([
    ['by rule', { rule: 'placeholder' }, []],
    ['by quote', { quote: '**' }, ['XX']],
    ['by words of the line', { rule: 'placeholder', quote: '街心公园' }, ['**']],
    ['by line', { rule: 'placeholder', line: 5 }, ['XX']],
    ['not of another line', { rule: 'placeholder', line: 7 }, ['**', 'XX']],
    ['by file', { rule: 'placeholder', file: 'draft.txt' }, []],
    ['not of another file', { rule: 'placeholder', file: 'other.txt' }, ['**', 'XX']],
    ['not of another rule', { rule: 'date-open' }, ['**', 'XX']],
  ])('%s', async (_, one, expected) => expect((await left([one])).quotes).toEqual(expected));

  it('by cell', async () => {
    const both = await left([], 'table.md', TABLE);
    expect(both.cells).toEqual(['r2c4', 'r3c4']);
    const { cells } = await left([{ rule: 'placeholder', cell: 'r3c4' }], 'table.md', TABLE);
    expect(cells).toEqual(['r2c4']);
  });

  it('are counted in what is printed', async () => {
    const config = { check: { suppress: [{ rule: 'placeholder' }] } };
    const folder = folderWith({ 'draft.txt': DRAFT, 'plan.config.json': JSON.stringify(config) });
    const { stdout } = await at(folder)('check draft.txt --rule placeholder');
    expect(stdout).toContain('没有要列出的问题。\n另有 2 处按 plan.config.json 的设置不再列出。');
    expect(stdout).not.toContain('没有发现问题');
  });

  it('that no longer match anything are said, but not of a run of some rules or without all files', async () => {
    const config = { check: { suppress: [{ rule: 'placeholder' }, { rule: 'date-open', quote: '202X' }] } };
    const run = at(folderWith({ 'draft.txt': DRAFT, 'plan.config.json': JSON.stringify(config) }));
    const { stderr } = await run('check draft.txt');
    expect(stderr).toContain('[suppression-unused]');
    expect(stderr).toContain('date-open “202X”');
    expect(stderr.match(/suppression-unused/g)).toHaveLength(1);
    expect((await run('check draft.txt -q')).stderr).toBe('');
    expect((await run('check draft.txt --rule placeholder')).stderr).toBe('');
    expect((await run('check draft.txt missing.txt')).stderr).not.toContain('suppression-unused');
  });
});

describe('--baseline', () => {
  it('shows and judges only what is new, wherever the lines have gone', async () => {
    const folder = folderWith({ 'draft.txt': DRAFT });
    const run = at(folder);
    await run('check draft.txt -f json -o old.json');
    writeFileSync(
      join(folder, 'draft.txt'),
      DRAFT.replace('一、主要目标\n', '一、主要目标\n\n新的一段，说明目标的由来。\n'),
    );
    const same = await run('check draft.txt --baseline old.json -f json');
    expect([rulesIn(same.stdout), same.code]).toEqual([[], 0]);
    // one more of the same kind in the same words is new
    writeFileSync(join(folder, 'draft.txt'), `${DRAFT}建成体育公园XX个，健全长效管理机制。\n`);
    const more = await run('check draft.txt --baseline old.json -f json');
    expect(jsonOf(more.stdout).files[0]!.findings.map(({ quote }) => quote)).toEqual(['XX']);
    expect(more.code).toBe(1);
    expect((await run('check draft.txt --baseline old.json')).stdout).toContain('--baseline');
  });

  it.each([
    ['{"version":1}', 'baseline-invalid', 'files'],
    ['not json', 'baseline-not-json', 'old.json'],
  ])('%s is refused', async (content, reason, hint) => {
    const run = at(folderWith({ 'draft.txt': DRAFT, 'old.json': content }));
    const { code, stderr } = await run('check draft.txt --baseline old.json');
    expect(code).toBe(2);
    expect(stderr).toContain(`[${reason}]`);
    expect(stderr).toContain(hint);
  });
});

describe('--against', () => {
  const input = 'fixtures/check/below-plan-above';
  const [mine, above] = [join(process.cwd(), input, 'input.md'), join(process.cwd(), input, 'earlier.md')];

  it('takes the document above or the JSON that was made of it', async () => {
    const folder = folderWith();
    const run = at(folder);
    await run(`extract ${above} -o above.json`);
    const byDocument = await run(`check ${mine} --against ${above} -f json --rule below-plan-above`);
    const byJson = await run(`check ${mine} --against above.json -f json --rule below-plan-above`);
    expect(rulesIn(byDocument.stdout).length).toBeGreaterThan(0);
    expect(byJson.stdout).toBe(byDocument.stdout);
    expect(rulesIn((await run(`check ${mine} -f json --rule below-plan-above`)).stdout)).toEqual([]);
  });

  it('is not passed over when it cannot be read', async () => {
    const { code, stderr } = await at(folderWith({ 'draft.txt': DRAFT }))('check draft.txt --against nowhere.pdf');
    expect(code).toBe(2);
    expect(stderr).toContain('nowhere.pdf');
  });

  it('may stand in the configuration, relative to it', async () => {
    const folder = folderWith({
      'above.md': readFileSync(above),
      'plan.config.json': JSON.stringify({ check: { against: ['above.md'] } }),
    });
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub/mine.md'), readFileSync(mine));
    const { stdout } = await at(join(folder, 'sub'))('check mine.md -f json --rule below-plan-above');
    expect(rulesIn(stdout).length).toBeGreaterThan(0);
  });
});

describe('what is printed for a person', () => {
  it.each(['zh', 'en'])('stays within 80 columns, with signs and without (%s)', async (lang) => {
    const run = at(folderWith({ 'draft.txt': DRAFT }));
    for (const env of [{}, { LC_ALL: 'en_US.ISO-8859-1' }]) {
      const { stdout } = await run(`check draft.txt --lang ${lang}`, { env });
      expect(stdout.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
      expect(stdout).toContain('街心公园XX个');
      const marked = /\n {4}(?:│|\|) (?<line>.*)\n {4}(?:│|\|) (?<blank> *)\^/.exec(stdout)!.groups!;
      // the mark stands below the first placeholder
      const before = marked.line!.slice(0, marked.line!.indexOf('**'));
      expect(displayWidth(marked.blank!)).toBe(displayWidth(before));
      expect(/[✗│↳]/.test(stdout)).toBe(!('LC_ALL' in env));
    }
  });

  it('has no colour in a pipe and some where it is asked for', async () => {
    const run = at(folderWith({ 'draft.txt': DRAFT }));
    expect((await run('check draft.txt')).stdout).not.toContain('\u001b');
    expect((await run('check draft.txt --color always')).stdout).toContain('\u001b[');
  });

  it('says so where there is nothing', async () => {
    expect((await at(folderWith({ 'clean.txt': CLEAN }))('check clean.txt')).stdout).toContain('没有发现问题。');
  });
});

describe('English documents', () => {
  it('raise no alarm of the rules for Chinese text', async () => {
    const text =
      '# Reed County Plan 2025\n\n## Goals\n\nBuild 12 parks by 2025 (see note xx), in line with Annex XX , and keep 95% of them open .\n\n' +
      '| No. | Indicator | 2020 | 2025 |\n| --- | --- | --- | --- |\n| 1 | Parks (number) | 8 | 12 |\n';
    const { stdout, code } = await at(folderWith({ 'plan.md': text }))('check plan.md -f json');
    expect([rulesIn(stdout), code]).toEqual([[], 0]);
  });
});

describe('plan explain', () => {
  it.each(['zh', 'en'])('lists every rule with its severity (%s)', async (lang) => {
    const { stdout, code } = await plan(['explain', '--lang', lang]);
    expect(code).toBe(0);
    for (const { id, severity } of RULES) expect(stdout).toMatch(new RegExp(`^ {2}${id} +${severity} `, 'm'));
  });

  it('shows the page of one, and the nearest to a slip of the finger', async () => {
    const { stdout, code } = await plan(['explain', 'placeholder']);
    expect([stdout, code]).toEqual([textOf('docs/rules/placeholder.md'), 0]);
    const wrong = await plan(['explain', 'placeholdr']);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('placeholder');
  });
});
