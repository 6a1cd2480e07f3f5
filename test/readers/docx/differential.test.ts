// mammoth and pandoc as second readers: where they find text and we do not, a test fails, unless the case is listed with its
// reason; a listed case that is the same now fails too. The files are those of fixtures/, all that the tests of this folder build
// (they run here once more, and are listened to), and those of the hostile set that we read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/readers/index.js';
import { isPlanError } from '../../../src/util/plan-error.js';
import type { Attack } from '../../hostile/attack.js';
import { linkAttacks } from '../../hostile/link-attacks.js';
import { xmlAttacks } from '../../hostile/xml-attacks.js';
import { zipAttacks } from '../../hostile/zip-attacks.js';
import { watchZips, type ZipPart } from '../ooxml/build-zip.js';
import { hasPandoc, readBySecond, runsMissing, type SecondReader } from '../second-readers/second-readers.js';
import { buildDocx } from './build.js';
import { DIFFERENCES, NOT_GIVEN } from './differences.js';
import { HOSTILE_CASES } from './hostile-cases.js';

const root = join(import.meta.dirname, '../../..');
/** Bombs are left out: files whose parts have more bytes than this, or that are over a limit of ours, or that are listed. */
const MOST_BYTES = 512 * 1024;
const built = new Map<string, Uint8Array>();

function keep(name: string, bytes: Uint8Array): void {
  let free = name;
  for (let i = 2; built.has(free); i++) free = `${name} #${i}`;
  built.set(free, bytes);
}

const isSmall = (parts: readonly ZipPart[]) =>
  parts.reduce((sum, { content, packed }) => sum + content.length + (packed?.length ?? 0) * 1000, 0) < MOST_BYTES;

/** Makes a file in which every archive that the tests build is kept under its name. */
function keepFrom(make: () => unknown, name: string): void {
  current = name;
  make();
  current = null;
}

let current: string | null = null;
watchZips((bytes, parts) => {
  const name = current ?? expect.getState().currentTestName;
  if (name && isSmall(parts) && parts.some((part) => part.name.startsWith('word/'))) keep(name, bytes);
});

// with a query, for in a process that ran them before they would not be run once more
for (const name of ['text', 'tables', 'numbering', 'plan']) {
  await import(/* @vite-ignore */ `${join(import.meta.dirname, `${name}.test.ts`)}?built`);
}

const attacks: readonly Attack[] = [...zipAttacks, ...xmlAttacks, ...linkAttacks('http://127.0.0.1:9')];

/** Every file by its name, with what we find in it; those that we refuse are not there. */
async function readAll(): Promise<Map<string, { readonly bytes: Uint8Array; readonly text: string }>> {
  for (const path of readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' }).sort()) {
    if (path.endsWith('.docx')) keep(`fixtures/${path}`, readFileSync(join(root, 'fixtures', path)));
  }
  for (const { name, file, make, ends } of attacks) {
    if (file.endsWith('.docx') && ends.includes('text')) keepFrom(make, `hostile: ${name}`);
  }
  for (const [name, [code, parts]] of Object.entries(HOSTILE_CASES)) {
    if (code === null) keepFrom(() => buildDocx({ ...parts(), stored: true }), `hostile Word files: ${name}`);
  }
  const found = new Map<string, { bytes: Uint8Array; text: string }>();
  for (const [name, bytes] of built) {
    if (NOT_GIVEN.has(name)) continue;
    try {
      const { text } = await readDocument(bytes, { file: 'plan.docx', format: 'docx' });
      found.set(name, { bytes, text });
    } catch (error) {
      if (!isPlanError(error)) throw error;
    }
  }
  return found;
}

/** A reader that is not there is reported as skipped. */
const READERS: Record<SecondReader, { readonly isThere: boolean }> = {
  mammoth: { isThere: true },
  pandoc: { isThere: hasPandoc },
};

describe('what second readers find and we do not', () => {
  let files: Awaited<ReturnType<typeof readAll>>;
  beforeAll(async () => {
    files = await readAll();
  }, 120_000);
  afterAll(() => watchZips(() => undefined));

  for (const [reader, { isThere }] of Object.entries(READERS) as [SecondReader, { isThere: boolean }][]) {
    it(`${reader}: only what is listed`, { timeout: 180_000 }, ({ skip }) => {
      skip(!isThere, `${reader} is not installed`);
      const texts = readBySecond(
        reader,
        [...files.values()].map(({ bytes }) => bytes),
      );
      const found = [...files].map(([name, { text }], i) => [name, runsMissing(text, texts[i] ?? '')] as const);
      expect(texts.filter((text) => text === null || text === '').length).toBeLessThan(files.size / 3);
      expect(Object.fromEntries(found.filter(([, missing]) => missing.length > 0))).toEqual(
        Object.fromEntries(Object.entries(DIFFERENCES[reader]).map(([name, { runs }]) => [name, runs])),
      );
    });
  }
});
