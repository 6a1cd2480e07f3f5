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

describe('checkSource', () => {
  it.each([
    ['a row repeated 10⁹ times', 'ods', sheet(row(1e9, cell(1))), 'limit-cells'],
    ['a cell repeated 10⁹ times', 'odt', sheet(row(1, cell(1e9))), 'limit-cells'],
    ['cells repeated in repeated rows', 'ods', sheet(row(2000, cell(1)) + row(2000, cell(2000))), 'limit-cells'],
    ['another prefix', 'ods', sheet(row(1e9, cell(1)).replaceAll('table:', 't:')), 'limit-cells'],
    ['groups', 'rtf', bytesOf(`{\\rtf1 ${'{'.repeat(501)}`), 'limit-depth'],
    ['tables in each other', 'rtf', bytesOf('{\\rtf1 \\pard\\intbl\\itap31 1\\nestcell}'), 'limit-depth'],
  ])('%s', (_, kind, bytes, code) => {
    expect(() => checkSource(bytes, kind, { file: `plan.${kind}` })).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['the empty rest of a sheet', 'ods', sheet(row(2, cell(3)) + row(1_048_574, emptyCell(16_384)))],
    ['what is no archive', 'ods', bytesOf('PK?')],
    ['braces that are text', 'rtf', bytesOf(`{\\rtf1 ${'\\{'.repeat(2000)}}`)],
    ['groups one after the other', 'rtf', bytesOf(`{\\rtf1 ${'{\\b 1}'.repeat(2000)}}`)],
    ['braces within a picture', 'rtf', bytesOf(`{\\rtf1 {\\pict\\bin2000 ${'{'.repeat(2000)}}}`)],
  ])('not %s', (_, kind, bytes) => {
    expect(() => checkSource(bytes, kind, { file: `plan.${kind}` })).not.toThrow();
  });
});
