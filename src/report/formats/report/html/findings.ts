// What is to be looked at in the document, what the document says of itself, and what the scorecard says of its own work.
import type { Finding } from '../../../../model/findings.js';
import type { Tone } from '../../../look.js';
import { h, type Markup, type Part } from '../../../page/markup.js';
import { filters, sortList } from './filters.js';
import { type PageModel, section, verdict } from './model.js';

const ID = 'finding-table';
const SEVERITIES = ['error', 'warning', 'info'] as const;
const SEVERITY_TONES: Readonly<Record<Finding['severity'], Tone>> = { error: 'bad', warning: 'warn', info: 'none' };

/** Null where nothing was checked, or nothing found. */
export function findingsPart(model: PageModel): Markup | null {
  const { t, input, quotes } = model;
  const { findings } = input;
  if (findings === null || findings.length === 0) return null;
  const words = new Map(SEVERITIES.map((severity) => [severity as string, t(`severity-${severity}`)]));
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${words.get(severity)} ${count}`];
  });
  const place = ({ span, quote }: Finding): Part =>
    span === null ? '' : quotes.link(span, quote, quotes.place(span) || t('page-place'));
  const columns = [
    ['report-severity', 'number', ''],
    ['report-finding', 'text', 'long'],
    ['page-place', 'number', ''],
    ['page-rule', 'text', ''],
  ] as const;
  return section(
    'findings',
    t('report-findings'),
    h('p', {}, counts.join(' · ')),
    filters(
      ID,
      t('page-filter-findings'),
      t,
      [
        {
          by: 'severity',
          label: t('report-severity'),
          values: SEVERITIES.filter((one) => findings.some(({ severity }) => severity === one)),
          words,
        },
        { by: 'rule', label: t('page-rule'), values: [...new Set(findings.map(({ rule }) => rule))].sort() },
      ],
      sortList(ID, t),
    ),
    h(
      'div',
      { class: 'scroll' },
      h(
        'table',
        { id: ID, class: 'cards-when-narrow', 'data-sorts': true },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            columns.map(([code, sort]) => h('th', { scope: 'col', 'data-sort': sort }, t(code))),
          ),
        ),
        h(
          'tbody',
          {},
          findings.map((finding) => {
            const { rule, severity, message, span, related } = finding;
            return h(
              'tr',
              { 'data-row': true, 'data-severity': severity, 'data-rule': rule },
              h(
                'td',
                { 'data-v': SEVERITIES.indexOf(severity) },
                verdict(SEVERITY_TONES[severity], words.get(severity)!),
              ),
              h('td', { class: 'long' }, message, relatedPlaces(related, model)),
              h('td', { class: 'place', 'data-v': span?.start ?? '', 'data-label': t('page-place') }, place(finding)),
              h('td', { class: 'rule small', 'data-label': t('page-rule') }, rule),
            );
          }),
        ),
      ),
    ),
  );
}

function relatedPlaces(related: Finding['related'], { t, quotes }: PageModel): Part {
  if (related.length === 0) return null;
  return h(
    'ul',
    { class: 'list small' },
    related.map(({ span, message }) =>
      h('li', {}, message, ' ', span === null ? null : quotes.link(span, null, quotes.place(span) || t('page-place'))),
    ),
  );
}

/** The document's own account of its indicators, and whether the figures bear it out. */
export function claimsPart({ t, view, input, quotes }: PageModel): Markup | null {
  if (view.claims.length === 0) return null;
  const claims = new Map(input.plan.claims.map((claim) => [claim.id, claim]));
  return section(
    'claims',
    t('score-claims'),
    h(
      'ul',
      { class: 'list' },
      view.claims.map(({ quote, verdict: word, message, tone }, i) => {
        const claim = claims.get(input.card.claims[i]!.claim);
        const words = t('score-claim-quote', { quote });
        return h(
          'li',
          {},
          verdict(tone, word),
          t('colon'),
          claim === undefined ? words : quotes.link(claim.span, quote, words),
          ' ',
          message,
        );
      }),
    ),
  );
}

/** Rows that were not used, and remarks; then what the report was made from. */
export function notesPart({ t, view, input }: PageModel): Markup {
  const { plan, card, text, findings } = input;
  const list = (title: string, entries: readonly Part[]): Part =>
    entries.length === 0
      ? null
      : [
          h('h3', {}, title),
          h(
            'ul',
            { class: 'list small' },
            entries.map((entry) => h('li', {}, entry)),
          ),
        ];
  const titled = (code: string, entries: readonly string[]) => list(t(code, { count: entries.length }), entries);
  const made = [
    t('page-made-source', { file: plan.source.file, sha256: plan.source.sha256 }),
    t('page-made-method', {
      method: t(`score-method-${card.method}`),
      period: card.asOf === null ? '' : t('page-made-as-of', { period: card.asOf }),
    }),
    text === null ? t('page-made-no-text') : '',
    findings === null ? t('page-made-not-checked') : findings.length === 0 ? t('page-made-no-findings') : '',
  ];
  return section(
    'notes',
    t('page-notes'),
    titled('score-unmatched', view.unmatched),
    titled('score-unread', view.unread),
    titled('score-conflicting', view.conflicting),
    titled('score-ambiguous', view.ambiguous),
    titled('score-targets-listed', view.targetRows),
    titled(
      'score-messages',
      view.messages.map(({ text: words }) => words),
    ),
    list(
      t('page-made'),
      made.filter((line) => line !== ''),
    ),
  );
}
