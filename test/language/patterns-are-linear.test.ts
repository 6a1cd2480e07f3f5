// Every pattern that stands in the sources is linear: recheck calls it safe, not merely not exponential. Where recheck does not come to an
// end in its time, or only guesses, measured time decides.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { expect, it } from 'vitest';
import { growsBeyond, isPattern } from '../../scripts/pattern-growth.mjs';

const TIME_FOR_ONE = 1_500;
const LITERAL_PATTERN =
  /(?<=^\s*|[(,=:[!&|?{;]\s*|return\s)\/((?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

it('every pattern of the sources is safe', { timeout: 600_000 }, async () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src', name));
  const patterns = files.flatMap(patternsOf);
  const unsafe: string[] = [];
  const checkNext = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const found = await check(one.pattern, one.flags, { timeout: TIME_FOR_ONE });
      const isSafe =
        found.status === 'safe' ||
        ((found.status === 'unknown' || found.complexity.isFuzz) &&
          !growsBeyond(1, one, found.status === 'vulnerable' ? found.attack : undefined));
      if (!isSafe) unsafe.push(`${one.file}: ${found.status} /${one.pattern}/${one.flags}`);
    }
  };
  const waiting = [...new Map(patterns.map((one) => [`/${one.pattern}/${one.flags}`, one])).values()];
  await Promise.all([checkNext(), checkNext()]);
  expect(unsafe).toEqual([]);
  expect(patterns.length).toBeGreaterThan(300);
});

/** A pattern whose repetitions all have an end looks at so many characters from each place and no more. */
function isUnbounded(pattern: string): boolean {
  const bare = pattern.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  return /[*+]|\{\d+,\}/.test(bare);
}

function patternsOf(file: string) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line))
    .flatMap((line) => [...line.matchAll(LITERAL_PATTERN)])
    .map(([, pattern = '', flags = '']) => ({ file, pattern, flags }))
    .filter(({ pattern, flags }) => !/^[/*]/.test(pattern) && isPattern(pattern, flags) && isUnbounded(pattern));
}
