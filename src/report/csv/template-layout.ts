// The CSV layout of `plan template`: the columns that the scoring asks for, under headers that it reads back.
import { TEMPLATE_COLUMNS, type TemplateRow } from '../../score/template.js';
import { type CsvColumn, type CsvLayout, columnOf } from './layout.js';
import { writeCsv } from './write-csv.js';

const ABOUT: Readonly<Record<keyof TemplateRow, readonly [type: CsvColumn<TemplateRow>['type'], about: string]>> = {
  id: ['string', 'Id of the indicator: leave it as it is.'],
  number: ['string', 'Number as printed.'],
  name: ['string', 'Name of the indicator.'],
  unit: ['string', 'Unit that the value is to be in.'],
  target: ['string', 'Target as printed, for orientation.'],
  targetYear: ['integer', 'Year of the target, for orientation.'],
  year: ['integer', 'Year of the value.'],
  period: ['string', 'Part of the year, from its beginning: 2026年1-6月. Empty for the whole year.'],
  expected: ['number', 'What the target asks for by then, for orientation.'],
  value: ['string', 'To be filled in. Empty, "-" and "…" are unknown.'],
  basis: ['string', '当年值: this year alone. 累计值: since the beginning of the period.'],
  scope: ['string', 'Statistical scope, where it matters: 常住, 户籍, 全市, 市区.'],
  source: ['string', 'Where the value comes from.'],
  note: ['string', 'What to fill in; free for notes.'],
  task: ['string', 'Of a commitment: number and title of its task.'],
  quote: ['string', 'Of a commitment: its words in the plan.'],
};
const REQUIRED_FIELDS: readonly (keyof TemplateRow)[] = ['id', 'name'];

export const templateLayout: CsvLayout<TemplateRow> = {
  name: 'csv-template',
  title: '完成值填报表 · Actual values to fill in',
  columns: TEMPLATE_COLUMNS.map(({ field, header }) => {
    const [type, about] = ABOUT[field];
    return columnOf(
      header,
      type,
      field,
      about,
      (row: TemplateRow) => row[field],
      REQUIRED_FIELDS.includes(field) ? { required: true } : {},
    );
  }),
};

/** The CSV of a template. */
export function templateCsv(rows: readonly TemplateRow[]): string {
  return writeCsv(templateLayout, rows);
}
