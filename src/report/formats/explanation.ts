// One indicator's story for a terminal and as Markdown: short sentences, numbers below each other.
import { say } from '../../messages/index.js';
import type { Explanation } from '../../score/explain/explanation.js';
import { displayWidth, oneLine, padText, wrapText } from '../../util/text-width.js';
import { type Look, paletteOf, signOf } from '../look.js';
import { formatNumber } from '../numbers.js';
import { toneOf } from '../scorecard-row.js';
import { escapeText, tableLine } from './markdown.js';

type Say = (code: string, params?: Readonly<Record<string, string | number>>) => string;
/** Cells below each other, or a sentence. */
type Row = readonly string[] | string;

interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Columns that are aligned on the right. */
  readonly right: ReadonlySet<number>;
}

/** A longer cell goes its own way and does not widen its column. */
const MAX_CELL = 40;
const NONE: ReadonlySet<number> = new Set();

/** The stories, one after the other. */
export function renderExplanations(explanations: readonly Explanation[], format: 'table' | 'md', look: Look): string {
  return explanations.map((one) => (format === 'md' ? markdown(one, look) : text(one, look))).join('\n');
}

function text(explanation: Explanation, look: Look): string {
  const palette = paletteOf(look);
  const tone = toneOf(explanation.status);
  const wrapped = (line: string, indent: number) =>
    wrapText(oneLine(line), look.width - indent).map((part) => ' '.repeat(indent) + part);
  const verdict = wrapText(oneLine(verdictText(explanation, look)), look.width - 2);
  const lines = [
    ...wrapped(headText(explanation), 0).map((line) => palette.strong(line)),
    ...wrapped(aboutText(explanation, look), 0).map((line) => palette.faint(line)),
    '',
    ...verdict.map((line, i) => palette.tone[tone](`${i === 0 ? signOf(tone, look) : ' '} ${line}`)),
  ];
  for (const { title, rows, right } of sectionsOf(explanation, look)) {
    lines.push('', palette.strong(title));
    const cells = rows.filter((row) => typeof row !== 'string');
    const widths = (cells[0] ?? []).map((_, column) => {
      const all = cells.map((row) => displayWidth(row[column] ?? ''));
      return Math.max(0, ...all.filter((width) => column === 0 || right.has(column) || width <= MAX_CELL));
    });
    for (const row of rows) {
      if (typeof row === 'string') lines.push(...wrapped(row, 2));
      else lines.push(...alignedLines(row, widths, right, look.width));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A row of cells; the last one goes on below itself where the line is too short. */
function alignedLines(
  row: readonly string[],
  widths: readonly number[],
  right: ReadonlySet<number>,
  width: number,
): string[] {
  const last = row.length - 1;
  const head = row.slice(0, last).map((cell, i) => padText(cell, widths[i]!, right.has(i) ? 'right' : 'left'));
  const before = `  ${head.join('  ')}${last > 0 ? '  ' : ''}`;
  const room = width - displayWidth(before);
  const isLong = head.some((cell, i) => displayWidth(cell) > widths[i]!);
  if (isLong) {
    const [first, ...rest] = wrapText(head.slice(1).join('  ').trimEnd(), width - 4 - widths[0]!);
    const indent = ' '.repeat(4 + widths[0]!);
    return [`  ${head[0]}  ${first}`, ...rest.map((part) => indent + part), `${indent}${row[last]}`];
  }
  if (right.has(last)) return [`${before}${padText(row[last]!, widths[last]!, 'right')}`.trimEnd()];
  if (room >= 16 || last === 0)
    return wrapText(row[last]!, Math.max(room, 16)).map((part, i) =>
      `${i === 0 ? before : ' '.repeat(displayWidth(before))}${part}`.trimEnd(),
    );
  return [`  ${head.join('  ')}`.trimEnd(), ...wrapText(row[last]!, width - 6).map((part) => `      ${part}`)];
}

function markdown(explanation: Explanation, look: Look): string {
  const out = [
    `# ${escapeText(headText(explanation))}`,
    '',
    escapeText(aboutText(explanation, look)),
    '',
    `**${escapeText(verdictText(explanation, look))}**`,
  ];
  for (const { title, rows, right } of sectionsOf(explanation, look)) {
    out.push('', `## ${title}`, '');
    const cells = rows.filter((row) => typeof row !== 'string');
    if (cells.length > 0) {
      const [first] = cells;
      out.push(
        tableLine(first!.map(() => ' ')),
        `|${first!.map((_, i) => (right.has(i) ? ' ---: |' : ' --- |')).join('')}`,
      );
      out.push(...cells.map((row) => tableLine(row.map((cell) => escapeText(cell)))));
      if (cells.length < rows.length) out.push('');
    }
    out.push(...rows.filter((row) => typeof row === 'string').map((row) => `- ${escapeText(row)}`));
  }
  return `${out.join('\n')}\n`;
}

function headText({ indicator, number, name, unit }: Explanation): string {
  const label = number === null ? indicator : `${number} `;
  return `${label.trim()} ${unit === null ? name : `${name}（${unit}）`}`;
}

function aboutText({ indicator, attribute, category }: Explanation, { language }: Look): string {
  return [indicator, ...category, ...(attribute === null ? [] : [say(language, `explain-${attribute}`)])].join(' · ');
}

function verdictText({ statusWord, rule }: Explanation, { language }: Look): string {
  return `${statusWord}${say(language, 'colon')}${rule.text}`;
}

function sectionsOf(explanation: Explanation, { language, signs }: Look): Section[] {
  const t: Say = (code, params = {}) => say(language, code, params);
  const plain = (text: string) => (signs ? text : text.replaceAll('−', '-').replaceAll('×', '*'));
  const { plan, actuals, kind, direction, steps, path, outlook, messages } = explanation;
  const sections: Section[] = [
    { title: t('explain-plan'), rows: plan.map((quote) => quoteRow(quote, t)), right: new Set([1]) },
    {
      title: t('explain-actuals'),
      rows: actuals.length === 0 ? [t('explain-no-actuals')] : actuals.map((value) => givenRow(value, t)),
      right: new Set([1]),
    },
    { title: t('explain-reading'), rows: [kind.text, direction.text], right: NONE },
    {
      title: t('explain-steps'),
      rows: [
        ...steps
          .filter(({ value }) => value !== null)
          .map(({ label, numbers, text }) =>
            numbers === null ? [label, plain(text), ''] : [label, plain(numbers), plain(`= ${text}`)],
          ),
        ...missing(steps, t),
      ],
      right: NONE,
    },
    { title: t('path-title'), rows: pathRows(path, t), right: new Set(path.map((_, i) => i + 1)) },
    { title: t('explain-outlook'), rows: outlook.map(plain), right: NONE },
    { title: t('explain-notes'), rows: messages.map(({ message }) => message), right: NONE },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

/** Figures that nobody can compute, by why. */
function missing(steps: Explanation['steps'], t: Say): string[] {
  const byReason = new Map<string, string[]>();
  for (const { value, label, text } of steps)
    if (value === null) byReason.set(text, [...(byReason.get(text) ?? []), label]);
  return [...byReason].map(([reason, labels]) =>
    t('explain-missing', { figures: labels.join(t('explain-list')), reason }),
  );
}

function quoteRow({ role, year, quote, corrected, place }: Explanation['plan'][number], t: Say): string[] {
  const label = t(`explain-role-${role}`);
  const { file, line, page, cell } = place;
  const where = [
    line === null ? file : `${file}:${line}`,
    page === null ? '' : t('explain-page', { page }),
    cell === null ? '' : cell,
  ];
  return [
    year === null ? label : t('explain-role-of', { year, role: label }),
    corrected === null ? quote : t('value-corrected', { to: corrected, from: quote }),
    where.filter((part) => part !== '').join(' '),
  ];
}

function givenRow(
  { file, row, column, period, raw, unit, basis, vintage, source, use }: Explanation['actuals'][number],
  t: Say,
): string[] {
  const value = unit === null || raw.endsWith(unit) ? raw : `${raw} ${unit}`;
  const where = row === null ? (file ?? '') : t('explain-row', { file: file ?? '', row });
  const more = [
    where,
    column !== null && /^r\d+c\d+$/.test(column) ? column : '',
    basis === null ? '' : t(`basis-${basis}`),
    vintage ?? '',
    source ?? '',
    use === 'not-used' ? t('explain-not-used') : '',
  ];
  return [period ?? '—', value, more.filter((part) => part !== '').join(t('explain-joint'))];
}

/** Years as columns where they are few enough to be read. */
function pathRows(path: Explanation['path'], t: Say): string[][] {
  if (path.length < 2) return [];
  const number = (value: number | null) => (value === null ? '' : formatNumber(value, 2));
  const rows = [
    [t('explain-year'), ...path.map(({ year, period }) => period ?? String(year))],
    [t('path-expected'), ...path.map(({ expected }) => number(expected))],
    [
      t('column-actual'),
      ...path.map(({ actual, reported, projected }) =>
        projected !== null ? `~${number(projected)}` : number(actual ?? reported),
      ),
    ],
  ];
  return rows.filter((row) => row.slice(1).some((cell) => cell !== ''));
}
