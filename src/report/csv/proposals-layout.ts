// The CSV layout of `plan fill`: proposed actual values, to be accepted one by one and handed to `plan score --actuals`.
import { type Language, say } from '../../messages/index.js';
import type { Proposal } from '../../score/fill/propose.js';
import { type CsvLayout, columnOf, REQUIRED } from './layout.js';

const EMPTY = '';

/** The columns of the file; words in a cell are in the language of the reader, headers are those that `readActuals` knows. */
export function proposalsLayout(language: Language): CsvLayout<Proposal> {
  const words = (codes: readonly string[]) => codes.map((code) => say(language, code)).join('；');
  return {
    name: 'csv-proposals',
    title: '完成值建议表 · Proposed actual values',
    columns: [
      columnOf('采纳', 'string', 'accepted', '是 accepts the row; rows without it are not scored.', () => EMPTY),
      columnOf('指标编号', 'string', 'id', 'Id of the indicator.', ({ indicator }) => indicator, REQUIRED),
      columnOf('序号', 'string', 'number', 'Number as printed.', ({ number }) => number),
      columnOf('指标', 'string', 'name', 'Name of the indicator.', ({ name }) => name, REQUIRED),
      columnOf('单位', 'string', 'unit', 'Unit of the indicator and of the value.', ({ unit }) => unit),
      columnOf('年份', 'integer', 'year', 'Year of the value.', ({ year }) => year),
      columnOf('完成值', 'number', 'value', 'Empty where the text gives no value that fits.', ({ value }) => value),
      columnOf('数据类型', 'string', 'basis', '累计值 where the text counts a whole period.', ({ basis }) =>
        basis === 'running' ? '累计值' : null,
      ),
      columnOf('来源', 'string', 'source', 'File and place.', (row) => placeOf(row, language), REQUIRED),
      columnOf('原文', 'string', 'quote', 'The words of the document.', ({ quote }) => quote, REQUIRED),
      columnOf(
        '把握',
        'string',
        'sureness',
        'How sure the proposal is.',
        ({ sureness }) => say(language, `fill-${sureness}`),
        REQUIRED,
      ),
      columnOf('缘由', 'string', 'reasons', 'Why it is not certain.', ({ reasons }) =>
        words(reasons.map((reason) => `fill-reason-${reason}`)),
      ),
      columnOf('表中已有值', 'string', 'printed', "What the plan's own table prints.", ({ printed }) => printed),
    ],
  };
}

/** plan.txt:215, plan.pdf 第3页 */
export function placeOf({ file, span }: Pick<Proposal, 'file' | 'span'>, language: Language): string {
  if (span.line !== null) return `${file}:${span.line}`;
  return span.page === null ? file : say(language, 'fill-place-page', { file, page: span.page });
}
