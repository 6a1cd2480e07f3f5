import { describe, expect, it } from 'vitest';
import { say } from '../../src/messages/index.js';
import { detectFormat, readDocument } from '../../src/readers/index.js';
import { PlanError } from '../../src/util/plan-error.js';

const bytes = (text: string) => new TextEncoder().encode(text);

async function refusal(input: Uint8Array, options: Parameters<typeof readDocument>[1]): Promise<PlanError> {
  const error = await readDocument(input, options).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PlanError);
  const { code, params } = error as PlanError;
  for (const language of ['zh', 'en'] as const) expect(say(language, code, params)).not.toMatch(/\{\w+\}/);
  return error as PlanError;
}

describe('detectFormat', () => {
  it.each([
    ['text', '一、总体要求\n正文。', 'plan.txt'],
    ['text', '一、总体要求\n毛入学率达**%，建成**个。', 'plan.txt'],
    ['text', '#1 号楼', ''],
    ['markdown', '正文', 'plan.md'],
    ['markdown', '正文', 'PLAN.MARKDOWN'],
    ['markdown', '# 标题\n正文', 'plan.txt'],
    ['markdown', '序号 | 指标\n--- | ---\n1 | 甲', 'plan.txt'],
    ['markdown', '**发布日期**：2024年', ''],
    ['html', '<!DOCTYPE html><p>正文</p>', 'plan.txt'],
    ['html', '\n<html lang="zh">', 'plan.md'],
    ['html', '<div><p>正文</p></div>', ''],
    ['markdown', '<div align="center">标题</div>\n正文', 'plan.md'],
    ['html', 'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n\r\n--b', 'plan.doc'],
    ['html', '\r\nContent-type: text/html\nMIME-Version: 1.0\n\n<p>正文', 'plan.mht'],
    ['text', 'Content-Type: multipart/related\n\n没有分界', ''],
    ['text', 'MIME-Version: 1.0 是邮件的第一行', ''],
    ['doc', '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument/>', 'a.doc'],
    ['xlsx', '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>', 'a.xls'],
    ['html', '<?xml version="1.0"?><!DOCTYPE html><html>', 'a.doc'],
    ['pdf', '%PDF-1.7\n', 'plan.txt'],
    ['docx', 'PK\u0003\u0004......word/document.xml', 'plan.txt'],
    ['xlsx', 'PK\u0003\u0004......xl/workbook.xml', ''],
  ] as const)('%s: %j called %j', (format, text, file) => {
    expect(detectFormat(bytes(text), file)).toBe(format);
  });

  it('doc', () => {
    expect(detectFormat(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).toBe('doc');
  });
});

describe('readDocument refuses, and says what it found', () => {
  it('an empty file', async () => {
    expect(await refusal(new Uint8Array(), { file: 'a.txt' })).toMatchObject({ code: 'input-empty' });
    expect(await refusal(bytes(' \n\t\n'), { file: 'a.txt' })).toMatchObject({ code: 'input-empty' });
  });

  it('a picture called .txt', async () => {
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]);
    expect(await refusal(jpeg, { file: 'a.txt' })).toMatchObject({
      code: 'input-not-a-document',
      params: { kind: 'JPEG' },
    });
  });

  it('bytes that are no text', async () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256);
    expect(await refusal(noise, { file: 'a.txt' })).toMatchObject({ code: 'input-binary' });
  });

  it('more than the limit', async () => {
    const error = await refusal(bytes('一'.repeat(700_000)), { file: 'a.txt', maxBytes: 1_048_576 });
    expect(error).toMatchObject({ code: 'input-too-large', params: { size: '2 MB', limit: '1 MB' } });
  });

  it('a zip that holds no document', async () => {
    expect(await refusal(bytes('PK\u0003\u0004 a.png'), { file: 'a.zip' })).toMatchObject({
      code: 'input-not-a-document',
    });
  });
});
