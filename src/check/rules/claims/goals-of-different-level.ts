/**
 * 目标的水平前后不一：总体目标是“居全省中上游”，某一方面却只要“达到全省中等水平”；或同一件事在两处的水平不同。
 *
 * Goals of different level: the whole is to be "in the upper middle of the province" while a part is only to reach its average; or the
 * same thing has two levels in two places.
 *
 * @hit 到2025年，居民健康水平达到全省中等水平。到2025年，全市居民健康水平进入全省前列。
 * @miss 到2025年，居民健康水平达到全省中等水平。到2025年，文化发展指数进入全省前列。
 */
import { fold } from '../../../language/zh/fold.js';
import { tenseOfSection } from '../../../language/zh/statement/tense.js';
import { likeness } from '../../../score/names.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { isChinese, partsOf } from '../../shared/parts.js';
import { titleChains } from '../../shared/title-chains.js';

/** 居全省中上游, 达到全省中等水平, 达到省均水平, 进入全国第一方阵 */
const LEVEL_PATTERN =
  /(?<area>全省|全国|省内|国内|省)(?<between>[^，。；、\d]{0,4}?)(?<level>领先|前列|前茅|先进|第一方阵|第一梯队|上游|中上游|中上水平|第二方阵|第二梯队|中等|中游|平均|均)(?:水平|位置|行列)?/g;
const RANKS: Readonly<Record<string, number>> = {
  领先: 4,
  前列: 4,
  前茅: 4,
  先进: 4,
  第一方阵: 4,
  第一梯队: 4,
  上游: 4,
  中上游: 3,
  中上水平: 3,
  第二方阵: 3,
  第二梯队: 3,
  中等: 2,
  中游: 2,
  平均: 2,
  均: 2,
};
const VERB_PATTERN =
  /(?:力争|争取|确保|继续|稳定|保持|总体|均|都|要){0,3}(?:稳?居于?|位居|处于|达到?|进入|走在|跻身|保持在?|超过|高于|不低于|迈入)(?:或超过)?$/;
const LEAD_PATTERN =
  /^(?:(?:到|至)?(?:20\d\d|“?十[一二三四五六七八九]五”?)年?(?:底|末|时期)?|全市|我市|全县|全区|努力|力争|争取|使|推动|实现)+/;
/** What speaks of the whole: 服务水平, 综合实力. */
const WHOLE_PATTERN = /服务(?:水平|能力|质量)|总体|整体|综合|(?:发展|保障)水平/;
const SAME_SUBJECT = 0.8;

interface Goal {
  readonly subject: string;
  readonly area: string;
  readonly rank: number;
  readonly span: Found['span'];
  readonly quote: string;
  readonly isWhole: boolean;
}

export const goalsOfDifferentLevel: Rule = {
  id: 'goals-of-different-level',
  group: 'claims',
  severity: 'info',
  *find(context) {
    if (!isChinese(context)) return;
    const goals = [...goalsIn(context)];
    const whole = goals.find(({ isWhole }) => isWhole);
    for (const [i, goal] of goals.entries()) {
      const same = goals.slice(0, i).find((other) => isSameSubject(goal, other) && other.rank !== goal.rank);
      if (same !== undefined) yield found(goal, same, 'goals-of-different-level', 'warning');
      else if (whole !== undefined && goal !== whole && goal.area === whole.area && goal.rank < whole.rank)
        yield found(goal, whole, 'goals-of-different-level-part', 'info');
    }
  },
};

function* goalsIn(context: CheckContext): Iterable<Goal> {
  const chains = context.once(titleChains);
  for (const { paragraph, section, opens } of partsOf(context)) {
    const titles = section === null ? [] : (chains.get(section.id) ?? []);
    if (opens !== null && paragraph.passage.text.length < 40) continue;
    if (tenseOfSection(titles) === 'past') continue;
    const text = fold(paragraph.passage.text);
    for (const { groups, index, 0: words } of text.matchAll(LEVEL_PATTERN)) {
      const before = text.slice(Math.max(0, index - 40), index);
      const clause = before.slice(
        Math.max(...['，', '。', '；', ',', ';', '：'].map((mark) => before.lastIndexOf(mark))) + 1,
      );
      const verb = VERB_PATTERN.exec(clause)?.[0];
      if (verb === undefined || /位居|已/.test(clause)) continue;
      const subject = clause.slice(0, -verb.length).replace(LEAD_PATTERN, '').trim();
      const span = context.spanIn(paragraph.passage, index - verb.length, index + words.length);
      yield {
        subject,
        area: groups!.area!.includes('国') ? '国' : '省',
        rank: RANKS[groups!.level!]!,
        span,
        quote: `${subject}${verb}${words}`,
        isWhole: WHOLE_PATTERN.test(subject) && /目标/.test(titles.join()),
      };
    }
  }
}

function isSameSubject(a: Goal, b: Goal): boolean {
  return (
    a.area === b.area &&
    a.subject.length >= 3 &&
    b.subject.length >= 3 &&
    likeness(a.subject, b.subject) >= SAME_SUBJECT
  );
}

function found(goal: Goal, other: Goal, code: string, severity: 'warning' | 'info'): Found {
  const params = { goal: goal.quote, other: other.quote };
  return {
    span: goal.span,
    code,
    params,
    severity,
    related: [{ span: other.span, code: 'goals-of-different-level-other', params }],
  };
}
