// How much of everything a plan holds.
import { say } from '../../../messages/index.js';
import type { Plan } from '../../../model/plan.js';
import type { Look } from '../../look.js';

/** How much of everything a plan holds, on a line. */
export function renderPlanCounts(plan: Plan, look: Pick<Look, 'language'>): string {
  const t = (code: string, params: Readonly<Record<string, number>> = {}) => say(look.language, code, params);
  const numbers: [string, number][] = [
    ['indicators', plan.indicators.length],
    ['tables', plan.tables.filter(({ kind }) => kind === 'indicators').length],
    ['tasks-count', plan.tasks.length],
    ['boxes', plan.boxes.length],
    ['commitments', plan.commitments.length],
    ['facts', plan.facts.length],
    ['claims', plan.claims.length],
  ];
  const found = numbers.filter(([, count]) => count > 0);
  if (found.length === 0) return t('summary-nothing');
  return found.map(([name, count]) => t(`summary-${name}`, { count })).join(' · ');
}
