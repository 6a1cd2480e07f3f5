// Who does what by when: the tasks of each unit, and the commitments of all of them.
import type { Breakdown, BreakdownTask, UnitRole } from '../../../../model/breakdown.js';
import type { Commitment } from '../../../../model/plan.js';
import { breakdownOf } from '../../../../tasks/index.js';
import { h, type Markup, type Part } from '../../../page/markup.js';
import { filters, sortList } from './filters.js';
import { figurePart, type PageModel, section } from './model.js';

const UNITS = 'unit-list';
const COMMITMENTS = 'commitment-table';
const ROLES: readonly UnitRole[] = ['lead', 'support', 'responsible'];

interface Members {
  readonly tasks: ReadonlyMap<string, BreakdownTask>;
  readonly commitments: ReadonlyMap<string, Commitment>;
}

/** The tasks by unit as `plan tasks` groups them: units in the order in which the plan first names them, tasks without one last. */
export function tasksPart(model: PageModel): Markup | null {
  const { t, input, units } = model;
  const { groups, tasks } = breakdownOf(input.plan, 'unit', units);
  if (tasks.length === 0) return null;
  const members: Members = {
    tasks: new Map(tasks.map((task) => [task.key, task])),
    commitments: new Map(input.plan.commitments.map((one) => [one.id, one])),
  };
  return section(
    'tasks',
    t('page-tasks'),
    tasks.some(isInherited) ? h('p', { class: 'small faint' }, t('page-tasks-inherited-note')) : null,
    filters(UNITS, t('page-filter-units'), t, []),
    h(
      'div',
      { id: UNITS },
      groups.map((group) => unitPart(group, members, model)),
    ),
  );
}

function isInherited({ responsibleFrom }: BreakdownTask): boolean {
  return responsibleFrom === 'chapter' || responsibleFrom === 'document';
}

/** 牵头 3 项，配合 2 项 */
function countsOf({ name, tasks }: Breakdown['groups'][number], { t }: PageModel): string {
  if (name === null) return t('page-unit-count', { count: tasks.length });
  return ROLES.flatMap((role) => {
    const count = tasks.filter((task) => task.role === role).length;
    return count === 0 ? [] : [t(`page-unit-count-${role}`, { count })];
  }).join(t('page-joint'));
}

function unitPart(group: Breakdown['groups'][number], { tasks, commitments }: Members, model: PageModel): Markup {
  const { t } = model;
  const also = group.alsoWritten.length === 0 ? '' : t('tasks-also', { names: group.alsoWritten.join('、') });
  return h(
    'details',
    { 'data-row': true },
    h(
      'summary',
      {},
      h('strong', {}, group.name ?? t('page-unit-none')),
      also === '' ? null : h('span', { class: 'small' }, also),
      ' ',
      h('span', { class: 'faint small' }, countsOf(group, model)),
    ),
    h(
      'ul',
      {},
      group.tasks.map(({ key, role }) => taskItem(tasks.get(key)!, role, commitments, model)),
    ),
  );
}

function valuePart({ valueSpan: span, valueQuote: quote, corrected }: Commitment, model: PageModel): Part {
  return figurePart(model, corrected ?? quote, { span, quote, corrected });
}

function taskItem(task: BreakdownTask, role: UnitRole | null, all: Members['commitments'], model: PageModel): Markup {
  const { t, quotes } = model;
  const title = task.title ?? `${[...task.text].slice(0, 40).join('')}…`;
  const commitments = task.commitments.map(({ id }) => all.get(id)!);
  const notes = [
    role === null || role === 'responsible' ? '' : t(`page-role-${role}`),
    task.deadlineText === null && task.deadline === null
      ? ''
      : t('page-task-deadline', { deadline: task.deadlineText ?? task.deadline! }),
    isInherited(task) ? t(`page-from-${task.responsibleFrom}`) : '',
  ].filter((note) => note !== '');
  return h(
    'li',
    { 'data-part': true },
    quotes.link(task.span, task.text, `${task.number ?? ''} ${title}`.trim()),
    notes.length === 0 ? null : h('span', { class: 'small faint' }, ` ${notes.join(' · ')}`),
    commitments.length === 0
      ? null
      : h(
          'div',
          { class: 'small' },
          commitments.map((one, i): Part => [i === 0 ? null : t('semicolon'), one.subject, ' ', valuePart(one, model)]),
        ),
  );
}

/** Every quantified target of the running text; null where there is none. */
export function commitmentsPart(model: PageModel): Markup | null {
  const { t, quotes, input, units } = model;
  const { commitments, tasks } = input.plan;
  if (commitments.length === 0) return null;
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const rows = commitments.map((one) => {
    const task = one.task === null ? undefined : byId.get(one.task);
    return {
      subject: quotes.link(one.span, one.quote, one.subject),
      value: valuePart(one, model),
      number: one.value,
      deadline: one.deadline ?? '',
      strength: one.strength === 'plain' ? '' : t(`strength-${one.strength}`),
      task: task === undefined ? '' : `${task.number ?? ''} ${task.title ?? ''}`.trim(),
      units: units.namesOf(task?.responsible ?? []).join('、'),
    };
  });
  const columns = [
    ['column-content', 'text', ({ subject }) => subject, 'long'],
    ['column-value', 'number', ({ value }) => value, 'n'],
    ['column-deadline', 'text', ({ deadline }) => deadline, ''],
    ['column-strength', 'text', ({ strength }) => strength, ''],
    ['column-task', 'text', ({ task }) => task, 'wide'],
    ['column-responsible', 'text', ({ units }) => units, 'wide'],
  ] satisfies readonly [string, string, (row: (typeof rows)[number]) => Part, string][];
  const shown = columns.filter(([, , cell]) => rows.some((row) => cell(row) !== ''));
  return section(
    'commitments',
    t('page-commitments'),
    filters(COMMITMENTS, t('page-filter-commitments'), t, [], sortList(COMMITMENTS, t)),
    h(
      'div',
      { class: 'scroll' },
      h(
        'table',
        { id: COMMITMENTS, class: 'cards-when-narrow', 'data-sorts': true },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            shown.map(([code, sort, , kind]) =>
              h('th', { scope: 'col', class: kind === 'n' ? 'n' : null, 'data-sort': sort }, t(code)),
            ),
          ),
        ),
        h(
          'tbody',
          {},
          rows.map((row) =>
            h(
              'tr',
              { 'data-row': true },
              shown.map(([code, , cell, kind], i) =>
                h(
                  i === 0 ? 'th' : 'td',
                  {
                    scope: i === 0 ? 'row' : null,
                    class: kind === '' ? null : kind,
                    'data-v': code === 'column-value' ? (row.number ?? '') : null,
                    'data-label': i === 0 || cell(row) === '' ? null : t(code),
                  },
                  cell(row),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
