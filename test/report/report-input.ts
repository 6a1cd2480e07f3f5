// What a report is made from, from a document's text or bytes.
import { readFileSync } from 'node:fs';
import { checkPlan } from '../../src/check/index.js';
import { extractPlan } from '../../src/extract/index.js';
import type { Language } from '../../src/messages/index.js';
import { readDocument } from '../../src/readers/index.js';
import type { ReportInput } from '../../src/report/report-input.js';
import { readActuals, scorePlan } from '../../src/score/index.js';

export const SEEDS = ['seeds/000_7f78ab94924659f4.txt', 'seeds/004_2bd20927046ed761.txt'] as const;

export interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** CSV. */
  readonly actuals?: string;
  readonly language?: Language;
}

/** Reads, scores and checks like `plan report`. */
export async function reportInputOf({ file, bytes, actuals, language = 'zh' }: Source): Promise<ReportInput> {
  const document = await readDocument(bytes, { file });
  const plan = extractPlan(document, { language });
  const rows = actuals === undefined ? null : readActuals(new TextEncoder().encode(actuals), { file: 'actuals.csv' });
  const card = scorePlan(plan, { language, ...(rows && { actuals: rows.value }) });
  return { language, plan, text: document.text, card, findings: checkPlan(document, plan, { language }) };
}

/** One of the files of this repository. */
export async function reportInputOfFile(path: string, more: Partial<Source> = {}): Promise<ReportInput> {
  return reportInputOf({ file: path.split('/').at(-1)!, bytes: readFileSync(path), ...more });
}
