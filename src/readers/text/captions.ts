// Which lines are the title of the table or box that follows them.

/** `专栏1 重点领域…`, `专栏一：…`, `专栏 3-1`, `专　栏`, `专栏` alone. */
const BOX_CAPTION_PATTERN = /^[【〖[［]?专\s*栏\s*(?:[0-9０-９一二三四五六七八九十]|[：:]|$|[】〗\]］]|\s)/;
/** `表1 …`, `附表2：…`, `表 3-1`, `附件1-2 …指标`, `Table 2`. */
const NUMBERED_TABLE_PATTERN =
  /^[（(【]?(?:附?\s*表|续\s*表)\s*(?:[0-9０-９]|[一二三四五六七八九十]{1,3}(?![\u4e00-\u9fff])|[：:]|$)|^table\s*\d/i;
/** `“十四五”主要指标`, `…情况表`, `…任务分工表`, `…完成情况`. */
const TABLE_TITLE_PATTERN =
  /(?:指标(?:体系|目标|任务|分解|一览|完成情况)*|目标|任务|分工|责任|项目|情况|清单|汇总|一览|安排|计划|对照|统计|分解|任务书)表(?:[（(][^（()）]{0,30}[)）])?$|(?:主要|核心|发展|监测|评价|预期|规划|目标|约束性|预期性|具体|关键|重点|绩效)指标(?:体系|目标|情况|完成情况|一览)?(?:[（(][^（()）]{0,30}[)）])?$|指标完成情况(?:[（(][^（()）]{0,30}[)）])?$|(?:指标体系|责任分工|任务分工|任务清单|项目清单|重点项目|责任清单|一览)$/;
/** `一、主要指标`, `（三）主要目标`, `第二节 …`, `1. …`: headings of the outline, never captions. */
const OUTLINE_PATTERN =
  /^(?:第[一二三四五六七八九十百\d]+[章节篇条]|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．]\s*\D)/;
const MAX_CAPTION = 70;

/** Whether a line is the caption of a 专栏. */
export function isBoxCaption(text: string): boolean {
  return text.length <= MAX_CAPTION && BOX_CAPTION_PATTERN.test(text) && !/[。；]/.test(text);
}

/** Whether a line that directly precedes a table is its title. */
export function isCaption(text: string): boolean {
  if (text === '' || text.length > MAX_CAPTION || /[。；：:，]$/.test(text)) return false;
  if (NUMBERED_TABLE_PATTERN.test(text)) return !/[。；]/.test(text);
  if (OUTLINE_PATTERN.test(text)) return false;
  return TABLE_TITLE_PATTERN.test(text) && !/[。；]/.test(text);
}

/** Whether the line names its table by number, so that even a line marked as a heading is only a caption. */
export function isNumberedCaption(text: string): boolean {
  return isCaption(text) && NUMBERED_TABLE_PATTERN.test(text);
}
