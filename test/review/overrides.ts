// overrides.json for a plan, made by hand in the tests.
import { readFileSync } from 'node:fs';
import { extractPlan } from '../../src/extract/index.js';
import type { Override, Overrides } from '../../src/model/overrides.js';
import type { Plan } from '../../src/model/plan.js';
import { readDocument } from '../../src/readers/index.js';
import { reviewItems } from '../../src/review/items.js';
import { sha256 } from '../../src/util/sha256.js';

export const HARBOUR = 'fixtures/review/harbour/plan.md';

/** The plan and the text of a file of this repository. */
export async function planOfFile(path: string): Promise<{ plan: Plan; text: string }> {
  const document = await readDocument(readFileSync(path), { file: path.split('/').at(-1)! });
  return { plan: extractPlan(document), text: document.text };
}

/** A file of overrides for this plan; `entries` know an item by words of its name. */
export function overridesFor(plan: Plan, text: string | null, entries: readonly Override[]): Overrides {
  const { file, sha256: ofBytes } = plan.source;
  return {
    version: 1,
    source: { file, sha256: ofBytes, textSha256: text === null ? null : sha256(text) },
    entries: [...entries],
  };
}

/** What an entry says of its item: the one of this kind whose quote has these words. */
export function itemOf(plan: Plan, kind: Override['kind'], words: string) {
  const found = reviewItems(plan).filter((item) => item.kind === kind && item.quote.includes(words));
  if (found.length !== 1) throw new Error(`${found.length} items with ${words}`);
  const { id, quote, check } = found[0]!;
  return { about: { kind, id, quote }, check };
}
