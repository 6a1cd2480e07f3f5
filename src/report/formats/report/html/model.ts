// What the parts of the page share: the words, the quotes, and the rows of the scorecard together with what the plan prints.
import { type Language, say } from '../../../../messages/index.js';
import type { Plan, Span, Value } from '../../../../model/plan.js';
import type { ScoreResult } from '../../../../model/scorecard.js';
import type { UnitNames } from '../../../../tasks/index.js';
import { indicatorBullet } from '../../../charts/indicator-charts.js';
import { chartSvg } from '../../../charts/svg.js';
import type { Tone } from '../../../look.js';
import { h, type Markup, type Part } from '../../../page/markup.js';
import { Quotes } from '../../../page/quotes.js';
import { type ReportInput, unitsOf } from '../../../report-input.js';
import { reportTitle } from '../../../report-title.js';
import { rowOf, type Say, type ScoreRow } from '../../../scorecard-row.js';
import { type ScorecardView, viewScorecard } from '../../../scorecard-view.js';
import { resultWord } from '../../../status-word.js';

/** One indicator (or commitment that is scored like one): its verdict, its row in words, and where its figures stand. */
export interface PageRow {
  readonly result: ScoreResult;
  readonly row: ScoreRow;
  /** False for a row without a verdict; then why. */
  readonly isJudged: boolean;
  readonly reason: string;
  readonly responsible: readonly string[];
  readonly places: Readonly<Record<'name' | 'baseline' | 'actual' | 'target', Place | null>>;
}

export interface Place {
  readonly span: Span;
  readonly quote: string;
  /** What a person says stands there instead. */
  readonly corrected?: string | null;
}

export interface PageModel {
  readonly input: ReportInput;
  readonly t: Say;
  readonly quotes: Quotes;
  /** One name for each unit. */
  readonly units: UnitNames;
  /** What the page is called: the plan's title, else what the report is called without one. */
  readonly title: string;
  readonly view: ScorecardView;
  /** In the order of the scorecard. */
  readonly rows: readonly PageRow[];
  readonly byId: ReadonlyMap<string, PageRow>;
}

const SIGNS: Readonly<Record<Tone, string>> = { bad: '✗', warn: '!', going: '›', good: '✓', none: '·' };

/** Prepares the parts. */
export function modelOf(input: ReportInput): PageModel {
  const { plan, card, language } = input;
  const t: Say = (code, params) => say(language, code, params);
  const view = viewScorecard(card, language, true, new Map(plan.claims.map(({ id, quote }) => [id, quote])));
  const judged = new Map(view.rows.map((row) => [row.id, row]));
  const unjudged = new Map(view.notScored.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));
  const printed = printedIn(plan);
  const units = unitsOf(input);
  const rows = card.results.map((result): PageRow => {
    const word = resultWord(result, card, language);
    const about = unjudged.get(result.indicator);
    const number = about?.number ?? result.number ?? '';
    const { responsible, places } = whereIs(result, printed, language);
    return {
      result,
      row: judged.get(result.indicator) ?? rowOf(result, word, false, { signs: true, t, number, mark: '' }),
      isJudged: judged.has(result.indicator),
      reason: about?.reason ?? '',
      responsible: units.namesOf(responsible),
      places,
    };
  });
  const byId = new Map(rows.map((row) => [row.result.indicator, row]));
  const title = plan.title ?? reportTitle(input, t);
  return { input, t, title, quotes: new Quotes(input.text, language), units, view, rows, byId };
}

type Printed = Pick<PageRow, 'responsible' | 'places'>;

/** The indicators, commitments and tasks of a plan by their ids. */
function printedIn({ indicators, commitments, tasks }: Plan) {
  const byId = <T extends { readonly id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));
  return { indicators: byId(indicators), commitments: byId(commitments), tasks: byId(tasks) };
}

/** Where the figures of a result are printed. Those that came from a file of actual values or a ledger are printed nowhere in the plan. */
function whereIs(result: ScoreResult, printed: ReturnType<typeof printedIn>, language: Language): Printed {
  const indicator = printed.indicators.get(result.indicator);
  const commitment = printed.commitments.get(result.indicator);
  if (indicator === undefined) {
    const name = commitment === undefined ? null : { span: commitment.span, quote: commitment.quote };
    const target =
      commitment === undefined
        ? null
        : { span: commitment.valueSpan, quote: commitment.valueQuote, corrected: commitment.corrected };
    const responsible = printed.tasks.get(commitment?.task ?? '')?.responsible ?? [];
    return { responsible, places: { name, baseline: null, actual: null, target } };
  }
  const place = (value: Value | null | undefined): Place | null =>
    value == null ? null : { span: value.span, quote: value.raw, corrected: value.corrected };
  const isOwn = result.actual?.source === say(language, 'score-source-document');
  const actual = indicator.values.filter(
    ({ role, value, year }) =>
      role === 'actual' && value === result.actual?.value && (year ?? result.actual?.year) === result.actual?.year,
  );
  return {
    responsible: indicator.responsible,
    places: {
      name: { span: indicator.span, quote: indicator.rawName },
      baseline: place(indicator.baseline),
      actual: isOwn ? place(actual[0] ?? indicator.actual) : null,
      // The cell of the target may hold words (全覆盖, **) that no figure was read from.
      target: place(indicator.target ?? indicator.values.find(({ role }) => role === 'target')),
    },
  };
}

/** A figure with a link to its words; what a person corrected says so beside it. */
export function figurePart({ quotes, t }: PageModel, shown: string, place: Place | null): Part {
  if (shown === '' || place === null) return shown;
  const link = quotes.link(place.span, place.quote, shown);
  if (place.corrected == null) return link;
  return [link, h('span', { class: 'faint small' }, ` ${t('page-corrected', { from: place.quote.trim() })}`)];
}

/** A part of the page, with its heading. */
export function section(id: string, title: string, ...parts: readonly Part[]): Markup {
  return h('section', { id, 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title` }, title), parts);
}

/** The sign and the words of a verdict. */
export function verdict(tone: Tone, words: string): Markup {
  return h(
    'span',
    { class: `status ${tone}` },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[tone]),
    words,
  );
}

export function signOfTone(tone: Tone): string {
  return SIGNS[tone];
}

/** The chart of a row; null where there is nothing to compare. */
export function bulletOf({ result, row }: PageRow, { t }: PageModel): Markup | null {
  const bullet = indicatorBullet(result, row, t);
  return bullet && chartSvg(bullet.chart, row.tone, bullet.words);
}
