// Every pattern of the grammar is linear: recheck calls it safe, not merely not exponential.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { expect, it } from 'vitest';

const PLACES = ['src/language/zh/quantity', 'src/language/zh/statement', 'src/extract/statements'];
const FILES = ['numerals', 'numeral-parts', 'measure-units', 'comparators'].map((name) => `src/language/zh/${name}.ts`);
const LITERAL_PATTERN =
  /(?<=^\s*|[(,=:[!&|?{;]\s*|return\s)\/((?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

it('every pattern of the grammar is safe', { timeout: 120_000 }, async () => {
  const files = [
    ...FILES,
    ...PLACES.flatMap((place) =>
      readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(place, name)),
    ),
  ];
  const unsafe: string[] = [];
  let patterns = 0;
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (/^\s*(?:\/\/|\*|\/\*)/.test(line)) continue;
      for (const [, source = '', flags = ''] of line.matchAll(LITERAL_PATTERN)) {
        if (source.startsWith('/') || source.startsWith('*')) continue;
        patterns += 1;
        const { status } = await check(source, flags, { timeout: 10_000 });
        if (status !== 'safe') unsafe.push(`${file}: ${status} /${source}/${flags}`);
      }
    }
  }
  expect(unsafe).toEqual([]);
  expect(patterns).toBeGreaterThan(100);
});
