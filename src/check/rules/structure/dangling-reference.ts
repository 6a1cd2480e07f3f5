/**
 * 文中提到的专栏、表、图、附件、章节在本文件里找不到：“见附件2”“专栏13”“表4”。书名号里别的文件的表和附件不算。附件可能另存为单独文件，
 * 只作提示；列了几个附件、正文之后只附了一部分的，作为警告。
 *
 * The text refers to a box, table, figure, annex or chapter that is not in the document: 见附件2 · 专栏13 · 表4. Tables and annexes of
 * documents named in 《》 do not count. An annex may be a file of its own, so that it is only pointed out; where some of the listed annexes
 * are there and others are not, it is a warning.
 *
 * @hit 专栏1 供水工程\n\n1.新建水厂，保障用水。\n\n二、保障措施\n\n落实专栏3所列项目，明确责任和时限。
 * @miss 专栏1 供水工程\n\n1.新建水厂，保障用水。\n\n二、保障措施\n\n落实专栏1所列项目，对照《供水条例》附件2和表4执行。
 */
import { fold } from '../../../language/zh/fold.js';
import { readOrdinal } from '../../../language/zh/labels.js';
import { clauseAround } from '../../clause-around.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { captionsOf } from '../../shared/captions.js';
import { isChinese, type Part, partsOf } from '../../shared/parts.js';

const NUMBER = '(?<number>\\d{1,2}|[一二三四五六七八九十]{1,3})';
const REFERENCE_PATTERN = new RegExp(
  `(?:(?<kind>专栏|附表|(?<![\\u4e00-\\u9fff])表|(?<=见|如|按|照|列入|对照|填报)表|(?<=见|如)图) ?(?<chapter>\\d{1,2}[-—–.])?|(?<=见|按|按照|详见)(?<annex>附件) ?|(?<=见|本规划|本方案|本计划)(?<part>第)(?=[\\d一二三四五六七八九十]{1,3}[章]))${NUMBER}`,
  'g',
);
const ANNEX_PATTERN = /^附 ?件 ?(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})?(?<list>[：:])?/;

export const danglingReference: Rule = {
  id: 'dangling-reference',
  group: 'structure',
  severity: 'warning',
  *find(context) {
    if (!isChinese(context)) return;
    const captions = captionsOf(context);
    const captioned = new Set(captions.map(({ kind, chapter, ordinal }) => `${kind}${chapter}${ordinal}`));
    const captionAt = new Set(captions.map(({ span }) => span.start));
    const { listed, present } = annexesOf(context);
    const chapters = new Set(
      partsOf(context).flatMap(({ label, opens }) =>
        opens !== null && label?.style === 'chapter' ? [label.ordinal] : [],
      ),
    );
    for (const part of partsOf(context)) {
      const text = fold(part.text);
      for (const { 0: whole, index, groups } of text.matchAll(REFERENCE_PATTERN)) {
        const { kind, chapter = '', annex, number = '' } = groups!;
        const ordinal = readOrdinal(number);
        const span = context.spanIn(part.paragraph.passage, index, index + whole.length);
        if (ordinal === null || captionAt.has(span.start) || isOfOther(text, index)) continue;
        const isThere =
          kind !== undefined
            ? captioned.has(`${kind}${chapter}${ordinal}`)
            : annex !== undefined
              ? listed.has(ordinal) || present.has(ordinal)
              : chapters.has(ordinal);
        if (isThere) continue;
        const printed = annex === undefined && kind === undefined ? `${whole}章` : whole;
        yield {
          span,
          code: 'dangling-reference',
          params: { printed, clause: clauseAround(part.text, index, index + whole.length) },
          severity: annex === undefined ? 'warning' : 'info',
        };
      }
    }
    for (const [number, part] of listed) {
      if (present.size > 0 && !present.has(number)) yield absentAnnex(context, number, part);
    }
  },
};

/** 对照《供水条例》附件2: of another document. */
function isOfOther(text: string, at: number): boolean {
  const clause = text.slice(Math.max(0, at - 20), at);
  const end = clause.lastIndexOf('》');
  return clause.lastIndexOf('《') > end || (end >= 0 && !/[，。；]/.test(clause.slice(end)));
}

/** The annexes that the list 附件：1.… 2.… names, and those that stand in the document under their own heading. */
function annexesOf(context: CheckContext): { listed: Map<number, Part>; present: Set<number> } {
  const listed = new Map<number, Part>();
  const present = new Set<number>();
  let inList = false;
  for (const part of partsOf(context)) {
    const text = fold(part.text.trim());
    const match = ANNEX_PATTERN.exec(text);
    const ordinal = readOrdinal(match?.groups?.number ?? '');
    if (match !== null && match.groups?.list !== undefined && ordinal === null) {
      inList = true;
      const first = /^(?<number>\d{1,2})[.、]/.exec(text.slice(match[0].length).trim());
      if (first !== null) listed.set(Number(first.groups!.number), part);
    } else if (match !== null && ordinal !== null) {
      inList = false;
      // 附件1 above the title is what the document itself is of another one.
      if (listed.size > 0 || part.opens !== null) present.add(ordinal);
    } else if (inList && part.label?.style === 'arabic' && part.label.ordinal !== null && text.length <= 80)
      listed.set(part.label.ordinal, part);
    else inList = false;
  }
  return { listed, present };
}

function absentAnnex(context: CheckContext, number: number, part: Part): Found {
  const { text, paragraph } = part;
  const end = text.trimEnd().length;
  const from = text.length - text.trimStart().length;
  return {
    span: context.spanIn(paragraph.passage, from, end),
    code: 'dangling-reference-annex',
    params: { number, listed: text.trim() },
  };
}
