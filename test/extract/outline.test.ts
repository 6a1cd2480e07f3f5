// Each folder of fixtures/extract/outline is a way that plans label their parts; expected: level, label (- for none), title.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.js';
import { readOutline } from '../../src/extract/outline.js';
import { readDocument } from '../../src/readers/index.js';

const FOLDER = 'fixtures/extract/outline';

describe.each(readdirSync(FOLDER))('outline: %s', (name) => {
  const input = readdirSync(join(FOLDER, name)).find((file) => file.startsWith('input.'))!;
  const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as string[];
  const read = () => readDocument(readFileSync(join(FOLDER, name, input)), { file: input });

  it('is the one that the labels print', async () => {
    const document = await read();
    const { sections } = extractPlan(document);
    expect(sections.map(({ level, label, title }) => `${level} ${label ?? '-'} ${title}`)).toEqual(expected);
    for (const { span, title } of sections) expect(document.text.slice(span.start, span.end)).toContain(title);
  });

  it('leads from any place to its section', async () => {
    const document = await read();
    const outline = readOutline(document);
    const titles = new Map(outline.sections.map(({ id, title }) => [id, title]));
    for (let at = 0; at < document.text.length; at += 7) {
      const path = outline.sectionPath(at);
      expect(titles.get(outline.sectionOf(at) ?? '') ?? null).toBe(path.at(-1) ?? null);
    }
  });
});
