// `plan tasks`: who does what by when, as a table that goes to units and comes back edited.

import { type Language, say } from '../messages/index.js';
import type { Breakdown } from '../model/breakdown.js';
import type { Message, Plan } from '../model/plan.js';
import { isOverride } from '../review/codes.js';
import type { Overlaid } from '../tasks/index.js';
import { PlanError } from '../util/plan-error.js';
import { fileMessages, readBeside } from './file-messages.js';
import type { Io } from './io.js';
import { type LoadOptions, loadPlan } from './load-plan.js';
import { lookOf } from './look-of.js';
import { checkOutput, formatFor, isStdout, isThere, writeOutput } from './output.js';
import type { Settings } from './settings.js';

type TasksFormat = 'table' | 'csv' | 'json' | 'xlsx' | 'plan';

const ENDINGS: Readonly<Record<string, TasksFormat>> = { csv: 'csv', xlsx: 'xlsx', json: 'json' };

export interface TasksOptions extends Settings, LoadOptions {
  readonly plan: string;
  readonly by?: Breakdown['by'];
  readonly unitAliases?: string;
  readonly overlay?: string;
  readonly format?: TasksFormat;
  readonly output?: string;
  readonly force?: boolean;
  readonly failOn?: 'conflict' | 'never';
}

export async function runTasks(options: TasksOptions, io: Io): Promise<number> {
  const { output, unitAliases, overlay, language } = options;
  const inputs = [options.plan, options.overrides, unitAliases, overlay].filter((path) => path !== undefined);
  if (inputs.filter((path) => path === '-').length > 1) throw new PlanError('usage-stdin-twice');
  await checkOutput(output, inputs, io);
  const format = formatFor(options.format, output, ENDINGS, 'table');
  // Somebody may have filled it in.
  if ((format === 'csv' || format === 'xlsx') && !options.force && (await isThere(output, io))) {
    throw new PlanError('output-exists', { file: output ?? '' });
  }
  const read = await loadPlan(options.plan, options, io);
  const { applyOverlay, breakdownOf, readOverlay, unitNames } = await import('../tasks/index.js');
  const { readUnitAliases } = await import('../score/index.js');
  const known = await readBeside(unitAliases, readUnitAliases, options, io);
  const table = await readBeside(overlay, readOverlay, options, io);
  const names = unitNames(read.tasks, known?.value);
  const overlaid = table === null ? null : applyOverlay(read, table.value, names, language);
  const plan = overlaid?.plan ?? read;
  const messages = [
    ...read.messages.filter(isOverride),
    ...[known, table].flatMap((file) => fileMessages(file, language)),
    ...plan.messages.slice(read.messages.length),
  ];
  const by = options.by ?? (format === 'table' || format === 'json' ? 'unit' : 'task');
  const breakdown: Breakdown = {
    ...breakdownOf(plan, by, names, read),
    overlay: overlaid && {
      file: table!.file,
      changes: [...overlaid.changes],
      conflicts: [...overlaid.conflicts],
      own: [...overlaid.own],
    },
    messages,
  };
  await writeOutput(output, await render(breakdown, plan, options, io), io);
  // How a file was read is in the JSON; what was taken from the table and what was not is told.
  const isTold = (one: Message) => one.code.startsWith('tasks-overlay') || (one.level !== 'info' && !isOverride(one));
  if (!options.quiet) for (const one of messages.filter(isTold)) io.stderr.write(`${told(one, overlaid, language)}\n`);
  return options.failOn === 'conflict' && (overlaid?.conflicts.length ?? 0) > 0 ? 1 : 0;
}

/** The sentence; a conflict is marked as one, among the changes that were taken. */
function told({ code, message }: Message, overlaid: Overlaid | null, language: Language): string {
  const isConflict = overlaid?.conflicts.some(({ reason }) => code === `tasks-overlay-${reason}`) ?? false;
  return isConflict ? say(language, 'tasks-overlay-conflict', { message }) : message;
}

async function render(breakdown: Breakdown, plan: Plan, options: TasksOptions, io: Io): Promise<string | Uint8Array> {
  const { output } = options;
  const format = formatFor(options.format, output, ENDINGS, 'table');
  if (format === 'json') return `${JSON.stringify(breakdown, null, 2)}\n`;
  if (format === 'plan') return `${JSON.stringify(plan, null, 2)}\n`;
  if (format === 'table') {
    const { renderBreakdown } = await import('../report/formats/breakdown-table.js');
    return renderBreakdown(breakdown, lookOf(options, output, io));
  }
  const { breakdownFillIn, breakdownLayout, breakdownRows } = await import('../report/csv/breakdown-layout.js');
  const layout = breakdownLayout(breakdown);
  if (format === 'csv') {
    const { BYTE_ORDER_MARK, writeCsv } = await import('../report/csv/write-csv.js');
    return (isStdout(output) ? '' : BYTE_ORDER_MARK) + writeCsv(layout, breakdownRows(breakdown));
  }
  const { tableOfLayout } = await import('../report/csv/table-of-layout.js');
  const { writeBook } = await import('../report/xlsx/write-book.js');
  const table = tableOfLayout(layout, breakdownRows(breakdown), '任务分解');
  return writeBook([{ table, fillIn: breakdownFillIn(breakdown) }]);
}
