// Places on a sheet: A1, B2:D7. Both 0-based here.

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const PLACE_PATTERN = /^\$?(?<column>[A-Za-z]{1,3})\$?(?<row>\d{1,7})$/;

/** `C7`; null for what is no place on a sheet. */
export function readPlace(text: string | undefined): CellPlace | null {
  const parts = PLACE_PATTERN.exec(text ?? '')?.groups;
  if (parts === undefined) return null;
  let column = 0;
  for (const letter of parts.column!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const place = { row: Number(parts.row) - 1, column: column - 1 };
  return place.row >= 0 && place.row <= LAST_ROW && place.column <= LAST_COLUMN ? place : null;
}

/** `B2:D7`; null for what is no range. */
export function readRange(text: string | undefined): CellRange | null {
  const [from, to, more] = (text ?? '').split(':');
  const [first, second] = [readPlace(from), readPlace(to ?? from)];
  if (first === null || second === null || more !== undefined) return null;
  return {
    top: Math.min(first.row, second.row),
    bottom: Math.max(first.row, second.row),
    left: Math.min(first.column, second.column),
    right: Math.max(first.column, second.column),
  };
}
