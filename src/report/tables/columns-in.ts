// The columns of the office's tables, with their headers.
import { say } from '../../messages/index.js';
import type { ReportInput } from '../report-input.js';
import type { Say } from '../scorecard-row.js';
import type { ColumnOf } from './office-table.js';

/** Columns with the headers of the report's language. */
export function columnsIn<Row>(language: ReportInput['language']) {
  const t: Say = (code, params) => say(language, code, params);
  const column = (key: string, of: ColumnOf<Row>['of']): ColumnOf<Row> => ({ key, header: t(`office-${key}`), of });
  return { t, column };
}
