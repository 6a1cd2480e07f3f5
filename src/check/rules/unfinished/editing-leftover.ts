/**
 * 编辑过程中留下的痕迹：“错误!未找到引用源。”、“[bookmark: …]”、“此处插入图”、空的书名号或引号、“（略）”、粘贴来的 Markdown 加粗标记（`**发布日期**：`）、重复的“此页无正文”。
 * 书签和加粗标记全文只报一处，说明共有几处。
 *
 * What editing has left behind: a reference that Word cannot resolve, [bookmark: …] of a conversion, "insert a figure here", empty title or
 * quotation marks, （略）, Markdown's marks of bold type (`**发布日期**：`), 此页无正文 twice. Bookmarks and marks of bold type are reported once for the
 * whole document, with their number.
 *
 * @hit 各项指标见错误!未找到引用源。，按年度分解，逐级落实到位。
 * @hit 落实《》的有关要求，完善基层公共服务体系，提升服务能力。
 * @hit （此处插入空间布局图）
 * @miss 落实《东江市公共服务条例》的有关要求，完善“家门口”公共服务体系，提升能力。
 * @miss 在此处插入式建筑改造基础上，推进略有困难的项目，纠正统计错误!
 */
import type { CheckContext } from '../../context.js';
import type { Found, Rule, Severity } from '../../rule.js';
import { EMPHASIS_PATTERN } from '../../shared/emphasis.js';
import { isChinese } from '../../shared/parts.js';

const BOOKMARK_PATTERN = /\[bookmark: [^\]\n]{0,80}\]/g;

const LEFTOVERS: readonly (readonly [string, Severity, RegExp])[] = [
  [
    'editing-leftover-reference',
    'error',
    /(?:错误[!！]\s?(?:未找到引用源|未定义书签|书签自引用无效|文档中没有指定样式的文字)|Error! (?:Reference source not found|Bookmark not defined|No text of specified style in document))[。.]?/g,
  ],
  [
    'editing-leftover-field',
    'error',
    /\b(?:PAGEREF _Toc\d{1,12}|TOC \\o "[\d-]{1,5}"|HYPERLINK \\l "_Toc\d{1,12}"|SEQ (?:表|图|Table|Figure) \\\*)/g,
  ],
  [
    'editing-leftover-insert',
    'error',
    /[（(【[](?:此处|这里|在此)?(?:插入|补充|添加|附上)[\u4e00-\u9fff\d]{0,10}(?:图|表|数据|内容|照片|附件)[）)】\]]/g,
  ],
  ['editing-leftover-empty', 'error', /《[ \u3000]*》|“[ \u3000]*”|【[ \u3000]*】/g],
  ['editing-leftover-omitted', 'info', /[（(]略[）)]/g],
];

export const editingLeftover: Rule = {
  id: 'editing-leftover',
  group: 'unfinished',
  severity: 'error',
  *find(context) {
    yield* bookmarks(context);
    const isZh = isChinese(context);
    for (const { passage } of context.paragraphs) yield* leftoversIn(context, passage, null, isZh);
    for (const { cell } of context.cells) yield* leftoversIn(context, cell.passage, context.nameOf(cell), isZh);
    yield* boldMarks(context);
    yield* emptyPages(context);
  },
};

function* leftoversIn(
  context: CheckContext,
  passage: CheckContext['paragraphs'][number]['passage'],
  cell: string | null,
  isZh: boolean,
): Iterable<Found> {
  for (const [code, severity, pattern] of LEFTOVERS) {
    if (!isZh && code !== 'editing-leftover-reference' && code !== 'editing-leftover-field') continue;
    for (const { 0: words, index } of passage.text.matchAll(pattern))
      yield { span: context.spanIn(passage, index, index + words.length, cell), code, severity, params: { words } };
  }
}

/** Readers pass bookmarks over: they are looked for in the text itself. */
function* bookmarks({ text, spanAt }: CheckContext): Iterable<Found> {
  const all = [...text.matchAll(BOOKMARK_PATTERN)];
  const [first] = all;
  if (first === undefined) return;
  yield {
    span: spanAt(first.index, first.index + first[0].length),
    code: 'editing-leftover-bookmark',
    severity: 'warning',
    params: { words: first[0], count: all.length },
  };
}

function* boldMarks(context: CheckContext): Iterable<Found> {
  const places = [
    ...context.paragraphs.map(({ passage }) => ({ passage, cell: null })),
    ...context.cells.map(({ cell }) => ({ passage: cell.passage, cell: context.nameOf(cell) })),
  ];
  const all = places.flatMap(({ passage, cell }) =>
    [...passage.text.matchAll(EMPHASIS_PATTERN)].map(({ 0: words, index }) => ({ passage, cell, words, index })),
  );
  const [first] = all;
  if (first === undefined) return;
  yield {
    span: context.spanIn(first.passage, first.index, first.index + first.words.length, first.cell),
    code: 'editing-leftover-bold',
    severity: 'warning',
    params: { words: first.words, count: all.length },
  };
}

/** One （此页无正文） says that the seal has a page of its own; a second one was left by an older version. */
function* emptyPages(context: CheckContext): Iterable<Found> {
  const pages = context.paragraphs.flatMap(({ passage }) => {
    const match = /^\s*[（(]此页无正文[^\n]{0,20}[）)]\s*$/.exec(passage.text);
    return match === null ? [] : [context.spanIn(passage, 0, passage.text.length)];
  });
  for (const span of pages.slice(1))
    yield {
      span,
      code: 'editing-leftover-page',
      severity: 'warning',
      related: [{ span: pages[0]!, code: 'editing-leftover-page-first' }],
    };
}
