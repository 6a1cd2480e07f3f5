// Plan (+ actual values) → Scorecard: choose the rows, match and observe, measure, judge, sum up. Pure.
import { say } from '../messages/index.js';
import type { Indicator, Message, Plan } from '../model/plan.js';
import type { Scorecard, ScoreResult, Status } from '../model/scorecard.js';
import { nearest } from '../util/nearest.js';
import { type Note, note } from '../util/note.js';
import { PlanError } from '../util/plan-error.js';
import { judgeClaims } from './claims.js';
import { commitmentNotes, commitmentOf, includeStatements, isRunning } from './commitments/include.js';
import { scoreComponents } from './components.js';
import { yearTargetOf } from './ledger/path.js';
import { listTargets, type Prepared, prepareTargets, withLedger, withOtherRows, withYearly } from './ledger/prepare.js';
import { notesOnParts } from './ledger/region.js';
import { listRows } from './listed-rows.js';
import { matchActuals } from './matching.js';
import { measure } from './measures.js';
import { METHODS } from './methods/index.js';
import type { Method } from './methods/method.js';
import { mergeOwn, type Observation, observeOwn, observeRows } from './observations.js';
import { type ScoreOptions, type Settings, settingsOf } from './options.js';
import { boundsOf } from './params/bounds.js';
import { pathOf } from './path.js';
import { endOf, type Period, readPeriod } from './period.js';
import { covers, type Stretch, stretchesOf } from './periods-of.js';
import { notesOnSteps, resultNotes } from './result-notes.js';
import { type Separated, separateRows } from './separate.js';
import { type Situation, scoredSituation, situationOf } from './situation.js';
import { statusWord } from './status-sets.js';
import { isScored, laggingOf, summarise } from './summary.js';
import { judgeSituation } from './verdict.js';
import { revisionNotes } from './vintages.js';
import { EQUAL_WEIGHTS, weigh } from './weights/weigh.js';

interface Scene {
  readonly plan: Plan;
  readonly stretches: ReadonlyMap<string, Stretch>;
  readonly separated: Separated | null;
  readonly asOf: Period | null;
  readonly stated: Period | null;
  /** What the rows of parts of the region say beside those of the whole, by indicator. */
  readonly partNotes: ReadonlyMap<string, readonly Note[]>;
}

/** Scores a plan against actual values, or against its own 完成情况 columns. Throws a PlanError for options that say nothing. */
export function scorePlan(given: Plan, options: ScoreOptions = {}): Scorecard {
  const stated = options.asOf === undefined ? null : readAsOf(options.asOf);
  const { plan, notes } = includeStatements(given, options.include, yearOf(options, stated));
  const prepared = prepareTargets(
    plan,
    options,
    ({ witness: _unseen, ...others }) => scoreTargets(plan, others, null, []).asOf,
  );
  return prepared === null
    ? scoreTargets(plan, options, null, notes)
    : scoreTargets(prepared.plan, prepared.options, prepared, notes);
}

/** Scores the targets as they hold: the plan's own, or those that a ledger or a region made of them. */
function scoreTargets(
  plan: Plan,
  options: ScoreOptions,
  prepared: Prepared | null,
  before: readonly Note[],
): Scorecard {
  const method = methodNamed(options.method ?? 'timeline');
  const stated = options.asOf === undefined ? null : readAsOf(options.asOf);
  const notes: Note[] = [...before];
  const settings = { ...settingsOf(options), bounds: boundsOf(plan, options.params ?? [], notes) };
  if (prepared !== null) notes.push(...prepared.notes);
  if (method.name === 'efficacy' && settings.bounds.size === 0) notes.push(note('warning', 'score-efficacy-no-params'));
  const scene = setScene(plan, options, stated, notes, prepared);
  // Of one region the plan holds only what there is a target or a value of.
  const all = prepared?.region != null && options.table === undefined;
  const chosen = all ? plan.indicators : chooseIndicators(scene, options, notes);
  const observations = chosen.map((indicator) => observe(indicator, scene, settings));
  const asOf = stated ?? laterOf(scene.asOf, latestOf(observations));
  const scored = observations.map((observation) => resultOf(observation, scene, asOf, method, settings));
  const results = prepared === null ? scored : scored.map((one) => withLedger(one, prepared, settings.language));
  if (scene.separated !== null) noteOwn(observations, notes);
  if (chosen.length > 0 && !results.some(isScored)) notes.push(note('warning', 'score-none-judged'));
  const parents = new Set(chosen.filter(({ parent }) => parent !== null).map(({ id }) => id));
  const isAdded = new Set(chosen.filter((one) => commitmentOf(one) !== null).map(({ id }) => id));
  const { language } = settings;
  const weights = options.weights === undefined ? EQUAL_WEIGHTS : weigh(options.weights, plan, results);
  notes.push(...weights.notes);
  return {
    version: 1,
    plan: { title: plan.title, file: plan.source.file, sha256: plan.source.sha256 },
    asOf: asOf?.label ?? null,
    method: method.name,
    statusSet: settings.statusSet,
    statusWords: settings.statusWords,
    precision: settings.precision,
    tolerance: settings.tolerance,
    vintage: settings.vintage,
    thresholds: settings.thresholds,
    results,
    lagging: laggingOf(results, options.includeSlipping ?? false),
    summary: {
      ...summarise(results, parents, {
        allowLowCoverage: options.allowLowCoverage ?? false,
        language,
        weights,
        missing: options.missing ?? 'exclude',
        left: prepared?.applied.left ?? new Map(),
        rowOf: new Map(chosen.map(({ id, rawName }) => [id, `${id.replace(/(?<=\d)[a-z]$/, '')} ${rawName}`])),
      }),
      components: scoreComponents(method.name, chosen, results),
    },
    region: prepared?.region ?? null,
    actuals: listRows(scene.separated, language),
    targets: listTargets(prepared, language),
    claims: judgeClaims(
      plan,
      results.filter(({ indicator }) => !isAdded.has(indicator)),
      settings,
    ),
    since: null,
    messages: notes.map((one) => messageOf(one, settings)),
  };
}

function methodNamed(name: string): Method {
  const method = METHODS.get(name);
  if (method !== undefined) return method;
  const meant = nearest(name, METHODS.keys());
  const params = { given: name, choices: [...METHODS.keys()].join(', '), nearest: meant ?? '' };
  throw new PlanError(meant === null ? 'score-unknown-method' : 'score-unknown-method-nearest', params);
}

function readAsOf(text: string): Period {
  const period = readPeriod(text);
  if (period === null) throw new PlanError('score-as-of-unreadable', { given: text });
  return period;
}

/** The year asked about, else the last one with an actual value. */
function yearOf({ actuals = [] }: ScoreOptions, stated: Period | null): number | null {
  if (stated !== null) return stated.year;
  let latest: number | null = null;
  for (const { year, value } of actuals) if (year !== null && value !== null && year > (latest ?? 0)) latest = year;
  return latest;
}

function setScene(
  plan: Plan,
  options: ScoreOptions,
  stated: Period | null,
  notes: Note[],
  prepared: Prepared | null,
): Scene {
  const stretches = withYearly(stretchesOf(plan), prepared);
  if (options.table !== undefined && !plan.indicators.some(({ table }) => table === options.table)) {
    const tables = [...new Set(plan.indicators.map(({ table }) => table ?? ''))].filter((id) => id !== '');
    throw new PlanError('score-unknown-table', { given: options.table, choices: tables.join(', ') || '—' });
  }
  if (options.actuals === undefined)
    return { plan, stretches, separated: null, asOf: stated, stated, partNotes: new Map() };
  const separated = withOtherRows(
    separateRows(matchActuals(plan, options.actuals, options.aliases), stated, plan),
    prepared,
  );
  for (const one of separated.notes) notes.push(one);
  return { plan, stretches, separated, asOf: stated ?? separated.latest, stated, partNotes: notesOnParts(separated) };
}

/** Without actuals the tables that have a 完成情况 column; with them what an actual was given for, or what the day asked about falls into. */
function chooseIndicators(
  { plan, stretches, separated, asOf, stated }: Scene,
  { table, language = 'zh' }: ScoreOptions,
  notes: Note[],
): Indicator[] {
  if (table !== undefined) return plan.indicators.filter((indicator) => indicator.table === table);
  const chosen =
    separated === null
      ? [...withOwnActuals(plan), ...plan.indicators.filter((one) => isRunning(one, stated))]
      : wholeTables(
          plan,
          ({ id }) => separated.byIndicator.has(id) || (asOf !== null && covers(stretches.get(id), asOf.year)),
        );
  const scored = new Set(chosen.map((indicator) => indicator.table));
  const counts = new Map<string | null, number>();
  for (const indicator of plan.indicators) counts.set(indicator.table, (counts.get(indicator.table) ?? 0) + 1);
  for (const [id, count] of counts) {
    if (scored.has(id)) continue;
    const caption = plan.tables
      .find((one) => one.id === id)
      ?.caption?.replace(/\s+/g, ' ')
      .trim();
    const about = { table: nameOfTable(id, caption, language), count };
    if (separated === null) notes.push(note('info', 'score-table-without-actuals', about));
    else if (asOf === null) notes.push(note('info', 'score-table-without-values', about));
    else notes.push(note('info', 'score-table-outside-period', { ...about, asOf: asOf.label }));
  }
  if (chosen.length === 0)
    notes.push(note('warning', plan.indicators.length === 0 ? 'score-no-indicators' : 'score-nothing-to-score'));
  return chosen;
}

/** Every row of a table of which some row is chosen: nothing drops out of a list unseen. */
function wholeTables(plan: Plan, isChosen: (indicator: Indicator) => boolean): Indicator[] {
  const ids = new Set(plan.indicators.filter(isChosen).map((indicator) => indicator.id));
  const tables = new Set(plan.indicators.filter(({ id }) => ids.has(id)).map(({ table }) => table));
  return plan.indicators.filter(({ id, table }) => ids.has(id) || (table !== null && tables.has(table)));
}

function nameOfTable(id: string | null, caption: string | undefined, language: Settings['language']): string {
  if (id === null) return say(language, 'score-no-table');
  return caption === undefined ? id : `${id} ${caption}`;
}

function withOwnActuals(plan: Plan): Indicator[] {
  const tables = new Set(
    plan.tables.filter(({ columns }) => columns.some(({ role }) => role === 'actual')).map(({ id }) => id),
  );
  return plan.indicators.filter(
    ({ table, values }) => (table !== null && tables.has(table)) || values.some(({ role }) => role === 'actual'),
  );
}

function observe(
  indicator: Indicator,
  { plan, stretches, separated, stated, asOf }: Scene,
  { language, vintage }: Settings,
): Observation {
  const own = observeOwn(indicator, plan, stretches.get(indicator.id), stated, say(language, 'score-source-document'));
  if (separated === null) return own;
  return mergeOwn(observeRows(indicator, separated.byIndicator.get(indicator.id) ?? [], asOf, vintage), own);
}

/** How many indicators are scored by what the document prints itself. */
function noteOwn(observations: readonly Observation[], notes: Note[]): void {
  const own = observations.filter(({ series }) => series.at(-1)?.own === true).length;
  if (own > 0) notes.push(note('info', 'score-own-values', { count: own }));
}

function laterOf(a: Period | null, b: Period | null): Period | null {
  if (a === null || b === null) return a ?? b;
  return endOf(b) > endOf(a) ? b : a;
}

function latestOf(observations: readonly Observation[]): Period | null {
  let latest: Period | null = null;
  for (const { series } of observations) {
    for (const { period } of series)
      if (period !== null && (latest === null || endOf(period) > endOf(latest))) latest = period;
  }
  return latest;
}

function resultOf(
  observed: Observation,
  { plan, stretches, partNotes }: Scene,
  asOf: Period | null,
  method: Method,
  settings: Settings,
): ScoreResult {
  const { indicator } = observed;
  const { observation, situation } = scoredSituation(observed, stretches.get(indicator.id), asOf);
  const measures = measure(situation, settings.precision);
  const verdict = judgeSituation(situation, measures, method, settings);
  const { actual, target } = situation;
  const { met, completion, progress, elapsed, pace, expected, gap, requiredAnnualChange, observedAnnualChange } =
    measures;
  const revisions = revisionNotes(
    observation,
    verdict.status,
    (other) => statusOf(other, stretches.get(indicator.id), asOf, method, settings),
    (status) =>
      statusWord(settings.statusSet, status, {
        language: settings.language,
        words: settings.statusWords,
        title: plan.title,
      }),
  );
  const notes = [
    ...commitmentNotes(indicator),
    ...situation.notes,
    ...(verdict.notes ?? []),
    ...resultNotes(situation, measures, settings, asOf),
    ...(partNotes.get(indicator.id) ?? []),
    ...revisions,
  ];
  const { baseline } = situation.indicator;
  const path = pathOf(observed, stretches.get(indicator.id), { situation, observedAnnualChange }, method, settings);
  if (situation.settled === 'no-target') notes.push(...notesOnSteps(path));
  const result: ScoreResult = {
    indicator: indicator.id,
    number: indicator.number,
    name: indicator.name,
    category: [...indicator.category],
    attribute: indicator.attribute,
    unit: indicator.unit,
    direction: situation.direction,
    kind: situation.kind,
    baseline: baseline?.value == null ? null : { value: baseline.value, year: baseline.year },
    target:
      target === null
        ? null
        : { value: target.value, upper: target.upper, comparator: target.comparator, year: target.year },
    actual:
      actual === null
        ? null
        : {
            value: actual.value,
            year: actual.period?.year ?? null,
            period: actual.period === null || actual.period.month === 12 ? null : actual.period.label,
            basis: actual.basis,
            scope: actual.scope,
            region: actual.region,
            vintage: actual.vintage,
            source: actual.source,
          },
    status: verdict.status,
    absence: verdict.status === 'no-data' ? observation.absence : null,
    reasons: { ...measures.reasons, ...(verdict.reason === undefined ? {} : { status: verdict.reason }) },
    met,
    completion,
    progress,
    elapsed,
    pace,
    expected,
    gap,
    gapUnit: gap === null ? null : gapUnitOf(situation),
    requiredAnnualChange,
    observedAnnualChange,
    projected: measures.projected,
    reachedIn: measures.reachedIn,
    path,
    estimated:
      [indicator.target, indicator.baseline].some((value) => value?.estimated === true) || actual?.estimated === true,
    originalTarget: null,
    yearTarget: yearTargetOf(situation),
    replaces: null,
    replacedBy: null,
    ledger: [],
    methodDetail: verdict.detail === undefined ? null : { ...verdict.detail },
    messages: notes.map((one) => messageOf(one, settings)),
  };
  settings.witness?.({ result, observation, situation, measures, verdict });
  return result;
}

function statusOf(
  observation: Observation,
  stretch: Stretch | undefined,
  asOf: Period | null,
  method: Method,
  settings: Settings,
): Status {
  const situation = situationOf(observation, stretch, asOf);
  return judgeSituation(situation, measure(situation, settings.precision), method, settings).status;
}

/** A difference of percentages is in percentage points. */
function gapUnitOf({ indicator, kind, target }: Situation): string | null {
  const unit =
    kind === 'change' || indicator.kind === 'change' ? (target?.source.unit ?? indicator.unit) : indicator.unit;
  return unit === '%' ? '百分点' : unit === '‰' ? '千分点' : unit;
}

function messageOf({ level, code, params }: Note, { language }: Settings): Message {
  return { level, code, message: say(language, code, params), span: null };
}
