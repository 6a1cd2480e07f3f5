// What a column of an actuals file holds, by its header: Chinese or English, any order, any width.
import { fold } from '../../language/zh/fold.js';
import { type Period, readPeriod } from '../period.js';
import { ACCEPTED_HEADERS } from './accepted.js';

export type ActualField =
  | 'id'
  | 'table'
  | 'number'
  | 'name'
  | 'year'
  | 'period'
  | 'value'
  | 'unit'
  | 'basis'
  | 'scopeOrBasis'
  | 'scope'
  | 'region'
  | 'vintage'
  | 'source'
  | 'note'
  /** Of a file of proposals: whether a person accepts the row. */
  | 'accepted'
  /** Known, and not read: the template prints them for the person who fills it in. */
  | 'ignored';

/** The accepted headers of each field; the first Chinese one is the template's. */
export const ACTUAL_HEADERS: Readonly<Record<ActualField, readonly string[]>> = {
  id: ['指标编号', 'id', '编码', '指标代码', '指标id', 'indicatorid'],
  table: ['表', '表号', 'table'],
  number: ['序号', '编号', 'number', 'no', 'no.'],
  name: [
    '指标',
    '指标名称',
    '名称',
    'indicator',
    'name',
    'indicatorname',
    '主要指标',
    '具体指标',
    '考核指标',
    '监测指标',
  ],
  year: ['年份', '年度', '年', 'year'],
  period: ['期间', '时期', '报告期', '统计期间', 'period'],
  value: [
    '完成值',
    '实际值',
    '完成情况',
    '实际完成值',
    '实际完成',
    '实际',
    '完成数',
    '实际完成情况',
    '数值',
    '现状值',
    '当前值',
    '本期值',
    'value',
    'actual',
    'actualvalue',
  ],
  unit: ['单位', '计量单位', 'unit'],
  basis: ['数据类型', 'basis'],
  scopeOrBasis: ['口径'],
  scope: ['统计口径', 'scope'],
  region: ['区域', '地区', '行政区', '行政区划', 'region'],
  vintage: ['数据状态', 'vintage'],
  source: ['来源', '数据来源', '资料来源', 'source', 'datasource'],
  note: ['备注', '说明', 'note', 'notes', 'remark', 'remarks'],
  accepted: [...ACCEPTED_HEADERS],
  ignored: [
    '目标',
    '目标值',
    '目标年份',
    '序时目标值',
    '任务',
    '原文',
    '类别',
    '一级指标',
    '属性',
    '指标属性',
    '指标性质',
    '责任单位',
    '牵头单位',
    'target',
    'targetyear',
    'category',
    'attribute',
    'responsible',
    '把握',
    '缘由',
    '表中已有值',
    '文件',
    '行号',
    '页码',
    '单元格',
    'quote',
    'sureness',
    'reasons',
    'printed',
    'file',
    'line',
    'page',
    'cell',
  ],
};

const FIELD_OF: ReadonlyMap<string, ActualField> = new Map(
  Object.entries(ACTUAL_HEADERS).flatMap(([field, headers]) =>
    headers.map((header) => [header, field as ActualField] as const),
  ),
);
/** 2021年 · 2021 · 2021年实际值 · 2026年1-6月完成情况 · 实际值（2021年） */
const VALUE_WORD_PATTERN =
  /(?:实际完成情况|实际完成值|实际完成|完成情况|实际值|完成值|完成数|实际数|数值|实际|完成|情况|actual|value)$/;
/** 单位：万人 in a header, or a unit bracket: 实际值（%） */
const HEADER_BRACKET_PATTERN = /[(（](?<inner>[^()（）]{1,16})[)）]$/;

export type Heading =
  | { readonly kind: 'field'; readonly field: ActualField }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'unknown' };

/** What a header says its column holds. */
export function readHeading(header: string): Heading {
  const text = fold(header)
    .replace(/[\s*:：]/g, '')
    .toLowerCase();
  const field = FIELD_OF.get(text);
  if (field !== undefined) return { kind: 'field', field };
  const period = readPeriod(text) ?? readPeriod(text.replace(VALUE_WORD_PATTERN, ''));
  if (period !== null) return { kind: 'period', period };
  const inner = HEADER_BRACKET_PATTERN.exec(text)?.groups?.inner;
  if (inner !== undefined) {
    const outer = text.slice(0, -inner.length - 2);
    const outerField = FIELD_OF.get(outer);
    const innerPeriod = readPeriod(inner);
    if (outerField === 'value' && innerPeriod !== null) return { kind: 'period', period: innerPeriod };
    if (outerField !== undefined && innerPeriod === null) return { kind: 'field', field: outerField };
  }
  return { kind: 'unknown' };
}

/** The accepted headers in one line, for messages. */
export function acceptedHeaders(): string {
  const shown: readonly ActualField[] = ['name', 'number', 'id', 'year', 'value'];
  return shown.map((field) => ACTUAL_HEADERS[field].slice(0, 4).join('|')).join(' · ');
}
