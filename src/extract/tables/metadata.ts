// Tables that lay out a page or hold its metadata (索引号 · 发文机关 · 成文日期): no table of the plan.
import type { Table } from '../../document/document.js';
import { cellText, ownCells } from './layout.js';

const LABEL_PATTERN =
  /^(?:索引号|信息索引|发文机关|发文单位|发布机构|发布单位|制发单位|公开主体|公开方式|公开时限|公开范围|公开属性|成文日期|发文日期|印发日期|发布日期|发布时间|公布日期|生成日期|有效期|失效日期|生效日期|实施日期|标题|名称|文件名称|文号|发文字号|文件编号|统一编号|主题词|关键词|主题分类|体裁分类|组配分类|服务对象|分类|类别|文件状态|有效性|时效性|效力状态|文种|责任编辑|来源|字号|浏览次数|打印|附件|备注|密级|签发人|内容概述|语种)[:：]?$/;

/** True for a table of label–value pairs, and for one that only lays out text. */
export function isMetadata(table: Table): boolean {
  const cells = table.rows.flatMap((row) => ownCells(row));
  if (cells.length < 2 || table.columnCount < 2) return true;
  const texts = cells.map((cell) => cellText(cell).replace(/\s/g, ''));
  const known = texts.filter((text) => LABEL_PATTERN.test(text));
  const labels = known.length;
  const closed = texts.filter((text) => /^[^:：]{2,8}[:：]$/.test(text)).length;
  return (
    table.rows.length <= 12 &&
    ((labels >= 3 && labels * 3 >= texts.length) ||
      (labels >= 1 && closed >= 2 && closed * 3 >= texts.length) ||
      (labels >= 1 && table.rows.length <= 2 && texts.length <= 4 && closed >= 1))
  );
}
