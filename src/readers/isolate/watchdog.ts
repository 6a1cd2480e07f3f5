// A thread of the child that looks after its time and memory, also while a reader does not come to rest. When a limit is met
// it says which and ends the process.
import { Worker } from 'node:worker_threads';
import { VERDICT_FD } from './messages.js';

export interface Watchdog {
  start(seconds: number): void;
  stop(): void;
}

/** The thread's code is text, for a bundle is one file. `state`: whether a job runs, and its processor time in ms. */
const CODE = `
const { workerData: { state, maxMemory, fd } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const parent = process.ppid;
const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const end = (verdict) => {
  try { writeSync(fd, verdict); } catch {}
  process.kill(process.pid, 'SIGKILL');
};
for (let begin = 0, job = 0; ;) {
  Atomics.wait(state, 0, 0);
  if (Atomics.load(state, 2) !== job) { job = Atomics.load(state, 2); begin = used(); }
  if (process.memoryUsage.rss() > maxMemory) end('memory');
  if (used() - begin > Atomics.load(state, 1)) end('time');
  if (process.ppid !== parent) end('');
  Atomics.wait(state, 0, 1, 40);
}`;

/** Begins to watch the process; between jobs the thread sleeps. */
export function startWatchdog(maxMemory: number): Watchdog {
  const state = new Int32Array(new SharedArrayBuffer(12));
  const worker = new Worker(CODE, { eval: true, workerData: { state, maxMemory, fd: VERDICT_FD } });
  worker.unref();
  return {
    start(seconds) {
      Atomics.store(state, 1, Math.min(2 ** 31 - 1, Math.ceil(seconds * 1000)));
      Atomics.add(state, 2, 1);
      Atomics.store(state, 0, 1);
      Atomics.notify(state, 0);
    },
    stop() {
      Atomics.store(state, 0, 0);
      Atomics.notify(state, 0);
    },
  };
}
