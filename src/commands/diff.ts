// `plan diff`: what differs between two drafts, or between the plans of two periods.
import type { PlanDiff } from '../model/plan-diff.js';
import { PlanError } from '../util/plan-error.js';
import { fileMessages, readBeside, tellWarnings } from './file-messages.js';
import type { Io } from './io.js';
import { type LoadOptions, loadPlan } from './load-plan.js';
import { lookOf } from './look-of.js';
import { checkOutput, formatFor, writeOutput } from './output.js';
import type { Settings } from './settings.js';

type DiffFormat = 'table' | 'json' | 'html';

const ENDINGS: Readonly<Record<string, DiffFormat>> = { json: 'json', html: 'html', htm: 'html' };

export interface DiffOptions extends Settings, LoadOptions {
  readonly a: string;
  readonly b: string;
  readonly aliases?: string;
  readonly unitAliases?: string;
  readonly format?: DiffFormat;
  readonly output?: string;
  readonly failOn?: 'changed' | 'never';
}

export async function runDiff(options: DiffOptions, io: Io): Promise<number> {
  const { a, b, aliases, unitAliases, output } = options;
  const inputs = [a, b, aliases, unitAliases].filter((path) => path !== undefined);
  if (inputs.filter((path) => path === '-').length > 1) throw new PlanError('usage-stdin-twice');
  await checkOutput(output, inputs, io);
  const wanted = formatFor(options.format, output, ENDINGS, 'table');
  const [before, after] = [await loadPlan(a, options, io), await loadPlan(b, options, io)];
  const { readAliases, readUnitAliases } = await import('../score/index.js');
  const { diffPlans } = await import('../diff/index.js');
  const named = await readBeside(aliases, readAliases, options, io);
  const units = await readBeside(unitAliases, readUnitAliases, options, io);
  tellWarnings(
    [named, units].flatMap((file) => fileMessages(file, options.language)),
    options.quiet,
    io,
  );
  const diff = diffPlans(before, after, { aliases: named?.value ?? [], unitAliases: units?.value ?? [] });
  await writeOutput(output, await render(diff, wanted, options, io), io);
  return options.failOn === 'changed' && diff.changed ? 1 : 0;
}

async function render(diff: PlanDiff, wanted: DiffFormat, options: DiffOptions, io: Io): Promise<string> {
  const { language, output } = options;
  if (wanted === 'json') return `${JSON.stringify(diff, null, 2)}\n`;
  if (wanted === 'html') {
    const { diffPage } = await import('../report/formats/diff-html.js');
    return diffPage(diff, language);
  }
  const { renderDiff } = await import('../report/formats/diff-table.js');
  return renderDiff(diff, lookOf(options, output, io));
}
