/**
 * 固定搭配里缺了字或用错了词：“迈进出了新要求”（提出了）、“具体本地特色的品质”（具有）、“两个百年”目标（两个一百年）、“截止到2020年”（截至）、
 * “……的基础上”前没有“在”、“扎实”“着力”之后没有动词。
 *
 * Words that go together are broken: one is lost (出了新要求 for 提出了新要求, …的基础上 without 在, 扎实 or 着力 without a verb), or one
 * stands for another (具体…特色 for 具有…特色, 两个百年目标 for 两个一百年目标, 截止到2020年 for 截至2020年).
 *
 * @hit 推动公共服务向更高水平、更高层次迈进出了新要求。
 * @hit 加大基层优质文化产品和服务供给的基础上，创新服务管理体系。
 * @hit 扎实唐诗之路目的地建设，着力城市与农村之间的体制性障碍。
 * @hit 构建具体本地特色品质的现代教育体系。
 * @miss 对公共服务提出了新要求，做出了更高的要求。在扩大供给的基础上，扎实推进改革，着力破解难题，突出具体工作。
 */
import { clauseAround } from '../../clause-around.js';
import type { CheckContext } from '../../context.js';
import { ADVERBS, COLLOCATIONS, VERBS_AFTER } from '../../data/collocations.js';
import type { Found, Rule } from '../../rule.js';
import { clausesOf } from '../../shared/clauses.js';
import { isChinese } from '../../shared/parts.js';
import { type NamedPassage, passagesOf } from '../../shared/passages.js';

const ADVERB_PATTERN = new RegExp(`(?:${ADVERBS.join('|')})(?=[\\u4e00-\\u9fff])`, 'g');
const BASIS = '的基础上';

export const missingWord: Rule = {
  id: 'missing-word',
  group: 'words',
  severity: 'warning',
  *find(context) {
    if (!isChinese(context)) return;
    for (const passage of passagesOf(context)) {
      yield* brokenCollocations(context, passage);
      yield* lonelyAdverbs(context, passage);
      yield* basesWithoutIn(context, passage);
    }
  },
};

function* brokenCollocations(context: CheckContext, { passage, cell }: NamedPassage): Iterable<Found> {
  const { text } = passage;
  for (const { pattern, right, severity, kind } of COLLOCATIONS) {
    for (const { index, groups } of text.matchAll(pattern)) {
      const wrong = groups!.wrong!;
      yield {
        span: context.spanIn(passage, index, index + wrong.length, cell),
        code: `missing-word-${kind}`,
        params: { wrong, right, clause: clauseAround(text, index, index + wrong.length) },
        severity,
      };
    }
  }
}

/** 扎实唐诗之路目的地建设: the verb is lost. Only at the beginning of a clause, where an adverb cannot belong to what is before it. */
function* lonelyAdverbs(context: CheckContext, { passage, cell }: NamedPassage): Iterable<Found> {
  const { text } = passage;
  for (const { 0: adverb, index } of text.matchAll(ADVERB_PATTERN)) {
    const isFirst = index === 0 || /[，。；：、\s]/.test(text[index - 1]!);
    if (!isFirst || VERBS_AFTER.test(text.slice(index + adverb.length, index + adverb.length + 1))) continue;
    yield {
      span: context.spanIn(passage, index, index + adverb.length, cell),
      code: 'missing-word-verb',
      params: { adverb, clause: clauseAround(text, index, index + adverb.length) },
    };
  }
}

/** …的基础上 without 在 before it in its sentence. */
function* basesWithoutIn(context: CheckContext, { passage, cell }: NamedPassage): Iterable<Found> {
  if (!passage.text.includes(BASIS)) return;
  for (const { text, start } of clausesOf(passage.text, '。；！？\n')) {
    const at = text.indexOf(BASIS);
    if (at < 0 || /[在于从以]/.test(text.slice(0, at))) continue;
    yield {
      span: context.spanIn(passage, start + at, start + at + BASIS.length, cell),
      code: 'missing-word-basis',
      params: { clause: clauseAround(passage.text, start + at, start + at + BASIS.length) },
    };
  }
}
