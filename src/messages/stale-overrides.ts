// Sentences on entries of overrides.json that were not taken: messages of a plan, and findings of the rule override-stale.
import type { Catalogue } from './index.js';

export const staleOverridesZh: Catalogue = {
  'override-stale-source':
    '更正是对“{made}”的另一个版本做的，与“{given}”的内容不一致，{count} 条都没有采用。请用 plan review 加 --overrides 打开新版本，核对后重新保存。',
  'override-stale-gone': '{what}“{name}”现在找不到了，对它的审核没有采用。请在 plan review 页面里重新核对。',
  'override-stale-value':
    '{what}“{name}”：更正时看到的{field}是“{from}”，现在读出的是“{now}”，改为“{to}”没有采用。请在 plan review 页面里重新核对。',
  'override-stale-seen':
    '{what}“{name}”：现在读出的内容与人工审核时看到的不同，这一条不再作数。请在 plan review 页面里重新核对。',
  'override-stale-field':
    '{what}“{name}”现在没有{field}，由“{from}”改为“{to}”没有采用。请在 plan review 页面里重新核对。',
  'override-stale-range': '{what}“{name}”的{field}改为“{to}”，却没有上限，没有采用。请在 plan review 页面里补上上限。',
  'override-stale-order':
    '{what}“{name}”的{field}改为“{to}”后，上限小于数值，没有采用。请在 plan review 页面里改正其中一个。',
  'override-stale-whole': '{what}“{name}”不能去掉，这一条没有采用。请从更正文件里删去。',
};

export const staleOverridesEn: Catalogue = {
  'override-stale-source':
    'The overrides were made for another version of “{made}” and do not fit “{given}”; none of the {count} was taken. Open the new version with plan review --overrides, look them through and save them again.',
  'override-stale-gone':
    'The {what} “{name}” is not found any more, so what was said of it was not taken. Look it up on the page of plan review.',
  'override-stale-value':
    'The {what} “{name}”: its {field} was “{from}” when it was corrected and is read as “{now}” now, so “{to}” was not taken. Look it up on the page of plan review.',
  'override-stale-seen':
    'The {what} “{name}” is read otherwise than when a person looked at it, so what was said of it does not hold any more. Look it up on the page of plan review.',
  'override-stale-field':
    'The {what} “{name}” has no {field} now, so the correction from “{from}” to “{to}” was not taken. Look it up on the page of plan review.',
  'override-stale-range':
    'The {field} of the {what} “{name}” was corrected to “{to}” without an upper end, so it was not taken. Add the upper end on the page of plan review.',
  'override-stale-order':
    'With the {field} of the {what} “{name}” corrected to “{to}”, its upper end would be below its value, so it was not taken. Correct one of them on the page of plan review.',
  'override-stale-whole': 'The {what} “{name}” cannot be left out, so this was not taken. Delete the entry.',
};
