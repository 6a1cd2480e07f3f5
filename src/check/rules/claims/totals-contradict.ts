/**
 * 表中标为（或应为）五年累计的数，与正文同一时期的累计数，或与另一张表未标累计的同一个数相矛盾。分清是当年数还是累计数，再改正数值或标记。
 *
 * A number that the table marks as a total of five years (or that stands in a row of totals) is contradicted by the total that the text
 * gives for the same years, or by the same number in another table without the mark. Tell whether it is one year's or all years', and
 * mend the number or its mark.
 *
 * @miss “十三五”期间，全市新增城镇就业91.41万人。
 */
import type { Indicator, Value } from '../../../model/plan.js';
import type { CheckContext } from '../../context.js';
import type { Found, Related, Rule } from '../../rule.js';
import { rowWords, valueWords } from '../../shared/row-words.js';
import { ownNames } from '../../shared/same-indicators.js';
import { type TextPair, textPairs } from '../../shared/text-values.js';
import { inUnit, isRounded, sideOf, unitOf } from '../../shared/values.js';

interface Place {
  readonly indicator: Indicator;
  readonly value: Value;
}

export const totalsContradict: Rule = {
  id: 'totals-contradict',
  group: 'claims',
  severity: 'error',
  *find(context) {
    const said = new Map<Value, TextPair>();
    for (const pair of context.once(textPairs)) if (isContradicted(pair)) said.set(pair.value, pair);
    const unmarked = unmarkedTwins(context);
    for (const { indicator, value } of placesOf(context)) {
      const pair = said.get(value);
      const twin = unmarked.get(value);
      if (pair !== undefined || twin !== undefined) yield found(context, { indicator, value }, pair, twin);
    }
  },
};

function placesOf({ plan }: CheckContext): Place[] {
  return plan.indicators.flatMap((indicator) => indicator.values.map((value) => ({ indicator, value })));
}

/** A total in the text that is not the number of a row of totals. */
function isContradicted({ isTotal, how, statement, indicator, value }: TextPair): boolean {
  if (!isTotal || how !== 'same' || statement.comparator !== 'eq' || value.value === null) return false;
  if (!value.cumulative && indicator.kind !== 'cumulative') return false;
  const number = inUnit(value.value, unitOf(value, indicator), statement.unit, indicator.name);
  return number !== null && number !== statement.value && !isRounded(statement.value!, number);
}

/** Numbers with the mark of a total that another table prints for the same year without it. */
function unmarkedTwins(context: CheckContext): ReadonlyMap<Value, Place> {
  const names = context.once(ownNames);
  const twins = new Map<Value, Place>();
  for (const { indicator, value } of placesOf(context)) {
    if (!value.cumulative || value.value === null || value.year === null || indicator.table === null) continue;
    for (const { indicator: other, how } of names.elsewhere(indicator)) {
      const twin = other.values.find(
        (one) =>
          !one.cumulative && one.value === value.value && one.year === value.year && sideOf(one) === sideOf(value),
      );
      if (how === 'same' && twin !== undefined) twins.set(value, { indicator: other, value: twin });
    }
  }
  return twins;
}

function found(context: CheckContext, place: Place, pair: TextPair | undefined, twin: Place | undefined): Found {
  const { indicator, value } = place;
  const params = {
    name: indicator.name,
    year: value.year ?? '',
    value: valueWords(value, indicator),
    row: rowWords(context.plan, indicator),
    quote: pair?.statement.quote ?? '',
    said: pair?.statement.valueQuote ?? '',
    other: twin === undefined ? '' : valueWords(twin.value, twin.indicator),
    otherRow: twin === undefined ? '' : rowWords(context.plan, twin.indicator),
  };
  const related: Related[] = [];
  if (pair !== undefined) related.push({ span: pair.statement.valueSpan, code: 'totals-contradict-text', params });
  if (twin !== undefined) related.push({ span: twin.value.span, code: 'totals-contradict-twin', params });
  return {
    span: value.span,
    code:
      pair === undefined ? 'totals-contradict-mark' : value.cumulative ? 'totals-contradict' : 'totals-contradict-row',
    params,
    ...(pair === undefined && { severity: 'warning' as const }),
    related,
  };
}
