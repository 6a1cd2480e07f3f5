// One long-lived child that reads documents for us. It takes one at a time; a fault ends it and the next document gets a new one.
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PlanError } from '../../util/plan-error.js';
import { sizeText } from '../limits.js';
import type { ReadParts } from '../reader.js';
import { type Answer, type Job, VERDICT_FD } from './messages.js';

const MEGABYTE = 1024 * 1024;
/** Of the memory limit: what the engine's own heap may have, and what a child may still hold to be used again. */
const HEAP_SHARE = 0.7;
const REUSE_SHARE = 0.5;
/** A child that waits instead of working is ended after so many times its processor time, and some seconds to start. */
const WAIT_FACTOR = 4;
const WAIT_MORE = 20;
const KEPT_OUTPUT = 8192;
const HEAP_PATTERN = /heap out of memory|heap limit|Allocation failed|Array buffer allocation/i;

interface Running {
  readonly process: ChildProcess;
  /** What it wrote on standard error, and on the watchdog's pipe. */
  readonly said: { errors: string; verdict: string };
}

export class ReaderProcess {
  readonly #maxMemory: number;
  #running: Running | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(maxMemory: number) {
    this.#maxMemory = maxMemory;
  }

  /** Reads one document when those before it are done. Throws a PlanError. */
  read(job: Job): Promise<ReadParts> {
    const result = this.#last.then(() => this.#work(job));
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Ends the child after the documents that it was given. */
  closeWhenDone(): void {
    void this.#last.then(() => this.#close());
  }

  #close(): void {
    this.#running?.process.kill('SIGKILL');
    this.#running = null;
  }

  #work(job: Job): Promise<ReadParts> {
    const running = this.#running ?? this.#start();
    const { process: child, said } = running;
    hold(child, true);
    return new Promise((resolve, reject) => {
      let isLate = false;
      const timer = setTimeout(
        () => {
          isLate = true;
          child.kill('SIGKILL');
        },
        (job.maxTime * WAIT_FACTOR + WAIT_MORE) * 1000,
      );
      const settle = () => {
        clearTimeout(timer);
        child.off('message', onMessage).off('close', onClose).off('error', onError);
      };
      const onMessage = (answer: Answer) => {
        settle();
        hold(child, false);
        if (answer.memory > this.#maxMemory * REUSE_SHARE) this.#close();
        if ('parts' in answer) resolve(answer.parts);
        else reject(new PlanError(answer.error.code, answer.error.params));
      };
      const onClose = (code: number | null, signal: string | null) => {
        settle();
        this.#running = null;
        reject(this.#fault(job, isLate ? 'time' : said.verdict, said.errors, signal ?? String(code)));
      };
      const onError = (error: Error) => {
        settle();
        this.#close();
        reject(new PlanError('reader-crashed', { file: job.options.file, reason: error.message }, { cause: error }));
      };
      child.on('message', onMessage).on('close', onClose).on('error', onError);
      child.send(job, (error) => error && onError(error));
    });
  }

  #start(): Running {
    const heap = Math.max(64, Math.floor((this.#maxMemory * HEAP_SHARE) / MEGABYTE));
    const child = fork(childEntry(), [String(this.#maxMemory)], {
      execArgv: [`--max-old-space-size=${heap}`],
      // a reader needs nothing of what the environment holds
      env: process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc', 'pipe'],
    });
    const said = { errors: '', verdict: '' };
    child.stderr?.on('data', (chunk) => {
      said.errors = (said.errors + String(chunk)).slice(-KEPT_OUTPUT);
    });
    const verdicts = child.stdio[VERDICT_FD];
    verdicts?.on('data', (chunk: unknown) => {
      said.verdict += String(chunk);
    });
    verdicts?.on('error', () => undefined);
    this.#running = { process: child, said };
    child.once('exit', () => {
      if (this.#running?.process === child) this.#running = null;
    });
    return this.#running;
  }

  #fault({ options: { file }, maxTime }: Job, verdict: string, errors: string, reason: string): PlanError {
    if (verdict === 'time') return new PlanError('limit-time', { file, limit: maxTime });
    if (verdict === 'memory' || HEAP_PATTERN.test(errors)) {
      return new PlanError('limit-memory', { file, limit: sizeText(this.#maxMemory) });
    }
    return new PlanError('reader-crashed', { file, reason });
  }
}

/** Whether the child keeps this process alive: only while it works. */
function hold(child: ChildProcess, isBusy: boolean): void {
  const how = isBusy ? 'ref' : 'unref';
  child[how]();
  child.channel?.[how]();
  for (const stream of child.stdio) (stream as { ref?(): void; unref?(): void } | null)?.[how]?.();
}

/** The child's bundle: beside this code in dist/, above its chunks, or in dist/ when this is the source. */
function childEntry(): string {
  const places = ['./reader-child.cjs', '../reader-child.cjs', '../../../dist/reader-child.cjs'];
  const found = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path));
  if (found === undefined) throw new Error('dist/reader-child.cjs is missing: run the build');
  return found;
}
