// Rows and values as messages name them: in the document's own words, so that they read alike in either language.
import type { Indicator, Plan, Value } from '../../model/plan.js';

const CAPTION_NUMBER_PATTERN = /^(?:附?表|附件|专栏)\s?[\d一二三四五六七八九十]{1,4}(?:[-—–]\d{1,2})?/;
const LONGEST_CAPTION = 24;

/** 表1, or the table's caption where it has no number; '' for indicators of the running text and tables without either. */
export function tableWord(plan: Plan, table: string | null): string {
  const caption = plan.tables.find(({ id }) => id === table)?.caption?.trim() ?? '';
  const number = CAPTION_NUMBER_PATTERN.exec(caption)?.[0];
  return number ?? (caption.length > LONGEST_CAPTION ? `${caption.slice(0, LONGEST_CAPTION)}…` : caption);
}

/** 表1 14 基本养老保险参保率 */
export function rowWords(plan: Plan, { table, number, name }: Indicator): string {
  return [tableWord(plan, table), number, name].filter((word) => word !== null && word !== '').join(' ');
}

/** 97.7%, {25}万人: what the cell prints, with the row's unit where the cell has none. */
export function valueWords({ raw, unit }: Value, indicator: Indicator): string {
  const printed = raw.trim();
  return unit === null && indicator.unit !== null && !printed.endsWith(indicator.unit)
    ? `${printed}${indicator.unit}`
    : printed;
}
