// Word files made to do harm: each ends soon, with text or with an error that has a code.
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../../src/messages/index.js';
import { readDocument } from '../../../src/readers/index.js';
import { PlanError } from '../../../src/util/plan-error.js';
import { buildZip } from '../ooxml/build-zip.js';
import { buildDocx, type DocxParts, instance, list, num, p, r, style, tbl, tc, tr } from './build.js';

const SECONDS = 10;

/** The code of the error that reading ends with, or null where it gives text; fails when it takes too long. */
async function outcome(bytes: Uint8Array): Promise<string | null> {
  const before = process.cpuUsage();
  try {
    await readDocument(bytes, { file: 'a.docx', format: 'docx' });
    return null;
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    for (const language of ['zh', 'en'] as const)
      expect(say(language, error.code, error.params)).not.toMatch(/\{\w+\}/);
    return error.code;
  } finally {
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(SECONDS);
  }
}

const paragraphs = (count: number, content: string) => p(content).repeat(count);
const cells = (count: number, content = '') => tc(content).repeat(count);

const CASES: Record<string, [code: string | null, parts: () => DocxParts]> = {
  'a span of 10⁹ columns': [null, () => ({ body: tbl(tr(tc('甲', '<w:gridSpan w:val="1000000000"/>'))) + p('乙') })],
  'tables that claim a huge grid again and again': [
    'limit-cells',
    () => ({
      body: tbl(tr(cells(900)) + tr(tc('甲', '<w:gridSpan w:val="900"/>')).repeat(3000), []).repeat(4),
    }),
  ],
  '10⁵ elements within each other': ['limit-depth', () => ({ body: '<w:sdt>'.repeat(100_000) + p('甲') })],
  'tables within each other': [
    null,
    () => ({ body: `${'<w:tbl><w:tr><w:tc>'.repeat(150)}${p('甲')}${'</w:tc></w:tr></w:tbl>'.repeat(150)}` }),
  ],
  'many lines in many tables within each other': [
    null,
    () => ({
      body: `${`<w:tbl><w:tr>${tc('x')}<w:tc>`.repeat(100)}${paragraphs(100_000, '甲')}${'</w:tc></w:tr></w:tbl>'.repeat(100)}`,
    }),
  ],
  'text boxes within each other': [
    null,
    () => ({
      body: `${'<w:p><w:r><w:drawing><w:txbxContent>'.repeat(100)}${p('甲')}${'</w:txbxContent></w:drawing></w:r></w:p>'.repeat(100)}`,
    }),
  ],
  'nine million elements': ['limit-nodes', () => ({ body: '<w:p/>'.repeat(9_000_000) })],
  '390 000 paragraphs': [null, () => ({ body: paragraphs(390_000, '甲') })],
  'a text that grows by its numbers': [
    'limit-text',
    () => ({
      numbering: list(1, [{ text: '第%1章'.repeat(40) }]) + instance(1, 1),
      body: p('甲', num(1)).repeat(150_000),
    }),
  ],
  'a start of 2³¹ in letters': [
    null,
    () => ({
      numbering: list(1, [{ text: '%1', format: 'upperLetter', start: 2_147_483_647 }]) + instance(1, 1),
      body: p('甲', num(1)),
    }),
  ],
  'a prototype as number, style and field': [
    null,
    () => ({
      numbering:
        '<w:abstractNum w:abstractNumId="__proto__"><w:lvl w:ilvl="0"><w:numFmt w:val="constructor"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="__proto__"><w:abstractNumId w:val="__proto__"/></w:num>',
      styles: style('__proto__', 'constructor', '', '__proto__'),
      body:
        p('甲', '<w:pStyle w:val="__proto__"/><w:numPr><w:numId w:val="__proto__"/></w:numPr>') +
        p('<w:r><w:sym w:font="Symbol" w:char="__proto__"/></w:r>'),
    }),
  ],
  'styles that are based on each other, a long way': [
    null,
    () => ({
      styles: Array.from({ length: 20_000 }, (_, i) => style(`s${i}`, 'x', '', `s${i + 1}`)).join(''),
      body: p('甲', '<w:pStyle w:val="s0"/>'),
    }),
  ],
  'fields that never end': [
    null,
    () => ({ body: `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(100_000)}</w:p>${p('甲')}` }),
  ],
  'runs that are all different': [
    null,
    () => ({
      body: `<w:p>${Array.from({ length: 100_000 }, (_, i) => r('甲', `<w:sz w:val="${i}"/>`)).join('')}</w:p>`,
    }),
  ],
  'one paragraph of ten million characters': [null, () => ({ body: p('一二三四五六七八九，'.repeat(1_000_000)) })],
  'changes, alternatives, deletions without end': [
    null,
    () => ({
      body: `<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>甲</w:t><mc:AlternateContent><mc:Fallback><w:t>乙</w:t></w:r></w:p>${p('丙')}`,
    }),
  ],
};

describe('hostile files', () => {
  it.each(Object.entries(CASES))('%s', { timeout: 60_000 }, async (_, [code, parts]) => {
    expect(await outcome(buildDocx({ ...parts(), stored: true }))).toBe(code);
  });

  it('a DTD', async () => {
    const content =
      '<!DOCTYPE w:document [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/passwd">]><w:document><w:body>&c;</w:body></w:document>';
    expect(await outcome(buildZip([{ name: 'word/document.xml', content }]))).toBe('xml-dtd');
  });

  it('a document whose styles are the document, and noise', async () => {
    const rels =
      '<Relationships><Relationship Id="a" Type="x/styles" Target="document.xml"/><Relationship Id="b" Type="x/numbering" Target="document.xml"/></Relationships>';
    const content = `<w:document>${p('甲')}</w:document>`;
    expect(
      await outcome(
        buildZip([
          { name: 'word/document.xml', content },
          { name: 'word/_rels/document.xml.rels', content: rels },
        ]),
      ),
    ).toBeNull();
    expect(await outcome(buildZip([{ name: 'word/document.xml', content: randomBytes(100_000) }]))).not.toBe(undefined);
  });

  it('any bytes changed, any end cut off', { timeout: 60_000 }, async () => {
    const whole = buildDocx({
      numbering: list(1, [{ text: '%1.' }]) + instance(1, 1),
      styles: style('1', 'heading 1', ''),
      body: p('甲', num(1)) + tbl(tr(tc('一', '<w:vMerge w:val="restart"/>') + tc('二'))) + p(r('丙', '<w:b/>')),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 }),
        fc.option(fc.nat(whole.length)),
        async (changes, cut) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, byte] of changes) bytes[at] = byte;
          await outcome(cut === null ? bytes : bytes.subarray(0, cut));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('any pieces of XML', { timeout: 60_000 }, async () => {
    const pieces = fc.constantFrom(
      ...[
        'p',
        'r',
        't',
        'tbl',
        'tr',
        'tc',
        'tcPr',
        'pPr',
        'rPr',
        'sdt',
        'sdtContent',
        'txbxContent',
        'drawing',
        'del',
        'ins',
      ].flatMap((name) => [`<w:${name}>`, `</w:${name}>`]),
      '<w:vMerge/>',
      '<w:vMerge w:val="restart"/>',
      '<w:gridSpan w:val="3"/>',
      '<w:gridBefore w:val="2"/>',
      '<w:br/>',
      '<w:tab/>',
      '<w:fldChar w:fldCharType="begin"/>',
      '<w:fldChar w:fldCharType="separate"/>',
      '<w:fldChar w:fldCharType="end"/>',
      '<mc:AlternateContent>',
      '<mc:Fallback>',
      '专栏1 工程',
      '甲',
      '表1 指标',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async (parts) => {
        expect([null, 'input-empty']).toContain(await outcome(buildDocx({ body: parts.join('') })));
      }),
      { numRuns: 200 },
    );
  });
});
