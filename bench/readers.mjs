// Readers against their floors, on documents made here of 90 KB of text and of twenty times as much.
//
//   node bench/readers.mjs [--peers]     with mammoth too, where it is installed
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { measureDocxReader } from './readers-docx.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What the other benches return: name, ms, ratio to the floor, bar. */
export async function measureReaders(runs = 30, withPeers = false) {
  const { readDocx } = await load('src/readers/docx/read-docx.ts');
  const read = (bytes) => readDocx(bytes, { file: 'plan.docx' });
  const peers = withPeers ? await docxPeers() : [];
  const once = await measureDocxReader(read, runs, 1, peers);
  return [...once, ...(await measureDocxReader(read, Math.max(3, Math.ceil(runs / 6)), 20, peers))];
}

async function docxPeers() {
  try {
    const { default: mammoth } = await import('mammoth');
    return [['docx: mammoth', (bytes) => mammoth.extractRawText({ buffer: Buffer.from(bytes) })]];
  } catch {
    return [];
  }
}

/** A module of src/, compiled on the spot. */
async function load(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'));
  const outfile = join(folder, 'module.mjs');
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20.19',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, ms, ratio, bar } of await measureReaders(30, process.argv.includes('--peers'))) {
    console.log(
      `${name.padEnd(30)} ${ms.toFixed(1).padStart(9)} ms ${ratio.toFixed(2).padStart(7)}x ${bar === null ? '' : `(bar ${bar}x)`}`,
    );
  }
}
