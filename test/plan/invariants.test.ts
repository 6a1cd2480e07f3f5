// What must hold for every document, whatever it says: run over both seeds and every input of fixtures/.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.js';
import { type Plan, planSchema, type Span } from '../../src/model/plan.js';
import { readDocument } from '../../src/readers/index.js';
import { PlanError } from '../../src/util/plan-error.js';

const DOCUMENT_PATTERN = /\.(?:txt|md|html|docx|pdf|xlsx)$/;

function documentsBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return documentsBelow(path);
    return DOCUMENT_PATTERN.test(name) && !name.startsWith('expected') ? [path] : [];
  });
}

const documents = ['seeds', 'fixtures'].flatMap(documentsBelow).sort();

/** All pairs of a quote and the span that must hold it. */
function* quotesOf(plan: Plan): Generator<{ what: string; quote: string; span: Span }> {
  for (const i of plan.indicators) {
    for (const v of i.values) yield { what: `${i.id} value`, quote: v.raw, span: v.span };
  }
  for (const t of plan.tasks) {
    if (t.mark !== null) yield { what: `${t.id} mark`, quote: t.mark.quote, span: t.mark.span };
  }
  for (const s of [...plan.commitments, ...plan.facts]) {
    yield { what: `${s.id} quote`, quote: s.quote, span: s.span };
    yield { what: `${s.id} valueQuote`, quote: s.valueQuote, span: s.valueSpan };
  }
  for (const c of plan.claims) yield { what: `${c.id} quote`, quote: c.quote, span: c.span };
}

/** Every span anywhere in a value, found by shape. */
function* spansIn(value: unknown): Generator<Span> {
  if (value === null || typeof value !== 'object') return;
  if ('start' in value && 'end' in value && 'line' in value) yield value as Span;
  for (const inner of Object.values(value)) yield* spansIn(inner);
}

describe.each(documents)('%s', (path) => {
  it('gives a plan that fits the contract and whose every quote stands where it says', async () => {
    let document: Awaited<ReturnType<typeof readDocument>>;
    try {
      document = await readDocument(readFileSync(path), { file: basename(path) });
    } catch (error) {
      // Fixtures of bad input are refused with a typed error, and their own tests say which one.
      expect(error).toBeInstanceOf(PlanError);
      return;
    }
    const plan = extractPlan(document, { language: 'zh' });
    expect(() => planSchema.parse(plan)).not.toThrow();
    for (const { what, quote, span } of quotesOf(plan)) {
      expect(document.text.slice(span.start, span.end), what).toBe(quote);
    }
    for (const span of spansIn(plan)) {
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(span.end).toBeLessThanOrEqual(document.text.length);
      const line = document.text.slice(0, span.start).split('\n').length;
      expect(span.line).toBe(line);
    }
    const ids = [plan.sections, plan.indicators, plan.tasks, plan.boxes, plan.commitments, plan.facts, plan.claims];
    for (const list of ids) expect(new Set(list.map((x) => x.id)).size).toBe(list.length);
    const sections = new Set(plan.sections.map((s) => s.id));
    for (const t of plan.tables) if (t.section !== null) expect(sections).toContain(t.section);
    const tables = new Set(plan.tables.map((t) => t.id));
    for (const i of plan.indicators) if (i.table !== null) expect(tables).toContain(i.table);
    const commitments = new Set(plan.commitments.map((c) => c.id));
    for (const t of plan.tasks) for (const id of t.commitments) expect(commitments).toContain(id);
  });
});
