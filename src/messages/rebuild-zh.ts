// Chinese sentences of `plan report` where it builds what plan.config.json lists.
import type { Catalogue } from './index.js';

export const rebuildZh: Catalogue = {
  'help-title-rebuilding': '按配置文件生成（不给出规划文件时）：',
  'opt-check-reports': '只比较，不写文件：已提交的报告缺少或与应有的内容不同时，退出码为 1',
  'opt-force-reports': '没有变化的也重新生成',
  'report-nothing-named':
    '没有给出规划文件，这里和上级文件夹中也没有 plan.config.json。\n请给出规划文件：plan report 规划.docx -o 报告.html；或写一个配置文件（写法见 docs/ci.md）。',
  'report-option-with-plan':
    '{option} 要与规划文件一起用：plan report 规划.docx {option} …\n不给出规划文件时，请把它写在 plan.config.json 的 reports 里。',
  'report-option-without-plan':
    '{option} 用于按 plan.config.json 生成报告，不与规划文件一起用。\n请去掉这个选项，或去掉规划文件。',
  'report-ending-missing': '看不出是什么格式。请写扩展名（{choices}），或用 format 写明。',
  'report-no-plan': '没有与 {pattern} 相符的规划文件（配置文件 {file}）。请检查路径；路径相对于配置文件。',
  'report-stale-missing': '没有这个文件。',
  'report-stale-bytes': '内容不同（文件有 {was} 字节，应有 {now} 字节）。',
  'report-stale-line': '从第 {line} 行起不同。\n  文件中：{was}\n  应当是：{now}',
  'report-stale-line-ends':
    '从第 {line} 行起换行符不同（文件中是 CRLF，应当是 LF）。多半是 git 在取出时改的：请在 .gitattributes 中写一行 * -text，再重新取出文件。',
  'report-suppressed': '审校意见中有 {count} 条按 plan.config.json 的 suppress 不列出。',
  'rebuild-built': '已生成 {files}',
  'rebuild-stale': '已过时 {files}',
  'rebuild-failed': '没有生成 {files}',
  'rebuild-unchanged': '{count} 份未变',
  'rebuild-same': '{count} 份一致',
  'rebuild-semicolon': '；',
  'rebuild-total': '共 {count} 份：生成 {built} 份，未变 {unchanged} 份，失败 {failed} 份。',
  'rebuild-total-check': '共 {count} 份：一致 {unchanged} 份，过时 {stale} 份，失败 {failed} 份。',
  'rebuild-not-kept':
    '无法写入 {file}（{reason}），所以没有记下生成了什么：报告都已写好，但下次会全部重做。\n请检查这个文件和文件夹的权限。',
  'rebuild-stale-next': '请运行 {command} 重新生成，并提交改动。',
};
