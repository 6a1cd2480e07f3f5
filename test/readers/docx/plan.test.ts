// The same plan as a Word file and as text gives the same, places and messages apart.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../../src/extract/index.js';
import { readDocument } from '../../../src/readers/index.js';
import { read } from '../show.js';
import { buildDocx } from './build.js';
import { PLAN_DOCX, PLAN_TEXT } from './plan.js';

const FIXTURE = join(import.meta.dirname, '../../../fixtures/readers/docx/plan.docx');

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => !/^(?:span|valueSpan|source|messages)$/.test(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutPlaces(inner)]));
}

describe('a plan as a Word file', () => {
  it('gives what its text gives', async () => {
    const fromWord = extractPlan(await readDocument(buildDocx(PLAN_DOCX), { file: 'plan.docx' }));
    const fromText = extractPlan(await read(PLAN_TEXT, 'plan.txt', 'text'));
    expect(withoutPlaces(fromWord)).toEqual(withoutPlaces(fromText));
    expect(fromWord.indicators.map(({ number, target }) => [number, target?.value])).toEqual([
      ['1', 2.6],
      ['2', 500],
      ['3', 43],
      ['4', 13.5],
    ]);
    expect(fromWord.tasks.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(fromWord.messages.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['docx-tracked-changes', 'docx-notes']),
    );
  });

  it('is the file in fixtures/', async () => {
    const { text, blocks } = await readDocument(buildDocx(PLAN_DOCX), { file: 'plan.docx' });
    expect(await readDocument(readFileSync(FIXTURE), { file: 'plan.docx' })).toMatchObject({ text, blocks });
  });
});
