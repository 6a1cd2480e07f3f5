// What every report of a scorecard says, in words and in order; how it looks is each format's own affair.
import { hasSentence, type Language, say } from '../messages/index.js';
import type { ListedRow, Scorecard, ScoreResult, Status } from '../model/scorecard.js';
import { endOf, readPeriod } from '../score/period.js';
import { isScored } from '../score/summary.js';
import type { Tone } from './look.js';
import { formatShare } from './numbers.js';
import { rollUpLines } from './roll-up.js';
import { isAhead, rowOf, type Say, type ScoreRow, TONES } from './scorecard-row.js';
import { resultWord } from './status-word.js';

/** Indicators that got no verdict, by why. */
export interface NotScored {
  readonly status: string;
  readonly rows: readonly {
    readonly id: string;
    readonly number: string;
    readonly name: string;
    readonly reason: string;
  }[];
}

/** Something that the scorecard says of itself. */
export interface Remark {
  readonly tone: Tone;
  readonly text: string;
  /** What can be done about it on the command line; empty where nothing is. Only who types commands is told. */
  readonly hint: string;
}

export interface ScorecardView {
  readonly title: string;
  readonly subtitle: string;
  /** When and how it was judged: the subtitle in parts, without the name of the file. */
  readonly basis: readonly string[];
  readonly headline: string;
  readonly headlineTone: Tone;
  readonly rows: readonly ScoreRow[];
  readonly hasBinding: boolean;
  /** True where targets are still ahead: what is expected by now says more then than the gap. */
  readonly isMidterm: boolean;
  readonly hasEstimates: boolean;
  /** What the sign at older data means; null where all data are of the time asked about. */
  readonly olderData: string | null;
  /** Tones of all results, worst first: a strip that shows the whole at a glance. */
  readonly strip: readonly Tone[];
  readonly counts: string;
  readonly realisation: string;
  /** As of a remark. */
  readonly realisationHint: string;
  /** How the figure was made, what else it would be, how the rows were counted: a line each. */
  readonly rollUp: readonly string[];
  /** What the verdicts hang on: precision, tolerance, versions of the data. */
  readonly rules: string;
  readonly categories: readonly { readonly name: string; readonly share: string; readonly value: number }[];
  readonly notScored: readonly NotScored[];
  readonly claims: readonly {
    readonly quote: string;
    readonly verdict: string;
    readonly message: string;
    readonly tone: Tone;
  }[];
  readonly unmatched: readonly string[];
  readonly ambiguous: readonly string[];
  /** Rows with different values for one indicator and period. */
  readonly conflicting: readonly string[];
  /** Rows whose cell holds no figure. */
  readonly unread: readonly string[];
  /** Rows of the ledger of targets that were not applied. */
  readonly targetRows: readonly string[];
  readonly messages: readonly Remark[];
}

/** What the lists of unused rows say already, and what matters to nobody who reads a table. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set([
  'score-rows-unmatched',
  'score-rows-ambiguous',
  'score-rows-unread',
  'encoding-used',
]);
/** Where rounding decides otherwise than the exact figures, the table says both; a step on the way is shown as one. */
const SHOWN_CODES: ReadonlySet<string> = new Set([
  'score-met-rounded-only',
  'score-met-exact-only',
  'score-interim',
  'score-interim-met',
  'ledger-adjusted',
  'ledger-replaced',
  'ledger-replaced-by-row',
  'ledger-discontinued',
  'ledger-not-yet',
]);
const LEVEL_TONES = { info: 'none', warning: 'warn', error: 'bad' } as const;
/** The worst first. */
export const TONE_ORDER: readonly Tone[] = ['bad', 'warn', 'going', 'good', 'none'];
const STATUS_ORDER = Object.keys(TONES) as Status[];
/** Puts a scorecard into words. `quotes` gives the text of claims by id, where the plan is at hand. */
export function viewScorecard(
  card: Scorecard,
  language: Language,
  signs = true,
  quotes: ReadonlyMap<string, string> = new Map(),
): ScorecardView {
  const t = (code: string, params: Readonly<Record<string, string | number>> = {}) => say(language, code, params);
  const word = (result: ScoreResult) => resultWord(result, card, language);
  const judged = card.results.filter(isScored);
  const unjudged = card.results.filter((result) => !isScored(result));
  const label = labelOf(card);
  const older = judged.filter((result) => isOlder(result, card));
  const lagging = new Set(card.lagging);
  const binding = card.results.filter(
    (result) => lagging.has(result.indicator) && result.attribute === 'binding',
  ).length;
  const { summary } = card;
  const basis = [
    card.region === null ? '' : t('score-region-of', { region: card.region }),
    card.asOf === null ? '' : t('score-as-of', { period: card.asOf }),
    dataText(judged, older, t),
    t(`score-method-${card.method}`),
    elapsedText(judged, t),
  ].filter((part) => part !== '');
  return {
    title: card.plan.title ?? card.plan.file,
    subtitle: [...basis, ...(card.plan.title === null ? [] : [card.plan.file])].join(' · '),
    basis,
    headline: headline(card, judged.length, binding, t),
    headlineTone: judged.length === 0 ? 'none' : card.lagging.length > 0 ? 'bad' : 'good',
    rows: inOrder(judged, card.lagging).map((result) =>
      rowOf(result, word(result), lagging.has(result.indicator), {
        signs,
        t,
        number: label(result),
        mark: older.includes(result) ? olderMark(signs) : '',
      }),
    ),
    olderData:
      older.length === 0
        ? null
        : `${olderMark(signs)} ${t('score-legend-older', { periods: [...new Set(older.map(periodOf))].sort().join('、') })}`,
    isMidterm: judged.some(isAhead),
    hasBinding: judged.some((result) => result.attribute === 'binding'),
    hasEstimates: judged.some((result) => result.estimated),
    strip: card.results
      .map((result) => TONES[result.status])
      .sort((a, b) => TONE_ORDER.indexOf(a) - TONE_ORDER.indexOf(b)),
    counts: STATUS_ORDER.filter((status) => (summary.counts[status] ?? 0) > 0)
      .map((status) => `${wordOfStatus(status, card, language)} ${summary.counts[status]}`)
      .join(' · '),
    realisation: realisation(card, judged, t),
    realisationHint: summary.realisation.withheld ? t('score-realisation-withheld-hint') : '',
    rollUp: rollUpLines(card.summary, language),
    rules: rulesText(card, t),
    categories: Object.entries(summary.realisation.withheld ? {} : summary.realisation.byCategory).flatMap(
      ([name, value]) => (value === null ? [] : [{ name, share: formatShare(value), value }]),
    ),
    notScored: STATUS_ORDER.flatMap((status) => {
      const rows = unjudged.filter((result) => result.status === status);
      const words = [...new Set(rows.map(word))];
      return words.map((one) => ({
        status: one,
        rows: rows.filter((row) => word(row) === one).map((row) => unscoredRow(row, label(row), t)),
      }));
    }),
    claims: card.claims.map(({ claim, verdict, message }) => ({
      quote: quotes.get(claim) ?? claim,
      verdict: t(`score-verdict-${verdict}`),
      message,
      tone: verdict === 'supported' ? 'good' : verdict === 'contradicted' ? 'bad' : 'none',
    })),
    unread: card.actuals.unmatched.filter(isUnread).map((row) => listedRow(row, t)),
    unmatched: card.actuals.unmatched.filter((row) => !isUnread(row)).map((row) => listedRow(row, t)),
    ambiguous: card.actuals.ambiguous.filter(({ reason }) => reason !== 'conflict').map((row) => listedRow(row, t)),
    conflicting: card.actuals.ambiguous.filter(({ reason }) => reason === 'conflict').map((row) => listedRow(row, t)),
    targetRows: targetRows(card, t),
    messages: remarks(card, label, language),
  };
}

function isUnread({ reason }: ListedRow): boolean {
  return reason.startsWith('value-');
}

/** The number of a row; with its table where rows of more than one table are scored, whose numbers begin anew. */
function labelOf({ results }: Scorecard): (result: ScoreResult) => string {
  const tables = new Set(results.map(({ indicator }) => indicator.split('-')[0]));
  return ({ indicator, number }) => (tables.size > 1 ? indicator : (number ?? ''));
}

function periodOf({ actual }: ScoreResult): string {
  return actual?.period ?? String(actual?.year ?? '');
}

/** Data from before the time asked about. */
function isOlder(result: ScoreResult, { asOf }: Scorecard): boolean {
  if (asOf === null || result.actual?.year == null) return false;
  const [asked, given] = [readPeriod(asOf), readPeriod(periodOf(result))];
  // 2026H1, 2026Q2 and 2026-06 end on one day.
  return asked === null || given === null ? periodOf(result) !== asOf : endOf(given) !== endOf(asked);
}

function olderMark(signs: boolean): string {
  return signs ? '†' : '^';
}

/** 数据为 2023 年, where all of it is older than the time asked about. */
function dataText(judged: readonly ScoreResult[], older: readonly ScoreResult[], t: Say): string {
  if (older.length === 0) return '';
  const periods = new Set(judged.map(periodOf));
  return periods.size === 1 ? t('score-data-of', { period: [...periods][0]! }) : t('score-data-mixed');
}

function rulesText({ precision, tolerance, vintage }: Scorecard, t: Say): string {
  return [
    t(`score-rules-${precision}`),
    tolerance === 0 ? t('score-rules-no-tolerance') : t('score-rules-tolerance', { tolerance }),
    vintage === 'as-published' ? t('score-rules-as-published') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** How much of the time is over, where it is the same for all that is judged. */
function elapsedText(judged: readonly ScoreResult[], t: Say): string {
  const shares = new Set(judged.filter(isAhead).map(({ elapsed }) => formatShare(elapsed!, 0)));
  return shares.size === 1 ? t('score-elapsed', { share: [...shares][0]! }) : '';
}

function headline(card: Scorecard, judged: number, binding: number, t: Say): string {
  const { length: count } = card.results;
  if (count > 0 && card.results.every(({ status }) => status === 'no-data')) {
    return t('score-headline-no-data', { count });
  }
  if (judged === 0) return t('score-headline-none');
  if (card.lagging.length === 0) return t('score-headline-good', { judged });
  const hasBinding = card.results.some((result) => result.attribute === 'binding');
  return t(hasBinding ? 'score-headline-bad-binding' : 'score-headline-bad', {
    count: card.lagging.length,
    judged,
    binding,
  });
}

function realisation({ summary: { realisation: r } }: Scorecard, judged: readonly ScoreResult[], t: Say): string {
  const { scored, total } = r.coverage;
  const share = total === 0 ? '0%' : formatShare(scored / total, 0);
  if (r.value === null)
    return t(r.withheld ? 'score-realisation-withheld' : 'score-realisation-none', { scored, total, share });
  const mean =
    r.byCategoryMean === null || Object.keys(r.byCategory).length < 2
      ? ''
      : t('score-realisation-categories', { value: formatShare(r.byCategoryMean, 2) });
  const uncounted = judged.filter(({ completion }) => completion === null).length;
  const rest = uncounted === 0 ? '' : t(`score-realisation-uncounted-${r.missing}`, { count: uncounted });
  return t('score-realisation', { value: formatShare(r.value, 2), mean, scored, total, share }) + rest;
}

/** The rows of the ledger that were not applied; what an indicator's own messages say already, and rows of other regions, are left out. */
function targetRows({ targets, results }: Scorecard, t: Say): string[] {
  const shown = new Set(results.flatMap(({ messages }) => messages.map(({ message }) => message)));
  const refused = targets.notApplied.filter(
    ({ message, reason }) => !shown.has(message) && reason !== 'not-for-region',
  );
  return [
    ...refused.map(({ message }) => message),
    ...[...targets.unmatched, ...targets.ambiguous].map((row) => listedRow(row, t)),
  ];
}

/** Worst first: the lagging in the scorecard's own order, then by tone and completion. */
function inOrder(results: readonly ScoreResult[], lagging: readonly string[]): ScoreResult[] {
  const rank = new Map(lagging.map((id, i) => [id, i]));
  const at = new Map(results.map((result, i) => [result, i]));
  return [...results].sort((a, b) => {
    const [x, y] = [rank.get(a.indicator) ?? lagging.length, rank.get(b.indicator) ?? lagging.length];
    if (x !== y) return x - y;
    const tone = TONE_ORDER.indexOf(TONES[a.status]) - TONE_ORDER.indexOf(TONES[b.status]);
    return tone !== 0 ? tone : (a.completion ?? 9) - (b.completion ?? 9) || at.get(a)! - at.get(b)!;
  });
}

/** What the scorecard says of itself, then what a person should know of single indicators. */
function remarks(card: Scorecard, label: (result: ScoreResult) => string, language: Language): Remark[] {
  const general = card.messages.filter(({ code }) => !SAID_ELSEWHERE.has(code));
  const single = card.results.flatMap((result) =>
    result.messages
      .filter(({ level, code }) => level !== 'info' || SHOWN_CODES.has(code))
      .map((message) => ({
        ...message,
        message: `${`${label(result)} ${result.name}`.trim()}${say(language, 'colon')}${message.message}`,
      })),
  );
  const hintOf = (code: string) => (hasSentence(`${code}-hint`) ? say(language, `${code}-hint`) : '');
  return [...general, ...single].map(({ level, message, code }) => ({
    tone: LEVEL_TONES[level],
    text: message,
    hint: hintOf(code),
  }));
}

function unscoredRow(result: ScoreResult, number: string, t: Say): NotScored['rows'][number] {
  const code = result.reasons.status ?? result.reasons.met ?? result.reasons.completion ?? '';
  const known = code !== '' && hasSentence(`reason-${code}`);
  return {
    id: result.indicator,
    number,
    name: result.name,
    // "no data" because there is no actual needs no second telling
    reason:
      known && !(result.status === 'no-data' && (code === 'no-actual' || code === 'discontinued'))
        ? t(`reason-${code}`)
        : '',
  };
}

/** The word of a status as the rows that have it say it: 较基期上升 where for all of them less is better. */
function wordOfStatus(status: Status, card: Scorecard, language: Language): string {
  const rows = card.results.filter((result) => result.status === status);
  const value = rows.length > 0 && rows.every(({ direction }) => direction.value === 'decrease') ? 'decrease' : null;
  return resultWord({ status, direction: { value, basis: null }, absence: null }, card, language);
}

function listedRow(row: ListedRow, t: Say): string {
  return t('score-listed-row', {
    row: row.row,
    name: row.name ?? row.number ?? row.id ?? row.raw,
    message: row.message,
  });
}
