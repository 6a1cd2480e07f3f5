// Results that stand in the text of documents → proposals of actual values, each with its quote and place, for a person to accept.
// Nothing is scored from a proposal: the file that is written has an empty column 采纳, and rows not accepted there are left out.
import type { ActualRow, Basis } from '../../model/actuals.js';
import type { Fact, Indicator, Plan, Span } from '../../model/plan.js';
import { type Note, note, type Result } from '../../util/note.js';
import type { Alias } from '../actuals/aliases.js';
import { blankRow } from '../actuals/blank-row.js';
import { matchActuals } from '../matching.js';
import { covers, type Stretch, stretchesOf } from '../periods-of.js';
import { convertUnit } from '../units.js';
import { type FactTime, timeOfFact } from './fact-time.js';

/** A document whose results are looked through: its plan, and its canonical text where that is at hand. */
export interface FillSource {
  readonly plan: Plan;
  readonly text: string | null;
}

/** certain: the same name, year and unit, as stated. likely: name alike, or the year is the document's. doubtful: something does not fit. */
export type Sureness = 'certain' | 'likely' | 'doubtful';

export type ProposalReason =
  | 'name-alike'
  | 'year-inferred'
  | 'several-indicators'
  | 'bound'
  | 'unit-differs'
  | 'approximate';

export interface Proposal {
  readonly indicator: string;
  readonly number: string | null;
  readonly name: string;
  /** The indicator's unit: the one that the value is in, too. */
  readonly unit: string | null;
  readonly year: number | null;
  /** null where the text gives a bound (控制在2.5%以下) or another unit. */
  readonly value: number | null;
  readonly basis: Basis | null;
  readonly sureness: Sureness;
  readonly reasons: readonly ProposalReason[];
  /** What the plan's own table prints for that year. */
  readonly printed: string | null;
  readonly file: string;
  readonly subject: string;
  readonly quote: string;
  readonly span: Span;
}

export interface ProposeOptions {
  readonly aliases?: readonly Alias[];
}

interface Candidate {
  readonly indicator: Indicator;
  readonly how: 'same' | 'alike' | 'several';
}

/**
 * Proposes actual values for a plan's indicators from the results that its own text or other documents state.
 * Proposals stand in the order of the plan's indicators, the surest first. Results that fit no indicator are counted in a note.
 */
export function proposeActuals(
  plan: Plan,
  sources: readonly FillSource[],
  options: ProposeOptions = {},
): Result<Proposal[]> {
  const stretches = stretchesOf(plan);
  const proposals: Proposal[] = [];
  const notes: Note[] = [];
  for (const { plan: source, text } of sources) {
    const facts = source.facts.filter(({ tense, value }) => tense === 'past' && value !== null);
    const times = facts.map((fact) => timeOfFact(fact, source, text));
    const found = candidatesOf(plan, facts, times, source === plan, options.aliases ?? []);
    let placeless = 0;
    for (const [i, fact] of facts.entries()) {
      const time = times[i]!;
      const fitting = (found[i] ?? []).filter(({ indicator }) => isAsked(stretches.get(indicator.id), time.year));
      if (fitting.length === 0) placeless++;
      const several = fitting.length > 1;
      for (const candidate of fitting)
        proposals.push(proposalOf(fact, time, several ? { ...candidate, how: 'several' } : candidate, source));
    }
    const file = source.source.file;
    if (placeless > 0) notes.push(note('info', 'fill-facts-without-indicator', { file, count: placeless }));
  }
  const order = new Map(plan.indicators.map(({ id }, i) => [id, i]));
  proposals.sort((a, b) => order.get(a.indicator)! - order.get(b.indicator)! || rank(a) - rank(b));
  return { value: proposals, notes };
}

/** The indicators that a result may be about: by the extractor's own link, by an alias, by name as actual values are matched. */
function candidatesOf(
  plan: Plan,
  facts: readonly Fact[],
  times: readonly FactTime[],
  isOwn: boolean,
  aliases: readonly Alias[],
): Candidate[][] {
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const rows = facts.map((fact, i) => rowOf(fact, times[i]!, i));
  const { matched, ambiguous } = matchActuals(plan, rows, aliases);
  const found: Candidate[][] = facts.map(() => []);
  for (const { row, indicator, how } of matched)
    found[row.row - 1]!.push({ indicator, how: how === 'fuzzy' ? 'alike' : 'same' });
  for (const { row, candidates } of ambiguous)
    for (const indicator of candidates) found[row.row - 1]!.push({ indicator, how: 'several' });
  for (const [i, { indicator: id }] of facts.entries()) {
    const linked = isOwn && id !== null ? byId.get(id) : undefined;
    if (linked !== undefined && !found[i]!.some(({ indicator }) => indicator === linked))
      found[i]!.push({ indicator: linked, how: linked.name === facts[i]!.subject ? 'same' : 'alike' });
  }
  return found;
}

function rowOf({ subject, value, unit, quote }: Fact, { year, running }: FactTime, index: number): ActualRow {
  return blankRow({
    row: index + 1,
    name: subject,
    year,
    raw: quote,
    value,
    unit,
    basis: running ? 'running' : null,
  });
}

/** Only what the plan's target is about: a figure of the baseline's year or before is no actual value. */
function isAsked(stretch: Stretch | undefined, year: number | null): boolean {
  return year === null || covers(stretch, year);
}

function proposalOf(
  fact: Fact,
  { year, stated, running }: FactTime,
  { indicator, how }: Candidate,
  source: Plan,
): Proposal {
  const converted =
    fact.unit === null || indicator.unit === null
      ? fact.value
      : convertUnit(fact.value ?? 0, fact.unit, indicator.unit, indicator.name);
  const isOtherUnit = converted === null && fact.value !== null;
  const isValue = fact.comparator === 'eq' || fact.comparator === 'approx';
  const reasons: ProposalReason[] = [];
  if (how !== 'same') reasons.push(how === 'several' ? 'several-indicators' : 'name-alike');
  if (!stated) reasons.push('year-inferred');
  if (!isValue) reasons.push('bound');
  if (fact.comparator === 'approx') reasons.push('approximate');
  if (isOtherUnit) reasons.push('unit-differs');
  const doubtful = reasons.some(
    (reason) => reason === 'several-indicators' || reason === 'bound' || reason === 'unit-differs',
  );
  return {
    indicator: indicator.id,
    number: indicator.number,
    name: indicator.name,
    unit: indicator.unit,
    year,
    value: isValue && fact.value !== null ? converted : null,
    basis: running ? 'running' : null,
    sureness: doubtful ? 'doubtful' : reasons.length > 0 ? 'likely' : 'certain',
    reasons,
    printed: printedOf(indicator, year),
    file: source.source.file,
    subject: fact.subject,
    quote: fact.quote,
    span: fact.valueSpan,
  };
}

function printedOf({ values }: Indicator, year: number | null): string | null {
  const own = values.find(
    ({ role, state, year: printed }) =>
      role === 'actual' && state === 'value' && (printed === null || year === null || printed === year),
  );
  return own?.raw.trim() ?? null;
}

function rank({ sureness }: Proposal): number {
  return ['certain', 'likely', 'doubtful'].indexOf(sureness);
}
