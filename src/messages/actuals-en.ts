// English sentences: files of actual values, aliases, parameters and status words; matching their rows.
import type { Catalogue } from './index.js';

export const actualsEn: Catalogue = {
  'params-header':
    '{file} has no header that says what the columns are; found: {found}.\nIt needs 指标|indicator and 不允许值|notAllowed, 满意值|satisfactory (or 区间下限|lower, 区间上限|upper, 不允许下限|min, 不允许上限|max).',
  'params-value':
    '{file}, row {row}, column {column}: “{found}” is no number.\nWrite the number alone, in the unit of the indicator.',
  'params-nonsense':
    '{file}, row {row}, {name}: these values measure nothing.\nThe value not allowed and the satisfactory one must differ; an interval has 不允许下限 ≤ 区间下限 ≤ 区间上限 ≤ 不允许上限, and is narrower than what is allowed.',
  'params-incomplete':
    'Parameters, row {row}, {name}: not used; it needs 不允许值 and 满意值, or an interval with a value that is not allowed.',
  'params-unmatched': 'Parameters, row {row}: the plan has no indicator {name}; not used.',
  'params-ambiguous': 'Parameters, row {row}: {name} may be {ids}; not used. Write the id instead of the name.',
  'params-twice': 'Parameters, row {row}: {name} has had its values before; the first ones are used.',
  'params-against-direction':
    'The satisfactory value lies on the worse side of the one that is not allowed, for the direction of this indicator: please check the parameters.',
  'actuals-basis-unknown':
    'Row {row}: the basis “{found}” is not known and is taken as not stated. Write annual (当年值) or running (累计值).',
  'actuals-column-ignored': 'The column “{column}” is not used.',
  'actuals-csv':
    '{file} cannot be read on from about row {row}; most likely a quotation mark has no partner.\nCheck the quotation marks of that row, or open the file in a spreadsheet and save it as CSV (detail: {detail}).',
  'actuals-document':
    '{file} is a Word or PDF document, not a table of actual values.\nGive them as CSV, Excel (.xlsx) or JSON; plan template makes such a table. The plan comes after the command, its actual values after --actuals.',
  'actuals-empty': '{file} has no rows of data.\nFill it in and try again; accepted headers: {accepted}.',
  'actuals-header':
    '{file} has no header that is known. Row {row} has: {found}.\nOne column for the indicator (or number, id) is needed and one for the value (or one a year, such as “2021”). Accepted headers: {accepted}.',
  'actuals-header-both-forms':
    'The header of {file} (row {row}) has both {first} and a column for a year, {second}: which one to read is not clear.\nKeep one form only: a row a value (columns year and value), or a column a year.',
  'actuals-header-twice':
    'Two headers in row {row} of {file} mean the same: {first} and {second}.\nRemove or rename one of them.',
  'actuals-json':
    '{file} is not a JSON list of actual values ({detail}).\nAn array of objects is needed, such as [{"indicator":"…","year":2020,"value":98}].',
  'actuals-not-text':
    '{file} is in a format of older Excel versions (.xls, .et).\nSave it as .xlsx or CSV (UTF-8 or GBK).',
  'actuals-year':
    '{file} row {row}, column “{column}”: “{found}” is no year or period.\nWrite 2020, 2026-06, 2026Q2 or 2026H1.',
  'actuals-year-han':
    '{file} row {row}, column “{column}”: the year “{found}” is in Chinese numerals.\nWrite {suggestion}.',
  'actuals-header-no-value':
    '{file} has no column of values. The headers in row {row} are: {found}.\nAdd a column 完成值 (or value), or one column a year, such as 2021. Accepted headers: {accepted}.',
  'actuals-header-no-name':
    '{file} has no column that names the indicator. The headers in row {row} are: {found}.\nAdd a column 指标 (or indicator, number, id). Accepted headers: {accepted}.',
  'actuals-row-too-long':
    '{file} has {count} rows with more cells than the header: {cells} (row, cells > headers, content).\nMost likely a thousands separator without quotes: write 1950 or "1,950" for 1,950.',
  'actuals-years':
    '{file} has {count} cells that do not say which year or period: {cells} (row, column, text).\nWrite 2020, 2026-06, 2026Q2 or 2026年1-6月.',
  'actuals-several-problems':
    '{file} has {count} problems: {cells} (row, column, text, problem).\n① more cells than headers (quote or drop thousands separators); ② no year.',
  'aliases-header':
    '{file} has no header of an alias file (found: {found}).\nTwo columns are needed: alias (别名) and name (指标).',
  'aliases-row': 'Row {row} is half empty and is not used.',
  'aliases-twice':
    '{file} row {row}: the alias “{alias}” stands for “{first}” and for “{second}”.\nAn alias can stand for one indicator only.',
  'aliases-not-accepted': '{count} rows of the alias file are not used: there is no 是 in their column 采纳.',
  'match-conflict': 'different values for one indicator and period; none is used: {rivals} ({candidates})',
  'match-id-name-disagree': 'the id and the name are not those of one indicator: {candidates}',
  'match-not-accepted': 'a proposal that nobody has accepted (采纳 is not 是); it is not scored',
  'match-no-name': 'no name, number or id of an indicator',
  'match-no-year': 'no year; fill it in',
  'match-number-name-disagree': 'the number and the name are not those of one indicator: {candidates}',
  'match-region-part': 'a part of the region, not the whole: {candidates}',
  'match-several': 'fits several indicators, and neither year nor number decides: {candidates}',
  'match-unknown-id': 'the plan has no such id',
  'match-unknown-name': 'the plan has no such indicator; other names can go to an alias file',
  'match-unknown-number': 'the plan has no such number',
  'match-unknown-name-nearest':
    'the plan has no such indicator; nearest: {nearest}. If it is the same, write it into an alias file (columns 别名,指标)',
  'match-against-both': 'says “{written}”, the plan says “{plan}”',
  'match-against-none': 'only the order of words or the spelling differs',
  'match-against-plan': 'does not say “{plan}”',
  'match-against-quantity': 'counts something else',
  'match-against-written': 'also says “{written}”',
  'match-column-how': 'matched by',
  'match-column-row': 'row',
  'match-column-score': 'alike',
  'match-column-written': 'name in the file',
  'match-comma': ', ',
  'match-how-alias': 'alias',
  'match-how-exact': 'name',
  'match-how-fuzzy': 'similar',
  'match-how-id': 'id',
  'match-how-none': 'none',
  'match-how-normalised': 'spelling',
  'match-how-number': 'number',
  'match-no-such-name': 'no indicator has this name',
  'match-summary': '{names} names: {matched} matched{ways}, {open} not matched.',
  'match-ways': ' ({ways})',
  'match-written':
    '{file} written: {count} proposed aliases. Put 是 into the column 采纳 of those that are right, then run plan score {plan} --actuals {actuals} --aliases {file}; rows that are not accepted have no effect.',
  'match-value-words': 'No figure; not used ({candidates}).',
  'match-value-progress': 'The share of the work or the indicator: it cannot be told; not used ({candidates}).',
  'match-value-date': 'The cell is a date; not used ({candidates}).',
  'match-value-bound': 'A bound and no exact figure; not used ({candidates}).',
  'match-value-figure': 'No number that can be read; not used ({candidates}).',
  'match-value-negative':
    'A share cannot be below zero; not used. If it is a growth rate or a change, say so in the indicator’s name ({candidates}).',
  'match-value-merged':
    'One value is merged over several rows or columns, and nobody can tell whose it is; not used ({candidates}).',
  'status-set-header':
    '{file} is no list of status words.\nWrite a CSV with the header id,zh,en, or JSON: {"met": "完成", …}; the ids are met, missed, on-track …',
  'status-set-unknown': '{file}, row {row}: there is no status "{given}".\nThere are: {choices}.',
  'status-set-unknown-nearest':
    '{file}, row {row}: there is no status "{given}". Did you mean {nearest}?\nThere are: {choices}.',
  'status-set-twice': '{file}, row {row}: the status {id} stands twice.\nKeep one of them.',
  'status-set-empty':
    '{file}, row {row}: the status {id} has no word.\nGive a Chinese or an English one, or leave the row out.',
  'status-set-long': '{file}, row {row}: the word for {id} has more than {limit} characters.\nWrite a shorter one.',
  'status-set-partial': 'Statuses without a word of their own, which keep the usual one: {ids}.',
  'fill-certain': 'certain',
  'fill-likely': 'likely',
  'fill-doubtful': 'doubtful',
  'fill-reason-name-alike': 'the name is alike, not the same',
  'fill-reason-year-inferred': 'the sentence names no year; it is taken from the time of the document',
  'fill-reason-several-indicators': 'may be one of several indicators',
  'fill-reason-bound': 'the text gives a bound, not a value; nothing was filled in',
  'fill-reason-unit-differs': "the unit is not the indicator's; nothing was filled in",
  'fill-reason-approximate': 'the text gives a rounded figure',
  'fill-column-value': 'proposed',
  'fill-column-printed': 'in the table',
  'fill-column-sureness': 'sure',
  'fill-evidence': 'Evidence',
  'fill-place-page': '{file} page {page}',
  'fill-no-indicators':
    '{file} has no indicators, so there is nothing to fill in.\nSee what was read with plan extract … -f table.',
  'fill-nothing':
    'The text states no result that an indicator lacks. Name other documents with --from, such as a final report or a work report.',
  'fill-facts-without-indicator':
    '{file}: {count} more results belong to no indicator or year of this plan and are not listed.',
  'fill-written':
    '{file} written: {count} proposals. Check each against its quote, put 是 into the column 采纳, then run plan score {plan} --actuals {file}; rows that are not accepted are not scored.',
  'basis-annual': 'annual',
  'basis-running': 'running total',
};
