// What differs between two plans, to read: added (+), dropped (-), changed (~) with each change below.
import { say } from '../../messages/index.js';
import type { DiffSide, PlanDiff } from '../../model/plan-diff.js';
import { oneLine, wrapText } from '../../util/text-width.js';
import { type Look, paletteOf, type Tone } from '../look.js';
import { changeWords, DIFF_PARTS, headOf, summaryLines } from './diff-words.js';

const VERDICT_TONES: Readonly<Record<string, Tone>> = { better: 'good', worse: 'bad', earlier: 'going', later: 'warn' };
const SAID_LENGTH = 60;

/** The three parts, each under its heading, and the counts. */
export function renderDiff(diff: PlanDiff, look: Look): string {
  const t = (code: string, params = {}) => say(look.language, code, params);
  const palette = paletteOf(look);
  const indented = (indent: string, text: string) =>
    wrapText(oneLine(text), look.width - indent.length).map(
      (line, i) => `${i === 0 ? indent : ' '.repeat(indent.length)}${line}`,
    );
  const sideLine = (sign: string, tone: Tone, side: DiffSide) =>
    indented(
      `${sign} `,
      `${headOf(side, look.language)}${t('diff-place', { line: side.span.line ?? side.span.page ?? '' })}${saidOf(side)}`,
    ).map((line) => palette.tone[tone](line));
  const lines = [
    `- ${diff.a.title ?? diff.a.file} (${diff.a.file})`,
    `+ ${diff.b.title ?? diff.b.file} (${diff.b.file})`,
  ];
  for (const name of DIFF_PARTS) {
    const { added, dropped, changed } = diff[name];
    if (added.length + dropped.length + changed.length === 0) continue;
    lines.push('', palette.strong(t(`diff-${name}`)));
    for (const side of dropped) lines.push(...sideLine('-', 'bad', side));
    for (const side of added) lines.push(...sideLine('+', 'good', side));
    for (const { a, b, likeness, changes } of changed) {
      const how = likeness === null ? '' : t('diff-likeness', { likeness: likeness.toFixed(2) });
      lines.push(
        ...indented(
          '~ ',
          `${headOf(b, look.language)}${t('diff-places', { a: a.span.line ?? a.span.page ?? '', b: b.span.line ?? b.span.page ?? '' })}${how}`,
        ),
      );
      for (const change of changes) {
        const paint = palette.tone[VERDICT_TONES[change.verdict ?? ''] ?? 'none'];
        lines.push(
          ...indented('    ', changeWords(change, look.language)).map((line) =>
            change.verdict === null ? line : paint(line),
          ),
        );
      }
    }
  }
  if (!diff.changed) lines.push('', t('diff-none'));
  return `${[...lines, '', ...summaryLines(diff, look.language)].join('\n')}\n`;
}

/** What a side says, where its name does not say it already. */
function saidOf({ name, says }: DiffSide): string {
  if (says === null || says === name) return '';
  return ` ${says.slice(0, SAID_LENGTH)}${says.length > SAID_LENGTH ? '…' : ''}`;
}
