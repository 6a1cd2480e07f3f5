// Whether a number that is printed without a mark of a total counts what happens in a time (新建幼儿园 80 所: from 0 upwards) or
// what there is at its end (床位 80 张: from the baseline onwards). Names say it; where they do not, it is a level.

import {
  DEED_AT_END_PATTERN,
  DEED_PATTERN,
  MAKING_PATTERN,
  NEW_PATTERN,
  RATIO_NAME_PATTERN,
  RATIO_UNIT_PATTERN,
  STOCK_PATTERN,
} from '../language/zh/flow-words.js';
import { fold } from '../language/zh/fold.js';
import type { Indicator } from '../model/plan.js';
import { EACH_YEAR_PATTERN } from './changes.js';
import type { Target } from './target.js';

/** True for a name that counts what is new or done (新增托位, 老旧小区改造数量), whatever its numbers are; not for 培训机构数. */
export function isNameOfDeeds(name: string, unit: string | null): boolean {
  const text = fold(name);
  if (unit === null || RATIO_UNIT_PATTERN.test(fold(unit)) || RATIO_NAME_PATTERN.test(text)) return false;
  return NEW_PATTERN.test(text) || (DEED_AT_END_PATTERN.test(text) && !STOCK_PATTERN.test(text));
}

/** Figures of a year that grow from month to month until it is over: 地区生产总值, 固定资产投资, 接待游客人次. */
const YEAR_FLOW_PATTERN =
  /生产总值|GDP|增加值|产值|产量|收入|税收|支出|经费|投资额?(?!强度|占)|零售|进出口|进口|出口额?|外资|销售额|营业额|交易额|成交额|贸易额|利润|人次|客流量?|客运量|货运量|吞吐量|发电量|用电量|用水量|捐赠|募集/i;
const OWN_AVERAGE_PATTERN = /人均(?:可支配收入|生产总值|GDP|(?:生活)?消费支出)/i;

/**
 * True for what a year brings in all: half a year's figure says nothing beside a whole year's. Rates and shares of it are none.
 */
export function isFigureOfYear(indicator: Indicator, target: Target): boolean {
  if (target.isTotal || target.isChange || indicator.kind === 'average-growth') return false;
  const name = fold(indicator.name);
  const unit = target.source.unit ?? indicator.unit;
  if (unit !== null && RATIO_UNIT_PATTERN.test(fold(unit))) return false;
  if (OWN_AVERAGE_PATTERN.test(name)) return true;
  const isNew = NEW_PATTERN.test(name);
  if (RATIO_NAME_PATTERN.test(name.replace(/年新增|每年/g, '新增')) || (STOCK_PATTERN.test(name) && !isNew))
    return false;
  return isNew || YEAR_FLOW_PATTERN.test(name) || DEED_PATTERN.test(name);
}

/** True for shares, averages and ages, and for a stock that has a level for a baseline: a figure of it tells how things stand. */
export function isStandingFigure({ name, unit, baseline }: Indicator): boolean {
  const text = fold(name).replace(/年新增|每年|年均/g, '');
  if (unit !== null && RATIO_UNIT_PATTERN.test(fold(unit))) return true;
  const hasLevel = baseline?.value != null && !baseline.cumulative;
  return RATIO_NAME_PATTERN.test(text) || (hasLevel && STOCK_PATTERN.test(text) && !NEW_PATTERN.test(text));
}

/**
 * True where a target that bears no mark counts from 0: within one year all that is new or done, over several years only where the
 * document gives no baseline and does not speak of each year. Read from the name, the
 * name as printed, and the target's cell or clause. `isOneYear`: from the beginning of the plan to the target is one year.
 */
export function isCountOfDeeds(indicator: Indicator, target: Target, isOneYear: boolean): boolean {
  if (indicator.kind !== 'level' || target.isTotal || target.isChange) return false;
  if (isOneYear && isFigureOfYear(indicator, target)) return true;
  const name = fold(`${indicator.name} ${indicator.rawName} ${target.source.raw}`).replace(/[()（）]/g, '');
  const unit = target.source.unit ?? indicator.unit;
  if (unit === null ? !NEW_PATTERN.test(name) : RATIO_UNIT_PATTERN.test(fold(unit))) return false;
  if (RATIO_NAME_PATTERN.test(fold(indicator.name))) return false;
  const isNew = NEW_PATTERN.test(name);
  if (STOCK_PATTERN.test(name) && !isNew) return false;
  const hasBaseline = indicator.baseline?.value != null;
  if (!isOneYear && (hasBaseline || EACH_YEAR_PATTERN.test(target.source.raw))) return false;
  return isNew || DEED_PATTERN.test(name) || (!hasBaseline && MAKING_PATTERN.test(name));
}
