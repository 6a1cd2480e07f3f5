// `plan review`: a page on which a person confirms what was extracted, and saves what is wrong as overrides.json.
import { PlanError } from '../util/plan-error.js';
import { readInput } from './input.js';
import type { Io } from './io.js';
import { type LoadOptions, loadPlanAndDocument } from './load-plan.js';
import { checkOutput, formatFor, isFolder, writeOutput } from './output.js';
import type { Settings } from './settings.js';

export interface ReviewOptions extends Settings, LoadOptions {
  readonly plan: string;
  readonly output?: string;
}

export async function runReview(options: ReviewOptions, io: Io): Promise<number> {
  const { output, overrides, language, maxBytes } = options;
  const inputs = [options.plan, overrides].filter((path) => path !== undefined);
  if (inputs.filter((path) => path === '-').length > 1) throw new PlanError('usage-stdin-twice');
  if (output !== undefined && (await isFolder(output, io))) throw new PlanError('output-directory', { file: output });
  await checkOutput(output, inputs, io);
  formatFor(undefined, output, { html: 'html', htm: 'html' }, 'html');
  // The person sees what was read, and beside it what was said of it before: nothing is corrected beforehand.
  const { plan, document } = await loadPlanAndDocument(options.plan, { ...options, overrides: undefined }, io);
  const { readOverrides } = await import('../review/read-overrides.js');
  const said = overrides === undefined ? null : await readInput(overrides, io, { maxBytes });
  const { checkPlan, RULES } = await import('../check/index.js');
  // A target that cannot be meant may well be one that was misread; what is wrong in names and words says nothing of that.
  const only = RULES.filter(({ group }) => group === 'targets').map(({ id }) => id);
  const { reviewHtml } = await import('../report/formats/review/index.js');
  const page = reviewHtml({
    language,
    plan,
    document,
    findings: document === null ? [] : checkPlan(document, plan, { language, only }),
    overrides: said === null ? null : readOverrides(said.bytes, { file: said.file }),
  });
  await writeOutput(output, page, io);
  return 0;
}
