// What the review page is made from, like `plan review` makes it.
import { readFileSync } from 'node:fs';
import { checkPlan } from '../../src/check/index.js';
import { extractPlan } from '../../src/extract/index.js';
import { readDocument } from '../../src/readers/index.js';
import type { ReviewInput } from '../../src/report/formats/review/model.js';
import type { Source } from './report-input.js';

/** Reads and checks a document. */
export async function reviewInputOf({ file, bytes, language = 'zh' }: Omit<Source, 'actuals'>): Promise<ReviewInput> {
  const document = await readDocument(bytes, { file });
  const plan = extractPlan(document, { language });
  return { language, plan, document, findings: checkPlan(document, plan, { language }), overrides: null };
}

/** One of the files of this repository. */
export async function reviewInputOfFile(path: string, more: Partial<Source> = {}): Promise<ReviewInput> {
  return reviewInputOf({ file: path.split('/').at(-1)!, bytes: readFileSync(path), ...more });
}
