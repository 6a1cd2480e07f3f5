/**
 * 词语中间或括号里有多余的空格：“困 境儿童”“[40 ]”。数字与汉字之间的空格，只在全文通常不空时提示，每段一处。
 *
 * A stray blank inside a word or a bracket: 困 境儿童 · [40 ]. Blanks between digits and characters are pointed out once a paragraph,
 * and only where the document usually has none.
 *
 * @hit 完善社会组织、社工和志愿者参与农村留守儿童和困 境儿童关爱保护的各项制度。
 * @miss 根据《省委办公厅 省政府办公厅关于加强供水工作的意见》，制定本规划，明确目标和任务。
 * @miss 第一章  总体要求
 * @miss 建成“台州文化云”平台，推进 5G 网络覆盖，完善应急广播体系和乡村广播体系建设。
 */
import type { Passage } from '../../../document/passage.js';
import { clauseAround } from '../../clause-around.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { HAN, isProse } from '../../shared/chinese.js';
import { isChinese, partsOf } from '../../shared/parts.js';

const BETWEEN_PATTERN = new RegExp(`[${HAN}][ \\u00a0\\u3000]{1,2}[${HAN}]`, 'g');
const BRACKET_PATTERN = new RegExp(`[[（({〔] +[\\d${HAN}]|[\\d${HAN}%] +[\\])）}〕]`, 'g');
const DIGIT_PATTERN = new RegExp(`[${HAN}] \\d|\\d%? [${HAN}]`, 'g');
const CLOSE_PATTERN = new RegExp(`[${HAN}]\\d|\\d%?[${HAN}]`, 'g');
/** Behind a closing mark a blank says nothing in a plain text of one sentence a line, but within a line it is stray. */
const AFTER_MARK_PATTERN = new RegExp(`[。，；、”] +[“${HAN}]`, 'g');
/** Of 100 places where a digit meets a character, so many may have a blank before the document is one that sets blanks. */
const MOST_SPACED = 0.2;

export const strayBlank: Rule = {
  id: 'stray-blank',
  group: 'words',
  severity: 'warning',
  *find(context) {
    if (!isChinese(context)) return;
    const prose = partsOf(context).filter(
      ({ text, opens }) => isProse(text) && (opens === null || opens.span.end - opens.span.start < text.length / 2),
    );
    const isSpaced = setsBlanks(prose.map(({ text }) => text));
    const isBroken = context.document.source.format === 'pdf';
    for (const { paragraph, label, text } of prose) {
      const from = label?.end ?? 0;
      for (const match of text.matchAll(BETWEEN_PATTERN))
        if (match.index >= from && !isInTitle(text, match.index))
          yield foundAt(context, paragraph.passage, match, isBroken ? 'info' : 'warning');
      for (const pattern of isSpaced ? [AFTER_MARK_PATTERN] : [DIGIT_PATTERN, AFTER_MARK_PATTERN]) {
        const match = [...text.matchAll(pattern)].find(({ index }) => index >= from);
        if (match !== undefined) yield foundAt(context, paragraph.passage, match, 'info');
      }
    }
    for (const { cell } of context.cells) {
      const { text } = cell.passage;
      for (const match of text.matchAll(BRACKET_PATTERN))
        yield foundAt(context, cell.passage, match, 'warning', context.nameOf(cell));
      // 「指 标」 is set wide on purpose
      if (text.trim().length < 8) continue;
      for (const match of text.matchAll(BETWEEN_PATTERN))
        yield foundAt(context, cell.passage, match, isBroken ? 'info' : 'warning', context.nameOf(cell));
    }
  },
};

/** 《中共中央办公厅 国务院办公厅关于……》: a blank parts the issuers. */
function isInTitle(text: string, at: number): boolean {
  return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
}

function setsBlanks(texts: readonly string[]): boolean {
  const count = (pattern: RegExp) => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  const spaced = count(DIGIT_PATTERN);
  return spaced > MOST_SPACED * (spaced + count(CLOSE_PATTERN));
}

function foundAt(
  context: CheckContext,
  passage: Passage,
  match: RegExpExecArray,
  severity: 'warning' | 'info',
  cell: string | null = null,
): Found {
  const { 0: quote, index } = match;
  return {
    span: context.spanIn(passage, index, index + quote.length, cell),
    code: 'stray-blank',
    params: {
      quote,
      closed: quote.replace(/\s+/g, ''),
      clause: clauseAround(passage.text, index + 1, index + quote.length - 1),
    },
    severity,
  };
}
