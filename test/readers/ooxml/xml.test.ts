import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Memo } from '../../../src/readers/ooxml/memo.js';
import { CLOSE, END, newBudget, OPEN, TEXT, XmlScanner } from '../../../src/readers/ooxml/xml.js';
import { PlanError } from '../../../src/util/plan-error.js';

const scanner = (xml: string, limits = {}) => new XmlScanner(Buffer.from(xml), newBudget('a.docx', limits));

/** The events of a part as one line: `<a `, text, `>`. */
function events(xml: string, limits = {}): string {
  const scan = scanner(xml, limits);
  let shown = '';
  while (scan.next() !== END) {
    if (scan.kind === OPEN) shown += `<${scan.name} `;
    else if (scan.kind === CLOSE) shown += `${scan.name}>`;
    else if (scan.kind === TEXT) shown += scan.text;
  }
  return shown + (scan.isBroken ? ' !' : '');
}

function codeOf(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(PlanError);
    return (error as PlanError).code;
  }
}

describe('XmlScanner', () => {
  it.each([
    ['<a><b/>x</a>', '<a <b b>xa>'],
    ['<?xml version="1.0"?><w:a xmlns:w="u"><v:b>x</v:b></w:a>', '<a <b xb>a>'],
    ['<a>x<!-- <b> -->y</a>', '<a xya>'],
    ['<a><![CDATA[<b>&amp;]]></a>', '<a <b>&amp;a>'],
    ['<a>&lt;&#65;&#x4E00;&nix;&#0;&#xD800;</a>', '<a <A一&nix;\ufffd\ufffda>'],
    ['<a b="x>y" c=\'"\' >x</a >', '<a xa>'],
    ['<a><b>x</a>', '<a <b xb>a> !'],
    ['<a>x</b></a>', '<a xa> !'],
    ['<a>x', '<a xa> !'],
    ['<a>x<b c="', '<a xa> !'],
    ['<a>1 < 2</a>', '<a 1 < 2a> !'],
    ['', ''],
  ])('%s', (xml, expected) => {
    expect(events(xml)).toBe(expected);
  });

  it('attributes by their local names', () => {
    const scan = scanner(`<w:a xmlns:val="u" w:value='1' w14:val="二&amp;" w:val = "3"/>`);
    scan.next();
    expect(['val', 'value', 'a', 'al'].map((name) => scan.attribute(name))).toEqual(['二&', '1', undefined, undefined]);
  });

  it('skip and contentText stop at the end of the element', () => {
    const scan = scanner('<a><b><b>x</b></b><c>y<d>z</d></c><e/></a>');
    scan.next();
    scan.next();
    scan.skip();
    scan.next();
    expect(scan.contentText()).toBe('yz');
    scan.next();
    expect([scan.kind, scan.name]).toEqual([OPEN, 'e']);
    scan.skip();
    scan.next();
    expect([scan.kind, scan.name, scan.depth]).toEqual([CLOSE, 'a', 1]);
  });

  it('a memo gives the same as reading', () => {
    const contents = [
      '<b/>',
      '<b/><c/>',
      '<b/>',
      '<c><b/></c>',
      '',
      '<b/><c/>',
      '<!--x--><b/>',
      '<b></b>',
      '<c><b/></c>',
    ];
    const xml = `<a>${contents.map((content) => `<p>${content}</p>`).join('')}<p/><z/></a>`;
    const read = (known: Memo<string> | null) => {
      const scan = scanner(xml);
      const found: string[] = [];
      while (scan.next() !== END) {
        if (scan.kind !== OPEN || scan.name !== 'p') continue;
        const one = () => {
          let names = '';
          const { depth } = scan;
          while (scan.next() !== END && !(scan.kind === CLOSE && scan.depth === depth))
            if (scan.kind === OPEN) names += scan.name;
          return names;
        };
        found.push(known === null ? one() : scan.memo(known, one));
        found.push(`${scan.kind}${scan.name}${scan.depth}`);
      }
      return found;
    };
    expect(read(new Memo())).toEqual(read(null));
  });

  it.each([
    ['xml-dtd', () => events('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>')],
    ['limit-depth', () => events('<a>'.repeat(100_000))],
    ['limit-nodes', () => events('<a/>'.repeat(1001), { maxNodes: 1000 })],
    ['limit-attributes', () => events(`<a ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`)],
  ])('%s', (code, run) => {
    expect(codeOf(run)).toBe(code);
  });

  it('never throws anything else, and closes what it opens', () => {
    const pieces = fc.constantFrom(
      '<a>',
      '</a>',
      '<b',
      '/>',
      '>',
      '"',
      "'",
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '&amp;',
      '&#',
      '<',
      ' x="1"',
      '一',
      '__proto__',
      '<__proto__>',
      ':',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const scan = scanner(parts.join(''));
        let open = 0;
        const code = codeOf(() => {
          while (scan.next() !== END) {
            if (scan.kind === OPEN) open++;
            if (scan.kind === CLOSE) open--;
            if (scan.kind === TEXT) expect(typeof scan.text).toBe('string');
            scan.attribute('x');
          }
          expect(open).toBe(0);
        });
        expect([null, 'xml-dtd']).toContain(code);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['nothing', ''],
    ['few characters of each length', 'aé€'],
    ['as many as are put together one by one', '一二三四'],
    ['one more', '一二三四五'],
    ['as many bytes as are decoded without the engine', '一'.repeat(1365)],
    ['more bytes than that', '一'.repeat(1366)],
    ['long ASCII', 'ab12'.repeat(2000)],
    ['a pair of surrogates behind 汉字', '一二三四五😀六'],
  ])('decodes text: %s', (_, text) => {
    const scan = scanner(`<a b="${text}">${text}</a>`);
    scan.next();
    expect(scan.attribute('b')).toBe(text);
    expect(scan.contentText()).toBe(text);
  });

  it('text of any length and kind is decoded as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        fc.pre(!/[<&\r]/.test(text) && text.isWellFormed());
        const scan = scanner(`<a>${text}</a>`);
        scan.next();
        expect(scan.contentText()).toBe(text);
      }),
    );
  });
});
