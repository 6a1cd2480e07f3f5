// Office files that are kept in a repository are the same bytes wherever they are made: on every line of Node, whatever zlib it has.
// The texts are fixed, so the sums change only with the packing: where they do, every committed report changes once.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { zipParts } from '../../src/report/docx/zip-parts.js';
import { withoutTimes } from '../../src/report/xlsx/without-times.js';

/** Beyond 160 kB the library of the workbooks packs in a thread of its own. */
const ROWS = Array.from(
  { length: 3000 },
  (_, i) => `第${i}项：新增学位${(i * 7919) % 1000}个，完成率${(i * 31) % 97}%。`,
);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('packs the parts of a Word file the same', () => {
  const text = ROWS.map((row) => `<w:p><w:r><w:t>${row}</w:t></w:r></w:p>`).join('\n');
  expect(sha256(zipParts({ 'word/document.xml': text, 'word/空.xml': '' }))).toBe(
    '63c6e89fdcc447d476d013628ed45ab7cf28497e3a3ccb2baf86df329ed663dd',
  );
});

it('packs a workbook the same', async () => {
  const file = writeXlsxFile([{ sheet: '任务', data: ROWS.map((value) => [{ type: String, value }]) }]);
  expect(sha256(withoutTimes(await file.toBuffer()))).toBe(
    '7ae0cfe49c335fe144edb7e0bca35a1042bb027f45a1648c0f78b1061592ce06',
  );
});
