// What it costs to start: processor time (user + system) of a command as a multiple of a bare node, medians of interleaved
// runs, so that whatever else the machine does falls on all of them alike.
import { join } from 'node:path';
import { commandTime, median, root } from './measure.mjs';

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
      const time = commandTime(process.execPath, args);
      if (run >= 0) times[i].push(time); // the first round only warms the file cache
    }
  }
  const medians = times.map(median);
  return SUBJECTS.map(({ name, bar }, i) => ({ name, ms: medians[i], ratio: medians[i] / medians[0], bar }));
}
