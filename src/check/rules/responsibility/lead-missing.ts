/**
 * 多个单位共同负责却没有写明谁牵头，而本文件其他任务都写明了牵头单位。
 *
 * Several units share a task and none is said to lead, though the other tasks of the document name a lead.
 *
 * @hit 1.建公园。（牵头单位：市住建局；配合单位：市财政局）\n\n2.建学校。（牵头单位：市教育局；配合单位：市财政局）\n\n3.建医院。（牵头单位：市卫健委；配合单位：市财政局）\n\n4.建广场。（牵头单位：市住建局；配合单位：市财政局）\n\n5.建道路。（牵头单位：市交通局；配合单位：市财政局）\n\n6.建场馆。（责任单位：市体育局、市财政局）
 * @miss 1.建公园。（责任单位：市住建局、市财政局）\n\n2.建学校。（责任单位：市教育局、市财政局）
 */
import type { Rule } from '../../rule.js';
import { isChinese } from '../../shared/parts.js';
import { marksOf, taskHead, taskName } from '../../shared/unit-marks.js';

const LEAST = 5;
const USUAL_SHARE = 0.8;

export const leadMissing: Rule = {
  id: 'lead-missing',
  group: 'responsibility',
  severity: 'warning',
  *find(context) {
    if (!isChinese(context)) return;
    // One unit by itself leads without saying so; of a whole chapter's mark the tasks are not known apart.
    const shared = marksOf(context).filter(
      ({ responsible, responsibleFrom }) => responsible.length > 1 && responsibleFrom === 'own',
    );
    const led = shared.filter(({ lead }) => lead.length > 0);
    if (led.length < LEAST || led.length < USUAL_SHARE * shared.length) return;
    for (const task of shared) {
      if (task.lead.length > 0) continue;
      yield {
        span: task.mark?.span ?? taskHead(context, task),
        code: 'lead-missing',
        params: { task: taskName(task), units: task.responsible.join('、'), led: led.length, all: shared.length },
      };
    }
  },
};
