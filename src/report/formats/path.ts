// The years of a scorecard for a terminal and as Markdown.

import { say } from '../../messages/index.js';
import type { Scorecard } from '../../model/scorecard.js';
import { maxOf } from '../../util/extremes.js';
import { displayWidth, wrapText } from '../../util/text-width.js';
import { type Look, paletteOf, signOf } from '../look.js';
import { type PathCell, type PathLine, type PathTable, viewPath } from '../path-view.js';
import { renderTextTable, type TextColumn } from '../text-table.js';
import { escapeText, tableLine } from './markdown.js';

const NAME_ROOM = 20;
const MAX_NUMBER = 8;

/** The years of all indicators that have data; empty where none has. */
export function renderPath(card: Scorecard, format: 'table' | 'md', look: Look): string {
  const view = viewPath(card, look.language, look.signs || format === 'md');
  if (view.tables.length === 0) return '';
  return format === 'md' ? markdown(view, look) : text(view, look);
}

function markdown({ title, tables, legend }: ReturnType<typeof viewPath>, look: Look): string {
  const out = ['', `## ${title}`, ''];
  for (const { periods, lines } of tables) {
    out.push(tableLine([say(look.language, 'column-number'), say(look.language, 'column-name'), ...periods]));
    out.push(`| --- | --- |${' ---: |'.repeat(periods.length)}`);
    for (const { kind, label, number, cells } of lines) {
      const texts = cells.map((cell) => escapeText(signed(cell, kind, { ...look, signs: true })));
      out.push(tableLine([escapeText(number), escapeText(label), ...texts]));
    }
    out.push('');
  }
  return `${[...out, escapeText(legend)].join('\n')}\n`;
}

function text({ title, tables, legend }: ReturnType<typeof viewPath>, look: Look): string {
  const palette = paletteOf(look);
  const parts = tables.map((table) => {
    const kept = fitting(table, look);
    const columns: TextColumn[] = [
      { title: say(look.language, 'column-number'), max: MAX_NUMBER },
      { title: say(look.language, 'column-name'), grows: true },
      ...kept.map((at): TextColumn => ({ title: table.periods[at]!, align: 'right' })),
    ];
    const rows = table.lines.map(({ kind, label, number, cells }) => ({
      cells: [number, kind === 'actual' ? label : `  ${label}`, ...kept.map((at) => signed(cells[at]!, kind, look))],
      paint: (line: string, column: number) => {
        if (kind === 'expected' || column === 0) return palette.faint(line);
        const tone = column < 2 ? null : cells[kept[column - 2]!]!.tone;
        return tone === null ? line : palette.tone[tone](line);
      },
    }));
    const left = table.periods.filter((_, at) => !kept.includes(at));
    const note =
      left.length === 0
        ? ''
        : `${wrapText(say(look.language, 'path-years-left-out', { years: left.join('、') }), look.width).join('\n')}\n`;
    return renderTextTable(columns, rows, look, palette.faint) + note;
  });
  const shown = look.signs ? legend : legend.replace(/[✗›✓]/g, (sign) => ({ '✗': 'x', '›': '>', '✓': '+' })[sign]!);
  const foot = wrapText(shown, look.width).map((line) => palette.faint(line));
  return `\n${palette.strong(title)}\n${parts.join('\n')}${foot.join('\n')}\n`;
}

function signed({ text: cell, tone }: PathCell, kind: PathLine['kind'], look: Look): string {
  return cell === '' || tone === null || cell.startsWith('~') || kind === 'expected'
    ? cell
    : `${signOf(tone, look)}${cell}`;
}

/** The columns that fit beside the names: the first, and as many of the last as there is room for. */
function fitting({ periods, lines }: PathTable, look: Look): number[] {
  const widths = periods.map(
    (period, at) =>
      Math.max(displayWidth(period), ...lines.map(({ kind, cells }) => displayWidth(signed(cells[at]!, kind, look)))) +
      2,
  );
  const numbers = Math.min(MAX_NUMBER, maxOf(lines.map(({ number }) => displayWidth(number))));
  let room = look.width - NAME_ROOM - numbers - 2;
  const kept = new Set<number>();
  for (const at of [0, ...periods.map((_, i) => i).reverse()]) {
    if (kept.has(at) || widths[at]! > room) continue;
    kept.add(at);
    room -= widths[at]!;
  }
  return [...kept].sort((a, b) => a - b);
}
