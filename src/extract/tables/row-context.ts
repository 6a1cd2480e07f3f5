// What the readers of an indicator table's rows hand to one another.
import type { Cell, Document } from '../../document/document.js';
import type { IndicatorName } from '../../language/zh/indicator-name.js';
import type { ColumnPlan } from './columns.js';
import type { Layout } from './layout.js';
import type { Legend } from './notes.js';
import type { Period } from './value-roles.js';

export interface TableContext {
  readonly document: Document;
  readonly id: string;
  readonly layout: Layout;
  readonly columns: readonly ColumnPlan[];
  readonly legend: Legend;
  readonly period: Period | null;
  /** 单位：% above the table. */
  readonly unit: string | null;
}

/** Who a row is: its name, number and groups. */
export interface RowIdentity {
  readonly cells: readonly Cell[];
  readonly name: IndicatorName;
  readonly nameCell: Cell;
  readonly number: string | null;
  readonly category: string[];
  readonly categoryUnit: string | null;
}
