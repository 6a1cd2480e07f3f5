// The controls above a list. They are hidden until the script has taken them up: without it they would do nothing.
import { h, type Markup, type Part } from '../../../page/markup.js';
import type { Say } from '../../../scorecard-row.js';

export interface Choice {
  /** The data attribute of the rows that it looks at. */
  readonly by: string;
  readonly label: string;
  readonly values: readonly string[];
  /** What is shown for a value, where that is not the value. */
  readonly words?: ReadonlyMap<string, string>;
}

/** A search field, a list for each choice that there is something to choose in, and how many rows are shown. */
export function filters(
  list: string,
  label: string,
  t: Say,
  choices: readonly Choice[],
  ...more: readonly Part[]
): Markup {
  return h(
    'div',
    { class: 'filter', 'data-filter': list, role: 'group', 'aria-label': label, hidden: true },
    h('label', {}, t('page-filter-words'), h('input', { type: 'search', 'data-by': 'words', autocomplete: 'off' })),
    choices
      .filter(({ values }) => values.length > 1)
      .map(({ by, label: name, values, words }) =>
        h(
          'label',
          {},
          name,
          h(
            'select',
            { 'data-by': by },
            h('option', { value: '' }, t('page-filter-all')),
            values.map((value) => h('option', { value }, words?.get(value) ?? value)),
          ),
        ),
      ),
    more,
    // The script puts the numbers in.
    h('output', { 'data-text': t('page-filter-count', { shown: '{shown}', total: '{total}' }) }),
  );
}

/** A list to sort by, for narrow screens, where the header of the table is not shown. */
export function sortList(table: string, t: Say): Markup {
  return h(
    'label',
    { class: 'only-narrow' },
    t('page-sort'),
    h('select', { 'data-sorts': table }, h('option', { value: '' }, t('page-sort-none'))),
  );
}
