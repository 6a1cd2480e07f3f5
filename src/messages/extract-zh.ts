// Chinese sentences: what was found in a plan.
import type { Catalogue } from './index.js';

export const extractZh: Catalogue = {
  'extract-failures': '{total} 份文件中有 {count} 份未能提取；原因见各行的 error。',
  'summary-no-caption': '（无标题的指标表）',
  'summary-stated': '正文中的指标',
  'summary-tasks': '任务',
  'summary-lead': '（牵头）',
  'summary-indicators': '指标 {count}',
  'summary-tables': '指标表 {count}',
  'summary-tasks-count': '任务 {count}',
  'summary-boxes': '专栏 {count}',
  'summary-commitments': '量化承诺 {count}',
  'summary-facts': '事实 {count}',
  'summary-claims': '自我评价 {count}',
  'summary-nothing': '没有找到指标、任务和量化承诺',
  'summary-more-units': '{units}等 {count} 家',
  'table-column-carried-down': '表 {table} 的“{header}”列有空格，按合并单元格沿用上一行的内容。',
  'table-ditto-carried': '表 {table} 的“{header}”列有“〃”“同上”，按上一行的内容读取。',
  'table-column-not-read': '表 {table} 的“{header}”列看不出是基期、目标还是完成值，其中 {count} 个数字未读取，请核对。',
  'table-column-part-year': '表 {table} 的“{header}”列不是全年数（{count} 个数字），不作为年度目标，请核对。',
  'table-category-ambiguous': '类别对应哪几行有两种可能，按从其所在行开始理解（表头以下的行号）：{rows}。请核对。',
  'table-total-row': '表 {table} 第 {row} 行“{text}”是合计行，不作为指标或任务。',
  'table-row-more-text': '表 {table} 第 {row} 行“{text}”接着说明上一行的指标，其中的数字不作为指标值，请核对。',
  'task-column-not-read': '表 {table} 的“{header}”列（{count} 格，如“{text}”）不属于任务的内容，未读取。',
  'table-row-without-name': '表 {table} 第 {row} 行没有名称（{text}），未读取。请核对原表是否有合并单元格。',
  'indicator-parts-without-values': '指标 {indicator}“{name}”含 {count} 个分项，单元格未分列数值，按一项指标读取。',
  'indicator-direction-against-lexicon':
    '指标 {indicator}“{name}”：目标值所示的优劣方向与指标名称通常的方向不一致。已按“{@direction}”处理，{@basis}，请核对。',
  'indicator-direction-against-comparator':
    '指标 {indicator}“{name}”：目标值“{target}”的比较符号或用语所示的优劣方向与此相反。已按“{@direction}”处理，{@basis}，请核对。',
  'indicator-direction-against-values':
    '指标 {indicator}“{name}”：目标值“{target}”比基期值“{baseline}”差。已按“{@direction}”处理，{@basis}，请核对。',
  'direction-increase': '越高越好',
  'direction-decrease': '越低越好',
  'direction-by-stated': '依据是名称或目标单元格的用语',
  'direction-by-lexicon': '依据是指标名称',
  'direction-by-comparator': '依据是目标值的比较符号或用语',
  'cell-second-number': '指标 {indicator} 的“{text}”中括号里还有一个数字，未作为指标值读取，请核对。',
  'cell-number-not-read': '指标 {indicator} 的“{text}”中有数字，但看不出哪个是指标值，按文字保留。',
  'box-without-caption': '方框内的文字没有“专栏”标题（{paragraphs} 段），没有并入相邻的专栏。',
};
