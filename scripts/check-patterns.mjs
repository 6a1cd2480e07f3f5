// Checks every regular expression of src/ with recheck: the literals as they stand in the sources, and those that are put
// together with `new RegExp` as they are when the modules have been loaded. An exponential one fails, and so does one beyond the square; quadratic ones,
// most of them because a search may begin anywhere, are counted, and listed with --list. What recheck cannot tell in its time,
// or only guesses, is measured and counted apart: time that grows beyond the square fails too.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { check } from 'recheck';
import { growsBeyond, isPattern } from './pattern-growth.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'src');
/** Modules that begin their work when they are loaded. */
const PROGRAMS = new Set(['cli.ts', join('readers', 'isolate', 'reader-child.ts')]);
const AT_ONCE = 2;
const TIME_FOR_ONE = 1_500;

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .sort();
const patterns = [...literals(), ...(await constructed())];
const waiting = [...new Map(patterns.map((one) => [`/${one.pattern}/${one.flags}`, one])).values()];
const counts = { linear: 0, polynomial: 0, exponential: 0, measured: 0 };
await Promise.all(Array.from({ length: AT_ONCE }, checkNext));
console.log(
  Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', '),
);
process.exitCode = counts.exponential + counts.polynomial > 0 ? 1 : 0;

async function checkNext() {
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    const { status, complexity, attack } = await check(one.pattern, one.flags, { timeout: TIME_FOR_ONE });
    let kind = kindOf(status, complexity);
    // what was found by trying is an estimate: a repetition that ends soon looks like one without end
    if (kind === 'polynomial' && complexity.isFuzz) kind = 'unknown';
    if (kind === 'unknown' && growsBeyond(1, one, attack)) kind = 'polynomial';
    counts[kind === 'unknown' ? 'measured' : kind] += 1;
    const isBad = kind === 'polynomial' || kind === 'exponential';
    if (isBad || (process.argv.includes('--list') && kind !== 'linear'))
      console.log(`${one.place} ${complexity?.summary ?? kind} /${one.pattern}/${one.flags}`);
  }
}

function kindOf(status, complexity) {
  if (status === 'unknown' || complexity === undefined) return 'unknown';
  if (complexity.type === 'safe' || complexity.type === 'linear' || complexity.type === 'constant') return 'linear';
  return complexity.type === 'exponential' ? 'exponential' : 'polynomial';
}

/** The regular expression literals of the sources: a slash where a value may begin. */
function literals() {
  return files.flatMap((file) => {
    const found = [];
    for (const [i, line] of readFileSync(join(source, file), 'utf8').split('\n').entries()) {
      if (/^\s*(?:\/\/|\*|\/\*)/.test(line)) continue;
      for (const match of line.matchAll(
        /(?<=^\s*|[(,=:[!&|?{;]\s*|return\s)\/((?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+)\/([dgimsuvy]*)/g,
      )) {
        if (match[1].startsWith('/') || match[1].startsWith('*') || !isPattern(match[1], match[2])) continue;
        found.push({ pattern: match[1], flags: match[2], place: `src/${file}:${i + 1}` });
      }
    }
    return found;
  });
}

/** What `new RegExp` makes of its parts while the modules are loaded. */
async function constructed() {
  const bundle = join(root, 'dist', 'patterns-in-use.mjs');
  const modules = files.filter((file) => !PROGRAMS.has(file));
  const { outputFiles } = await build({
    stdin: { contents: modules.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n'), resolveDir: source },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  const found = [];
  const Native = globalThis.RegExp;
  writeFileSync(bundle, outputFiles[0].text);
  globalThis.RegExp = new Proxy(Native, {
    construct(target, parts) {
      const made = Reflect.construct(target, parts);
      const caller = /\((?:file:\/\/)?[^()]*patterns-in-use\.mjs:\d+:\d+\)|at (?:file:\/\/)?\S*patterns-in-use\.mjs/;
      if (caller.test(new Error('where').stack ?? ''))
        found.push({ pattern: made.source, flags: made.flags, place: 'new RegExp' });
      return made;
    },
  });
  try {
    await import(pathToFileURL(bundle).href);
  } finally {
    globalThis.RegExp = Native;
    rmSync(bundle, { force: true });
  }
  return found;
}
