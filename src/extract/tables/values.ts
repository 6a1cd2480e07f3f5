// One cell of a value column → its Values, with the column's role and year, and what the notes declare.
import type { Cell, Document } from '../../document/document.js';
import { cellName, spanAt } from '../../document/document.js';
import { toSource } from '../../document/passage.js';
import { type CellReading, readCell } from '../../language/zh/cell-value.js';
import { fold } from '../../language/zh/fold.js';
import type { Value } from '../../model/plan.js';
import type { ColumnPlan } from './columns.js';
import type { Legend } from './notes.js';

export interface ReadValue {
  readonly value: Value;
  readonly reading: CellReading;
  readonly column: ColumnPlan;
}

/** Reads a value cell of a column. */
export function readValues(
  document: Document,
  cell: Cell,
  column: ColumnPlan,
  role: Value['role'],
  unit: string | null,
  legend: Legend,
): ReadValue[] {
  const readings = readCell(cell.passage.text, {
    unit,
    cumulativeBrackets: legend.cumulativeBrackets,
    plainBrackets: legend.plainBrackets,
  });
  const years = readings.map((reading) => reading.year ?? 0);
  // 45（力争50）, 持续提升: what names no year is of the column's.
  const isUndated = readings.every(
    (reading) =>
      reading.year === null &&
      (reading.state === 'value' || readings.length === 1 || reading.hedged || reading.trend === null),
  );
  return readings.map((reading, i) => {
    const isSingle = readings.length === 1;
    const isFollowed = years.slice(i + 1).some((later) => reading.year !== null && later > reading.year);
    const year =
      reading.year ??
      markedYear(reading, legend) ??
      ((isUndated && (isSingle || reading.state === 'value')) || !isClause(reading, isSingle, column)
        ? (column.year ?? (role === 'baseline' ? legend.baselineYear : null))
        : null);
    return {
      value: toValue(
        document,
        cell,
        column,
        reading,
        role === 'target' && isFollowed ? 'interim' : role,
        year,
        legend,
        unit,
      ),
      reading,
      column,
    };
  });
}

/** A Value out of a reading of a cell. */
export function toValue(
  document: Document,
  cell: Cell,
  column: ColumnPlan,
  reading: CellReading,
  role: Value['role'],
  year: number | null,
  legend: Legend,
  unitOfIndicator: string | null = null,
): Value {
  const isIndex = column.isGrowth && isIndexLevel(reading.value, unitOfIndicator);
  const place = toSource(cell.passage, reading.start, reading.end);
  const isMarkedTotal = [...reading.marks].some((mark) => legend.marks.get(mark)?.isCumulative);
  const isTotal = reading.state === 'value' && (reading.cumulative || column.isCumulative || isMarkedTotal);
  return {
    role,
    year,
    raw: document.text.slice(place.start, place.end),
    corrected: null,
    state: reading.state,
    value: reading.value,
    upper: reading.upper,
    comparator: reading.comparator,
    // A column of growth rates has a unit of its own: 年均增长（%） beside 亿元.
    unit: reading.unit ?? (column.isGrowth && reading.state === 'value' && !isTotal && !isIndex ? column.unit : null),
    measure:
      reading.measure === 'change' || (reading.state === 'value' && isRateColumn(column) && !isTotal && !isIndex)
        ? 'change'
        : 'level',
    per: reading.per,
    hedged: reading.hedged,
    cumulative: isTotal,
    estimated:
      reading.estimated ||
      (reading.state === 'value' && [...reading.marks].some((mark) => legend.marks.get(mark)?.isEstimate)) ||
      (column.isEstimate && reading.state === 'value' && role !== 'target'),
    span: spanAt(document, place.start, place.end, cellName(cell)),
  };
}

/** 年均增长, 增减, 增量: its numbers are changes; those of 年均/累计 may be anything, as may totals in brackets (年均增长〔累计〕). */
function isRateColumn(column: ColumnPlan): boolean {
  if (!column.isGrowth) return false;
  return (
    /年均(?!.*累计)/.test(column.header) || /增|变化|变动|升降|涨|提高|提升|下降|降低|减少|growth/i.test(column.header)
  );
}

/** 居民消费价格指数 103左右 (上年=100) in a column of growth: the index, of which 3 is the growth. */
function isIndexLevel(value: number | null, unit: string | null): boolean {
  return value !== null && value >= 50 && /=\s*100/.test(fold(unit ?? ''));
}

/** 23.2* where the note says that * is of 2019. */
function markedYear(reading: CellReading, legend: Legend): number | null {
  for (const mark of reading.marks) {
    const year = legend.marks.get(mark)?.year;
    if (year != null) return year;
  }
  return null;
}

/** One clause of several, or a trend in a column whose year is only that of the plan: it is of no year. */
function isClause(reading: CellReading, isSingle: boolean, column: ColumnPlan): boolean {
  const isTrend = reading.state === 'text' && reading.trend !== null && reading.trend !== 'maintain';
  return isSingle ? isTrend && !column.isYearPrinted : reading.state === 'text' || !column.isYearPrinted;
}
