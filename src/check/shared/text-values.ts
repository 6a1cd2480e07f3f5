// Sentences laid beside the rows that they restate: results beside results, targets beside targets, of the same year.
import type { Commitment, Fact, Indicator, Value } from '../../model/plan.js';
import { timeOfFact } from '../../score/fill/fact-time.js';
import { rewordedLikeness } from '../../score/names.js';
import type { CheckContext } from '../context.js';
import { type IndicatorNames, type Likeness, ownNames } from './same-indicators.js';
import { type Side, sideOf } from './values.js';

/** One sentence's number and one cell that should say the same. */
export interface TextPair {
  readonly statement: Fact | Commitment;
  readonly side: Side;
  readonly year: number;
  /** Whether the sentence itself names the year or period. */
  readonly isStated: boolean;
  /** The sentence counts all years of a period: “十三五”期间累计…. */
  readonly isTotal: boolean;
  readonly indicator: Indicator;
  readonly value: Value;
  readonly how: Likeness;
}

/** 每年, 年均: of one year, where the row counts what there is at its end. */
const YEARLY_PATTERN = /每年|年均|全年|逐年|年度(?!指标)/;

/** Every pair of a number in the running text and a cell of a table. Asked for with `context.once`. */
export function textPairs(context: CheckContext): readonly TextPair[] {
  const { plan } = context;
  const names = context.once(ownNames);
  const results = plan.facts
    .filter(({ tense, value }) => tense === 'past' && value !== null)
    .flatMap((fact) => {
      const { year, stated, running } = timeOfFact(fact, plan, context.text);
      return year === null
        ? []
        : rowsOf(fact, names, context).flatMap((row) =>
            pairsWith(fact, row, 'observed', { year, isStated: stated, isTotal: running }),
          );
    });
  const tied = rowsTiedByValue(plan.indicators);
  const targets = plan.commitments
    .filter(({ value, deadline }) => value !== null && deadline !== null)
    .flatMap((commitment) => {
      const year = Number(commitment.deadline!.slice(0, 4));
      const isStated = !commitment.inferred.includes('deadline');
      const rows = rowsOf(commitment, names, context);
      return (rows.length > 0 ? rows : tied(commitment)).flatMap((row) =>
        pairsWith(commitment, row, 'target', { year, isStated, isTotal: false }),
      );
    });
  return [...results, ...targets];
}

/** Names this much alike speak of one thing where number and unit are the same too. */
const ALIKE_WITH_VALUE = 0.55;

/** The row whose target has the sentence's number and unit and nearly its name: 护理型床位占机构床位的60%, 养老机构护理型床位占比. */
function rowsTiedByValue(indicators: readonly Indicator[]): (commitment: Commitment) => Row[] {
  /** By number and unit the first row of each name: a later one of the same name is no better. */
  const byNumber = new Map<string, Map<string, Indicator>>();
  for (const indicator of indicators) {
    const { target, unit, parent } = indicator;
    if (target?.value == null || parent !== null) continue;
    const key = `${target.value} ${target.unit ?? unit}`;
    const named = byNumber.get(key) ?? new Map<string, Indicator>();
    if (!named.has(indicator.name)) named.set(indicator.name, indicator);
    byNumber.set(key, named);
  }
  return ({ subject, value, unit }) => {
    const [best] = [...(byNumber.get(`${value} ${unit}`)?.values() ?? [])]
      .map((indicator) => ({ indicator, score: rewordedLikeness(subject, indicator.name) }))
      .filter(({ score }) => score >= ALIKE_WITH_VALUE)
      .sort((a, b) => b.score - a.score);
    return best === undefined ? [] : [{ indicator: best.indicator, how: 'alike' }];
  };
}

interface Row {
  readonly indicator: Indicator;
  readonly how: Likeness;
}

/** The rows that a sentence restates, at most one of each table. */
function rowsOf(
  { subject, indicator, inferred }: Fact | Commitment,
  names: IndicatorNames,
  context: CheckContext,
): Row[] {
  const rows: Row[] = [...names.named(subject)];
  const linked = indicator === null ? undefined : context.indicators.get(indicator);
  if (linked !== undefined && !rows.some((row) => row.indicator === linked))
    rows.push({ indicator: linked, how: inferred.includes('indicator') ? 'alike' : 'same' });
  if (linked !== undefined)
    for (const other of names.elsewhere(linked))
      if (!rows.some((row) => row.indicator === other.indicator)) rows.push(other);
  const inTables = rows.filter(({ indicator: { table } }) => table !== null);
  return inTables.filter(
    (row) => inTables.filter((other) => other.indicator.table === row.indicator.table).length === 1,
  );
}

function pairsWith(
  statement: Fact | Commitment,
  { indicator, how }: Row,
  side: Side,
  time: Pick<TextPair, 'year' | 'isStated' | 'isTotal'>,
): TextPair[] {
  if (!isComparable(statement, indicator)) return [];
  return indicator.values
    .filter((value) => sideOf(value) === side && value.year === time.year)
    .map((value) => ({ statement, side, ...time, indicator, value, how }));
}

/** A level beside a level: no change of a level, and no yearly amount beside what there is in the end. */
function isComparable({ kind, quote }: Fact | Commitment, indicator: Indicator): boolean {
  const isChange = kind === 'change';
  const rowIsChange = ['change', 'average-growth', 'cumulative-reduction'].includes(indicator.kind);
  if (isChange !== rowIsChange && (isChange || !/增长|增速|下降|降低/.test(quote))) return false;
  return !YEARLY_PATTERN.test(quote) || YEARLY_PATTERN.test(indicator.name);
}
