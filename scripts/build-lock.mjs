// One build at a time: of several commands that start where dist/ is old, the first builds it and the others wait.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lock = join(root, 'dist.lock');
/** No build takes so long: the number in an older lock is that of another process. */
const LONGEST_BUILD = 10 * 60 * 1000;
const LEFT_PATTERN = /^dist\.(?<pid>\d+)(?:\.old)?$/;
let isHeld = false;

/**
 * Does some work while no other process builds, after waiting for one that does; within such work at once. What it throws is
 * passed on; a tree that cannot be written to throws as well.
 */
export async function underLock(work) {
  if (isHeld) return work();
  while (!takeLock()) await sleep(100);
  isHeld = true;
  try {
    return await work();
  } finally {
    isHeld = false;
    rmSync(lock, { force: true });
  }
}

/** Removes what builds that were broken off have left. To be called under the lock. */
export function sweepLeftBuilds() {
  for (const name of readdirSync(root)) {
    const pid = LEFT_PATTERN.exec(name)?.groups.pid;
    if (pid !== undefined && !isOther(Number(pid))) rmSync(join(root, name), { recursive: true, force: true });
  }
}

function takeLock() {
  try {
    writeFileSync(lock, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (isLeft()) rmSync(lock, { force: true });
  return false;
}

/** Whether the process that took the lock has ended without giving it back. */
function isLeft() {
  try {
    if (Date.now() - statSync(lock).mtimeMs > LONGEST_BUILD) return true;
    const pid = Number(readFileSync(lock, 'utf8'));
    return pid > 0 && !isOther(pid); // an empty one is just being written
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return false; // given back meanwhile
  }
}

/** Whether another process of that number runs. */
function isOther(pid) {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
