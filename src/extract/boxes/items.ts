// The items of a box: numbered (1．建设…应用), opened by a short sentence (婴幼儿照护服务提升工程。…) or by a name (民办教育：…).

import type { Document, Paragraph } from '../../document/document.js';
import { spanAt } from '../../document/document.js';
import { trimPassage } from '../../document/passage.js';
import { fold } from '../../language/zh/fold.js';
import { type Label, readLabel } from '../../language/zh/labels.js';
import type { Box } from '../../model/plan.js';
import { minOf } from '../../util/extremes.js';
import { firstSentenceEnd, stripStop } from '../outline-lines.js';
import { joinLines } from '../tasks/pieces.js';

type BoxItem = Box['items'][number];

interface Draft {
  readonly label: Label | null;
  readonly title: string | null;
  readonly paragraphs: Paragraph[];
}

const LONGEST_LEAD = 40;

/** The items in print order. `caption` says of what kind they are. */
export function readItems(
  document: Document,
  boxId: string,
  caption: string,
  paragraphs: readonly Paragraph[],
): BoxItem[] {
  return drafts(paragraphs).map((draft, i): BoxItem => {
    const passage = trimPassage(
      joinLines(
        document,
        draft.paragraphs.map((paragraph) => ({ paragraph })),
      ),
    );
    return {
      id: `${boxId}-${i + 1}`,
      number: draft.label?.text ?? null,
      title: draft.title,
      text: passage.text,
      kind: itemKind(caption, draft.title),
      investment: readInvestment(passage.text),
      commitments: [],
      span: spanAt(document, passage.start, passage.end),
    };
  });
}

/** Paragraphs put together to items: a paragraph that opens none goes on with the one before it. */
function drafts(paragraphs: readonly Paragraph[]): Draft[] {
  const filled = paragraphs.filter((paragraph) => paragraph.passage.text.trim() !== '');
  const labels = filled.map((paragraph) => readItemLabel(paragraph.passage.text));
  const outermost = minOf(labels.map((label) => label?.rank ?? Number.POSITIVE_INFINITY));
  const numbered = labels.filter((label) => label !== null).length >= 2;
  const found: Draft[] = [];
  filled.forEach((paragraph, i) => {
    const label = labels[i] ?? null;
    const opens = numbered ? label !== null && label.rank <= outermost : true;
    const title = leadOf(paragraph, label);
    const last = found.at(-1);
    if (last !== undefined && (!opens || (!numbered && title === null && last.title !== null)))
      last.paragraphs.push(paragraph);
    else found.push({ label, title, paragraphs: [paragraph] });
  });
  return found;
}

/** The label of an item: those of headings, and the 01 02 of a box, which need no dot. */
function readItemLabel(text: string): Label | null {
  const plain = /^\s*(?<printed>0[1-9]|1\d)[\s\u3000]+(?=[\u3400-\u9fff“])/.exec(text);
  if (plain === null) return readLabel(text);
  const { printed = '' } = plain.groups ?? {};
  return { style: 'arabic', text: printed, ordinal: Number(printed), rank: 6, end: plain[0].length };
}

/** The short sentence or name that an item opens with, or the whole of a short item. */
function leadOf(paragraph: Paragraph, label: Label | null): string | null {
  const { text } = paragraph.passage;
  // ——实施…行动：…
  const from = label?.end ?? /^\s*(?:[—–-]{1,2}|[●○•·◆■▲★])?\s*/.exec(text)?.[0].length ?? 0;
  const words = text.slice(from).trimEnd();
  const bold = paragraph.boldLead - from;
  const lead = stripStop(
    bold >= 2 && bold < words.length ? words.slice(0, bold) : words.slice(0, firstSentenceEnd(words)),
  );
  if (lead === '' || lead.length > (label === null ? LONGEST_LEAD : LONGEST_LEAD + 20)) return null;
  return lead;
}

/** What became of the years behind is a result; a work, a project; the rest, measures. */
function itemKind(caption: string, title: string | null): BoxItem['kind'] {
  if (/完成情况|实施情况|成效|成就|成果|进展|回顾|成绩/.test(caption)) return 'result';
  if (/(?:工程|项目)(?:$|[（(])/.test(title ?? '') || /工程|项目/.test(caption)) return 'project';
  return 'measure';
}

const INVESTMENT_PATTERN =
  /(?:计划|规划|估算|概算|预计|预算|匡算|拟|完成|项目)?(?:总|计划)?投资(?:额|总额|规模)?(?:共|约|达|为|近){0,2}(?:超过?)?[ :：]?(?<amount>\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?) ?(?<scale>万亿|千亿|百亿|亿|千万|百万|万)?(?<unit>元)?/;
const SCALES: Readonly<Record<string, number>> = {
  万亿: 12,
  千亿: 11,
  百亿: 10,
  亿: 8,
  千万: 7,
  百万: 6,
  万: 4,
};

/** 计划投资50亿元 → 5 000 000 000 元; null where no amount is stated. */
export function readInvestment(text: string): BoxItem['investment'] {
  const match = INVESTMENT_PATTERN.exec(fold(text));
  const { amount, scale, unit } = match?.groups ?? {};
  if (match === null || amount === undefined || (scale === undefined && unit === undefined)) return null;
  const value = Number(`${amount.replace(/,/g, '')}e${SCALES[scale ?? ''] ?? 0}`);
  return { value, raw: text.slice(match.index, match.index + match[0].length) };
}
