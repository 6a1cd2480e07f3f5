// Commitment → what is scored like an indicator: 新（扩）建幼儿园80所 is a count that starts from 0 with the period.
import { limitOf } from '../../language/zh/direction.js';
import { fold } from '../../language/zh/fold.js';
import type { Commitment, Indicator, Plan, Value } from '../../model/plan.js';
import { compareDecimals, shiftDecimal } from '../decimal.js';
import type { Stretch } from '../periods-of.js';
import { kindOfCommitment, nameOfChange } from './kind.js';

/** A commitment in the shape of an indicator: its id is the commitment's. */
export interface ScorableCommitment extends Indicator {
  readonly stretch: Stretch;
  readonly commitment: Commitment;
  /** 每年培训…: the target is that of each year. */
  readonly eachYear: boolean;
}

/** Why a commitment is not scored. */
export type LeftOut = 'restated' | 'encouraged' | 'no-number' | 'pair' | 'multiple';

const EACH_YEAR_PATTERN = /每年(?!均)|每年度|年均(?!增|下降|降低|减)|annually|each year|every year|per year/i;
const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千万', 7],
  ['百万', 6],
  ['亿', 8],
  ['万', 4],
];
const PRINTED_PATTERN = /(?<![\d,.])(?<number>\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,9})?) ?(?<scale>万亿|千万|百万|亿|万)/;

/** Why a commitment cannot be scored by a formula; null for one that can. */
export function leftOutReason(commitment: Commitment): LeftOut | null {
  if (commitment.indicator !== null) return 'restated';
  if (commitment.strength === 'encourage') return 'encouraged';
  if (commitment.kind === 'ratio_pair' || commitment.ratio !== null) return 'pair';
  if (commitment.kind === 'multiple') return 'multiple';
  return commitment.value === null ? 'no-number' : null;
}

/** Whether the target is one for each year of the plan. */
function isEachYear({ quote, subject }: Commitment): boolean {
  return EACH_YEAR_PATTERN.test(quote) || EACH_YEAR_PATTERN.test(subject);
}

/**
 * A commitment with a number as an indicator with one target: name = subject, unit and value as printed (30.8亿元 → 30.8 in 亿元), the year and month
 * of its deadline, else the end of the plan. `year`: the one that a yearly commitment is scored for; without it the plan's whole period.
 */
export function scorableOf(commitment: Commitment, plan: Plan, year: number | null): ScorableCommitment {
  const eachYear = isEachYear(commitment);
  const stretch = stretchOf(commitment, plan, eachYear ? year : null);
  const oneYear = eachYear || (stretch.from !== null && stretch.to !== null && stretch.to - stretch.from === 1);
  const { kind, direction } = kindOfCommitment(commitment, oneYear);
  const name = nameOfChange(commitment);
  const printed = asPrinted(commitment);
  const target: Value = {
    role: 'target',
    year: stretch.to,
    raw: commitment.valueQuote,
    corrected: commitment.corrected,
    state: 'value',
    value: printed.value,
    upper: printed.upper,
    comparator: commitment.comparator,
    unit: printed.unit,
    measure: commitment.kind === 'change' ? 'change' : 'level',
    per: null,
    hedged: commitment.hedged,
    cumulative: kind === 'cumulative' || kind === 'cumulative-reduction',
    estimated: false,
    span: commitment.valueSpan,
  };
  const task = plan.tasks.find(({ id }) => id === commitment.task);
  const section = commitment.section.at(-1);
  return {
    id: commitment.id,
    table: null,
    number: null,
    category: section === undefined ? [] : [section],
    rawName: name,
    name,
    unit: printed.unit,
    qualifiers: [],
    attribute: null,
    responsible: task === undefined ? [] : [...new Set([...task.lead, ...task.responsible])],
    direction,
    kind,
    limit: limitOf(name, printed.unit),
    parent: null,
    values: [target],
    baseline: null,
    target,
    actual: null,
    span: commitment.span,
    stretch,
    commitment,
    eachYear,
  };
}

/** From the beginning of the plan to the deadline, with its month; of a yearly commitment the year asked about. */
function stretchOf({ deadline }: Commitment, { period }: Plan, year: number | null): Stretch {
  if (year !== null) return { from: year - 1, start: year - 1, to: year };
  const to = deadline === null ? (period?.to ?? null) : Number(deadline.slice(0, 4));
  const month = Number(deadline?.slice(5, 7) || 12);
  const start = period?.from ?? null;
  const inPlan = start !== null && to !== null && to >= start && to <= (period?.to ?? to);
  const from = inPlan ? start - 1 : null;
  return { from, start: from, to, ...(month < 12 && { month }) };
}

/** Value, upper end and unit in the magnitude that is printed: an office reports 亿元 where the plan says 亿元. */
function asPrinted({ value, upper, unit, valueQuote }: Commitment): Pick<Value, 'value' | 'upper' | 'unit'> {
  const groups = PRINTED_PATTERN.exec(fold(valueQuote))?.groups;
  const scale = SCALES.find(([word]) => word === groups?.scale);
  if (value === null || unit === null || groups === undefined || scale === undefined) return { value, upper, unit };
  const [word, exponent] = scale;
  const [low, high] = [shiftDecimal(value, -exponent), upper === null ? null : shiftDecimal(upper, -exponent)];
  const printed = Number((groups.number ?? '').replaceAll(',', ''));
  const isPrinted = [low, high].some((one) => one !== null && compareDecimals(one, printed) === 0);
  return isPrinted && !unit.startsWith(word)
    ? { value: low, upper: high, unit: `${word}${unit}` }
    : { value, upper, unit };
}
