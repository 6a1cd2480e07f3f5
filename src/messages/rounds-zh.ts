// Chinese sentences about years and rounds: the path, what changed since the last round, one indicator explained.
import type { Catalogue } from './index.js';

export const roundsZh: Catalogue = {
  'opt-path': '另列历年：每年的序时目标值、完成值和进度（-f csv 时只列历年）',
  'path-title': '历年',
  'path-expected': '序时目标',
  'path-step': '阶段目标',
  'path-legend-signs': '每格为当年评价：✗ 滞后，! 略慢，› 符合，✓ 快于预期或完成；合计类为累计数',
  'path-legend-projected': '~ 按至今的年均变化推算',
  'path-legend-joint': '；',
  'path-years-left-out': '屏幕宽度不够，未列 {years}；全部年份见 -f csv --path。',
};
