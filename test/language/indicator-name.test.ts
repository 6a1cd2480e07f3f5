import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDirection } from '../../src/language/zh/direction.js';
import { readIndicatorName } from '../../src/language/zh/indicator-name.js';

/** printed → name | unit | qualifiers | number | marks */
const NAMES: readonly (readonly [string, string])[] = [
  ['每千人口执业（助理）医师数（常住人口）（人）', '每千人口执业（助理）医师数 | 人 | 常住人口'],
  ['九年义务教育巩固率（%）', '九年义务教育巩固率 | %'],
  ['人均体育场地面积（平方米） ', '人均体育场地面积 | 平方米'],
  ['地级及以上城市细颗粒物（PM2.5）平均浓度（微克/立方米）', '地级及以上城市细颗粒物（PM2.5）平均浓度 | 微克/立方米'],
  ['传染病收治能力（床/万人口）', '传染病收治能力 | 床/万人口'],
  ['3岁以下婴幼儿托育机构覆盖率（%）', '3岁以下婴幼儿托育机构覆盖率 | %'],
  ['1.重点人群签约服务覆盖率', '重点人群签约服务覆盖率 | – | | 1'],
  ['12、森林覆盖率（％）', '森林覆盖率 | ％ | | 12'],
  ['（3）新增就业（万人）', '新增就业 | 万人 | | （3）'],
  ['①新增就业', '新增就业 | – | | ①'],
  ['17.抗菌药物使用强度（DDDs）▲', '抗菌药物使用强度 | DDDs | | 17 | ▲'],
  ['★粮食产量（万吨）', '粮食产量 | 万吨 | | | ★'],
  ['下转患者人次数（门急诊、住院）', '下转患者人次数 | – | 门急诊、住院'],
  ['森林覆盖率,%', '森林覆盖率 | %'],
  ['居民健康素养水平，%', '居民健康素养水平 | %'],
  ['疫苗接种率%', '疫苗接种率 | %'],
  ['GDP（亿元）（2020年价）', 'GDP | 亿元 | 2020年价'],
  ['城镇化率（%，常住人口）', '城镇化率 | % | 常住人口'],
  ['人均可支配收入（单位：元）', '人均可支配收入 | 元'],
  ['孕产妇死亡率（1/10万）', '孕产妇死亡率 | 1/10万'],
  ['全社会研发\n经费投入强度（%）', '全社会研发经费投入强度 | %'],
  ['县（市、区）', '县 | – | 市、区'],
  ['生态质量指数（EQI）', '生态质量指数 | – | EQI'],
  ['新能源装机（MW）', '新能源装机 | MW'],
  ['高水平大学数量 ', '高水平大学数量'],
  ['学前教育普及率/幼儿园', '学前教育普及率/幼儿园'],
];

function show(text: string): string {
  const n = readIndicatorName(text);
  return [n.name, n.unit ?? '–', n.qualifiers.join('；'), n.number ?? '', n.marks]
    .join(' | ')
    .replace(/(?: \| –)?(?: \| )*$/, '');
}

describe('an indicator name', () => {
  for (const [text, expected] of NAMES)
    it(JSON.stringify(text), () =>
      expect(show(text)).toBe(expected.replace(/ \| \| /g, ' |  | ').replace(/ \| {2}\| \| /g, ' |  |  | ')),
    );

  it('knows parts', () => {
    expect(readIndicatorName('其中：男性')).toMatchObject({ name: '男性', isPart: true });
    expect(readIndicatorName('#其中：高技能人才（万人）')).toMatchObject({
      name: '高技能人才',
      unit: '万人',
      isPart: true,
    });
    expect(readIndicatorName('人均预期寿命')).toMatchObject({ isPart: false });
  });

  it('never throws and never loses the name', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readIndicatorName(text);
        expect(read.name.trim()).toBe(read.name);
      }),
    );
  });
});

const WAYS: Readonly<Record<string, readonly string[]>> = {
  increase: [
    '九年义务教育巩固率',
    '基本养老保险参保率',
    '公众食品安全满意度',
    '新增城镇就业人数',
    '单位GDP能源消耗降低',
    '儿童青少年总体近视率降低',
    '空气质量优良天数比率',
    '污水集中处理率',
    '省控地表水交接断面水质达标率',
    '主要药品检验合格率',
    '人均预期寿命',
    '每千人口床位数',
    '森林覆盖率',
    '事故隐患整改率',
    '高血压患者规范管理率',
    '黑臭水体消除比例',
    '主要污染物排放达标率',
    '重点行业企业事故应急演练覆盖率',
    '农药包装废弃物回收率',
    '培育“专精特新”企业',
    '主要污染物排放减少：化学需氧量',
    '社会消费品零售总额',
    '实际使用外资',
  ],
  decrease: [
    '亿元GDP生产安全事故死亡率',
    '城镇调查失业率',
    '重大慢病过早死亡率',
    '细颗粒物（PM2.5）平均浓度',
    '万元GDP用水量',
    '儿童青少年总体近视率',
    '婴儿死亡率',
    '个人卫生支出占卫生总费用的比重',
    '地表水劣Ⅴ类水体比例',
    '城乡居民收入比',
    '单位GDP二氧化碳排放',
    '企业开办时间',
    '供水管网漏损率',
    '二氧化碳排放强度',
    '门诊次均费用增幅',
    '森林火灾受害率',
    '资产负债率',
    '地表水劣Ⅴ类水体比例（%）',
    '二氧化硫排放总量',
    '氨氮',
    '用水总量',
    '能源消费总量',
    '年均因自然灾害直接经济损失占地区生产总值的比例',
  ],
};

describe('the direction of a name', () => {
  for (const [way, names] of Object.entries(WAYS))
    for (const name of names) it(`${name}: ${way}`, () => expect(readDirection(name)?.value).toBe(way));
  it('is stated by the name itself', () =>
    expect(readDirection('拥堵延时指数（逆向指标）')).toEqual({ value: 'decrease', rank: 'stated' }));
  for (const name of [
    ...[
      '网络诈骗案件数',
      '三公经费支出',
      '闲置土地面积',
      '危房数量',
      '煤炭消费比重',
      '化石能源占比',
      '城市内涝点数量',
      '通胀率',
    ],
    ...[
      '非法占地比例',
      '商品房库存面积',
      '平均结案天数',
      '入学缺口学位',
      '人均碳足迹',
      '重大风险企业数',
      '逾期未办件数',
      '裸地面积',
    ],
  ])
    it(`${name}: less is better`, () => expect(readDirection(name)).toEqual({ value: 'decrease', rank: 'lexicon' }));
  for (const name of [
    '非化石能源占比',
    '危房改造数',
    '闲置土地处置面积',
    '水土流失治理面积',
    '贫困地区居民收入',
    '诈骗案件破案率',
  ])
    it(`${name}: more is better`, () => expect(readDirection(name)).toEqual({ value: 'increase', rank: 'lexicon' }));
  for (const name of ['留守儿童人数', '建设用地总量', '财政供养人员数', '城区面积', '财政支出', '运行指数'])
    it(`${name} only says that something is counted`, () => expect(readDirection(name)?.rank).toBe('counted'));
  it('is unknown for other words', () => expect(readDirection('政策联动')).toBeNull());
});
