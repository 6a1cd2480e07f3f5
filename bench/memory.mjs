// Memory of the Office readers: the most that a process which reads one file held, above one that has only loaded the same
// code, less what any file of some size costs, against the inflated XML of the file. A process of its own for each, for what a
// heap once had it keeps.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './measure.mjs';
import { docxFile, zip } from './readers-docx.mjs';

const BAR = 12;
const MEGABYTE = 1024 * 1024;
/**
 * What is not counted: about what a file costs however little is in it. A .docx whose parts are 0.45 MB took 2.6 MB, a .xlsx of
 * 0.1 MB took 3 MB; from there on each byte of a workbook's XML costs 8 to 11.
 */
const FLOOR = 3 * MEGABYTE;
/** What loads the library the same way, then reads the file it is given, if any. */
const CHILD = `
import { readFileSync } from 'node:fs';
const { readDocument } = await import(process.argv[1]);
await readDocument(Buffer.from(' plan'), { file: 'plan.txt' });
for (const file of [process.argv[2], process.argv[3]]) if (file) await readDocument(readFileSync(file), { file });
console.log(process.resourceUsage().maxRSS * 1024);
`;

/** One row a file: its name, how many MB of memory beyond the floor, the ratio to its inflated XML, the bar. */
export function measureMemory(runs = 3) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'));
  try {
    return ['docx', 'xlsx'].flatMap((ending) => {
      const make = ending === 'docx' ? docxFile : xlsxFile;
      // a small file of the same kind, so that its reader is loaded in both
      const small = join(folder, `small.${ending}`);
      writeFileSync(small, make(0.05).bytes);
      const bare = leastPeak([small], runs);
      return [1, 20].map((times) => {
        const { bytes, inflated } = make(times);
        const file = join(folder, `plan.${ending}`);
        writeFileSync(file, bytes);
        const memory = Math.max(leastPeak([small, file], runs) - bare - FLOOR, 0);
        return { name: `${ending} ×${times}`, megabytes: memory / MEGABYTE, ratio: memory / inflated, bar: BAR };
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The least of several runs: when garbage is collected is a matter of chance. The engine's space for what is new is kept
 * small: it takes some MB of it however little a reader holds.
 */
function leastPeak(files, runs) {
  const library = pathToFileURL(join(root, 'dist/index.js'));
  const peaks = Array.from({ length: runs }, () => {
    const args = ['--max-semi-space-size=1', '--input-type=module', '-e', CHILD, library.href, ...files];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return Number(stdout);
  });
  return Math.min(...peaks);
}

/** A workbook of `times` times 90 KB of text in 750 rows of 8 cells, half of them shared strings, and how many bytes its parts have, inflated. */
function xlsxFile(times) {
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = (...items) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
      .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${R}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  const strings = [];
  const text = (value) => `t="s"><v>${strings.push(value) - 1}</v>`;
  const number = (value) => `><v>${value}</v>`;
  const row = (r, cells) =>
    `<row r="${r}" spans="1:8">${cells.map((cell, c) => `<c r="${'ABCDEFGH'[c]}${r}" s="0" ${cell}</c>`).join('')}</row>`;
  const heads = ['序号', '类别', '指标名称', '单位', '2020年', '2025年', '属性', '责任单位'];
  const rows = [row(1, heads.map(text))];
  for (let i = 1; i <= 750 * times; i++) {
    const cells = [
      number(i),
      text(`类别${i % 9}`),
      text(`第${i}项指标的完成数量`),
      text('万人'),
      number(i * 3.7),
      number(i * 4.1),
    ];
    rows.push(row(i + 1, [...cells, text('预期性'), text('市发展改革委')]));
  }
  const items = strings.map((value) => `<si><t xml:space="preserve">${value}</t></si>`).join('');
  const parts = [
    ['_rels/.rels', rels(['officeDocument', 'xl/workbook.xml'])],
    [
      'xl/_rels/workbook.xml.rels',
      rels(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml']),
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="指标" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    ['xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${items}</sst>`],
    ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`],
  ].map(([name, content]) => [name, Buffer.from(content)]);
  return { bytes: zip(parts), inflated: parts.reduce((sum, [, content]) => sum + content.length, 0) };
}
