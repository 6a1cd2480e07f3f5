/**
 * 同一组条目写法不一：编号后有的用“．”有的用“.”，或有的以句号收尾有的没有。
 *
 * Items of one list are written in different ways: some numbers are followed by ． and others by . or 、, some items end in a full stop
 * and others do not.
 *
 * @hit 专栏1 应用项目\n\n1．建设综合应用。\n\n2．推进婴育应用。\n\n3．推进学习应用。\n\n4. 推进就业应用。\n\n5．推进人才应用。
 * @miss 专栏1 应用项目\n\n1．建设综合应用。\n\n2．推进婴育应用。\n\n3．推进学习应用。\n\n4．推进就业应用。\n\n5．推进人才应用。
 */
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { groupsOf } from '../../shared/groups.js';
import { isChinese, type Part } from '../../shared/parts.js';

const FEWEST = 4;
/** Of all items so many may differ; where it is more, no way is the usual one. */
const MOST_ODD = 0.34;
const LONGEST_ITEM = 80;

export const listStyle: Rule = {
  id: 'list-style',
  group: 'structure',
  severity: 'info',
  *find(context) {
    if (!isChinese(context)) return;
    for (const group of groupsOf(context)) {
      const items = group.filter(({ label }) => label?.style === 'arabic');
      if (items.length < FEWEST) continue;
      yield* oddMarks(context, items);
      if (items.every(({ text }) => text.length <= LONGEST_ITEM)) yield* oddEnds(context, items);
    }
  },
};

/** 22. among 1．2．3．: one finding for all of them, at the first. */
function* oddMarks(context: CheckContext, items: readonly Part[]): Iterable<Found> {
  const markOf = ({ text, label }: Part) =>
    text.slice(text.indexOf(label!.text) + label!.text.length).trimStart()[0] ?? '';
  const { usual, odd } = usualOf(items, markOf);
  const [first] = odd;
  if (first === undefined) return;
  const from = first.text.indexOf(first.label!.text);
  const to = first.text.indexOf(markOf(first), from) + 1;
  yield {
    span: context.spanIn(first.paragraph.passage, from, to),
    code: 'list-style-mark',
    params: { printed: first.text.slice(from, to), mark: markOf(first), usual, count: odd.length, all: items.length },
  };
}

/** An item without 。 among items with it: one finding each. */
function* oddEnds(context: CheckContext, items: readonly Part[]): Iterable<Found> {
  const endOf = ({ text }: Part) => (/[。]$/.test(text.trimEnd()) ? '。' : /[；;]$/.test(text.trimEnd()) ? '；' : '');
  const { usual, odd } = usualOf(items, endOf);
  if (usual === '；') return;
  for (const item of odd) {
    const end = item.text.trimEnd().length;
    const from = Math.max(item.label!.end, end - 6);
    yield {
      span: context.spanIn(item.paragraph.passage, from, end),
      code: usual === '' ? 'list-style-closed' : 'list-style-open',
      params: { item: item.text.trim(), all: items.length },
    };
  }
}

function usualOf(items: readonly Part[], of: (part: Part) => string): { usual: string; odd: Part[] } {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  const odd = items.filter((item) => of(item) !== usual);
  return { usual, odd: odd.length <= MOST_ODD * items.length ? odd : [] };
}
