/**
 * 其他任务都写了完成时限，这一项没有写。
 *
 * The other tasks have a deadline, this one has none.
 *
 * @hit 1.建公园。（责任单位：市住建局，完成时限：2025年6月）\n\n2.建学校。（责任单位：市教育局，完成时限：2025年6月）\n\n3.建医院。（责任单位：市卫健委，完成时限：2025年9月）\n\n4.建广场。（责任单位：市住建局，完成时限：2025年9月）\n\n5.建道路。（责任单位：市交通局，完成时限：2025年12月）\n\n6.建场馆。（责任单位：市体育局）
 * @miss 1.建公园。（责任单位：市住建局）\n\n2.建学校。（责任单位：市教育局）
 */
import type { Rule } from '../../rule.js';
import { isChinese } from '../../shared/parts.js';
import { taskHead, taskName } from '../../shared/unit-marks.js';

const LEAST = 5;
const USUAL_SHARE = 0.8;
/** From this share on the one without is taken for an omission, not for a task that has none. */
const SURE_SHARE = 0.9;

export const deadlineMissing: Rule = {
  id: 'deadline-missing',
  group: 'responsibility',
  severity: 'info',
  *find(context) {
    if (!isChinese(context)) return;
    const { tasks } = context.plan;
    // Dates in the running text of a task are those of its targets: only a time that is stated as the task's own counts as the custom.
    const timed = tasks.filter(({ deadline, deadlineText }) => deadline !== null || deadlineText !== null);
    if (timed.length < LEAST || timed.length < USUAL_SHARE * tasks.length) return;
    for (const task of tasks) {
      if (task.deadline !== null || task.deadlineText !== null) continue;
      yield {
        span: taskHead(context, task),
        code: 'deadline-missing',
        params: { task: taskName(task), timed: timed.length, all: tasks.length },
        ...(timed.length >= SURE_SHARE * tasks.length ? { severity: 'warning' as const } : {}),
      };
    }
  },
};
