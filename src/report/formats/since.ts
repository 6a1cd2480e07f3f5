// What changed since an earlier scorecard, for a terminal and as Markdown.
import { type Language, say } from '../../messages/index.js';
import type { Since, SinceChange } from '../../model/score-since.js';
import { oneLine, wrapText } from '../../util/text-width.js';
import { type Look, paletteOf, signOf } from '../look.js';
import { groupSince, sinceHeadline, sinceTone, sinceTrend } from '../since-words.js';
import { escapeText, tableLine } from './markdown.js';

/** The changes, those of verdicts first, the worse before the better. */
export function renderSince(since: Since, format: 'table' | 'md', look: Look): string {
  return format === 'md' ? markdown(since, look.language) : text(since, look);
}

function text(since: Since, look: Look): string {
  const palette = paletteOf(look);
  const lines = [palette.strong(say(look.language, 'since-title'))];
  lines.push(...wrapText(sinceHeadline(since, look.language), look.width));
  for (const [group, changes] of groupSince(since)) {
    if (group !== 'status') lines.push(palette.faint(say(look.language, `since-group-${group}`)));
    for (const change of changes) {
      const tone = sinceTone(change);
      const head = `${labelOf(change)}${say(look.language, 'colon')}${change.message}`;
      const [first = '', ...rest] = wrapText(oneLine(head), look.width - 4);
      lines.push(`  ${palette.tone[tone](signOf(tone, look))} ${first}`, ...rest.map((line) => `    ${line}`));
    }
  }
  return `\n${lines.join('\n')}\n`;
}

function markdown(since: Since, language: Language): string {
  const out = ['', `## ${say(language, 'since-title')}`, '', escapeText(sinceHeadline(since, language)), ''];
  const changes = groupSince(since).flatMap(([, group]) => group);
  if (changes.length > 0) {
    const titles = ['column-number', 'column-name', 'since-column-trend', 'since-column-change'];
    out.push(tableLine(titles.map((code) => say(language, code))), '| --- | --- | --- | --- |');
    for (const change of changes) {
      const cells = [change.number ?? '', change.name, sinceTrend(change, language), change.message];
      out.push(tableLine(cells.map(escapeText)));
    }
  }
  return `${out.join('\n').trimEnd()}\n`;
}

function labelOf({ number, name }: SinceChange): string {
  return number === null ? name : `${number} ${name}`;
}
