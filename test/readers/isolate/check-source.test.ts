// What is refused before LibreOffice is started, and what is not.
import { describe, expect, it } from 'vitest';
import { checkSource } from '../../../src/readers/isolate/doc/check-source.js';
import { buildZip } from '../ooxml/build-zip.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sheet = (rows: string) => buildZip([{ name: 'content.xml', content: `<table:table>${rows}</table:table>` }]);
const row = (repeated: number, cells: string) =>
  `<table:table-row table:number-rows-repeated="${repeated}">${cells}</table:table-row>`;
const cell = (repeated: number) =>
  `<table:table-cell table:number-columns-repeated='${repeated}'><text:p>1</text:p></table:table-cell>`;
const emptyCell = (repeated: number) => `<table:table-cell table:number-columns-repeated="${repeated}"/>`;

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const part = (content: string | Uint8Array, name = 'content.xml') => buildZip([{ name, content }]);
const doctype = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>';
/** Value and all in the attributes: 1 in each of so many cells. */
const valueCell = '<table:table-cell office:value-type="float" office:value="1"/>';

describe('checkSource', () => {
  it.each([
    ['a row repeated 10⁹ times', 'ods', sheet(row(1e9, cell(1))), 'limit-cells'],
    ['a cell repeated 10⁹ times', 'odt', sheet(row(1, cell(1e9))), 'limit-cells'],
    ['cells repeated in repeated rows', 'ods', sheet(row(2000, cell(1)) + row(2000, cell(2000))), 'limit-cells'],
    ['another prefix', 'ods', sheet(row(1e9, cell(1)).replaceAll('table:', 't:')), 'limit-cells'],
    [
      '> within another attribute',
      'ods',
      part(row(1, cell(1e9)).replace('table:number-c', 'a:b="1>0" table:number-c')),
      'limit-cells',
    ],
    [
      'digits as references',
      'ods',
      part(row(1, cell(1)).replace("='1'", "='&#49;&#x30;&#48;&#48;&#48;&#48;&#48;&#48;&#48;'")),
      'limit-cells',
    ],
    ['UTF-16', 'ods', part(utf16(row(1e9, cell(1)))), 'limit-cells'],
    [
      'a decoy with another prefix',
      'ods',
      part(row(1e9, cell(1)).replace('table:number-r', 'a:number-rows-repeated="1" table:number-r')),
      'limit-cells',
    ],
    ['values without text', 'ods', part(row(1e9, valueCell)), 'limit-cells'],
    [
      'repeated rows within a repeated row',
      'odt',
      part(row(2000, `<table:table-cell>${row(2000, cell(1))}</table:table-cell>`)),
      'limit-cells',
    ],
    ['an object within', 'odt', part(row(1e9, cell(1)), 'Object 1/content.xml'), 'limit-cells'],
    [
      'a damaged part beside it',
      'ods',
      buildZip([
        { name: 'Object 1/content.xml', content: 'x', method: 9 },
        { name: 'content.xml', content: row(1e9, cell(1)) },
      ]),
      'limit-cells',
    ],
    [
      'a password',
      'odt',
      buildZip([
        { name: 'META-INF/manifest.xml', content: '<m:file-entry><m:encryption-data/></m:file-entry>' },
        { name: 'content.xml', content: new Uint8Array([0x8f, 0x1b, 0x00, 0x77]) },
      ]),
      'input-encrypted',
    ],
    ['what is no archive', 'ods', bytesOf('PK?'), 'zip-broken'],
    ['an archive that has lost its directory', 'odt', part(row(1e9, cell(1))).subarray(0, -30), 'zip-broken'],
    ['blanks', 'odt', part('<text:p><text:s text:c="1000000000"/></text:p>'), 'limit-text'],
    ['a DTD', 'odt', part(doctype), 'xml-dtd'],
    ['UTF-7', 'odt', part('<?xml version="1.0" encoding="UTF-7"?>+ADw-a/+AD4-'), 'xml-encoding'],
    ['no markup', 'odt', part(new Uint8Array([0x4c, 0x6f, 0xa7, 0x94, 0x93])), 'xml-encoding'],
    ['elements in each other', 'odt', part('<a>'.repeat(501)), 'limit-depth'],
    ['a DTD', 'word-xml', bytesOf(`<?xml version="1.0"?>${doctype}`), 'xml-dtd'],
    ['elements in each other', 'excel-xml', bytesOf('<a>'.repeat(501)), 'limit-depth'],
    ['groups', 'rtf', bytesOf(`{\\rtf1 ${'{'.repeat(501)}`), 'limit-depth'],
    ['tables in each other', 'rtf', bytesOf('{\\rtf1 \\pard\\intbl\\itap31 1\\nestcell}'), 'limit-depth'],
  ])('%s', (_, kind, bytes, code) => {
    expect(() => checkSource(bytes, kind, { file: `plan.${kind}` })).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['the empty rest of a sheet', 'ods', sheet(row(2, cell(3)) + row(1_048_574, emptyCell(16_384)))],
    ['a few values', 'ods', part(row(2, valueCell + emptyCell(16_381)))],
    [
      'what only looks like a repeated row',
      'ods',
      part(`<a b='<table:table-row table:number-rows-repeated="1000000000"/>'/><!-- ${row(1e9, cell(1))} -->`),
    ],
    ['plain Word XML', 'word-xml', bytesOf('<?xml version="1.0" encoding="GB2312"?><a>1</a>')],
    ['a part that is damaged', 'odt', buildZip([{ name: 'Thumbnails/thumbnail.png', content: 'x', method: 9 }])],
    ['braces that are text', 'rtf', bytesOf(`{\\rtf1 ${'\\{'.repeat(2000)}}`)],
    ['groups one after the other', 'rtf', bytesOf(`{\\rtf1 ${'{\\b 1}'.repeat(2000)}}`)],
    ['braces within a picture', 'rtf', bytesOf(`{\\rtf1 {\\pict\\bin2000 ${'{'.repeat(2000)}}}`)],
  ])('not %s', (_, kind, bytes) => {
    expect(() => checkSource(bytes, kind, { file: `plan.${kind}` })).not.toThrow();
  });
});
