// The report page against what it is made from: extracting, scoring and checking aside, how much longer building the page takes.
// Processor time, medians of interleaved runs, on the first seed.
//
//   node bench/report.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load, medianTimes, root } from './measure.mjs';

const SEED = join(root, 'seeds/000_7f78ab94924659f4.txt');
const BAR = 4;

/** One row for extract and score, one for the whole page with its findings, one for the page alone. */
export async function measureReport(isShort) {
  const { readDocument, extractPlan, scorePlan, checkPlan, reportHtml } = await load(`
export { readDocument } from './src/readers/index.ts';
export { extractPlan } from './src/extract/index.ts';
export { scorePlan } from './src/score/index.ts';
export { checkPlan } from './src/check/index.ts';
export { reportHtml } from './src/report/formats/report/html/index.ts';`);
  const bytes = readFileSync(SEED);
  const language = 'zh';
  const scored = async () => {
    const document = await readDocument(bytes, { file: 'plan.txt' });
    const plan = extractPlan(document, { language });
    return { language, document, text: document.text, plan, card: scorePlan(plan, { language }) };
  };
  const checked = (input) => ({ ...input, findings: checkPlan(input.document, input.plan, { language }) });
  const ready = checked(await scored());
  const whole = async () => reportHtml(checked(await scored()));
  const works = [scored, whole, () => reportHtml(ready)];
  const [floor, all, page] = await medianTimes(works, isShort ? 5 : 15, isShort ? 3 : 8);
  return [
    { name: 'extract and score', ms: floor, ratio: 1, bar: null },
    { name: 'extract, score, check, page', ms: all, ratio: all / floor, bar: BAR },
    { name: 'the page alone', ms: page, ratio: page / floor, bar: null },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { name, ms, ratio, bar } of await measureReport(process.argv.includes('--short'))) {
    console.log(
      `  ${name.padEnd(28)} ${ms.toFixed(1).padStart(8)} ms ${ratio.toFixed(2).padStart(6)}x${bar === null ? '' : `  (bar ${bar}x)`}`,
    );
  }
}
