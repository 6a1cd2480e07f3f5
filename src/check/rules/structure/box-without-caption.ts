/**
 * 方框没有“专栏”标题，而其他专栏都有：内容相同的方框应当编号并加标题。
 *
 * A frame without the caption 专栏, while the other boxes of the document have theirs.
 *
 * @miss 专栏1 供水工程\n\n新建水厂工程。新建水厂2座，保障城乡用水。\n\n专栏2 管网工程\n\n改造管网工程。改造管网80公里，降低管网漏损。
 */

import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { captionsOf } from '../../shared/captions.js';
import { leadOf } from '../../shared/groups.js';
import { isChinese, partsOf } from '../../shared/parts.js';

const FEWEST_BOXES = 2;
const FEWEST_ITEMS = 2;

export const boxWithoutCaption: Rule = {
  id: 'box-without-caption',
  group: 'structure',
  severity: 'warning',
  *find(context) {
    if (!isChinese(context) || context.plan.boxes.length < FEWEST_BOXES) return;
    for (const { id, kind, caption } of context.plan.tables) {
      if (kind === 'other' && caption === null) yield* frameFound(context, id);
    }
  },
};

function* frameFound(context: CheckContext, id: string): Iterable<Found> {
  const items = partsOf(context).filter(({ box }) => box === id);
  const [first] = items;
  const leads = items.flatMap((item) => leadOf(item) ?? []);
  if (first === undefined || leads.length < FEWEST_ITEMS || items.length > 2 * leads.length) return;
  const boxes = captionsOf(context).filter((each) => each.kind === '专栏' && each.chapter === '');
  const before = boxes.findLast(({ span }) => span.start < first.paragraph.passage.start);
  const after = boxes.find(({ span }) => span.start > first.paragraph.passage.start);
  const words = leadOf(first) ?? first.text.trim().slice(0, 12);
  const from = first.text.indexOf(words);
  const params = { words, count: leads.length };
  const span = context.spanIn(first.paragraph.passage, from, from + words.length);
  const related = [before, after].flatMap((each) =>
    each === undefined
      ? []
      : [{ span: each.span, code: 'box-without-caption-neighbour', params: { printed: each.printed } }],
  );
  const isGap = before !== undefined && after?.ordinal === before.ordinal + 2;
  if (isGap)
    yield { span, code: 'box-without-caption-gap', params: { ...params, number: before.ordinal + 1 }, related };
  else yield { span, code: 'box-without-caption', params, related };
}
