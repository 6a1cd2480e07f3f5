// `plan text`: the canonical text of a document, the one that every span points into. What reading it lost is said on standard error.
import { say } from '../messages/index.js';
import { readInput } from './input.js';
import type { Io } from './io.js';
import { type LoadOptions, readInputDocument } from './load-plan.js';
import { checkOutput, writeOutput } from './output.js';
import type { Settings } from './settings.js';

export interface TextOptions extends Settings, LoadOptions {
  readonly file: string;
  readonly output?: string;
}

export async function runText(options: TextOptions, io: Io): Promise<number> {
  await checkOutput(options.output, [options.file], io);
  const document = await readInputDocument(await readInput(options.file, io, options), options);
  await writeOutput(options.output, document.text, io);
  if (!options.quiet) {
    for (const { level, code, params } of document.notes) {
      if (level === 'info') continue;
      const head = say(options.language, level === 'error' ? 'error-head' : 'warning-head', { code });
      io.stderr.write(`${head}${document.source.file} ${say(options.language, code, params)}\n`);
    }
  }
  return 0;
}
