// The workbook of `plan report`: numbers are numbers, days are days, the header stays and filters, and nothing in it runs.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readDocument } from '../../../src/readers/index.js';
import { openZip } from '../../../src/readers/ooxml/zip.js';
import { reportXlsx } from '../../../src/report/formats/report/report-xlsx.js';
import { cellText } from '../../../src/report/tables/office-table.js';
import { resultTable } from '../../../src/report/tables/result-table.js';
import { unitTable } from '../../../src/report/tables/unit-table.js';
import { yearsTable } from '../../../src/report/tables/years-table.js';
import { hostileInput, officeInput, oneYearInput, printedInput, sinceInput } from '../tables/office-plan.js';

afterEach(() => void vi.useRealTimers());

const part = (bytes: Uint8Array, name: string) =>
  new TextDecoder().decode(openZip(bytes, { file: 'a.xlsx' }).read(name) ?? new Uint8Array());

describe('the workbook of a report', () => {
  it('has its sheets in their order, each with a frozen header and filters over all rows', async () => {
    const bytes = await reportXlsx(await officeInput());
    const names = [...part(bytes, 'xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1]);
    expect(names).toEqual([
      '指标',
      '评价结果',
      '历年进展',
      '历年变化图',
      '任务分解',
      '量化任务',
      '审校意见',
      '编制说明',
    ]);
    for (const [i, name] of names.entries()) {
      if (name === '历年变化图') continue;
      expect(part(bytes, `xl/worksheets/sheet${i + 1}.xml`)).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    }
    // Four indicators in twelve columns.
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain('</sheetData><autoFilter ref="A1:L5"/>');
  });

  it('is printed across, as wide as the page, with its header and its number on every page', async () => {
    const bytes = await reportXlsx(await officeInput());
    const book = part(bytes, 'xl/workbook.xml');
    for (const [sheet, name] of [
      [0, '指标'],
      [4, '任务分解'],
    ] as const) {
      expect(book).toContain(
        `<definedName name="_xlnm.Print_Titles" localSheetId="${sheet}">'${name}'!$1:$1</definedName>`,
      );
      const xml = part(bytes, `xl/worksheets/sheet${sheet + 1}.xml`);
      expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
      expect(xml).toMatch(
        /<pageSetup fitToHeight="0" paperSize="9" orientation="landscape"\/><headerFooter>.*&amp;P \/ &amp;N/,
      );
    }
    // The order of the elements is that of the format.
    const order = [
      ...part(bytes, 'xl/worksheets/sheet4.xml').matchAll(
        /<(sheetPr|cols|sheetData|autoFilter|printOptions|pageMargins|pageSetup|headerFooter|drawing)[ >/]/g,
      ),
    ].map((match) => match[1]);
    expect(order).toEqual([
      'sheetPr',
      'cols',
      'sheetData',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'drawing',
    ]);
  });

  it('has the years of what was reported for three of them, as numbers and as a picture', async () => {
    const input = await officeInput();
    const years = yearsTable(input)!;
    expect(years.columns.map(({ header }) => header)).toEqual([
      ...['序号', '指标名称', '单位', '项目', '2020年', '2021年', '2022年', '2023年', '2024年', '2025年'],
    ]);
    expect(years.rows.map(({ cells }) => cells.slice(3).map(cellText))).toEqual([
      ['完成值', '90', '', '91', '92.5', '', ''],
      ['序时目标值', '90', '91', '92', '93', '94', '95'],
      ['规划目标', '', '', '', '', '', '≥95'],
    ]);
    const bytes = await reportXlsx(input);
    const drawing = part(bytes, 'xl/drawings/drawing4.xml');
    expect(drawing).toContain('descr="学前三年毛入园率（%）: 2020：90；2022：91；2023：92.5；目标 ≥95"');
    expect(part(bytes, 'xl/sharedStrings.xml')).toContain('图1　学前三年毛入园率（%）（滞后）');
  });

  it('has a sheet of what changed since the last round', async () => {
    const input = await sinceInput();
    const bytes = await reportXlsx(input);
    expect(part(bytes, 'xl/workbook.xml')).toContain('name="与上次相比"');
    expect(part(bytes, 'xl/sharedStrings.xml')).toContain('未报送 → 提前实现：首次有数据（2023 年 52）。');
    expect(part(bytes, 'xl/sharedStrings.xml')).toContain('上次为 last.json（截至 2022）');
    expect(part(await reportXlsx(await officeInput()), 'xl/workbook.xml')).not.toContain('与上次相比');
  });

  it('has no sheet of years where nothing was reported for three', async () => {
    const input = await oneYearInput();
    expect(yearsTable(input)).toBeNull();
    expect(part(await reportXlsx(input), 'xl/workbook.xml')).not.toContain('历年');
  });

  it('makes a row as high as its wrapped text', async () => {
    const bytes = await reportXlsx({ ...(await officeInput()), table: 'tasks' });
    const heights = [...part(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<row [^>]* ht="(\d+)"/g)].map(([, ht]) =>
      Number(ht),
    );
    // The header and two tasks, whose text takes one line in a column of its length.
    expect(heights).toHaveLength(3);
    expect(Math.max(...heights)).toBeGreaterThanOrEqual(30);
  });

  it('lists the tasks by unit, each with its part in them', async () => {
    const { rows, columns } = unitTable(await officeInput());
    const at = (key: string) => columns.findIndex((column) => column.key === key);
    const seen = rows.map(({ cells }) => ['responsible', 'role', 'task'].map((key) => cells[at(key)]));
    expect(seen).toContainEqual(['市教育局', '牵头', '扩大学位供给']);
    expect(seen).toContainEqual(['市住建局', '配合', '扩大学位供给']);
    expect(seen.filter(([, , task]) => task === '完善养老服务')).toHaveLength(1);
  });

  it('colours a verdict by how good it is', async () => {
    const tones = resultTable(await officeInput()).rows.map(({ tone }) => tone);
    expect(tones).toEqual(['bad', 'good', 'going', 'none']);
    expect(part(await reportXlsx(await officeInput()), 'xl/styles.xml')).toMatch(/F8CBAD/i);
  });

  it('holds numbers as numbers, behind their signs, and days as days', async () => {
    const input = await officeInput();
    const completion = await reportXlsx({ ...input, table: 'completion' });
    const sheet = part(completion, 'xl/worksheets/sheet1.xml');
    // G2 is the target ≥95, H2 the value 92.5.
    expect(sheet).toMatch(/<c r="G2"(?![^>]*t="s")[^>]*><v>95<\/v>/);
    expect(sheet).toMatch(/<c r="H2"(?![^>]*t="s")[^>]*><v>92.5<\/v>/);
    expect(part(completion, 'xl/styles.xml')).toContain('≥');
    const tasks = await reportXlsx({ ...input, table: 'tasks' });
    // 30 September 2023 is day 45199.
    expect(part(tasks, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="H3"(?![^>]*t="s")[^>]*><v>45199<\/v>/);
  });

  it('shows a figure as the plan prints it and keeps it a number', async () => {
    const file = await reportXlsx({ ...(await printedInput()), table: 'completion' });
    // G3 is the target [12], G5 the target 99.90.
    expect(part(file, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="G3"(?![^>]*t="s")[^>]*><v>12<\/v>/);
    expect(part(file, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="G5"(?![^>]*t="s")[^>]*><v>99.9<\/v>/);
    const styles = part(file, 'xl/styles.xml');
    expect(styles).toContain('formatCode="&quot;[&quot;0&quot;]&quot;"');
    expect(styles).toContain('formatCode="0.00"');
  });

  it('gives the same bytes at any time', async () => {
    const at = async (time: string) => {
      vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] });
      return Buffer.from(await reportXlsx(await officeInput()));
    };
    expect((await at('2001-02-03T04:05:06Z')).equals(await at('2031-12-11T10:09:08Z'))).toBe(true);
  });

  it('runs nothing that a document says', async () => {
    const bytes = await reportXlsx(await hostileInput());
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(part(bytes, 'xl/sharedStrings.xml')).not.toMatch(/<script|[\u202a-\u202e\u2066-\u2069]/);
  });

  it('is read back by our own reader with the words of the table', async () => {
    const bytes = await reportXlsx({ ...(await officeInput()), table: 'completion' });
    const { text } = await readDocument(bytes, { file: 'report.xlsx' });
    expect(text).toContain('学前三年毛入园率');
    expect(text).toContain('完成率(%)');
  });
});
