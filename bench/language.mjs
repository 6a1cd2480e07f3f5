// The language pass against one pass of a plain Arabic-digit pattern over the same text, warm, and its growth with length.
//
//   node bench/language.mjs
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** What a plain reading of numbers would be: digits, a scale, a unit, a comparator after it. */
const PLAIN_PATTERN =
  /\d+(?:\.\d+)?\s?(?:万|亿)?(?:%|个百分点|人次|[所个家名人户张项件座条处])?(?:以上|以下|以内|左右)?/g;
const PASS_BAR = 20;
const GROWTH_BAR = 22;
const COPIES = 20;

/** Ratios to the plain pattern, stage by stage, and the time of 20 copies over the time of one. */
export async function measureLanguage(runs = 200) {
  const grammar = await load();
  const paragraphs = readFileSync(join(root, 'seeds/004_2bd20927046ed761.txt'), 'utf8').split('\n').filter(Boolean);
  const stages = {
    plain: (text) => [...text.matchAll(PLAIN_PATTERN)].length,
    'fold and clauses': (text) => grammar.splitClauses(grammar.fold(text)),
    numerals: (text) => grammar.findNumerals(grammar.fold(text)),
    quantities: (text) => grammar.readQuantities(text),
    statements: (text) => read(grammar, text),
  };
  const [plain, ...stageMs] = leastOf(
    Object.values(stages).map((stage) => () => paragraphs.forEach(stage)),
    runs,
  );
  const rows = Object.keys(stages)
    .slice(1)
    .map((name, i) => ({ name, ratio: stageMs[i] / plain, bar: name === 'statements' ? PASS_BAR : null }));
  const growth = measureGrowth(grammar, paragraphs.join('\n'), Math.ceil(runs / 20));
  return { plainMs: plain, rows: [...rows, { name: `${COPIES} copies`, ratio: growth, bar: GROWTH_BAR }] };
}

/** Processor time of 20 copies over that of one read 20 times: a pass this long never has a processor to itself. */
function measureGrowth(grammar, once, runs) {
  const copies = Array.from({ length: COPIES }, () => once).join('\n');
  let [least, leastOnce] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < runs; i++) {
    leastOnce = Math.min(
      leastOnce,
      processorTime(() => Array.from({ length: COPIES }, () => read(grammar, once))),
    );
    least = Math.min(
      least,
      processorTime(() => read(grammar, copies)),
    );
  }
  return (COPIES * least) / leastOnce;
}

function processorTime(run) {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return user + system;
}

function read({ fold, splitClauses, readFoldedQuantities, readStatements }, text) {
  const folded = fold(text);
  const clauses = splitClauses(folded);
  return readStatements(folded, clauses, readFoldedQuantities(folded, clauses));
}

async function load() {
  const from = (path) => `export * from './src/language/zh/${path}.ts';`;
  const modules = ['fold', 'numerals', 'quantity/index', 'statement/clauses', 'statement/read-statements'];
  const stdin = { contents: modules.map(from).join('\n'), resolveDir: root };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', platform: 'node', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** The shortest time of each of the jobs, after as many runs to warm up. They take turns, so that a busy machine slows all alike. */
function leastOf(jobs, runs) {
  const least = jobs.map(() => Number.POSITIVE_INFINITY);
  for (let i = 0; i < 2 * runs; i++) {
    for (const [k, job] of jobs.entries()) {
      const began = performance.now();
      job();
      if (i >= runs) least[k] = Math.min(least[k], performance.now() - began);
    }
  }
  return least;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { plainMs, rows } = await measureLanguage();
  console.log(`language, one pass of a plain pattern: ${plainMs.toFixed(3)} ms`);
  for (const { name, ratio } of rows) console.log(`  ${name.padEnd(28)} ${ratio.toFixed(1).padStart(6)}x`);
}
