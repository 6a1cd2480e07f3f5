// The rows of indicator tables as rules see them: each table with its rows, where a row's name stands, what a cell is called.
import { isEnglishDocument } from '../../language/en/detect.js';
import type { Indicator, PlanTable, Span, Value } from '../../model/plan.js';
import type { CheckContext } from '../context.js';
import { tableWord } from './row-words.js';

export interface IndicatorTable {
  readonly table: PlanTable;
  readonly rows: readonly Indicator[];
}

/** Tables of indicators with their rows, in document order; none of an English document. Ask through `context.once`. */
export function indicatorTables({ plan, text }: CheckContext): readonly IndicatorTable[] {
  if (isEnglishDocument(text)) return [];
  const rows = new Map<string, Indicator[]>();
  for (const indicator of plan.indicators) {
    if (indicator.table === null) continue;
    const known = rows.get(indicator.table);
    if (known === undefined) rows.set(indicator.table, [indicator]);
    else known.push(indicator);
  }
  return plan.tables.flatMap((table) => {
    const own = rows.get(table.id);
    return own === undefined ? [] : [{ table, rows: own }];
  });
}

/** Ids of indicators that are broken down into parts; their own cells may be empty. */
export function parentIds({ plan }: CheckContext): ReadonlySet<string> {
  return new Set(plan.indicators.flatMap(({ parent }) => (parent === null ? [] : [parent])));
}

function cellStarts(context: CheckContext): ReadonlyMap<number, string> {
  return new Map(
    context.cells
      .filter(({ cell }) => cell.passage.text !== '')
      .map(({ cell }) => [cell.passage.start, context.nameOf(cell)]),
  );
}

/** Where the indicator's name is printed; the whole row where it cannot be told. */
export function nameSpan(context: CheckContext, indicator: Indicator): Span {
  const { rawName, span } = indicator;
  const start = rawName === '' ? -1 : context.text.slice(span.start, span.end).indexOf(rawName);
  if (start < 0) return span;
  const at = span.start + start;
  return context.spanAt(at, at + rawName.length, context.once(cellStarts).get(at) ?? null);
}

/** The heading of the column that a value stands in, 「2025年」; its year where the heading is not known. */
export function columnOf(table: PlanTable, value: Value): string {
  const column = /c(?<column>\d+)$/.exec(value.span.cell ?? '')?.groups?.column;
  const header = column === undefined ? undefined : table.columns[Number(column) - 1]?.header;
  return header !== undefined && header !== '' ? header : value.year === null ? '' : `${value.year}年`;
}

/** The indicator's values of one role, in column order. */
export function valuesOf(indicator: Indicator, role: Value['role']): readonly Value[] {
  return indicator.values.filter((value) => value.role === role);
}

/** The table as messages name it: 表1, its caption, or its id. */
export function tableName({ plan }: CheckContext, { id }: Pick<PlanTable, 'id'>): string {
  return tableWord(plan, id) || id;
}
