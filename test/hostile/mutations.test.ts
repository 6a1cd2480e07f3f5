// Every fixture of fixtures/formats, changed by chance (the same in every run): reading and extracting end soon, with a plan or
// with an error that has a code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.js';
import { readDocument } from '../../src/readers/index.js';
import { openZip } from '../../src/readers/ooxml/zip.js';
import { isPlanError } from '../../src/util/plan-error.js';
import { chance, mutate, mutatePart } from './mutate.js';

const folder = join(import.meta.dirname, '../../fixtures/formats');
const donors = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name)
  .sort()
  .map((name) => readFileSync(join(folder, name)));
const SECONDS = 10;
/** How many changed files of each format. PDF and .doc are read in a child; .doc without LibreOffice, which takes a second a file. */
const COUNTS = { docx: 30, xlsx: 30, html: 30, md: 30, txt: 30, pdf: 15, doc: 10 };
/** Of those of an archive, one in so many is changed after it was packed. */
const PACKED = 4;

async function outcome(bytes: Uint8Array, file: string): Promise<string> {
  try {
    extractPlan(await readDocument(bytes, { file, libreOffice: null }), { language: 'zh' });
    return 'plan';
  } catch (error) {
    if (!isPlanError(error)) throw error;
    return error.code;
  }
}

describe('files that are almost right', () => {
  it.each(Object.entries(COUNTS))('%s', { timeout: 120_000 }, async (ending, count) => {
    const file = `plan.${ending}`;
    const whole = readFileSync(join(folder, file));
    const zip = /^(?:docx|xlsx)$/.test(ending) ? openZip(whole, { file }) : null;
    const parts = zip === null ? [] : zip.names.map((name) => ({ name, content: zip.read(name)! }));
    for (let i = 0; i < count; i++) {
      const donor = donors[i % donors.length]!;
      const bytes =
        zip !== null && i % PACKED > 0 ? mutatePart(parts, chance(i), donor) : mutate(whole, chance(i), donor);
      const before = process.cpuUsage();
      const end = await outcome(bytes, file);
      const { user, system } = process.cpuUsage(before);
      expect(end, `change ${i} of ${file}`).not.toMatch(/crashed|unexpected/);
      expect((user + system) / 1e6, `change ${i} of ${file}`).toBeLessThan(SECONDS);
    }
  });
});
