/**
 * 带数字的简称没有解释：“6个城市”“四大”建设、456产业集群、“4+2+2”清单。全文有“即”“：”“（”或并列成分说明的不提示，全国通用的提法也不提示。
 *
 * A short form with a number is explained nowhere: “6个城市” · “四大”建设 · 456产业集群 · “4+2+2”清单. One that is followed by 即, ： or a
 * bracket, or by its parts, is explained; what the whole country says needs no explanation.
 *
 * @hit 到2025年，基本建成与“6个城市”相匹配的高质量公共服务体系。
 * @hit 聚焦456产业集群和“四大”建设，制定并公布培训目录。
 * @hit 建立“4+2+2”清单，推动数据共享。
 * @miss 建立“1+N”模式（即1个中心带动N个站点）。实施“三大攻坚”工程：海塘安澜、流域防洪、平原排涝。推进“一带一路”建设。
 */
import { clauseAround } from '../../clause-around.js';
import { KNOWN_SHORT_FORMS } from '../../data/short-forms.js';
import type { Rule } from '../../rule.js';
import { isChinese } from '../../shared/parts.js';
import { passagesOf } from '../../shared/passages.js';

const LONGEST_LEAD = 24;
const COUNTED_WITHIN = 200;
const COUNT = '[\\d一二三四五六七八九十两]';
/** “6个城市” “四大” “三化十二制” “4+2+2” ; 456产业集群 without quotation marks. */
const SHORT_FORM_PATTERN = new RegExp(
  `“(?<quoted>${COUNT}{1,2}[\\u4e00-\\u9fff]{1,5}(?:、?${COUNT}{1,2}[\\u4e00-\\u9fff]{1,4}){0,2}|\\d(?:\\+[\\dNXn])+)”|(?<![\\d.])(?<bare>[1-9]{3})(?=(?:产业|工程|行动|体系|计划|战略|布局|先进制造业))`,
  'g',
);
/** 一站一策, 一本账 say what they mean; so do 七连冠, 15分钟健身圈 and dates. */
function isPlain(words: string): boolean {
  return words.startsWith('一') || /连[创冠]|分钟|[年月日期岁时]/.test(words);
}

/** The short form is part of the title of a paragraph that goes on to say what it stands for. */
function isInLead(text: string, index: number, end: number): boolean {
  return index < LONGEST_LEAD && /^[^，。；.]{0,12}[。.：]./.test(text.slice(end, end + 16));
}

/** 十百千万 is said by the counts that follow it: 十个…，一百名…，一千名…，一万人次. */
function isCountedOut(words: string, behind: string): boolean {
  if (!/^[一十百千万亿]{2,6}$/.test(words)) return false;
  return [...words].every((digit) => new RegExp(`${digit}(?:余|多)?[\\u4e00-\\u9fff]`).test(behind));
}

/** What follows where it is explained, and what stands before it: 即… ：… （… , or 甲、乙、丙“三大”. */
const EXPLAINED_PATTERN = /^[”]?[\u4e00-\u9fff]{0,8}(?:（|\(|：|——|，即|,即|即|，包括|，分别|，也就是)/;
const LIST_BEFORE_PATTERN = /[^，。；]{1,12}、[^，。；]{1,12}(?:、|和|及|与)?[^，。；、]{0,12}$/;

export const undefinedAbbreviation: Rule = {
  id: 'undefined-abbreviation',
  group: 'words',
  severity: 'info',
  *find(context) {
    if (!isChinese(context)) return;
    const explained = new Set<string>();
    const first = new Map<string, { passage: (typeof passages)[number]; index: number }>();
    const passages = passagesOf(context).filter(({ cell }) => cell === null);
    for (const passage of passages) {
      const { text } = passage.passage;
      for (const match of text.matchAll(SHORT_FORM_PATTERN)) {
        const words = match.groups!.quoted ?? match.groups!.bare!;
        const end = match.index + match[0].length;
        if (
          isInLead(text, match.index, end) ||
          EXPLAINED_PATTERN.test(text.slice(end, end + 20)) ||
          isCountedOut(words, text.slice(end, end + COUNTED_WITHIN)) ||
          LIST_BEFORE_PATTERN.test(text.slice(Math.max(0, match.index - 40), match.index))
        )
          explained.add(words);
        if (!first.has(words)) first.set(words, { passage, index: match.index + match[0].indexOf(words) });
      }
    }
    for (const [words, { passage, index }] of first) {
      if (explained.has(words) || KNOWN_SHORT_FORMS.has(words) || context.terms.has(words)) continue;
      if (isPlain(words)) continue;
      yield {
        span: context.spanIn(passage.passage, index, index + words.length, passage.cell),
        code: 'undefined-abbreviation',
        params: { words, clause: clauseAround(passage.passage.text, index, index + words.length) },
      };
    }
  },
};
