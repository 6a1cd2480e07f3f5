// Whether the name of an indicator is of how things stand: of what a bare number can be true in two years at once.
import { isPollutant, isReduction } from '../../language/zh/direction.js';
import {
  DEED_AT_END_PATTERN,
  DEED_PATTERN,
  MAKING_PATTERN,
  NEW_PATTERN,
  RATIO_NAME_PATTERN,
  RATIO_UNIT_PATTERN,
  STOCK_PATTERN,
} from '../../language/zh/flow-words.js';
import { fold } from '../../language/zh/fold.js';

/** 地区生产总值增长, 收入增速; 人口自然增长率 is a state. */
const GROWTH_AT_END_PATTERN =
  /(?<!自然)(?:增长|增速|增幅|增加|增量|提高|提升|上升|降幅|变化)(?:率|量|幅度|比例|额|百分比|数|速度)?$/;
const OF_YEARS_PATTERN = /累计|年均|[三五]年(?!制)|期间/;
/** 培训机构, 服务业: things, not deeds. */
const THING_PATTERN =
  /^(?:培训|救助|体检|检查|服务|治理|组织|安置|回收|孵化|演出)(?:业|机构|站|中心|场所|学校|基地|点|器|团)/;
const DEED_AT_START_PATTERN = new RegExp(`^(?:${DEED_PATTERN.source}|${MAKING_PATTERN.source})`);
const ENGLISH_FLOW_PATTERN =
  /\b(?:new|newly|additional|cumulative|created|planted|trained|built|constructed|completed|restored|reduction|decrease|increase|growth)\b/i;

/**
 * True for 义务教育巩固率 and 床位数; false for what is counted over a time, added up or changed: 新增就业, 累计造林面积, 能耗降低.
 *
 * @param unit that of the number, if any
 */
export function isNameOfLevel(name: string, unit: string | null): boolean {
  const text = fold(name)
    .trim()
    .replace(/[（(][^（()）]*[)）]$/, '');
  const measure = unit === null ? null : fold(unit).trim();
  if (isReduction(text) || GROWTH_AT_END_PATTERN.test(text) || text.includes('年均')) return false;
  if (measure === '百分点' || (measure === '%' && isPollutant(text))) return false;
  if (measure !== null && RATIO_UNIT_PATTERN.test(measure)) return true;
  if (ENGLISH_FLOW_PATTERN.test(text)) return false;
  if (RATIO_NAME_PATTERN.test(text)) return true;
  if (OF_YEARS_PATTERN.test(text) || NEW_PATTERN.test(text)) return false;
  if (STOCK_PATTERN.test(text) || THING_PATTERN.test(text)) return true;
  return !DEED_AT_START_PATTERN.test(text) && !DEED_AT_END_PATTERN.test(text);
}
