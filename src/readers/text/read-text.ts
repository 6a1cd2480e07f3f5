// Plain text → blocks.
import type { ReaderOptions, ReadParts } from '../reader.js';
import { CellLimit, checkLines } from './cell-limit.js';
import { decodeText } from './decode.js';
import { plainInline, type Scan, splitLines } from './lines.js';
import { readBlocks } from './read-blocks.js';
import { textStyle } from './text-style.js';

/** Reads a plain-text file: paragraphs, tables in all the ways that text carries them, boxes. Throws `limit-cells` and `limit-lines`. */
export function readText(bytes: Uint8Array, options: ReaderOptions): ReadParts {
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
  const blocks = readBlocks(scan, { style: textStyle(lines) });
  return { text: canonical, blocks, pageStarts: [], notes: scan.notes };
}
