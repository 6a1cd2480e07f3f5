/**
 * 同一组条目的编号重复、跳号或倒退：15之后是17；“一是……三是……”。各专栏分别核对，正文条目按所在标题核对，全文连续编号的按连续编号核对。
 *
 * The number of an item repeats, jumps or goes back: 17 behind 15; 一是… 三是…. Each box is a list of its own; items of the text count
 * under their heading, or through the whole document where it numbers that way.
 *
 * @hit 1.建设公园，新增绿地。\n\n2.改造道路，畅通循环。\n\n4.改造管网，保障供水。
 * @hit 存在三方面短板：一是总量不足。二是布局不均。四是机制不活。
 * @miss 1.建设公园，新增绿地。\n\n2.改造道路，畅通循环。\n\n3.改造管网，保障供水。
 * @miss 要把握三点：一是总量充足，二是布局均衡，三是机制灵活。做到：一是快，二是好。
 */
import type { Span } from '../../../model/plan.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { isChinese, type Part, partsOf } from '../../shared/parts.js';
import { isHeadings, numberFaults } from '../../shared/sequence.js';

export const itemNumber: Rule = {
  id: 'item-number',
  group: 'structure',
  severity: 'error',
  *find(context) {
    if (!isChinese(context)) return;
    for (const { kind, at, before, expected } of numberFaults(context)) {
      if (before === null || isHeadings(at, before)) continue;
      const { passage } = at.paragraph;
      const from = at.text.indexOf(at.label.text);
      const beforeFrom = before.text.indexOf(before.label.text);
      yield {
        span: context.spanIn(passage, from, from + at.label.text.length),
        code: `item-number-${kind}`,
        params: {
          number: at.label.text,
          before: before.label.text,
          expected,
          item: beginning(at.text.slice(at.label.end)),
        },
        related: [
          {
            span: context.spanIn(before.paragraph.passage, beforeFrom, beforeFrom + before.label.text.length),
            code: 'item-number-before',
            params: { number: before.label.text },
          },
        ],
        ...(kind === 'back' ? { severity: 'warning' as const } : {}),
      };
    }
    for (const part of partsOf(context)) yield* pointsIn(context, part);
    yield* rowsOf(context);
  },
};

/** The numbers of the rows of each table of indicators; one row may have several indicators. */
function* rowsOf(context: CheckContext): Iterable<Found> {
  const spanOf = numberCells(context);
  const last = new Map<string, { readonly number: number; readonly span: Span }>();
  for (const { table, number: printed, name, span: row } of context.plan.indicators) {
    const span = spanOf(row, printed ?? '');
    if (span === null || table === null || !/^\d+$/.test(printed!)) continue;
    const number = Number(printed);
    const before = last.get(table);
    if (span.start === before?.span.start) continue;
    last.set(table, { number, span });
    if (before === undefined || number === before.number + 1 || number === 1) continue;
    yield {
      span,
      code: `item-number-${number === before.number ? 'repeat' : number > before.number ? 'jump' : 'back'}`,
      params: { number, before: before.number, expected: before.number + 1, item: name },
      related: [{ span: before.span, code: 'item-number-before', params: { number: before.number } }],
    };
  }
}

/** Finds the cell of a row that holds its number; to be asked with rows in document order. */
function numberCells(context: CheckContext): (row: Span, number: string) => Span | null {
  const cells = context.cells.filter(({ cell }) => /^\s*\d+\s*$/.test(cell.passage.text));
  let from = 0;
  return (row, number) => {
    while (from < cells.length && cells[from]!.cell.passage.start < row.start) from += 1;
    for (let i = from; i < cells.length && cells[i]!.cell.passage.start < row.end; i += 1) {
      const { passage } = cells[i]!.cell;
      if (passage.text.trim() === number)
        return context.spanIn(passage, 0, passage.text.length, context.nameOf(cells[i]!.cell));
    }
    return null;
  };
}

const POINT_PATTERN = /(?<=^|[：:，,。；;])(?<number>[一二三四五六七八九十])是/g;
const ORDINALS = '一二三四五六七八九十';

/** 一是…；二是…；四是… within one paragraph. */
function* pointsIn(context: CheckContext, { text, paragraph }: Part): Iterable<Found> {
  let before: { number: string; index: number } | null = null;
  for (const match of text.matchAll(POINT_PATTERN)) {
    const at = { number: match.groups!.number!, index: match.index };
    const expected = ORDINALS[before === null ? 0 : ORDINALS.indexOf(before.number) + 1];
    if (before !== null && at.number !== expected && at.number !== '一') {
      const kind = at.number === before.number ? 'repeat' : 'jump';
      yield {
        span: context.spanIn(paragraph.passage, at.index, at.index + 2),
        code: `item-number-${ORDINALS.indexOf(at.number) < ORDINALS.indexOf(before.number) ? 'back' : kind}`,
        params: {
          number: `${at.number}是`,
          before: `${before.number}是`,
          expected: `${expected}是`,
          item: beginning(text.slice(at.index + 2)),
        },
        related: [
          {
            span: context.spanIn(paragraph.passage, before.index, before.index + 2),
            code: 'item-number-before',
            params: { number: `${before.number}是` },
          },
        ],
      };
    }
    before = at;
  }
}

/** The first words of an item, for messages. */
function beginning(text: string): string {
  const words = /^[^。；;，,：:]{0,24}/.exec(text.trim())![0];
  return words.length < text.trim().length ? `${words}…` : words;
}
