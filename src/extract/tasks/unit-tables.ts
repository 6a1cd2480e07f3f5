// Whether a table of the document assigns tasks to units, looked up before the tables are read.
import type { Document } from '../../document/document.js';

const UNIT_HEADER_PATTERN =
  /^(?:责任|牵头|配合|主办|协办|落实|负责|实施|主责|承办)(?:责任)?(?:单位|部门|主体|处室|科室)(?:[（(].*[）)])?$/;
const INDICATOR_HEADER_PATTERN = /指标|目标值|规划值|预期值|属性/;

/** True when a header of some table, within its first rows, names responsible units, and the table is none of indicators. */
export function hasUnitTable(document: Document): boolean {
  return document.blocks.some((block) => {
    if (block.type !== 'table') return false;
    return block.rows.slice(0, 4).some((row) => {
      const headers = row.map((cell) => cell.passage.text.replace(/\s+/g, ''));
      return headers.some((h) => UNIT_HEADER_PATTERN.test(h)) && !headers.some((h) => INDICATOR_HEADER_PATTERN.test(h));
    });
  });
}
