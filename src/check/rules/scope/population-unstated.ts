/**
 * 按人口计算的指标（每千人口、每万老年人、人均……）没有写明人口口径：常住、户籍、服务人口，或老年人的年龄。行名、表注、正文里都没有。
 * 同一张表里有的行写了、有的行没写时，口径不统一，更应补上。
 *
 * An indicator by the head (每千人口, 每万老年人, 人均 …) does not say which population counts: residents, registered residents, people
 * served, or from what age people are old. Neither the row nor a note says so. Where another row of the same table says so, all should.
 *
 * @miss 到2025年，每千人口床位数达到6.6张。
 */
import type { Indicator, PlanTable } from '../../../model/plan.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { type IndicatorTable, indicatorTables, nameSpan } from '../../shared/indicator-rows.js';

/** 每千人口, 每千名老人, 每万老年人, 床/万人口, 人均; of 人均 only what is shared out, no lifetimes, years of school and money. */
const BY_HEAD_PATTERN =
  /每(?:十|百|千|万)+(?:名|个|位)?(?:人口|居民|人|老年人口|老年人|老人)(?!次|均)|\/(?:十|百|千|万)*人口?(?=$|[）)])|人均(?!预期|期望|寿命|受教育|可支配|收入|纯收入|生产总值|地区|国内|国民|GDP|消费|支出|工资|产值|税收|财政)/;
const OLD_PATTERN = /老年人|老人/;
/** Whom a figure by the head counts. */
const POPULATION_PATTERN =
  /常住|户籍|户口|服务人口|实有人口|管理人口|城区人口|市区人口|城镇人口|城市人口|农村人口|覆盖人口|受益人口|总人口/;
/** From what age, or of which register, people are old. */
const AGE_PATTERN = /(?:\d{2}|[六七八]十五?)\s?(?:周?岁|及?以上)|常住|户籍/;
/** 人口按常住人口计算: said once for all rows. */
const FOR_ALL_PATTERN =
  /(?:人口|人均)[^，。；\n]{0,12}(?:均?[为按指以]|采用|口径)[^，。；\n]{0,8}(?:常住|户籍)|(?:常住|户籍)人口(?:数|总数)?(?:计算|口径|为基数|为分母)/;

export const populationUnstated: Rule = {
  id: 'population-unstated',
  group: 'scope',
  severity: 'info',
  coveredBy: ['scope-in-one-place'],
  *find(context) {
    const tables = context.once(indicatorTables);
    if (tables.length === 0 || FOR_ALL_PATTERN.test(context.text)) return;
    for (const table of tables) if (!isNoted(table.table)) yield* inTable(context, table);
  },
};

function* inTable(context: CheckContext, { rows }: IndicatorTable): Iterable<Found> {
  const byHead = rows.filter(({ parent }) => parent === null).flatMap((row) => headOf(row) ?? []);
  const stated = byHead.filter(({ isStated }) => isStated);
  for (const { row, phrase, isOld, isStated } of byHead) {
    if (isStated) continue;
    const model = stated.find((one) => one.isOld === isOld && one.size === sizeOf(phrase));
    const code =
      model !== undefined ? 'population-unstated-sibling' : isOld ? 'population-unstated-age' : 'population-unstated';
    const params = { name: row.name, phrase, other: model?.row.rawName ?? '' };
    const isSameGroup = model !== undefined && model.row.category.join() === row.category.join();
    yield {
      span: nameSpan(context, row),
      code,
      params,
      severity: isSameGroup ? 'warning' : 'info',
      related:
        model === undefined ? [] : [{ span: nameSpan(context, model.row), code: 'population-unstated-model', params }],
    };
  }
}

interface ByHead {
  readonly row: Indicator;
  /** 每千人口 */
  readonly phrase: string;
  /** 千; '' for 人均. */
  readonly size: string;
  readonly isOld: boolean;
  readonly isStated: boolean;
}

function headOf(row: Indicator): ByHead | null {
  const all = [row.rawName, row.unit ?? '', ...row.qualifiers, ...row.values.map(({ per }) => per ?? '')].join(' ');
  const found = BY_HEAD_PATTERN.exec(`${row.rawName}\n`) ?? BY_HEAD_PATTERN.exec(row.unit ?? '');
  if (found === null) return null;
  const isOld = OLD_PATTERN.test(found[0]);
  const isStated = isOld ? AGE_PATTERN.test(all) : POPULATION_PATTERN.test(all);
  return { row, phrase: found[0], size: sizeOf(found[0]), isOld, isStated };
}

function sizeOf(phrase: string): string {
  return /[十百千万]+/.exec(phrase)?.[0] ?? '';
}

function isNoted({ notes, caption }: PlanTable): boolean {
  return POPULATION_PATTERN.test([...notes, caption ?? ''].join('\n'));
}
