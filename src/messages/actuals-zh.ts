// Chinese sentences: files of actual values, aliases, parameters and status words; matching their rows.
import type { Catalogue } from './index.js';

export const actualsZh: Catalogue = {
  'params-header':
    '{file} 里看不出各列是什么；表头是：{found}。\n需要一列指标和“不允许值”“满意值”（或“区间下限”“区间上限”“不允许下限”“不允许上限”）。',
  'params-value': '{file} 第 {row} 行“{column}”列的“{found}”不是数。\n请只写数，单位与指标一致。',
  'params-nonsense':
    '{file} 第 {row} 行 {name}：这些值无法计分。\n不允许值与满意值不能相同；区间型须不允许下限≤区间下限≤区间上限≤不允许上限，且两端不能都相同。',
  'params-incomplete': '参数表第 {row} 行 {name} 没有使用：需要不允许值和满意值，或区间上下限和至少一个不允许的限值。',
  'params-unmatched': '参数表第 {row} 行：规划里没有指标“{name}”，没有使用。',
  'params-ambiguous': '参数表第 {row} 行：“{name}”对应不止一个指标（{ids}），没有使用。请改写指标编号。',
  'params-twice': '参数表第 {row} 行：“{name}”前面已有参数，采用前一行。',
  'params-against-direction': '满意值比不允许值更差，与该指标的优劣方向相反，请核对参数表。',
  'actuals-basis-unknown': '第 {row} 行的数据类型“{found}”看不懂，按未注明处理。请写“当年值”或“累计值”。',
  'actuals-column-ignored': '“{column}”列没有使用。',
  'actuals-csv':
    '{file} 第 {row} 行附近读不下去，多半是引号不成对。\n请检查这一行的引号，或在表格软件中打开后另存为 CSV（细节：{detail}）。',
  'actuals-document':
    '{file} 是 Word 或 PDF 文档，不是完成值表。\n完成值请用 CSV、Excel（.xlsx）或 JSON 给出；plan template 可以生成填报表。规划文件写在命令后面，完成值表用 --actuals。',
  'actuals-empty': '{file} 里没有数据行。\n请填写后再试；可用的表头：{accepted}。',
  'actuals-header':
    '{file} 里找不到认识的表头。第 {row} 行是：{found}。\n需要一列指标（或序号、编号）和一列完成值（或每年一列，如“2021年”）。可用的表头：{accepted}。',
  'actuals-header-both-forms':
    '{file} 第 {row} 行的表头既有{first}又有年份列{second}，无法判断读哪一列。\n请只保留一种：一行一个值（年份、完成值两列），或每年一列。',
  'actuals-header-twice':
    '{file} 第 {row} 行有两列表头是同一个意思：{first} 和 {second}（括号里是第几列）。\n请删去或改名其中一列。',
  'actuals-json':
    '{file} 不是完成值的 JSON（{detail}）。\n需要一个数组，每项是一个对象，如 [{"指标":"…","年份":2020,"完成值":98}]。',
  'actuals-not-text':
    '{file} 是旧版 Excel 格式（.xls、.et），不能作为完成值读取。\n请另存为 .xlsx 或 CSV（UTF-8 或 GBK 均可）。',
  'actuals-year':
    '{file} 第 {row} 行“{column}”列的“{found}”看不出是哪一年或哪一期。\n请写成 2020、2026-06、2026Q2 或 2026年1-6月。',
  'actuals-year-han': '{file} 第 {row} 行“{column}”列的年份“{found}”是汉字数字。\n请写成 {suggestion}。',
  'actuals-header-no-value':
    '{file} 缺少完成值的列。第 {row} 行的表头是：{found}。\n请加一列“完成值”，或每年一列，如“2021年”。可用的表头：{accepted}。',
  'actuals-header-no-name':
    '{file} 缺少指标的列。第 {row} 行的表头是：{found}。\n请加一列“指标”（或“序号”“指标编号”）。可用的表头：{accepted}。',
  'actuals-row-too-long':
    '{file} 有 {count} 行的单元格比表头多：{cells}（行号、单元格数 > 表头数、内容）。\n多半是数字里的千分位逗号没有加引号：1,950 请写成 1950 或 "1,950"。',
  'actuals-years':
    '{file} 有 {count} 处看不出是哪一年或哪一期：{cells}（行号、列名、原文）。\n请写成 2020、2026-06、2026Q2 或 2026年1-6月。',
  'actuals-several-problems':
    '{file} 有 {count} 处问题：{cells}（行号、列名、原文、问题）。\n① 单元格比表头多（千分位逗号请加引号或去掉）；② 看不出哪一年。',
  'aliases-header': '{file} 的表头不是别名表（现有：{found}）。\n需要“别名”和“指标”两列。',
  'aliases-row': '第 {row} 行只填了一半，没有使用。',
  'aliases-twice': '{file} 第 {row} 行：别名“{alias}”先指向“{first}”，又指向“{second}”。\n一个别名只能对应一个指标。',
  'aliases-not-accepted': '别名表中有 {count} 行“采纳”一栏没有填“是”，没有使用。',
  'match-conflict': '同一指标同一时期有不同的值，没有采用：{rivals}（{candidates}）',
  'match-id-name-disagree': '编号和名称不是同一个指标：{candidates}',
  'match-not-accepted': '是待确认的建议，“采纳”一栏没有填“是”，不参与评价',
  'match-no-name': '没有指标名称、序号或编号',
  'match-no-year': '没有年份，请填年份',
  'match-number-name-disagree': '序号和名称不是同一个指标：{candidates}',
  'match-region-part': '是部分区域的数据，不代表全域：{candidates}',
  'match-several': '对应多个指标，年份和序号都不能区分：{candidates}',
  'match-unknown-id': '规划里没有这个编号',
  'match-unknown-name': '规划里没有这个指标；名称不同的可写进别名表',
  'match-unknown-number': '规划里没有这个序号',
  'match-unknown-name-nearest': '规划里没有这个指标；最接近：{nearest}，确是同一指标可写入别名表（列：别名,指标）',
  'match-against-both': '写的是“{written}”，规划是“{plan}”',
  'match-against-none': '只是词序或写法不同',
  'match-against-plan': '没有写“{plan}”',
  'match-against-quantity': '计数的内容不同',
  'match-against-written': '多了“{written}”',
  'match-column-how': '对应方式',
  'match-column-row': '行',
  'match-column-score': '相似度',
  'match-column-written': '填报名称',
  'match-comma': '、',
  'match-how-alias': '别名表',
  'match-how-exact': '同名',
  'match-how-fuzzy': '近似名称',
  'match-how-id': '编号',
  'match-how-none': '未对应',
  'match-how-normalised': '同名异写',
  'match-how-number': '序号',
  'match-no-such-name': '规划里没有这个名称',
  'match-summary': '共 {names} 个名称：对应 {matched} 个{ways}，未对应 {open} 个。',
  'match-ways': '（{ways}）',
  'match-written':
    '已写入 {file}：{count} 条别名建议。请在对的一条的“采纳”一栏填“是”，再用 plan score {plan} --actuals {actuals} --aliases {file} 评价；没有采纳的不起作用。',
  'match-value-words': '不是数值，没有采用（{candidates}）。',
  'match-value-progress': '是工作进度还是指标值无法确定，没有采用（{candidates}）。',
  'match-value-date': '单元格是日期，没有采用（{candidates}）。',
  'match-value-bound': '只是界限，不是确切的数值，没有采用（{candidates}）。',
  'match-value-figure': '不是可以读出的数字，没有采用（{candidates}）。',
  'match-value-negative': '比率不会小于 0，没有采用；如果是增长率或变化量，请在指标名称里写明（{candidates}）。',
  'match-value-merged': '一个数值跨几行或几列合并，分不清属于哪一格，没有采用（{candidates}）。',
  'status-set-header':
    '{file} 看不出是状态用语表。\n请用 CSV（表头 状态,中文,英文）或 JSON（{ "met": "完成", … }）；状态是 met、missed、on-track 等编号。',
  'status-set-unknown': '{file} 第 {row} 行：没有“{given}”这种状态。\n可用的状态：{choices}。',
  'status-set-unknown-nearest':
    '{file} 第 {row} 行：没有“{given}”这种状态，是否指 {nearest}？\n可用的状态：{choices}。',
  'status-set-twice': '{file} 第 {row} 行：状态 {id} 出现了两次。\n请只留一个。',
  'status-set-empty': '{file} 第 {row} 行：状态 {id} 没有用语。\n请填写中文或英文用语，或删去这一行。',
  'status-set-long': '{file} 第 {row} 行：状态 {id} 的用语超过 {limit} 字。\n请写短一些。',
  'status-set-partial': '没有给出用语、沿用默认用语的状态：{ids}。',
  'fill-certain': '确定',
  'fill-likely': '较有把握',
  'fill-doubtful': '存疑',
  'fill-reason-name-alike': '名称相近，不完全相同',
  'fill-reason-year-inferred': '原句没有年份，按文件的时间推定',
  'fill-reason-several-indicators': '可能是几个指标中的一个',
  'fill-reason-bound': '原文是界限，不是完成值，没有填数',
  'fill-reason-unit-differs': '单位与指标不同，没有填数',
  'fill-reason-approximate': '原文是约数',
  'fill-column-value': '建议值',
  'fill-column-printed': '表中已有',
  'fill-column-sureness': '把握',
  'fill-evidence': '依据',
  'fill-place-page': '{file} 第{page}页',
  'fill-no-indicators': '{file} 里没有指标，没有可补的数。\n请用 plan extract … -f table 看看读到了什么。',
  'fill-nothing': '正文中没有找到能补入指标的已完成值。可用 --from 指定别的文件，如总结评估报告、政府工作报告。',
  'fill-facts-without-indicator': '{file}：另有 {count} 处已完成的数，不属于本规划的指标或年份，没有列出。',
  'fill-written':
    '已写入 {file}：{count} 条建议。请逐条核对原文，在“采纳”一栏填“是”，再用 plan score {plan} --actuals {file} 评价；没有采纳的不参与评价。',
  'basis-annual': '当年值',
  'basis-running': '累计值',
};
