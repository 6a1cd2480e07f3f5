// 附表: the tables that an office hands in, the mistakes of the document, and how all of it was made.
import { type Block, paragraph, type TableBlock } from '../../../docx/blocks.js';
import { aboutTable } from '../../../tables/about-table.js';
import { findingTable } from '../../../tables/book-tables.js';
import { tableOf } from '../../../tables/index.js';
import { OFFICE_TABLES, type OfficeTable } from '../../../tables/office-table.js';
import type { OfficeModel } from '../office-model.js';
import { errorsOf } from './problems.js';

/** Columns that say the same of many rows below each other. */
const MERGED = ['category', 'item'];

/** The tables with their numbers. */
export function annexesOf({ input, t }: OfficeModel): Block[] {
  const findings = errorsOf(input.findings);
  const tables = [
    ...OFFICE_TABLES.map((name) => tableOf(name, input)),
    ...(findings.length === 0 ? [] : [findingTable({ ...input, findings })]),
    aboutTable(input),
  ];
  return tables.flatMap((table, i) => [
    paragraph('caption', t('office-annex', { number: i + 1, title: table.title })),
    tableBlock(table),
  ]);
}

/** A table, its repeated cells as one. */
export function tableBlock(table: OfficeTable): TableBlock {
  return { table, merged: MERGED };
}
