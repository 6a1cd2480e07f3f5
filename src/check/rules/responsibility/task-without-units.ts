/**
 * 同一组任务都写了责任单位，唯独这一项没有。连续几项都没有的，只报第一项。
 *
 * The other tasks of a list have their units, this one has none. Of several in a row the first is reported.
 *
 * @hit 1.建设公园，新增绿地。（责任单位：市住建局）\n\n2.建设学校，新增学位。（责任单位：市教育局）\n\n3.建设医院，新增床位。\n\n4.建设广场，新增场地。（责任单位：市住建局）
 * @miss 1.建设公园，新增绿地。（责任单位：市住建局）\n\n2.建设学校，新增学位。（责任单位：市教育局）\n\n3.建设医院，新增床位。（责任单位：市卫健委）
 * @miss 1.建设公园，新增绿地。\n\n2.建设学校，新增学位。\n\n3.建设医院，新增床位。
 */
import type { Task } from '../../../model/plan.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { isChinese, type Part, partsOf } from '../../shared/parts.js';
import { taskHead, taskName } from '../../shared/unit-marks.js';

/** A list of tasks is one where so many, and this share, have units. */
const LEAST = 3;
const USUAL_SHARE = 0.75;

/** Chapters that give no work to anybody. */
const NO_TASK_PATTERN =
  /^.{0,8}(?:总体|指导思想|基本原则|(?:发展|工作|主要|行动|总体)目标|发展基础|形势|保障措施|组织实施|(?:工作|有关)要求|附则)/;

interface Item {
  readonly part: Part;
  readonly ordinal: number;
  /** Whether it has units of its own, not of a list below it. */
  hasUnits: boolean;
}

export const taskWithoutUnits: Rule = {
  id: 'task-without-units',
  group: 'responsibility',
  severity: 'warning',
  *find(context) {
    if (!isChinese(context)) return;
    const isOwn = ({ responsibleFrom }: Task) => responsibleFrom === 'own' || responsibleFrom === 'chapter';
    const marked = context.plan.tasks.filter((task) => isOwn(task) && task.responsible.length > 0);
    if (marked.length < LEAST) return;
    for (const list of listsOf(context, marked)) yield* gapsIn(context, list);
    yield* rowsWithout(context);
  },
};

/** Items of one label style that count on, in lists; units belong to the last label before them. */
function listsOf(context: CheckContext, marked: readonly Task[]): Item[][] {
  const lists: Item[][] = [];
  const open = new Map<string, Item[]>();
  let task = 0;
  let current: Item | null = null;
  for (const part of partsOf(context)) {
    const { label, box } = part;
    const { end } = part.paragraph.passage;
    if (label?.ordinal != null && box === null && label.style !== 'decimal') {
      for (const [style, list] of open) if (list[0]!.part.label!.rank > label.rank) open.delete(style);
      const list = open.get(label.style);
      const item: Item = { part, ordinal: label.ordinal, hasUnits: false };
      if (list !== undefined && list.at(-1)!.ordinal + 1 === label.ordinal) list.push(item);
      else {
        const fresh = [item];
        open.set(label.style, fresh);
        lists.push(fresh);
      }
      current = item;
    }
    while (task < marked.length && marked[task]!.span.start < end) {
      if (current !== null) current.hasUnits = true;
      task += 1;
    }
  }
  return lists;
}

function* gapsIn(context: CheckContext, list: readonly Item[]): Iterable<Found> {
  const withUnits = list.filter(({ hasUnits }) => hasUnits).length;
  if (withUnits < LEAST || withUnits < USUAL_SHARE * list.length) return;
  for (const [i, { part, hasUnits }] of list.entries()) {
    if (hasUnits || list[i - 1]?.hasUnits === false) continue;
    if (NO_TASK_PATTERN.test(part.text)) continue;
    const words = /^[^。；;，,：:（(]{1,30}/.exec(part.text.slice(part.label!.end))?.[0] ?? '';
    yield {
      span: context.spanIn(part.paragraph.passage, 0, part.label!.end + words.length),
      code: 'task-without-units',
      params: { task: `${part.label!.text} ${words}`, withUnits, all: list.length },
    };
  }
}

/** Rows of a table that names the units of its other rows. */
function* rowsWithout(context: CheckContext): Iterable<Found> {
  const { tasks, tables } = context.plan;
  for (const { span: table } of tables.filter(({ kind }) => kind === 'tasks')) {
    const rows = tasks.filter(({ span }) => span.start >= table.start && span.end <= table.end);
    const withUnits = rows.filter(({ responsible }) => responsible.length > 0).length;
    if (withUnits < LEAST || withUnits < USUAL_SHARE * rows.length) continue;
    for (const row of rows) {
      if (row.responsible.length > 0) continue;
      yield {
        span: taskHead(context, row),
        code: 'task-without-units',
        params: { task: taskName(row), withUnits, all: rows.length },
      };
    }
  }
}
