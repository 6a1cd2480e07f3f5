// A small plan with what the tables have to tell apart: a share, a running total, a ceiling, words for a target, days as deadlines.
import type { Language } from '../../../src/messages/index.js';
import { earlierScorecardSchema } from '../../../src/model/score-since.js';
import { compareScorecards } from '../../../src/score/index.js';
import { HOSTILE_ACTUALS, HOSTILE_FILE, HOSTILE_PLAN } from '../hostile-plan.js';
import { reportInputOf } from '../report-input.js';

const PLAN = `# 青石市公共服务“十四五”规划

规划期限为2021年至2025年。

## 一、主要目标

表1 主要指标

| 类别 | 序号 | 指标名称 | 单位 | 2020年基期值 | 2025年目标值 | 属性 | 责任单位 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 教育 | 1 | 学前三年毛入园率 | % | 90 | ≥95 | 约束性 | 市教育局 |
| 教育 | 2 | 每千人口学位数 | 个 | 40 | 50 | 预期性 | 市教育局 |
| 健康 | 3 | 孕产妇死亡率 | 1/10万 | 6 | 控制在8以内 | 约束性 | 市卫健委 |
| 健康 | 4 | 医保覆盖 | — | — | 全覆盖 | 预期性 | 市医保局 |

## 二、重点任务

1.扩大学位供给。到2025年新增学位5000个。（牵头单位：市教育局，配合单位：市财政局、市住建局）

2.完善养老服务。2023年9月30日前完成改造30处。（责任单位：市民政局）
`;

const ACTUALS = `指标,年份,完成值,来源
学前三年毛入园率,2022,91,教育年报
学前三年毛入园率,2023,92.5,教育年报
每千人口学位数,2023,52,教育年报
孕产妇死亡率,2023,5.2,卫健年报
`;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What a report of that plan is made from. */
export const officeInput = (language: Language = 'zh', actuals = ACTUALS) =>
  reportInputOf({ file: 'plan.md', bytes: bytesOf(PLAN), actuals, language });

/** A plan that prints a target on the way, a total in brackets, a figure that is about, and decimals that end in 0. */
export const printedInput = () =>
  reportInputOf({
    file: 'printed.md',
    bytes: bytesOf(`# 青石市环境“十四五”规划

规划期限为2021年至2025年。

表1 主要指标

| 序号 | 指标名称 | 单位 | 2020年 | 2023年 | 2025年 | 属性 |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | 单位产值水耗 | 吨 | 6.20 | ≤5.80 | ≤5.50 | 约束性 |
| 2 | 新增绿地面积 | 公顷 | — | — | [12] | 预期性 |
| 3 | 人均公园面积 | 平方米 | 6 | — | 8左右 | 预期性 |
| 4 | 污水处理率 | % | 99.00 | 99.40 | 99.90 | 预期性 |
`),
    actuals: '指标,年份,完成值\n单位产值水耗,2023,5.84\n污水处理率,2023,99.5\n人均公园面积,2023,7\n',
  });

/** The same beside the scorecard of the year before. */
export async function sinceInput() {
  const now = await officeInput();
  const last = await officeInput('zh', '指标,年份,完成值\n学前三年毛入园率,2022,91\n');
  const earlier = earlierScorecardSchema.parse(JSON.parse(JSON.stringify(last.card)));
  const { since } = compareScorecards(now.card, earlier, 'last.json', 'zh');
  return { ...now, card: { ...now.card, since } };
}

/** The same with values of three years for three indicators. */
export const threeYearsInput = () =>
  reportInputOf({
    file: 'plan.md',
    bytes: bytesOf(PLAN),
    actuals: `指标,2021年,2022年,2023年
每千人口学位数,43,47,52
孕产妇死亡率,6.2,5.7,5.2
学前三年毛入园率,91,91.5,92.5
`,
  });

/** The same of a plan of one year. */
export const oneYearInput = () =>
  reportInputOf({
    file: 'year.md',
    bytes: bytesOf(`# 青石市2023年工作要点

规划期限为2023年。

## 重点任务

1.改造老旧小区。2023年6月底前完成改造30处。（责任单位：市住建局）
`),
  });

/** A plan whose indicators are to fall: by a bound, by a level, by an amount; and one that rises. */
export const fallingInput = () =>
  reportInputOf({
    file: 'falling.md',
    bytes: bytesOf(`# 青石市安全生产“十四五”规划

规划期限为2021年至2025年。

表1 主要指标

| 序号 | 指标名称 | 单位 | 2020年基期值 | 2025年目标值 | 属性 |
| --- | --- | --- | --- | --- | --- |
| 1 | 生产安全事故死亡率 | 人/百万人 | 0.13 | ≤0.11 | 约束性 |
| 2 | 城镇登记失业率 | % | 3.4 | <4 | 预期性 |
| 3 | 儿童近视率 | % | 50 | 40 | 预期性 |
| 4 | 单位GDP能耗降低 | % | — | [13.5] | 约束性 |
| 5 | 入园率 | % | 90 | 95 | 预期性 |
| 6 | 孕产妇死亡率 | 1/10万 | 6 | 5 | 预期性 |
`),
    actuals: `指标,年份,完成值,数据类型
生产安全事故死亡率,2025,0.021,
城镇登记失业率,2025,1.35,
儿童近视率,2025,42,
单位GDP能耗降低,2025,10,累计值
入园率,2025,94,
`,
  });

export const hostileInput = () =>
  reportInputOf({ file: HOSTILE_FILE, bytes: bytesOf(HOSTILE_PLAN), actuals: HOSTILE_ACTUALS });
