// The numbered captions of a document: 专栏4, 表 2-1, 附表3, 图5.
import { fold } from '../../language/zh/fold.js';
import { readOrdinal } from '../../language/zh/labels.js';
import type { Span } from '../../model/plan.js';
import type { CheckContext } from '../context.js';
import { partsOf } from './parts.js';

export interface Caption {
  readonly kind: '专栏' | '表' | '附表' | '图';
  /** As printed: 专栏4, 表 2-1. */
  readonly printed: string;
  /** What stands before the last number: 2- of 表2-1; empty where numbers run through. */
  readonly chapter: string;
  readonly ordinal: number;
  readonly title: string;
  /** Kind and number as printed. */
  readonly span: Span;
}

const CAPTION_PATTERN =
  /^[ 【[]*(?<kind>专 ?栏|附表|表|图) ?(?<chapter>\d{1,2}[-—–.])?(?<number>\d{1,3}|[一二三四五六七八九十]{1,3})(?:[】\] :：.、．]+|$|(?=[“《\u4e00-\u9fff]))(?<title>.*)$/s;
const LONGEST = 60;

/** Captions in document order, those of tables, of boxes and of figures. */
export function captionsOf(context: CheckContext): readonly Caption[] {
  return context.once(readCaptions);
}

function readCaptions(context: CheckContext): readonly Caption[] {
  const { document } = context;
  const passages = document.blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block.passage];
    return block.caption === null ? [] : [block.caption];
  });
  const inside = partsOf(context).flatMap(({ box, paragraph }) => (box === null ? [] : [paragraph.passage]));
  const rows = context.cells.flatMap(({ cell }) => (cell.row === 0 && cell.column === 0 ? [cell.passage] : []));
  const seen = new Set<number>();
  return [...passages, ...inside, ...rows]
    .sort((a, b) => a.start - b.start)
    .flatMap((passage): Caption[] => {
      const { groups, 0: whole = '' } = CAPTION_PATTERN.exec(fold(passage.text)) ?? {};
      const { kind = '', chapter = '', number = '', title = '' } = groups ?? {};
      const ordinal = readOrdinal(number);
      if (kind === '' || ordinal === null || passage.text.trim().length > LONGEST || seen.has(passage.start)) return [];
      if (/[。；;，,]/.test(title.trim()) || title.trim() === '') return [];
      seen.add(passage.start);
      const from = passage.text.length - passage.text.trimStart().length;
      const to = whole.indexOf(number, whole.indexOf(kind) + kind.length + chapter.length) + number.length;
      return [
        {
          kind: kind.replace(' ', '') as Caption['kind'],
          printed: passage.text.slice(from, to),
          chapter,
          ordinal,
          title: title.trim(),
          span: context.spanIn(passage, from, to),
        },
      ];
    });
}
