// What scoring does first where there is a ledger of targets, or one region is asked for: the plan and the rows as they hold on the day
// asked about. And what it does last: the original targets beside the results, and what became of each row of the ledger.
import { type Language, say } from '../../messages/index.js';
import type { Indicator, Plan } from '../../model/plan.js';
import type { Scorecard, ScoreResult } from '../../model/scorecard.js';
import { type Note, note } from '../../util/note.js';
import { listedRow } from '../listed-rows.js';
import type { ScoreOptions } from '../options.js';
import { readPeriod } from '../period.js';
import type { Stretch } from '../periods-of.js';
import type { PlacelessRow, Separated } from '../separate.js';
import { type Applied, applyLedger, noteOfRefusal, refusalNotes } from './apply-ledger.js';
import { checkRegion, type RegionRows, rowsOfRegion } from './region.js';

export interface Prepared {
  readonly plan: Plan;
  readonly options: ScoreOptions;
  readonly applied: Applied;
  readonly region: string | null;
  /** Rows of actual values that are about other regions. */
  readonly otherRows: readonly PlacelessRow[];
  readonly notes: readonly Note[];
}

/** null where there is neither a ledger nor a region. `asOfWithout` scores without the ledger and gives the day that was scored. */
export function prepareTargets(
  plan: Plan,
  options: ScoreOptions,
  asOfWithout: (options: ScoreOptions) => string | null,
): Prepared | null {
  const { ledger, region = null, aliases = [], ...others } = options;
  if (ledger === undefined && region === null) return null;
  const rows = ledger?.rows ?? [];
  if (region !== null)
    checkRegion(
      region,
      [...rows, ...(options.actuals ?? [])].map((row) => row.region),
    );
  const regional = region === null ? null : rowsOfRegion(plan, options.actuals ?? [], region, aliases);
  const inner: ScoreOptions = { ...others, aliases, ...(regional && { actuals: regional.own }) };
  const asOf = readPeriod(options.asOf ?? asOfWithout(inner) ?? '');
  const applied = applyLedger(plan, { file: ledger?.file ?? '', rows }, { asOf, region, aliases });
  const notes: Note[] = [];
  const scored = regional === null ? applied.plan : planOfRegion(applied, regional, region!, notes);
  return { plan: scored, options: inner, applied, region, otherRows: regional?.others ?? [], notes };
}

/** The indicators that a part has a target or a value of; its own baselines; nothing that is said of the whole. */
function planOfRegion({ plan, changes }: Applied, regional: RegionRows, region: string, notes: Note[]): Plan {
  const isKnown = ({ id }: Indicator) => regional.indicators.has(id) || (changes.get(id)?.rows.length ?? 0) > 0;
  const indicators = plan.indicators.filter(isKnown).map((indicator) => {
    const baseline = regional.baselines.get(indicator.id) ?? null;
    return baseline === null ? indicator : { ...indicator, baseline, values: [baseline, ...indicator.values] };
  });
  const rest = plan.indicators.length - indicators.length;
  notes.push(note('info', 'score-region', { region, count: indicators.length, rest }));
  return { ...plan, indicators, claims: [] };
}

/** The stretches with the yearly targets of the ledger. */
export function withYearly(
  stretches: ReadonlyMap<string, Stretch>,
  prepared: Prepared | null,
): ReadonlyMap<string, Stretch> {
  if (prepared === null) return stretches;
  const { changes } = prepared.applied;
  return new Map(
    [...stretches].map(([id, stretch]) => [id, { ...stretch, yearly: changes.get(id)?.yearly ?? [] }] as const),
  );
}

/** The rows of other regions are listed too. */
export function withOtherRows(separated: Separated, prepared: Prepared | null): Separated {
  if (prepared === null || prepared.otherRows.length === 0) return separated;
  const unmatched = [...separated.unmatched, ...prepared.otherRows].sort((a, b) => a.row.row - b.row.row);
  return { ...separated, unmatched };
}

/** One result with what the ledger did to its target. */
export function withLedger(result: ScoreResult, { applied, region }: Prepared, language: Language): ScoreResult {
  const change = applied.changes.get(result.indicator);
  const refused = refusalNotes(applied.outcomes, result.indicator);
  const messages = [...(change?.notes ?? []), ...refused].map(({ level, code, params }) => ({
    level,
    code,
    message: say(language, code, params),
    span: null,
  }));
  if (change === undefined)
    return messages.length === 0 ? result : { ...result, messages: [...messages, ...result.messages] };
  const { original, indicator, rows, left } = change;
  const printed = original.target;
  // The whole's target is no earlier target of a part.
  const isOther =
    region === null &&
    left === null &&
    rows.length > 0 &&
    (printed?.value !== indicator.target?.value ||
      printed?.upper !== indicator.target?.upper ||
      printed?.year !== indicator.target?.year);
  const base: ScoreResult = {
    ...result,
    originalTarget:
      !isOther || printed === null || printed.value === null
        ? null
        : { value: printed.value, upper: printed.upper, comparator: printed.comparator, year: printed.year },
    replaces: original.name === indicator.name ? null : original.name,
    replacedBy: change.successor?.id ?? null,
    ledger: rows.map((row) => ({
      row: row.row,
      type: row.type!,
      year: row.year,
      target: row.raw === '' ? null : row.raw,
      reference: row.reference,
      authority: row.authority,
      effective: row.effective?.label ?? null,
    })),
    messages: [...messages, ...result.messages],
  };
  return left === null ? base : withoutVerdict(base, left);
}

/** 停止统计, 替换为: the row stays in the list and has no verdict. */
function withoutVerdict(result: ScoreResult, left: 'discontinued' | 'replaced'): ScoreResult {
  return {
    ...result,
    status: left === 'discontinued' ? 'no-data' : 'not-scored',
    absence: left === 'discontinued' ? 'discontinued' : null,
    reasons: { status: left },
    met: null,
    completion: null,
    progress: null,
    elapsed: null,
    pace: null,
    expected: null,
    gap: null,
    gapUnit: null,
    requiredAnnualChange: null,
    observedAnnualChange: null,
    projected: null,
    reachedIn: null,
    methodDetail: null,
  };
}

/** What became of each row of the ledger; empty without one. */
export function listTargets(prepared: Prepared | null, language: Language): Scorecard['targets'] {
  if (prepared === null) return { applied: [], notApplied: [], unmatched: [], ambiguous: [] };
  const { outcomes, unmatched, ambiguous } = prepared.applied;
  return {
    applied: outcomes
      .filter(({ refusal }) => refusal === null)
      .map(({ row, indicator }) => ({ row: row.row, indicator: indicator.id, type: row.type! })),
    notApplied: outcomes.flatMap(({ row, indicator, refusal }) => {
      if (refusal === null) return [];
      const { code, params } = noteOfRefusal(row, refusal);
      return [{ row: row.row, indicator: indicator.id, reason: refusal, message: say(language, code, params) }];
    }),
    unmatched: unmatched.map((one) => listedRow(one, language)),
    ambiguous: ambiguous.map((one) => listedRow(one, language)),
  };
}
