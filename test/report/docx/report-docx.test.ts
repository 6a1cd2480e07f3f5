// The Word file of `plan report`: its outline, its charts and tables as our own reader reads them back, the same bytes, nothing that runs.
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/readers/index.js';
import { openZip } from '../../../src/readers/ooxml/zip.js';
import { reportDocx } from '../../../src/report/formats/report/docx/index.js';
import type { ReportInput } from '../../../src/report/report-input.js';
import { readPng } from '../picture/png.js';
import { hostileInput, officeInput, oneYearInput, sinceInput, threeYearsInput } from '../tables/office-plan.js';

let input: ReportInput;
let bytes: Uint8Array;
beforeAll(async () => {
  input = await officeInput();
  bytes = await reportDocx(input);
});

const read = (file: Uint8Array, name: string) => openZip(file, { file: 'a.docx' }).read(name) ?? new Uint8Array();
const part = (file: Uint8Array, name: string) => new TextDecoder().decode(read(file, name));

/** The text of each paragraph of a style. */
const textsOf = (file: Uint8Array, style: string) =>
  [...part(file, 'word/document.xml').matchAll(/<w:p>.*?<\/w:p>/g)]
    .filter(([paragraph]) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t [^>]*>([^<]*)/g)].map((match) => match[1]).join(''));

const tablesOf = async (file: Uint8Array) => {
  const { blocks } = await readDocument(file, { file: 'report.docx' });
  return blocks.flatMap((block) =>
    block.type === 'table' ? [block.rows.map((cells) => cells.map(({ passage }) => passage.text))] : [],
  );
};

describe('the Word file of a report', () => {
  it('has the outline of the office as headings that Word knows', () => {
    expect(textsOf(bytes, 'Heading1')).toEqual([
      '一、总体情况',
      '二、主要指标',
      '三、重点任务',
      '四、存在问题及原因',
      '五、下一步措施',
      '六、附表',
    ]);
    expect(part(bytes, 'word/styles.xml')).toMatch(/<w:name w:val="heading 1"\/>.*?<w:outlineLvl w:val="0"\/>/);
    expect(textsOf(bytes, 'Title')).toEqual(['青石市公共服务“十四五”规划实施情况评估报告']);
  });

  it('is read back by our own reader, tables and all', async () => {
    const tables = await tablesOf(bytes);
    expect(tables.map((rows) => rows[0]!.join('｜'))).toEqual([
      '序号｜指标名称｜基期值｜序时目标值｜完成值｜规划目标｜图示｜完成情况',
      expect.stringContaining('图1'),
      '类别｜序号｜指标名称｜单位｜指标属性｜基期值｜规划目标｜完成值｜完成率(%)｜完成情况｜责任单位｜数据来源｜备注',
      expect.stringContaining('2021年｜2022年｜2023年｜规划目标｜序时目标值'),
      expect.stringMatching(/^序号｜重点任务｜具体内容｜年度目标\(量化\)｜牵头领导/),
      '级别｜规则｜意见｜原文｜原文行｜原文页',
      '项目｜具体内容',
    ]);
    // The lagging indicator stands first beside its chart.
    expect(tables[0]![1]).toEqual(['1', '★学前三年毛入园率（%）', '90', '93', '92.5', '≥95', '', '滞后']);
    expect(tables[2]![1]!.slice(0, 9)).toEqual([
      '教育',
      '1',
      '学前三年毛入园率',
      '%',
      '约束性',
      '90',
      '≥95',
      '92.5',
      '97.4',
    ]);
    // A category is one cell over its rows, which a reader finds in each of them.
    expect(tables[2]!.map((row) => row[0])).toEqual(['类别', '教育', '教育', '健康', '健康']);
  });

  it('shows each judged indicator as a PNG whose words say its figures', () => {
    const xml = part(bytes, 'word/document.xml');
    const words = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map((match) => match[1]);
    expect(words).toContain('学前三年毛入园率（%）: 基期 90；序时目标 93；完成值 92.5；目标 ≥95；越高越好');
    const relations = part(bytes, 'word/_rels/document.xml.rels');
    const names = [...relations.matchAll(/Target="(media\/[^"]*)"/g)].map((match) => match[1]!);
    const sizes = names.map((name) => {
      const { width, height } = readPng(read(bytes, `word/${name}`));
      return `${width}×${height}`;
    });
    // Charts of 200 × 32 units, marks of 22 × 20, three pixels a unit.
    expect(sizes.filter((size) => size === '600×96')).toHaveLength(3);
    expect(new Set(sizes)).toEqual(new Set(['66×60', '600×96', '1020×480']));
    // Every picture that is shown is there, and the other way round.
    const shown = [...xml.matchAll(/r:embed="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(shown).size).toBe(names.length);
    expect(new Set([...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map((match) => match[1])).size).toBe(shown.length);
  });

  it('draws the years of an indicator that has three of them, and says them in words', () => {
    const xml = part(bytes, 'word/document.xml');
    expect(xml).toContain('descr="学前三年毛入园率（%）: 2020：90；2022：91；2023：92.5；目标 ≥95"');
    expect(textsOf(bytes, 'Cell')).toContain('图1　学前三年毛入园率（%）（滞后）');
    expect(xml).not.toContain('图2　');
  });

  it('draws all indicators of several years, lagging ones first', async () => {
    const file = await reportDocx(await threeYearsInput());
    expect(textsOf(file, 'Cell').filter((text) => text.startsWith('图') && text !== '图示')).toEqual([
      '图1　学前三年毛入园率（%）（滞后）',
      '图2　孕产妇死亡率（1/10万）（基本符合预期）',
      '图3　每千人口学位数（个）（提前实现）',
    ]);
    const midterm = (await tablesOf(file)).find(([header]) => header!.includes('2021年'))!;
    expect(midterm[2]!.slice(5, 11)).toEqual(['40', '43', '47', '52', '50', '46']);
  });

  it('has the text upright and the tables across, numbers on the pages, and headers that are repeated', () => {
    const xml = part(bytes, 'word/document.xml');
    const pages = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, w, h]) => Number(w) > Number(h));
    expect(pages).toEqual([false, true]);
    expect(xml.match(/<w:footerReference /g)).toHaveLength(2);
    expect(part(bytes, 'word/footer.xml')).toContain('w:instr=" PAGE "');
    const office = xml.match(/<w:tblBorders>/g)!.length;
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(office);
  });

  it('names the fonts of offices and what takes their place', () => {
    expect(part(bytes, 'word/styles.xml')).toContain('w:eastAsia="仿宋"');
    expect(part(bytes, 'word/fontTable.xml')).toMatch(/<w:font w:name="仿宋"><w:altName w:val="仿宋_GB2312,/);
  });

  it('says what lags, what is needed, and leaves reasons to be filled in', () => {
    const body = textsOf(bytes, 'BodyText').join('\n');
    expect(body).toContain(
      '1. 学前三年毛入园率（%）（约束性指标）：规划目标 ≥95，完成值 92.5，与目标的差距 −2.5 个百分点，滞后。原因：（由编制单位填写）。',
    );
    expect(body).toContain('学前三年毛入园率（%）：要在 2025 年达到目标，后续每年平均需变化 +1.25 个百分点。');
  });

  it('does not say that nothing lags where nothing was judged, and prints the notes', async () => {
    const bare = await officeInput('zh', '指标,年份,完成值\n别的指标,2023,5\n');
    const note = { level: 'warning' as const, code: 'x', message: '完成值文件里没有数。', span: null };
    const file = await reportDocx({ ...bare, card: { ...bare.card, messages: [note] } });
    const body = textsOf(file, 'BodyText').join('\n');
    expect(body).not.toContain('没有滞后');
    expect(body).toContain('没有可以评价的指标');
    expect(textsOf(file, 'Cell').filter((text) => text === note.message)).toHaveLength(1);
    const done = await reportDocx(await officeInput('zh', '指标,年份,完成值\n每千人口学位数,2023,52\n'));
    expect(textsOf(done, 'BodyText')).toContain('按已有数据，没有滞后的指标。');
  });

  it('gives the same bytes twice', async () => {
    const write = async () => Buffer.from(await reportDocx(await officeInput('en')));
    expect((await write()).equals(await write())).toBe(true);
  });

  it('takes nothing that a document says as markup', async () => {
    const xml = part(await reportDocx(await hostileInput()), 'word/document.xml');
    expect(xml).toContain('&lt;script&gt;');
    expect(xml).not.toMatch(/<script|<img|[\u202a-\u202e\u2066-\u2069]/);
  });

  it('holds one table alone where that is asked for', async () => {
    const xml = part(await reportDocx({ ...input, table: 'midterm' }), 'word/document.xml');
    expect(xml.match(/<w:tbl>/g)).toHaveLength(1);
    expect(xml).toContain('中期评估指标表');
  });
});

describe('the first part of the Word file', () => {
  it('counts what was judged and what was not, each status for itself', () => {
    const body = textsOf(bytes, 'BodyText').join('\n');
    expect(body).toContain('评价结果：滞后 1；基本符合预期 1；提前实现 1。另有 1 项没有评价结论：未评价 1。');
    expect(body).toContain('评价口径：截至 2023，按序时进度评价，时间进度 60%。');
  });

  it('says which table of the plan was not judged', async () => {
    const message = {
      level: 'warning',
      code: 'score-table-without-values',
      message: '表2（3 项指标）没有完成值，未评价。',
    };
    const card = { ...input.card, messages: [{ ...message, level: 'warning' as const, span: null }] };
    expect(textsOf(await reportDocx({ ...input, card }), 'BodyText')).toContain(message.message);
  });

  it('says what changed since the last round, and lists it', async () => {
    const file = await reportDocx(await sinceInput());
    const body = textsOf(file, 'BodyText').join('\n');
    expect(body).toMatch(/与上次相比：上次为 last\.json（截至 2022）：状态改变 \d 项.*逐项见附表4。/);
    const table = (await tablesOf(file)).find(([header]) => header!.includes('上次 → 这次，原因'))!;
    // Two had no data then; of the third only the data are others, which the sentence counts.
    expect(table.slice(1).map((row) => row[1])).toEqual(['每千人口学位数', '孕产妇死亡率']);
    expect(table.map((row) => row.join()).join('\n')).toContain('未报送 → 提前实现：首次有数据（2023 年 52）。');
  });

  it('has no empty tables for a plan without indicators, and says so', async () => {
    const file = await reportDocx(await oneYearInput());
    expect(textsOf(file, 'Caption')).toEqual(['附表1　重点任务分解表', '附表2　编制说明']);
    expect(textsOf(file, 'BodyText')).toContain('没有读到规划指标，不附指标完成情况表和中期评估指标表。');
  });
});

describe('mistakes of the document', () => {
  const finding = (rule: string, message: string, start: number, severity: 'error' | 'warning' = 'error') => ({
    ...{ rule, severity, message, related: [], quote: '**' },
    span: { line: start, page: null, cell: null, start, end: start + 2 },
  });
  const withFindings = (findings: ReportInput['findings']) =>
    reportDocx({ ...input, text: '甲**，乙**，丙**，丁**，', findings });

  it('are one paragraph a kind, the most frequent first, with three places; the annex has all of them', async () => {
    const file = await withFindings([
      finding('item-number', '编号不对。', 0),
      finding('placeholder', '“甲**”没有填。', 1),
      finding('placeholder', '“乙**”没有填。', 5),
      finding('placeholder', '“丙**”没有填。', 9),
      finding('placeholder', '“丁**”没有填。', 13),
      finding('unit-missing', '没有单位。', 2, 'warning'),
    ]);
    const body = textsOf(file, 'BodyText');
    const from = body.findIndex((text) => text.startsWith('规划文本中有 5 处错误，共 2 类'));
    expect(body.slice(from + 1, from + 4)).toEqual([
      '1. “甲**”没有填。（原文第 1 行）同类共 4 处，另如“乙**”（原文第 5 行）、“丙**”（原文第 9 行）。',
      '2. 编号不对。（原文第 0 行）',
      '另有警告 1 处、提示 0 处，见附表4。',
    ]);
    const annex = (await tablesOf(file)).find(([header]) => header!.includes('意见'))!;
    expect(annex.slice(1).map((row) => row[0])).toEqual(['错误', '错误', '错误', '错误', '错误', '警告']);
    expect(annex.map((row) => row[2]).join()).toContain('丁**');
  });

  it('are told apart from warnings, which the annex lists without any error too', async () => {
    const file = await withFindings([finding('unit-missing', '没有单位。', 2, 'warning')]);
    expect(textsOf(file, 'BodyText')).toContain('审校没有发现错误；警告 1 处、提示 0 处，见附表4。');
    expect(textsOf(file, 'Caption')).toContain('附表4　审校意见');
  });

  it('have no part of their own where there are none', async () => {
    expect(textsOf(await withFindings([]), 'Heading2')).toEqual([]);
  });
});
