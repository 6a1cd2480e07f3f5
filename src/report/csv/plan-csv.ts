// Plans → CSV, one kind a file.
import type { Plan } from '../../model/plan.js';
import { commitmentRows, commitmentsLayout } from './commitments-layout.js';
import { indicatorRows, indicatorsLayout } from './indicators-layout.js';
import { taskRows, tasksLayout } from './tasks-layout.js';
import { writeCsv } from './write-csv.js';

export type CsvKind = 'indicators' | 'tasks' | 'commitments';

/** The CSV of one kind for one or more plans. */
export function planCsv(kind: CsvKind, plans: readonly Plan[]): string {
  if (kind === 'tasks') return writeCsv(tasksLayout, plans.flatMap(taskRows));
  if (kind === 'commitments') return writeCsv(commitmentsLayout, plans.flatMap(commitmentRows));
  return writeCsv(indicatorsLayout, plans.flatMap(indicatorRows));
}
