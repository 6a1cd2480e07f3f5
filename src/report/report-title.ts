// What a report is called: by the plan, else by what the plan calls itself in a heading or above its table, never by the name of a file.
import type { ReportInput } from './report-input.js';
import type { Say } from './scorecard-row.js';

/** A heading that names a document, not a chapter of it. */
const DOCUMENT_PATTERN = /(?:规划|计划|方案|纲要|要点|行动)(?:（[^（）]{1,12}）)?$|\b(?:Plan|Strategy|Programme)$/i;
const REPORT_PATTERN = /报告$|\breport$/i;
/** 表1, 附表 2：, Table 3. */
const TABLE_NUMBER_PATTERN = /^(?:附?表|专栏|Table)\s{0,9}[0-9一二三四五六七八九十-]{1,6}\s{0,9}[：:、.．]?\s{0,9}/i;
const TABLE_PATTERN = /[一览]{0,2}表$/;

/** The title of the report in its language. */
export function reportTitle({ plan, card }: Pick<ReportInput, 'plan' | 'card'>, t: Say): string {
  const heading = plan.sections.find(
    ({ level, label, title }) => level === 1 && label === null && DOCUMENT_PATTERN.test(title),
  );
  const title = plan.title ?? heading?.title ?? null;
  if (title !== null) return REPORT_PATTERN.test(title) ? title : t('office-report-of', { plan: title });
  const scored = new Set(card.results.map(({ indicator }) => indicator.split('-')[0]));
  const caption = plan.tables.find(({ id, caption: words }) => scored.has(id) && words !== null)?.caption ?? '';
  const name = caption.replace(TABLE_NUMBER_PATTERN, '').replace(TABLE_PATTERN, '').trim();
  return name === '' ? t('office-report') : t('office-report-of-table', { table: name });
}
