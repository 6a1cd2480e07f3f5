// Pages saved as one file, as browsers, Word and WPS write them, and damaged ones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/readers/index.js';
import { isPlanError } from '../../../src/util/plan-error.js';

const part = (head: string, body: string) => `${head}\r\n\r\n${body}\r\n`;
const archive = (parts: readonly string[], boundary = 'b1', type = 'multipart/related', end = `--${boundary}--\r\n`) =>
  `MIME-Version: 1.0\r\nContent-Type: ${type}; boundary="${boundary}"\r\n\r\n${parts.map((each) => `--${boundary}\r\n${each}`).join('')}${end}`;
const html = (text: string) =>
  part('Content-Type: text/html; charset=utf-8', `<html><body><p>${text}</p></body></html>`);
const picture = part('Content-Type: image/png\r\nContent-Transfer-Encoding: base64', 'iVBORw0KGgo=');

async function read(text: string, file = 'plan.mht', limits = {}) {
  const document = await readDocument(new TextEncoder().encode(text), { file, limits });
  return { text: document.text, codes: document.notes.map(({ code }) => code), notes: document.notes, document };
}

describe('pages saved as one file', () => {
  it('the page is read, the pictures are counted', async () => {
    const { text, codes, notes, document } = await read(archive([html('到2025年达到90%。'), picture, picture]));
    expect(text).toBe('到2025年达到90%。\n');
    expect(codes).toEqual(['encoding-used', 'archive-parts-left-out']);
    expect(notes[1]).toMatchObject({ level: 'info', params: { count: 2, kinds: 'image/png ×2' } });
    expect(document.source.format).toBe('html');
  });

  it('called .doc: the name is said to be another', async () => {
    const { codes } = await read(archive([html('正文')]), 'plan.doc');
    expect(codes).toContain('format-mismatch');
  });

  it.each([
    ['quoted-printable', '=E5=88=B02025=E5=B9=\r\n=B4', '到2025年'],
    ['quoted-printable', '=e5=88=b02025=\n=E5=B9=B4 a=b', '到2025年 a=b'],
    ['base64', '5YiwMjAy\r\nNeW5tA==', '到2025年'],
    ['8bit', '到2025年', '到2025年'],
  ])('%s: %j', async (encoding, body, expected) => {
    const head = `Content-Transfer-Encoding: ${encoding}\r\nContent-Type: text/html;\r\n\tcharset="utf-8"`;
    expect((await read(archive([part(head, body)]))).text).toBe(`${expected}\n`);
  });

  it('the encoding that a part states counts where the page states none', async () => {
    const head = 'Content-Type: text/html; charset=big5\r\nContent-Transfer-Encoding: quoted-printable';
    expect((await read(archive([part(head, '<p>=AD=70=B9=BA</p>')]))).text).toBe('計劃\n');
  });

  it('a page alone, without parts', async () => {
    expect((await read('MIME-Version: 1.0\nContent-Type: text/html\n\n<p>正文</p>')).text).toBe('正文\n');
  });

  it('the start that the head names', async () => {
    const named = part('Content-Type: text/html\r\nContent-ID: <a@b>', '<p>乙</p>');
    const type = 'multipart/related; start="<a@b>"';
    expect((await read(archive([html('甲'), named], 'b1', type))).text).toBe('乙\n');
  });

  it('of a workbook, which is frames, the longest sheet; the others are warned of', async () => {
    const frames = part('Content-Type: text/html', '<html><frameset><frame src="s1.htm"></frameset></html>');
    const { text, notes } = await read(archive([frames, html('甲'), html('到2025年达到90%。')]));
    expect(text).toBe('到2025年达到90%。\n');
    expect(notes).toContainEqual(expect.objectContaining({ code: 'archive-parts-left-out', level: 'warning' }));
  });

  it('parts within parts, one boundary the beginning of the other', async () => {
    const inner = archive([part('Content-Type: text/plain', '甲'), html('乙')], 'b1b', 'multipart/alternative');
    expect((await read(archive([inner, picture]))).text).toBe('乙\n');
  });
});

describe('damaged', () => {
  it('no last boundary: what is there is read, with a warning', async () => {
    const { text, codes } = await read(archive([html('正文')], 'b1', 'multipart/related', ''));
    expect(text).toBe('正文\n');
    expect(codes).toContain('archive-cut-off');
  });

  it.each([
    ['no page', archive([picture]), 'archive-without-page'],
    ['no part', archive([], 'b1', 'multipart/related', ''), 'archive-without-page'],
    [
      'a mail of text',
      archive([part('Content-Type: text/plain', '正文')], 'b', 'multipart/mixed'),
      'archive-without-page',
    ],
    ['an empty page', archive([part('Content-Type: text/html', '')]), 'input-empty'],
  ])('%s', async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });

  it('more parts than the limit', async () => {
    const many = archive(Array.from({ length: 11 }, () => html('甲')));
    await expect(read(many, 'a.mht', { maxEntries: 10 })).rejects.toMatchObject({ code: 'limit-entries' });
  });

  it('any mixture of heads, boundaries and text is read, or refused with a code', async () => {
    const piece = fc.constantFrom(
      '--b1',
      '--b1--',
      '--b2',
      '\r\n',
      '\n',
      ' ',
      '=',
      '=E5',
      'Content-Type: text/html',
      'Content-Type: multipart/mixed; boundary=b2',
      'Content-Transfer-Encoding: base64',
      '<p>',
      '甲',
      ':',
      'a: b',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const error = await read(archive(pieces)).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        expect(error === null || isPlanError(error)).toBe(true);
      }),
    );
  });
});
