// Who does what by when: the tasks of each unit, and the commitments of all of them.
import type { Commitment, Task } from '../../../../model/plan.js';
import { h, type Markup, type Part } from '../../../page/markup.js';
import { filters, sortList } from './filters.js';
import { type PageModel, section } from './model.js';

const UNITS = 'unit-list';
const COMMITMENTS = 'commitment-table';
type Role = 'lead' | 'support' | 'responsible';

/** The tasks by unit, in the order in which the plan first names the units; those without a unit come last. */
export function tasksPart(model: PageModel): Markup | null {
  const { t, input } = model;
  const { tasks, commitments } = input.plan;
  if (tasks.length === 0) return null;
  const units = new Map<string, [Task, Role][]>();
  const add = (unit: string, task: Task, role: Role) => {
    if (!units.has(unit)) units.set(unit, []);
    units.get(unit)!.push([task, role]);
  };
  for (const task of tasks) {
    for (const unit of new Set(task.responsible)) {
      add(unit, task, task.lead.includes(unit) ? 'lead' : task.support.includes(unit) ? 'support' : 'responsible');
    }
  }
  const nobody = tasks.filter(({ responsible }) => responsible.length === 0);
  const byTask = new Map<string, Commitment[]>();
  for (const one of commitments) if (one.task !== null) byTask.set(one.task, [...(byTask.get(one.task) ?? []), one]);
  const inherited = tasks.some(
    ({ responsibleFrom }) => responsibleFrom === 'chapter' || responsibleFrom === 'document',
  );
  return section(
    'tasks',
    t('page-tasks'),
    inherited ? h('p', { class: 'small faint' }, t('page-tasks-inherited-note')) : null,
    filters(UNITS, t('page-filter-units'), t, []),
    h(
      'div',
      { id: UNITS },
      [...units].map(([unit, members]) => unitPart(unit, members, countsOf(members, model), byTask, model)),
      nobody.length === 0
        ? null
        : unitPart(
            t('page-unit-none'),
            nobody.map((task): [Task, Role] => [task, 'responsible']),
            t('page-unit-count', { count: nobody.length }),
            byTask,
            model,
          ),
    ),
  );
}

/** 牵头 3 项，配合 2 项 */
function countsOf(members: readonly (readonly [Task, Role])[], { t }: PageModel): string {
  const roles: readonly Role[] = ['lead', 'support', 'responsible'];
  return roles
    .flatMap((role) => {
      const count = members.filter((member) => member[1] === role).length;
      return count === 0 ? [] : [t(`page-unit-count-${role}`, { count })];
    })
    .join(t('page-joint'));
}

function unitPart(
  unit: string,
  members: readonly (readonly [Task, Role])[],
  counts: string,
  byTask: ReadonlyMap<string, readonly Commitment[]>,
  model: PageModel,
): Markup {
  return h(
    'details',
    { 'data-row': true },
    h('summary', {}, h('strong', {}, unit), ' ', h('span', { class: 'faint small' }, counts)),
    h(
      'ul',
      {},
      members.map(([task, role]) => taskItem(task, role, byTask.get(task.id) ?? [], model)),
    ),
  );
}

function taskItem(task: Task, role: Role, commitments: readonly Commitment[], { t, quotes }: PageModel): Markup {
  const title = task.title ?? `${[...task.text].slice(0, 40).join('')}…`;
  const notes = [
    role === 'responsible' ? '' : t(`page-role-${role}`),
    task.deadlineText === null && task.deadline === null
      ? ''
      : t('page-task-deadline', { deadline: task.deadlineText ?? task.deadline! }),
    task.responsibleFrom === 'chapter' || task.responsibleFrom === 'document'
      ? t(`page-from-${task.responsibleFrom}`)
      : '',
  ].filter((note) => note !== '');
  return h(
    'li',
    {},
    quotes.link(task.span, task.text, `${task.number ?? ''} ${title}`.trim()),
    notes.length === 0 ? null : h('span', { class: 'small faint' }, ` ${notes.join(' · ')}`),
    commitments.length === 0
      ? null
      : h(
          'div',
          { class: 'small' },
          commitments.map(
            (one, i): Part => [
              i === 0 ? null : t('semicolon'),
              one.subject,
              ' ',
              quotes.link(one.valueSpan, one.valueQuote, one.valueQuote),
            ],
          ),
        ),
  );
}

/** Every quantified target of the running text; null where there is none. */
export function commitmentsPart(model: PageModel): Markup | null {
  const { t, quotes, input } = model;
  const { commitments, tasks } = input.plan;
  if (commitments.length === 0) return null;
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const rows = commitments.map((one) => {
    const task = one.task === null ? undefined : byId.get(one.task);
    return {
      subject: quotes.link(one.span, one.quote, one.subject),
      value: quotes.link(one.valueSpan, one.valueQuote, one.valueQuote),
      number: one.value,
      deadline: one.deadline ?? '',
      strength: one.strength === 'plain' ? '' : t(`strength-${one.strength}`),
      task: task === undefined ? '' : `${task.number ?? ''} ${task.title ?? ''}`.trim(),
      units: (task?.responsible ?? []).join('、'),
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
