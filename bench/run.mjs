// Runs the benches and prints ratios. Wall time decides nothing; only a ratio beyond twice its bar is an error.
//
//   node bench/run.mjs [--short]
import { measureCheck } from './check.mjs';
import { measureLanguage } from './language.mjs';
import { measureMemory } from './memory.mjs';
import { measureReaders } from './readers.mjs';
import { measureReport } from './report.mjs';
import { measureScoring } from './score.mjs';
import { measureStartup } from './startup.mjs';

const short = process.argv.includes('--short');
let failed = false;

console.log('start-up, processor time');
for (const row of measureStartup(short ? 7 : 21)) print(row, `${row.ms.toFixed(0).padStart(6)} ms  `, 2);

console.log('language, against one pass of a plain pattern');
const { rows } = await measureLanguage(short ? 120 : 200);
for (const row of rows) print(row, ' '.repeat(11), 1);

console.log('readers, processor time against their floors');
for (const row of await measureReaders(short)) print(row, `${(row.ms ?? 0).toFixed(1).padStart(8)} ms  `, 2);

console.log('scoring, processor time against parsing the file of actual values');
for (const row of await measureScoring(short)) print(row, `${row.ms.toFixed(1).padStart(8)} ms  `, 1);

console.log('checking, processor time against extracting the same plan');
for (const row of await measureCheck(short)) print(row, `${row.ms.toFixed(1).padStart(8)} ms  `, 1);

console.log('the report page of the first seed, processor time against extract and score');
for (const row of await measureReport(short)) print(row, `${row.ms.toFixed(1).padStart(8)} ms  `, 2);

console.log('Office readers, peak memory beyond 3 MB against the inflated XML');
for (const row of measureMemory(short ? 1 : 3)) print(row, `${row.megabytes.toFixed(1).padStart(8)} MB  `, 1);

process.exitCode = failed ? 1 : 0;

function print({ name, ratio, bar, remark = '' }, time, digits) {
  if (ratio === null) {
    console.log(`  ${name.padEnd(28)} ${remark}`);
    return;
  }
  const verdict = bar === null ? remark : ratio <= bar ? `within ${bar}x` : `over ${bar}x`;
  if (bar !== null && ratio > 2 * bar) failed = true;
  console.log(`  ${name.padEnd(28)} ${time}${ratio.toFixed(digits).padStart(6)}x  ${verdict}`.trimEnd());
}
