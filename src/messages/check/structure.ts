// Sentences of the rules in src/check/rules/structure. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const structureZh: Catalogue = {
  'heading-number-repeat':
    '“{number}”这个编号用了两次：“{beforeTitle}”和“{title}”。“{title}”应为“{expected}”，请顺次修改其后的编号。',
  'heading-number-jump':
    '“{title}”编为“{number}”，前一个是“{before} {beforeTitle}”，应为“{expected}”。请补上缺的部分或改正编号。',
  'heading-number-back':
    '“{title}”编为“{number}”，排在“{before} {beforeTitle}”之后，应为“{expected}”。请核对编号和先后次序。',
  'heading-number-start':
    '“{title}”编为“{number}”，是同级标题中的第一个，应从“{expected}”开始。请核对前面是否缺了内容。',
  'heading-number-before': '前一个编号是“{number}”。',
  'item-number-repeat': '编号“{number}”（{item}）与前一条的编号相同，应为“{expected}”。',
  'item-number-jump': '编号“{number}”（{item}）之前是“{before}”，缺“{expected}”。请补上缺的一条或改正编号。',
  'item-number-back': '编号“{number}”（{item}）排在“{before}”之后，应为“{expected}”。请核对编号和先后次序。',
  'item-number-before': '前一条的编号是“{number}”。',
  'caption-number-repeat': '“{printed}”这个编号用了两次，这里应为“{expected}”。',
  'caption-number-jump': '“{printed}”之前是“{before}”，缺“{expected}”。请补上编号，或改正此处及其后的编号。',
  'caption-number-back': '“{printed}”排在“{before}”之后，应为“{expected}”。请核对编号和先后次序。',
  'caption-number-before': '前一个编号是“{printed}”。',
};

export const structureEn: Catalogue = {
  'heading-number-repeat':
    'The number "{number}" is used twice, for "{beforeTitle}" and for "{title}". "{title}" should be "{expected}"; renumber what follows.',
  'heading-number-jump':
    '"{title}" is numbered "{number}", but the one before it is "{before} {beforeTitle}": "{expected}" was expected. Add what is missing, or correct the number.',
  'heading-number-back':
    '"{title}" is numbered "{number}" but stands behind "{before} {beforeTitle}": "{expected}" was expected. Check number and order.',
  'heading-number-start':
    '"{title}" is numbered "{number}" but is the first of its level: "{expected}" was expected. Check whether something before it is missing.',
  'heading-number-before': 'The number before it is "{number}".',
  'item-number-repeat':
    'The number "{number}" ({item}) is the same as that of the item before it: "{expected}" was expected.',
  'item-number-jump':
    'The number "{number}" ({item}) follows "{before}": "{expected}" is missing. Add the missing item, or correct the number.',
  'item-number-back':
    'The number "{number}" ({item}) stands behind "{before}": "{expected}" was expected. Check number and order.',
  'item-number-before': 'The number before it is "{number}".',
  'caption-number-repeat': 'The number "{printed}" is used twice: "{expected}" was expected here.',
  'caption-number-jump':
    '"{printed}" follows "{before}": "{expected}" is missing. Supply the number, or correct this and the following ones.',
  'caption-number-back': '"{printed}" stands behind "{before}": "{expected}" was expected. Check number and order.',
  'caption-number-before': 'The number before it is "{printed}".',
};
