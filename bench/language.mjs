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

/** Ratios to the plain pattern, stage by stage, and the time of 20 copies over the time of one. */
export async function measureLanguage(runs = 60) {
  const grammar = await load();
  const paragraphs = readFileSync(join(root, 'seeds/004_2bd20927046ed761.txt'), 'utf8').split('\n').filter(Boolean);
  const plain = best(() => paragraphs.reduce((n, text) => n + [...text.matchAll(PLAIN_PATTERN)].length, 0), runs);
  const stages = {
    'fold and clauses': (text) => grammar.splitClauses(grammar.fold(text)),
    numerals: (text) => grammar.findNumerals(grammar.fold(text)),
    quantities: (text) => grammar.readQuantities(text),
    statements: (text) => read(grammar, text),
  };
  const rows = Object.entries(stages).map(([name, stage]) => ({
    name,
    ratio: best(() => paragraphs.forEach(stage), runs) / plain,
  }));
  const once = paragraphs.join('\n');
  const copies = Array.from({ length: 20 }, () => once).join('\n');
  const growth = best(() => read(grammar, copies), 5) / best(() => read(grammar, once), 40);
  return { plainMs: plain, rows, growth };
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

/** The shortest of many runs, after as many to warm up. */
function best(run, runs) {
  for (let i = 0; i < runs; i++) run();
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const began = performance.now();
    run();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { plainMs, rows, growth } = await measureLanguage();
  console.log(`language, one pass of a plain pattern: ${plainMs.toFixed(3)} ms`);
  for (const { name, ratio } of rows) console.log(`  ${name.padEnd(28)} ${ratio.toFixed(1).padStart(6)}x`);
  console.log(`  20 copies                    ${growth.toFixed(1).padStart(6)}x`);
}
