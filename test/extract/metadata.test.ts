// Each folder of fixtures/extract/metadata is a way that plans begin and sign: input, and what a reader says of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.js';
import { readDocument } from '../../src/readers/index.js';

const FOLDER = 'fixtures/extract/metadata';

describe.each(readdirSync(FOLDER))('metadata: %s', (name) => {
  const input = readdirSync(join(FOLDER, name)).find((file) => file.startsWith('input.'))!;
  const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as object;

  it('is what the document says of itself', async () => {
    const document = await readDocument(readFileSync(join(FOLDER, name, input)), { file: 'some-other-name.txt' });
    const { title, issuer, issued, documentNumber, period } = extractPlan(document);
    expect({ title, issuer, issued, documentNumber, period }).toEqual(expected);
  });
});
