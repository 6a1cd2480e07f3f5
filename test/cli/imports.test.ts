// What is loaded at once, and what only when it is used: start-up depends on it.
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
let outputs: Metafile['outputs'];

beforeAll(async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts', 'src/index.ts', 'src/schemas.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    metafile: true,
    write: false,
  });
  outputs = metafile.outputs;
});

/** The packages that a source brings along as soon as it is imported. */
function packagesOf(entry: string): string[] {
  return loadedBy(entry).packages;
}

/** The packages and the sources that a source brings along as soon as it is imported. */
function loadedBy(entry: string): { packages: string[]; sources: string[] } {
  const first = Object.keys(outputs).find((path) => outputs[path]!.entryPoint === entry)!;
  const [seen, found, open] = [new Set<string>(), new Set<string>(), [first]];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const { path: to, kind, external } of outputs[path]!.imports) {
      if (kind !== 'import-statement') continue;
      if (!external) open.push(to);
      else if (!to.startsWith('node:')) found.add(to);
    }
  }
  const sources = [...seen].flatMap((path) => Object.keys(outputs[path]!.inputs));
  return { packages: [...found].sort(), sources: sources.sort() };
}

describe('packages that are loaded', () => {
  it.each([
    ['src/cli.ts', ['commander']],
    ['src/commands/extract.ts', []],
    ['src/extract/index.ts', []],
    ['src/readers/index.ts', []],
    ['src/commands/text.ts', []],
    ['src/commands/schema.ts', []],
    ['src/schemas.ts', ['zod']],
  ])('by %s: %j', (entry, packages) => expect(packagesOf(entry)).toEqual(packages));

  it('by the command line: neither rules nor their sentences', () => {
    const { sources } = loadedBy('src/cli.ts');
    expect(sources).toContain('src/messages/check-command-zh.ts');
    expect(sources.filter((path) => /^src\/(?:messages\/check|check|report|extract)\//.test(path))).toEqual([]);
  });

  it('by the library: neither zod nor the command line', () => {
    expect(packagesOf('src/index.ts')).not.toContain('zod');
    expect(packagesOf('src/index.ts')).not.toContain('commander');
  });
});
