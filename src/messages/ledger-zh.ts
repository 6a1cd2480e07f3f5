// Chinese sentences: weights, roll-up, the ledger of targets, regions.
import type { Catalogue } from './index.js';

export const ledgerZh: Catalogue = {
  'opt-weights': '权重文件：指标（或类别）,权重；不指定时等权',
  'opt-policy': '没有完成值的指标：missing=exclude 不计入（默认），missing=zero 按 0 计',
  'usage-policy': '--policy 看不懂“{given}”。\n请写成 missing=exclude（不计入）或 missing=zero（按 0 计）。',
  // weights
  'weights-header':
    '{file} 缺少表头：需要“权重”，以及“指标”或“类别”（也可写 weight, indicator, category）。读到的是：{found}。',
  'weights-value':
    '{file} 有 {count} 行的权重缺失、为负或不是数字：{cells}（行号、名称、原文）。\n权重请写成不小于 0 的数。',
  'weights-all-zero': '{file} 的权重全部为 0，无法加权。',
  'weights-twice': '{file} 第 {row} 行：“{name}”的权重前面已经给过。\n请只留一行。',
  'weights-unmatched':
    '{file} 有 {count} 行对不上唯一的指标或类别：{rows}（行号、名称）。\n请改用规划里的指标名称、编号（如 t1-6）或类别名称；同名的加“表”列。',
  'weights-missing': '{file} 没有给出这 {count} 项的权重：{names}。\n请补上；不计入的请写 0。',
  'weights-sum': '{file} 的权重合计是 {sum}，不是 1、100 或 1000；按各自占合计的比例计算。',
  'weights-outside': '{file} 有 {count} 项不在本次评价的指标中，没有用到：{names}。',
  // roll-up
  semicolon: '；',
  'score-policy': '{weights}；完成率超过 100% 的按 100% 计；{missing}，另列覆盖率。本工具的算法，不是官方实现度。',
  'score-weights-equal': '等权平均',
  'score-weights-indicator': '按 {file} 的指标权重加权平均',
  'score-weights-category': '按 {file} 的类别权重加权平均（类别内等权）',
  'score-weights-both': '按 {file} 的类别和指标权重加权平均',
  'score-missing-exclude': '无数据和不可比的不计入',
  'score-missing-zero': '有目标而算不出完成率的（无数据、不可比等）按 0 计',
  'score-policy-otherwise-zero': '（若按 0 计为 {value}）',
  'score-policy-otherwise-exclude': '（若不计入为 {value}）',
  'score-statement': '{total}项，{what}，按{rest}项评价',
  'score-statement-discontinued': '停止统计{count}项',
  'score-statement-replaced': '替换{count}项',
  'score-parts': '{total}项指标（含{parts}项分指标），按行计{rows}项',
  'score-realisation-attributes': '其中约束性 {binding}，预期性 {expected}',
  'score-weight-covered': '按权重覆盖 {share}',
  'score-algorithm': '算法：{policy}{otherwise}',
  // ledger of targets
  'opt-targets': '目标台账：年度分解、中期调整、停止统计、替换为（CSV、XLSX 或 JSON）',
  'opt-region': '只评价这个区域：用它的完成值和台账里它的目标',
  'ledger-header':
    '{file} 缺少表头：需要“指标”（或序号、指标编号），以及“类型”或“目标值”（也可写 indicator, type, target）。读到的是：{found}。',
  'ledger-adjusted':
    '目标由 {from} 调整为 {to}（依据 {reference}，批准机关 {authority}，生效 {effective}；台账第 {row} 行），按调整后的目标评价。',
  'ledger-regional-target':
    '{region}的目标为 {to}（依据 {reference}，批准机关 {authority}，生效 {effective}；台账第 {row} 行）。',
  'ledger-no-date': '台账第 {row} 行没有写生效日期，按已生效处理，请核对。',
  'ledger-yearly': '按台账的年度分解目标计算序时目标值：{years}。',
  'ledger-judged-by-year': '没有基期值，按分解目标判断：序时目标值 {expected}，完成值 {actual}。',
  'ledger-discontinued':
    '“{name}”已停止统计（依据 {reference}，批准机关 {authority}，生效 {effective}；台账第 {row} 行），不计入总项数。',
  'ledger-replaced':
    '规划中的“{name}”已由“{successor}”替换（依据 {reference}，批准机关 {authority}，生效 {effective}；台账第 {row} 行），评价的是“{successor}”。',
  'ledger-replaced-by-row':
    '“{name}”已由规划中的“{successor}”替换（依据 {reference}，批准机关 {authority}，生效 {effective}；台账第 {row} 行），评价后者，本项不计入总项数。',
  'ledger-successor-without-target':
    '台账第 {row} 行没有写替换后的“{successor}”的目标值，无法评价；原指标的目标不能代替。',
  'ledger-no-regional-target': '台账里没有{region}的目标；全域的目标不能当作它的目标。',
  'ledger-type': '台账第 {row} 行的类型“{type}”看不懂，没有采用。请写年度分解、中期调整、停止统计或替换为。',
  'ledger-no-reference': '台账第 {row} 行（{type}，目标值 {target}）没有写依据文号，没有采用。',
  'ledger-date': '台账第 {row} 行的生效日期“{effective}”看不懂，没有采用。请写成 2023-07-01。',
  'ledger-not-yet': '台账第 {row} 行（{type}，目标值 {target}）到评价时点还没有生效（{effective}），没有采用。',
  'ledger-no-year': '台账第 {row} 行（{type}，目标值 {target}）没有写年份，没有采用。',
  'ledger-no-target': '台账第 {row} 行（{type}）的目标值“{target}”不是数字，没有采用。',
  'ledger-no-successor':
    '台账第 {row} 行（{type}）没有写由哪个指标替换，没有采用。请加一列“替换指标”，或写成“替换为：新指标名称”。',
  'ledger-year-outside': '台账第 {row} 行（{type}，{year} 年）晚于目标年，没有采用。',
  'ledger-annual-differs':
    '台账第 {row} 行（{type}，{year} 年）的目标值 {target} 与目标年的目标不一致，没有采用；如目标有调整，请写成中期调整并注明依据文号。',
  'ledger-annual-basis':
    '台账第 {row} 行（{type}，{year} 年，目标值 {target}）看不出是当年值还是累计值，没有采用。请加一列“数据类型”，写当年值或累计值。',
  'ledger-conflict': '台账第 {row} 行（{type}，目标值 {target}）与同时生效的另一行不一致，都没有采用。',
  'ledger-superseded': '台账第 {row} 行（{type}，目标值 {target}）已被后来生效的一行取代。',
  'ledger-unit': '台账第 {row} 行的单位“{unit}”与指标的单位不一致，没有采用。',
  'ledger-other-region': '台账第 {row} 行是{region}的目标，不用于本次评价的区域。',
  'ledger-not-for-region': '台账第 {row} 行是全域的目标，不是本区域的目标。',
  'reason-discontinued': '已停止统计',
  'reason-replaced': '已替换为规划中的另一项指标',
  'score-targets-listed': '目标台账中没有采用的行：{count}',
  'score-original-target': '{target}（原{original}）',
  // regions
  'score-region': '只评价{region}：{count} 项指标有它的目标或完成值，其余 {rest} 项没有，未列入。',
  'score-region-of': '区域：{region}',
  'score-unknown-region': '目标台账和完成值里都没有“{given}”这个区域。\n有的区域：{choices}。',
  'score-unknown-region-nearest':
    '目标台账和完成值里都没有“{given}”这个区域，是不是“{nearest}”？\n有的区域：{choices}。',
  'match-no-region': '没有写区域，是全域的数据，本次只评价一个区域，没有采用',
  'match-other-region': '是其他区域（{region}）的数据，本次没有评价',
  'score-parts-only': '{period} 只有部分区域的数据（{regions}），没有全域的值；不以合计代替。',
  'score-parts-differ':
    '{period} 全域的值 {whole} 与 {count} 个区域的合计 {sum} 相差 {difference}（{regions}），请核对是否漏了区域或口径不同；评价用的是全域的值。',
};
