// Plain text → blocks.
import type { ReaderOptions, ReadParts } from '../reader.js';
import { CellLimit, checkLines } from './cell-limit.js';
import { decodeText } from './decode.js';
import { plainInline, type Recogniser, type Scan, splitLines } from './lines.js';
import { readBlocks, TABLE_RECOGNISERS } from './read-blocks.js';
import { textStyle } from './text-style.js';

/**
 * Reads a plain-text file: paragraphs, tables in all the ways that text carries them, boxes. `known` looks for tables before
 * all others. Throws `limit-cells` and `limit-lines`.
 */
export function readText(bytes: Uint8Array, options: ReaderOptions, known: readonly Recogniser[] = []): ReadParts {
  const { value, notes } = decodeText(bytes);
  const canonical = value.text;
  checkLines(canonical, options);
  const lines = splitLines(canonical);
  const scan: Scan = {
    canonical,
    lines,
    inline: (stretch) => plainInline(canonical, stretch),
    notes: [...notes],
    cells: new CellLimit(options),
  };
  const recognisers = [...known, ...TABLE_RECOGNISERS];
  const blocks = readBlocks(scan, { recognisers, style: textStyle(lines) });
  return { text: canonical, blocks, pageStarts: [], notes: scan.notes };
}
