import { describe, expect, it } from 'vitest';
import { readHeader } from '../../src/language/zh/header-words.js';

/** hint[@year] → headers that say so */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  number: ['序号', '编号', '序', '指标序号', 'No.', '序　号', 'IRI Code'],
  category: ['类别', '领域', '分类', '指标类别', '一级', '维度', '重点领域', '板块', '大类', '指标体系'].slice(0, 9),
  name: [
    '指标',
    '指标名称',
    '主要指标',
    '二级指标',
    '指标内容',
    '核心指标',
    '具体指标',
    '考核指标',
    '名称',
    'Indicator Name',
    '指 标',
  ],
  unit: ['单位', '计量单位', '指标单位', 'Unit', 'Unit of Measure'],
  attribute: ['属性', '指标属性', '指标性质', '性质', '约束性', '预期性指标'],
  year: ['绝对值', '总量'],
  'year@2020': ['2020年', '2020', '2020年底', '“十三五”期末', '2020年（%）', '2020年度', '2020年达到'],
  'baseline@2020': [
    '2020年基数',
    '2020年现状值',
    '基期（2020年）',
    '2020年（基期）',
    '2020年基期值',
    'Baseline (2020)',
    '2020年\n现状',
  ],
  baseline: ['基期值', '现状值', '基数', '基准值', '现状', '基线', 'Baseline'],
  'target@2025': [
    '2025年目标',
    '2025年目标值',
    '规划目标2025年',
    '2025年预期',
    '“十四五”目标',
    '2025年预期目标',
    '2025年规划值',
    '目标（2025年）',
    '2025年计划',
    'Target 2025',
  ],
  target: ['目标值', '规划目标', '预期值', '目标', '评价标准', '指标要求', '考核标准', '工作目标', '指标值'],
  'actual@2020': ['完成情况2020年', '2020年完成值', '2020年实际', '2020年实际值', '2020年实现', '2020年完成'],
  actual: ['完成情况', '实际值', '完成值', '执行情况', 'Actual Achieved'],
  'estimate@2020': ['2020年预计', '2020年预计完成', '2020年预计值', '2020年（预计）'],
  growth: [
    '年均增长',
    '年均增速',
    '年均增长（%）',
    '年均/累计',
    '年均增长[累计]',
    '累计',
    '增减',
    '增减（%）',
    '变化幅度',
    '年均变化',
    '比2020年增长（%）',
    '较上年增长',
    '增幅',
    '比“十三五”末增加',
  ],
  'growth@2015': ['“十二五”增量', '2015年增长%'],
  'target@2035': ['2035年展望', '2035年远景目标'],
  lead: ['牵头单位', '牵头部门', '主办单位', '牵头责任单位'],
  support: ['协同部门', '协同单位', '配合单位', '协办单位', '参与单位', '责任配合单位'],
  responsible: [
    '责任单位',
    '责任部门',
    '责任主体',
    '承担单位',
    '落实单位',
    '部门',
    '责任分工',
    '牵头及配合单位',
    '责任单位（列第一位的为牵头单位）',
    'Responsible',
  ],
  deadline: ['完成时限', '完成时间', '时限', '时间节点', '时间安排', '进度安排', '时间'],
  task: ['重点任务', '工作任务', '主要任务', '工作内容', '具体举措', '工作事项', '政策措施', '项目'],
  text: ['指标说明', '指标含义', '计算方法', '指标解释', '统计口径'],
  other: [
    '合计',
    '小计',
    '区县',
    '县（市、区）',
    '备注',
    '数据来源',
    '权重',
    '责任人',
    '联系人',
    '总投资（亿元）',
    '完成率',
  ],
};

describe('a header', () => {
  for (const [reading, headers] of Object.entries(HEADERS)) {
    for (const header of headers) {
      it(`${JSON.stringify(header)} is ${reading}`, () => {
        const { hint, year } = readHeader(header);
        expect(year === null ? hint : `${hint}@${year}`).toBe(reading);
      });
    }
  }

  it.each(['森林覆盖率（%）', '市教育局、市财政局', '加快建设高质量教育体系，推进教育公平。', '10.5', ''])(
    '%s is none',
    (text) => {
      expect(readHeader(text).hint).toBeNull();
    },
  );

  it('tells a period from a date', () => {
    expect(readHeader('“十三五”期间')).toMatchObject({ isPeriod: true });
    expect(readHeader('“十三五”期末')).toMatchObject({ isPeriod: false, year: 2020 });
    expect(readHeader('2021—2025年累计')).toMatchObject({
      isPeriod: true,
      isCumulative: true,
      yearFrom: 2021,
      year: 2025,
    });
  });
});

describe('steps before the target and parts of a year', () => {
  for (const text of ['近期年', '近期（2025年）', '中期目标', '第一阶段目标', '过渡期', '2025年（近期）'])
    it(`${text}: interim`, () => expect(readHeader(text).hint).toBe('interim'));
  for (const text of [
    '2026年一季度',
    '上半年',
    '1-6月',
    '一季度目标',
    '前三季度',
    '2026年6月底',
    '2026年Q1',
    '第三季度',
  ])
    it(`${text}: no whole year`, () => expect(readHeader(text).isPartYear).toBe(true));
  for (const text of ['2026年', '2026年12月底', '1-12月', '2026年度目标', '中期评估值', 'Year 1', '2026-2030年'])
    it(`${text}: whole years`, () => expect(readHeader(text).isPartYear).toBe(false));
});
