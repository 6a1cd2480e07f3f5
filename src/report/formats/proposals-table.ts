// Proposed actual values as a table to read: indicator, year, value, how sure, and the words that it stands on.
import { say } from '../../messages/index.js';
import type { Proposal } from '../../score/fill/propose.js';
import { oneLine, wrapText } from '../../util/text-width.js';
import { placeOf } from '../csv/proposals-layout.js';
import { type Look, paletteOf, type Tone } from '../look.js';
import { renderTextTable } from '../text-table.js';

const TONES: Readonly<Record<Proposal['sureness'], Tone>> = { certain: 'good', likely: 'going', doubtful: 'warn' };

/** The table, '' where there is no proposal. */
export function renderProposals(proposals: readonly Proposal[], look: Look): string {
  if (proposals.length === 0) return '';
  const t = (code: string) => say(look.language, code);
  const palette = paletteOf(look);
  const columns = [
    { title: t('column-number') },
    { title: t('column-name'), grows: true as const },
    { title: t('column-year') },
    { title: t('fill-column-value'), align: 'right' as const, max: 24 },
    { title: t('fill-column-printed'), align: 'right' as const, max: 12 },
    { title: t('fill-column-sureness') },
  ];
  const rows = proposals.map((one) => ({
    cells: [
      one.number ?? one.indicator,
      one.name,
      String(one.year ?? ''),
      one.value === null
        ? '—'
        : `${one.value}${one.unit ?? ''}${one.basis === null ? '' : `（${t(`basis-${one.basis}`)}）`}`,
      one.printed ?? '',
      t(`fill-${one.sureness}`),
    ],
    paint: (text: string, column: number) => (column === 5 ? palette.tone[TONES[one.sureness]](text) : text),
  }));
  const evidence = proposals.flatMap((one) => {
    const why = one.reasons.map((reason) => t(`fill-reason-${reason}`)).join(t('semicolon'));
    const quote = say(look.language, 'score-claim-quote', { quote: one.quote });
    const parts = [one.number ?? one.indicator, quote, placeOf(one, look.language), ...(why === '' ? [] : [why])];
    const [first = '', ...rest] = wrapText(oneLine(parts.join('  ')), look.width - 6);
    return [`  ${first}`, ...rest.map((line) => `      ${line}`)];
  });
  return `${renderTextTable(columns, rows, look, palette.faint)}\n${t('fill-evidence')}\n${evidence.join('\n')}\n`;
}
