// Which way an indicator is better, as far as its name says: 覆盖率 more, 死亡率 less, 能耗降低 more.
import { fold } from './fold.js';

export type Direction = 'increase' | 'decrease';

/** One pattern of words and small patterns that stand apart by blanks. */
function patternOf(words: string): RegExp {
  return new RegExp(words.trim().split(/\s+/).join('|'), 'i');
}

/** 单位GDP能源消耗降低, 近视率下降: the number is the reduction, more of it is better. */
const REDUCTION_PATTERN = /(?:降低|下降|减少|削减|压减|缩小|节约|减排)(?:率|量|幅度|比例|额|百分比|数)?$/;
/** A row of 主要污染物排放总量减少 that prints the pollutant alone. */
const POLLUTANT_PATTERN =
  /^(?:主要污染物[：:])?(?:化学需氧量|二氧化硫|氨氮|氮氧化物|总磷|总氮|挥发性有机物|挥发性有机化合物|VOCs|COD|SO2|NOx|烟粉尘|二氧化碳)(?:\s*[（(][A-Za-z\d]{2,6}[)）])?$/i;
/** Said of the indicator itself. */
const STATED_PATTERN = /(?<down>逆向指标|逆指标|负向|反向指标)|(?<up>正向指标|正指标)/;
const FALLING_PATTERN = patternOf(String.raw`
  死亡 失业率 近视 事故 PM\s*2\.?5 PM\s*10 细颗粒物 可吸入颗粒物 臭氧.{0,4}浓度 能耗 能源消耗 水耗
  用水量 用水总量 能源消费总量 煤炭消费总量 能耗总量 电耗 煤耗 碳排放 二氧化碳排放 排放(?:总)?量 排放强度 排放 污染物 发病率 患病率 感染率 并发症 肥胖率 超重 辍学率
  流失率 投诉 信访 犯罪 发案 案件发生 警情 伤亡 受灾 贫困发生率 贫困人口 返贫 恩格尔 基尼 收入之?比(?!重|例|率) 收入差距 收入倍差
  差距 负债率 负担系数 债务 成本 自付 自费 个人(?:卫生)?支出占 个人卫生支出 个人现金 劣[VⅤ五]类 黑臭 空置率 缺陷 违法
  漏损率 等待时间 办理时间 办理时限 审批时间 响应时间 办结时间 通勤时间 平均住院日 次均费用 药占比 生师比 大班额 贫血 营养不良
  低体重 化学需氧量 二氧化硫 氨氮 氮氧化物 总磷 挥发性有机物 VOCs 龋 结核 艾滋病 自杀 抑郁 撂荒 弃耕 水土流失 沙化 荒漠化 受害率 成灾率 火灾 产销差 逾期 积压 纠纷 上访 医疗费用
  药品费用 人均费用 次均 抗菌药物使用强度 耐药 剖宫产 碳强度 沉降 拥堵 反应时间 候诊时间 等候时间 办事环节 申请材料 跑动次数
  经济损失 开办时间 通关时间 通关时长 物流费用 物流总费用 大校额 留级率 漏报 欠薪 拖欠 不良贷款 赤字 通货膨胀 居民消费价格
  消费价格(?:总)?(?:水平|指数|涨幅) 价格涨幅 吸烟率 出生缺陷 流产 复发 差错 损失率 亏损 噪声 浓度 化肥(?:使用|施用)
  农药(?:使用|施用) 建设用地(?:使用|地耗) 地耗 时延 中断 停电时间 故障 超标 mortality unemployment
  poverty emission death accident stunting loss(?:es)?\b
`);
/** The fall of a bad thing is itself good: 事故死亡率下降, 污染物治理率, 排放达标率, 隐患整改率. */
const REPAIRED_PATTERN =
  /(?:达标|筛查|发现率|检出|随访|干预|接种|受理率|化解|演练|合格率|治理率|整治率|处理率|处置率|整改率|化解率|办结率|破案率|查处率|消除(?:率|比例)?|救治率|控制率|防治率|管理率|规范.{0,6}率|覆盖率|报告率|监测率|签约率|脱贫|治愈率|回收率|利用率|满意度|满意率|比例|优良|降低率|保险|削减|替代|交易|配备|能力|许可|参保)/;
const RISING_PATTERN = patternOf(`
  ^(?:打造|培育|建成|建设|新建|改建|创建|引进|引育|组织|开展|举办|发展|推广|完成|实施|形成|布局|认定|推出|制定|聚集|集聚|招引|获批|选树|评选)
  场景 平台 基地 项目 园区 示范 试点 站点 品牌 标准 案例 产品 学校 医院 街区 人才 率 比例 比重 占比 度$ 满意 新增 人数
  数量 数$ 总数 个数 面积 收入 总额 总量 产值 增加值 生产总值 GDP 生产率 寿命 年限 预期受教育 长度 里程 规模 投资 投入
  经费 支出 能力 床位 学位 托位 医师 护士 每[十百千万] 人均 产量 产能 蓄积 保有量 绿地 机构 中心 企业 专利 合同 交易额
  零售 进出口 外资 出口 出栏 机械化 销售额 营业 游客 人次 培训 指数 得分 评分 水平 增长 增速 增幅 覆盖 建成 改造 培育 数字化 接待 吞吐 运量 流量 装机 库容
  储备 供给 供应 增加 share number rate percentage proportion access completed
  constructed trained capacity income
`);

/** The direction that the name gives; null where the lexicon does not know. `isStated` when it says 逆向指标. */
export function readDirection(name: string): { value: Direction; isStated: boolean } | null {
  const folded = fold(name);
  const stated = STATED_PATTERN.exec(folded);
  if (stated !== null) return { value: stated.groups?.down === undefined ? 'increase' : 'decrease', isStated: true };
  if (isReduction(folded)) return { value: 'increase', isStated: false };
  if (FALLING_PATTERN.test(folded) && !isRepaired(folded)) return { value: 'decrease', isStated: false };
  return RISING_PATTERN.test(folded) ? { value: 'increase', isStated: false } : null;
}

/** True for a name that ends in 降低, 下降, 减少: the number is the reduction. */
export function isReduction(name: string): boolean {
  const bare = fold(name)
    .trim()
    .replace(/[（(][^（()）]*[)）]$/, '');
  // 主要污染物排放减少：化学需氧量
  return (
    REDUCTION_PATTERN.test(bare) || REDUCTION_PATTERN.test(/^(?<head>[^：:]{2,24})[：:]/.exec(bare)?.groups?.head ?? '')
  );
}

/** True for 化学需氧量, 二氧化硫: in per cent, or under 排放总量减少, the number is the reduction. */
export function isPollutant(name: string): boolean {
  return POLLUTANT_PATTERN.test(fold(name).trim());
}

/** What follows the bad word decides: 事故死亡率 is bad, 污染物处理率 good; 劣Ⅴ类比例 stays bad, 排放达标率 is good. */
function isRepaired(folded: string): boolean {
  let last = -1;
  for (const found of folded.matchAll(new RegExp(FALLING_PATTERN.source, 'gi'))) last = found.index + found[0].length;
  const tail = folded.slice(last).replace(/[（(][^（()）]*[)）]$/, '');
  if (!REPAIRED_PATTERN.test(tail)) return false;
  return !/^(?:占.{0,14}|.{0,6})(?:比例|占比|比重)$/.test(tail) || /消除|治理|达标|合格|整治|覆盖/.test(tail);
}

const SHARE_PATTERN =
  /(?:率|比例|比重|占比|满意度|实现度|程度|覆盖|覆盖面|百分比|份额|知晓度|化水平)(?:\s*[（(][^（()）]*[)）])?$/;
const NO_SHARE_PATTERN =
  /毛入学率|毛入园率|增长率|增长|增速|增幅|降低率|下降率|生产率|利润率|回报率|负债率|产出率|容积率|死亡率|发病率|周转率|倍率|抚养比|产出|投入产出|降低|下降|提高|提升/;

/** The end of the scale: 100 for a share in per cent, else null. */
export function limitOf(name: string, unit: string | null): number | null {
  return unit !== null && fold(unit).trim() === '%' && SHARE_PATTERN.test(name) && !NO_SHARE_PATTERN.test(name)
    ? 100
    : null;
}
