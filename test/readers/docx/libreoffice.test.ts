// Automatic numbers against those that LibreOffice prints for the same file. Runs where LibreOffice is installed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/readers/index.js';
import { buildDocx, type DocxParts, instance, list, num, p, style } from './build.js';

const hasLibreOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
})();

const VALUES = [1, 2, 5, 9, 10, 11, 12, 15, 20, 21, 30, 60, 99, 100, 101, 110, 120, 1000, 2005];
const formatCase = (format: string, values: readonly number[] = VALUES): DocxParts => ({
  numbering:
    values.map((start, i) => list(i + 1, [{ text: '[%1]', format, start }])).join('') +
    values.map((_, i) => instance(i + 1, i + 1)).join(''),
  body: values.map((n, i) => p(`n${n}`, num(i + 1))).join(''),
});
const upTo = (most: number) => VALUES.filter((n) => n <= most);
/** Paragraphs at these levels, one a digit. */
const levels = (digits: string, numId = 1) => [...digits].map((d, i) => p(`p${i}`, num(numId, Number(d)))).join('');
const outline = list(1, [
  { text: '第%1章', format: 'chineseCountingThousand', more: '<w:suff w:val="space"/>' },
  { text: '第%2节', format: 'chineseCountingThousand', more: '<w:suff w:val="nothing"/>' },
  { text: '%3、', format: 'chineseCounting' },
  { text: '（%4）', format: 'chineseCounting' },
  { text: '%5.' },
  { text: '%5.%6' },
]);
const decimals = list(1, [{ text: '%1.', start: 5 }, { text: '%1.%2.' }, { text: '%1.%2.%3' }]);
const anew = (id: number, ilvl: number, start: number) =>
  instance(id, 1, `<w:lvlOverride w:ilvl="${ilvl}"><w:startOverride w:val="${start}"/></w:lvlOverride>`);
const of = (id: string) => `<w:pStyle w:val="${id}"/>`;

const SAME: Record<string, DocxParts> = {
  decimal: formatCase('decimal'),
  decimalZero: formatCase('decimalZero'),
  upperRoman: formatCase('upperRoman'),
  lowerRoman: formatCase('lowerRoman'),
  upperLetter: formatCase('upperLetter', upTo(110)),
  ordinal: formatCase('ordinal'),
  chineseCounting: formatCase('chineseCounting', upTo(99)),
  chineseCountingThousand: formatCase('chineseCountingThousand'),
  chineseLegalSimplified: formatCase('chineseLegalSimplified'),
  ideographLegalTraditional: formatCase('ideographLegalTraditional'),
  decimalEnclosedCircle: formatCase('decimalEnclosedCircle', upTo(20)),
  ideographTraditional: formatCase('ideographTraditional'),
  ideographZodiac: formatCase('ideographZodiac'),
  'an outline of six levels': { numbering: outline + instance(1, 1), body: levels('01123340112234455501') },
  'deep levels first': { numbering: outline + instance(1, 1), body: levels('2201104') },
  'levels left out': { numbering: decimals + instance(1, 1), body: levels('0202101202') },
  'lists that go on, and that start anew': {
    numbering: decimals + instance(1, 1) + instance(2, 1) + anew(3, 0, 1),
    body: levels('011') + levels('01', 2) + levels('0110', 3) + levels('0'),
  },
  'styles with numbers': {
    numbering:
      list(1, [
        { text: '%1、', format: 'chineseCounting', more: '<w:pStyle w:val="1"/>' },
        { text: '（%2）', format: 'chineseCounting', more: '<w:pStyle w:val="2"/>' },
      ]) + instance(1, 1),
    styles:
      style('a', 'Normal', '', '', ' w:default="1"') +
      style('1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('2', 'heading 2', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('22', '二级标题', '<w:pPr/>', '2') +
      style('x', '无编号', '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>', '1'),
    body: ['1', '2', '22', 'x', '1', '2'].map((id, i) => p(`p${i}`, of(id))).join('') + p('直接', of('1') + num(1, 1)),
  },
};

/** Where LibreOffice prints something else, and why ours stands. Fails when it no longer does. */
const DIFFERENT: Record<string, readonly [reason: string, parts: DocxParts]> = {
  decimalFullWidth: ['LibreOffice prints half-width digits', formatCase('decimalFullWidth')],
  numberInDash: ['LibreOffice has no such format and prints 1', formatCase('numberInDash')],
  decimalEnclosedParen: ['LibreOffice has no such format and prints 1', formatCase('decimalEnclosedParen', upTo(20))],
  decimalEnclosedFullstop: ['LibreOffice prints 1', formatCase('decimalEnclosedFullstop', upTo(20))],
  ideographEnclosedCircle: ['LibreOffice prints ① for ㊀', formatCase('ideographEnclosedCircle', upTo(10))],
  'decimalEnclosedCircle from 21 on': ['Word has 20 of them, then digits', formatCase('decimalEnclosedCircle', [21])],
  'chineseCounting from 100 on': ['Word goes digit by digit: 一○○', formatCase('chineseCounting', [100, 105])],
  ideographDigital: ['the format is digit by digit; LibreOffice counts: 十', formatCase('ideographDigital', [10, 21])],
  isLgl: [
    'LibreOffice does not know w:isLgl and prints 一.1',
    {
      numbering:
        list(1, [
          { text: '%1、', format: 'chineseCounting' },
          { text: '%1.%2', more: '<w:isLgl/>' },
        ]) + instance(1, 1),
      body: levels('011'),
    },
  ],
  lvlRestart: [
    'LibreOffice does not know w:lvlRestart and begins anew',
    {
      numbering: list(1, [{ text: '%1.' }, { text: '%2)', more: '<w:lvlRestart w:val="0"/>' }]) + instance(1, 1),
      body: levels('01101'),
    },
  ],
  'startOverride of a deeper level': [
    'it takes the place of the level’s start; LibreOffice uses it only once',
    { numbering: decimals + anew(1, 1, 7), body: levels('01011') },
  ],
};

describe.runIf(hasLibreOffice)('automatic numbers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-numbering-'));
  const all = [
    ...Object.entries(SAME),
    ...Object.entries(DIFFERENT).map(([name, [, parts]]) => [name, parts] as const),
  ];
  const fileOf = new Map(all.map(([name], i) => [name, join(folder, `case-${i}`)]));
  const printed = () => {
    for (const [name, parts] of all) writeFileSync(`${fileOf.get(name)}.docx`, buildDocx(parts));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const files = [...fileOf.values()].map((file) => `${file}.docx`);
    const options = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...files];
    execFileSync('soffice', [profile, ...options], { stdio: 'ignore', timeout: 120_000 });
    const texts = new Map([...fileOf].map(([name, file]) => [name, readFileSync(`${file}.txt`, 'utf8')]));
    rmSync(folder, { recursive: true, force: true });
    return texts;
  };
  const withoutBlanks = (text: string) => text.replace(/[^\S\n]|\ufeff/g, '').trim();

  it('are those that LibreOffice prints, but for the listed differences', { timeout: 180_000 }, async () => {
    const texts = printed();
    for (const [name, parts] of all) {
      const document = await readDocument(buildDocx(parts), { file: 'a.docx' });
      const [ours, theirs] = [withoutBlanks(document.text), withoutBlanks(texts.get(name)!)];
      if (Object.hasOwn(SAME, name)) expect(ours, name).toBe(theirs);
      else expect(ours, `${name} is the same now: take it off the list`).not.toBe(theirs);
    }
  });
});
