// Sentences of the rules in src/check/rules/names. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const nameZh: Catalogue = {
  'money-without-yuan': '“{clause}”中的金额“{amount}”没有写“元”。请写成“{amount}元”。',
  'money-without-yuan-usual': '“{clause}”中的金额“{amount}”没有写“元”，别处的金额都写了。请写成“{amount}元”。',
  'name-breaks-off': '指标“{name}”的单位是 %，名称却停在“{end}”上，像是少了“率”或“比例”。请补全名称。',
  'name-breaks-off-torn': '指标“{name}”的名称停在“{end}”上，没有写完。请补全名称。',
  'percent-repeated':
    '“{name}”的单位已写明是 %，这一格（{column}）又写成“{value}”，而同表另外 {plain} 格没有写 %。请统一写法。',
  'reduction-in-percent':
    '“{name}”以 % 为单位：{rate}{verb}多少，应写“百分点”，否则与相对{verb}分不清。请把单位改为百分点，或写明是相对幅度。',
  'reduction-in-percent-text':
    '“{quote}”说的是{verb}{number}个百分点，还是相对{verb}{number}%，分不清。请写“百分点”，或写明是相对幅度。',
  'several-in-row': '“{name}”一行写了 {count} 个指标（{parts}），却只有一格数，分不清说的是哪一个。请分行列出。',
  'unit-missing': '指标“{name}”没有计量单位，“{table}”{rows} 个指标中有 {count} 个写了单位。请补上单位。',
  'unit-missing-share': '指标“{name}”没有写 %，“{table}”{rows} 个指标中有 {count} 个写了单位。请补上（%）。',
  'unit-unlikely': '指标“{name}”的单位写成“{unit}”，与名称所说的数量不符。请核对单位或名称。',
  'unit-unlikely-usual': '指标“{name}”的单位写成“{unit}”，这一指标通常以“{usual}”计。请核对单位和数值。',
  'name-varies': '“{name}”与“{table}”中的“{other}”像是同一指标，名称却不同。如果是同一指标，请统一名称。',
  'name-varies-claim': '正文的“{name}”在“{table}”中称为“{other}”。请统一名称，使结论能与表格对上。',
  'name-varies-value': '“{name}”与“{table}”中的“{other}”数值同为“{tie}”，是同一指标，名称却不同。请统一名称。',
  'name-varies-where': '另一处称为“{other}”。',
  'scope-in-one-place':
    '同一指标“{name}”在“{table}”中写明按{scope}计算，这里没有写。口径不同的数不能相比，请写明口径。',
  'scope-in-one-place-other': '“{name}”这里按{own}计算，“{table}”中按{scope}计算。口径不同的数不能相比，请统一口径。',
  'scope-in-one-place-where': '写明{scope}的一处在这里。',
  'share-words': '这里称“{name}”，另一处称“{other}”：“{word}”与“{otherWord}”说的是同一回事，请统一。',
  'share-words-where': '另一处称为“{other}”。',
  'unit-varies': '“{name}”这里以“{unit}”计，“{table}”中以“{other}”计。请统一单位。',
  'unit-varies-scale': '“{name}”这里以“{unit}”计，“{table}”中以“{other}”计，两处的数要换算才能相比。请统一单位。',
  'unit-varies-where': '以“{other}”计的一处在这里。',
  'per-head-words': '这里写“{words}”，另一处写“{other}”。请统一写法，并写明按哪种人口计算。',
  'per-head-words-where': '写“{other}”的一处在这里。',
};

export const nameEn: Catalogue = {
  'money-without-yuan': 'The amount "{amount}" in "{clause}" lacks 元. Print "{amount}元".',
  'money-without-yuan-usual':
    'The amount "{amount}" in "{clause}" lacks 元, which the other amounts of the document have. Print "{amount}元".',
  'name-breaks-off':
    'The unit of "{name}" is %, but its name ends in "{end}"; 率 or 比例 seems to be missing. Complete the name.',
  'name-breaks-off-torn': 'The name of the indicator "{name}" breaks off at "{end}". Complete it.',
  'percent-repeated':
    'The unit of "{name}" is % already, and this cell (column {column}) prints "{value}", while {plain} other cells of the table print no %. Write them alike.',
  'reduction-in-percent':
    '"{name}" is in %: the change of a share ({rate} … {verb}) is in 百分点, otherwise it cannot be told from a relative change. Change the unit to 百分点, or say that it is relative.',
  'reduction-in-percent-text':
    '"{quote}" may mean {number} percentage points or {number} % of what it was ({verb}). Print 百分点, or say that it is relative.',
  'several-in-row':
    'The row "{name}" names {count} indicators ({parts}) and has one cell for their numbers. Give each its own row.',
  'unit-missing':
    'The indicator "{name}" has no unit, while {count} of the {rows} indicators of "{table}" have one. Add it.',
  'unit-missing-share':
    'The indicator "{name}" lacks %, while {count} of the {rows} indicators of "{table}" have a unit. Add （%）.',
  'unit-unlikely':
    'The unit of "{name}" is printed as "{unit}", which is not what the name counts. Check unit and name.',
  'unit-unlikely-usual':
    'The unit of "{name}" is printed as "{unit}"; this measure is usually in "{usual}". Check unit and numbers.',
  'name-varies':
    '"{name}" seems to be the indicator "{other}" of "{table}" under another name. If it is, use one name.',
  'name-varies-claim':
    'What the text calls "{name}" is "{other}" in "{table}". Use one name, so that the claim can be laid beside the table.',
  'name-varies-value':
    '"{name}" and "{other}" of "{table}" both show "{tie}": one indicator under two names. Use one name.',
  'name-varies-where': 'The other place calls it "{other}".',
  'scope-in-one-place':
    '"{table}" counts "{name}" by {scope}; here nothing says by what. Figures of different populations cannot be compared: say which it is.',
  'scope-in-one-place-other':
    '"{name}" is counted by {own} here and by {scope} in "{table}". Figures of different populations cannot be compared: use one.',
  'scope-in-one-place-where': 'The place that says {scope} is here.',
  'share-words':
    'This place says "{name}", the other "{other}": "{word}" and "{otherWord}" are the same. Use one word.',
  'share-words-where': 'The other place calls it "{other}".',
  'unit-varies': '"{name}" is in "{unit}" here and in "{other}" in "{table}". Use one unit.',
  'unit-varies-scale':
    '"{name}" is in "{unit}" here and in "{other}" in "{table}": the numbers have to be converted before they can be compared. Use one unit.',
  'unit-varies-where': 'The place in "{other}" is here.',
  'per-head-words': 'This place says "{words}", another "{other}". Use one, and say which population it is.',
  'per-head-words-where': 'The place that says "{other}" is here.',
};
