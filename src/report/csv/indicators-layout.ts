// The CSV layout of indicators: a row a value.
import type { Indicator, Plan, Value } from '../../model/plan.js';
import {
  COMPARATORS,
  type CsvLayout,
  columnOf,
  fileColumn,
  joinNames,
  joinPath,
  REQUIRED,
  spanColumns,
} from './layout.js';

interface IndicatorRow {
  readonly file: string;
  readonly indicator: Indicator;
  /** null for an indicator whose row holds no value. */
  readonly value: Value | null;
}

export const indicatorsLayout: CsvLayout<IndicatorRow> = {
  name: 'csv-indicators',
  title: '指标：每个数值一行 · Indicators, one row per value',
  columns: [
    fileColumn(),
    columnOf(
      'indicator',
      'string',
      '指标编号',
      'Id of the indicator, unique in its document.',
      ({ indicator }) => indicator.id,
      REQUIRED,
    ),
    columnOf('table', 'string', '表', 'Id of the table.', ({ indicator }) => indicator.table),
    columnOf('number', 'string', '序号', 'Number as printed.', ({ indicator }) => indicator.number),
    columnOf('category', 'string', '类别', 'Categories, outer first, joined by " > ".', ({ indicator }) =>
      joinPath(indicator.category),
    ),
    columnOf(
      'name',
      'string',
      '指标名称',
      'Name without unit and qualifiers.',
      ({ indicator }) => indicator.name,
      REQUIRED,
    ),
    columnOf('rawName', 'string', '原文名称', 'Name as printed.', ({ indicator }) => indicator.rawName, REQUIRED),
    columnOf('unit', 'string', '单位', 'Unit.', ({ indicator }) => indicator.unit),
    columnOf('qualifiers', 'string', '口径说明', 'Qualifiers, joined by "; ".', ({ indicator }) =>
      joinNames(indicator.qualifiers),
    ),
    columnOf(
      'attribute',
      'string',
      '属性',
      'binding 约束性, expected 预期性.',
      ({ indicator }) => indicator.attribute,
      { enum: ['binding', 'expected'] },
    ),
    columnOf(
      'direction',
      'string',
      '方向',
      'Whether more or less is better.',
      ({ indicator }) => indicator.direction.value,
      { enum: ['increase', 'decrease'] },
    ),
    columnOf('kind', 'string', '目标类型', 'Kind of target.', ({ indicator }) => indicator.kind, REQUIRED),
    columnOf(
      'parent',
      'string',
      '上级指标',
      'Id of the row that this is a component of.',
      ({ indicator }) => indicator.parent,
    ),
    columnOf('responsible', 'string', '责任单位', 'Responsible units, joined by "; ".', ({ indicator }) =>
      joinNames(indicator.responsible),
    ),
    columnOf(
      'role',
      'string',
      '数值类型',
      'Role of the value; empty where the row has no value.',
      ({ value }) => value?.role,
      { enum: ['baseline', 'interim', 'target', 'actual'] },
    ),
    columnOf('year', 'integer', '年份', 'Year of the value.', ({ value }) => value?.year),
    columnOf('raw', 'string', '原文', 'The value as printed.', ({ value }) => value?.raw),
    columnOf('state', 'string', '状态', 'Whether the cell holds a value.', ({ value }) => value?.state, {
      enum: ['value', 'blank', 'placeholder', 'not-applicable', 'text'],
    }),
    columnOf('comparator', 'string', '比较', 'How the value is meant.', ({ value }) => value?.comparator, COMPARATORS),
    columnOf('value', 'number', '数值', 'The number.', ({ value }) => value?.value),
    columnOf('upper', 'number', '上限', 'Upper end of a range.', ({ value }) => value?.upper),
    columnOf('valueUnit', 'string', '数值单位', 'Unit that the cell itself prints.', ({ value }) => value?.unit),
    columnOf('measure', 'string', '水平或变化', 'Level or change.', ({ value }) => value?.measure, {
      enum: ['level', 'change'],
    }),
    columnOf('per', 'string', '每', 'Denominator.', ({ value }) => value?.per),
    columnOf('hedged', 'boolean', '力争', '力争, 争取.', ({ value }) => value?.hedged),
    columnOf('cumulative', 'boolean', '累计', 'A total over the period.', ({ value }) => value?.cumulative),
    columnOf('estimated', 'boolean', '预估', 'An estimate.', ({ value }) => value?.estimated),
    ...spanColumns<IndicatorRow>(({ indicator, value }) => value?.span ?? indicator.span),
  ],
};

/** The rows of a plan; an indicator without values has one. */
export function indicatorRows(plan: Plan): IndicatorRow[] {
  const { file } = plan.source;
  return plan.indicators.flatMap((indicator): IndicatorRow[] =>
    indicator.values.length === 0
      ? [{ file, indicator, value: null }]
      : indicator.values.map((value) => ({ file, indicator, value })),
  );
}
