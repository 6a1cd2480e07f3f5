// The child is the built one: dist/reader-child.cjs.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/readers/index.js';
import { buildBook, textCell } from '../../hostile/office-parts.js';
import { pdfAttacks } from '../../hostile/pdf-attacks.js';

const root = join(import.meta.dirname, '../../..');
const seed = readFileSync(join(root, 'seeds/004_2bd20927046ed761.txt'));
const attack = (file: string) => pdfAttacks.find((each) => each.file === file)!.make();

describe('reading in a child', () => {
  it('gives the same Document', async () => {
    const here = await readDocument(seed, { file: 'a.txt' });
    expect(await readDocument(seed, { file: 'a.txt', isolate: true })).toEqual(here);
  });

  it('errors of the reader come through with their code', async () => {
    const bytes = buildBook({ rows: '', workbook: '<!DOCTYPE x><workbook/>' });
    await expect(readDocument(bytes, { file: 'a.xlsx', isolate: true })).rejects.toMatchObject({ code: 'xml-dtd' });
  });

  it('limits of time and memory are errors, and the next document is read', async () => {
    const late = { file: 'a.txt', isolate: true, limits: { maxTime: 0.05 } };
    const long = new TextEncoder().encode('一、完成情况\n'.repeat(300_000));
    await expect(readDocument(long, late)).rejects.toMatchObject({ code: 'limit-time', params: { limit: 0.05 } });
    const asked = { file: 'a.txt', limits: { maxTime: 0.05 } };
    await expect(readDocument(long, asked)).rejects.toMatchObject({ code: 'limit-time' });
    const small = { file: 'a.pdf', limits: { maxMemory: 256 * 1024 * 1024 } };
    await expect(readDocument(attack('double.pdf'), small)).rejects.toMatchObject({ code: 'limit-memory' });
    expect((await readDocument(seed, { file: 'a.txt', isolate: true })).blocks.length).toBeGreaterThan(10);
  });

  it('documents that are asked for at once are read one after the other', async () => {
    const all = await Promise.all([1, 2, 3].map((i) => readDocument(seed, { file: `${i}.txt`, isolate: true })));
    expect(all.map(({ source }) => source.file)).toEqual(['1.txt', '2.txt', '3.txt']);
  });

  it('the command ends as soon as it is done', () => {
    const words = [join(root, 'bin/plan.js'), 'text', '--isolate', 'seeds/004_2bd20927046ed761.txt'];
    // A command that its reader child keeps alive never ends by itself.
    expect(() => execFileSync(process.execPath, words, { cwd: root, timeout: 50_000 })).not.toThrow();
  });
});

describe('what only LibreOffice reads, without it', () => {
  it.each([
    ['a.rtf', '{\\rtf1 text}', 'office-needed'],
    ['a.txt', '{\\rtf1 text}', 'office-needed'],
    [
      'a.doc',
      '<?xml version="1.0"?>\r\n<?mso-application progid="Word.Document"?>\r\n<w:wordDocument/>',
      'office-needed',
    ],
    ['a.doc', '<?xml version="1.0"?><pkg:package xmlns:pkg="a"/>', 'office-needed'],
    [
      'a.xls',
      '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      'office-needed',
    ],
  ])('%s', async (file, text, code) => {
    const bytes = new TextEncoder().encode(text);
    await expect(readDocument(bytes, { file, libreOffice: null })).rejects.toMatchObject({ code });
    await expect(readDocument(bytes, { file, libreOffice: '/nowhere/soffice' })).rejects.toMatchObject({ code });
  });
});

describe('.doc without LibreOffice', () => {
  it('its text and tables are read, and a message says what is lost', async () => {
    const bytes = readFileSync(join(root, 'fixtures/formats/plan.doc'));
    const document = await readDocument(bytes, { file: 'plan.doc', libreOffice: null });
    expect(document.notes[0]?.code).toBe('doc-word-extractor');
    expect(document.text).toContain('“十四五”公共服务规划');
    const table = document.blocks.find((block) => block.type === 'table');
    expect(table?.rows.map((cells) => cells.length)).toEqual(Array(6).fill(7));
    expect(table?.rows[2]?.map(({ passage }) => passage.text)).toEqual([
      '幼有所育',
      '1',
      '普惠性幼儿园覆盖率（%）',
      '85.2',
      '88',
      '≥90',
      '预期性',
    ]);
  });

  it('one that is cut off is an error with a code', async () => {
    const bytes = readFileSync(join(root, 'fixtures/formats/plan.doc')).subarray(0, 3000);
    await expect(readDocument(bytes, { file: 'plan.doc', libreOffice: null })).rejects.toMatchObject({
      code: 'doc-broken',
    });
  });
});

describe('a name that says something else than the content', () => {
  it.each([
    ['plan.doc', '<html><body><p>正文</p></body></html>', 'HTML'],
    ['plan.docx', '一、总体要求\n正文。', 'TXT'],
  ])('%s', async (file, text, kind) => {
    const { notes } = await readDocument(new TextEncoder().encode(text), { file });
    expect(notes[0]).toMatchObject({ code: 'format-mismatch', params: { kind } });
  });

  it('a workbook called .docx', async () => {
    const { notes, source } = await readDocument(buildBook({ rows: `<row>${textCell('A1', '正文')}</row>` }), {
      file: 'a.docx',
    });
    expect([source.format, notes[0]?.code]).toEqual(['xlsx', 'format-mismatch']);
  });
});
