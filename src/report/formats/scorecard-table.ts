// A scorecard for a terminal: what lags comes first, and every verdict has a sign as well as a colour.
import { say } from '../../messages/index.js';
import { cutText, displayWidth, oneLine, padText, wrapText } from '../../util/text-width.js';
import { bindingSign, type Look, type Palette, paletteOf, ruleOf, signOf, type Tone } from '../look.js';
import type { NotScored, Remark, ScorecardView } from '../scorecard-view.js';
import { renderTextTable, type TextColumn, type TextRow } from '../text-table.js';

/** Beyond this a strip of signs says less than the counts do. */
const MAX_STRIP = 70;
/** Names of indicators in one group without verdict. */
const MAX_NAMED = 40;
const MAX_LISTED = 10;

/** Renders the view for a terminal, ended by a line break. */
export function renderScorecardTable(view: ScorecardView, look: Look): string {
  const palette = paletteOf(look);
  const parts = [
    head(view, look, palette),
    view.rows.length === 0 ? '' : rowsTable(view, look, palette),
    view.strip.length === 0 ? '' : summary(view, look, palette),
    unscored(view.notScored, look, palette),
    claims(view, look, palette),
    listed('score-unmatched', view.unmatched.map(asWarning), look, palette),
    listed('score-unread', view.unread.map(asWarning), look, palette),
    listed('score-conflicting', view.conflicting.map(asWarning), look, palette),
    listed('score-ambiguous', view.ambiguous.map(asWarning), look, palette),
    listed('score-targets-listed', view.targetRows.map(asWarning), look, palette),
    listed('score-messages', view.messages, look, palette),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function head(view: ScorecardView, look: Look, palette: Palette): string {
  const title = wrapText(oneLine(view.title), look.width).map((line) => palette.strong(line));
  const subtitle = wrapText(oneLine(view.subtitle), look.width).map((line) => palette.faint(line));
  const headline = wrapText(`${signOf(view.headlineTone, look)} ${view.headline}`, look.width).map((line) =>
    palette.strong(palette.tone[view.headlineTone](line)),
  );
  return `${[...title, ...subtitle, '', ...headline].join('\n')}\n`;
}

function rowsTable(view: ScorecardView, look: Look, palette: Palette): string {
  const t = (code: string) => say(look.language, code);
  const columns: TextColumn[] = [
    { title: '' },
    { title: t('column-number'), max: 8 },
    { title: t('column-name'), grows: true },
    { title: t('column-target'), align: 'right', max: 12 },
    { title: t('column-expected'), align: 'right', max: 12 },
    { title: t('column-actual'), align: 'right', max: 14 },
    { title: t('column-gap'), align: 'right', max: 12 },
    { title: t('column-completion'), align: 'right' },
    { title: t('column-status'), max: look.language === 'zh' ? 14 : 12 },
    // Columns without any content are not shown.
    { title: t('column-method-detail'), align: 'right', max: 12 },
  ];
  const rows = view.rows.map((row): TextRow => {
    const paint = palette.tone[row.tone];
    const name = row.binding ? `${bindingSign(look)}${row.name}` : row.name;
    return {
      cells: [
        signOf(row.tone, look),
        row.number,
        name,
        row.target,
        row.expected,
        row.actual,
        view.isMidterm ? '' : row.gap,
        row.completion,
        row.status,
        row.detail,
      ],
      paint: (text, column) =>
        column === 0 || column >= 6 ? paint(text) : column === 2 && row.tone === 'bad' ? palette.strong(text) : text,
    };
  });
  const legend = [
    view.hasBinding ? `${bindingSign(look)} ${t('score-legend-binding')}` : '',
    view.hasEstimates ? `* ${t('score-legend-estimate')}` : '',
    view.olderData ?? '',
  ].filter((part) => part !== '');
  const notes = legend.length === 0 ? '' : `${palette.faint(legend.join('   '))}\n`;
  return renderTextTable(columns, rows, look, palette.faint) + notes;
}

function summary(view: ScorecardView, look: Look, palette: Palette): string {
  const lines = [palette.faint(ruleOf(look))];
  if (view.strip.length > 0 && view.strip.length <= MAX_STRIP) lines.push(strip(view.strip, look, palette));
  if (view.counts !== '') lines.push(...wrapText(view.counts, look.width));
  lines.push(...wrapText(view.realisation + view.realisationHint, look.width));
  for (const text of view.rollUp) lines.push(...wrapText(oneLine(text), look.width).map((part) => palette.faint(part)));
  lines.push(...wrapText(view.rules, look.width).map((line) => palette.faint(line)));
  if (view.categories.length > 1) {
    const widest = Math.min(24, Math.max(...view.categories.map(({ name }) => displayWidth(name))));
    for (const { name, share, value } of view.categories) {
      const room = Math.max(10, Math.min(30, look.width - widest - 14));
      lines.push(
        `  ${padText(cutText(oneLine(name), widest), widest)} ${bar(value, room, look, palette)} ${padText(share, 7, 'right')}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

function strip(tones: readonly Tone[], look: Look, palette: Palette): string {
  return tones.map((tone) => palette.tone[tone](signOf(tone, look))).join('');
}

function bar(value: number, room: number, look: Look, palette: Palette): string {
  const full = Math.floor(Math.min(Math.max(value, 0), 1) * room + 1e-9);
  const paint = palette.tone[value >= 1 ? 'good' : value >= 0.95 ? 'going' : 'warn'];
  return paint((look.signs ? '█' : '#').repeat(full)) + palette.faint((look.signs ? '░' : '.').repeat(room - full));
}

/** 未评价：by status; those with a reason of their own a line each, the others in one paragraph. */
function unscored(groups: readonly NotScored[], look: Look, palette: Palette): string {
  if (groups.length === 0) return '';
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const lines = [palette.strong(say(look.language, 'score-not-scored', { count: total }))];
  const separator = look.language === 'zh' ? '、' : ', ';
  for (const { status, rows } of groups) {
    const byReason = groupByReason(rows);
    for (const [reason, members] of byReason) {
      const shown = members
        .slice(0, members.length > MAX_NAMED ? MAX_NAMED : undefined)
        .map((row) => (row.number === '' ? row.name : `${row.number} ${row.name}`))
        .join(separator);
      const more = members.length - MAX_NAMED;
      const names = more > 0 ? say(look.language, 'score-more-names', { names: shown, count: more }) : shown;
      const why = reason === '' ? status : say(look.language, 'score-status-reason', { status, reason });
      const text = say(look.language, 'score-unscored-group', { status: why, count: members.length, names });
      const [first = '', ...rest] = wrapText(oneLine(text), look.width - 4);
      lines.push(`  ${palette.faint(signOf('none', look))} ${first}`, ...rest.map((line) => `    ${line}`));
    }
  }
  return `${lines.join('\n')}\n`;
}

function groupByReason<Row extends { readonly reason: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.reason, [...(groups.get(row.reason) ?? []), row]);
  return groups;
}

function claims(view: ScorecardView, look: Look, palette: Palette): string {
  if (view.claims.length === 0) return '';
  const lines = [palette.strong(say(look.language, 'score-claims'))];
  for (const { quote, verdict, message, tone } of view.claims) {
    const sign = palette.tone[tone](`${signOf(tone, look)} ${verdict}`);
    const room = look.width - 4;
    const said = wrapText(
      say(look.language, 'score-claim-quote', { quote: cutText(oneLine(quote), 2 * room - 8) }),
      room,
    );
    lines.push(`  ${sign}`, ...said.map((line) => `    ${line}`));
    lines.push(...wrapText(oneLine(message), room).map((line) => palette.faint(`    ${line}`)));
  }
  return `${lines.join('\n')}\n`;
}

/** A row that was not used is something to look at. */
function asWarning(text: string): Remark {
  return { tone: 'warn', text, hint: '' };
}

function listed(code: string, entries: readonly Remark[], look: Look, palette: Palette): string {
  if (entries.length === 0) return '';
  const lines = [palette.strong(say(look.language, code, { count: entries.length }))];
  for (const entry of entries.slice(0, MAX_LISTED)) {
    const [first = '', ...rest] = wrapText(oneLine(entry.text + entry.hint), look.width - 4);
    lines.push(
      `  ${palette.tone[entry.tone](signOf(entry.tone, look))} ${first}`,
      ...rest.map((line) => `    ${line}`),
    );
  }
  const more = entries.length - MAX_LISTED;
  if (more > 0) lines.push(`    ${say(look.language, 'score-more', { count: more })}`);
  return `${lines.join('\n')}\n`;
}
