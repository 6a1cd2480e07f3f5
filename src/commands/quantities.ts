// `plan quantities`: what the quantity grammar sees in any text, as the text with marks or as JSON.
import { readQuantities, sayQuantity } from '../language/zh/quantity/index.js';
import { markQuantities } from '../language/zh/quantity/mark.js';
import { decodeText } from '../readers/text/decode.js';
import { readInput } from './input.js';
import type { Io } from './io.js';
import { checkOutput, writeOutput } from './output.js';
import type { Settings } from './settings.js';

export interface QuantitiesOptions extends Settings {
  /** The text itself, in one or several words; `-` reads it from standard input. */
  readonly words: readonly string[];
  readonly format?: 'marks' | 'json';
  readonly output?: string;
}

export async function runQuantities(options: QuantitiesOptions, io: Io): Promise<number> {
  await checkOutput(options.output, [], io);
  const text =
    options.words.length === 1 && options.words[0] === '-'
      ? decodeText((await readInput('-', io)).bytes).value.text
      : options.words.join(' ');
  const shown = options.format === 'json' ? `${JSON.stringify(describe(text), null, 2)}\n` : markQuantities(text);
  await writeOutput(options.output, shown.endsWith('\n') ? shown : `${shown}\n`, io);
  return 0;
}

function describe(text: string): object[] {
  return readQuantities(text).map((quantity) => ({
    quote: text.slice(quantity.start, quantity.end),
    reading: sayQuantity(quantity),
    ...quantity,
  }));
}
