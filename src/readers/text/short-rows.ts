// Rows with fewer cells than the table has columns: which of them stand for several columns.
import type { CellDraft } from './grid.js';

export type RawRow = readonly CellDraft[];

const NUMBER_PATTERN = /^\d{1,3}$/;

/** The row with its spans, or shifted to where its number stands, so that nothing is under a wrong header. */
export function alignShortRow(row: RawRow, columns: number, rows: readonly RawRow[], index: number): RawRow {
  const missing = columns - row.length;
  if (missing <= 0) return row.slice(0, columns);
  if (row.length === 1) return [{ ...row[0]!, columnSpan: columns }];
  return spanByRowBelow(row, missing, rows[index + 1]) ?? shiftToNumber(row, missing, rows) ?? row;
}

/** A header row above its sub-headers: each run of filled cells below, where merged cells are empty, is one cell above. */
function spanByRowBelow(row: RawRow, missing: number, below: RawRow | undefined): RawRow | null {
  if (below === undefined || below.length !== row.length + missing) return null;
  const runs: number[] = [];
  let isOpen = false;
  for (const { passage } of below) {
    if (passage.text === '') {
      runs.push(1);
      isOpen = false;
    } else if (isOpen) runs[runs.length - 1]!++;
    else {
      runs.push(1);
      isOpen = true;
    }
  }
  if (runs.length !== row.length) return null;
  return row.map((cell, i) => ({ ...cell, columnSpan: runs[i]! }));
}

/** A row that lacks its merged first cells: its running number tells how far it has to move to the right. */
function shiftToNumber(row: RawRow, missing: number, rows: readonly RawRow[]): RawRow | null {
  const at = row.findIndex(({ passage }) => NUMBER_PATTERN.test(passage.text));
  if (at < 0 || at + missing > 3) return null;
  const full = rows.filter((r) => r.length === row.length + missing);
  const column = at + missing;
  const numbered = full.filter((r) => NUMBER_PATTERN.test(r[column]!.passage.text)).length;
  if (numbered * 2 < full.length - 1) return null;
  const place = row[0]!.passage.start;
  const empty: CellDraft = { passage: { text: '', segments: [], start: place, end: place } };
  return [...Array.from({ length: missing }, () => empty), ...row];
}
