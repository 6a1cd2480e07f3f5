// Each folder of fixtures/readers/html is a page and the blocks that a reader of it sees.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/readers/index.js';
import { showBlocks } from '../show.js';

const FOLDER = join(import.meta.dirname, '../../../fixtures/readers/html');

describe('fixtures/readers/html', () => {
  for (const name of readdirSync(FOLDER)) {
    it(name, async () => {
      const document = await readDocument(readFileSync(join(FOLDER, name, 'input.html')), { file: 'input.html' });
      expect(document.source.format).toBe('html');
      expect(`${showBlocks(document)}\n`).toBe(readFileSync(join(FOLDER, name, 'expected.txt'), 'utf8'));
    });
  }
});
