// English sentences. Keys: see index.ts.
import { helpEn } from './help-en.js';
import type { Catalogue } from './index.js';
import { ledgerEn } from './ledger-en.js';
import { roundsEn } from './rounds-en.js';

export const en: Catalogue = {
  ...helpEn,
  ...roundsEn,
  ...ledgerEn,
  'encoding-used': 'Read as {encoding}.',
  // readers
  'input-json':
    '{file} is JSON, not a document.\nextract reads documents; the JSON that extract wrote can be given to plan score.',
  'input-not-a-document': '{file} holds {kind} data, not a document. Give the document itself (text, Markdown …).',
  'input-binary':
    '{file} does not hold text but binary data. Give the document itself, or save it as UTF-8 .txt first.',
  'format-not-supported': '{file} is in the format {format}, which cannot be read yet. Save it as .txt or .md first.',
  'image-dropped': 'An image was not read: {target}. Tables or figures in it have to be entered by hand.',
  'table-cut': 'A table has more than {columns} columns; the others were not read.',
  'table-cell-missing':
    'Row {row} of a table has {found} cells instead of {expected}; which of them are empty is judged by their content.',
  'table-not-recognised':
    'No table was read below “{caption}”, so its indicators are missing. Check whether the table was lost (for example, is an image).',
  'bytes-unreadable':
    'The file was read as {encoding}; {count} places hold damaged bytes (byte offsets {offsets}) and show as “\ufffd”. Check them against the original.',
  // readers: Office files (zip + XML)
  'zip-broken':
    '{file} is no complete archive ({reason}); perhaps it was not downloaded completely.\nGet it again, or open it in Word/WPS and save it anew.',
  'zip-method':
    '{name} in {file} is compressed in a way that is not supported ({method}).\nOpen it in Word/WPS and save it anew.',
  'input-encrypted':
    '{file} is protected by a password and cannot be read.\nRemove the password in Word/WPS and save it.',
  'office-old':
    '{file} is in a format of older Office versions (.doc, .xls, .wps, .et …), not .docx/.xlsx.\nSave it in the new format with Word/WPS.',
  'office-no-document': '{file} is an archive without {part}: no Office document.',
  'xml-dtd':
    'The XML of {file} has a DTD, which Office files never have; it was not read, to be safe.\nOpen it in Word/WPS and save it anew.',
  'xml-broken': 'The XML of {part} is incomplete or malformed: only what could be read is here; please check.',
  'limit-inflate':
    '{name} in {file} is larger than the limit when inflated ({limit}); it was not read. Plans are far smaller.',
  'limit-entries': 'The archive {file} has {count} entries, more than the limit of {limit}; it was not read.',
  'limit-depth': 'The elements of {file} are nested more than {limit} deep; it was not read.',
  'limit-nodes': '{file} has more than {limit} elements; it was not read.',
  'limit-attributes': 'The elements of {file} have more than {limit} attributes; it was not read.',
  'limit-text': 'The text of {file} is longer than {limit}; it was not read.',
  'zip-strange-names':
    '{count} entries of the archive have names that are not allowed (such as ../) and were not read.',
  // readers: docx
  'docx-tracked-changes':
    'The file has tracked changes: {inserted} insertions (read) and {deleted} deletions (left out). Make sure that it is the final version.',
  'docx-hidden-text': '{count} stretches of hidden text were left out.',
  'docx-placeholders': '{count} content controls are not filled in; their prompts were left out.',
  'docx-comments': 'The file has {count} comments; they were not read.',
  'docx-pictures': '{count} pictures were not read. Tables or numbers in them must be entered by hand.',
  'docx-charts': '{count} charts were not read. Numbers in them must be entered by hand.',
  'docx-diagrams': '{count} SmartArt graphics were not read. Text in them must be entered by hand.',
  'docx-objects':
    '{count} embedded objects (such as Excel sheets) were not read. What they hold must be entered by hand.',
  'docx-embedded-files': '{count} other files that are part of this one (altChunk, subdocuments) were not read.',
  'docx-text-boxes': 'There are {count} text boxes; their text stands after the paragraphs they are anchored to.',
  'docx-notes': 'There are {count} footnotes or endnotes; they stand after the text.',
  'docx-header-footer': 'Text of headers and footers was left out: {text}',
  'docx-symbols': '{count} characters of symbol fonts have no counterpart in text and became “□”.',
  'docx-merged-text': '{count} merged cells hold text that Word does not show; it was left out.',
  // readers: html
  'page-parts-left-out':
    'What the web page holds besides its document (menus, footer, related links; about {characters} characters) was not read.',
  'archive-parts-left-out':
    '{count} other parts of the page saved as one file were not read ({kinds}). Tables or figures in pictures have to be entered by hand.',
  'archive-cut-off': 'The page saved as one file has no end; it may be incomplete. Check the original.',
  'archive-without-page':
    '{file} is a page saved as one file (MHTML) or a mail, and no part of it is a page; it cannot be read.\nOpen it in a browser or in Word/WPS and save it as .html or .docx.',
  'limit-lines':
    '{file} has more than {limit} lines and was not read.\nCheck where it comes from, or save only the part that is needed.',
  'limit-cells':
    'The tables of {file} have more than {limit} cells together; it was not read.\nCheck where the file comes from, or save the tables that you need alone.',
  // readers: pdf
  'pdf-no-text':
    '{file} ({pages} pages) has no text, only pictures of it (a scan), and cannot be read.\nRun text recognition (OCR) first, for example ocrmypdf -l chi_sim, or get the original with text.',
  'pdf-locked':
    '{file} is protected by a password, or encrypted in an unknown way, and cannot be read.\nRemove the password in a PDF reader and save it again.',
  'pdf-damaged':
    '{file} is not a whole PDF file and cannot be read; perhaps it was not downloaded to its end.\nGet it again, or open it in a PDF reader and save it.',
  'pdf-too-large': '{file} is too large for the memory and was not read.\nSplit it into several files.',
  'pdf-pages-without-text':
    'Pages {pages} have pictures only and no text; they were not read. Run text recognition (OCR) first, or enter them by hand.',
  'pdf-pages-damaged': 'Pages {pages} are damaged and were not read. Check the original.',
  'pdf-characters-unknown':
    'For {count} characters the file does not say which they are; they show as “\ufffd”. Check the original.',
  'pdf-text-turned': '{count} characters that run in another direction (a stamp, a watermark) were not read.',
  // readers: limits, isolation, older Office formats
  'limit-time':
    'Reading {file} took more than {limit} seconds and was stopped.\nThe file may be damaged; if it is not, raise the limit with --max-time.',
  'limit-memory':
    'Reading {file} needed more memory than the limit of {limit} and was stopped.\nThe file may be damaged; if it is not, raise the limit with --max-memory.',
  'reader-crashed':
    'Reading {file} failed ({reason}); the file may be damaged.\nOpen it in its program and save it anew, or save it as .txt.',
  'format-mismatch': 'The file is called {ending} but is {kind}; it was read as what it is.',
  'office-converted': 'The original is {kind}; it was converted by LibreOffice, and details of its layout may differ.',
  'office-failed': 'LibreOffice could not convert the file ({reason}); it was read in a simpler way.',
  'office-not-converted':
    'LibreOffice could not convert {file} ({reason}).\nThe file may be damaged or have a password; open it in Word/WPS and save it in a new format.',
  'office-needed':
    '{file} is {kind}; LibreOffice is needed to read it and was not found.\nInstall LibreOffice, or save the file as .{to} with Word/WPS.',
  'doc-word-extractor':
    'Without LibreOffice only the text of a .doc is read: automatic numbers, merged cells, heading levels and marks of hidden text are lost, and tables need a check. Install LibreOffice or save the file as .docx.',
  'doc-broken':
    '{file} is no complete .doc file ({reason}) and cannot be read.\nGet it again, or open it in Word/WPS and save it as .docx.',
  // readers: xlsx
  'xlsx-hidden-sheets': '{count} hidden sheets were not read: {names}.',
  'xlsx-sheet-without-cells': 'The sheet “{sheet}” is nothing but a chart; it was not read.',
  'xlsx-hidden-rows': 'The sheet “{sheet}” has {count} hidden rows; they were not read.',
  'xlsx-hidden-columns': 'The sheet “{sheet}” has {count} hidden columns; they were not read.',
  'xlsx-filtered-rows': 'The sheet “{sheet}” has {count} rows hidden by a filter; they were read as well.',
  'xlsx-covered-cells':
    'The sheet “{sheet}” has {count} cells under merged ones, which Excel does not show; they were not read.',
  'xlsx-without-result':
    'The sheet “{sheet}” has {count} formulas without a saved result, read as empty. Open the file in Excel/WPS and save it.',
  'xlsx-drawings':
    'The sheet “{sheet}” has drawings (pictures, charts, text boxes); they were not read. Text or numbers in them must be entered by hand.',
  'xlsx-comments': 'The sheet “{sheet}” has comments; they were not read.',
  'xlsx-sheet-used': 'The actual values are those of the sheet “{sheet}”.',
  // command line: errors
  'error-head': 'error [{code}] ',
  'warning-head': 'warning [{code}] ',
  unexpected:
    'Something went wrong inside plan: {message}.\nPlease report it together with the file; PLAN_DEBUG=1 shows where.',
  'usage-unknown-option': 'There is no option {given}.\nSee plan{command} --help.',
  'usage-unknown-option-nearest': 'There is no option {given}. Did you mean {nearest}?\nSee plan{command} --help.',
  'usage-unknown-command': 'There is no command "{given}".\nSee plan --help.',
  'usage-unknown-command-nearest': 'There is no command "{given}". Did you mean {nearest}?\nSee plan --help.',
  'usage-no-command': '"{given}" looks like a file, and there is no command before it.\nTry plan extract {given}',
  'usage-missing-argument': 'The argument <{given}> is missing.\nSee plan{command} --help for examples.',
  'usage-option-argument': 'The option {given} needs a value.\nSee plan{command} --help for examples.',
  'usage-excess': 'Too many arguments.\nSee plan{command} --help for examples.',
  'usage-choice': 'The option {option} cannot be "{given}".\nIt can be: {choices}.',
  'usage-choice-nearest': 'The option {option} cannot be "{given}". Did you mean {nearest}?\nIt can be: {choices}.',
  'usage-schema': 'There is no schema "{given}".\nThere are: {choices}.',
  'usage-size': '{option} does not understand "{given}".\nWrite 64MB, 500KB or a number of bytes.',
  'usage-failures': '--max-failures does not understand "{given}".\nWrite a number (3) or a share (10%).',
  'usage-number': '{option} does not understand "{given}".\nWrite a number that is not negative, such as 0.05.',
  'usage-stdin-twice': 'Standard input (-) can be read only once.\nSave one of the inputs to a file.',
  'usage-format-several':
    'The format {format} holds one document, and there are {count}.\nUse -f ndjson, or run them one by one.',
  'format-not-available': 'The format {format} cannot be written yet.\nThere are: {choices}.',
  'input-missing': 'There is no file {file}.\nCheck its path and its name.',
  'input-missing-alike': 'There is no file {file}. Did you mean {alike}?',
  'input-directory': '{file} is a folder, not a file.\nName the files in it, such as {file}/*.txt.',
  'input-unreadable': '{file} cannot be read ({reason}).\nCheck its permissions, and that no other program holds it.',
  'input-empty': '{file} is empty: there is nothing to read.\nCheck that it was copied or downloaded whole.',
  'input-empty-stdin': 'Standard input is empty.\nCheck that the command before the pipe prints something.',
  'input-too-large':
    '{file} has {size}, more than the limit of {limit}; it was not read.\nPlans are far smaller; --max-bytes raises the limit.',
  'output-directory': 'The output {file} is a folder.\nName a file; only -f csv writes to a folder.',
  'output-not-a-file':
    'The output {file} is a device or a pipe, and a file would replace it.\nWithout -o the data goes to standard output.',
  'output-no-folder': 'The folder {folder} of the output {file} does not exist.\nMake it first.',
  'output-is-input': 'The output {file} is the input itself, and would overwrite it.\nChoose another name.',
  'output-exists':
    'The output file {file} exists already and may hold figures that were filled in.\nGive another name, or --force to overwrite it.',
  'output-failed':
    "{file} cannot be written ({reason}); what was there is unchanged.\nCheck the folder's permissions and the free space.",
  'plan-json-invalid': '{file} looks like JSON but cannot be parsed: {reason}.\nMake it again with plan extract.',
  'plan-json-several':
    '{file} has {count} lines of JSON, one plan each, and one plan is handled at a time.\nSave one line to a file, or run the documents one by one.',
  'plan-json-error': '{file} holds no plan, only the record of a failed extraction: {reason}.\nSolve that first.',
  'plan-invalid':
    '{file} is not a plan as plan extract writes it: at {path}, {reason}.\nMake it again with plan extract, or compare it with plan schema plan.',
  'plan-version':
    "{file} is plan data of version {version}; this program knows version {supported}.\nUpdate plan-toolkit, or make the file again with this program's plan extract.",
  // command line: extract
  'extract-failures': '{count} of {total} documents could not be extracted; see error in their lines.',
  // score report
  colon: ': ',
  'column-number': 'No.',
  'column-name': 'Indicator',
  'column-target': 'Target',
  'column-actual': 'Actual',
  'column-gap': 'Gap',
  'column-completion': 'Done',
  'column-status': 'Status',
  'column-category': 'Category',
  'column-realisation': 'Realisation',
  'score-as-of': 'as of {period}',
  'score-method-timeline': 'method timeline (序时进度)',
  'score-method-final': 'method final',
  'score-method-statcan': 'method statcan (Open SDG)',
  'score-method-eurostat': 'method eurostat',
  'score-method-unsd': 'method unsd (Progress Chart)',
  'score-method-efficacy': 'method efficacy (功效系数法)',
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
  'score-method-worse':
    'The method says {word}, although the value has become worse since the baseline: {baseline} → {actual} ({change}). Please judge for yourself.',
  'score-method-no-distance':
    'Baseline and target are both {baseline}: there is no way to go, so progress cannot be computed; only whether the target holds counts.',
  'score-method-zero':
    'Baseline or target is 0, from which no growth rate can be computed with sense: the verdict {word} says little.',
  'score-method-zero-total':
    'A total or a change counts from 0, from which no growth rate can be computed with sense: the verdict {word} says little. The method timeline suits such a target.',
  'score-method-unfit':
    'Counted from 0, from which no growth rate can be computed: this method has no verdict. The method timeline suits such a target.',
  'score-method-rate':
    'The target is a rate of growth, of which this method would take the rate of growth once more: no verdict. The method timeline suits such a target.',
  'score-method-almost':
    'The actual {actual} is within 1 of the target {target}: the method counts that as met, the target itself does not.',
  'score-headline-none': 'Nothing could be judged',
  'score-headline-good': '{judged} judged, none lags',
  'score-headline-bad': '{judged} judged, {count} lagging',
  'score-headline-bad-binding': '{judged} judged, {count} lagging, {binding} of them binding',
  'score-legend-binding': 'binding (约束性)',
  'score-legend-estimate': 'estimate',
  'score-realisation': 'Realisation {value} (mean over indicators{mean}), {scored} of {total} scored ({share})',
  'score-realisation-categories': '; over categories {value}',
  'score-realisation-withheld':
    'Only {scored} of {total} scored ({share}), less than half: no realisation is given (--allow-low-coverage gives it)',
  'score-realisation-none': 'No indicator has a completion to average ({scored} of {total})',
  'score-not-scored': 'Not scored: {count}',
  'score-unscored-group': '{status} ({count}): {names}',
  'score-status-reason': '{status}: {reason}',
  'score-md-reason': ': {reason}',
  'score-claims': 'What the document says of itself',
  'score-claim-quote': '"{quote}"',
  'score-verdict-supported': 'supported',
  'score-verdict-contradicted': 'contradicted',
  'score-verdict-unverifiable': 'unverifiable',
  'score-unmatched': 'Rows of actuals without an indicator: {count}',
  'score-ambiguous': 'Rows of actuals with more than one indicator: {count}',
  'score-messages': 'Notes: {count}',
  'score-more': '… and {count} more, see -f json',
  'score-listed-row': 'row {row} {name}: {message}',
  'reason-no-baseline': 'no baseline',
  'reason-no-actual': 'no actual value',
  'reason-no-target': 'no target',
  'reason-no-direction': 'unknown whether more or less is better',
  'reason-no-period': 'unknown period',
  'reason-zero-denominator': 'a denominator is zero',
  'reason-basis-mismatch': 'one is a total over the period, the other is not',
  'reason-scope-mismatch': 'different statistical scopes',
  'reason-unit-mismatch': 'different units',
  'reason-at-target-year': 'at the target year',
  'reason-text-value': 'the target or the actual is text',
  'reason-no-bounds': 'no values that are not allowed or satisfactory were given (--params)',
  'score-next': 'Next',
  'score-next-template': 'fill in actual values: {command}',
  'score-next-json': 'all figures: {command}',
  'score-next-aliases': 'see which indicators the names without one are most like, as aliases to accept: {command}',
  // extract report
  'column-task': 'Task',
  'column-responsible': 'Responsible',
  'column-deadline': 'Due',
  'column-baseline': 'Baseline',
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
  // command line: usage of score
  'usage-thresholds':
    '--thresholds does not understand "{given}".\nWrite three falling numbers, such as 1.05,0.95,0.85.',
  // tables
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
  'table-row-without-name':
    'Table {table}, row {row} ({text}) has no name and was not read. Check the original for merged cells.',
  'indicator-parts-without-values':
    'Indicator {indicator} "{name}" names {count} parts, but its cells do not print one value each: read as one indicator.',
  'cell-second-number':
    'Indicator {indicator}: "{text}" holds another number in brackets, which is not read as a value.',
  'cell-number-not-read': 'Indicator {indicator}: "{text}" holds numbers, none clearly the value; kept as text.',
  'indicator-direction-against-lexicon':
    'Indicator {indicator} "{name}": the words or the comparator of its target point the other way than its name usually does. The target cell holds; please check.',
  'indicator-direction-against-comparator':
    'Indicator {indicator} "{name}": the direction that its name gives is not that of its comparator (≥, ≤ …); please check.',
  'indicator-direction-against-values':
    'Indicator {indicator} "{name}": its target is worse than its baseline. The direction still comes from name, words or comparator; please check.',
  // extract: boxes
  'box-without-caption': 'A frame of {paragraphs} paragraphs has no caption; it was not joined to the boxes beside it.',
  // extract report: units
  'summary-more-units': '{units} … {count} in all',
  // scoring and actual values
  'actuals-basis-unknown':
    'Row {row}: the basis “{found}” is not known and is taken as not stated. Write annual (当年值) or running (累计值).',
  'actuals-column-ignored': 'The column “{column}” is not used.',
  'actuals-csv':
    '{file} is not valid CSV near row {row} ({detail}).\nCheck that quotes are closed, or save it as CSV again from a spreadsheet.',
  'actuals-empty': '{file} has no rows of data.\nFill it in and try again; accepted headers: {accepted}.',
  'actuals-header':
    '{file} has no header that is known. Row {row} has: {found}.\nOne column for the indicator (or number, id) is needed and one for the value (or one a year, such as “2021”). Accepted headers: {accepted}.',
  'actuals-header-both-forms':
    'The header of {file} (row {row}) has both {first} and a column for a year, {second}: which one to read is not clear.\nKeep one form only: a row a value (columns year and value), or a column a year.',
  'actuals-header-twice':
    'Two headers in row {row} of {file} mean the same: {first} and {second}.\nRemove or rename one of them.',
  'actuals-json':
    '{file} is not a JSON list of actual values ({detail}).\nAn array of objects is needed, such as [{"indicator":"…","year":2020,"value":98}].',
  'actuals-negative-share':
    "{file} has {count} shares below zero: {cells} (row, column, text).\nA share cannot be negative; if it is a growth rate or a change, say so in the indicator's name.",
  'actuals-not-text':
    '{file} is in a format of older Excel versions (.xls, .et).\nSave it as .xlsx or CSV (UTF-8 or GBK).',
  'actuals-value':
    '{file} has {count} values that are no numbers: {cells} (row, column, text).\nWrite exact numbers such as 97.7, 97.7% or, for a total, [25]; leave the cell empty or write “-” where there is no figure. Words such as “about 80%”, “≥95” or “done” are not turned into numbers.',
  'actuals-year':
    '{file} row {row}, column “{column}”: “{found}” is no year or period.\nWrite 2020, 2026-06, 2026Q2 or 2026H1.',
  'actuals-year-han':
    '{file} row {row}, column “{column}”: the year “{found}” is in Chinese numerals.\nWrite {suggestion}.',
  'aliases-header':
    '{file} has no header of an alias file (found: {found}).\nTwo columns are needed: alias (别名) and name (指标).',
  'aliases-row-incomplete': 'Row {row} is half empty and is not used.',
  'aliases-twice':
    '{file} row {row}: the alias “{alias}” stands for “{first}” and for “{second}”.\nAn alias can stand for one indicator only.',
  'match-conflict': 'different values for one indicator and period; none is used: {rivals} ({candidates})',
  'match-id-name-disagree': 'the id and the name are not those of one indicator: {candidates}',
  'match-not-accepted': 'a proposal that nobody has accepted (采纳 is not 是); it is not scored',
  'match-no-name': 'no name, number or id of an indicator',
  'match-no-year': 'no year; fill it in or say --as-of',
  'match-number-name-disagree': 'the number and the name are not those of one indicator: {candidates}',
  'match-region-part': 'a part of the region, not the whole: {candidates}',
  'match-several': 'fits several indicators, and neither year nor number decides: {candidates}',
  'match-unknown-id': 'the plan has no such id',
  'match-unknown-name': 'the plan has no such indicator; other names can go to an alias file',
  'match-unknown-number': 'the plan has no such number',
  'score-above-limit': 'The actual value {actual} is above the end of its scale, {limit}: please check.',
  'score-as-of-unreadable': '“{given}” is no point in time.\nWrite 2025, 2026-06, 2026Q2 or 2026H1.',
  // scoring: own values, doubtful values, steps on the way
  'score-source-document': "the plan's own column of actual values",
  'score-own-value': "No other value was given: {value} ({period}) of the document's own column is used.",
  'score-own-values': "{count} indicators were given no other value: the document's own column is used.",
  'score-own-differs':
    "For {period} the document's own column has {own}, the file of actuals {given}; the latter is scored. Please check.",
  'score-none-judged': 'No indicator could be judged; the reasons are below.',
  'score-nothing-judged':
    'No indicator could be judged, so --fail-on has nothing to go by.\nFill in the missing values first (plan template), or leave out --fail-on to see the scorecard.',
  'score-looks-like-fraction': 'The actual {actual} looks like a fraction: should it be {suggestion}%? Please check.',
  'score-far-off': 'The actual {actual} is far above the target {target}: please check unit and decimal point.',
  'score-above-range':
    'Above the upper end {bound} of the target range (actual {actual}): a range is met inside it only. Please check whether it should count as met.',
  'score-below-range':
    'Below the lower end {bound} of the target range (actual {actual}): a range is met inside it only. Please check whether it should count as met.',
  'score-interim-scored':
    'The target for {year}, "{target}", is no figure to compute with: scored against the interim target {interim} of {interimYear}.',
  'score-target-unread':
    'The target for {year}, "{target}", is no figure to compute with: not judged; the interim target of {interimYear} was {interim}.',
  'score-several-targets': 'There is more than one target for {year}: {target} is scored; also printed: {others}.',
  'score-data-before-target':
    'The target year {year} has come, but the value is of {period}: the status is that of {period}, not a final verdict.',
  'score-counted-from-zero-undated': 'The total counts from 0; the document does not say from which year.',
  'score-rows-without-year':
    '{count} rows have no year and are not used. Fill in the column 年份/year (such as 2023), or say with --as-of 2023 which year they are of.',
  'score-no-year-column':
    'The file of actuals has no column 年份/year (or it is empty): {count} rows are not used. Add the column (such as 2023), or say with --as-of 2023 which year they are of.',
  'match-unknown-name-nearest':
    'the plan has no such indicator; nearest: {nearest}. If it is the same, write it into an alias file (columns 别名,指标)',
  'actuals-header-no-value':
    '{file} has no column of values. The headers in row {row} are: {found}.\nAdd a column 实际值 (or value), or one column a year, such as 2021. Accepted headers: {accepted}.',
  'actuals-header-no-name':
    '{file} has no column that names the indicator. The headers in row {row} are: {found}.\nAdd a column 指标 (or indicator, number, id). Accepted headers: {accepted}.',
  'actuals-row-too-long':
    '{file} has {count} rows with more cells than the header: {cells} (row, cells > headers, content).\nMost likely a thousands separator without quotes: write 1950 or "1,950" for 1,950.',
  'actuals-years':
    '{file} has {count} cells that do not say which year or period: {cells} (row, column, text).\nWrite 2020, 2026-06, 2026Q2 or 2026年1-6月.',
  'actuals-several-problems':
    '{file} has {count} problems: {cells} (row, column, text, problem).\nactuals-row-too-long: more cells than headers (quote or drop thousands separators); actuals-year: no year; actuals-value: not a number; actuals-negative-share: a share below zero.',
  'score-data-of': 'data of {period}',
  'score-data-mixed': 'some data are older',
  'score-legend-older': 'data older than asked for: {periods}',
  'score-actual-running': 'total {value}',
  'score-actual-mean': 'mean {value}',
  'score-conflicting': 'Two different values for one indicator and period: {count} rows',
  'score-realisation-uncounted': '; {count} of them without a completion are not counted',
  // command line: match
  'aliases-not-accepted': '{count} rows of the alias file are not used: there is no 是 in their column 采纳.',
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
  // claims
  'claim-share-not-computed':
    'The official formula of the realisation share is not published, so this cannot be verified.',
  'claim-nothing-scored': 'None of the indicators it speaks of was scored, so it cannot be verified.',
  'claim-other-year': 'It speaks of {year}; the data scored here are of another year, so it cannot be verified.',
  'claim-named-reached': 'Of the indicators named, {names} reached the target.',
  'claim-named-behind': 'The indicators named are behind their targets: {names}.',
  'claim-open': '{open} have no comparable actual value, so this cannot be verified: {names}.',
  'claim-count-differs': 'It says {said}; scored are {reached} reached and {count} not reached ({names}).',
  'claim-count-agrees': 'Scored: {reached} of {total} reached.',
  'claim-others-behind': '{count} of them did not reach the target: {rows}.',
  'claim-number-of-indicators': 'It says {said}; the table has {total}.',
  'claim-also-open': ' Another {open} have no comparable actual value and cannot be verified.',
  'score-basis-mismatch':
    'One of target and actual is a total over the years and the other is not marked as one: not comparable. State the basis, annual or running; annual values are needed for every year.',
  'score-before-period': 'Data of {period} are from before the period: not used.',
  'score-bound-held-at-baseline': 'The baseline {baseline} was within the bound already: judged by the bound alone.',
  'score-change-computed': 'Judged as a change: from {baseline} to {actual}, {change} {unit}.',
  'score-unread': 'Rows of the actuals file that hold no figure: {count}',
  'score-rows-unread': '{count} rows of actual values hold no figure; they are not used.',
  'score-approximate': 'The actual “{raw}” is a round figure: scored as {value} and marked as an estimate.',
  'score-value-words': 'Row {row} says “{raw}”, which is no figure; it is not used. Please fill in a number.',
  'score-value-progress':
    'Row {row} says “{raw}”: whether that is the share of the work or the indicator cannot be told; it is not used. Please fill in the indicator’s value.',
  'score-value-date':
    'Row {row}: “{raw}” is a date; it is not used. Please format the cell as a number and fill it in again.',
  'score-value-merged':
    'Row {row}: “{raw}” stands in a merged cell, so that it cannot be told whose value it is; it is not used. Please unmerge the cells and fill in each row.',
  'match-value-words': 'No figure; not used ({candidates}).',
  'match-value-progress': 'The share of the work or the indicator: it cannot be told; not used ({candidates}).',
  'match-value-date': 'The cell is a date; not used ({candidates}).',
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
  'score-rules-exact': 'met is decided by exact values',
  'score-rules-target': 'met is decided by values rounded as the target is',
  'score-rules-tolerance': 'tolerance {tolerance} of the target’s last digit',
  'score-rules-no-tolerance': 'no tolerance',
  'score-rules-as-published': 'data as first published',
  'score-conflict':
    'There are different actual values for one period: not scored: {rivals}. Keep the one that holds, or mark them in the column 数据状态 (快报, 初步, 年报, 最终核实, 修订).',
  'score-revision-same': 'The other published value {value} ({vintage}) has the same verdict: {status}.',
  'score-revision-changes':
    'The verdict hangs on the version of the data: {other} by {value} ({vintage}), {status} by {chosen} ({chosenVintage}), which is used.',
  'score-baseline-rescaled':
    'The actual value has the scope “{scope}”, not the plan’s: the baseline is the {baseline} given in that scope (the plan prints {printed}); the target is not changed.',
  'score-baseline-differs':
    'The file of actuals gives {given} for the baseline’s year, the plan prints {baseline}: the plan’s is used. Please check.',
  'score-scope-unstated':
    'A figure by the head without a word on which population (常住, 户籍) it counts: a census alone can move it. Check that baseline, target and actual have one scope.',
  'score-part-of-year':
    'The figure of {period} is a part of a year’s and cannot be set against a target for a whole year: score it when the year is over.',
  'score-count-of-deeds':
    'The name speaks of what is new or done, and the target has no mark of a total: counted from 0 at the beginning of {year}.',
  'score-unmarked-as-total':
    'The actual {value} is not marked as the figure of a year or as a total: taken as the total since the beginning of {year}. If it is a single year’s, say so in the column 数据类型.',
  'score-counted-from-zero': 'A total, counted from 0 at the beginning of {year}.',
  'score-fuzzy-match': 'Row {row}, “{name}”, was taken for “{indicator}” because the names are alike: please check.',
  'score-growth-years-missing':
    'Average growth needs the rate of every year: {have} of {need} are there. If the value is the average itself, state the basis as running (累计值).',
  'score-interim': 'The interim target for {year} is {target}, the actual value {actual}.',
  'score-met-exact-only':
    "Met by exact decimals ({actual}, target {target}); rounded to the target's digits it would not be.",
  'score-met-rounded-only':
    "Met when rounded to the target's digits ({actual}, target {target}); by exact decimals it is not.",
  'score-negative-share':
    'There are {count} shares below zero: {cells} (row, indicator, text).\nA share cannot be negative: please check.',
  'score-no-indicators': 'The plan has no indicators: nothing to score.',
  'score-no-table': 'text',
  'score-not-comparable': 'The actual value cannot be compared with the target.',
  'score-nothing-to-score':
    'Nothing to score: the document has no column of actual values. Make a file to fill in with plan template and score it with --actuals.',
  'score-older-data': 'Data of {period}, as of {asOf}.',
  'score-rows-ambiguous':
    '{count} rows of actual values fit several indicators or contradict each other and are not used.',
  'score-rows-later': '{count} rows of actual values are later than {asOf} and are not used.',
  'score-rows-unmatched': '{count} rows of actual values have no indicator.',
  'score-scope-mismatch': 'The scopes differ: not comparable.',
  'score-table-outside-period': '{table} ({count} indicators) has no actual values and is not about {asOf}: left out.',
  'score-table-without-actuals': '{table} ({count} indicators) has no column of actual values: left out.',
  'score-total-of-years': 'The total {value} is made of the annual values of {count} years.',
  'score-uncategorised': 'uncategorised',
  'score-unit-converted': 'The actual value {value} was converted from {from} to {to}.',
  'score-unit-mismatch': 'The units differ: not comparable. The actual is in “{from}”, the target in “{to}”.',
  'score-unknown-method': 'There is no method “{given}”.\nMethods: {choices}.',
  'score-unknown-method-nearest': 'There is no method “{given}”; did you mean {nearest}?\nMethods: {choices}.',
  'score-unknown-table': 'The plan has no table of indicators {given}.\nTables: {choices}.',
  'score-vintage-chosen': 'Scored: {value} ({vintage}); there is also {others}.',
  'score-within-tolerance':
    'Off the expected value {expected} by {deviation}, less than the tolerance {limit}: taken as on track.',
  'score-worse-within-bound': 'Within the bound, but worse than the baseline {baseline} ({actual}).',
  'score-year-assumed': "The column of actual values has no year: taken as the target's, {year}.",
  'score-year-read-as-of': 'Row {row} says {year} only: taken as up to {asOf}.',
  // command line: template and demo
  'usage-years': '--year does not understand "{given}".\nWrite years, such as 2023 or 2023,2024.',
  'template-written': '{file} written: {indicators} indicators, {rows} rows to fill in.',
  'score-commitments-included': '{count} commitments of the text are scored; they go by the ids of the commitments.',
  'score-commitments-restated':
    '{count} commitments restate an indicator of a table and are scored there only: {items}.',
  'score-commitments-encouraged': '{count} commitments only encourage and are not scored: {items}.',
  'score-commitments-pair': '{count} commitments are a proportion of two numbers and are not scored: {items}.',
  'score-commitments-multiple': '{count} commitments are multiples and are not scored: {items}.',
  'score-commitments-no-number': '{count} commitments have no number and are not scored: {items}.',
  'score-commitment-implicit': 'The text says “{words}” without a number; it is scored as {value}.',
  'score-commitment-hedged': 'The text only strives for it: “{quote}”.',
  'template-no-indicators':
    'No indicators were found, so there is nothing to fill in.\nSee what was read with plan extract … -f table.',
  'template-no-rows':
    'No year lacks a value: there is nothing to fill in.\nCheck --table and --year, or score the plan as it is with plan score.',
  'column-year': 'Year',
  'column-source': 'Source',
  'demo-extract': '1. Read two plans: which indicators, which tasks',
  'demo-score': '2. Compare with the values of 2020: what lags',
  'demo-conflicts': '3. Numbers on which the document contradicts itself',
  'demo-conflicts-why':
    'Its 专栏1 (box 1) has numbers for 2020 as well, and not all of them are those of table 1. Both are kept; they are not merged, and none is preferred.',
  'demo-column-table': 'Table 1',
  'demo-column-box': 'Box 1',
  'demo-no-conflicts': 'None.',
  'demo-next': 'What to try next',
  'demo-next-read': "the second plan's tasks and responsible units",
  'demo-next-template': 'a sheet of actual values to fill in',
  'demo-next-score': 'score it once it is filled in',
  'demo-next-own': 'a plan of your own (Word, PDF, web page, Excel, text)',
  'demo-next-help': 'all commands',
  // command line: fill
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
  // command line: basis
  'basis-annual': 'annual',
  'basis-running': 'running total',
  'demo-value-basis': '{value} ({basis})',
  // score report: midterm
  'column-expected': 'Due by now',
  'score-elapsed': '{share} of the time',
  // command line: schema
  'usage-schema-nearest': 'There is no schema "{given}". Did you mean {nearest}?\nThere are: {choices}.',
};
