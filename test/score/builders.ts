// Small plans and rows by hand.

import type { ActualRow } from '../../src/model/actuals.js';
import {
  type Comparator,
  type Indicator,
  indicatorKindSchema,
  type Plan,
  type Span,
  type Value,
} from '../../src/model/plan.js';
import { blankRow } from '../../src/score/actuals/blank-row.js';

const NOWHERE: Span = { line: null, page: null, cell: null, start: 0, end: 0 };

export function value(role: Value['role'], year: number | null, raw: string, more: Partial<Value> = {}): Value {
  const number = /-?\d+(?:\.\d+)?/.exec(raw)?.[0];
  const bounds: readonly (readonly [RegExp, Comparator])[] = [
    [/≥|以上|不低于/, 'ge'],
    [/>|超过/, 'gt'],
    [/≤|以内|以下/, 'le'],
    [/</, 'lt'],
  ];
  return {
    role,
    year,
    raw,
    corrected: null,
    state: number === undefined ? (raw === '' ? 'blank' : 'text') : 'value',
    value: number === undefined ? null : Number(number),
    upper: null,
    comparator: number === undefined ? null : (bounds.find(([pattern]) => pattern.test(raw))?.[1] ?? 'eq'),
    unit: raw.endsWith('百分点') ? '百分点' : raw.endsWith('%') ? '%' : null,
    measure: 'level',
    per: null,
    hedged: false,
    cumulative: /[[{〔]/.test(raw),
    estimated: raw.includes('预'),
    span: NOWHERE,
    ...more,
  };
}

export interface Sketch extends Partial<Omit<Indicator, 'baseline' | 'target' | 'actual' | 'direction'>> {
  readonly b?: string | Value;
  readonly t?: string | Value;
  readonly own?: string | Value;
  readonly from?: number;
  readonly to?: number;
  readonly way?: 'increase' | 'decrease' | null;
}

/** An indicator from 2020 to 2025 unless told otherwise. */
export function indicator(sketch: Sketch = {}): Indicator {
  const { b, t = '100', own, from = 2020, to = 2025, way = 'increase', ...more } = sketch;
  const make = (role: Value['role'], year: number, text: string | Value | undefined) =>
    text === undefined ? [] : [typeof text === 'string' ? value(role, year, text) : text];
  const values = [...make('baseline', from, b ?? ''), ...make('target', to, t), ...make('actual', to, own)];
  const stated = (role: Value['role']) => values.find((one) => one.role === role && one.state === 'value') ?? null;
  const name = more.name ?? '甲';
  return {
    id: 't1-1',
    table: 't1',
    number: '1',
    category: [],
    rawName: name,
    name,
    unit: '%',
    qualifiers: [],
    attribute: null,
    responsible: [],
    direction: { value: way, basis: way === null ? null : 'lexicon' },
    kind: 'level',
    limit: null,
    parent: null,
    span: NOWHERE,
    ...more,
    values,
    baseline: stated('baseline'),
    target: stated('target'),
    actual: stated('actual'),
  };
}

export function plan(indicators: readonly Indicator[], more: Partial<Plan> = {}): Plan {
  const ids = [...new Set(indicators.map(({ table }) => table))].filter((id) => id !== null);
  return {
    version: 1,
    source: { file: 'plan.txt', format: 'text', bytes: 0, sha256: '' },
    title: '某市规划',
    issuer: null,
    documentNumber: null,
    issued: null,
    period: null,
    sections: [],
    tables: ids.map((id) => ({
      id,
      kind: 'indicators',
      caption: null,
      section: null,
      columns: [],
      notes: [],
      rowCount: 1,
      span: NOWHERE,
    })),
    indicators: [...indicators],
    tasks: [],
    boxes: [],
    commitments: [],
    facts: [],
    claims: [],
    messages: [],
    ...more,
  };
}

/** The kinds of targets that have numbers. */
export const NUMERIC_KINDS = indicatorKindSchema.options.filter((kind) => kind !== 'text');

/** A row for t1-1 unless told otherwise. */
export function row(year: number | null, number: number | null, more: Partial<ActualRow> = {}): ActualRow {
  return blankRow({
    row: 2,
    column: '完成值',
    id: more.name === undefined && more.number === undefined ? 't1-1' : null,
    year,
    raw: number === null ? '' : String(number),
    value: number,
    ...more,
  });
}
