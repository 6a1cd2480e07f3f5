// Targets without a numeral: 全覆盖 is 100 %, 清零 is 0, 全部达到 is 100 %.
import { sinceBreak } from '../statement/around.js';
import type { Quantity } from './quantity.js';

const WORDS = ['全覆盖', '清零', '全部达到', '全部完成', '全部实现', '全部建成', '全部达标', '全部消除'];
/** 推进全覆盖 and 全覆盖的网络 name no target. */
const DONE_PATTERN = /实现|达到|确保|做到|完成|保持|基本形成|抓好|力争/;

/** The implicit targets of a folded text. */
export function findImplicit(folded: string): Quantity[] {
  const found: Quantity[] = [];
  for (const [start, word] of occurrences(folded)) {
    const end = start + word.length;
    const isAll = word.startsWith('全部');
    const before = sinceBreak(folded, start, 36);
    if (!isAll && !DONE_PATTERN.test(before)) continue;
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

/** Where the words stand, in print order. They cannot overlap. */
function occurrences(text: string): (readonly [number, string])[] {
  const found: (readonly [number, string])[] = [];
  for (const head of ['全', '清零']) {
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
      const word = WORDS.find((candidate) => text.startsWith(candidate, at));
      if (word !== undefined) found.push([at, word]);
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}
