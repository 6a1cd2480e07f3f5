// Whether a number that is printed without a mark of a total counts what happens in a time (新建幼儿园 80 所: from 0 upwards) or
// what there is at its end (床位 80 张: from the baseline onwards). Names say it; where they do not, it is a level.
import { fold } from '../language/zh/fold.js';
import type { Indicator } from '../model/plan.js';
import { EACH_YEAR_PATTERN } from './changes.js';
import type { Target } from './target.js';

/** Shares, averages, ages, ranks and points are never counted up. */
const RATIO_UNIT_PATTERN = /[%‰/]|百分点|千分点|^(?:岁|年|分|倍|位次|名次|天|小时|分钟|分贝|度)$/;
const RATIO_NAME_PATTERN =
  /[率度比]$|比例|占比|比重|人均|户均|平均|每[十百千万户人个家县乡镇村所]|指数|强度|浓度|率[（(：:]|每年|年均|年新增|预期寿命/;
/** What there is: the name of a stock stays one whatever verb stands in it, unless something new is counted. */
const STOCK_PATTERN =
  /(?:保有|拥有|存|在校|在册|在园|在岗|总|现有|库存)量|总数|总量|存量|现有|在校|在册|在园|保有|拥有|余额|建成区|建设用地|床位|学位|达到|累计达|总规模|总面积|总里程/;
const NEW_PATTERN = /新增|净增|新建|新设|新开|新认定|新注册|新登记|新培育|新招|新改|新扩建|改扩建|增加数/;
/** Deeds: done, they are counted. */
const DEED_PATTERN =
  /改造|改建|扩建|完成|培训|举办|举行|开工|竣工|发放|植树|造林|救助|资助|抽检|检查|体检|筛查|整治|拆除|拆迁|淘汰|关停|化解|办结|办理|演出|放映|送戏|巡演|选派|安置|转移就业|招聘|组织|清理|回收|搬迁|除险|加固|惠及|招录|招收|封闭/;
/** Verbs that also name the state they lead to (培育企业 350 家): a deed only where no baseline says where it stood. */
const MAKING_PATTERN =
  /建成|建设|修建|建立|设立|增设|创建|培育|打造|引进|招引|引育|推出|认定|评选|治理|解决|帮扶|实施|开展|更新|制定|出台|发布|获批|设置|安装|布设|接待|服务|创成|提升|孵化|评定/;

/** What the deed at the end of a name is counted in: 改造数量, 培训人次. */
const DEED_AT_END_PATTERN = new RegExp(
  `(?:${DEED_PATTERN.source})(?:服务)?(?:总?数量?|人数|人次|户数|套数|场次|面积|里程|量)?$`,
);

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
