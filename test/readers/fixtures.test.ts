// Each folder of fixtures/readers with such an input is a document (input.txt or input.md) and the blocks that a reader of it sees.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/readers/index.js';
import { showBlocks } from './show.js';

const FOLDER = join(import.meta.dirname, '../../fixtures/readers');

describe('fixtures/readers', () => {
  for (const name of readdirSync(FOLDER)) {
    const input = ['input.txt', 'input.md'].find((file) => existsSync(join(FOLDER, name, file)));
    if (input === undefined) continue;
    it(name, async () => {
      const bytes = readFileSync(join(FOLDER, name, input));
      const document = await readDocument(bytes, { file: input });
      expect(`${showBlocks(document)}\n`).toBe(readFileSync(join(FOLDER, name, 'expected.txt'), 'utf8'));
    });
  }
});
