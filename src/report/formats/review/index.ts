// The page on which a person confirms an extraction: the document's text on one side, what was read out of it on the other. It needs nothing
// else, and what is said on it leaves it as a file alone.
import { type Document, spanAt } from '../../../document/document.js';
import type { Plan } from '../../../model/plan.js';
import { CHOICES } from '../../../review/field-types.js';
import { valueWords } from '../../../review/words.js';
import { sha256 } from '../../../util/sha256.js';
import { h, type Markup } from '../../page/markup.js';
import { renderPage } from '../../page/shell.js';
import type { LineClass } from '../../page/source-lines.js';
import { PAGE_STYLE } from '../../page/style.js';
import { reviewCard } from './card.js';
import { dataJson, type ReviewInput, type ReviewModel, reviewModel } from './model.js';
import { REVIEW_SCRIPT } from './script.js';
import { REVIEW_STYLE } from './style.js';

/** Sentences that the script puts in. */
const SCRIPT_WORDS =
  'progress accepted corrected dropped taken not-taken other-source no-file saved kept cancel apply note no-change ' +
  'list-hint why-gone why-value why-seen change empty wrong-number wrong-year wrong-date wrong-deadline wrong-name ' +
  'wrong-range wrong-order why-range why-order why-twice unsaved close';

/** The page as HTML, ended by a line break. The same input gives the same bytes. */
export function reviewHtml(input: ReviewInput): string {
  const model = reviewModel(input);
  const { t, quotes, entries } = model;
  const { plan, document, language } = input;
  const title = t('review-title', { title: plan.title ?? plan.source.file });
  // The text comes after the cards, which say what is linked to; on the page it comes first.
  const cards = entries.map((entry, i) => reviewCard(entry, i + 1, model));
  const text = quotes.section(document === null ? undefined : lineClasses(document, plan));
  return renderPage({
    language,
    title,
    style: PAGE_STYLE + REVIEW_STYLE,
    script: REVIEW_SCRIPT,
    body: [
      h('a', { class: 'skip', href: '#cards' }, t('review-skip')),
      header(title, model),
      h(
        'main',
        {
          id: 'main',
          'data-source': dataJson(sourceOf(input)),
          'data-overrides': input.overrides === null ? null : dataJson(input.overrides),
          // What is kept in a browser knows by it on which file it was done.
          'data-given': input.overrides === null ? null : sha256(JSON.stringify(input.overrides)),
          'data-words': dataJson(Object.fromEntries(SCRIPT_WORDS.split(' ').map((key) => [key, wordsFor(key, model)]))),
          'data-choices': dataJson(choices(model)),
        },
        h(
          'section',
          { id: 'text', 'aria-labelledby': 'text-title', tabindex: 0 },
          h('h2', { id: 'text-title' }, t(document === null ? 'page-quotes' : 'page-source')),
          document === null ? h('p', { class: 'small faint' }, t('page-made-no-text')) : null,
          text,
        ),
        h(
          'section',
          { id: 'cards', 'aria-labelledby': 'cards-title', tabindex: 0 },
          h('h2', { id: 'cards-title' }, t('review-cards')),
          controls(model),
          h('ol', { class: 'items' }, cards),
          h('p', { class: 'faint', id: 'none-left', hidden: true }, t('review-none-left')),
        ),
      ),
      h('button', { type: 'button', id: 'back', hidden: true }, t('review-back')),
    ],
  });
}

function header(title: string, { t, input }: ReviewModel): Markup {
  const { file, sha256 } = input.plan.source;
  return h(
    'header',
    { class: 'bar' },
    h(
      'div',
      { class: 'what' },
      h('h1', {}, title),
      h('p', { class: 'small faint' }, t('review-source', { file, sha256: sha256.slice(0, 12) })),
    ),
    h(
      'div',
      { class: 'doing', hidden: true },
      h('progress', { id: 'meter', value: 0, max: 1, 'aria-label': t('review-progress-label') }),
      h('output', { id: 'progress' }),
      h('button', { type: 'button', id: 'save', class: 'main-act', 'aria-keyshortcuts': 's' }, t('review-save')),
      h(
        'label',
        { class: 'file-act' },
        t('review-load'),
        h('input', { type: 'file', id: 'load', accept: '.json,application/json' }),
      ),
    ),
    h('div', { id: 'said', role: 'status' }),
    h(
      'div',
      { class: 'tabs', hidden: true, role: 'group', 'aria-label': t('review-panes') },
      h('button', { type: 'button', 'data-pane': 'text', 'aria-pressed': 'false' }, t('page-source')),
      h('button', { type: 'button', 'data-pane': 'cards', 'aria-pressed': 'true' }, t('review-cards')),
    ),
  );
}

/** What is shown, and in which order. */
function controls({ t, entries }: ReviewModel): Markup {
  const select = (id: string, label: string, options: readonly (readonly [string, string])[]) =>
    h(
      'label',
      {},
      label,
      h(
        'select',
        { id },
        options.map(([value, words]) => h('option', { value }, words)),
      ),
    );
  const kinds = (['plan', 'indicator', 'task', 'commitment'] as const).filter((kind) =>
    entries.some(({ item }) => item.kind === kind),
  );
  return h(
    'div',
    { class: 'filter', id: 'filter', role: 'group', 'aria-label': t('review-filter'), hidden: true },
    select(
      'show',
      t('review-show'),
      (['all', 'first', 'doubtful', 'open', 'corrected', 'dropped'] as const).map((one) => [
        one,
        t(`review-show-${one}`),
      ]),
    ),
    select('kind', t('review-kind'), [
      ['', t('page-filter-all')],
      ...kinds.map((kind) => [kind, t(`review-item-${kind}`)] as const),
    ]),
    select('order', t('page-sort'), [
      ['doubt', t('review-order-doubt')],
      ['place', t('page-sort-none')],
    ]),
    h('label', {}, t('page-filter-words'), h('input', { type: 'search', id: 'words', autocomplete: 'off' })),
    h('output', { id: 'shown', 'data-text': t('page-filter-count', { shown: '{shown}', total: '{total}' }) }),
    h(
      'details',
      { class: 'keys' },
      h('summary', {}, t('review-keys')),
      h(
        'dl',
        {},
        ['a', 'e', 'x', 'u', 'j', 'k', 'g', '/', 's'].map((key) =>
          h('div', {}, h('dt', {}, h('kbd', {}, key)), h('dd', {}, t(`review-key-${key === '/' ? 'find' : key}`))),
        ),
      ),
    ),
  );
}

/** A sentence with its {placeholders} left in: the script fills them. */
function wordsFor(key: string, { t }: ReviewModel): string {
  const names = [
    'seen',
    'total',
    'corrected',
    'dropped',
    'count',
    'field',
    'from',
    'to',
    'what',
    'name',
    'file',
    'reason',
  ];
  return t(`review-${key}`, Object.fromEntries(names.map((name) => [name, `{${name}}`])));
}

/** The words of fields that are one of several: in the order in which they are offered. */
function choices({ input }: ReviewModel) {
  const types = Object.keys(CHOICES) as (keyof typeof CHOICES)[];
  return Object.fromEntries(
    types.map((type) => [type, CHOICES[type].map((value) => [value, valueWords(type, value, input.language)])]),
  );
}

function sourceOf({ plan, document }: ReviewInput) {
  const { source } = plan;
  return { file: source.file, sha256: source.sha256, textSha256: document === null ? null : sha256(document.text) };
}

/** Headings, tables with their rows, and boxes are told apart in the text. */
function lineClasses(document: Document, { sections }: Plan): LineClass {
  const lineOf = (offset: number) => spanAt(document, offset, offset).line! - 1;
  const classes = new Map<number, string>();
  const add = (line: number, name: string) => classes.set(line, `${classes.get(line) ?? ''} ${name}`.trim());
  for (const { span } of sections) add(lineOf(span.start), 'head');
  for (const block of document.blocks) {
    if (block.type === 'paragraph') continue;
    const last = lineOf(Math.max(block.start, block.end - 1));
    for (let line = lineOf(block.start); line <= last; line++) add(line, block.type === 'table' ? 'grid' : 'frame');
    if (block.type !== 'table') continue;
    const rows = block.rows.flatMap((row) => row.find(({ carried }) => !carried) ?? []);
    for (const line of new Set(rows.map(({ passage }) => lineOf(passage.start)))) add(line, 'row');
  }
  return (line) => classes.get(line) ?? null;
}
