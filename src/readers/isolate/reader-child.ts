// The child process: one document after the other comes in, its parts or an error go out. Ends when the parent does.
import { isPlanError } from '../../util/plan-error.js';
import { readInProcess } from '../read-in-process.js';
import type { Answer, Job } from './messages.js';
import { startWatchdog } from './watchdog.js';

const watchdog = startWatchdog(Number(process.argv[2]));

process.on('message', async (job: Job) => {
  watchdog.start(job.maxTime);
  const answer = await work(job);
  watchdog.stop();
  process.send?.(answer);
});
process.on('disconnect', () => process.exit(0));

async function work({ format, bytes, options }: Job): Promise<Answer> {
  try {
    const parts = await readInProcess(format, bytes, options);
    return { parts, memory: process.memoryUsage.rss() };
  } catch (error) {
    const { code, params } = isPlanError(error)
      ? error
      : { code: 'reader-crashed', params: { file: options.file, reason: String(error).slice(0, 200) } };
    return { error: { code, params }, memory: process.memoryUsage.rss() };
  }
}
