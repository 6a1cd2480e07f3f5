// English sentences of `plan report` where it builds what plan.config.json lists.
import type { Catalogue } from './index.js';

export const rebuildEn: Catalogue = {
  'help-title-rebuilding': 'Building what the configuration lists (without a plan):',
  'opt-check-reports':
    'compare and write nothing: exit code 1 where a committed report is missing or is not as it would be built',
  'opt-force-reports': 'build what has not changed as well',
  'report-nothing-named':
    'No plan is named, and there is no plan.config.json here or in a folder above.\nName a plan: plan report plan.docx -o report.html; or write a configuration file (docs/ci.md shows how).',
  'report-option-with-plan':
    '{option} goes with a plan: plan report plan.docx {option} …\nWithout a plan, write it into the reports of plan.config.json.',
  'report-option-without-plan':
    '{option} is for building what plan.config.json lists and does not go with a plan.\nLeave out the option, or the plan.',
  'report-ending-missing': 'The format is not said. Give the file an ending ({choices}), or write format.',
  'report-no-plan':
    'No plan file fits {pattern} (configuration file {file}). Check the path; paths are relative to the configuration file.',
  'report-stale-missing': 'There is no such file.',
  'report-stale-bytes': 'The contents differ (the file has {was} bytes, and should have {now}).',
  'report-stale-line': 'It differs from line {line} on.\n  in the file: {was}\n  should be:   {now}',
  'report-stale-line-ends':
    'The line ends differ from line {line} on (CRLF in the file, LF as built). Most likely git changed them on check-out: put the line * -text into .gitattributes, and check the files out again.',
  'report-suppressed': '{count} findings about the text are not listed: plan.config.json suppresses them.',
  'rebuild-built': 'built {files}',
  'rebuild-stale': 'out of date {files}',
  'rebuild-failed': 'not built {files}',
  'rebuild-unchanged': '{count} unchanged',
  'rebuild-same': '{count} up to date',
  'rebuild-semicolon': '; ',
  'rebuild-total': '{count} files: {built} built, {unchanged} unchanged, {failed} failed.',
  'rebuild-total-check': '{count} files: {unchanged} up to date, {stale} out of date, {failed} failed.',
  'rebuild-not-kept':
    '{file} cannot be written ({reason}), so what was built is not remembered: the reports are there, but the next run builds all of them again.\nCheck the permissions of the file and of its folder.',
  'rebuild-stale-next': 'Run {command} to build them anew, and commit what changes.',
};
