// PDF → Document against the engine's own text and path extraction of the same bytes, called as its package offers it, and
// called without the package's wrapping.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export const PDF_SOURCES = `
export { readPdf } from './src/readers/pdf/read-pdf.ts';
export { openEngine, withDocument } from './src/readers/pdf/engine.ts';
export { buildPdf, flow } from './test/readers/pdf/build.ts';
`;

/** A PDF of some pages, and what the engine alone needs for it in either way. `tools` are the exports of PDF_SOURCES. */
export async function pdfSubject(pages, tools) {
  const bytes = tools.buildPdf(pagesOf(pages, tools.flow));
  const engine = await tools.openEngine();
  const offered = await openModule();
  return {
    bytes,
    floor: () => extractWith(offered, bytes),
    bareFloor: () => tools.withDocument(engine, bytes, 'a.pdf', (document) => extractAll(engine, document)),
  };
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
