/**
 * 文字里留有没有填的占位符：`**`、`XX`、`＿＿`、`〇〇`、`待定`。发布前应填入数字或文字，或删去该句。
 *
 * A placeholder was left in the text: `**`, `XX`, `＿＿`, `〇〇`, `待定`. Fill it in or take the sentence out before publishing.
 *
 * @hit 高中阶段毛入学率达**%。
 * @hit 建成5G基站XX个以上，送戏__场。
 * @hit 全市完成改造〇〇户，具体名单待定。
 * @miss 高中阶段毛入学率达98.5%，“双一流”高校XX大学城建成。
 * @miss - **文档类型**：规划类
 * @miss 二〇二五年，建成二〇〇个站点。
 */
import type { Passage } from '../../../document/passage.js';
import { clauseAround } from '../../clause-around.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { EMPHASIS_PATTERN } from '../../shared/emphasis.js';
import { isChinese } from '../../shared/parts.js';

/** **项, XX个, ××%, ＿＿, 〇〇户, □□; 待定 as a word. Of one sign a single one says nothing. */
const PLACEHOLDER_PATTERN =
  /(?<stars>\*{2,}|＊{2,})|(?<letters>(?<![A-Za-z0-9])[XxＸｘ]{2,4}(?![A-Za-z0-9大学]))|×{2,}|_{2,}|＿{2,}|(?<zeros>(?<![一二三四五六七八九十百千〇])〇{2,}(?![一二三四五六七八九十百千〇]))|□{2,}|○{2,}|(?<words>待定|待补充|待核实|待填写?)(?![点])/g;

/** Masked on purpose. */
const MASKED_PATTERN = /(?:联系人|电话|手机|邮箱|传真)[：:][^：:]{0,8}$/;

export const placeholder: Rule = {
  id: 'placeholder',
  group: 'unfinished',
  severity: 'error',
  *find(context) {
    // xx is a number in English: of a note, of an annex.
    if (!isChinese(context)) return;
    for (const { passage } of context.paragraphs) yield* placeholdersIn(context, passage, null);
    for (const { cell } of context.cells) yield* placeholdersIn(context, cell.passage, context.nameOf(cell));
  },
};

function* placeholdersIn(context: CheckContext, passage: Passage, cell: string | null): Iterable<Found> {
  const emphasised = [...passage.text.matchAll(EMPHASIS_PATTERN)];
  for (const { 0: mark, index } of passage.text.matchAll(PLACEHOLDER_PATTERN)) {
    if (emphasised.some((words) => index >= words.index && index < words.index + words[0].length)) continue;
    const isMasked = MASKED_PATTERN.test(passage.text.slice(Math.max(0, index - 12), index));
    const around = clauseAround(passage.text, index, index + mark.length);
    yield {
      span: context.spanIn(passage, index, index + mark.length, cell),
      code: 'placeholder',
      params: { mark, clause: around },
      ...(isMasked ? { severity: 'info' as const } : {}),
    };
  }
}
