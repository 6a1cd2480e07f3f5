/**
 * 同一单位在一处责任分工里出现两次：既牵头又配合，或重复列出。
 *
 * A unit stands twice in one mark of responsibility: as lead and as support, or listed twice.
 *
 * @hit 1.优化布局，新建学校5所。（牵头单位：市教育局；配合单位：市财政局、市教育局）
 * @hit 1.优化布局，新建学校5所。（责任单位：市教育局、市财政局、市教育局）
 * @miss 1.优化布局，新建学校5所。（牵头单位：市教育局；配合单位：市财政局、市民政局）
 * @miss 1.优化布局，新建学校5所。（责任单位：市委、市委宣传部、市财政局）
 */
import type { Span } from '../../../model/plan.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { isChinese } from '../../shared/parts.js';
import { marksOf, taskName } from '../../shared/unit-marks.js';

const BESIDE = '、，,；;：:（）()【】[] \u3000\n和与及。';

export const unitTwice: Rule = {
  id: 'unit-twice',
  group: 'responsibility',
  severity: 'warning',
  *find(context) {
    if (!isChinese(context)) return;
    for (const task of marksOf(context)) {
      // A mark that speaks of several works one after the other may name a unit with each.
      if (task.mark === null || isOfSeveralWorks(task.mark.quote)) continue;
      for (const name of new Set(task.responsible)) {
        const [first, second] = placesOf(context, task.mark.span, name);
        if (first === undefined || second === undefined) continue;
        const isBoth = /配合|协办|协助|参与/.test(context.text.slice(first.end, second.end + 2));
        yield {
          span: second,
          code: isBoth ? 'unit-twice-both' : 'unit-twice',
          params: { name, task: taskName(task) },
          related: [{ span: first, code: 'unit-twice-first', params: { name } }],
        } satisfies Found;
      }
    }
  },
};

/** 市教育局牵头负责…，市财政局牵头负责…: more than one lead is named by a verb or a key. */
function isOfSeveralWorks(quote: string): boolean {
  return (quote.match(/牵头|主办|(?:责任|负责)(?:单位|部门)/g) ?? []).length > 1 || /[。\n]./.test(quote);
}

/** Where a name stands by itself within a mark: 市委 does not stand in 市委宣传部. */
function placesOf({ text, spanAt }: CheckContext, mark: Span, name: string): Span[] {
  const places: Span[] = [];
  const ends = (character: string | undefined) => character === undefined || BESIDE.includes(character);
  for (let at = text.indexOf(name, mark.start); at >= 0 && at + name.length <= mark.end; ) {
    const end = at + name.length;
    const isName =
      ends(text[at - 1]) && (ends(text[end]) || /^(?:牵头|负责|配合|参与|协同|落实)/.test(text.slice(end, end + 2)));
    if (isName) places.push(spanAt(at, end, mark.cell));
    at = text.indexOf(name, end);
  }
  return places;
}
