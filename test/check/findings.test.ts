// What must hold for the findings of any document: places that hold their quotes, no failure on damaged files, time in line with length.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/check/index.js';
import type { Document } from '../../src/document/document.js';
import { extractPlan } from '../../src/extract/index.js';
import { type Finding, findingsSchema } from '../../src/model/findings.js';
import { readDocument } from '../../src/readers/index.js';
import { chance, mutate } from '../hostile/mutate.js';
import { processorTime } from '../processor-time.js';

const SEEDS = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
const INPUTS = [
  ...SEEDS.map((name) => join('seeds', name)),
  ...readdirSync('fixtures/formats', { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:doc|odt)$/.test(entry.name))
    .map(({ name }) => join('fixtures/formats', name)),
];
const SEVERITY_ORDER = ['error', 'warning', 'info'];

async function documentOf(bytes: Uint8Array, path: string) {
  return readDocument(bytes, { file: basename(path) });
}

function expectSound(document: Document, findings: readonly Finding[]): void {
  const breaks = [...document.text.matchAll(/\n/g)].map(({ index }) => index);
  for (const { span, quote, related, message, rule } of findings) {
    expect(document.text.slice(span!.start, span!.end), rule).toBe(quote);
    for (const place of [span!, ...related.flatMap((one) => one.span ?? [])]) {
      expect(place.start, rule).toBeGreaterThanOrEqual(0);
      expect(place.end, rule).toBeGreaterThanOrEqual(place.start);
      expect(place.end, rule).toBeLessThanOrEqual(document.text.length);
      const line = place.line!;
      expect(place.start, rule).toBeGreaterThan(breaks[line - 2] ?? -1);
      expect(place.start, rule).toBeLessThanOrEqual(breaks[line - 1] ?? document.text.length);
    }
    for (const text of [message, ...related.map((one) => one.message)]) {
      expect(text.trim(), rule).not.toBe('');
      // a parameter that was not filled in
      expect(text, rule).not.toMatch(/undefined|NaN|\[object|“”处|""/);
    }
  }
}

describe.each(INPUTS)('%s', (path) => {
  it('gives findings whose places hold their quotes, in a stable order', async () => {
    const document = await documentOf(readFileSync(path), path);
    const plan = extractPlan(document);
    for (const language of ['zh', 'en'] as const) {
      const findings = checkPlan(document, plan, { language });
      findingsSchema.parse({ version: 1, files: [{ file: path, findings }] });
      expectSound(document, findings);
      const keys = findings.map(
        ({ span, severity, rule }) =>
          `${String(span!.start).padStart(9, '0')} ${SEVERITY_ORDER.indexOf(severity)} ${rule}`,
      );
      expect(keys).toEqual([...keys].sort());
      expect(checkPlan(document, plan, { language })).toEqual(findings);
    }
  });
});

describe('documents that are almost right', () => {
  it.each(SEEDS)('%s', { timeout: 120_000 }, async (name) => {
    const whole = readFileSync(join('seeds', name));
    const donor = readFileSync('fixtures/formats/plan.md');
    for (let i = 0; i < 25; i += 1) {
      const bytes = mutate(whole, chance(i), donor);
      if (bytes.length === 0) continue;
      const document = await documentOf(bytes, name).catch(() => null);
      if (document === null) continue;
      expectSound(document, checkPlan(document, extractPlan(document), { language: 'zh' }));
    }
  });
});

describe('time', () => {
  it('grows with the length of the document', { timeout: 120_000 }, async () => {
    const text = readFileSync(join('seeds', SEEDS[0]!), 'utf8');
    const timeOf = async (copies: number) => {
      const document = await documentOf(new TextEncoder().encode(text.repeat(copies)), 'plan.txt');
      const plan = extractPlan(document);
      checkPlan(document, plan);
      return Math.min(...[0, 1].map(() => processorTime(() => checkPlan(document, plan))));
    };
    // six times the length; work that grows with its square would take 36 times as long
    expect((await timeOf(12)) / (await timeOf(2))).toBeLessThan(15);
  });
});
