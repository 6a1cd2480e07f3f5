/**
 * 正文说设置若干项指标（或若干项约束性、预期性指标，若干大类），指标表里却是另一个数。
 *
 * The text says how many indicators there are (or how many are binding, or how many groups they form), and the table has another number.
 *
 * @miss 规划共设置33项指标。
 */
import type { PlanTable } from '../../../model/plan.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { type Counted, countedSentences, type Sentence } from '../../shared/counted.js';
import { type IndicatorTable, indicatorTables, tableName } from '../../shared/indicator-rows.js';
import { titleChains } from '../../shared/title-chains.js';

/** What follows a number of indicators: 项主要指标, 项约束性指标. */
const INDICATORS_PATTERN = /^(?:主要|核心|发展|规划|具体|量化|约束性|预期性|公共服务|监测|评价)*指标/;
/** 约束性指标12项 */
const ATTRIBUTE_PATTERN = /(?:约束性|预期性)(?:指标)?(?:有|为|共)?$/;
const SETS_PATTERN = /设置|设定|设立|设有|共设|提出|确定|明确|安排|形成|包括|涵盖|围绕|构建|制定/;
/** 个 of 国家考核的12个指标: other people's, or some of ours. */
const OTHERS_PATTERN = /国家|省级|考核|其中|其他|其余|有\d|已|完成|达到|滞后|落后|新增|优于|高于/;
const TABLE_PATTERN = /表 ?\d{0,2}|专栏/;

export const indicatorCount: Rule = {
  id: 'indicator-count',
  group: 'scope',
  severity: 'warning',
  *find(context) {
    const tables = context
      .once(indicatorTables)
      .filter(({ table, rows }) => table.kind === 'indicators' && rows.length > 1);
    if (tables.length === 0) return;
    const chains = context.once(titleChains);
    for (const sentence of context.once(countedSentences)) {
      if (!sentence.text.includes('指标')) continue;
      const titles = sentence.part.section === null ? [] : (chains.get(sentence.part.section.id) ?? []);
      const isTied = TABLE_PATTERN.test(sentence.text) || /目标|指标/.test(titles.join());
      for (const count of sentence.counts) yield* countFindings(context, sentence, count, tables, isTied);
    }
  },
};

function* countFindings(
  context: CheckContext,
  { text, passage, at }: Sentence,
  count: Counted,
  tables: readonly IndicatorTable[],
  isTied: boolean,
): Iterable<Found> {
  const before = text.slice(0, count.numeral.start);
  const noun =
    INDICATORS_PATTERN.exec(text.slice(count.end, count.end + 14))?.[0] ?? ATTRIBUTE_PATTERN.exec(before)?.[0];
  const said = count.numeral.value;
  if (noun === undefined || !/[个项]/.test(count.unit)) return;
  const attribute = noun.includes('约束性') ? 'binding' : noun.includes('预期性') ? 'expected' : null;
  if (attribute === null && (!SETS_PATTERN.test(before) || OTHERS_PATTERN.test(before.slice(-20)))) return;
  const sizes = tables.map((table) => sizeOf(table, attribute));
  if (sizes.some((all) => all.includes(said))) return;
  // Of several tables none may be meant, or all of them together.
  if (!isTied || tables.length > 1 || (attribute !== null && sizes[0]!.includes(0))) return;
  const { table } = tables[0]!;
  const code = attribute === null ? 'indicator-count' : 'indicator-count-attribute';
  const span = context.spanIn(passage, at + count.numeral.start, at + count.end);
  const params = {
    said: before.endsWith(noun)
      ? noun + text.slice(count.numeral.start, count.end)
      : text.slice(count.numeral.start, count.end + noun.length),
    table: tableName(context, table),
    count: sizes[0]![0]!,
  };
  yield { span, code, params, related: [{ span: headOf(table), code: 'indicator-count-table', params }] };
}

/** How many there are: rows, or rows with each of their parts for itself. */
function sizeOf({ rows }: IndicatorTable, attribute: 'binding' | 'expected' | null): number[] {
  const own = attribute === null ? rows : rows.filter((row) => row.attribute === attribute);
  const tops = own.filter(({ parent }) => parent === null);
  const whole = new Set(tops.map(({ id }) => id.replace(/(?<=\d)[a-z]$/, '')));
  const numbers = new Set(own.flatMap(({ number }) => number ?? []));
  return [whole.size, tops.length, own.length, ...(attribute === null ? [numbers.size] : [])];
}

function headOf({ span }: PlanTable): Found['span'] {
  return { ...span, end: span.start, cell: null };
}
