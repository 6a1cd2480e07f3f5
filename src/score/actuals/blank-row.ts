// One row of actual values of which only some fields are known: what other files and texts are matched as.
import type { ActualRow } from '../../model/actuals.js';

/** A row that says nothing but what `known` says. */
export function blankRow(known: Pick<ActualRow, 'row' | 'raw'> & Partial<ActualRow>): ActualRow {
  return {
    column: null,
    id: null,
    table: null,
    number: null,
    name: null,
    year: null,
    period: null,
    value: null,
    absence: null,
    unit: null,
    basis: null,
    scope: null,
    region: null,
    vintage: null,
    estimated: false,
    source: null,
    note: null,
    accepted: null,
    cells: {},
    ...known,
  };
}
