// Clauses that say nothing but when: 2023年6月底前完成 · 年底前取得明显成效 · 持续推进 · 长期坚持 · 分阶段实施 · 全年.

import { trimOf } from '../../util/trim.js';
import { fold } from './fold.js';

const TIME =
  '(?:[“"”]?十[一二三四五六七八九]五[“"”]?|(?:19|20)\\d{2} ?(?:[-—–~至到] ?(?:19|20)?\\d{2} ?)?年|二[〇零○]..年|\\d{1,2} ?月|[一二三四五六七八九十]{1,3}月|第?[一二三四1-4] ?季度|[今本当每明]年|年[底内末初终]|全年|[上下]半年|(?:19|20)\\d{2}[./-]\\d{1,2}|\\d{1,3} ?个?(?:工作日|月|天|日)内)';
/** A time at the beginning, whatever short words follow it: 到2025年 · 2024年一季度启动 · 力争2023年底前取得明显成效. */
const DATED_PATTERN = new RegExp(`^(?:并|于|在|到|至|自|从|力争|争取|确保|计划|预计|截至|拟){0,3} ?${TIME}`);
const ENDLESS_PATTERN =
  /^(?:持续|长期|常态化?|常年|全年|滚动|分阶段|分步|分年度|逐步|逐年|按年度|适时|立即|即[日期时]|立行立改|同步|按期|按时|如期|限期|年度|每年|每季度|每月|按(?:照|既定|规定)?(?:时间|进度|时序|节点|计划|序时|上级|国家|要求).{0,8})(?:持续|组织|深入|有序|统筹|稳步|加快)?(?:推进|推动|实施|坚持|开展|落实|完成|整改|用力|深化|优化|进行|执行|工作|任务|办理|抓好|跟进|起|实施起)?(?:落实|实施|推进|完成|见效)?$/;
const LONGEST = 36;

/** True for a clause of a mark that gives a time and names nobody. */
export function isTimeClause(clause: string): boolean {
  const words = trimOf(fold(clause), '。；;，,、（）()');
  if (words === '' || words.length > LONGEST) return false;
  if (ENDLESS_PATTERN.test(words)) return true;
  return DATED_PATTERN.test(words) && !/(?:局|委|厅|部门|单位|政府|办公室)(?:牵头|负责|配合|$)/.test(words);
}
