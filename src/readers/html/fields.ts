// What a page says of its document in labels and values: 索引号 · 发文机关 · 成文日期 · 发文字号 · 标题.
import { append } from '../../util/append.js';

const LABEL_WORDS =
  '索引号|信息索引号?|发文机关|发文机构|发文单位|发布机构|发布单位|制发单位|制定机关|印发机关|公开主体|公开方式|公开时限|公开范围|公开属性|公开类型|公开目录|成文日期|成文时间|发文日期|印发日期|印发时间|发布日期|发布时间|公布日期|生成日期|更新时间|有效期|有效期限|失效日期|生效日期|实施日期|施行日期|标题|名称|文件名称|文件标题|公文标题|文号|发文字号|发文文号|文件编号|文件号|统一编号|主题词|关键词|主题分类|体裁分类|组配分类|服务对象|信息分类|信息名称|分类|所属分类|类别|公文种类|文件状态|有效性|时效性|效力状态|文种|责任编辑|编辑|来源|信息来源|文章来源|稿件来源|作者|浏览次数|浏览量|阅读次数|点击数|点击次数|访问量|密级|签发人|内容概述|内容概要|语种';
const LABEL_PATTERN = new RegExp(`^[【[]?(?:${LABEL_WORDS})[】\\]]?[:：]?$`);
/** `发布时间：2021-12-01`, `【发文字号】 …` */
const FIELD_PATTERN = new RegExp(`^[【[]?(?:${LABEL_WORDS})(?:[】\\]][:：]?|[:：])`);
const NEXT_FIELD_PATTERN = new RegExp(`[\\s|｜]{1,8}(?=[【[]?(?:${LABEL_WORDS})(?:[】\\]]|[:：]))`);
const MAX_ROWS = 12;
const MAX_VALUE = 400;

/** Whether a line begins with one of the labels of a page; blanks spread the words of some (标　　题：). */
export function isField(text: string): boolean {
  return FIELD_PATTERN.test(compactLabel(text.slice(0, 40)));
}

/** `来源：市政府　发布时间：2021-12-01 浏览次数：5` → one field each. */
export function splitFields(text: string): string[] {
  return isField(text) ? text.split(NEXT_FIELD_PATTERN).map(tidyField) : [text];
}

/** 标　　题：… → 标题：… */
function tidyField(text: string): string {
  const colon = text.search(/[:：]/);
  return colon < 0 || colon > 12 ? text.trim() : text.slice(0, colon).replace(/\s/g, '') + text.slice(colon).trimEnd();
}

function compactLabel(text: string): string {
  return text.replace(/\s/g, '');
}

/**
 * The fields of a table of labels and values, as lines `标题：…`; null for a table that is none. A label without a value is
 * left out.
 */
export function tableFields(rows: readonly (readonly string[])[]): string[] | null {
  if (rows.length > MAX_ROWS) return null;
  const texts = rows.map((row) => row.map((text) => text.replaceAll('\n', ' ')));
  const all = texts.flat().filter((text) => text !== '');
  if (all.length === 0 || all.some((text) => text.length > MAX_VALUE)) return null;
  const labels = all.filter((text) => text.length <= 16 && LABEL_PATTERN.test(compactLabel(text))).length;
  const whole = all.filter((text) => !LABEL_PATTERN.test(compactLabel(text)) && isField(text)).length;
  const closed = all.filter((text) => /^[^:：]{2,12}[:：]$/.test(text)).length;
  const isFields =
    (labels + whole >= 3 && (labels + whole) * 3 >= all.length) ||
    (labels >= 1 && closed >= 1 && closed * 3 >= all.length) ||
    (whole >= 1 && whole === all.length);
  if (!isFields) return null;
  return texts.flatMap(rowFields);
}

function rowFields(cells: readonly string[]): string[] {
  const fields: string[] = [];
  let label: string | null = null;
  for (const text of cells) {
    const compact = compactLabel(text);
    if (text === '') continue;
    if (LABEL_PATTERN.test(compact) || (label === null && /^[^:：]{2,12}[:：]$/.test(text))) {
      label = compact.replace(/[【】[\]:：]/g, '');
    } else if (label !== null) {
      fields.push(`${label}：${text}`);
      label = null;
    } else append(fields, splitFields(text));
  }
  return fields;
}
