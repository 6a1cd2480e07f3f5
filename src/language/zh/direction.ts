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
  死亡 失业 近视 事故 PM\s*2\.?5 PM\s*10 细颗粒物 可吸入颗粒物 臭氧.{0,4}浓度 能耗 能源消耗 水耗
  用水量 用水总量 地均用水 能源消费总量 煤炭(?:消费|消耗|使用|占|比重) 散煤 燃煤 (?<!非)化石能源 能耗总量 电耗 煤耗 单耗 物耗 取水量 耗水 耗电 碳足迹
  碳排放 二氧化碳排放 排放(?:总)?量 排放强度 排放 污染物 污染 发病率 患病率 感染率 并发症 肥胖率 超重 辍学 失学
  流失 投诉 信访 积案 犯罪 发案 诈骗 毒品 吸毒 (?<!援助|调解|仲裁|诉讼|办理|办结|查处|受理|查办|侦破|化解)案件 警情 伤亡 溺水 受灾
  贫困发生率 贫困率 贫困人口 贫困[户村县]? 返贫 恩格尔 基尼 收入之?比(?!重|例|率) 收入差距 收入倍差
  差距 缺口 负债率 负担系数 债务 成本 三公.{0,2}经费 一般性支出 自付 自费 个人(?:卫生)?支出占 个人卫生支出 个人现金 劣[VⅤ五]类 黑臭 空置 闲置 低效用地 缺陷 违法 违规 违章 非法
  漏损率 等待时间 办理时间 办理时限 审批时间 响应时间 办结时间 通勤时间 (?:结案|办理|审批|审理|办结|候诊)(?:天数|周期|时长) 平均住院日 次均费用 药占比 生师比 大班额 贫血 营养不良
  低体重 化学需氧量 二氧化硫 氨氮 氮氧化物 总磷 挥发性有机物 VOCs 龋 结核 艾滋病 自杀 抑郁 撂荒 弃耕 水土流失 沙化 荒漠化 石漠化 受害率 成灾率 火灾 产销差 逾期 积压 纠纷 上访 医疗费用
  药品费用 人均费用 次均 抗菌药物使用强度 耐药 剖宫产 碳强度 沉降 拥堵 反应时间 候诊时间 等候时间 办事环节 申请材料 跑动次数
  经济损失 开办时间 通关时间 通关时长 物流费用 物流总费用 大校额 留级率 漏报 欠薪 拖欠 不良贷款 赤字 通货膨胀 通胀 居民消费价格
  消费价格(?:总)?(?:水平|指数|涨幅) 价格涨幅 吸烟率 出生缺陷 流产 复发 差错 损失率 亏损 噪声 浓度 化肥(?:使用|施用)
  农药(?:使用|施用) 建设用地(?:使用|地耗) 地耗 时延 中断 停电时间 故障 超标 危房 危旧房 内涝 易涝 积水点 裸露?地 裸土 隐患 (?:重大|高)风险 风险(?:点|源|企业|机构|地块)
  (?:商品房|商品住房|房地产|住宅)库存 待售 去化周期 僵尸企业 断头路 (?:垃圾|废物|废水|固废|废弃物)(?:的)?产生(?:量|强度) 弃[风光水](?:率|电) 疫情 塌陷 mortality unemployment
  poverty emission death accident stunting loss(?:es)?\b
`);
/** The fall of a bad thing is itself good: 事故死亡率下降, 污染物治理率, 排放达标率, 隐患整改率. */
const REPAIRED_PATTERN =
  /(?:达标|筛查|发现率|检出|随访|干预|接种|受理率|化解|演练|合格率|治理|整治|处理|处置|整改|改造|拆除|拆迁|搬迁|清退|清理|清零|盘活|腾退|修复|复垦|恢复|再开发|再利用|安全利用|排查|管控|帮扶|救助|资助|援助|调解|摘帽|退出|出列|就业|培训|收入|办结|破案|侦破|查处|查办|消除|救治|控制率|防治|防控|防范|监管|管理率|规范.{0,6}率|覆盖|报告率|监测|预警|签约率|脱贫|治愈率|回收|利用率|满意|比例|优良|降低率|保险|削减|减少|下降|降低|替代|置换|交易|配备|能力|许可|参保|转移支付)/;
/** Words of what a plan always wants more of: METHODS ranks them above comparator and values. */
const RISING_PATTERN = patternOf(String.raw`
  ^(?:打造|培育|建成(?!区)|建设(?!用地)|新建|改建|创建|引进|引育|组织|开展|举办|发展|推广|完成|实施|形成|布局|认定|推出|制定|聚集|集聚|招引|获批|选树|评选)
  满意 新增 覆盖 达标 合格 参保 巩固率 入学 入园 升学 就读 普及 知晓 优良 优质 良好 达到.{0,8}以上 改善 签约 就业率 就业人数 自给率 保障率 保护率 保存率 存活率 治愈 接种 筛查
  (?:化|处理|治理|处置|整治|整改|消除|化解|办结|破案|利用|回收|贡献|转化|参与|使用|开放|共享|联网|配备|配置|建成|改造|完成|通达|通畅|准点|正点|上线|公开|回应|供给|入户|达产|检出|复垦|修复)率
  场景 平台 基地 园区 示范 试点 站点 品牌 案例 人才 技能 床位 学位 托位 医师 护士 教师 预期受教育 受教育年限 寿命
  生产总值 GDP 增加值 产值 生产率 可支配收入 (?<!债务|非税)收入 蓄积 保有[量率] 耕地 农田 湿地 林地 粮食 森林 绿地 绿化 绿色 非化石 可再生 清洁能源 新能源 装配式
  高技术 高新技术 战略性新兴 数字经济 服务业 第三产业 研发 研究与试验 R\&D 专利 发明 科学素质 机械化 电气化 数字化 信息化 智能化 城镇化
  零售 进出口 外资 出口 销售额 营业 游客 培训 阅读 体育 健身 健康素养 养老 托育 公共交通 轨道 高铁 高速 覆盖 建成(?!区) 改造 培育 接待 吞吐 运量 流量 装机 库容
  储备 供应 增加 增长 增速 增幅 脱贫 抢救 合同 交易额 保险 access completed constructed trained capacity income
`);
/** Words that only say that something is counted or weighed: used where neither comparator nor values say anything. */
const COUNTED_PATTERN = patternOf(`
  项目 标准 产品 学校 医院 街区 率 比例 比重 占比 度$ 人数 数量 数$ 总数 个数 面积 总额 总量 年限 长度 里程 规模 投资 投入 经费 支出 能力 每[十百千万] 人均
  产量 产能 机构 中心 企业 出栏 人次 指数 得分 评分 水平 供给 share number rate percentage proportion
`);

export interface NamedDirection {
  readonly value: Direction;
  /** `stated` for 逆向指标; `counted` where the name only says that something is counted: 件数, 面积, 占比. */
  readonly rank: 'stated' | 'lexicon' | 'counted';
}

/** The direction that the name gives; null where it says nothing. */
export function readDirection(name: string): NamedDirection | null {
  const folded = fold(name);
  const stated = STATED_PATTERN.exec(folded);
  if (stated !== null) return { value: stated.groups?.down === undefined ? 'increase' : 'decrease', rank: 'stated' };
  if (isReduction(folded)) return { value: 'increase', rank: 'lexicon' };
  if (FALLING_PATTERN.test(folded)) return { value: isRepaired(folded) ? 'increase' : 'decrease', rank: 'lexicon' };
  if (RISING_PATTERN.test(folded)) return { value: 'increase', rank: 'lexicon' };
  return COUNTED_PATTERN.test(folded) ? { value: 'increase', rank: 'counted' } : null;
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

const EVERY_FALLING_PATTERN = new RegExp(FALLING_PATTERN.source, 'gi');

/** What follows the bad word decides: 事故死亡率 is bad, 污染物处理率 good; 劣Ⅴ类比例 stays bad, 排放达标率 is good. */
function isRepaired(folded: string): boolean {
  let last = -1;
  for (const found of folded.matchAll(EVERY_FALLING_PATTERN)) last = found.index + found[0].length;
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
