// Runs the benches and prints ratios. Wall time decides nothing; only a ratio beyond twice its bar is an error.
//
//   node bench/run.mjs [--short]
import { measureStartup } from './startup.mjs';

const short = process.argv.includes('--short');
const results = measureStartup(short ? 7 : 21);
let failed = false;
console.log('start-up, processor time');
for (const { name, ms, ratio, bar } of results) {
  const verdict = bar === null ? '' : ratio <= bar ? `within ${bar}x` : `over ${bar}x`;
  if (bar !== null && ratio > 2 * bar) failed = true;
  console.log(`  ${name.padEnd(28)} ${ms.toFixed(0).padStart(6)} ms  ${ratio.toFixed(2).padStart(6)}x  ${verdict}`);
}
process.exitCode = failed ? 1 : 0;
