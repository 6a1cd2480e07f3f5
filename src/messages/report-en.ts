// English sentences of `plan report`.
import type { Catalogue } from './index.js';

export const reportEn: Catalogue = {
  'help-short-report': 'make the evaluation report',
  'help-report':
    'Reads a plan, scores it against actual values, checks its text, and writes one report. The ending of -o (or -f) decides the format.\nWithout a plan it builds all the reports that plan.config.json lists, and only what changed; --check only compares.\nThe same input gives the same bytes.',
  'help-examples-report':
    'Examples:\n  plan report plan.docx -a actuals.csv -o report.html\n  plan report plan.docx -a actuals.csv --table midterm -o midterm.xlsx\n  plan report             all that plan.config.json lists\n  plan report --check     in CI: are the committed reports up to date?',
  'opt-output-report': 'where the report goes; the ending decides the format',
  'report-findings': 'Findings',
  'report-severity': 'Severity',
  'report-line': 'Line',
  'report-finding': 'Finding',
};
