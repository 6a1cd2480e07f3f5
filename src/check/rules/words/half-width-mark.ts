/**
 * 汉字之间用了半角标点：“建设,以”“达到23.75%.”。汉语文稿应用全角标点（，。；：？！）。半角括号全文只提示一处。
 *
 * A half-width mark between Chinese characters: 建设,以 · 达到23.75%. Chinese text takes full-width marks （，。；：？！）. Half-width
 * brackets are pointed out once a document.
 *
 * @hit 健全服务体系建设,以区域医疗中心为龙头，推进综合服务，提高医疗水平。
 * @hit 城镇住房保障能力不断增强，受益覆盖率已达到23.75%.
 * @miss 发布机构: 市水利局, 市财政局
 * @miss 全市人均面积达到2.85平方米，比值为3:1，网址为www.example.cn，时间为8:30。
 */
import type { Passage } from '../../../document/passage.js';
import { clauseAround } from '../../clause-around.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { HAN } from '../../shared/chinese.js';
import { isChinese, partsOf } from '../../shared/parts.js';

/** A mark behind a Chinese character, a closing mark, % or (but for the full stop and the colon) a digit, before Chinese or the end. */
const MARK_PATTERN = new RegExp(
  `(?<=[${HAN}）”》】〕%％])[,.;:?!](?=[ ]?[${HAN}（“《]|[”\\s]*$)|(?<=\\d)[,;](?=[ ]?[${HAN}“《])`,
  'g',
);
const BRACKET_PATTERN = new RegExp(`(?<=[${HAN}])\\((?=[${HAN}])|(?<=[${HAN}])\\)(?=[${HAN}\\d，。；、])`, 'g');
/** 「发布机构: 市水利局」, what a collector of documents puts above the text. */
const FIELD_PATTERN = /^\s*[\u4e00-\u9fff]{2,8}: ?[^。]*$/;
const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

export const halfWidthMark: Rule = {
  id: 'half-width-mark',
  group: 'words',
  severity: 'warning',
  *find(context) {
    if (!isChinese(context)) return;
    const passages = [
      ...partsOf(context)
        .filter(({ text }) => !FIELD_PATTERN.test(text))
        .map(({ paragraph, label }) => ({
          passage: paragraph.passage,
          from: label?.end ?? 0,
          cell: null,
        })),
      ...context.cells.map(({ cell }) => ({ passage: cell.passage, from: 0, cell: context.nameOf(cell) })),
    ];
    const brackets = [];
    for (const { passage, from, cell } of passages) {
      for (const { 0: mark, index } of passage.text.matchAll(MARK_PATTERN))
        if (index >= from) yield foundAt(context, passage, index, mark, cell);
      for (const { 0: mark, index } of passage.text.matchAll(BRACKET_PATTERN))
        if (index >= from) brackets.push({ passage, mark, index, cell });
    }
    const [first] = brackets;
    if (first === undefined) return;
    const found = foundAt(context, first.passage, first.index, first.mark, first.cell);
    const params = { ...found.params, count: brackets.length };
    yield { ...found, code: 'half-width-mark-brackets', params, severity: 'info' };
  },
};

function foundAt(context: CheckContext, passage: Passage, index: number, mark: string, cell: string | null): Found {
  return {
    span: context.spanIn(passage, index, index + 1, cell),
    code: 'half-width-mark',
    params: { mark, full: FULL[mark]!, clause: clauseAround(passage.text, Math.max(0, index - 1), index + 1) },
  };
}
