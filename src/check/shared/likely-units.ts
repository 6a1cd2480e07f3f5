// Which units a measure of public plans cannot have, and which one it has: deaths per 亿元 GDP are people, not per cent.

import type { Severity } from '../rule.js';

export interface UnlikelyUnit {
  readonly name: RegExp;
  readonly wrong: RegExp;
  /** The usual unit, as it is printed. */
  readonly usual: string;
  readonly severity: Severity;
}

const PERCENT = /^[%％]$/;
const PEOPLE = /^[万千百]?[人名位]$/;
const THINGS = /^[万千百亿]?(?:个|人|名|张|所|家|座|件|次|户|套|台|辆|平方米|公里|元|册)$/;
const NO_TIME = /^(?:[%％‰]|[万千]?(?:个|人|名|次|元|项))$/;

/** The first that fits counts. */
export const UNLIKELY_UNITS: readonly UnlikelyUnit[] = [
  {
    name: /(?:亿元|单位|每亿)(?:国内|地区)?(?:GDP|生产总值)[^率]{0,12}(?:死亡|伤亡)(?:人?数|率)?$/i,
    wrong: /^[%％‰]$/,
    usual: '人/亿元',
    severity: 'error',
  },
  { name: /孕产妇死亡率$/, wrong: /^[%％‰]$/, usual: '1/10万', severity: 'error' },
  { name: /(?:婴儿|新生儿|5岁以下儿童|五岁以下儿童)死亡率$/, wrong: PERCENT, usual: '‰', severity: 'error' },
  { name: /(?:人口出生率|人口自然增长率|人口死亡率)$/, wrong: PERCENT, usual: '‰', severity: 'warning' },
  {
    name: /(?:每?(?:10|十)万人口?|万车|每万辆机动车|百万吨|万人口?)[^率]{0,14}(?:死亡|发病|患病|伤亡)率$/,
    wrong: PERCENT,
    usual: '1/10万',
    severity: 'warning',
  },
  {
    name: /(?:传染病|结核病?|梅毒|艾滋病|伤害|交通事故|火灾)[^率]{0,8}(?:死亡率|发病率|发生率)$/,
    wrong: PERCENT,
    usual: '1/10万',
    severity: 'warning',
  },
  {
    name: /(?:覆盖|普及|入学|入园|参保|合格|巩固|就业|达标|处理|治理|签约|知晓|持证|就诊|利用|登记)率$|占比$|比重$/,
    wrong: THINGS,
    usual: '%',
    severity: 'error',
  },
  { name: /预期寿命$/, wrong: NO_TIME, usual: '岁', severity: 'error' },
  { name: /(?:受教育|受教育的)年限$/, wrong: NO_TIME, usual: '年', severity: 'error' },
  { name: /床位数?$|托位数?$/, wrong: PEOPLE, usual: '张', severity: 'warning' },
  {
    name: /(?:医师|护士|医生|教师|律师|护理员|社工|药师)(?:人?数)?$/,
    wrong: /^[万千百]?(?:个|张|所|家)$/,
    usual: '人',
    severity: 'info',
  },
  {
    name: /(?:人数|数量|面积|里程|床位数?|托位数?|医师数|护士数|人次|户数|天数)$/,
    wrong: PERCENT,
    usual: '',
    severity: 'warning',
  },
  { name: /(?:平均|年均)浓度$/, wrong: PERCENT, usual: '微克/立方米', severity: 'warning' },
];
