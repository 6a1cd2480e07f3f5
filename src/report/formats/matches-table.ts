// What `plan match` found, as a table to read: each name, how it was matched and to what; below the others, what they may be.
import { say } from '../../messages/index.js';
import type { MatchLine } from '../../score/match/propose.js';
import { againstOf } from '../csv/aliases-layout.js';
import { type Look, paletteOf, type Tone } from '../look.js';
import { renderTextTable, type TextRow } from '../text-table.js';

const HOWS = ['id', 'number', 'exact', 'normalised', 'alias', 'fuzzy'] as const;

/** The table and a line that sums it up. */
export function renderMatches(lines: readonly MatchLine[], look: Look): string {
  const t = (code: string, params = {}) => say(look.language, code, params);
  const palette = paletteOf(look);
  const columns = [
    { title: t('match-column-row'), align: 'right' as const },
    { title: t('match-column-written'), max: 30 },
    { title: t('match-column-how') },
    { title: t('column-name'), grows: true as const },
    { title: t('match-column-score'), align: 'right' as const },
  ];
  const rows = lines.flatMap((line): TextRow[] => {
    const { row, written, how, indicator, reason, candidates } = line;
    const tone: Tone = how === null ? 'bad' : how === 'fuzzy' ? 'warn' : 'good';
    const paint = (text: string, column: number) => (column === 2 ? palette.tone[tone](text) : text);
    const names = candidates.map((one) => one.name).join('、');
    const place =
      indicator === null
        ? t(reason === 'unknown-name' ? 'match-no-such-name' : `match-${reason}`, { candidates: names })
        : nameOf(indicator);
    const first = how === 'fuzzy' ? candidates[0] : undefined;
    const head = {
      cells: [
        String(row),
        written,
        how === null ? t('match-how-none') : t(`match-how-${how}`),
        place,
        first?.score.toFixed(2) ?? '',
      ],
      paint,
    };
    if (how !== null) return [head];
    return [
      head,
      ...candidates.map((one) => ({
        cells: ['', '', '', `? ${nameOf(one)}${t('colon')}${againstOf(one, look.language)}`, one.score.toFixed(2)],
      })),
    ];
  });
  const ways = HOWS.map((how) => [how, lines.filter((line) => line.how === how).length] as const)
    .filter(([, count]) => count > 0)
    .map(([how, count]) => `${t(`match-how-${how}`)} ${count}`);
  const matched = lines.filter(({ indicator }) => indicator !== null).length;
  const list = ways.length === 0 ? '' : t('match-ways', { ways: ways.join(t('match-comma')) });
  const sum = t('match-summary', { names: lines.length, matched, ways: list, open: lines.length - matched });
  return `${renderTextTable(columns, rows, look, palette.faint)}\n${sum}\n`;
}

function nameOf({ id, number, name }: { id: string; number: string | null; name: string }): string {
  return `${number ?? id} ${name}`;
}
