// The workbook of `plan report`: numbers are numbers, days are days, the header stays and filters, and nothing in it runs.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readDocument } from '../../../src/readers/index.js';
import { openZip } from '../../../src/readers/ooxml/zip.js';
import { reportXlsx } from '../../../src/report/formats/report/report-xlsx.js';
import { resultTable } from '../../../src/report/tables/result-table.js';
import { unitTable } from '../../../src/report/tables/unit-table.js';
import { hostileInput, officeInput } from '../tables/office-plan.js';

afterEach(() => void vi.useRealTimers());

const part = (bytes: Uint8Array, name: string) =>
  new TextDecoder().decode(openZip(bytes, { file: 'a.xlsx' }).read(name) ?? new Uint8Array());

describe('the workbook of a report', () => {
  it('has its sheets in their order, each with a frozen header and filters over all rows', async () => {
    const bytes = await reportXlsx(await officeInput());
    const names = [...part(bytes, 'xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1]);
    expect(names).toEqual(['指标', '评价结果', '任务分解', '量化任务', '审校意见', '编制说明']);
    for (let sheet = 1; sheet <= names.length; sheet++) {
      expect(part(bytes, `xl/worksheets/sheet${sheet}.xml`)).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    }
    // Four indicators in twelve columns.
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain('</sheetData><autoFilter ref="A1:L5"/>');
  });

  it('makes a row as high as its wrapped text', async () => {
    const bytes = await reportXlsx({ ...(await officeInput()), table: 'tasks' });
    const heights = [...part(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<row [^>]* ht="(\d+)"/g)].map(([, ht]) =>
      Number(ht),
    );
    expect(heights).toHaveLength(2);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(30);
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
