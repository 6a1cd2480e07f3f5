// The Word file of `plan report`: its outline, its tables as our own reader reads them back, the same bytes, nothing that runs.
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/readers/index.js';
import { openZip } from '../../../src/readers/ooxml/zip.js';
import { reportDocx } from '../../../src/report/formats/report/report-docx.js';
import { hostileInput, officeInput } from '../tables/office-plan.js';

const part = (bytes: Uint8Array, name: string) =>
  new TextDecoder().decode(openZip(bytes, { file: 'a.docx' }).read(name) ?? new Uint8Array());

describe('the Word file of a report', () => {
  it('has the outline of the office as headings', async () => {
    const xml = part(await reportDocx(await officeInput()), 'word/document.xml');
    const headings = [...xml.matchAll(/<w:pStyle w:val="Heading1"\/><\/w:pPr><w:r><w:t[^>]*>([^<]*)/g)].map(
      (match) => match[1],
    );
    expect(headings).toEqual([
      '一、总体情况',
      '二、主要指标',
      '三、重点任务',
      '四、存在问题及原因',
      '五、下一步措施',
      '六、附表',
    ]);
  });

  it('is read back by our own reader, tables and all', async () => {
    const { text, blocks } = await readDocument(await reportDocx(await officeInput()), { file: 'report.docx' });
    expect(text).toContain('总体情况');
    const texts = blocks.flatMap((block) =>
      block.type === 'table' ? [block.rows.map((cells) => cells.map(({ passage }) => passage.text))] : [],
    );
    expect(texts.map((rows) => rows[0]![0])).toEqual(['类别', '序号', '序号', '项目']);
    expect(texts[0]![1]!.slice(0, 9)).toEqual([
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
    const xml = part(await reportDocx({ ...(await officeInput()), table: 'midterm' }), 'word/document.xml');
    expect(xml.match(/<w:tbl>/g)).toHaveLength(1);
    expect(xml).toContain('中期评估指标表');
  });
});
