// The workbook to fill in: what it holds, that it is the same every time, and that it is read back.
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { extractPlan } from '../../../src/extract/index.js';
import type { Plan } from '../../../src/model/plan.js';
import { readDocument } from '../../../src/readers/index.js';
import { openZip } from '../../../src/readers/ooxml/zip.js';
import { type CsvLayout, columnOf } from '../../../src/report/csv/layout.js';
import { tableOfLayout } from '../../../src/report/csv/table-of-layout.js';
import { templateSheet } from '../../../src/report/xlsx/template-sheet.js';
import { writeBook } from '../../../src/report/xlsx/write-book.js';
import { isActualsText } from '../../../src/score/actuals/recognise.js';
import { makeTemplate, readActuals, scorePlan, TEMPLATE_COLUMNS } from '../../../src/score/index.js';

let seed: Plan;
beforeAll(async () => {
  const file = 'seeds/004_2bd20927046ed761.txt';
  seed = extractPlan(await readDocument(readFileSync(file), { file }));
});
afterEach(() => void vi.useRealTimers());

const part = (bytes: Uint8Array, name: string) =>
  new TextDecoder().decode(openZip(bytes, { file: 'a.xlsx' }).read(name) ?? new Uint8Array());

describe('the workbook of a template', () => {
  it('is no plan', async () => {
    const { text } = await readDocument(await templateSheet(makeTemplate(seed)), { file: 'a.xlsx' });
    expect(isActualsText(text)).toBe(true);
  });

  it('is read back row by row, and scores without an unmatched one', async () => {
    const rows = makeTemplate(seed, { every: 'quarter' });
    const { value: actuals, notes } = readActuals(await templateSheet(rows), { file: 'a.xlsx' });
    expect(notes).toEqual([]);
    expect(actuals.map(({ id, name, year, period }) => [id, name, year, period])).toEqual(
      rows.map(({ id, name, year, period }) => [
        id,
        name,
        year,
        period === null ? null : `2020-0${period.match(/(\d)月/)![1]}`,
      ]),
    );
    const card = scorePlan(seed, { actuals, asOf: '2020-06' });
    expect([...card.actuals.unmatched, ...card.actuals.ambiguous]).toEqual([]);
    expect(card.actuals.matched).toHaveLength(rows.length);
  });

  it('has one sheet with a frozen header, and columns wide enough for Chinese', async () => {
    const bytes = await templateSheet(makeTemplate(seed));
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    const widths = [...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].map((match) => Number(match[1]));
    expect(widths).toHaveLength(TEMPLATE_COLUMNS.length);
    expect(widths[TEMPLATE_COLUMNS.findIndex(({ field }) => field === 'name')]).toBeGreaterThan(30);
    expect(part(bytes, 'xl/workbook.xml').match(/<sheet /g)).toHaveLength(1);
  });

  it('has the same bytes whenever it is written', async () => {
    const at = async (time: string) => {
      vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] });
      return Buffer.from(await templateSheet(makeTemplate(seed)));
    };
    const [first, second] = [await at('2024-02-29T12:00:00Z'), await at('2031-07-01T01:02:03Z')];
    expect(first.equals(second)).toBe(true);
    expect(first.readUInt32LE(10)).toBe(0x00210000);
  });
});

describe('a sheet', () => {
  interface Row {
    readonly text: string | null;
    readonly number: number | null;
  }
  const layout: CsvLayout<Row> = {
    name: 'x',
    title: 'x',
    columns: [
      columnOf('名称', 'string', '', '', ({ text }: Row) => text),
      columnOf('数值', 'number', '', '', ({ number }: Row) => number),
    ],
  };

  it('keeps text as text, numbers as numbers, and drops what XML cannot hold', async () => {
    const rows = [
      { text: '=1+1', number: 30.8 },
      { text: '001', number: null },
      { text: 'a\u0000\u000b<b>&\ud83c末', number: 0 },
    ];
    const bytes = await writeBook([{ table: tableOfLayout(layout, rows, '表') }]);
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<c r="B2"[^>]*><v>30\.8<\/v>/);
    const strings = part(bytes, 'xl/sharedStrings.xml');
    expect(strings).toContain('=1+1');
    expect(strings).toContain('001');
    expect(strings).toContain('a&lt;b&gt;&amp;末');
  });

  it('makes a row as high as its wrapped text, within what Excel knows', async () => {
    const rows = ['短', '长'.repeat(160), '长'.repeat(6000)].map((text) => ({ text, number: null }));
    const bytes = await writeBook([{ table: tableOfLayout(layout, rows, '表') }]);
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    const heights = [...sheet.matchAll(/<row r="(\d)"(?:[^>]* ht="([\d.]+)")?/g)].map(([, row, height]) => [
      row,
      height,
    ]);
    // 320 columns of text in lines of less than 120; 12,000 are more than the highest row has.
    expect(heights).toEqual([
      ['1', '15'],
      ['2', '15'],
      ['3', '45'],
      ['4', '409'],
    ]);
  });

  it('leaves an empty cell open to numbers and days, and what is printed as it is printed', async () => {
    const rows = [
      { text: '001', number: null },
      { text: null, number: 1 },
    ];
    const bytes = await writeBook([{ table: tableOfLayout(layout, rows, '表') }]);
    const styles = part(bytes, 'xl/styles.xml');
    const text = /<numFmt numFmtId="(\d+)" formatCode="@"/.exec(styles)![1]!;
    const looks = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf ([^>]*)>/g)].map((match) => match[1]!);
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    const lookOf = (cell: string) => looks[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)![1])];
    expect(lookOf('A2')).toContain(`numFmtId="${text}"`);
    expect(lookOf('A3')).not.toContain('numFmtId');
  });
});
