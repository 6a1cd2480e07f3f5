// The PDF engine: PDFium compiled to WebAssembly, opened once and kept. All that the other files know of it is `Engine`.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PlanError } from '../../util/plan-error.js';

/** The engine's functions that are called for every character or segment: bare WebAssembly, without conversions. */
const CALLS = [
  'FPDF_LoadMemDocument',
  'FPDF_CloseDocument',
  'FPDF_GetLastError',
  'FPDF_GetPageCount',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageBoundingBox',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_IsGenerated',
  'FPDFText_HasUnicodeMapError',
  'FPDFText_GetTextObject',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetFontSize',
  'FPDFText_GetMatrix',
  'FPDFTextObj_GetFont',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFFont_GetBaseFontName',
  'FPDFFont_GetFlags',
  'FPDFPage_GetAnnotCount',
  'FPDFPage_GetAnnot',
  'FPDFPage_CloseAnnot',
  'FPDFAnnot_GetSubtype',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_GetStrokeColor',
  'FPDFPath_GetDrawMode',
  'FPDFPath_CountSegments',
  'FPDFPath_GetPathSegment',
  'FPDFPathSegment_GetType',
  'FPDFPathSegment_GetPoint',
  'FPDFPathSegment_GetClose',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
] as const;

type Calls = Readonly<Record<(typeof CALLS)[number], (...args: number[]) => number>>;

export interface Engine extends Calls {
  /** Takes memory of the engine; what it returns is an address. */
  readonly malloc: (size: number) => number;
  readonly free: (address: number) => void;
  /** Views of the engine's memory. They change when it grows: never keep one over a call that may take memory. */
  readonly bytes: () => Uint8Array;
  readonly floats: () => Float32Array;
  readonly doubles: () => Float64Array;
  readonly ints: () => Int32Array;
}

interface Heap {
  readonly HEAPU8: Uint8Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  readonly HEAP32: Int32Array;
}

let opened: Promise<Engine> | null = null;

/** The engine, started at the first call. */
export function openEngine(): Promise<Engine> {
  opened ??= startEngine();
  return opened;
}

/** Forgets the engine after a failure inside it: its memory can no longer be trusted. */
export function dropEngine(): void {
  opened = null;
}

async function startEngine(): Promise<Engine> {
  const require = createRequire(import.meta.url);
  const wasm = await readFile(require.resolve('@embedpdf/pdfium/pdfium.wasm'));
  const { init } = await import('@embedpdf/pdfium');
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength);
  const module = await init({ wasmBinary: wasmBinary as ArrayBuffer });
  module.PDFiumExt_Init();
  const { pdfium } = module;
  const heap = pdfium as unknown as Heap;
  // The exports themselves: the module's own functions check their arguments at each call, which takes longer than the call.
  const bare = pdfium.wasmExports as unknown as Record<string, (...args: number[]) => number>;
  const calls = Object.fromEntries(CALLS.map((name) => [name, bare[name]])) as unknown as Calls;
  return {
    ...calls,
    malloc: pdfium.wasmExports.malloc,
    free: pdfium.wasmExports.free,
    bytes: () => heap.HEAPU8,
    floats: () => heap.HEAPF32,
    doubles: () => heap.HEAPF64,
    ints: () => heap.HEAP32,
  };
}

/** FPDF_GetLastError: a password is needed, or a way of encryption that the engine does not know. */
const LOCKED_ERRORS: readonly number[] = [4, 5];

/** Opens the document for as long as `use` runs. Throws a PlanError for a locked or unreadable one. */
export function withDocument<T>(engine: Engine, bytes: Uint8Array, file: string, use: (document: number) => T): T {
  const address = engine.malloc(bytes.length);
  if (address === 0) throw new PlanError('pdf-too-large', { file });
  try {
    engine.bytes().set(bytes, address);
    const document = engine.FPDF_LoadMemDocument(address, bytes.length, 0);
    if (document === 0) {
      throw new PlanError(LOCKED_ERRORS.includes(engine.FPDF_GetLastError()) ? 'pdf-locked' : 'pdf-damaged', { file });
    }
    try {
      return use(document);
    } finally {
      engine.FPDF_CloseDocument(document);
    }
  } finally {
    engine.free(address);
  }
}
