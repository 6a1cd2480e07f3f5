// English help of the command line.
import type { Catalogue } from './index.js';

export const helpEn: Catalogue = {
  'help-examples-plan': `Examples:
  plan extract plan.txt                      everything in a plan, as JSON
  plan extract plan.txt -f table             what was found, for reading
  plan score plan.txt --as-of 2020           what lags, from the plan's own figures
  plan template plan.txt -o actuals.csv      a sheet to fill in
  plan score plan.txt --actuals actuals.csv  what lags, from your figures
  plan demo                                  all of it on two real plans`,
  'help-plan':
    'Reads plan documents (规划, 计划, 方案) into typed data, and says which of their targets are met and which lag. Every value has its quote and its place.',
  'help-usage-options': '[options]',
  'help-usage': '<command> [options]',
  'help-help': 'Help for one command.',
  'help-examples-extract': `Examples:
  plan extract plan.txt                          JSON on standard output
  plan extract plan.md -f table                  what was found, for reading
  plan extract *.txt -f ndjson -o plans.ndjson   one document a line
  plan extract plan.txt -f csv -o out/           a CSV file for each kind
  plan extract plan.txt -f csv --kind tasks      one of them on standard output
  cat plan.md | plan extract - --stdin-filename plan.md`,
  'help-extract': 'Extracts indicators, tasks, responsible units, boxes and commitments from plan documents.',
  'help-examples-score': `Examples:
  plan score plan.txt                            from the plan's own figures
  plan score plan.txt --actuals actuals.csv      from your figures
  plan score plan.json -a actuals.csv --as-of 2023 -f csv -o scores.csv
  plan score plan.txt --as-of 2026-06            commitments, as due by June
  plan score plan.txt -a actuals.csv --targets targets.csv   # those in force
  plan score plan.txt -a actuals.csv --targets targets.csv --region 东县
  plan score plan.txt -a actuals.csv --weights weights.csv --policy missing=zero
  plan score plan.txt -a actuals.csv --fail-on binding   # exit 1 when one lags`,
  'help-score':
    'Compares targets with actual values and lists what lags. PLAN is a plan document or the JSON that extract wrote. Prints a table unless -f says otherwise.',
  'help-examples-match': `Examples:
  plan match plan.txt actuals.csv                which indicator each row is about, and how it was found
  plan match plan.txt actuals.csv -o aliases.csv aliases to accept for what is not sure
  plan score plan.txt -a actuals.csv --aliases aliases.csv   once there is 是 in the column 采纳`,
  'help-match':
    'Says which indicator each name in a file of actual values stands for and how it was found; for the others the indicators most like it, with what speaks against them, as an alias file for a person to accept row by row. Rows that are not accepted have no effect.',
  'help-short-match': 'Show which indicator each row of actual values is about, and propose aliases',
  'opt-output-match': 'write to a file (.csv: aliases to accept; .json)',
  'help-examples-template': `Examples:
  plan template plan.txt -o actuals.csv          a row for each missing value
  plan template plan.txt -o actuals.xlsx         a workbook
  plan template plan.txt --every quarter         with what is expected by then
  plan template plan.txt --include all -o all.csv   tables, and commitments
  plan score plan.txt --actuals actuals.csv      once it is filled in`,
  'help-template':
    'Writes a CSV file or a workbook of actual values to fill in. Of a plan without tables of indicators it lists the commitments in its text.',
  'help-examples-fill': `Examples:
  plan fill plan.txt                             which results in the text belong to indicators
  plan fill plan.txt --from report.docx -o proposals.csv
  plan score plan.txt -a proposals.csv           once checked, with 是 in the column 采纳`,
  'help-fill':
    'Proposes actual values from results that the text and the boxes state, each with its quote and place, for a person to accept. Proposals are not scored.',
  'help-short-fill': 'Propose actual values from the text, for a person to accept',
  'opt-fill-from': 'Look through these documents too',
  'help-examples-text': `Examples:
  plan text plan.txt                             the text that spans point into
  plan text plan.txt | sed -n 215,285p           lines, as spans count them`,
  'help-text': 'Prints the canonical text of a document.',
  'help-examples-quantities': `Examples:
  plan quantities 新建幼儿园80所，普惠性幼儿园占比保持90%以上
  plan quantities -f json 城镇登记失业率控制在2.8%以内
  plan text plan.txt | plan quantities -`,
  'help-quantities':
    'Shows every quantity in a text: amounts with unit and comparator, and the numbers that are none, with the reason. For finding out why a sentence was read as it was.',
  'help-short-quantities': 'Show the quantities that the grammar sees in a text',
  'help-examples-schema': `Examples:
  plan schema plan                               JSON Schema of extract's output
  plan schema scorecard -o scorecard.schema.json
  plan schema csv-indicators                     Table Schema of a CSV layout`,
  'help-schema':
    'Prints a schema. JSON Schema: plan, actuals, scorecard, findings, config, tasks, diff, overrides. Table Schema: csv-indicators, csv-tasks, csv-commitments, csv-scorecard, csv-path, csv-template.',
  'help-examples-completion': `Examples:
  plan completion zsh > ~/.zfunc/_plan           a folder of $fpath
  source <(plan completion bash)                 for now; in ~/.bashrc for good
  plan completion fish > ~/.config/fish/completions/plan.fish`,
  'help-completion':
    'Prints a script with which the shell completes commands, options and their values: bash, zsh or fish.',
  'help-short-completion': 'Print a completion script for bash, zsh or fish',
  'help-examples-demo': `Examples:
  plan demo                                      the tour, on two plans
  plan demo --lang zh                            in Chinese`,
  'help-demo': 'Extracts two real plans, scores one, and says what to try next.',
  'help-short-extract': 'Extract indicators, tasks, units and commitments',
  'help-short-score': 'Compare targets with actual values, list what lags',
  'help-short-template': 'Write a CSV or XLSX file of actual values to fill in',
  'help-short-text': 'Print the canonical text of a document',
  'help-short-schema': 'Print a JSON Schema or the schema of a CSV layout',
  'help-short-demo': 'The whole path on two real plans',
  'help-title-usage': 'Usage:',
  'help-title-commands': 'Commands:',
  'help-title-options': 'Options:',
  'help-title-global-options': 'Options of every command:',
  'help-title-arguments': 'Arguments:',
  'help-title-input': 'Input:',
  'help-title-output': 'Output:',
  'help-title-scoring': 'Scoring:',
  'opt-help': 'This help.',
  'opt-version': 'The version.',
  'opt-lang': 'Language of messages (default: from LC_ALL, LC_MESSAGES, LANG; zh where they are silent)',
  'opt-color': 'Colours (NO_COLOR and FORCE_COLOR are heeded)',
  'opt-quiet': 'No messages on standard error but errors',
  'opt-from': 'Format of the input, where its name and content mislead',
  'opt-stdin-filename': 'What to call standard input (-)',
  'opt-max-bytes': 'Refuse larger inputs (default: 64MB)',
  'opt-isolate': 'Read every format in a child process, as PDF and .doc always are',
  'opt-max-time': 'Seconds of processor time a child may use on a file (default: 8, and 5 for each MB of it)',
  'opt-max-memory': 'Memory a child may use (default: 768MB)',
  'opt-max-inflate': 'Refuse Office files larger than this when inflated (default: 256MB)',
  'opt-no-office': 'Do without LibreOffice (.doc as text only; .rtf, .odt, .xls not at all)',
  'opt-format': 'Output format',
  'opt-output': 'Write to a file instead of standard output',
  'opt-output-extract': 'Write to a file; to a folder (DIR/) for all kinds of CSV',
  'opt-force': 'Overwrite a file that exists',
  'opt-output-template': 'Write to a file: .csv (with a byte order mark for Excel) or .xlsx',
  'opt-kind': 'What a CSV file lists (default: indicators; all in a folder)',
  'opt-rows':
    'How many commitments, facts, boxes … a table shows, 0 for all; indicators and tasks stand whole (default 20)',
  'opt-max-failures': 'How many of several inputs may fail (N or N%) before the exit code is 3',
  'opt-actuals': 'Actual values: CSV, XLSX, or JSON',
  'opt-as-of': 'The period that is judged: 2025, 2026-06, 2026Q2, 2026H1 (default: the latest scored)',
  'opt-method': 'How to judge (--method help says more)',
  'opt-params': 'Values not allowed and satisfactory ones, for --method efficacy',
  'help-methods': `Methods of plan score
  timeline   progress against the share of the time that has passed (default)
  final      met or missed, for a final evaluation
  statcan    growth against the growth needed, score -5..5 (Open SDG); also
             without a target
  eurostat   growth against the growth needed; also without a target
  unsd       growth carried on to the target year (UN Progress Chart)
  efficacy   points between a value not allowed (60) and a satisfactory one
             (100); needs --params FILE

What is always computed (met, completion, progress, gap …) is the same for all.
Formulas, sources and worked examples: docs/methods.md`,
  'opt-table': 'Score this table only, such as t2',
  'opt-aliases': 'CSV of other names for indicators (columns 别名,指标 or alias,name)',
  'opt-tolerance': "Deviation that counts as noise, in units of the target's last digit (default: 0.5)",
  'opt-precision': 'Whether met is decided by exact decimals, or as the target is rounded: exact | target',
  'opt-thresholds': 'Bounds of the pace: ahead, on track, slipping (default: 1.05,0.95,0.85)',
  'opt-include-slipping': 'Count slipping indicators as lagging too',
  'opt-every': 'A row for each part of the year, with what is expected by then (default: year)',
  'opt-include':
    'What is scored: indicators, commitments in the text, or all; default commitments where the plan has no indicators',
  'opt-table-template': 'Only the indicators of this table, such as t2',
  'opt-years': 'Only these years, such as 2023,2024',
  'opt-status-set': 'Status words: national | progress | works, or a file of your own (CSV, JSON)',
  'opt-vintage': 'Which of several published values counts: latest (default) | as-published',
  'opt-allow-low-coverage': 'Print a realisation even where less than half is scored',
  'opt-fail-on': 'Exit 1 when an indicator lags, or a binding one does (default: never)',
};
