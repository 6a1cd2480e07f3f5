// English sentences about plan.config.json.
import type { Catalogue } from './index.js';

export const configEn: Catalogue = {
  'opt-config': 'configuration file; else plan.config.json in this folder or one above it',
  'config-unreadable': 'The configuration file {file} cannot be read ({reason}). Check the path of --config.',
  'config-not-json': 'The configuration file {file} is not valid JSON: {reason}',
  'config-invalid':
    'In the configuration file {file}, {path}{@where} is wrong: {reason}\nplan schema config shows what may stand there.',
  'config-key-unknown':
    'The configuration file {file} has the key "{given}"{@where}, which is no setting. plan schema config lists the settings.',
  'config-key-unknown-nearest':
    'The configuration file {file} has the key "{given}"{@where}, which is no setting. Is {nearest} meant? plan schema config lists the settings.',
  'config-missing':
    'The configuration file {file} lacks {path}{@where}. Add it; plan schema config lists the settings.',
  'config-empty': '{path}{@where} of the configuration file {file} is empty. Give at least one, or leave the key out.',
  'config-kind': '{path}{@where} of the configuration file {file} must be {@kind}.',
  'config-kind-either': '{path}{@where} of the configuration file {file} must be {@kind} or {@other}.',
  'config-kind-string': 'a text (in quotation marks)',
  'config-kind-number': 'a number (without quotation marks)',
  'config-kind-boolean': 'true or false',
  'config-kind-array': 'a list [ … ]',
  'config-kind-object': 'an object { … }',
  'config-choice': '{path}{@where} of the configuration file {file} cannot be {given}.\nThere are: {choices}.',
  'config-choice-nearest':
    '{path}{@where} of the configuration file {file} cannot be {given}. Is {nearest} meant?\nThere are: {choices}.',
  'config-suppression-bare':
    '{path}{@where} of the configuration file {file} has neither rule nor quote and would hide many findings at once. Give at least one of them.',
  'config-status-set':
    '{path}{@where} of the configuration file {file} cannot be "{given}".\nThere are: {choices}; or the path of a file of words (.csv, .json).',
  'config-thresholds':
    '{path}{@where} of the configuration file {file} must be three numbers that fall: from where on a pace is ahead, on track and slipping, such as [1.05, 0.95, 0.85].',
  'config-where-top': '',
  'config-where-report': ' (report {nth})',
  'config-where-output': ' (output {output} of report {nth})',
  'config-output': '{path}{@where} of the configuration file {file}: {@why}',
  'config-word-unknown':
    '{path}{@where} of the configuration file {file} has {given}, which stands for nothing. There are: {choices}.',
  'config-no-reports':
    'The configuration file {file} has no reports: what is to be built?\nAdd reports to it (docs/ci.md shows how), or name a plan: plan report plan.docx -o report.html',
  'config-output-twice':
    'The configuration file {file} writes the reports of {first} and of {second} into one file, {path}.\nChange one of them; where several plans share an entry, put {name} into the path: it stands for the name of the plan file.',
  'config-output-repeated':
    'The configuration file {file} writes {path} twice (the report of {first}). Leave one out, or give it another name.',
  'config-output-is-read': 'The configuration file {file} writes {path}, {@why}',
  'config-read-report':
    'which the report of {reader} reads: it would be overwritten, and each run would build something else.\nGive the report another name.',
  'config-read-since':
    'which the report of {reader} reads before that or at the same time, so that each run would build something else.\nGive it another name; where the result is to be read on purpose, put the report that writes it before the one that reads it.',
  'config-read-pattern':
    'which fits {pattern}, where plans are looked for: the next run would take it for a plan and build a report of it.\nWrite reports to another folder, or make {pattern} narrower.',
  'config-read-config':
    'which is the configuration file itself and would be overwritten.\nGive the report another name.',
  'config-read-memory': 'where the toolkit keeps what was built.\nGive the report another name.',
  'config-read-against':
    'which is one of the plans that against of check names and would be overwritten.\nGive the report another name.',
};
