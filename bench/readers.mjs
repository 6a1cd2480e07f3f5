// Readers against their floors, on documents made here of 90 KB of text and of twenty times as much; in the full form also
// against mammoth, pandoc and LibreOffice where they are installed. Processor time, medians of interleaved runs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandTime, load, medianTimes } from './measure.mjs';
import { docxSubject } from './readers-docx.mjs';
import { htmlSubject, makePage, makeTable } from './readers-html.mjs';
import { PDF_SOURCES, pdfSubject } from './readers-pdf.mjs';

const BARS = { docx: 3, html: 1.6, pdf: 1.5 };
const MAMMOTH_BAR = 15;

/** One row a floor, reader or peer: name, ms, ratio to the floor, bar; ratio null for a peer that is not installed. */
export async function measureReaders(isShort) {
  const { readDocx, readHtml, readPdf, ...pdf } = await load(`
export { readDocx } from './src/readers/docx/read-docx.ts';
export { readHtml } from './src/readers/html/read-html.ts';
${PDF_SOURCES}`);
  const rows = [];
  for (const [times, runs, warmUp] of [[1, 60, 60], isShort ? [20, 3, 1] : [20, 7, 3]]) {
    const { bytes, floor } = docxSubject(times);
    const [least, ms] = await medianTimes([floor, () => readDocx(bytes, { file: 'plan.docx' })], runs, warmUp);
    rows.push(...rowsOf('docx', `×${times}`, least, ms));
    if (isShort) continue;
    // apart from the floor: the memory that it takes would be cleared away in the time of whoever comes next
    const mammoth = await loadMammoth();
    const [peerMs] = mammoth === null ? [null] : await medianTimes([() => mammoth(bytes)], 5, times === 1 ? 10 : 1);
    rows.push(peerRow('mammoth', times, peerMs, least, ms));
    rows.push(...programPeers(bytes, times, least, ms));
  }
  const pages = [
    ['×1', makePage(1), 30],
    ['a small table', makeTable(60), 60],
    ['a table', makeTable(1000), 30],
    ['×20', makePage(20), 5],
  ];
  for (const [name, page, runs] of pages) {
    const { bytes, floor } = htmlSubject(page);
    const works = [floor, () => readHtml(bytes, { file: 'plan.html' })];
    const [least, ms] = await medianTimes(works, isShort ? Math.ceil(runs / 2) : runs, Math.min(10, runs));
    rows.push(...rowsOf('html', name, least, ms));
  }
  for (const [count, runs] of isShort
    ? [[15, 5]]
    : [
        [15, 10],
        [300, 3],
      ]) {
    const { bytes, floor, bareFloor } = await pdfSubject(count, pdf);
    const works = [floor, () => readPdf(bytes, { file: 'plan.pdf' }), bareFloor];
    const [least, ms, bare] = await medianTimes(works, runs, count > 100 ? 1 : 8);
    rows.push(...rowsOf('pdf', `${count} pages`, least, ms));
    rows.push({ name: `pdf: bare calls ${count} pages`, ms: bare, ratio: bare / least, bar: null });
  }
  return rows;
}

function rowsOf(format, size, least, ms) {
  return [
    { name: `${format}: floor ${size}`, ms: least, ratio: 1, bar: null },
    { name: `${format}: to Document ${size}`, ms, ratio: ms / least, bar: BARS[format] },
  ];
}

function peerRow(name, times, ms, least, own) {
  if (ms === null) return { name: `docx: ${name} ×${times}`, ms, ratio: null, bar: null, remark: 'is not installed' };
  const bar = name === 'mammoth' ? `, bar ${MAMMOTH_BAR}x` : '';
  return {
    name: `docx: ${name} ×${times}`,
    ms,
    ratio: ms / least,
    bar: null,
    remark: `${(ms / own).toFixed(1)}x of the reader${bar}`,
  };
}

async function loadMammoth() {
  try {
    const { default: mammoth } = await import('mammoth');
    return (bytes) => mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  } catch {
    return null;
  }
}

/** Programs pay for their start; it is in their figures. */
function programPeers(bytes, times, least, own) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'));
  const file = join(folder, 'plan.docx');
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  try {
    return [
      ['pandoc', ['-f', 'docx', '-t', 'plain', file]],
      ['soffice', [profile, '--headless', '--convert-to', 'txt', '--outdir', join(folder, 'out'), file]],
    ].map(([program, args]) => peerRow(program, times, commandTime(program, args), least, own));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
