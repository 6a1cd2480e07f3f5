// Sentences of the rules in src/check/rules/unfinished. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const unfinishedZh: Catalogue = {
  placeholder: '“{clause}”中的“{mark}”还没有填写。请补上数字或文字，或删去该句。',
  'number-missing': '“{clause}”中的“{words}”缺数字。请填入数字，或删去该句。',
  'date-open': '“{clause}”中的日期“{words}”没有填完。请填入完整日期。',
  'editing-leftover-reference': '“{words}”是没有更新成功的交叉引用。请改为所引用的图、表或章节编号。',
  'editing-leftover-field': '“{words}”是文字处理软件的域代码，不应出现在正文里。请删去或更新域。',
  'editing-leftover-insert': '“{words}”是给编辑人员的说明，内容还没有插入。请补上内容并删去说明。',
  'editing-leftover-empty': '“{words}”里是空的。请补上名称，或删去标点。',
  'editing-leftover-omitted': '“{words}”表示内容省略。请核对发布稿是否应补全。',
  'editing-leftover-bookmark': '文中有 {count} 处文字处理软件的书签残留，第一处是“{words}”。请全部删去。',
  'editing-leftover-bold':
    '文中有 {count} 处 Markdown 的加粗标记，第一处是“{words}”。请删去星号，需要时改用文字处理软件的加粗。',
  'editing-leftover-page': '“此页无正文”出现不止一次。请删去多余的页。',
  'editing-leftover-page-first': '第一处在这里。',
  'review-marks-changes': '文件里还有修订痕迹：插入 {inserted} 处，删除 {deleted} 处。请全部接受或拒绝后再发布。',
  'review-marks-comments': '文件里还有 {count} 条批注。请处理并删除后再发布。',
  'review-marks-annotations': '文件里还有 {count} 条注释（第 {pages} 页）。请处理并删除后再发布。',
};

export const unfinishedEn: Catalogue = {
  placeholder: 'The placeholder "{mark}" in "{clause}" was left unfilled. Fill it in, or take the sentence out.',
  'number-missing': 'A number is missing in "{words}" of "{clause}". Fill it in, or take the sentence out.',
  'date-open': 'The date "{words}" in "{clause}" is not complete. Fill it in.',
  'editing-leftover-reference':
    '"{words}" is a cross-reference that could not be resolved. Put the number of the figure, table or section in its place.',
  'editing-leftover-field':
    '"{words}" is a field code of the word processor and does not belong in the text. Delete it or update the field.',
  'editing-leftover-insert':
    '"{words}" is a note to the editors: the content was never inserted. Insert it and delete the note.',
  'editing-leftover-empty': 'There is nothing inside "{words}". Supply the name, or delete the marks.',
  'editing-leftover-omitted':
    '"{words}" says that something is omitted. Check whether the published text should have it.',
  'editing-leftover-bookmark':
    'The text has {count} bookmarks left by a word processor, the first of them "{words}". Delete all of them.',
  'editing-leftover-bold':
    'There are {count} Markdown marks of bold type in the text, the first one is "{words}". Delete the asterisks; set the words in bold instead.',
  'editing-leftover-page': '"此页无正文" (no text on this page) stands more than once. Delete the surplus page.',
  'editing-leftover-page-first': 'The first one is here.',
  'review-marks-changes':
    'The file still has tracked changes: {inserted} insertions and {deleted} deletions. Accept or reject all of them before publishing.',
  'review-marks-comments': 'The file still has {count} comments. Deal with them and delete them before publishing.',
  'review-marks-annotations':
    'The file still has {count} annotations (page {pages}). Deal with them and delete them before publishing.',
};
