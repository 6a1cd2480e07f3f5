// Sentences of the rules in src/check/rules/targets. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const targetZh: Catalogue = {
  'comparator-against-direction-fall':
    '“{name}”应当下降，目标（{column}）却写成下限“{target}”。请改为“≤”“以内”等上限，或核对该数。',
  'comparator-against-direction-rise':
    '“{name}”应当上升，目标（{column}）却写成上限“{target}”。请改为“≥”“以上”等下限，或核对该数。',
  'target-already-met':
    '“{name}”的目标“{target}”在起点就已达到：{where}为“{met}”。请复核目标是否定得过低，或写明这是底线要求。',
  'target-already-met-where': '已达到目标的数在这里（{where}）。',
  'target-equals-baseline':
    '“{name}”的目标“{target}”（{targetColumn}）与基期值（{baselineColumn}）相同，又没有写明保持。请写“保持{target}”，或核对目标值。',
  'target-equals-baseline-where': '与目标相同的基期值在这里（{baselineColumn}）。',
  'target-worse-than-baseline-fall':
    '“{name}”应当下降，目标“{target}”（{targetColumn}）却高于基期值“{baseline}”（{baselineColumn}）。请核对两个数。',
  'target-worse-than-baseline-rise':
    '“{name}”应当上升，目标“{target}”（{targetColumn}）却低于基期值“{baseline}”（{baselineColumn}）。请核对两个数。',
  'target-worse-than-baseline-total':
    '“{name}”的累计目标“{target}”（{targetColumn}）比基期的累计数“{baseline}”（{baselineColumn}）差。如果确要调低，请说明理由；否则请核对两个数。',
  'target-worse-than-baseline-where': '与目标相比的基期值在这里（{column}）。',
  'actual-missing':
    '“{name}”有目标“{target}”，完成值一格（{column}）却空着，而同表其他指标已填。请补上完成值，或写明没有的原因。',
  'actual-missing-binding':
    '“{name}”是约束性指标，目标为“{target}”，完成值一格（{column}）却空着。请补上完成值，或写明没有的原因。',
  'actual-missing-where': '空着的格子在这里（{column}）。',
  'baseline-copied': '“{name}”与上一行“{other}”的基期值都是“{value}”（{column}），像是复制后没有改。请核对。',
  'baseline-copied-where': '相同的数在“{other}”这里。',
  'baseline-missing':
    '“{name}”有目标“{target}”，基期一格（{column}）却空着，无法计算进度。请补上基期值；没有统计的写“—”。',
  'baseline-missing-where': '空着的格子在这里（{column}）。',
  'bound-on-baseline-actual':
    '“{name}”的完成值（{column}）写成“{value}”。完成值是已经发生的数，不应带界限，请改填实际数。',
  'bound-on-baseline-baseline':
    '“{name}”的基期值（{column}）写成“{value}”。基期值是已经发生的数，不应带界限，请改填实际数。',
  'estimate-as-target': '“{name}”的目标一格（{column}）写成“{value}”：“{word}”的数不是目标。请确认后写成目标值。',
  'target-missing': '“{name}”的目标一格（{column}）空着。请补上目标值，或删去该指标。',
  'target-missing-both': '“{name}”的基期（{baselineColumn}）和目标（{column}）两格都空着。请补上，或删去该指标。',
  'target-missing-where': '空着的格子在这里（{column}）。',
  'target-outside-period-after':
    '“{table}”最早的目标年份是{year}年，晚于规划期的终止年{to}年。请补上规划期内的目标，或说明这是远景目标。',
  'target-outside-period-before':
    '“{table}”的目标列“{column}”早于规划期的起始年{from}年，最晚的目标年份是{year}年。请核对表头的年份。',
  'total-marks-mixed': '“{value}”用 {bracket} 表示累计数，前文的“{first}”用的是 {other}。请统一标记并注明含义。',
  'total-marks-unexplained':
    '“{table}”用 {bracket} 括起“{value}”等数，全文没有注明含义。请在表下注明，如“{bracket}内为五年累计数”。',
  'total-marks-unused': '表注说明了 {bracket} 的含义，“{table}”中却没有一个数用它。请给累计数加上标记，或删去表注。',
  'total-marks-where': '另一种标记（{other}）最早用在这里。',
  'total-unmarked':
    '“{name}”是逐年累加的数，目标“{value}”却没有像同表其他累计数那样加标记，看不出是累计数还是当年数。请加标记或写明口径。',
  'total-unmarked-beside':
    '“{name}”的“{marked}”标为累计数，“{value}”（{column}）却没有标，两者看不出能否相比。请加标记，或写明是当年数。',
  'total-unmarked-empty': '“{name}”是逐年累加的数。填写时请像同表其他累计数那样加标记，或写明是当年数。',
  'total-unmarked-where': '标为累计数的数在这里。',
  'comparator-against-direction-text':
    '“{quote}”给“{name}”定了下限“{target}”，而它应当下降。请改为“以内”“以下”等上限，或核对该数。',
};

export const targetEn: Catalogue = {
  'comparator-against-direction-fall':
    '"{name}" should fall, but its target in the column {column} is a lower bound: "{target}". Make it an upper bound such as "≤", or check the number.',
  'comparator-against-direction-rise':
    '"{name}" should rise, but its target in the column {column} is an upper bound: "{target}". Make it a lower bound such as "≥", or check the number.',
  'target-already-met':
    'The target "{target}" of "{name}" was met before the plan began: {where} shows "{met}". Check whether the target is too low, or say that it is a floor.',
  'target-already-met-where': 'The number that already meets the target stands here ({where}).',
  'target-equals-baseline':
    'The target "{target}" of "{name}" in the column {targetColumn} equals the baseline in {baselineColumn}, and nothing says that it is to be kept. Write "保持{target}", or check the target.',
  'target-equals-baseline-where': 'The baseline that equals the target stands here ({baselineColumn}).',
  'target-worse-than-baseline-fall':
    '"{name}" should fall, but its target "{target}" in the column {targetColumn} is above "{baseline}" in {baselineColumn}. Check both numbers.',
  'target-worse-than-baseline-rise':
    '"{name}" should rise, but its target "{target}" in the column {targetColumn} is below "{baseline}" in {baselineColumn}. Check both numbers.',
  'target-worse-than-baseline-total':
    'The total that "{name}" aims at, "{target}" in the column {targetColumn}, is worse than the total "{baseline}" in {baselineColumn}. Say why if it is meant; otherwise check both numbers.',
  'target-worse-than-baseline-where': 'The baseline that the target is compared with stands here ({column}).',
  'actual-missing':
    '"{name}" has the target "{target}", but its result (column {column}) is empty while other rows have theirs. Fill it in, or say why there is none.',
  'actual-missing-binding':
    '"{name}" is binding and has the target "{target}", but its result (column {column}) is empty. Fill it in, or say why there is none.',
  'actual-missing-where': 'The empty cell stands here (column {column}).',
  'baseline-copied':
    '"{name}" and the row above, "{other}", have the same baseline "{value}" (column {column}); it may have been copied and not changed. Check it.',
  'baseline-copied-where': 'The same number stands here, at "{other}".',
  'baseline-missing':
    '"{name}" has the target "{target}", but its baseline (column {column}) is empty, so that its progress cannot be worked out. Fill it in; where nothing was measured, print "—".',
  'baseline-missing-where': 'The empty cell stands here (column {column}).',
  'bound-on-baseline-actual':
    'The result of "{name}" (column {column}) is printed as "{value}". A result has happened and takes no bound: print the number that was measured.',
  'bound-on-baseline-baseline':
    'The baseline of "{name}" (column {column}) is printed as "{value}". A baseline has happened and takes no bound: print the number that was measured.',
  'estimate-as-target':
    'The target of "{name}" (column {column}) is printed as "{value}": a number marked "{word}" is a forecast and no target. Confirm it and print it as a target.',
  'target-missing': 'The target of "{name}" (column {column}) is empty. Fill it in, or take the indicator out.',
  'target-missing-both':
    'Baseline ({baselineColumn}) and target ({column}) of "{name}" are both empty. Fill them in, or take the indicator out.',
  'target-missing-where': 'The empty cell stands here (column {column}).',
  'target-outside-period-after':
    'The first year that "{table}" sets targets for is {year}, after the plan ends in {to}. Add a target within the period, or say that this is a long-term goal.',
  'target-outside-period-before':
    'The column of targets "{column}" of "{table}" lies before the plan begins in {from}; its last year is {year}. Check the years of the heading.',
  'total-marks-mixed':
    '"{value}" marks a total with {bracket}, while "{first}" above is marked with {other}. Use one mark, and explain it.',
  'total-marks-unexplained':
    '"{table}" puts numbers such as "{value}" into {bracket}, and nothing in the document says what that means. Explain it under the table, for example "{bracket}内为五年累计数".',
  'total-marks-unused':
    'A note explains {bracket}, but no number of "{table}" bears it. Mark the totals, or take the note out.',
  'total-marks-where': 'The other mark ({other}) is first used here.',
  'total-unmarked':
    '"{name}" adds up year by year, but its target "{value}" bears no mark as the other totals of the table do: it may be a total or the figure of one year. Mark it, or say which it is.',
  'total-unmarked-beside':
    '"{marked}" of "{name}" is marked as a total, "{value}" (column {column}) is not, so that they may not be comparable. Mark it, or say that it is the figure of one year.',
  'total-unmarked-empty':
    '"{name}" adds up year by year. When it is filled in, mark it as the other totals of the table are, or say that it is the figure of one year.',
  'total-unmarked-where': 'The number that is marked as a total stands here.',
  'comparator-against-direction-text':
    '"{quote}" sets the lower bound "{target}" for "{name}", which should fall. Make it an upper bound such as 以内 or 以下, or check the number.',
};
