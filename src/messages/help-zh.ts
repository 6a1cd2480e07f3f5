// Chinese help of the command line.
import type { Catalogue } from './index.js';

export const helpZh: Catalogue = {
  'help-examples-plan': `示例：
  plan extract 规划.txt                      提取全部内容（JSON）
  plan extract 规划.txt -f table             看看提取到什么
  plan score 规划.txt --as-of 2020           按文中完成情况列出滞后指标
  plan template 规划.txt -o actuals.csv      生成完成值填报表
  plan score 规划.txt --actuals actuals.csv  按填报的完成值列出滞后指标
  plan demo                                  用两份真实文件走一遍`,
  'help-plan': '把规划、计划、方案读成带类型的数据，并说明哪些目标已完成、哪些滞后。每个数值都有原文引文和位置。',
  'help-usage': '<命令> [选项]',
  'help-usage-options': '[选项]',
  'help-help': '查看某个命令的帮助。',
  'help-examples-extract': `示例：
  plan extract 规划.txt                          JSON 输出到标准输出
  plan extract 规划.md -f table                  看看提取到什么
  plan extract *.txt -f ndjson -o plans.ndjson   每份文件一行
  plan extract 规划.txt -f csv -o out/           每类一个 CSV 文件
  plan extract 规划.txt -f csv --kind tasks      只要任务，输出到标准输出
  cat 规划.md | plan extract - --stdin-filename 规划.md`,
  'help-extract': '从规划文件中提取指标、任务、责任单位、专栏和量化承诺。',
  'help-examples-score': `示例：
  plan score 规划.txt                            用文中“完成情况”一列评价
  plan score 规划.txt --actuals actuals.csv      用填报的完成值评价
  plan score 规划.json -a actuals.csv --as-of 2023 -f csv -o scores.csv
  plan score 方案.txt --as-of 2026-06            没有指标表：承诺到6月应完成多少
  plan score 规划.txt -a actuals.csv --targets targets.csv   # 按现行目标
  plan score 规划.txt -a actuals.csv --targets targets.csv --region 东县
  plan score 规划.txt -a actuals.csv --weights weights.csv --policy missing=zero
  plan score 规划.txt -a actuals.csv --fail-on binding   # 有则退出码为 1`,
  'help-score':
    '对照目标与完成值，列出滞后指标。参数可以是规划文件，也可以是 extract 输出的 JSON。不指定 -f 时输出表格。',
  'help-examples-match': `示例：
  plan match 规划.txt actuals.csv                每一行对应哪个指标、怎样对应
  plan match 规划.txt actuals.csv -o aliases.csv 没把握的写成别名建议表
  plan score 规划.txt -a actuals.csv --aliases aliases.csv   在“采纳”栏填“是”之后`,
  'help-match':
    '逐行说明完成值文件里的名称对应规划的哪个指标、怎样对应；对不上的列出最接近的指标、相似度和差别，写成别名建议表，由人逐条采纳。没有采纳的不起作用。',
  'help-short-match': '核对完成值文件的名称对应哪个指标，并提出别名建议',
  'opt-output-match': '写入文件（.csv：别名建议表；.json）',
  'help-examples-template': `示例：
  plan template 规划.txt -o actuals.csv          每个指标、每个缺数年份一行
  plan template 规划.txt -o actuals.xlsx         Excel 填报表，表头固定
  plan template 方案.txt --every quarter         每季度一行，附序时目标值
  plan template 规划.txt --include all -o all.csv   指标表和正文中的量化承诺
  plan score 规划.txt --actuals actuals.csv      填好之后评价`,
  'help-template': '生成待填报的完成值 CSV 或 XLSX。没有指标表的规划，列出正文中的量化承诺。',
  'help-examples-fill': `示例：
  plan fill 规划.txt                             正文里有哪些数可以补进指标
  plan fill 规划.txt --from 总结报告.docx -o proposals.csv
  plan score 规划.txt -a proposals.csv           核对并在“采纳”栏填“是”之后`,
  'help-fill': '从正文和专栏里已完成的数，为指标提出完成值建议，附原文和位置，由人逐条采纳。建议本身不参与评价。',
  'help-short-fill': '从正文中提出完成值建议，供人采纳',
  'opt-fill-from': '再从这些文件里找（可多个）',
  'help-examples-text': `示例：
  plan text 规划.txt                             所有位置（span）所指的正文
  plan text 规划.txt | sed -n 215,285p           按 span 的行号查看`,
  'help-text': '输出从文件读到的全部文字；各处位置（span）都指向这份文字。',
  'help-examples-quantities': `示例：
  plan quantities 新建幼儿园80所，普惠性幼儿园占比保持90%以上
  plan quantities -f json 城镇登记失业率控制在2.8%以内
  plan text 规划.txt | plan quantities -`,
  'help-quantities': '显示一段文字里的每个数量：数值、单位和比较词；不是数量的数字注明原因。用来查一句话为什么这样读。',
  'help-short-quantities': '显示一段文字里认出的数量',
  'help-examples-schema': `示例：
  plan schema plan                               extract 输出的 JSON Schema
  plan schema scorecard -o scorecard.schema.json
  plan schema csv-indicators                     CSV 版式的 Table Schema`,
  'help-schema':
    '输出数据结构。JSON Schema：plan、actuals、scorecard、findings、config、tasks、diff、overrides；Table Schema：csv-indicators、csv-tasks、csv-commitments、csv-scorecard、csv-path、csv-template。',
  'help-examples-completion': `示例：
  plan completion zsh > ~/.zfunc/_plan           $fpath 中的一个文件夹
  source <(plan completion bash)                 也可写进 ~/.bashrc
  plan completion fish > ~/.config/fish/completions/plan.fish`,
  'help-completion': '输出命令行补全脚本：bash、zsh 或 fish。可补全命令、选项和选项的取值。',
  'help-short-completion': '输出命令行补全脚本（bash、zsh、fish）',
  'help-examples-demo': `示例：
  plan demo                                      用随附的两份规划走一遍
  plan demo --lang en                            英文`,
  'help-demo': '提取两份真实规划，评价其中一份，并提示下一步。',
  'help-short-extract': '提取指标、任务、责任单位、专栏和量化承诺',
  'help-short-score': '对照目标与完成值，列出滞后指标',
  'help-short-template': '生成待填报的完成值 CSV 或 XLSX',
  'help-short-text': '输出从文件读到的文字',
  'help-short-schema': '输出 JSON Schema 和 CSV 版式',
  'help-short-demo': '用两份真实规划走一遍',
  'help-title-usage': '用法：',
  'help-title-commands': '命令：',
  'help-title-options': '选项：',
  'help-title-global-options': '通用选项：',
  'help-title-arguments': '参数：',
  'help-title-input': '输入：',
  'help-title-output': '输出：',
  'help-title-scoring': '评价：',
  'opt-help': '显示本帮助',
  'opt-version': '显示版本号',
  'opt-lang': '提示语言（默认看 LC_ALL、LC_MESSAGES、LANG；都没有时为 zh）',
  'opt-color': '颜色（遵守 NO_COLOR 和 FORCE_COLOR）',
  'opt-quiet': '标准错误只输出错误',
  'opt-from': '指定输入格式（文件名和内容有误导时用）',
  'opt-stdin-filename': '给标准输入（-）起的文件名',
  'opt-max-bytes': '拒绝更大的输入（默认 64MB）',
  'opt-isolate': '各种格式都在子进程中读取（PDF 和 .doc 一向如此）',
  'opt-max-time': '子进程读一份文件最多用多少秒处理器时间（默认 8，文件每满 1MB 加 5）',
  'opt-max-memory': '子进程最多用多少内存（默认 768MB）',
  'opt-max-inflate': 'Office 文件解压后的上限（默认 256MB）',
  'opt-no-office': '不用 LibreOffice（.doc 只取文字，.rtf、.odt、.xls 等不读）',
  'opt-format': '输出格式',
  'opt-output': '写到文件而不是标准输出',
  'opt-output-extract': '写到文件；CSV 可写到文件夹（DIR/），各类各一个文件',
  'opt-force': '覆盖已存在的文件',
  'opt-output-template': '写到文件：.csv（带 BOM，便于 Excel 打开）或 .xlsx',
  'opt-kind': 'CSV 列什么（默认 indicators；写到文件夹时全部）',
  'opt-rows': 'table 中承诺、事实、专栏等各最多列多少条，0 为全部；指标和任务总是全列（默认 20）',
  'opt-max-failures': '多个输入中允许失败的数量（N 或 N%），超过则退出码为 3',
  'opt-actuals': '完成值文件：CSV、XLSX 或 JSON',
  'opt-as-of': '评价到哪一期：2025、2026-06、2026Q2、2026H1（默认：有数的最近一期）',
  'opt-method': '评价方法（--method help 看说明）',
  'opt-params': '功效系数法（--method efficacy）的参数表：不允许值、满意值等',
  'help-methods': `plan score 的评价方法
  timeline   序时进度：目标实现进度比时间进度（默认）
  final      只看期末是否完成，用于总结评估
  statcan    实际增速比所需增速，得分 -5..5（Open SDG）；没有目标也能评
  eurostat   实际增速比所需增速（欧盟统计局）；没有目标也能评
  unsd       按已有增速外推到目标年（联合国 Progress Chart）
  efficacy   功效系数法：不允许值 60 分，满意值 100 分；需要 --params 文件

是否达标、完成率、实现进度、差距等，各种方法算得都一样。
公式、出处和算例见 docs/methods.md`,
  'opt-table': '只评价这张表，如 t2',
  'opt-aliases': '指标别名 CSV（两列：别名,指标）',
  'opt-tolerance': '视为误差的偏差，以目标值末位为单位（默认 0.5）',
  'opt-precision': '是否达标按精确值（exact）还是按目标值的位数（target）判断（默认 exact）',
  'opt-thresholds': '进度比的界限：快于预期、基本符合、略慢（默认 1.05,0.95,0.85）',
  'opt-include-slipping': '略慢的也列入滞后',
  'opt-every': '每年按什么分行，并给出各期的序时目标值（默认 year）',
  'opt-include': '评价什么：indicators 指标表，commitments 正文中的量化承诺，all 两者；没有指标时默认 commitments',
  'opt-table-template': '只列这张表的指标，如 t2',
  'opt-years': '只列这些年份，如 2023,2024',
  'opt-status-set': '状态用语：national、progress、works，或自定用语文件（CSV、JSON）',
  'opt-vintage': '同一时期有多版数据时用哪一版：latest 最新（默认）、as-published 首次公布',
  'opt-allow-low-coverage': '评价不足一半时也输出实现度',
  'opt-fail-on': '有指标滞后（lagging）或约束性指标滞后（binding）时退出码为 1（默认 never）',
};
