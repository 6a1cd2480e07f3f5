// `plan text`: the canonical text of a document, the one that every span points into.
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
  return 0;
}
