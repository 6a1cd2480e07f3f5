// What differs between two plans, as a page of its own: all text escaped, nothing loaded, no script.

import type { Language } from '../../messages/index.js';
import { say } from '../../messages/index.js';
import type { DiffPart, DiffSide, PlanDiff } from '../../model/plan-diff.js';
import { h, type Markup } from '../page/markup.js';
import { renderPage } from '../page/shell.js';
import { PAGE_STYLE } from '../page/style.js';
import { changeWords, DIFF_PARTS, headOf, summaryLines } from './diff-words.js';

const TONES: Readonly<Record<string, string>> = { better: 'good', worse: 'bad', earlier: 'going', later: 'warn' };

/** The page. */
export function diffPage(diff: PlanDiff, language: Language): string {
  const t = (code: string, params = {}) => say(language, code, params);
  const place = ({ span }: DiffSide) =>
    h('span', { class: 'faint small' }, t('diff-place', { line: span.line ?? span.page ?? '' }));
  const list = (code: string, sides: readonly DiffSide[]): (Markup | null)[] =>
    sides.length === 0
      ? []
      : [
          h('h3', {}, `${t(code)} (${sides.length})`),
          h(
            'ul',
            {},
            sides.map((side) =>
              h(
                'li',
                {},
                h('strong', {}, headOf(side, language)),
                place(side),
                side.says === null ? null : h('div', { class: 'small' }, side.says),
              ),
            ),
          ),
        ];
  const parts = DIFF_PARTS.flatMap((name) => {
    const { added, dropped, changed } = diff[name];
    if (!isShown(diff[name])) return [];
    const rows = changed.map(({ a, b, likeness, changes }) =>
      h(
        'li',
        {},
        h('strong', {}, headOf(b, language)),
        h(
          'span',
          { class: 'faint small' },
          t('diff-places', { a: a.span.line ?? a.span.page ?? '', b: b.span.line ?? b.span.page ?? '' }),
        ),
        likeness === null
          ? null
          : h('span', { class: 'faint small' }, t('diff-likeness', { likeness: likeness.toFixed(2) })),
        h(
          'ul',
          {},
          changes.map((change) =>
            h('li', { class: change.verdict && TONES[change.verdict]! }, changeWords(change, language)),
          ),
        ),
      ),
    );
    return [
      h(
        'section',
        { id: name },
        h('h2', {}, t(`diff-${name}`)),
        list('diff-dropped', dropped),
        list('diff-added', added),
        rows.length === 0 ? null : [h('h3', {}, `${t('diff-changed')} (${rows.length})`), h('ul', {}, rows)],
      ),
    ];
  });
  const title = t('diff-title', { a: diff.a.title ?? diff.a.file, b: diff.b.title ?? diff.b.file });
  const body = h(
    'main',
    {},
    h('h1', {}, title),
    h('p', { class: 'faint' }, `${diff.a.file} → ${diff.b.file}`),
    h(
      'ul',
      {},
      summaryLines(diff, language).map((line, i) => {
        const name = DIFF_PARTS[i]!;
        return h('li', {}, isShown(diff[name]) ? h('a', { href: `#${name}` }, line) : line);
      }),
    ),
    diff.changed ? null : h('p', { class: 'headline' }, t('diff-none')),
    parts,
  );
  return renderPage({ language, title, body, style: PAGE_STYLE, script: '' });
}

function isShown({ added, dropped, changed }: DiffPart): boolean {
  return added.length + dropped.length + changed.length > 0;
}
