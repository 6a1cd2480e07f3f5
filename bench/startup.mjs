// What it costs to start: processor time (user + system) of a command as a multiple of a bare node, medians of interleaved
// runs, so that whatever else the machine does falls on all of them alike.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const launcher = join(root, 'bin/plan.js');
const seed = join(root, 'seeds/004_2bd20927046ed761.txt');

const SUBJECTS = [
  { name: 'node -e 0', args: ['-e', '0'], bar: null },
  { name: 'plan --help', args: [launcher, '--help'], bar: 1.5 },
  { name: 'plan extract (second seed)', args: [launcher, 'extract', seed], bar: 3 },
];

/** Measures start-up; returns one line a subject: its median in ms, its ratio to a bare node, its bar. */
export function measureStartup(runs) {
  const times = SUBJECTS.map(() => []);
  for (let run = -1; run < runs; run++) {
    for (const [i, { args }] of SUBJECTS.entries()) {
      const time = processorTime(args);
      if (run >= 0) times[i].push(time); // the first round only warms the file cache
    }
  }
  const medians = times.map((list) => list.sort((a, b) => a - b)[list.length >> 1]);
  return SUBJECTS.map(({ name, bar }, i) => ({ name, ms: medians[i], ratio: medians[i] / medians[0], bar }));
}

/** User and system time of one run in ms, as the shell that waited for it tells. */
function processorTime(args) {
  const script = '"$@" > /dev/null 2>&1; code=$?; times; exit $code';
  const { status, stdout } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  // "0m0.040s 0m0.012s": the last line is that of the children
  const children = stdout.trim().split('\n').at(-1);
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60e3 + Number(s) * 1e3,
    0,
  );
}
