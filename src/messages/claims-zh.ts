// Chinese sentences: what the document says of its own indicators, held against its tables.
import type { Catalogue } from './index.js';

export const claimsZh: Catalogue = {
  'claim-share-not-computed': '实现度的官方算法没有公布，无法核实。',
  'claim-nothing-scored': '所说的指标没有评价结果，无法核实。',
  'claim-other-year': '说的是 {year} 年，本次评价的数据不是这一年，无法核实。',
  'claim-named-reached': '所列指标中 {names} 的完成值已达到目标。',
  'claim-names-unknown': '文中点名的 {said} 项（{names}）有 {count} 项对不上表中的指标，无法核实。',
  'claim-named-behind': '所列指标的完成值确实低于目标：{names}。',
  'claim-open': '有 {open} 项没有可比的完成值，无法核实：{names}。',
  'claim-count-differs': '说是 {said} 项，评价结果为达到 {reached} 项、未达到 {count} 项（{names}）。',
  'claim-count-differs-none': '说是 {said} 项，评价结果为达到 {reached} 项，没有未达到的。',
  'claim-behind-agrees': '说是 {said} 项未达到，评价结果正是：{rows}。',
  'claim-behind-differs': '说是 {said} 项未达到，评价结果为 {count} 项：{rows}。',
  'claim-behind-differs-none': '说是 {said} 项未达到，评价结果为没有未达到的。',
  'claim-count-agrees': '评价结果：{total} 项中达到 {reached} 项。',
  'claim-others-behind': '其中 {count} 项未达到目标：{rows}。',
  'claim-number-of-indicators': '说是 {said} 项，表中为 {total} 项。',
  'claim-also-open': '另有 {open} 项没有可比的完成值，无法核实。',
  'claim-no-binding': '所说的是约束性指标，评价的表中没有标明约束性的指标，无法核实。',
  'claim-no-expected': '所说的是预期性指标，评价的表中没有标明预期性的指标，无法核实。',
  'claim-unknown-group': '评价的表中没有“{group}”这一类，无法核实。',
  'claim-other-total': '说的是 {said} 项指标，评价的表中为 {total} 项，不能确定是不是同一张表，无法核实。',
  'claim-share-beside-ours':
    '说的是 {value}%；按本工具的算法，评价的 {scored}/{total} 项为 {own}%，不是官方算法（没有公布），不能据此核实。',
  'claim-share-differs': '说的是 {value}%；{total} 项中达到 {reached} 项（{share}%），无可比完成值的 {open} 项。',
  'claim-share-open':
    '说的是 {value}%；{total} 项中达到 {reached} 项（{share}%），另有 {open} 项没有可比的完成值，无法核实。',
  'claim-share-agrees': '{total} 项中达到 {reached} 项，即 {share}%。',
};
