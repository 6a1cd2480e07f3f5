/**
 * 正文的数值与表中同一指标、同一年份的数值不同（完成值对完成值，目标对目标）。核对后改成一致。
 *
 * The text gives another number than the table for the same indicator and year: a result beside a result, a target beside a target.
 * Make them agree.
 *
 * @miss 到2025年，人均体育场地面积达到2.85平方米。
 */
import type { CheckContext } from '../../context.js';
import type { Found, Rule, Severity } from '../../rule.js';
import { rowWords, valueWords } from '../../shared/row-words.js';
import { type TextPair, textPairs } from '../../shared/text-values.js';
import { boundOf, inUnit, isRounded, unitOf } from '../../shared/values.js';

export const textValueDiffers: Rule = {
  id: 'text-value-differs',
  group: 'claims',
  severity: 'error',
  coveredBy: ['totals-contradict'],
  *find(context) {
    const byStatement = new Map<TextPair['statement'], TextPair[]>();
    for (const pair of context.once(textPairs)) {
      if (!differs(pair)) continue;
      const list = byStatement.get(pair.statement);
      if (list === undefined) byStatement.set(pair.statement, [pair]);
      else list.push(pair);
    }
    for (const pairs of byStatement.values()) yield found(context, pairs);
  },
};

/** The table's number in the unit of the sentence's; null where they cannot be compared. */
function ownNumber({ statement, indicator, value }: TextPair): number | null {
  if (value.state !== 'value' || value.value === null || value.measure !== 'level') return null;
  return inUnit(value.value, unitOf(value, indicator), statement.unit, indicator.name);
}

function differs(pair: TextPair): boolean {
  const { statement, value, side } = pair;
  const number = ownNumber(pair);
  const said = statement.value;
  if (number === null || said === null || statement.ratio !== null) return false;
  if (statement.upper !== null || value.upper !== null) return isOutside(pair, number);
  if (statement.comparator === 'approx' || value.comparator === 'approx') return false;
  if (number === said || isRounded(said, number)) return false;
  const [inText, inTable] = [boundOf(statement.comparator), boundOf(value.comparator)];
  // 控制在2.5%以下 and 1.35% agree as results; as targets they are two.
  if (side === 'observed' && inText !== null)
    return inTable === null && (inText === 'below' ? number < said : number > said);
  return true;
}

/** A range that does not hold the table's number, or is not its range. */
function isOutside({ statement, value, indicator }: TextPair, number: number): boolean {
  if (value.upper === null) return number < statement.value! || number > statement.upper!;
  if (statement.upper === null) return false;
  const upper = inUnit(value.upper, unitOf(value, indicator), statement.unit, indicator.name);
  return number !== statement.value || upper !== statement.upper;
}

function found(context: CheckContext, pairs: readonly TextPair[]): Found {
  const { plan } = context;
  const best = pairs.find(({ how }) => how === 'same') ?? pairs[0]!;
  const paramsOf = ({ indicator, value, year, statement }: TextPair) => ({
    quote: statement.quote,
    said: statement.valueQuote,
    name: indicator.name,
    year,
    row: rowWords(plan, indicator),
    value: valueWords(value, indicator),
  });
  return {
    span: best.statement.valueSpan,
    code: best.side === 'target' ? 'text-value-differs-target' : 'text-value-differs',
    params: paramsOf(best),
    severity: severityOf(best),
    related: pairs.map((pair) => ({ span: pair.value.span, code: 'text-value-differs-cell', params: paramsOf(pair) })),
  };
}

/** Certain where the names are the same; a result that does not tell its year may be of another one. */
function severityOf({ how, side, isStated, value, statement }: TextPair): Severity {
  if (value.estimated || statement.hedged || statement.strength === 'encourage') return 'info';
  if (how === 'alike') return 'info';
  return isStated || side === 'target' ? 'error' : 'warning';
}
