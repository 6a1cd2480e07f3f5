/**
 * 同一指标、同一年份在两张表中的数值不同（例如上一期规划完成情况表与本期目标表的基期值）。核对后改成一致，或写明口径差别。
 *
 * The same indicator has different values for the same year in two tables, such as the result in the table of the last period and the
 * baseline in the table of the new one. Make them agree, or say what each of them counts.
 *
 * @miss 基本养老保险参保率2020年为98%，2025年达到98.5%。
 */
import type { Indicator, Value } from '../../../model/plan.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { rowWords, valueWords } from '../../shared/row-words.js';
import { type NamedIndicator, ownNames } from '../../shared/same-indicators.js';
import { boundOf, inUnit, sideOf, unitOf } from '../../shared/values.js';

/** More tables than this with a row of one name are tables of several regions or years, not of one thing. */
const MOST_TABLES = 3;
/** What a category says of whom a row counts: 城镇, 男. */
const PART_PATTERN = /城镇|农村|城市|乡村|男|女|市区|县城|小学|初中|高中/g;

interface Place {
  readonly indicator: Indicator;
  readonly value: Value;
}

export const tableValuesDiffer: Rule = {
  id: 'table-values-differ',
  group: 'claims',
  severity: 'error',
  *find(context) {
    const names = context.once(ownNames);
    for (const indicator of context.plan.indicators) {
      if (indicator.table === null || indicator.parent !== null) continue;
      const others = names.elsewhere(indicator).filter(({ indicator: other }) => isOfSame(indicator, other));
      const tables = new Set(others.map(({ indicator: other }) => other.table));
      if (tables.size >= MOST_TABLES) continue;
      for (const other of others) if (isBefore(other.indicator, indicator)) yield* pairsOf(context, other, indicator);
    }
  },
};

function* pairsOf(
  context: CheckContext,
  { indicator: earlier, how }: NamedIndicator,
  later: Indicator,
): Iterable<Found> {
  const pairs = later.values.flatMap((value) =>
    earlier.values
      .filter((other) => value.year !== null && value.year === other.year && sideOf(value) === sideOf(other))
      .map(
        (other) =>
          [
            { indicator: earlier, value: other },
            { indicator: later, value },
          ] as const,
      )
      .filter(([one, two]) => isComparable(one, two)),
  );
  const apart = pairs.filter(([one, two]) => differ(one, two));
  // Rows that agree nowhere are of two regions or two ways of counting rather than wrong everywhere.
  const isOther = apart.length > 1 && apart.length === pairs.length;
  for (const [one, two] of apart) {
    const isDoubtful = isOther || one.value.estimated || two.value.estimated;
    yield { ...found(context, one, two), severity: isDoubtful ? 'info' : how === 'same' ? 'error' : 'warning' };
  }
}

function isComparable({ value: x, indicator }: Place, { value: y, indicator: other }: Place): boolean {
  if (x.value === null || y.value === null || x.state !== 'value' || y.state !== 'value') return false;
  if (x.measure !== y.measure || x.upper !== null || y.upper !== null) return false;
  if (x.comparator === 'approx' || y.comparator === 'approx') return false;
  // A total of five years and a value of one are two things; which of them is meant is another rule's question.
  if (x.cumulative !== y.cumulative || boundOf(x.comparator) !== boundOf(y.comparator)) return false;
  return inUnit(x.value, unitOf(x, indicator), unitOf(y, other), other.name) !== null;
}

function differ({ value: x, indicator }: Place, { value: y, indicator: other }: Place): boolean {
  return inUnit(x.value!, unitOf(x, indicator), unitOf(y, other), other.name) !== y.value;
}

function found(context: CheckContext, earlier: Place, later: Place): Found {
  const { plan } = context;
  const params = {
    name: later.indicator.name,
    year: later.value.year!,
    value: valueWords(later.value, later.indicator),
    row: rowWords(plan, later.indicator),
    other: valueWords(earlier.value, earlier.indicator),
    otherRow: rowWords(plan, earlier.indicator),
  };
  return {
    span: later.value.span,
    code: 'table-values-differ',
    params,
    related: [{ span: earlier.value.span, code: 'table-values-differ-other', params }],
  };
}

function isOfSame(a: Indicator, b: Indicator): boolean {
  const [x, y] = [a, b].map((one) => [...new Set(one.category.join(' ').match(PART_PATTERN))].sort().join(' '));
  return x === y;
}

function isBefore(a: Indicator, b: Indicator): boolean {
  return a.span.start < b.span.start;
}
