// Checks every regular expression in src/ with recheck. An exponential one fails; polynomial ones beyond the square are listed;
// quadratic ones, most of them because a search may begin anywhere, are counted, and listed with --list.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';

const source = join(dirname(fileURLToPath(import.meta.url)), '../src');
const counts = { linear: 0, quadratic: 0, polynomial: 0, exponential: 0, unknown: 0 };

for (const file of readdirSync(source, { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .sort()) {
  for (const { pattern, flags, line } of patternsOf(readFileSync(join(source, file), 'utf8'))) {
    const { status, complexity } = await check(pattern, flags, { timeout: 2_000 });
    const kind = kindOf(status, complexity);
    counts[kind] += 1;
    const listed =
      kind === 'polynomial' || kind === 'exponential' || (process.argv.includes('--list') && kind !== 'linear');
    if (listed) console.log(`src/${file}:${line} ${complexity?.summary ?? status} /${pattern}/${flags}`);
  }
}
console.log(
  Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', '),
);
process.exitCode = counts.exponential > 0 ? 1 : 0;

function kindOf(status, complexity) {
  if (status === 'unknown' || complexity === undefined) return 'unknown';
  if (complexity.type === 'safe' || complexity.type === 'linear' || complexity.type === 'constant') return 'linear';
  if (complexity.type === 'exponential') return 'exponential';
  return complexity.degree === 2 ? 'quadratic' : 'polynomial';
}

/** The regular expression literals of a source: a slash where a value may begin. */
function patternsOf(text) {
  const found = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (/^\s*(?:\/\/|\*|\/\*)/.test(line)) continue;
    for (const match of line.matchAll(
      /(?<=^\s*|[(,=:[!&|?{;]\s*|return\s)\/((?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+)\/([dgimsuvy]*)/g,
    )) {
      if (match[1].startsWith('/') || match[1].startsWith('*')) continue;
      found.push({ pattern: match[1], flags: match[2], line: i + 1 });
    }
  }
  return found;
}
