// A scorecard as Markdown: the same words as the terminal table.
import { type Language, say } from '../../messages/index.js';
import type { ScorecardView } from '../scorecard-view.js';
import { escapeText, tableLine } from './markdown.js';

/** Renders the view as Markdown, ended by a line break. */
export function renderScorecardMarkdown(view: ScorecardView, language: Language): string {
  const t = (code: string, params: Readonly<Record<string, string | number>> = {}) => say(language, code, params);
  const out = [
    `# ${escapeText(view.title)}`,
    '',
    escapeText(view.subtitle),
    '',
    `**${escapeText(view.headline)}**`,
    '',
  ];
  if (view.rows.length > 0) {
    const middle = view.isMidterm ? 'expected' : 'gap';
    const titles = ['number', 'name', 'target', middle, 'actual', 'completion', 'status'].map((name) =>
      t(`column-${name}`),
    );
    const hasDetail = view.rows.some(({ detail }) => detail !== '');
    if (hasDetail) titles.push(t('column-method-detail'));
    out.push(tableLine(titles), `| --- | --- | ---: | ---: | ---: | ---: | --- |${hasDetail ? ' ---: |' : ''}`);
    for (const row of view.rows) {
      const status = row.tone === 'bad' ? `**${escapeText(row.status)}**` : escapeText(row.status);
      const cells = [
        row.number,
        (row.binding ? '★' : '') + row.name,
        row.target,
        row[middle],
        row.actual,
        row.completion,
      ];
      out.push(tableLine([...cells.map(escapeText), status, ...(hasDetail ? [escapeText(row.detail)] : [])]));
    }
    if (view.hasBinding) out.push('', `★ ${t('score-legend-binding')}`);
    if (view.hasEstimates) out.push('', `\\* ${t('score-legend-estimate')}`);
    if (view.olderData !== null) out.push('', escapeText(view.olderData));
    out.push('');
  }
  for (const text of [view.counts, view.realisation, view.rules]) if (text !== '') out.push(escapeText(text), '');
  for (const text of view.rollUp) out.push(escapeText(text), '');
  if (view.categories.length > 1) {
    out.push(tableLine([t('column-category'), t('column-realisation')]), '| --- | ---: |');
    for (const { name, share } of view.categories) out.push(tableLine([escapeText(name), share]));
    out.push('');
  }
  const total = view.notScored.reduce((sum, group) => sum + group.rows.length, 0);
  section(t('score-not-scored', { count: total }), [
    ...view.notScored.flatMap(({ status, rows }) =>
      rows.map(
        ({ number, name, reason }) =>
          [number, name].filter((part) => part !== '').join(' ') +
          t('score-md-reason', { reason: reason === '' ? status : t('score-status-reason', { status, reason }) }),
      ),
    ),
  ]);
  section(
    t('score-claims'),
    view.claims.map(
      ({ quote, verdict, message }) => `${verdict}${t('colon')}${t('score-claim-quote', { quote })} ${message}`,
    ),
  );
  section(t('score-unmatched', { count: view.unmatched.length }), view.unmatched);
  section(t('score-unread', { count: view.unread.length }), view.unread);
  section(t('score-conflicting', { count: view.conflicting.length }), view.conflicting);
  section(t('score-ambiguous', { count: view.ambiguous.length }), view.ambiguous);
  section(t('score-targets-listed', { count: view.targetRows.length }), view.targetRows);
  section(
    t('score-messages', { count: view.messages.length }),
    view.messages.map(({ text }) => text),
  );
  return `${out.join('\n').trimEnd()}\n`;

  function section(title: string, entries: readonly string[]): void {
    if (entries.length === 0) return;
    out.push(`## ${escapeText(title)}`, '', ...entries.map((entry) => `- ${escapeText(entry)}`), '');
  }
}
