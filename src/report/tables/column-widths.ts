// How wide the columns of a table are to be, in columns of text: Chinese characters take two.
import { displayWidth } from '../../util/text-width.js';
import { cellText, type OfficeTable } from './office-table.js';

/** Beyond so many rows the width of a column is known. */
const MEASURED_ROWS = 400;
/** Numbers and Latin words up to this length are not broken, nor are short cells of any script. */
const LONGEST_WORD = 16;
const SHORT_TEXT = 8;
/** Text that is broken into lines has room for five Chinese characters in each. */
const LEAST_TEXT = 10;
/** A column of texts up to this length looks best in the middle. */
const SHORT_COLUMN = 10;
const WORD_PATTERN = /[!-~]+/g;

/**
 * As wide as the longest cells where there is room for all of them; else the room goes, column by column of text, where it saves most lines.
 * `room` is what all columns may take together, `narrowest` what one takes at least. Their sum is beyond the room only where the words of the
 * cells are.
 */
export function columnWidths({ columns, rows }: OfficeTable, room: number, narrowest: number): number[] {
  const texts = columns.map(({ header }, i) => ({
    header,
    cells: rows.slice(0, MEASURED_ROWS).map(({ cells }) => cellText(cells[i]!)),
  }));
  const lengths = texts.map(({ cells }) => cells.map((text) => displayWidth(text)));
  const least = texts.map(({ header, cells }, i) =>
    Math.max(
      narrowest,
      leastForHeader(header, cells),
      ...cells.map((text, row) => wholeWidth(text, lengths[i]![row]!)),
    ),
  );
  const full = texts.map(({ header }, i) => Math.max(least[i]!, displayWidth(header), ...lengths[i]!));
  if (sumOf(full) <= room) return full;

  const widths = [...least];
  const gains = widths.map((width, i) => gainOf(lengths[i]!, width));
  for (let rest = room - sumOf(least); rest > 0; rest--) {
    const best = gains.indexOf(Math.max(...gains));
    if (gains[best] === 0) break;
    widths[best]! += 1;
    gains[best] = gainOf(lengths[best]!, widths[best]!);
  }
  return widths;
}

/** True for a column of short words or figures: it stands in the middle. */
export function isShortColumn({ rows }: OfficeTable, column: number): boolean {
  return rows.every(({ cells }) => displayWidth(cellText(cells[column]!)) <= SHORT_COLUMN);
}

/** What one more column of text saves. Powers, because the longest cell of a row makes its height. */
function gainOf(lengths: readonly number[], width: number): number {
  const lines = (length: number, room: number) => Math.max(1, length / room) ** 3;
  return lengths.reduce((sum, length) => sum + lines(length, width) - lines(length, width + 1), 0);
}

/** A header may take two lines; above empty cells, which are to be filled in, it makes room to write. */
function leastForHeader(header: string, cells: readonly string[]): number {
  const width = displayWidth(header);
  const isEmpty = cells.every((text) => text === '');
  return isEmpty ? Math.min(width, LONGEST_WORD) : Math.max(Math.ceil(width / 2), longestWord(header));
}

/** What a text takes at least. */
function wholeWidth(text: string, width: number): number {
  if (width > SHORT_TEXT) return Math.max(LEAST_TEXT, longestWord(text));
  // Programs put a little room between Chinese and other characters.
  const isMixed = width > text.length && width < 2 * text.length;
  return isMixed ? width + 1 : width;
}

function longestWord(text: string): number {
  const words = text.match(WORD_PATTERN) ?? [];
  return words.reduce((most, { length }) => (length > most && length <= LONGEST_WORD ? length : most), 0);
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
