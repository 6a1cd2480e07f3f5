// The report as a Word file, by the outline that offices use; or one of their tables, where that is asked for.
import { paragraph } from '../../../docx/blocks.js';
import { writeDocx } from '../../../docx/write-docx.js';
import type { ReportInput } from '../../../report-input.js';
import { reportTitle } from '../../../report-title.js';
import { tableOf } from '../../../tables/index.js';
import { type OfficeModel, officeModel } from '../office-model.js';
import { annexesOf, annexNumber, tableBlock } from './annexes.js';
import { indicatorBlocks } from './indicators.js';
import { overviewBlocks } from './overview.js';
import { nextBlocks, problemBlocks } from './problems.js';

/** The bytes of the Word file. What only the office can say (原因, 措施) is room to write. */
export async function reportDocx(input: ReportInput): Promise<Uint8Array> {
  const { language } = input;
  if (input.table !== undefined) {
    const table = tableOf(input.table, input);
    const blocks = [paragraph('caption', table.title), tableBlock(table)];
    return writeDocx({ title: table.title, language, sections: [{ isLandscape: true, blocks }] });
  }
  const model = officeModel(input);
  const { t } = model;
  const title = reportTitle(input, t);
  const annexes = annexesOf(model);
  const text = [
    paragraph('title', title),
    paragraph('heading', t('office-part-overview')),
    ...overviewBlocks(model),
    paragraph('heading', t('office-part-indicators')),
    ...indicatorBlocks(model),
    paragraph('heading', t('office-part-tasks')),
    paragraph('paragraph', tasksText(model)),
    paragraph('heading', t('office-part-problems')),
    ...problemBlocks(model),
    paragraph('heading', t('office-part-next')),
    ...nextBlocks(model),
  ];
  return writeDocx({
    title,
    language,
    sections: [
      { isLandscape: false, blocks: text },
      { isLandscape: true, blocks: [paragraph('heading', t('office-part-tables')), ...annexes] },
    ],
  });
}

function tasksText(model: OfficeModel): string {
  const { t, plan } = model;
  const annex = annexNumber('tasks', model);
  const counts = { tasks: plan.tasks.length, commitments: plan.commitments.length };
  return annex === null ? t('office-no-tasks', counts) : t('office-tasks-count', { ...counts, annex });
}
