import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/readers/index.js';
import { decodeText } from '../../src/readers/text/decode.js';

const SAMPLE = '到2025年，森林覆盖率达到61%以上。\n一、总体要求\n';

function utf16(text: string, isBigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((char) => [...char].map((c) => c.charCodeAt(0)));
  return new Uint8Array(units.flatMap((unit) => (isBigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe('decodeText', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(SAMPLE)],
    ['utf-8', new TextEncoder().encode(`\ufeff${SAMPLE}`)],
    ['utf-16le', utf16(SAMPLE, false, true)],
    ['utf-16be', utf16(SAMPLE, true, true)],
    ['utf-16le', utf16(SAMPLE, false, false)],
    ['utf-16be', utf16(SAMPLE, true, false)],
  ] as const)('%s', (encoding, bytes) => {
    const { value, notes } = decodeText(bytes);
    expect(value).toEqual({ text: SAMPLE, encoding });
    expect(notes).toMatchObject([
      { level: 'info', code: 'encoding-used', params: { encoding: encoding.toUpperCase() } },
    ]);
  });

  it('gb18030', () => {
    // 到2025年，覆盖率
    const bytes = [0xb5, 0xbd, 0x32, 0x30, 0x32, 0x35, 0xc4, 0xea, 0xa3, 0xac, 0xb8, 0xb2, 0xb8, 0xc7, 0xc2, 0xca];
    expect(decodeText(new Uint8Array(bytes)).value).toEqual({ text: '到2025年，覆盖率', encoding: 'gb18030' });
  });

  it('a character in fifty that is damaged is read, and said', async () => {
    const text = `到2025年，${'各级各部门要加强统筹协调，明确职责分工，细化工作举措，形成工作合力，抓好贯彻落实，确保取得实效。'.repeat(20)}`;
    const bytes = new TextEncoder().encode(text);
    for (let at = 100; at < bytes.length; at += 150) bytes[at] = 0xff;
    const { text: found, notes } = await readDocument(bytes, { file: 'a.txt' });
    expect(found).toContain('到2025年，各级各部门');
    expect(notes).toMatchObject([{ code: 'encoding-used' }, { code: 'bytes-unreadable', level: 'warning' }]);
  });

  it('a damaged byte does not make UTF-8 another encoding; where it stands is said', () => {
    const text = '到2025年，森林覆盖率达到61%以上。\n'.repeat(20);
    const bytes = new TextEncoder().encode(text);
    // The last byte of the second 年: the first line has 47 bytes, and 到2025 seven.
    const at = 47 + 7;
    expect([...bytes.subarray(at, at + 3)]).toEqual([...new TextEncoder().encode('年')]);
    bytes[at + 2] = 0x20;
    const { value, notes } = decodeText(bytes);
    expect(value.encoding).toBe('utf-8');
    expect(value.text).toBe(`${text.slice(0, 26)}\ufffd ${text.slice(27)}`);
    expect(notes.slice(1)).toMatchObject([
      {
        level: 'warning',
        code: 'bytes-unreadable',
        params: { count: 1, offsets: `${at}` },
        at: { start: 26, end: 27 },
      },
    ]);
  });

  it('makes line breaks \\n and changes nothing else', () => {
    const bytes = new TextEncoder().encode('\ufeffa\r\nb\rc\n\u3000d \t\n');
    expect(decodeText(bytes).value.text).toBe('a\nb\nc\n\u3000d \t\n');
  });

  it('never throws; UTF-8 without carriage returns stays as it is', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void decodeText(bytes)));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (raw) => {
        const text = `计划${raw.replace(/[\r\ufeff\u0000]/g, '')}`;
        expect(decodeText(new TextEncoder().encode(text)).value).toEqual({ text, encoding: 'utf-8' });
      }),
    );
  });
});
