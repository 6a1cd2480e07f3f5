/**
 * 正文要求某单位牵头或负责，而各项任务的责任单位里没有它。请核对分工，或在责任单位中补上。
 *
 * The text asks a unit to lead or to be responsible, and no mark of responsibility names it.
 *
 * @hit 1.建公园。（责任单位：市住建局）\n\n2.建学校。（责任单位：市教育局）\n\n3.建医院。（责任单位：市民政局）\n\n由市统计局牵头开展年度监测，结果向社会公布，每年发布一次。
 * @miss 1.建公园。（责任单位：市住建局）\n\n2.建学校。（责任单位：市教育局）\n\n3.建医院。（责任单位：市发改委）\n\n由市发展改革委牵头开展年度监测，结果向社会公布，每年发布一次。
 */

import { officeKey } from '../../../language/zh/office-names.js';
import type { Rule } from '../../rule.js';
import { isChinese, partsOf } from '../../shared/parts.js';
import { namedUnits } from '../../shared/unit-marks.js';

const LEAST = 3;
const ASKED_PATTERN =
  /(?<=由|请|^|[。；，])(?<unit>[省市县区][\u4e00-\u9fff]{2,12}?(?:局|委|厅|办|委员会|办公室|中心))(?=牵头|负责|会同|要|应|须)/g;

export const unitInTextOnly: Rule = {
  id: 'unit-in-text-only',
  group: 'responsibility',
  severity: 'info',
  *find(context) {
    if (!isChinese(context)) return;
    const keyOf = (name: string) => officeKey(name) ?? name;
    const units = namedUnits(context);
    const known = new Set(units.map(({ name }) => keyOf(name)));
    if (known.size < LEAST) return;
    const told = new Set<string>();
    const inMark = insideOf(context.plan.tasks.flatMap(({ mark }) => (mark === null ? [] : [mark.span])));
    for (const { paragraph, text } of partsOf(context)) {
      for (const match of text.matchAll(ASKED_PATTERN)) {
        const unit = match.groups!.unit!;
        const key = keyOf(unit);
        const span = context.spanIn(paragraph.passage, match.index, match.index + unit.length);
        if (known.has(key) || told.has(key) || inMark(span.start)) continue;
        told.add(key);
        yield { span, code: 'unit-in-text-only', params: { unit } };
      }
    }
  },
};

function insideOf(spans: readonly { readonly start: number; readonly end: number }[]): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < sorted[low - 1]!.end;
  };
}
