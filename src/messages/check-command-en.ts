// English sentences of `plan check` and `plan explain`; those of the findings are in check/.
import type { Catalogue } from './index.js';

export const checkCommandEn: Catalogue = {
  'help-short-check': 'look for contradictions, gaps and slips in a draft',
  'help-check':
    'Checks a plan before it is published: text against tables, targets worse than baselines, placeholders left unfilled, numbers that jump, names and units that differ.\nEvery finding has its quote, its place and its reason. plan explain lists the rules; plan explain RULE shows one.\nThe exit code is 1 where there are errors (--fail-on changes that).',
  'help-examples-check':
    'Examples:\n  plan check plan.docx\n  plan check action-plan.docx --against five-year-plan.pdf\n  plan check plan.docx -f json -o findings.json\n  plan check plan.docx --baseline findings.json     only what is new',
  'help-short-explain': 'show one rule of check; without an argument list them all',
  'help-explain':
    'Shows one rule of plan check: what it looks for, why, and examples. Without an argument it lists all rules.',
  'help-examples-explain': 'Examples:\n  plan explain\n  plan explain placeholder',
  'help-title-rules': 'Rules:',
  'opt-against': 'plans above or before this one, to compare targets with',
  'opt-rule': 'only these rules (repeated, or with commas)',
  'opt-off': 'without these rules (repeated, or with commas)',
  'opt-no-config': 'read no configuration file',
  'opt-baseline': 'findings of an earlier run (JSON); only new ones are listed',
  'opt-fail-on-severity': 'from which severity on the exit code is 1',
  'severity-error': 'error',
  'severity-warning': 'warning',
  'severity-info': 'hint',
  'place-page': 'page {page}',
  'place-line': 'line {line}',
  'check-nothing': 'Nothing was found.',
  'check-nothing-listed': 'There is nothing to list.',
  'check-counts': '{error} errors, {warning} warnings, {info} hints.',
  'check-total': '{files} files: {error} errors, {warning} warnings, {info} hints.',
  'check-suppressed': '{count} more are suppressed by plan.config.json.',
  'check-known': '{count} more were in the findings of --baseline already and are not listed.',
  'check-github-more':
    '{count} more are not shown as annotations (at most {limit} of each severity); plan check -f json shows all.',
  'check-json': '{file} is JSON. plan check needs the text itself: give it the document (.docx, .pdf, .txt …) instead.',
  'baseline-invalid': 'The file of --baseline, {file}, is not what plan check -f json writes: {reason}',
  'baseline-not-json':
    'The file of --baseline, {file}, is no JSON. It should be what plan check FILE -f json -o findings.json wrote.',
  'rule-unknown': 'There is no rule "{given}". plan explain lists the rules.',
  'rule-unknown-nearest': 'There is no rule "{given}". Is {nearest} meant? plan explain lists the rules.',
  'suppression-unused': 'The suppression in {file} ({what}) no longer matches a finding and can go.',
  'rules-head': '{count} rules. plan explain RULE shows what one looks for, with examples.',
  'rule-off-by-default': ' (off by default)',
  'rule-group-claims': 'claims and cross-checks',
  'rule-group-targets': 'targets',
  'rule-group-unfinished': 'unfinished text',
  'rule-group-names': 'names and units',
  'rule-group-structure': 'structure and numbering',
  'rule-group-words': 'slips of the pen',
  'rule-group-scope': 'scope and sums',
  'rule-group-responsibility': 'responsibility',
  'rule-group-review': 'review',
};
