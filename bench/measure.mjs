// What the benches share: processor time, medians of runs that take turns, modules of src/ compiled on the spot.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Median processor times in ms of works that take turns, so that whatever else the machine does falls on all of them alike. */
export async function medianTimes(works, runs, warmUp) {
  const times = works.map(() => []);
  for (let run = -warmUp; run < runs; run++) {
    for (const [i, work] of works.entries()) {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      if (run >= 0) times[i].push((user + system) / 1000);
    }
  }
  return times.map(median);
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** User and system time of one run of a program in ms, as the shell that waited for it tells; null where it is not installed. */
export function commandTime(command, args) {
  const script = '"$@" > /dev/null 2>&1; code=$?; times; exit $code';
  const { status, stdout } = spawnSync('bash', ['-c', script, 'bash', command, ...args], { encoding: 'utf8' });
  if (status === 127) return null;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
  // "0m0.040s 0m0.012s": the last line is that of the children
  const children = stdout.trim().split('\n').at(-1);
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60e3 + Number(s) * 1e3,
    0,
  );
}

/** What some lines of `export … from './src/…'` export. */
export async function load(contents) {
  const folder = mkdtempSync(join(root, 'dist/bench-'));
  const outfile = join(folder, 'module.mjs');
  try {
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      target: 'node20.19',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
