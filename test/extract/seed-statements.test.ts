// Statements of the first founding document, as read in it by hand: results, forecasts, targets and its three claims.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.js';
import type { Commitment, Fact } from '../../src/model/plan.js';
import { readDocument } from '../../src/readers/index.js';

const plan = extractPlan(
  await readDocument(readFileSync('seeds/000_7f78ab94924659f4.txt'), { file: '000_7f78ab94924659f4.txt' }),
);

type Said = Partial<Commitment & Fact>;

/** 发展基础 and 专栏1: what was reached by 2020. */
const RESULTS: readonly (readonly [words: string, said: Said])[] = [
  ['比2015年提高14.3个百分点', { subject: '基本公共服务均等化实现度', value: 14.3, unit: '百分点', kind: 'change' }],
  ['基本公共服务清单114项', { subject: '基本公共服务清单数', value: 114, unit: '项', kind: 'count' }],
  ['民生支出占全市一般公共预算支出75%以上', { value: 75, comparator: 'ge', unit: '%', kind: 'ratio' }],
  ['全市新增城镇就业91.41万人', { subject: '新增城镇就业人数', value: 914100, unit: '人', kind: 'count' }],
  ['城镇登记失业率控制在2.5%以下', { subject: '城镇登记失业率', value: 2.5, comparator: 'le', indicator: 't1-11' }],
  ['累计发放创业担保贷款19.3亿元', { value: 1_930_000_000, unit: '元', kind: 'money' }],
  ['棚户区新开工（含货币化安置）8.1万套', { subject: '棚户区新开工数', value: 81_000, unit: '套', kind: 'count' }],
  ['城镇住房保障受益覆盖率已达到23.75%', { value: 23.75, unit: '%', indicator: 't1-17' }],
  ['城市公交分担率达25.5%', { subject: '城市公交分担率', value: 25.5, indicator: 't1-20' }],
];

/** 面临形势: what is expected, whoever brings it about. */
const FORECASTS: readonly (readonly [words: string, said: Said])[] = [
  [
    '人均GDP将达到1.5-2.0万美元',
    { subject: '人均GDP', value: 15_000, upper: 20_000, comparator: 'range', unit: '美元' },
  ],
  ['老年人口占比达到17%', { subject: '65岁以上老年人口占比', value: 17, comparator: 'eq' }],
  ['2030年左右超过20%', { subject: '65岁以上老年人口占比', value: 20, comparator: 'gt' }],
  ['城镇化水平将超过70%', { subject: '城镇化水平', value: 70, comparator: 'gt' }],
];

/** 重点领域 and 专栏4 to 专栏12: what the plan sets out to reach. */
const TARGETS: readonly (readonly [words: string, said: Said])[] = [
  ['创建500家示范儿童之家', { subject: '示范儿童之家数', value: 500, unit: '家', deadline: '2025' }],
  ['计划投资50亿元', { subject: '学前教育“扩容提质”行动投资', value: 5_000_000_000, unit: '元', kind: 'money' }],
  ['二分之一以上县（市、区）创成', { value: 50, comparator: 'ge', unit: '%', indicator: 't2-7' }],
  ['10个左右教师企业实践流动站', { value: 10, comparator: 'approx', unit: '个', kind: 'count' }],
  ['力争新增3家三甲医院', { subject: '新增三甲医院数', value: 3, hedged: true, strength: 'strive' }],
  ['第三层次 70 人', { subject: '培养第三层次人才数', value: 70, unit: '人', kind: 'count' }],
  ['精神科医师数提升至 4 名/ 10 万人', { subject: '精神科医师数', value: 4, unit: '名/10万人', kind: 'rate' }],
  ['改造安置住房0.8万套', { value: 8000, unit: '套', deadline: '2025', inferred: [] }],
  ['每年创建市级美丽乡村精品村20个', { subject: '每年创建市级美丽乡村精品村数', value: 20, unit: '个' }],
  ['精品示范区10个', { subject: '每年创建新时代美丽乡村精品示范区数', value: 10, unit: '个' }],
  ['确保每个市（县）至少建有1家', { value: 1, comparator: 'ge', strength: 'must', unit: '家' }],
  ['到2025年底基本养老保险法定人员覆盖率', { value: 98, comparator: 'ge', deadline: '2025-12-31', inferred: [] }],
  ['当地低保标准1.3倍以上', { subject: '特困人员救助供养标准', value: 1.3, comparator: 'ge', kind: 'multiple' }],
  ['下降到0.011%以下', { value: 0.011, comparator: 'le', indicator: 't2-47' }],
  ['50至100年一遇', { value: 50, upper: 100, comparator: 'range', unit: '年一遇' }],
  ['25套高空垂直探测设备', { subject: '高空垂直探测设备数', value: 25, unit: '套' }],
];

const only = (list: readonly (Commitment | Fact)[], words: string): readonly (Commitment | Fact)[] =>
  list.filter(({ quote }) => quote.includes(words));

describe('what the first seed says in its text', () => {
  it.each(RESULTS)('result: %s', (words, said) => {
    expect(only(plan.facts, words)).toMatchObject([{ ...said, tense: 'past' }]);
    expect(only(plan.commitments, words)).toEqual([]);
  });

  it.each(FORECASTS)('forecast: %s', (words, said) => {
    expect(only(plan.facts, words)).toMatchObject([{ ...said, tense: 'forecast' }]);
    expect(only(plan.commitments, words)).toEqual([]);
  });

  it.each(TARGETS)('target: %s', (words, said) => {
    expect(only(plan.commitments, words)).toMatchObject([said]);
    expect(only(plan.facts, words)).toEqual([]);
  });

  // “两个百年”, 规划纲要's 300万 people, caps, programme names, circles of so many minutes, and what an indicator table holds.
  it.each([
    '300万',
    '最长不超过10年',
    '10分钟健身圈',
    '15分钟超市',
    '120 云平台',
    '1个示范性',
    '8项基本救助',
    '33项指标',
    '95%的目标',
  ])('no statement: %s', (words) => {
    expect(only([...plan.facts, ...plan.commitments], words)).toEqual([]);
  });

  it('makes three claims of its own indicators', () => {
    expect(plan.claims.map(({ kind, names, count, value, year }) => [kind, names, count, value, year])).toEqual([
      ['achieved-share', [], null, 97.2, 2019],
      ['lagging-named', ['每千人医疗床位数', '城市公共交通出行分担率'], 2, null, 2020],
      ['count', [], 31, null, 2020],
    ]);
  });
});
