// Runs the command on a file in a process of its own, and measures what it and its children cost.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Attack } from './attack.js';

export interface Outcome {
  /** `text`, or the code of the error. */
  readonly end: string;
  readonly exitCode: number | null;
  readonly stderr: string;
  /** Seconds of processor time of all processes together, as far as the system tells. */
  readonly seconds: number;
  /** Most bytes that they held at one moment. */
  readonly memory: number;
  /** What was left behind in the working and the temporary folder. */
  readonly left: readonly string[];
}

const root = join(import.meta.dirname, '../..');
const CODE_PATTERN = /\[(?<code>[a-z-]+)\]/;
const HIGH_WATER_PATTERN = /^VmHWM:\s*(?<kilobytes>\d+) kB/m;
const TICKS = 100;
const PAGE = 4096;

export async function runAttack(attack: Attack): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-hostile-'));
  const [cwd, temporary] = [join(folder, 'cwd'), join(folder, 'tmp')];
  for (const each of [cwd, temporary]) mkdirSync(each);
  const file = join(folder, attack.file);
  writeFileSync(file, attack.make());
  try {
    const child = spawn(process.execPath, [join(root, 'bin/plan.js'), attack.command ?? 'text', file, '--lang', 'en'], {
      cwd,
      env: { PATH: process.env.PATH, TMPDIR: temporary, HOME: cwd },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const cost = { seconds: new Map<number, number>(), memory: 0 };
    const timer = setInterval(() => measure(child.pid!, cost), 40);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk);
    });
    const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
    clearInterval(timer);
    return {
      end: exitCode === 0 ? 'text' : (CODE_PATTERN.exec(stderr)?.groups?.code ?? `exit ${exitCode}`),
      exitCode,
      stderr: stderr.slice(0, 2000),
      seconds: [...cost.seconds.values()].reduce((sum, each) => sum + each, 0),
      memory: cost.memory,
      left: [...readdirSync(cwd), ...readdirSync(temporary)],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The most bytes that a process held so far: this side may have been busy making another file at that moment. */
function highWaterMark(pid: number): number {
  return Number(HIGH_WATER_PATTERN.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.groups?.kilobytes ?? 0) * 1024;
}

/** Adds up what a process and those below it use now. Where there is no /proc nothing is known. */
function measure(pid: number, cost: { seconds: Map<number, number>; memory: number }): void {
  let memory = 0;
  const todo = [pid];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    try {
      const stat = readFileSync(`/proc/${next}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      cost.seconds.set(next, (Number(fields[11]) + Number(fields[12])) / TICKS);
      memory += Number(fields[21]) * PAGE;
      cost.memory = Math.max(cost.memory, highWaterMark(next));
      for (const task of readdirSync(`/proc/${next}/task`)) {
        const children = readFileSync(`/proc/${next}/task/${task}/children`, 'utf8').trim();
        if (children !== '') todo.push(...children.split(' ').map(Number));
      }
    } catch {
      // it has ended
    }
  }
  cost.memory = Math.max(cost.memory, memory);
}
