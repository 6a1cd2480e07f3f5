// What a CSV layout is: its columns, in order, with their types. The files and their Table Schemas come from the same list.

import type { Span } from '../../model/plan.js';

export type Cell = string | number | boolean | null | undefined;

export interface CsvColumn<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  /** What the column holds, in Chinese and English. */
  readonly title: string;
  readonly description: string;
  readonly required?: true;
  readonly enum?: readonly string[];
  readonly of: (row: Row) => Cell;
}

export interface CsvLayout<Row> {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly CsvColumn<Row>[];
}

/** A column; `more` says whether it is never empty and which values it may have. */
export function columnOf<Row>(
  name: string,
  type: CsvColumn<Row>['type'],
  title: string,
  description: string,
  of: (row: Row) => Cell,
  more: Pick<CsvColumn<Row>, 'required' | 'enum'> = {},
): CsvColumn<Row> {
  return { name, type, title, description, of, ...more };
}

export const REQUIRED = { required: true } as const;

/** The document that a row comes from: files of several plans can be put together. */
export function fileColumn<Row extends { readonly file: string }>(): CsvColumn<Row> {
  return columnOf('file', 'string', '文件', 'Base name of the document.', (row) => row.file, REQUIRED);
}

/** Where a row's text stands. */
export function spanColumns<Row>(spanOf: (row: Row) => Span): CsvColumn<Row>[] {
  return [
    columnOf('line', 'integer', '行号', 'Line of the canonical text, from 1.', (row) => spanOf(row).line),
    columnOf('page', 'integer', '页码', 'Page, from 1.', (row) => spanOf(row).page),
    columnOf('cell', 'string', '单元格', 'Cell of the table: r1c1.', (row) => spanOf(row).cell),
    columnOf('start', 'integer', '起', 'Offset into the canonical text.', (row) => spanOf(row).start, REQUIRED),
    columnOf('end', 'integer', '止', 'Offset into the canonical text.', (row) => spanOf(row).end, REQUIRED),
  ];
}

export const COMPARATORS = { enum: ['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range'] } as const;

/** Puts several names of one cell together; the separator is not used within Chinese names. */
export function joinNames(names: readonly string[]): string {
  return names.join('; ');
}

/** Puts the steps of a path together, outer first. */
export function joinPath(steps: readonly string[]): string {
  return steps.join(' > ');
}
