// Chinese sentences of `plan report`.
import type { Catalogue } from './index.js';

export const reportZh: Catalogue = {
  'help-short-report': '生成评估报告',
  'help-report':
    '读取规划、对照完成值评价、检查原文，生成一份报告。格式由 -o 的扩展名决定（或 -f）。\n不给出规划文件时，生成 plan.config.json 的 reports 中列出的全部报告，没有变化的不重做；--check 只比较。\n同样的输入得到逐字节相同的结果。',
  'help-examples-report':
    '示例：\n  plan report 规划.docx -a 完成值.csv -o 报告.html\n  plan report 规划.docx -a 完成值.csv --table midterm -o 中期评估指标表.xlsx\n  plan report             按 plan.config.json 生成全部报告\n  plan report --check     持续集成：已提交的报告是否是最新的',
  'opt-output-report': '报告写到哪里；扩展名决定格式',
  'report-findings': '审校意见',
  'report-severity': '级别',
  'report-line': '行',
  'report-finding': '意见',
};
