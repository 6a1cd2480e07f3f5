// The report as one page that needs nothing else: it is read on a screen, on a phone and on paper, and nothing in it leaves the reader's machine.
import { h, type Markup } from '../../../page/markup.js';
import { PAGE_SCRIPT } from '../../../page/script.js';
import { renderPage } from '../../../page/shell.js';
import { PAGE_STYLE } from '../../../page/style.js';
import type { ReportInput } from '../../../report-input.js';
import { claimsPart, findingsPart, notesPart } from './findings.js';
import { indicatorsPart } from './indicators.js';
import { modelOf, type PageModel, section } from './model.js';
import { sincePart, yearsPart } from './rounds.js';
import { head, laggingPart, realisationPart } from './summary.js';
import { commitmentsPart, tasksPart } from './tasks.js';

/** The page as HTML, ended by a line break. The same input gives the same bytes. */
export async function reportHtml(input: ReportInput): Promise<string> {
  const model = modelOf(input);
  const { t, title, quotes } = model;
  const parts = [
    ['lagging', t('page-lagging'), laggingPart(model)],
    ['realisation', t('page-realisation'), model.rows.length === 0 ? null : realisationPart(model)],
    ['indicators', t('page-indicators'), indicatorsPart(model)],
    ['years', t('path-title'), yearsPart(model)],
    ['since', t('since-title'), sincePart(model)],
    ['claims', t('score-claims'), claimsPart(model)],
    ['tasks', t('page-tasks'), tasksPart(model)],
    ['commitments', t('page-commitments'), commitmentsPart(model)],
    ['findings', t('report-findings'), findingsPart(model)],
    ['notes', t('page-notes'), notesPart(model)],
    // The last: by now every quote that is linked to is known.
    ['source', t(sourceTitle(model)), section('source', t(sourceTitle(model)), quotes.section())],
  ] as const satisfies readonly (readonly [string, string, Markup | null])[];
  const shown = parts.filter(([, , part]) => part !== null);
  return renderPage({
    language: input.language,
    title: input.plan.title === null ? title : t('page-title', { title }),
    style: PAGE_STYLE,
    script: PAGE_SCRIPT,
    body: [
      h('a', { class: 'skip', href: '#main' }, t('page-skip')),
      head(model),
      h(
        'nav',
        { 'aria-label': t('page-contents'), tabindex: 0 },
        shown.map(([id, title]) => h('a', { href: `#${id}` }, title)),
      ),
      h(
        'main',
        { id: 'main' },
        shown.map(([, , part]) => part),
      ),
      h('button', { type: 'button', id: 'back', hidden: true }, t('page-back')),
    ],
  });
}

function sourceTitle({ input }: PageModel): string {
  return input.text === null ? 'page-quotes' : 'page-source';
}
