// Sentences of the rules in src/check/rules/responsibility. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const responsibilityZh: Catalogue = {
  'task-without-units': '同组 {all} 项任务中有 {withUnits} 项写了责任单位，“{task}”没有写。请补上责任单位。',
  'lead-missing':
    '“{task}”由 {units} 共同负责，但没有写明谁牵头；全文 {all} 处多单位分工中有 {led} 处写明了牵头单位。请指定牵头单位。',
  'deadline-missing': '“{task}”没有写完成时限；全文 {all} 项任务中有 {timed} 项写了。请补上时限。',
  'unit-named-variously': '“{name}”（{count} 处）与“{usual}”（{usualCount} 处）是同一单位的不同写法。请统一为一种。',
  'unit-named-variously-usual': '这里写作“{usual}”。',
  'unit-twice': '“{task}”的责任单位中，“{name}”列了两次。请删去一处。',
  'unit-twice-both': '“{task}”的责任分工中，“{name}”既是牵头单位又是配合单位。请删去一处。',
  'unit-twice-first': '“{name}”已列在这里。',
  'unit-in-text-only': '这里要求“{unit}”承担工作，但各项任务的责任单位中都没有它。请核对分工，或在责任单位中补上。',
};

export const responsibilityEn: Catalogue = {
  'task-without-units':
    'Of the {all} tasks of this list {withUnits} name the units that are responsible; "{task}" names none. Add its units.',
  'lead-missing':
    '"{task}" is given to {units}, but none of them is said to lead; {led} of the {all} marks with several units name a lead. Name one here.',
  'deadline-missing': '"{task}" has no deadline, but {timed} of the {all} tasks have one. Add it.',
  'unit-named-variously':
    '"{name}" (used {count}×) and "{usual}" (used {usualCount}×) are two forms of the name of one unit. Use one of them throughout.',
  'unit-named-variously-usual': 'Here it is called "{usual}".',
  'unit-twice': 'Among the units of "{task}", "{name}" is listed twice. Take one of them out.',
  'unit-twice-both': 'In the division of work for "{task}", "{name}" both leads and supports. Take one of them out.',
  'unit-twice-first': '"{name}" is already named here.',
  'unit-in-text-only':
    'The text gives work to "{unit}" here, but none of the tasks names it as responsible. Check the division of work, or add it there.',
};
