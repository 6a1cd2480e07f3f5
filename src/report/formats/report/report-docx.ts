// The report as a Word file, by the outline that offices use; or one of their tables, where that is asked for.
import { type Block, writeDocx } from '../../docx/write-docx.js';
import type { ReportInput } from '../../report-input.js';
import { aboutTable, viewOf } from '../../tables/about-table.js';
import { columnsIn } from '../../tables/columns-in.js';
import { tableOf } from '../../tables/index.js';
import { OFFICE_TABLES, type OfficeTable } from '../../tables/office-table.js';

/** The bytes of the Word file. 原因 and 下一步措施 are the office's to say: what the figures show stands there, and room to write. */
export async function reportDocx(input: ReportInput): Promise<Uint8Array> {
  if (input.table !== undefined) return writeDocx(captioned(tableOf(input.table, input)));
  const { plan, card, findings, language } = input;
  const { t } = columnsIn(language);
  const view = viewOf(input);
  const part = (code: string): Block => ({ kind: 'heading', text: t(`office-part-${code}`) });
  const text = (words: string): Block[] => (words === '' ? [] : [{ kind: 'paragraph', text: words }]);
  const lagging = view.rows.filter(({ tone }) => tone === 'bad' || tone === 'warn');
  return writeDocx([
    { kind: 'title', text: view.title },
    part('overview'),
    ...[view.subtitle, view.headline, view.counts, view.realisation, ...view.rollUp].flatMap(text),
    part('indicators'),
    ...captioned(tableOf('completion', input)),
    part('tasks'),
    ...text(t('office-tasks-count', { tasks: plan.tasks.length, commitments: plan.commitments.length })),
    part('problems'),
    ...lagging.flatMap(({ number, name, target, actual, status }) =>
      text(t('office-lagging', { name: `${number} ${name}`.trim(), target, actual, status })),
    ),
    ...text(card.lagging.length === 0 ? t('office-nothing-lags') : ''),
    ...(findings ?? []).filter(({ severity }) => severity === 'error').flatMap(({ message }) => text(message)),
    part('next'),
    ...text(t('office-to-fill-in')),
    part('tables'),
    ...OFFICE_TABLES.filter((name) => name !== 'completion').flatMap((name) => captioned(tableOf(name, input))),
    ...captioned(aboutTable(input)),
  ]);
}

function captioned(table: OfficeTable): Block[] {
  return [
    { kind: 'caption', text: table.title },
    { kind: 'table', table },
  ];
}
