// Word files made to do harm: each ends soon, with text or with an error that has a code.
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../../src/messages/index.js';
import { readDocument } from '../../../src/readers/index.js';
import type { OoxmlLimits } from '../../../src/readers/ooxml/limits.js';
import { PlanError } from '../../../src/util/plan-error.js';
import { buildZip } from '../ooxml/build-zip.js';
import { buildDocx, instance, list, num, p, r, style, tbl, tc, tr } from './build.js';
import { HOSTILE_CASES } from './hostile-cases.js';

const SECONDS = 10;

/** The code of the error that reading ends with, or null where it gives text; fails when it takes too long. */
async function outcome(bytes: Uint8Array, limits: Partial<OoxmlLimits> = {}): Promise<string | null> {
  const before = process.cpuUsage();
  try {
    await readDocument(bytes, { file: 'a.docx', format: 'docx', limits });
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

describe('hostile files', () => {
  it.each(Object.entries(HOSTILE_CASES))('%s', async (_, [code, parts, limits]) => {
    expect(await outcome(buildDocx({ ...parts(), stored: true }), limits)).toBe(code);
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

  it('any bytes changed, any end cut off', async () => {
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

  it('any pieces of XML', async () => {
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
