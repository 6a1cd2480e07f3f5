/**
 * 引号、书名号或括号不成对：有开无合，或有合无开。
 *
 * Quotation marks, title marks or brackets that do not pair: opened and not closed, or closed and not opened.
 *
 * @hit 推进“互联网+医疗健康服务，完善分级诊疗制度，提升基层服务能力。
 * @hit 完善居家养老服务（含社区助餐、上门探访，实现乡镇全覆盖。
 * @miss 推进“互联网+医疗健康”服务（含远程会诊），落实《乡镇（街道）服务标准》。1）提升能力。
 */
import type { Passage } from '../../../document/passage.js';
import { clauseAround } from '../../clause-around.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { isChinese, partsOf } from '../../shared/parts.js';

const PARTNERS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '（': '）',
  '(': '）',
  '【': '】',
  '〔': '〕',
};
const CLOSERS: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '》': '《',
  '）': '（',
  ')': '（',
  '】': '【',
  '〕': '〔',
};

const MARK_PATTERN = /[“”‘’《》（）()【】〔〕]/g;

interface Lone {
  readonly mark: string;
  readonly index: number;
  readonly isOpen: boolean;
}

export const unbalancedMarks: Rule = {
  id: 'unbalanced-marks',
  group: 'words',
  severity: 'warning',
  *find(context) {
    if (!isChinese(context)) return;
    const parts = partsOf(context).map(({ paragraph, label }) => ({
      passage: paragraph.passage,
      from: label?.end ?? 0,
    }));
    const lone = parts.map(({ passage, from }) => loneMarks(passage.text, from));
    for (const [i, { passage }] of parts.entries()) {
      for (const one of lone[i]!) {
        // A quotation of several paragraphs, or a paragraph that the page has cut in two.
        const other = one.isOpen ? lone[i + 1] : lone[i - 1];
        if (other?.some((each) => isPair(one, each)) === true) continue;
        yield foundAt(context, passage, one, null);
      }
    }
    for (const { cell } of context.cells)
      for (const one of loneMarks(cell.passage.text, 0))
        yield foundAt(context, cell.passage, one, context.nameOf(cell));
  },
};

function isPair(one: Lone, other: Lone): boolean {
  const [open, close] = one.isOpen ? [one, other] : [other, one];
  return !close.isOpen && PARTNERS[open.mark] === PARTNERS[CLOSERS[close.mark]!];
}

function loneMarks(text: string, from: number): Lone[] {
  const open: Lone[] = [];
  const lone: Lone[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK_PATTERN)) {
    if (index < from) continue;
    if (PARTNERS[mark] !== undefined) open.push({ mark, index, isOpen: true });
    const opener = CLOSERS[mark];
    if (opener === undefined) continue;
    const at = open.findLastIndex((each) => PARTNERS[each.mark] === PARTNERS[opener]);
    if (at < 0 && isListNumber(text, index)) continue;
    if (at < 0) lone.push({ mark, index, isOpen: false });
    else lone.push(...open.splice(at).slice(1));
  }
  return [...lone, ...open];
}

/** 「1）」 and 「a)」 number the points of a sentence. */
function isListNumber(text: string, index: number): boolean {
  return (
    /[）)]/.test(text[index]!) && /(?:^|[^\w.])(?:\d{1,2}|[a-zA-Z])$/.test(text.slice(Math.max(0, index - 3), index))
  );
}

function foundAt(context: CheckContext, passage: Passage, { mark, index, isOpen }: Lone, cell: string | null): Found {
  return {
    span: context.spanIn(passage, index, index + 1, cell),
    code: `unbalanced-marks-${isOpen ? 'open' : 'close'}`,
    params: {
      mark,
      other: (isOpen ? PARTNERS : CLOSERS)[mark]!,
      clause: clauseAround(passage.text, index, index + 1),
    },
  };
}
