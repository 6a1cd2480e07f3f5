// Chinese sentences: how verdicts came about.
import type { Catalogue } from './index.js';

export const scoringZh: Catalogue = {
  'score-above-limit': '完成值 {actual} 超过上限 {limit}，请核对。',
  'score-as-of-unreadable': '看不懂评价时点“{given}”。\n请写成 2025、2026-06、2026Q2 或 2026H1。',
  'score-source-document': '规划文件自带的完成情况列',
  'score-own-value': '没有另给完成值，沿用文件完成情况列的 {value}（{period}）。',
  'score-own-values': '{count} 项指标没有另给完成值，沿用文件自带的完成情况列。',
  'score-own-differs': '{period} 年文件完成情况列印的是 {own}，完成值文件给的是 {given}，按后者评价，请核对。',
  'score-none-judged': '没有一项指标得到评价，见下面的原因。',
  'score-nothing-judged':
    '没有一项指标得到评价，--fail-on 无从判断。\n请先补齐完成值（plan template 生成填报表），或去掉 --fail-on 看评价结果。',
  'score-looks-like-fraction': '完成值 {actual} 像是小数，是否应为 {suggestion}%？请核对。',
  'score-far-off': '完成值 {actual} 与目标 {target} 相差数倍，请核对单位和小数点。',
  'score-above-range': '高于目标区间上限 {bound}（完成值 {actual}），区间目标在区间内才算达到，请核对是否应视为达到。',
  'score-below-range': '低于目标区间下限 {bound}（完成值 {actual}），区间目标在区间内才算达到，请核对是否应视为达到。',
  'score-interim-scored': '{year} 年的目标“{target}”不是可以计算的数值，按 {interimYear} 年的阶段目标 {interim} 评价。',
  'score-target-unread':
    '{year} 年的目标“{target}”不是可以计算的数值，未评价；{interimYear} 年的阶段目标是 {interim}。',
  'score-several-targets': '{year} 年有不止一个目标，按 {target} 评价；另有 {others}。',
  'score-data-before-target': '目标年 {year} 已到，完成值还是 {period} 的：状态按 {period} 的进度判断，不是最终结论。',
  'score-counted-from-zero-undated': '累计值从 0 算起；文件没有写明起始年份。',
  'score-rows-without-year': '有 {count} 行没有年份，没有采用。请在“年份”列填写（如 2023）。',
  'score-rows-without-year-hint': '也可以用 --as-of 2023 说明是哪一年的数据。',
  'score-no-year-column': '完成值文件没有“年份”列（或整列空着），{count} 行没有采用。请加一列“年份”（如 2023）。',
  'score-no-year-column-hint': '也可以用 --as-of 2023 说明是哪一年的数据。',
  'score-basis-mismatch':
    '目标是累计值，完成值没有标明是当年值还是累计值，不可比。请在“数据类型”列写明“当年值”或“累计值”；当年值需要各年齐全。',
  'score-total-years-missing':
    '目标是累计值，完成值是当年值，缺 {years} 年全年的数，合计不出累计值，不可比。请补上这些年份的当年值，或填写累计值。',
  'score-before-period': '{period} 的数据在评价时段之前，没有采用。',
  'score-bound-held-at-baseline': '基期值 {baseline} 已在控制范围内，按是否突破控制目标判断。',
  'score-change-computed': '按变化量评价：由基期 {baseline} 到 {actual}，变化 {change}{unit}。',
  'score-rows-unread': '有 {count} 行完成值读不出可用的数值，没有采用。',
  'score-approximate': '完成值“{raw}”是约数，按 {value} 评价，标为预估。',
  'score-value-words-target':
    '第 {row} 行写的是“{raw}”，目标“{target}”也不是数值，两者不能按数值比较；是否完成请人工核对。',
  'score-value-words': '第 {row} 行写的是“{raw}”，不是数值，没有采用；请填写数字。',
  'score-value-progress': '第 {row} 行写的是“{raw}”：是工作进度还是指标值无法确定，没有采用；请填写指标的数值。',
  'score-value-date': '第 {row} 行的“{raw}”是日期，没有采用；请把单元格改为数值格式后重填。',
  'score-value-bound': '第 {row} 行写的是“{raw}”，只是界限，没有采用；请填写确切的数值，如 97.7。',
  'score-value-figure':
    '第 {row} 行写的是“{raw}”，不能换算成数字，没有采用；请填写确切的数字，如 97.7、97.7%、累计值 [25]。',
  'score-value-negative':
    '第 {row} 行写的是“{raw}”：比率不会小于 0，没有采用，请核对；如果是增长率或变化量，请在指标名称里写明。',
  'score-value-merged': '第 {row} 行的“{raw}”在合并单元格里，分不清是哪一行的数，没有采用；请取消合并后逐行填写。',
  'score-conflict':
    '同一时期有不同的完成值，没有评价：{rivals}。请核实后只留一个，或在“数据状态”列注明（快报、初步、年报、最终核实、修订）。',
  'score-revision-same': '另一版数据 {value}（{vintage}）的评价结果相同：{status}。',
  'score-revision-changes':
    '数据版本影响结论：按 {value}（{vintage}）为{other}，按采用的 {chosen}（{chosenVintage}）为{status}。',
  'score-baseline-rescaled':
    '完成值的口径是“{scope}”，与规划不同：基期改用同口径的 {baseline}（规划所列为 {printed}），目标值未作调整。',
  'score-baseline-differs':
    '完成值文件给出的基期年数值是 {given}，规划所列基期值是 {baseline}，按规划所列评价，请核对。',
  'score-scope-unstated':
    '按人口平均的指标没有注明人口口径（常住、户籍）：人口普查调整口径就会改变数值，请核对基期、目标和完成值是否同口径。',
  'score-part-of-year': '{period} 的数只是全年的一部分，和全年的目标不可比；年终再评价，或给出全年数。',
  'score-count-of-deeds': '名称说的是新增或完成的数量，目标没有累计标记：按从 {year} 年初的 0 算起评价。',
  'score-counted-from-zero': '累计值从 {year} 年初的 0 算起。',
  'score-fuzzy-match': '第 {row} 行“{name}”按近似名称对应到“{indicator}”，请核对。',
  'score-efficacy-no-params': '功效系数法要用每项指标的不允许值和满意值，没有给出，不能评价。',
  'score-efficacy-no-params-hint':
    '请用 --params 文件给出（表头：指标,不允许值,满意值），或改用序时进度（--method timeline）。',
  'score-growth-nominal':
    '年均增长目标按增速评价，完成值 {actual} 是以“{unit}”计的现价总量，价格变动会影响它，不能换算成增速。请填各年增速，单位写“%”。',
  'score-growth-unclear':
    '完成值 {actual} 没有可用的单位，分不清是增速还是以“{unit}”计的总量，没有采用。请在“单位”列写明“%”或“{unit}”。',
  'score-growth-one-year': '按最近一年的增速 {actual}% 与目标比较：算平均增速需要 {need} 年，只有 {have} 年。',
  'score-interim-met': '{year} 年的阶段目标 {target} 已达到（完成值 {actual}）。',
  'score-interim-missed': '{year} 年的阶段目标 {target} 没有达到（完成值 {actual}）。',
  'score-growth-undated': '不知道从哪一年算起或数据是哪一年的，算不出年均值。请在“年份”列写明年份。',
  'score-growth-impossible': '有一年的增速等于或低于 -100%，算不出年均增速。请核对。',
  'score-growth-no-level':
    '完成值 {actual}（{unit}）是总量，规划期前一年没有可用的基期总量，算不出年均增速。请填各年增速，单位写“%”。',
  'score-growth-from-level': '按总量推算：{years} 年间由 {baseline} 到 {actual}，年均增长 {mean}%。',
  'score-yearly-changes-missing':
    '目标是每年的变化量，需要各年的变化量：已有 {have} 年，应有 {need} 年；若填的是累计变化量，请把数据类型写成“累计值”。',
  'score-change-unmarked':
    '目标是变化量，完成值 {actual} 大于目标，又没有基期值，分不清是变化量还是水平值，没有评价。如是变化量，请在“数据类型”列写明“当年值”或“累计值”。',
  'score-total-or-level':
    '目标“{target}”是累计值，完成值 {actual} 没有标明，看上去是期末水平而不是当年新增，不可比。请填累计变化量，并在“数据类型”列写明“当年值”或“累计值”。',
  'score-running-beside-level':
    '目标是期末水平，完成值标为累计值，不可比。请填期末水平；如标记有误，请改正“数据类型”列。',
  'score-growth-years-missing':
    '年均增长需要各年增速：已有 {have} 年，应有 {need} 年；若填的是年均值，请把数据类型写成“累计值”。',
  'score-interim': '{year} 年的阶段目标是 {target}，完成值 {actual}。',
  'score-met-exact-only': '按精确值完成（{actual}，目标 {target}）；按目标的位数取整则未完成。',
  'score-met-rounded-only': '按目标的位数取整为完成（{actual}，目标 {target}）；按精确值则未完成。',
  'score-no-indicators': '规划里没有指标，无可评价。',
  'score-no-table': '正文',
  'score-nothing-to-score': '没有可评价的指标：文件本身没有完成情况列。',
  'score-nothing-to-score-hint': '可用 plan template 生成填报表，填好后用 --actuals 评价。',
  'score-older-data': '用的是 {period} 的数据，评价时点是 {asOf}。',
  'score-rows-ambiguous': '有 {count} 行完成值无法确定对应哪个指标或哪个值，没有采用。',
  'score-rows-later': '有 {count} 行完成值晚于评价时点 {asOf}，没有采用。',
  'score-rows-unmatched': '有 {count} 行完成值没有对应的指标。',
  'score-scope-mismatch': '统计口径不一致，不可比。',
  'score-table-outside-period': '{table}（{count} 项指标）没有完成值，时段也不含 {asOf}，未评价。',
  'score-table-without-values': '{table}（{count} 项指标）没有完成值，未评价。',
  'score-table-without-actuals': '{table}（{count} 项指标）没有完成情况列，未评价。',
  'score-total-of-years': '由 {count} 年的当年值合成累计值 {value}。',
  'score-uncategorised': '未分类',
  'score-unit-converted': '完成值 {value} 由 {from} 换算为 {to}。',
  'score-unit-mismatch': '单位不一致，不可比：完成值是“{from}”，目标是“{to}”。',
  'score-unknown-method': '没有“{given}”这种评价方法。\n可用的方法：{choices}。',
  'score-unknown-method-nearest': '没有“{given}”这种评价方法，是不是 {nearest}？\n可用的方法：{choices}。',
  'score-unknown-table': '规划里没有指标表 {given}。\n现有的表：{choices}。',
  'score-vintage-chosen': '采用 {value}（{vintage}）；另有 {others}。',
  'score-whole-year-used': '{part} 的数和目标不可比，按最近的全年数（{year} 年）评价。',
  'score-within-tolerance': '与序时目标值 {expected} 相差 {deviation}，小于容差 {limit}，视为达到。',
  'score-worse-within-bound': '虽未突破控制目标，但比基期 {baseline} 变差（{actual}）。',
  'score-year-assumed': '完成情况列没有年份，按目标年 {year} 计。',
  'score-year-read-as-of': '第 {row} 行只写了 {year} 年，按截至 {asOf} 计；如是全年数，请不要用于年中评价。',
  'score-commitments-included': '正文中 {count} 条量化承诺作为评价对象，编号为承诺的编号。',
  'score-commitments-restated': '{count} 条承诺与指标表中的指标相同，只按指标评价：{items}。',
  'score-commitments-encouraged': '{count} 条承诺只是鼓励，没有评价：{items}。',
  'score-commitments-pair': '{count} 条承诺是两个数之比，没有评价：{items}。',
  'score-commitments-multiple': '{count} 条承诺是倍数，没有评价：{items}。',
  'score-commitments-no-number': '{count} 条承诺没有数值，没有评价：{items}。',
  'score-commitment-implicit': '原文“{words}”没有数字，按 {value} 评价。',
  'score-commitment-hedged': '原文只说力争：“{quote}”。',
};
