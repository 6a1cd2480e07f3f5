// The PDF reader against its engine's own text and path extraction of the same bytes, called as its package offers it:
// processor time, medians of interleaved runs. `bare` is the ratio to the same calls without the package's wrapping.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const BAR = 1.5;

/** Measures the reader; returns one line a size: name, ms of the reader, its ratio to the engine alone, its bar. */
export async function measurePdf(runs, files = null) {
  const folder = await mkdtemp(join(root, 'dist/bench-'));
  try {
    const outfile = join(folder, 'pdf.mjs');
    await build({
      stdin: { contents: SOURCE, resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'warning',
    });
    const tools = await import(pathToFileURL(outfile));
    const engine = await tools.openEngine();
    const offered = await openModule();
    const subjects = files ?? [
      { name: 'PDF, 15 pages', bytes: tools.buildPdf(pagesOf(15, tools.flow)) },
      { name: 'PDF, 300 pages', bytes: tools.buildPdf(pagesOf(300, tools.flow)) },
    ];
    const results = [];
    for (const { name, bytes } of subjects) {
      const floor = () => tools.withDocument(engine, bytes, name, (document) => extractAll(engine, document));
      const whole = () => tools.readPdf(bytes, { file: name });
      const asOffered = () => extractWith(offered, bytes);
      const works = [whole, asOffered, floor];
      const times = works.map(() => []);
      for (let run = -1; run < runs; run++) {
        for (const [i, work] of works.entries()) {
          const time = await timed(work);
          if (run >= 0) times[i].push(time);
        }
      }
      const [ms, least, bare] = times.map((list) => list.sort((a, b) => a - b)[list.length >> 1]);
      results.push({ name, ms, ratio: ms / least, bare: ms / bare, bar: BAR });
    }
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const SOURCE = `
export { readPdf } from './src/readers/pdf/read-pdf.ts';
export { openEngine, withDocument } from './src/readers/pdf/engine.ts';
export { buildPdf, flow } from './test/readers/pdf/build.ts';
`;

async function timed(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function openModule() {
  const { init } = await import('@embedpdf/pdfium');
  const wasm = await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const module = await init({ wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) });
  module.PDFiumExt_Init();
  return module;
}

function extractWith(module, bytes) {
  const { malloc, free } = module.pdfium.wasmExports;
  const address = malloc(bytes.length);
  module.pdfium.HEAPU8.set(bytes, address);
  const document = module.FPDF_LoadMemDocument(address, bytes.length, '');
  const seen = extractAll({ ...module, malloc, free }, document);
  module.FPDF_CloseDocument(document);
  free(address);
  return seen;
}

/** What any reader has to ask for: every character with box and size, every point of every path. */
function extractAll(engine, document) {
  const at = engine.malloc(64);
  let seen = 0;
  const count = engine.FPDF_GetPageCount(document);
  for (let number = 0; number < count; number++) {
    const page = engine.FPDF_LoadPage(document, number);
    const text = engine.FPDFText_LoadPage(page);
    const characters = engine.FPDFText_CountChars(text);
    for (let i = 0; i < characters; i++) {
      seen += engine.FPDFText_GetUnicode(text, i);
      engine.FPDFText_GetLooseCharBox(text, i, at);
      engine.FPDFText_GetFontSize(text, i);
    }
    const objects = engine.FPDFPage_CountObjects(page);
    for (let i = 0; i < objects; i++) {
      const object = engine.FPDFPage_GetObject(page, i);
      if (engine.FPDFPageObj_GetType(object) !== 2) continue;
      const segments = engine.FPDFPath_CountSegments(object);
      for (let k = 0; k < segments; k++) {
        engine.FPDFPathSegment_GetPoint(engine.FPDFPath_GetPathSegment(object, k), at, at + 4);
      }
    }
    engine.FPDFText_ClosePage(text);
    engine.FPDF_ClosePage(page);
  }
  engine.free(at);
  return seen;
}

/** Two pages of text to one of a task table. */
function pagesOf(count, flow) {
  const paragraph =
    '（一）打造智能制造样板。围绕轴承、阀门等优势产业，到2027年建成未来工厂3家、数字化车间59家，规模以上工业企业数字化改造覆盖率达到80%以上，形成可复制推广的经验。（责任单位：市经信局、市发改委）';
  const foot = (number) => ({ at: [280, 810], text: `— ${number} —`, size: 12 });
  return Array.from({ length: count }, (_, i) => {
    if (i % 3 < 2)
      return {
        texts: [
          ...flow(
            80,
            Array.from({ length: 5 }, () => paragraph),
          ).texts,
          foot(i + 1),
        ],
      };
    const row = (n) => ({
      height: 48,
      cells: [
        `${n}`,
        ['构建种养体系'],
        ['推动智能灌溉应用，到2027年建', '成示范基地12个以上。'],
        '市农业农村局',
        '2027年',
      ],
    });
    const header = { height: 24, cells: ['序号', '重点任务', '具体工作', '责任单位', '完成时限'] };
    const rows = [header, ...Array.from({ length: 13 }, (__, n) => row(n + 1))];
    return { tables: [{ at: [50, 80], widths: [40, 100, 190, 100, 70], rows }], texts: [foot(i + 1)] };
  });
}
