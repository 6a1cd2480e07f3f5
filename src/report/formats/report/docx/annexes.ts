// 附表: the tables that an office hands in, what changed since the last round, what the check found, and how all of it was made.
import type { Finding } from '../../../../model/findings.js';
import { type Block, paragraph, type TableBlock } from '../../../docx/blocks.js';
import { aboutTable } from '../../../tables/about-table.js';
import { findingTable } from '../../../tables/book-tables.js';
import { tableOf } from '../../../tables/index.js';
import { OFFICE_TABLES, type OfficeTable, type OfficeTableName } from '../../../tables/office-table.js';
import { sinceTable } from '../../../tables/since-table.js';
import type { OfficeModel } from '../office-model.js';

export type AnnexName = OfficeTableName | 'since' | 'findings' | 'about';

/** Columns that say the same of many rows below each other. */
const MERGED = ['category', 'item'];
const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'info'];

/** The tables with their numbers. */
export function annexesOf(model: OfficeModel): Block[] {
  const { input, t } = model;
  return annexNames(model).flatMap((name, i) => {
    const table = annexTable(name, input);
    return [paragraph('caption', t('office-annex', { number: i + 1, title: table.title })), tableBlock(table)];
  });
}

/** The number of an annex; null where the report does not have it. */
export function annexNumber(name: AnnexName, model: OfficeModel): number | null {
  const at = annexNames(model).indexOf(name);
  return at < 0 ? null : at + 1;
}

/** A table, its repeated cells as one. */
export function tableBlock(table: OfficeTable): TableBlock {
  return { table, merged: MERGED };
}

/** Those that have rows. */
function annexNames({ input: { plan, card, findings } }: OfficeModel): AnnexName[] {
  const isFilled = (name: OfficeTableName) => (name === 'tasks' ? plan.tasks : card.results).length > 0;
  return [
    ...OFFICE_TABLES.filter(isFilled),
    ...(card.since === null || card.since.changes.length === 0 ? [] : (['since'] as const)),
    ...((findings ?? []).length === 0 ? [] : (['findings'] as const)),
    'about',
  ];
}

function annexTable(name: AnnexName, input: OfficeModel['input']): OfficeTable {
  if (name === 'since') return sinceTable(input)!;
  if (name === 'about') return aboutTable(input);
  if (name !== 'findings') return tableOf(name, input);
  // Mistakes before warnings, each in the order of the document.
  const findings = SEVERITIES.flatMap((one) => (input.findings ?? []).filter(({ severity }) => severity === one));
  return findingTable({ ...input, findings });
}
