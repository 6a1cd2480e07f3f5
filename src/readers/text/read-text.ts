// Plain text → blocks.
import type { ReadParts } from '../reader.js';
import { decodeText } from './decode.js';
import { plainInline, type Scan, splitLines } from './lines.js';
import { readBlocks } from './read-blocks.js';
import { textStyle } from './text-style.js';

/** Reads a plain-text file: paragraphs, tables in all the ways that text carries them, boxes. */
export function readText(bytes: Uint8Array): ReadParts {
  const { value, notes } = decodeText(bytes);
  const canonical = value.text;
  const lines = splitLines(canonical);
  const scan: Scan = { canonical, lines, inline: (stretch) => plainInline(canonical, stretch), notes: [...notes] };
  const blocks = readBlocks(scan, { style: textStyle(lines) });
  return { text: canonical, blocks, pageStarts: [], notes: scan.notes };
}
