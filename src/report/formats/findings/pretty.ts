// Findings for a person: by file and chapter, each with its message, the line it stands in, and the place in that line marked.
import { say } from '../../../messages/index.js';
import type { Finding } from '../../../model/findings.js';
import type { Plan, Span } from '../../../model/plan.js';
import { countUpTo } from '../../../util/count-up-to.js';
import { displayWidth, oneLine, printable, wrapText } from '../../../util/text-width.js';
import { type Look, type Palette, paletteOf, signOf, type Tone } from '../../look.js';
import { type CheckedFile, countsOf } from './checked-file.js';

const TONES: Readonly<Record<Finding['severity'], Tone>> = { error: 'bad', warning: 'warn', info: 'none' };
const INDENT = '    ';

/** Renders all files, ended by a line break; the last line counts. */
export function findingsPretty(checked: readonly CheckedFile[], look: Look): string {
  const palette = paletteOf(look);
  const out: string[] = [];
  for (const file of checked) {
    out.push(palette.strong(printable(file.file)));
    const starts = file.plan.sections.map(({ span }) => span?.start ?? 0);
    let chapter: string | null = null;
    for (const finding of file.findings) {
      const here = chapterOf(file.plan, starts, finding.span);
      if (here !== null && here !== chapter)
        out.push('', ...wrapText(here, look.width).map((line) => palette.faint(line)));
      chapter = here;
      out.push('', ...findingLines(file, finding, look, palette));
    }
    out.push('', ...summaryOf(file, look), '');
  }
  if (checked.length > 1) out.push(totalOf(checked, look), '');
  return `${out.join('\n').trimEnd()}\n`;
}

function findingLines(file: CheckedFile, finding: Finding, look: Look, palette: Palette): string[] {
  const tone = TONES[finding.severity];
  const place = placeText(finding.span, look);
  const word = say(look.language, `severity-${finding.severity}`);
  const head = `${signOf(tone, look)} ${word}${place === '' ? '' : ` ${place}`}  ${palette.faint(finding.rule)}`;
  const shown = finding.span === null ? [] : markedLine(file.document.text, finding.span, look, palette.tone[tone]);
  return [
    palette.tone[tone](head),
    ...wrapText(oneLine(finding.message), look.width - INDENT.length).map((line) => INDENT + line),
    ...shown.map((line) => INDENT + line),
    ...finding.related.flatMap(({ span, message }) => {
      const where = placeText(span, look);
      const text = oneLine(`${where === '' ? '' : `${where}${say(look.language, 'colon')}`}${message}`);
      return wrapText(text, look.width - INDENT.length - 2).map(
        (line, i) => `${INDENT}${i > 0 ? '  ' : look.signs ? '↳ ' : '> '}${line}`,
      );
    }),
  ];
}

/** The part of the line around a place, and marks below the place. A place of no length (an empty cell) has no line. */
function markedLine(text: string, { start, end }: Span, look: Look, colour: (text: string) => string): string[] {
  if (end === start) return [];
  const room = look.width - INDENT.length - 2;
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const breaks = text.indexOf('\n', start);
  const to = breaks < 0 ? text.length : breaks;
  const stop = Math.min(end, to);
  let [left, right] = [start, stop];
  let used = displayWidth(shownText(text.slice(start, stop))) + 2;
  // The place first, then as much of the line on both sides as there is room for.
  for (let grew = true; grew && used < room; ) {
    grew = false;
    for (const side of ['left', 'right'] as const) {
      const at = side === 'left' ? left - 1 : right;
      if (at < from || at >= to) continue;
      const width = displayWidth(shownText(text[at]!));
      if (used + width > room) continue;
      used += width;
      if (side === 'left') left = at;
      else right = at + 1;
      grew = true;
    }
  }
  const before = (left > from ? '…' : '') + shownText(text.slice(left, start)).trimStart();
  const quote = cutTo(shownText(text.slice(start, stop)), room - 2);
  const after = shownText(text.slice(stop, right)).trimEnd() + (right < to ? '…' : '');
  const bar = look.signs ? '│ ' : '| ';
  const marks = ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(quote)));
  return [bar + before + colour(quote) + after, bar + colour(marks)];
}

function cutTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  for (const character of text) {
    if (displayWidth(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut}…`;
}

/** Same length in columns whatever stands there: tabs are blanks, what a terminal would obey is not shown. */
function shownText(text: string): string {
  return printable(text.replace(/[\t\r\n\u00a0]/g, ' '));
}

function placeText(span: Span | null, { language }: Look): string {
  if (span === null) return '';
  const { line, page, cell } = span;
  const parts = [
    page === null ? null : say(language, 'place-page', { page }),
    line === null ? null : say(language, 'place-line', { line }),
    cell === null ? null : cell,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

/** The innermost section that a place stands in, as printed. */
function chapterOf({ sections }: Plan, starts: readonly number[], span: Span | null): string | null {
  if (span === null) return null;
  const section = sections[countUpTo(starts, span.start) - 1];
  return section === undefined
    ? null
    : oneLine(`${section.label ?? ''}${/[\dA-Za-z一-龥]$/.test(section.label ?? '') ? ' ' : ''}${section.title}`);
}

function summaryOf({ findings, suppressed, known }: CheckedFile, look: Look): string[] {
  const t = (code: string, params = {}) => say(look.language, code, params);
  const lines =
    findings.length === 0
      ? [t(suppressed + known > 0 ? 'check-nothing-listed' : 'check-nothing')]
      : [t('check-counts', countsOf(findings)), ...byRule(findings)];
  if (suppressed > 0) lines.push(t('check-suppressed', { count: suppressed }));
  if (known > 0) lines.push(t('check-known', { count: known }));
  return lines.flatMap((line) => wrapText(line, look.width));
}

/** "  target-missing 18 · placeholder 16": the rules with most findings first. */
function byRule(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [sorted.map(([rule, count]) => `${rule} ${count}`).join(' · ')];
}

function totalOf(checked: readonly CheckedFile[], { language }: Look): string {
  const counts = countsOf(checked.flatMap(({ findings }) => findings));
  return say(language, 'check-total', { files: checked.length, ...counts });
}
