// Chinese sentences of `plan tasks`.
import type { Catalogue } from './index.js';

export const tasksZh: Catalogue = {
  'help-short-tasks': '按单位或时限列出任务，导出分解表并收回修改',
  'help-tasks':
    '谁在什么时候做什么：每个单位牵头和配合的任务、量化目标和时限；责任单位来自所在章节标注的，会注明；没有责任单位的列在最后。\n表格和 JSON 默认按单位（--by unit），分解表（.csv、.xlsx）默认每条任务一行（--by task），便于修改后用 --overlay 收回。',
  'help-examples-tasks': `示例：
  plan tasks 方案.docx                           每个单位的任务
  plan tasks 方案.docx --by deadline             按完成时限
  plan tasks 方案.docx --unit-aliases units.csv  单位名称按“简称,全称”统一
  plan tasks 方案.docx -o 分解表.xlsx            发给各单位修改
  plan tasks 方案.docx --overlay 分解表.xlsx     收回修改，列出冲突
  plan tasks 方案.docx --overlay 分解表.xlsx -f plan -o 方案.json`,
  'opt-output-tasks': '写入文件（.csv、.xlsx、.json 按扩展名定格式）',
  'opt-by': '怎样分组',
  'opt-unit-aliases': '单位名称表 CSV（两列：简称,全称）',
  'opt-overlay': '收回修改过的分解表（.xlsx、.csv）',
  'opt-fail-on-conflict': '收回的表有冲突（conflict）时退出码为 1（默认 never）',
  'tasks-column-role': '职责',
  'tasks-column-number': '序号',
  'tasks-column-task': '任务',
  'tasks-column-units': '单位',
  'tasks-column-deadline': '完成时限',
  'tasks-column-source': '责任来源',
  'tasks-column-commitments': '量化目标',
  'tasks-role-lead': '牵头',
  'tasks-role-support': '配合',
  'tasks-role-responsible': '责任',
  'tasks-source-own': '本条',
  'tasks-source-chapter': '所在章节',
  'tasks-source-document': '全文',
  'tasks-all': '全部任务',
  'tasks-unsaid': '未明确',
  'tasks-also': '（也写作：{names}）',
  'tasks-count': '{count} 项',
  'tasks-summary':
    '任务 {tasks} 项，单位 {units} 个；责任单位来自所在章节标注的 {inherited} 项，没有责任单位的 {without} 项。',
  'tasks-overlay-header':
    '{file} 里没有“{wanted}”一列，看不出每一行是哪条任务；找到的表头：{found}。\n请用 plan tasks 导出的分解表修改。',
  'tasks-overlay-columns': '自行添加的列不进入规划；再写分解表（.csv、.xlsx、.json）时原样保留：{columns}。',
  'tasks-overlay-column': '{header}（填了 {count} 项）',
  'tasks-overlay-unnamed': '从第 {row} 行起，有 {count} 格写在没有表头的列里，没有读取；请补上表头。',
  'tasks-overlay-changed': '第 {row} 行“{task}”：{column}由{from}改为{to}。',
  'tasks-overlay-cell': '“{cell}”',
  'tasks-overlay-empty': '（空）',
  'tasks-overlay-no-key': '第 {row} 行没有任务编号，没有采用；文件里没有的任务请写进文件。',
  'tasks-overlay-unknown-key': '第 {row} 行的任务编号 {key} 在规划里找不到，没有采用；原文的标题可能改过。',
  'tasks-overlay-twice': '第 {row} 行的任务编号都是 {key}（“{task}”），内容不同，都没有采用；请只留一行。',
  'tasks-overlay-source-changed':
    '第 {row} 行“{task}”（{key}）：导出分解表之后原文改过，{columns}与现在的原文不同，没有采用；请重新导出后再改。',
  'tasks-overlay-fixed': '第 {row} 行“{task}”（{key}）：{columns}是原文，表里的改动没有采用；请改原文。',
  'tasks-overlay-place':
    '第 {row} 行“{task}”（{key}）：{columns}只说明这一行列在谁名下，改动没有采用；要换单位，请改{wanted}。',
  'tasks-overlay-deadline':
    '第 {row} 行“{task}”（{key}）：完成时限“{cell}”读不出日期，没有采用；请写 2027、2027-06 或 2027-06-30。',
  'tasks-overlay-summary': '收回的表：采用改动 {changes} 处，冲突 {conflicts} 处。',
  'tasks-overlay-conflict': '冲突：{message}',
  'tasks-overlay-missing': '规划里有 {count} 项任务不在收回的表里，保持原样。',
  'tasks-overlay-unchecked': '有 {count} 行没有原文校验，看不出原文是否改过，按表采用。',
  'unit-aliases-header': '{file} 需要两列：简称、全称；找到的表头：{found}。',
  'unit-aliases-row': '第 {row} 行只有简称或只有全称，没有采用。',
  'unit-aliases-twice': '{file} 第 {row} 行：“{alias}”已经是“{first}”的简称，不能又是“{second}”的简称。',
};
