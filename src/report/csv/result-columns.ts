// The columns with which every row of a scorecard begins: which document, which indicator.
import type { Scorecard, ScoreResult } from '../../model/scorecard.js';
import { type CsvColumn, columnOf, joinPath, REQUIRED } from './layout.js';

/** Document and indicator of a row. */
export function resultColumns<
  Row extends { readonly card: Scorecard; readonly result: ScoreResult },
>(): CsvColumn<Row>[] {
  return [
    columnOf('file', 'string', '文件', 'Document or plan JSON.', ({ card }) => card.plan.file, REQUIRED),
    columnOf('indicator', 'string', '指标编号', 'Id of the indicator.', ({ result }) => result.indicator, REQUIRED),
    columnOf('number', 'string', '序号', 'Number as printed.', ({ result }) => result.number),
    columnOf('category', 'string', '类别', 'Outer first, joined by " > ".', ({ result }) => joinPath(result.category)),
    columnOf('name', 'string', '指标名称', 'Name.', ({ result }) => result.name, REQUIRED),
    columnOf('unit', 'string', '单位', 'Unit.', ({ result }) => result.unit),
  ];
}
