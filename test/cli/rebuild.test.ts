// `plan report` without a plan, on a folder with two plans: what is built, what is left alone, and what --check finds.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configKeys, configSchema } from '../../src/model/config.js';
import { folderWith, plan, textOf } from './run.js';

const WATER = '绿洲县节水规划';
const SERVICES = '青石市 公共服务规划';
const FILES = [
  `报告/${WATER}.html`,
  `报告/${WATER}.json`,
  `报告/${SERVICES}.html`,
  `报告/${SERVICES}.json`,
  '报告/中期评估.docx',
  '报告/中期评估指标表.csv',
  '报告/中期评估指标表.xlsx',
  '报告/Water saving.md',
];
/** The reports as the progress has them: plan and files. */
const REPORTS: readonly (readonly [string, ...string[]])[] = [
  [WATER, ...FILES.slice(0, 2)],
  [SERVICES, ...FILES.slice(2, 4)],
  [SERVICES, ...FILES.slice(4, 7)],
  [WATER, ...FILES.slice(7)],
];
const MEMORY = '.plan.config.built.json';

/** A copy of the fixture. */
function workingCopy(): string {
  const folder = folderWith();
  cpSync('fixtures/rebuild', folder, { recursive: true });
  return folder;
}

/** The same, with its reports built: once, and copied. */
async function builtCopy(): Promise<string> {
  built ??= (async () => {
    const folder = workingCopy();
    expect((await run(folder, 'report -q')).code).toBe(0);
    return folder;
  })();
  const folder = folderWith();
  cpSync(await built, folder, { recursive: true });
  return folder;
}

let built: Promise<string> | null = null;

const run = (cwd: string, words: string, setting: object = {}) => plan(words.split(' '), { cwd, ...setting });
const bytesOf = (folder: string) => FILES.map((file) => readFileSync(join(folder, file), 'base64'));

function edit(folder: string, file: string, from: string, to: string): void {
  const text = textOf(folder, file);
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

/** The files that a run says it has built. */
const builtIn = (stderr: string) => FILES.filter((file) => new RegExp(`已生成 [^；\n]*${file}`).test(stderr));

describe('plan report without a plan', () => {
  it('builds everything at first, and says so, a line a report', async () => {
    const folder = workingCopy();
    const { code, stdout, stderr } = await run(folder, 'report');
    expect([code, stdout]).toEqual([0, '']);
    const lines = REPORTS.map(([name, ...files]) => `规划 文本/${name}.md：已生成 ${files.join('、')}\n`);
    expect(stderr).toBe(`${lines.join('')}共 8 份：生成 8 份，未变 0 份，失败 0 份。\n`);
    for (const file of FILES) expect(statSync(join(folder, file)).size).toBeGreaterThan(20);
  });

  it('reports on the plan with the files that go with it', async () => {
    const folder = await builtCopy();
    // Three of five years: 2.5 of 5, 7 of 10, 8 of 25. 千人学位 is known by its alias only.
    expect(textOf(folder, '报告/中期评估指标表.csv')).toBe(
      '\ufeff指标名称,2023年,进展评价\n学前三年毛入园率,92.5,滞后\n每千人口学位数,47,快于预期\n护理型床位占比,38,滞后\n',
    );
    const { scorecard, plan: read } = JSON.parse(textOf(folder, `报告/${WATER}.json`));
    expect([read.source.file, scorecard.asOf]).toEqual([`${WATER}.md`, '2023']);
    expect(textOf(folder, '报告/Water saving.md')).toContain('lagging 1 · ahead 1');
  });

  it('builds nothing where nothing changed', async () => {
    const folder = await builtCopy();
    const before = FILES.map((file) => statSync(join(folder, file)).mtimeMs);
    const { code, stderr } = await run(folder, 'report');
    expect([code, builtIn(stderr)]).toEqual([0, []]);
    expect(stderr).toContain('规划 文本/青石市 公共服务规划.md：3 份未变\n');
    expect(FILES.map((file) => statSync(join(folder, file)).mtimeMs)).toEqual(before);
  });

  it.each<[string, string, string, string, string[]]>([
    ['a plan', `规划 文本/${WATER}.md`, '0.60', '0.61', [...FILES.slice(0, 2), FILES[7]!]],
    ['actual values', `完成值/${SERVICES}.csv`, '92.5', '93', FILES.slice(2, 7)],
    ['aliases that some reports have', '指标别名.csv', '千人学位', '千人床位', FILES.slice(0, 7)],
    ['an option', 'plan.config.json', '"asOf": "2023"', '"asOf": "2024"', FILES.slice(4, 7)],
    ['the columns of a table', 'plan.config.json', '"2023年", ', '', ['报告/中期评估指标表.csv']],
  ])('after a change of %s builds what is made from it', async (_, file, from, to, expected) => {
    const folder = await builtCopy();
    edit(folder, file, from, to);
    const { code, stderr } = await run(folder, 'report');
    expect([code, builtIn(stderr)]).toEqual([0, expected]);
    expect((await run(folder, 'report --check')).code).toBe(0);
  });

  it('does not mind a file that is touched, and not the order of the keys', async () => {
    const folder = await builtCopy();
    const file = join(folder, `规划 文本/${WATER}.md`);
    writeFileSync(file, readFileSync(file));
    edit(
      folder,
      'plan.config.json',
      '"lang": "en",\n      "outputs": ["报告/Water saving.md"]',
      '"outputs": ["报告/Water saving.md"],\n      "lang": "en"',
    );
    expect(builtIn((await run(folder, 'report')).stderr)).toEqual([]);
  });

  it('puts back what was deleted or edited by hand', async () => {
    const folder = await builtCopy();
    const before = bytesOf(folder);
    rmSync(join(folder, FILES[0]!));
    edit(folder, FILES[5]!, '47', '57');
    const { code, stderr } = await run(folder, 'report');
    expect([code, builtIn(stderr)]).toEqual([0, [FILES[0], FILES[5]]]);
    expect(bytesOf(folder)).toEqual(before);
  });

  it('builds everything with --force, and where its memory is gone or broken; each time the same', async () => {
    const folder = await builtCopy();
    const before = bytesOf(folder);
    expect(builtIn((await run(folder, 'report --force')).stderr)).toEqual(FILES);
    for (const memory of ['{"version":1,"files":[null]}', '{"version":2,"files":{}}', 'nonsense', 'null']) {
      writeFileSync(join(folder, MEMORY), memory);
      expect(builtIn((await run(folder, 'report')).stderr)).toEqual(FILES);
    }
    expect(bytesOf(folder)).toEqual(before);
  });

  it('builds the same from another folder, in another language and time', async () => {
    const [one, two] = [await builtCopy(), workingCopy()];
    const env = { LANG: 'en_US.UTF-8', TZ: 'America/Lima', SOURCE_DATE_EPOCH: '86400' };
    const { code, stderr } = await run(join(two, '完成值'), 'report', { env });
    expect(code).toBe(0);
    expect(stderr).toContain(`../规划 文本/${WATER}.md: built ../报告/${WATER}.html, ../报告/${WATER}.json\n`);
    expect(stderr).toContain('8 files: 8 built, 0 unchanged, 0 failed.\n');
    expect(bytesOf(two)).toEqual(bytesOf(one));
    expect(textOf(two, MEMORY)).toBe(textOf(one, MEMORY));
    for (const file of [...FILES, MEMORY]) expect(readFileSync(join(two, file), 'latin1')).not.toContain(two);
  });

  it('lists the findings that the same file lets plan check list, and counts the others', async () => {
    const folder = await builtCopy();
    const file = `规划 文本/${WATER}.md`;
    edit(folder, file, '到2025年新增高效节水灌溉面积3万亩', '到2025年新增高效节水灌溉面积XX万亩');
    const rulesIn = (report: string) =>
      (JSON.parse(textOf(folder, report)).findings as { rule: string }[]).map(({ rule }) => rule);
    await run(folder, 'report');
    expect(rulesIn(FILES[1]!)).toContain('placeholder');

    const config = JSON.parse(textOf(folder, 'plan.config.json'));
    const check = { suppress: [{ rule: 'placeholder', file, reason: '待报' }] };
    writeFileSync(join(folder, 'plan.config.json'), JSON.stringify({ ...config, check }));
    // From another folder the path of the plan is another, but it is the same plan.
    const { stderr } = await run(join(folder, '完成值'), 'report');
    expect(builtIn(stderr)).toEqual([...FILES.slice(0, 4), FILES[4], FILES[7]]);
    expect(rulesIn(FILES[1]!)).not.toContain('placeholder');
    expect(textOf(folder, FILES[0]!)).toContain('审校意见中有 1 条按 plan.config.json 的 suppress 不列出。');
    expect((await run(folder, 'report --check')).code).toBe(0);

    writeFileSync(
      join(folder, 'plan.config.json'),
      JSON.stringify({ ...config, check: { rules: { placehold: 'off' } } }),
    );
    expect((await run(folder, 'report')).stderr).toContain('[rule-unknown-nearest]');
  });

  it('builds a file alone as it builds it with the others', async () => {
    const folder = await builtCopy();
    edit(folder, `规划 文本/${SERVICES}.md`, '到2025年改造敬老院12所', '到2025年改造敬老院XX所');
    const config = JSON.parse(textOf(folder, 'plan.config.json'));
    config.check = { suppress: [{ rule: 'placeholder' }] };
    config.reports[1].outputs.push({ file: '报告/重点任务.docx', table: 'tasks' });
    writeFileSync(join(folder, 'plan.config.json'), JSON.stringify(config));
    await run(folder, 'report');
    for (const file of ['报告/重点任务.docx', ...FILES.slice(4, 7)]) {
      const before = readFileSync(join(folder, file), 'base64');
      rmSync(join(folder, file));
      expect((await run(folder, 'report')).stderr).toContain('生成 1 份，未变 8 份');
      expect(readFileSync(join(folder, file), 'base64')).toBe(before);
    }
  });

  it('takes another configuration by name, with a memory of its own', async () => {
    const folder = workingCopy();
    mkdirSync(join(folder, '别处'));
    const report = {
      plan: `../规划 文本/${WATER}.md`,
      actuals: '../完成值/{name}.csv',
      outputs: ['年度/{folder}-{name}.md'],
    };
    const config = { reports: [report] };
    writeFileSync(join(folder, '别处/年度.json'), JSON.stringify(config));
    expect((await run(folder, 'report --config 别处/年度.json')).code).toBe(0);
    expect(readdirSync(join(folder, '别处')).sort()).toEqual(['.年度.built.json', '年度', '年度.json']);
    expect(textOf(folder, `别处/年度/规划 文本-${WATER}.md`)).toContain('再生水利用率');
    expect(existsSync(join(folder, MEMORY))).toBe(false);
  });

  it('says nothing with -q', async () => {
    const { stdout, stderr } = await run(workingCopy(), 'report -q');
    expect([stdout, stderr]).toEqual(['', '']);
  });
});

describe('a report that cannot be made', () => {
  it('does not stop the others', async () => {
    const folder = workingCopy();
    rmSync(join(folder, `完成值/${WATER}.csv`));
    const { code, stderr } = await run(folder, 'report');
    expect([code, builtIn(stderr)]).toEqual([3, FILES.slice(2, 7)]);
    expect(stderr).toContain('[input-missing]');
    expect(stderr).toContain(`规划 文本/${WATER}.md：没有生成 报告/${WATER}.html、报告/${WATER}.json\n`);
    expect(stderr).toContain('共 8 份：生成 5 份，未变 0 份，失败 3 份。');
    expect((await run(folder, 'report --check')).code).toBe(3);
  });

  it('leaves the other files of its plan, where only one cannot be made', async () => {
    const folder = workingCopy();
    edit(folder, 'plan.config.json', '"进展评价"', '"进展"');
    const { code, stderr } = await run(folder, 'report --lang en');
    expect(code).toBe(3);
    expect(stderr).toContain('[report-column-unknown]');
    expect(stderr).toContain('built 报告/中期评估.docx, 报告/中期评估指标表.xlsx; not built 报告/中期评估指标表.csv\n');
  });

  it('is exit code 2 where nothing else was made, and named with -q too', async () => {
    const reports = [
      { plan: 'nowhere.md', outputs: ['a.md'] },
      { plan: '-', outputs: ['b.md'] },
    ];
    const folder = folderWith({ 'plan.config.json': JSON.stringify({ reports }) });
    const { code, stdout, stderr } = await run(folder, 'report -q', { stdin: '# 某市规划\n' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('nowhere.md：没有生成 a.md\n');
    expect(stderr).toContain('./-：没有生成 b.md\n');
    expect(readdirSync(folder)).toEqual(['plan.config.json']);
  });

  it.each(['actuals', 'aliases', 'unitAliases', 'overrides', 'targets', 'weights', 'params', 'since', 'statusSet'])(
    'is one whose %s are missing: every file beside the plan is looked at, with {name} put in',
    async (key) => {
      const reports = [{ plan: 'a.md', [key]: '{name}/nowhere.csv', outputs: ['b.md'] }];
      const folder = folderWith({ 'plan.config.json': JSON.stringify({ reports }), 'a.md': '# 某市规划\n' });
      const { code, stderr } = await run(folder, 'report');
      expect(code).toBe(2);
      expect(stderr).toMatch(/\[input-missing\].*a\/nowhere\.csv/);
    },
  );

  it('is one whose pattern names no file', async () => {
    const reports = [
      { plan: 'plans/**/*.docx', outputs: ['{name}.md'] },
      { plan: 'a.md', outputs: ['b.json'] },
    ];
    const folder = folderWith({ 'plan.config.json': JSON.stringify({ reports }), 'a.md': '# 某市规划\n\n正文。\n' });
    const { code, stderr } = await run(folder, 'report');
    expect(code).toBe(3);
    expect(stderr).toMatch(/\[report-no-plan\].*plans\/\*\*\/\*\.docx/);
    expect(existsSync(join(folder, 'b.json'))).toBe(true);
  });
});

describe('what cannot be written or read back', () => {
  const REPORTS_OF_A = { reports: ['b.md', 'c.md'].map((file) => ({ plan: 'a.md', outputs: [file] })) };
  const small = () =>
    folderWith({ 'plan.config.json': JSON.stringify(REPORTS_OF_A), 'a.md': '# 某市规划\n\n正文。\n' });

  it('is said once of the memory, and the reports are built all the same', async () => {
    const folder = small();
    mkdirSync(join(folder, MEMORY));
    const { code, stderr } = await run(folder, 'report');
    expect(code).toBe(0);
    expect(stderr.match(/警告 \[rebuild-not-kept\]：无法写入 \.plan\.config\.built\.json（/g)).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual([MEMORY, 'a.md', 'b.md', 'c.md', 'plan.config.json']);
  });

  it('is a failure with --check, and no report that is missing', async () => {
    const folder = small();
    await run(folder, 'report -q');
    rmSync(join(folder, 'b.md'));
    mkdirSync(join(folder, 'b.md'));
    const { code, stdout, stderr } = await run(folder, 'report --check');
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/\[input-unreadable\].*b\.md（EISDIR）/);
    expect(stderr).toContain('a.md：没有生成 b.md\n');
  });
});

it.skipIf(process.platform === 'win32')('names of files reach the terminal without what it would obey', async () => {
  const reports = [{ plan: '*\u001b[31m.md', outputs: ['报告/{name}.html'] }];
  const folder = folderWith({
    '我的 配置.json': JSON.stringify({ reports }),
    'a\u001b[31m.md': '# 某市规划\n\n正文。\n',
  });
  const config = ['--config', '我的 配置.json'];
  const checked = await plan(['report', '--check', ...config], { cwd: folder });
  expect(checked.stdout).toBe('报告/a[31m.html：没有这个文件。\n');
  expect(checked.stderr).toContain('a[31m.md：已过时 报告/a[31m.html\n');
  expect(checked.stderr).toContain('请运行 plan report --config "我的 配置.json" 重新生成');
  const { code, stderr } = await plan(['report', ...config], { cwd: folder });
  expect([code, stderr.includes('\u001b')]).toEqual([0, false]);
});

describe('plan report --check', () => {
  it('is content with what was built, also in a fresh clone without the memory', async () => {
    const folder = await builtCopy();
    const clone = folderWith();
    cpSync(folder, clone, { recursive: true, filter: (path) => !path.endsWith(MEMORY) });
    const { code, stdout, stderr } = await run(clone, 'report --check');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('共 8 份：一致 8 份，过时 0 份，失败 0 份。\n');
    expect(existsSync(join(clone, MEMORY))).toBe(false);
  });

  it('names what is missing and writes nothing', async () => {
    const folder = workingCopy();
    const { code, stdout, stderr } = await run(folder, 'report --check');
    expect(code).toBe(1);
    expect(stdout).toBe(FILES.map((file) => `${file}：没有这个文件。\n`).join(''));
    expect(stderr).toContain('请运行 plan report 重新生成，并提交改动。');
    expect(existsSync(join(folder, '报告'))).toBe(false);
    expect(existsSync(join(folder, MEMORY))).toBe(false);
  });

  it.each([
    ['zh', '从第 3 行起不同。\n  文件中：每千人口学位数,57,快于预期\n  应当是：每千人口学位数,47,快于预期\n'],
    [
      'en',
      'It differs from line 3 on.\n  in the file: 每千人口学位数,57,快于预期\n  should be:   每千人口学位数,47,快于预期\n',
    ],
  ])('shows the first line that was edited by hand (%s)', async (lang, said) => {
    const folder = await builtCopy();
    edit(folder, FILES[5]!, '数,47', '数,57');
    const edited = textOf(folder, FILES[5]!);
    const { code, stdout } = await run(folder, `report --check --lang ${lang}`);
    expect(code).toBe(1);
    expect(stdout).toContain(said);
    expect(stdout.startsWith(FILES[5]!)).toBe(true);
    expect(textOf(folder, FILES[5]!)).toBe(edited);
  });

  it('says of an Office file that it differs, and of line ends that git changed what to do', async () => {
    const folder = await builtCopy();
    writeFileSync(join(folder, FILES[4]!), 'no Word file');
    edit(folder, FILES[7]!, '\n', '\r\n');
    const { code, stdout } = await run(folder, 'report --check');
    expect(code).toBe(1);
    expect(stdout).toMatch(/中期评估\.docx：内容不同（文件有 12 字节，应有 \d+ 字节）。\n/);
    expect(stdout).toMatch(/Water saving\.md：从第 1 行起换行符不同.*\.gitattributes/);
  });

  it('finds reports whose plan has changed since', async () => {
    const folder = await builtCopy();
    edit(folder, `规划 文本/${WATER}.md`, '| 再生水利用率 | % | 10 | 25 |', '| 再生水利用率 | % | 10 | 30 |');
    const { code, stdout } = await run(folder, 'report --check -q');
    expect(code).toBe(1);
    expect(stdout.match(/^报告.*(?=：从第)/gm)).toEqual([FILES[0], FILES[1], FILES[7]]);
  });
});

describe('the configuration', () => {
  const REPORT = { plan: 'a.md', outputs: ['a.html'] };
  const withReport = (report: object) => ({ reports: [{ ...REPORT, ...report }] });

  it.each<[object | string, string, string]>([
    [{ reports: [{ plan: 'a.md', output: ['a.html'] }] }, 'config-key-unknown-nearest', 'outputs'],
    [withReport({ actual: 'a.csv' }), 'config-key-unknown-nearest', 'actuals'],
    [withReport({ outputs: [{ file: 'a.csv', tabel: 'midterm' }] }), 'config-key-unknown-nearest', 'table'],
    [{ reports: [{ plan: 'a.md' }] }, 'config-missing', 'reports.0.outputs'],
    [{ reports: [{ outputs: ['a.html'] }] }, 'config-missing', 'reports.0.plan'],
    [{ reports: [] }, 'config-empty', 'reports'],
    [withReport({ outputs: [] }), 'config-empty', 'reports.0.outputs'],
    [withReport({ plan: 3 }), 'config-kind-either', 'reports.0.plan'],
    [withReport({ outputs: [['a.html']] }), 'config-kind-either', 'reports.0.outputs.0'],
    [withReport({ asOf: 2023 }), 'config-kind', 'reports.0.asOf'],
    [withReport({ method: 'finall' }), 'config-choice-nearest', 'final'],
    [withReport({ lang: 'fr' }), 'config-choice', 'zh, en'],
    [withReport({ policy: 'zero' }), 'config-choice', 'missing=zero'],
    [withReport({ statusSet: 'nationl' }), 'config-status-set', 'national'],
    [withReport({ thresholds: [1, 2, 3] }), 'config-thresholds', '1.05'],
    [withReport({ tolerance: -1 }), 'config-invalid', 'reports.0.tolerance'],
    [withReport({ outputs: ['a.odt'] }), 'config-output', 'csv, docx, html, json, md, xlsx'],
    [withReport({ outputs: ['报告/年度'] }), 'config-output', 'csv, docx, html, json, md, xlsx'],
    [withReport({ outputs: ['a.csv'] }), 'config-output', 'completion, midterm, tasks'],
    [withReport({ outputs: [{ file: 'a.md', table: 'midterm' }] }), 'config-output', 'csv, xlsx, docx'],
    [withReport({ outputs: ['{title}.html'] }), 'config-word-unknown', '{name}, {folder}'],
    [withReport({ outputs: ['a.html', './x/../a.html'] }), 'config-output-repeated', 'a.html'],
    [withReport({ outputs: ['a.md'] }), 'config-output-is-read', 'a.md'],
    [withReport({ plan: ['a.md', 'b.md'] }), 'config-output-twice', '{name}'],
    [{ reports: [REPORT, { ...REPORT, plan: 'b.md' }] }, 'config-output-twice', 'b.md'],
    [
      {
        reports: [
          { ...REPORT, since: 'old.json' },
          { ...REPORT, outputs: ['old.json'] },
        ],
      },
      'config-output-is-read',
      'old.json',
    ],
    [
      {
        reports: [
          { ...REPORT, outputs: ['b.json'] },
          { plan: 'b.json', outputs: ['c.md'] },
        ],
      },
      'config-output-is-read',
      'b.json',
    ],
    [withReport({ outputs: ['sub/x.html', 'sub/X.html'] }), 'config-output-repeated', 'X.html'],
    [withReport({ outputs: ['caf\u00e9.html', 'cafe\u0301.html'] }), 'config-output-repeated', 'caf'],
    [withReport({ outputs: ['A.MD'] }), 'config-output-is-read', 'A.MD'],
    [withReport({ plan: '*.md', outputs: ['{name}.report.md'] }), 'config-output-is-read', '*.md'],
    [withReport({ outputs: ['plan.config.json'] }), 'config-output-is-read', 'plan.config.json'],
    [withReport({ outputs: ['.plan.config.built.json'] }), 'config-output-is-read', '.plan.config.built.json'],
    [{ ...withReport({ outputs: ['b.md'] }), check: { against: ['b.md'] } }, 'config-output-is-read', 'against'],
    [{ check: {} }, 'config-no-reports', 'plan.config.json'],
    ['{"reports":', 'config-not-json', 'plan.config.json'],
  ])('%j → %s', async (config, code, hint) => {
    const text = typeof config === 'string' ? config : JSON.stringify(config);
    const files = { 'a.md': '# 某市规划\n', 'b.md': '# 某县规划\n', 'plan.config.json': text };
    for (const lang of ['zh', 'en']) {
      const folder = folderWith(files);
      const { stdout, stderr, code: exit } = await run(folder, `report --lang ${lang}`);
      expect([exit, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`[${code}]`);
      expect(stderr).toContain(hint);
      expect(stderr).not.toMatch(/\{@|undefined/);
      expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
    }
  });

  it('says which report and output is meant in words that count from 1', async () => {
    const said = async (config: object, lang = 'zh') =>
      (await run(folderWith({ 'plan.config.json': JSON.stringify(config) }), `report --lang ${lang}`)).stderr;
    const second = { reports: [REPORT, { ...REPORT, asof: '2023' }] };
    expect(await said(second)).toContain('“reports.1.asof”（第 2 个报告）');
    expect(await said(second, 'en')).toContain('"reports.1.asof" (report 2)');
    expect(await said(withReport({ outputs: ['a.html', 3] }))).toContain('（第 1 个报告的第 2 个输出）');
    expect(await said({ check: { failOn: 'no' } })).not.toContain('个报告');
  });

  it('that is not there is said, and an option that belongs to a plan or to none', async () => {
    const folder = folderWith({ 'a.md': '# 某市规划\n' });
    const said = async (words: string) => {
      const { code, stderr } = await run(folder, words);
      return [code, /\[(?<code>[\w-]+)\]/.exec(stderr)?.groups?.code];
    };
    expect(await said('report')).toEqual([2, 'report-nothing-named']);
    expect(await said('report -a a.csv')).toEqual([2, 'report-option-with-plan']);
    expect(await said('report -o a.html')).toEqual([2, 'report-option-with-plan']);
    expect(await said('report a.md --check')).toEqual([2, 'report-option-without-plan']);
    expect(await said('report a.md --config a.json')).toEqual([2, 'report-option-without-plan']);
  });

  it('adds no report of a report: what is written where plans are looked for is refused, also if it is there already', async () => {
    const config = { reports: [{ plan: 'in/*.md', outputs: ['in/{name}.report.md'] }] };
    const folder = folderWith({ 'plan.config.json': JSON.stringify(config) });
    mkdirSync(join(folder, 'in'));
    for (const name of ['a.md', 'a.report.md']) writeFileSync(join(folder, 'in', name), '# 某市规划\n\n正文。\n');
    const { code, stderr } = await run(folder, 'report');
    expect(code).toBe(2);
    expect(stderr).toContain('要写 in/a.report.md，但它与规划的路径 in/*.md 相符');
    expect(readdirSync(join(folder, 'in'))).toEqual(['a.md', 'a.report.md']);
  });

  it('may pass a report on to the next one', async () => {
    const folder = workingCopy();
    const shared = { plan: `规划 文本/${WATER}.md`, actuals: `完成值/${WATER}.csv` };
    const reports = [
      { ...shared, outputs: ['去年.json'] },
      { ...shared, since: '去年.json', outputs: ['今年.json'] },
    ];
    writeFileSync(join(folder, 'plan.config.json'), JSON.stringify({ reports }));
    expect((await run(folder, 'report')).code).toBe(0);
    expect(JSON.parse(textOf(folder, '今年.json')).scorecard.since.file).toBe('去年.json');
    expect((await run(folder, 'report --check')).code).toBe(0);
    // what is passed on has changed, so both are built
    edit(folder, `完成值/${WATER}.csv`, ',14', ',15');
    expect((await run(folder, 'report')).stderr).toContain('生成 2 份');
  });
});

it('the example of docs/ci.md is a configuration', () => {
  const [, example] = /```json\n(?<json>.*?)```/s.exec(readFileSync('docs/ci.md', 'utf8'))!;
  const { success, data } = configSchema.safeParse(JSON.parse(example!));
  expect([success, data?.reports?.length]).toEqual([true, 2]);
});

it('docs/ci.md and the schema name the same options of a report', () => {
  const [, keys] = /\*\*其余的键\*\*(?<keys>.*?)`plan report --help`/s.exec(readFileSync('docs/ci.md', 'utf8'))!;
  const named = [...keys!.matchAll(/`(?<key>[a-zA-Z]+)`/g)].map(({ groups }) => groups!.key!);
  const others = configKeys(['reports', '0']).filter((key) => !['plan', 'lang', 'outputs'].includes(key));
  expect(named.sort()).toEqual(others.sort());
});
