// Sentences of the rules in src/check/rules/structure. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const structureZh: Catalogue = {
  'dangling-reference': '“{clause}”提到“{printed}”，本文件里没有。请核对编号，或补上所指的内容。',
  'dangling-reference-annex': '附件目录列了“{listed}”，其他附件附在正文之后，附件{number}没有。请补上。',
  'missing-lead':
    '以“{beginning}”开头的一段没有小标题，同组其他{count}段都有（如“{lead}”）。请补上小标题，或并入前一段。',
  'missing-lead-item':
    '以“{beginning}”开头的一条没有标题，同一方框里其他{count}条都有（如“{lead}”）。请补上标题，或并入前一条。',
  'missing-lead-neighbour': '相邻一段的小标题是“{lead}”。',
  'box-without-caption': '从“{words}”起的方框没有专栏编号和标题，其他专栏都有。请补上。',
  'box-without-caption-gap':
    '从“{words}”起的方框没有专栏编号和标题，前后专栏之间正好缺“专栏{number}”。请补上编号和标题。',
  'box-without-caption-neighbour': '相邻的是“{printed}”。',
  'attribute-column-missing': '“{table}”没有“属性”列，无法区分约束性和预期性指标；“{other}”有这一列。请补上。',
  'attribute-column-missing-other': '“{other}”有“属性”列。',
  'mixed-missing-marks':
    '没有数据的格有几种写法：这里等{count}处是“{style}”，另有{usualCount}处是“{usual}”。请统一写法，并在表注中说明。',
  'mixed-missing-marks-blank':
    '没有数据的格有几种写法：这里等{count}处是空格，另有{usualCount}处是“{usual}”。请统一写法，并在表注中说明。',
  'mixed-missing-marks-among-blanks':
    '没有数据的格有几种写法：这里等{count}处是“{style}”，另有{usualCount}处是空格。请统一写法，并在表注中说明。',
  'mixed-missing-marks-usual': '另一种写法的第一处。',
  'list-style-mark': '编号“{printed}”后用的是“{mark}”，这一组{all}条多用“{usual}”（写法不同的有{count}条）。请统一。',
  'list-style-open': '“{item}”末尾没有句号，这一组{all}条多以句号收尾。请统一。',
  'list-style-closed': '“{item}”末尾有标点，这一组{all}条多不加标点。请统一。',
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
  'dangling-reference':
    '"{clause}" refers to "{printed}", which is not in this document. Check the number, or add what it refers to.',
  'dangling-reference-annex':
    'The list of annexes names "{listed}"; other annexes follow the text, but annex {number} does not. Add it.',
  'missing-lead':
    'The paragraph that begins with "{beginning}" has no title sentence, while the other {count} of its group have one (such as "{lead}"). Add it, or join the paragraph to the one before.',
  'missing-lead-item':
    'The item that begins with "{beginning}" has no title, while the other {count} of its box have one (such as "{lead}"). Add it, or join the item to the one before.',
  'missing-lead-neighbour': 'The neighbouring paragraph is entitled "{lead}".',
  'box-without-caption':
    'The frame that begins with "{words}" has neither the number nor the title of a 专栏, while the other boxes do. Add them.',
  'box-without-caption-gap':
    'The frame that begins with "{words}" has neither number nor title, and between the boxes around it 专栏{number} is missing. Add number and title.',
  'box-without-caption-neighbour': 'Its neighbour is "{printed}".',
  'attribute-column-missing':
    '"{table}" has no column for the attribute, so that binding and expected indicators cannot be told apart; "{other}" has one. Add it.',
  'attribute-column-missing-other': '"{other}" has a column for the attribute.',
  'mixed-missing-marks':
    'Cells without a value are written in several ways: {count} as "{style}" (this is the first), {usualCount} as "{usual}". Use one, and say in a note what it means.',
  'mixed-missing-marks-blank':
    'Cells without a value are written in several ways: {count} are blank (this is the first), {usualCount} have "{usual}". Use one, and say in a note what it means.',
  'mixed-missing-marks-among-blanks':
    'Cells without a value are written in several ways: {count} have "{style}" (this is the first), {usualCount} are blank. Use one, and say in a note what it means.',
  'mixed-missing-marks-usual': 'The first place of the other way.',
  'list-style-mark':
    'The number "{printed}" is followed by "{mark}", while most of the {all} items of this list have "{usual}" ({count} differ). Use one.',
  'list-style-open':
    '"{item}" has no full stop at its end, while most of the {all} items of this list have one. Use one way.',
  'list-style-closed':
    '"{item}" has a mark at its end, while most of the {all} items of this list have none. Use one way.',
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
