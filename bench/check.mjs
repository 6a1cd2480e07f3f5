// Checking against its floor: the rules of `plan check` over extracting the plan from the same document, and the growth with the
// length of the document. Processor time, medians of interleaved runs.
//
//   node bench/check.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load, medianTimes, root } from './measure.mjs';

const SEED = 'seeds/000_7f78ab94924659f4.txt';
const COPIES = 20;
const FLOOR_BAR = 3;
const GROWTH_BAR = 22;

/** One row for the ratio to extraction, one for 20 copies of the first seed in one document. */
export async function measureCheck(isShort) {
  const { checkPlan, extractPlan, readDocument } = await load(
    "export { checkPlan } from './src/check/index.ts'; export { extractPlan } from './src/extract/index.ts'; export { readDocument } from './src/readers/index.ts';",
  );
  const text = readFileSync(join(root, SEED), 'utf8');
  const documentOf = (content) => readDocument(new TextEncoder().encode(content), { file: 'plan.txt' });
  const [one, many] = [await documentOf(text), await documentOf(text.repeat(COPIES))];
  const [plan, plans] = [extractPlan(one), extractPlan(many)];
  const works = [() => extractPlan(one), () => checkPlan(one, plan)];
  const [floor, ms] = await medianTimes(works, isShort ? 5 : 11, 2);
  const [often, grown] = await medianTimes(
    [() => times(COPIES, () => checkPlan(one, plan)), () => checkPlan(many, plans)],
    isShort ? 1 : 3,
    isShort ? 0 : 1,
  );
  return [
    { name: 'first seed, extracted', ms: floor, ratio: 1, bar: null },
    { name: 'first seed, checked', ms, ratio: ms / floor, bar: FLOOR_BAR },
    { name: `${COPIES} copies, checked`, ms: grown, ratio: (COPIES * grown) / often, bar: GROWTH_BAR },
  ];
}

function times(count, run) {
  for (let i = 0; i < count; i++) run();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { name, ms, ratio, bar } of await measureCheck(process.argv.includes('--short'))) {
    console.log(
      `  ${name.padEnd(36)} ${ms.toFixed(0).padStart(6)} ms ${ratio.toFixed(1).padStart(6)}x${bar === null ? '' : `  (bar ${bar}x)`}`,
    );
  }
}
