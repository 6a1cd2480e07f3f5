// English sentences: what was found in a plan.
import type { Catalogue } from './index.js';

export const extractEn: Catalogue = {
  'extract-one-workbook':
    'A workbook holds one plan, and {count} files were given. Extract them one by one, or use -f csv to have several in one table.',
  'extract-failures': '{count} of {total} documents could not be extracted; see error in their lines.',
  'summary-no-caption': '(a table without a caption)',
  'summary-stated': 'Indicators in the text',
  'summary-tasks': 'Tasks',
  'summary-lead': ' (lead)',
  'summary-indicators': 'indicators {count}',
  'summary-tables': 'tables {count}',
  'summary-tasks-count': 'tasks {count}',
  'summary-boxes': 'boxes {count}',
  'summary-commitments': 'commitments {count}',
  'summary-facts': 'facts {count}',
  'summary-claims': 'claims {count}',
  'summary-nothing': 'no indicators, tasks or commitments found',
  'extract-hint': 'That is JSON, for programs. -f table shows a summary; -o FILE writes it to a file.',
  'summary-section': '{title} ({count})',
  'summary-boxes-title': 'Boxes',
  'summary-commitments-title': 'Commitments in the text',
  'summary-facts-title': 'Facts: numbers in the text that are reached or forecast',
  'summary-claims-title': 'Claims',
  'summary-other-tables': 'Other tables',
  'summary-messages': 'Notes on the reading',
  'summary-more': '… {count} more; --rows 0 lists all, -f json shows everything',
  'summary-value-of-year': '{year}: {value}',
  'strength-must': 'must',
  'strength-strive': 'strive',
  'strength-encourage': 'encourage',
  'tense-forecast': 'forecast',
  'summary-more-units': '{units} … {count} in all',
  'table-column-carried-down':
    'Table {table}: blanks in the column "{header}" are read as merged cells and take the text above.',
  'table-ditto-carried': 'Table {table}, column "{header}": ditto marks were read as what the row above says.',
  'table-column-not-read':
    'Table {table}: whether column "{header}" is baseline, target or actual cannot be told; {count} numbers in it were not read. Please check.',
  'table-column-part-year':
    'Table {table}: column "{header}" ({count} numbers) is of part of a year and no annual target; please check.',
  'table-category-ambiguous':
    'Which rows these categories stand for can be read in two ways; each was taken to begin at its own row, counted below the header: {rows}. Please check.',
  'table-total-row': 'Table {table}, row {row} ("{text}") is a total, not an indicator or task.',
  'table-row-more-text':
    'Table {table}, row {row} ("{text}") goes on explaining the indicator above; its numbers are not read as values. Please check.',
  'task-column-not-read':
    'Table {table}: column "{header}" ({count} cells, such as "{text}") is no part of the tasks and was not read.',
  'table-row-without-name':
    'Table {table}, row {row} ({text}) has no name and was not read. Check the original for merged cells.',
  'indicator-parts-without-values':
    'Indicator {indicator} "{name}" names {count} parts, but its cells do not print one value each: read as one indicator.',
  'english-amounts-left-out':
    'By their words, {count} amounts of the English text are neither targets nor results nor forecasts (how things are today, comparisons, costs, figures in brackets) and were not read; the first: {examples}.',
  'indicator-direction-against-lexicon':
    'Indicator {indicator} "{name}": what its target says points the other way than its name usually does. Taken: {@direction}, {@basis}; please check.',
  'indicator-direction-against-comparator':
    'Indicator {indicator} "{name}": the comparator of its target {target} points the other way. Taken: {@direction}, {@basis}; please check.',
  'indicator-direction-against-values':
    'Indicator {indicator} "{name}": its target {target} is worse than its baseline {baseline}. Taken: {@direction}, {@basis}; please check.',
  'direction-increase': 'higher is better',
  'direction-decrease': 'lower is better',
  'direction-by-stated': 'because the words of its name or target say so',
  'direction-by-lexicon': 'because of what its name is about',
  'direction-by-comparator': 'because of the comparator of its target',
  'cell-second-number':
    'Indicator {indicator}: "{text}" holds another number in brackets, which is not read as a value.',
  'cell-over-columns':
    'Indicator {indicator}: "{text}" stands over several columns ({columns}) and cannot be true of each (a total, a change, or one cell for target and result): it was read as the value of "{header}" only. Please check.',
  'cell-is-a-year':
    'Indicator {indicator}: "{text}" was read as a year (when, not how much), not as a value. Please check.',
  'cell-number-not-read': 'Indicator {indicator}: "{text}" holds numbers, none clearly the value; kept as text.',
  'box-without-caption': 'A frame of {paragraphs} paragraphs has no caption; it was not joined to the boxes beside it.',
};
