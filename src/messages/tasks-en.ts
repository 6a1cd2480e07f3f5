// English sentences of `plan tasks`.
import type { Catalogue } from './index.js';

export const tasksEn: Catalogue = {
  'help-short-tasks': 'tasks by unit or deadline, as a table that comes back',
  'help-tasks':
    'Who does what by when: for each unit the tasks it leads and supports, with quantified targets and deadlines. Tasks whose units come from the mark of their chapter are said to be so; tasks without units are last.\nThe table to read and JSON are by unit (--by unit); files to edit (.csv, .xlsx) have a row a task (--by task), and come back with --overlay.',
  'help-examples-tasks': `Examples:
  plan tasks plan.docx                           the tasks of each unit
  plan tasks plan.docx --by deadline             by deadline
  plan tasks plan.docx --unit-aliases units.csv  units' names as 简称,全称 say
  plan tasks plan.docx -o tasks.xlsx             for the units to edit
  plan tasks plan.docx --overlay tasks.xlsx      takes edits, shows conflicts
  plan tasks plan.docx --overlay tasks.xlsx -f plan -o plan.json`,
  'opt-output-tasks': 'write to a file (.csv, .xlsx, .json decide the format)',
  'opt-by': 'how the tasks are grouped',
  'opt-unit-aliases': 'names of units as CSV (two columns: 简称,全称)',
  'opt-overlay': 'take what was edited in the table (.xlsx, .csv)',
  'opt-fail-on-conflict': 'exit code 1 when the table has conflicts (default never)',
  'tasks-column-role': 'part',
  'tasks-column-number': 'no.',
  'tasks-column-task': 'task',
  'tasks-column-units': 'units',
  'tasks-column-deadline': 'deadline',
  'tasks-column-source': 'units from',
  'tasks-column-commitments': 'targets',
  'tasks-role-lead': 'leads',
  'tasks-role-support': 'supports',
  'tasks-role-responsible': 'responsible',
  'tasks-source-own': 'the task',
  'tasks-source-chapter': 'its chapter',
  'tasks-source-document': 'the document',
  'tasks-all': 'All tasks',
  'tasks-unsaid': 'Not said',
  'tasks-also': ' (also written {names})',
  'tasks-count': 'tasks: {count}',
  'tasks-summary':
    '{tasks} tasks, {units} units; the units of {inherited} tasks come from the mark of their chapter, {without} tasks have no units.',
  'tasks-overlay-header':
    '{file} has no column “{wanted}”, so it cannot be told which task a row is about; headers found: {found}.\nEdit a table that plan tasks wrote.',
  'tasks-overlay-columns':
    'Columns that were added are no part of the plan; tables that are written (.csv, .xlsx, .json) keep them: {columns}.',
  'tasks-overlay-column': '{header} ({count} filled in)',
  'tasks-overlay-unnamed':
    '{count} cells from row {row} on stand in columns without a header and were not read; give them one.',
  'tasks-overlay-changed': 'Row {row}, “{task}”: {column} changed from {from} to {to}.',
  'tasks-overlay-cell': '“{cell}”',
  'tasks-overlay-empty': 'nothing',
  'tasks-overlay-no-key':
    'Row {row} has no key and was not taken; a task that the document does not have belongs into the document.',
  'tasks-overlay-unknown-key':
    'The key {key} of row {row} is of no task of the plan, so the row was not taken; the title may have changed in the document.',
  'tasks-overlay-twice':
    'Rows {row} all have the key {key} (“{task}”) and differ, so none of them was taken; keep one row only.',
  'tasks-overlay-source-changed':
    'Row {row}, “{task}” ({key}): the document changed after the table was written, and {columns} differ from what it says now, so the row was not taken; write the table again and edit that.',
  'tasks-overlay-fixed':
    'Row {row}, “{task}” ({key}): {columns} are the document’s own words, so the change was not taken; change the document.',
  'tasks-overlay-place':
    'Row {row}, “{task}” ({key}): {columns} say only for whom the row is, so the change was not taken; change {wanted}.',
  'tasks-overlay-deadline':
    'Row {row}, “{task}” ({key}): the deadline “{cell}” is no date, so it was not taken; write 2027, 2027-06 or 2027-06-30.',
  'tasks-overlay-summary': 'The table that came back: {changes} changes taken, {conflicts} in conflict.',
  'tasks-overlay-conflict': 'Conflict: {message}',
  'tasks-overlay-missing': '{count} tasks of the plan are not in the table and stay as they are.',
  'tasks-overlay-unchecked':
    '{count} rows have no 原文校验, so it cannot be told whether the document changed; they were taken as they stand.',
  'unit-aliases-header': '{file} needs two columns, 简称 (short) and 全称 (name); headers found: {found}.',
  'unit-aliases-row': 'Row {row} has a short name or a full name only, and was not used.',
  'unit-aliases-twice':
    '{file}, row {row}: “{alias}” already stands for “{first}” and cannot stand for “{second}” as well.',
};
