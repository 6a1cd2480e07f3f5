// English sentences: usage, input and output, the tour.
import type { Catalogue } from './index.js';

export const commandsEn: Catalogue = {
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
  'usage-count': '{option} does not understand "{given}".\nWrite a whole number that is not negative, such as 20.',
  'usage-number': '{option} does not understand "{given}".\nWrite a number that is not negative, such as 0.05.',
  'usage-stdin-twice': 'Standard input (-) can be read only once.\nSave one of the inputs to a file.',
  'usage-format-several':
    'The format {format} holds one document, and there are {count}.\nUse -f ndjson, or run them one by one.',
  'usage-thresholds':
    '--thresholds does not understand "{given}".\nWrite three falling numbers, such as 1.05,0.95,0.85.',
  'usage-years': '--year does not understand "{given}".\nWrite years, such as 2023 or 2023,2024.',
  'usage-schema-nearest': 'There is no schema "{given}". Did you mean {nearest}?\nThere are: {choices}.',
  'format-not-by-ending':
    'This command does not write what the ending of {file} tells of, and has written nothing.\nEndings that it knows: {choices}; call it .txt otherwise, or say with -f which format is meant.',
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
  'plan-is-actuals':
    '{file} is a table of actual values (such as plan template makes), not a plan.\nGive the plan itself, and this file with --actuals: plan score PLAN --actuals {file}.',
  'plan-invalid':
    '{file} is not a plan as plan extract writes it: at {path}, {reason}.\nMake it again with plan extract, or compare it with plan schema plan.',
  'plan-version':
    "{file} is plan data of version {version}; this program knows version {supported}.\nUpdate plan-toolkit, or make the file again with this program's plan extract.",
  colon: ': ',
  'template-written': '{file} written: {what}, {rows} rows to fill in.',
  'template-indicators': '{count} indicators',
  'template-commitments': '{count} commitments',
  'template-no-indicators':
    'No indicators were found, so there is nothing to fill in.\nSee what was read with plan extract … -f table.',
  'template-no-rows':
    'No year lacks a value: there is nothing to fill in.\nCheck --table and --year, or score the plan as it is with plan score.',
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
  'demo-next-check': 'what a careful reviewer would catch in it',
  'demo-next-own': 'a plan of your own (Word, PDF, web page, Excel, text)',
  'demo-next-help': 'all commands',
  'demo-value-basis': '{value} ({basis})',
};
