// Targets without a numeral: 全覆盖 is 100 %, 清零 is 0, 全部达到 is 100 %.
import { matchesOf, sinceBreak } from '../statement/around.js';
import type { Quantity } from './quantity.js';

const TARGET_PATTERN = /全(?:覆盖|部(?:达到|完成|实现|建成|达标|消除))|清零/g;
/** 推进全覆盖 and 全覆盖的网络 name no target. */
const DONE_PATTERN = /实现|达到|确保|做到|完成|保持|基本形成|抓好|力争|落实/;
/** 儿童之家服务全覆盖, a whole clause without a verb, sets the target; 推进…全覆盖, 向…全覆盖 set none. */
const STILL_ON_THE_WAY_PATTERN =
  /推进|推动|促进|扩大|加快|加强|提升|探索|逐步|拓展|延伸|引导|支持|鼓励|开展|建立|健全|完善|构建|^[、 ]?[向对与为以从在由把将]/;

/** The implicit targets of a folded text. */
export function findImplicit(folded: string): Quantity[] {
  const found: Quantity[] = [];
  for (const { 0: word, index: start } of matchesOf(folded, TARGET_PATTERN)) {
    const end = start + word.length;
    const isAll = word.startsWith('全部');
    const before = sinceBreak(folded, start, 36);
    const isWhole =
      word === '全覆盖' && before.trim().length >= 4 && /^(?:[，。；]|$)/.test(folded.slice(end, end + 1));
    if (!isAll && !DONE_PATTERN.test(before) && (!isWhole || STILL_ON_THE_WAY_PATTERN.test(before))) continue;
    if (!isAll && /^(?:[”"的式型]|、(?![^，。；]{2,40}全覆盖))/.test(folded.slice(end, end + 48))) continue;
    if (isAll && /^的/.test(folded.slice(end, end + 1))) continue;
    // 全部完成去年的任务 commands; 改造任务全部完成 sets a target.
    if (isAll && word !== '全部达到' && before.trim() === '') continue;
    const isZero = word === '清零';
    found.push({
      start,
      end,
      from: start,
      value: isZero ? 0 : 100,
      upper: null,
      ratio: null,
      comparator: 'eq',
      unit: isZero ? null : '%',
      unitInferred: true,
      kind: isZero ? 'count' : 'ratio',
      vague: null,
      implicit: true,
      role: 'amount',
      phrasing: 'implicit',
      form: 'arabic',
    });
  }
  return found;
}
