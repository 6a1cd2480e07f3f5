/**
 * 成句的段落没有以句号收尾：段末没有标点，或停在“；”“，”“、”上而同组其他段落都以句号收尾。
 *
 * A paragraph of sentences does not end in a full stop: there is no mark at its end, or it stops at ；，、 while its neighbours end in 。
 *
 * @hit 优化公共服务资源配置。不断提高公共服务精准服务水平和供给效率，扩大优质服务供给
 * @hit 一、重点任务\n\n社会办医：优化审批环节；加大购买服务力度；将机构纳入医保定点；\n\n民办教育：做好分类管理。\n\n托育服务：简化备案程序。
 * @miss 存在以下问题，需要认真加以研究，并逐项予以解决：\n\n1.总量不足；\n\n2.布局不均；\n\n3.机制不活。
 */
import { clauseAround } from '../../clause-around.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { groupsOf, leadOf } from '../../shared/groups.js';
import { isChinese, type Part } from '../../shared/parts.js';

export const missingFullStop: Rule = {
  id: 'missing-full-stop',
  group: 'words',
  severity: 'warning',
  *find(context) {
    if (!isChinese(context)) return;
    for (const group of groupsOf(context)) {
      for (const [i, part] of group.entries()) {
        const end = part.text.trimEnd();
        if (isCutOff(end, group[i + 1], context)) yield foundAt(context, part, 'missing-full-stop', '');
        else if (/[；;，,、]$/.test(end) && beginsAnew(group[i + 1]) && othersAreClosed(group, i))
          yield foundAt(context, part, 'missing-full-stop-mark', end.at(-1)!);
      }
    }
  },
};

const SHORTEST_PROSE = 30;

/** Sentences without a mark at the end; in a PDF what follows may be the rest of the sentence. */
function isCutOff(text: string, next: Part | undefined, { document }: CheckContext): boolean {
  if (text.length < SHORTEST_PROSE || !text.slice(0, -1).includes('。')) return false;
  if (document.source.format === 'pdf' && next !== undefined && next.label === null) return false;
  // 「全覆盖。1」: the number of the page, or of a note
  if (/[。！？；）”]\d{1,3}$/.test(text)) return false;
  return /[\u4e00-\u9fff\d%％”]$/.test(text) && !/[。！？；…][”’]$/.test(text);
}

/** The next paragraph has a number or a title of its own, so that it does not go on with the sentence. */
function beginsAnew(next: Part | undefined): boolean {
  return (
    next === undefined || next.label !== null || leadOf(next) !== null || /^\s*[\u4e00-\u9fff]{2,12}：/.test(next.text)
  );
}

function othersAreClosed(group: readonly Part[], at: number): boolean {
  const others = group.filter((_, i) => i !== at);
  return others.length >= 2 && others.every(({ text }) => /[。！？][”’）]?$/.test(text.trimEnd()));
}

function foundAt(context: CheckContext, { text, paragraph }: Part, code: string, mark: string): Found {
  const end = text.trimEnd().length;
  const from = code.endsWith('-mark') ? end - 1 : Math.max(0, end - 4);
  return {
    span: context.spanIn(paragraph.passage, from, end),
    code,
    params: { ...(mark === '' ? {} : { mark }), clause: clauseAround(text, mark === '' ? end - 1 : end - 2, end) },
  };
}
