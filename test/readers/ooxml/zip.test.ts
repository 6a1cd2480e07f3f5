import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openPackage } from '../../../src/readers/ooxml/package.js';
import { checkZip, openZip } from '../../../src/readers/ooxml/zip.js';
import { PlanError } from '../../../src/util/plan-error.js';
import { processorTime } from '../../processor-time.js';
import { buildZip, type ZipPart } from './build-zip.js';

const FILE = { file: 'a.docx' };
const text = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes));

function codeOf(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(PlanError);
    return (error as PlanError).code;
  }
}
const opening = (parts: readonly ZipPart[], name = 'a') => codeOf(() => openZip(buildZip(parts), FILE).read(name));

describe('openZip', () => {
  it('reads stored and packed parts, whatever sizes are claimed, comments and the case of names', () => {
    const zip = openZip(
      buildZip(
        [
          { name: 'a', content: '甲'.repeat(1000) },
          { name: 'b', content: '乙', stored: true },
          { name: 'C\\d', content: '丙', claimedSize: 4_000_000_000 },
          { name: 'e', content: '丁'.repeat(1000), claimedSize: 1 },
        ],
        'PK\u0005\u0006 a comment',
      ),
      FILE,
    );
    expect(text(zip.read('a'))).toBe('甲'.repeat(1000));
    expect(text(zip.read('B'))).toBe('乙');
    expect(text(zip.read('c/D'))).toBe('丙');
    expect(text(zip.read('e'))).toBe('丁'.repeat(1000));
    expect(zip.read('nix')).toBeNull();
  });

  it('leaves out names that lead out of the package', () => {
    const names = ['../x', '/etc/passwd', 'a/../../b', 'C:\\x', '..\\y', 'x\0y', 'word/document.xml'];
    const zip = openZip(buildZip(names.map((name) => ({ name, content: 'x' }))), FILE);
    expect(zip.names).toEqual(['etc/passwd', 'word/document.xml']);
    expect(zip.strangeNames).toBe(5);
    expect(zip.has('__proto__')).toBe(false);
  });

  const whole = buildZip([{ name: 'a', content: 'x'.repeat(5000) }]);
  it.each([
    ['zip-broken', () => openZip(whole.subarray(0, whole.length - 30), FILE)],
    ['zip-broken', () => openZip(whole.subarray(20), FILE)],
    ['zip-broken', () => openZip(new Uint8Array(100), FILE)],
    ['input-encrypted', () => openZip(buildZip([{ name: 'a', content: 'x', flags: 1 }]), FILE).read('a')],
    ['zip-method', () => openZip(buildZip([{ name: 'a', content: 'x', method: 12 }]), FILE).read('a')],
  ])('%s', (code, run) => {
    expect(codeOf(run)).toBe(code);
  });

  it('refuses entries that overlap and entries that are no deflate stream', () => {
    expect(
      opening([
        { name: 'a', content: 'x' },
        { name: 'b', content: 'y', offset: 0 },
      ]),
    ).toBe('zip-broken');
    expect(opening([{ name: 'a', content: '', packed: new Uint8Array([7, 7, 7, 7]) }])).toBe('zip-broken');
    expect(opening([{ name: 'a', content: '', packed: deflateRawSync('x'.repeat(9000)).subarray(0, 9) }])).toBe(
      'zip-broken',
    );
  });

  it('counts what comes out of inflate: bombs, with true sizes and with false ones', () => {
    const bomb = deflateRawSync(Buffer.alloc(200 * 1024 * 1024));
    for (const claimedSize of [200 * 1024 * 1024, 100]) {
      expect(opening([{ name: 'a', content: '', packed: bomb, claimedSize }])).toBe('limit-inflate');
    }
    const many = Array.from({ length: 20 }, (_, i) => ({ name: `${i}`, content: 'x'.repeat(1_000_000) }));
    const zip = openZip(buildZip(many), { ...FILE, limits: { maxInflated: 5_000_000 } });
    expect(codeOf(() => many.map(({ name }) => zip.read(name)))).toBe('limit-inflate');
  });

  it('refuses 64k entries', () => {
    expect(opening(Array.from({ length: 65_000 }, (_, i) => ({ name: `${i}`, content: '', stored: true })))).toBe(
      'limit-entries',
    );
  });
});

describe('checkZip', () => {
  const cutOff = deflateRawSync(Buffer.alloc(15 * 1024 * 1024)).subarray(0, -9);
  const damaged = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ name: `${i}.png`, content: '', packed: cutOff, claimedSize: 15 << 20 }));

  it('passes over a damaged part or two', () => {
    const zip = checkZip(buildZip([...damaged(2), { name: 'content.xml', content: '正文' }]), FILE);
    expect(text(zip.read('content.xml'))).toBe('正文');
  });

  it('spends no time on an archive of damaged parts', () => {
    const bytes = buildZip(damaged(150));
    let code: string | null = null;
    const time = processorTime(() => {
      code = codeOf(() => checkZip(bytes, FILE));
    });
    expect(code).toBe('zip-broken');
    expect(time).toBeLessThan(2500);
  });
});

describe('openPackage', () => {
  const rels = (content: string) => `<Relationships>${content}</Relationships>`;
  const relationship = (id: string, type: string, target: string, more = '') =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" ${more}/>`;

  it('follows no target out of the package, and loops end', () => {
    const office = openPackage(
      buildZip([
        { name: 'word/document.xml', content: '<d/>' },
        { name: 'styles.xml', content: '<s/>' },
        {
          name: 'word/_rels/document.xml.rels',
          content: rels(
            relationship('a', 'styles', 'http://example.org/styles.xml', 'TargetMode="External"') +
              relationship('b', 'styles', '../../../etc/passwd') +
              relationship('c', 'styles', 'file:///etc/passwd') +
              relationship('d', 'styles', '//host/share') +
              relationship('__proto__', 'numbering', 'document.xml') +
              relationship('e', 'styles', '../styles.xml') +
              relationship('e', 'styles', 'nix.xml'),
          ),
        },
      ]),
      'word/document.xml',
      FILE,
    );
    const found = [...office.relationships('word/document.xml').values()].map(({ part }) => part);
    expect(found).toEqual([null, null, null, null, 'word/document.xml', 'styles.xml']);
    expect(office.related('word/document.xml', 'styles')).toBe('styles.xml');
    expect(({} as Record<string, unknown>).part).toBeUndefined();
  });

  it('says what it is when it is no package', () => {
    const ole = new Uint8Array(2048);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(codeOf(() => openPackage(ole, 'word/document.xml', FILE))).toBe('office-old');
    ole.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
    expect(codeOf(() => openPackage(ole, 'word/document.xml', FILE))).toBe('input-encrypted');
    expect(codeOf(() => openPackage(buildZip([{ name: 'a', content: '' }]), 'word/document.xml', FILE))).toBe(
      'office-no-document',
    );
  });
});
