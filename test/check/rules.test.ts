// Every rule has a file, a page, words in both languages, examples that are true, and a fixture folder with hits and near-misses.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a script without types
import { readRuleComment, rulePage, rulesIndex } from '../../scripts/rule-page.mjs';
import { checkPlan, RULES, type Rule } from '../../src/check/index.js';
import { extractPlan } from '../../src/extract/index.js';
import { FINDING_SENTENCES } from '../../src/messages/check/index.js';
import { readDocument } from '../../src/readers/index.js';
import { applyOverrides } from '../../src/review/index.js';
import { readOverrides } from '../../src/review/read-overrides.js';

/** What a fixture's expected.json says of a finding; severity and related places only where they matter. */
interface Expected {
  readonly quote: string;
  readonly line: number;
  readonly cell?: string;
  readonly severity?: string;
  /** Quotes of the related places. */
  readonly related?: readonly string[];
  /** Words that the Chinese message must have. */
  readonly says?: string;
}

const sourceOf = ({ id, group }: Rule) => readFileSync(`src/check/rules/${group}/${id}.ts`, 'utf8');

/** The files that go with a fixture: a plan above (earlier.*), and what a person corrected (overrides.json). */
interface Beside {
  readonly earlier?: string | undefined;
  readonly overrides?: string | undefined;
}

async function findingsOf(rule: Rule, bytes: Uint8Array, file: string, { earlier, overrides }: Beside = {}) {
  const document = await readDocument(bytes, { file });
  const above = earlier === undefined ? [] : [await earlierPlan(earlier)];
  const read = extractPlan(document);
  const { plan, notes } =
    overrides === undefined
      ? { plan: read, notes: [] }
      : applyOverrides(read, document.text, readOverrides(readFileSync(overrides), { file: overrides }), 'zh');
  return {
    document,
    findings: checkPlan(document, plan, { only: [rule.id], language: 'zh', earlier: above, overrides: notes }),
  };
}

async function earlierPlan(path: string) {
  const file = path.replace(/^.*\//, '');
  return { file, plan: extractPlan(await readDocument(readFileSync(path), { file })) };
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has its page, made from its comment', () => {
    const page = `docs/rules/${id}.md`;
    expect(existsSync(page), `${page} is missing: run node scripts/write-rule-docs.mjs`).toBe(true);
    expect(readFileSync(page, 'utf8')).toBe(rulePage(rule, sourceOf(rule)));
    expect(readRuleComment(sourceOf(rule)).prose).toMatch(/[一-龥][\s\S]*[A-Za-z]{3}/);
  });

  it('has sentences in both languages with the same parameters', () => {
    const own = (language: 'zh' | 'en') =>
      Object.keys(FINDING_SENTENCES[language]).filter((code) => code === id || code.startsWith(`${id}-`));
    expect(own('zh').length).toBeGreaterThan(0);
    expect(own('en').sort()).toEqual(own('zh').sort());
    for (const code of own('zh')) {
      const params = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
      expect(params(FINDING_SENTENCES.en[code]!), code).toEqual(params(FINDING_SENTENCES.zh[code]!));
    }
  });

  it('finds what its comment says, and not what it says it does not', async () => {
    const { hit, miss } = readRuleComment(sourceOf(rule)) as { hit: string[]; miss: string[] };
    expect(hit.length + miss.length, 'examples in the comment').toBeGreaterThan(0);
    for (const [text, isHit] of [...hit.map((t) => [t, true] as const), ...miss.map((t) => [t, false] as const)]) {
      const { findings } = await findingsOf(rule, new TextEncoder().encode(`${text}\n`), 'example.md');
      expect(findings.length > 0, text).toBe(isHit);
    }
  });

  const folder = `fixtures/check/${id}`;
  it('has a fixture folder', () => {
    expect(existsSync(folder), folder).toBe(true);
  });

  const inputs = existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.(?:txt|md|html|docx|pdf|xlsx)$/.test(name) && !name.startsWith('earlier'))
    : [];
  it.each(inputs)('%s', async (name) => {
    const besides = (start: string) => {
      const found = readdirSync(folder).find((other) => other.startsWith(start));
      return found === undefined ? undefined : join(folder, found);
    };
    const { document, findings } = await findingsOf(rule, readFileSync(join(folder, name)), name, {
      earlier: besides('earlier.'),
      overrides: besides('overrides.'),
    });
    const expected = JSON.parse(
      readFileSync(join(folder, name.replace(/\.\w+$/, '.expected.json')), 'utf8'),
    ) as Expected[];
    const short = findings.map(({ quote, span }) => ({ line: span?.line, quote }));
    expect(short).toEqual(expected.map(({ line, quote }) => ({ line, quote })));
    for (const [i, { cell, severity, related, says }] of expected.entries()) {
      const finding = findings[i]!;
      if (cell !== undefined) expect(finding.span?.cell).toBe(cell);
      if (severity !== undefined) expect(finding.severity).toBe(severity);
      if (says !== undefined) expect(finding.message).toContain(says);
      if (related !== undefined) {
        const quotes = finding.related.map(({ span }) =>
          span === null ? '' : document.text.slice(span.start, span.end),
        );
        expect(quotes).toEqual(related);
      }
    }
  });
});

describe('the rules together', () => {
  it('are one a file, each in its group', () => {
    const files = readdirSync('src/check/rules', { recursive: true })
      .map(String)
      .filter((name) => /\//.test(name) && !name.endsWith('index.ts'));
    expect(files.sort()).toEqual(RULES.map(({ id, group }) => `${group}/${id}.ts`).sort());
  });

  it('are listed in docs/rules', () => {
    expect(readFileSync('docs/rules/README.md', 'utf8')).toBe(rulesIndex(RULES));
    const pages = readdirSync('docs/rules').filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(RULES.map(({ id }) => `${id}.md`).sort());
  });

  it('have no sentence that belongs to none of them', () => {
    const strays = Object.keys(FINDING_SENTENCES.zh).filter(
      (code) => !RULES.some(({ id }) => code === id || code.startsWith(`${id}-`)),
    );
    expect(strays).toEqual([]);
  });

  it('have no fixture folder of a rule that is gone', () => {
    expect(readdirSync('fixtures/check').filter((name) => !RULES.some(({ id }) => id === name))).toEqual([]);
  });
});
