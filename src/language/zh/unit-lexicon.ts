// The units and measure words of plans by kind. `measure-units.ts` makes one longest-match table of them.

export type UnitKind =
  | 'count'
  | 'ratio'
  | 'rate'
  | 'area'
  | 'length'
  | 'money'
  | 'duration'
  | 'energy'
  | 'volume'
  | 'mass'
  | 'change'
  | 'multiple'
  | 'other';

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/** Units as they are printed; those of one kind stand together. Latin ones are matched as printed here. */
export const UNITS_BY_KIND: Readonly<Partial<Record<UnitKind, readonly string[]>>> = {
  count: words(`
    个 名 人 家 所 座 处 条 项 件 户 套 台 张 辆 艘 架 批 篇 部 种 类 款 例 间 栋 幢 片 块 支 只 头 株 棵 对 组 队 册 本 份 期 届 门 宗
    起 样 点 站 轮 颗 枚 根 道 眼 口 盏 位 席 场 次 回 遍 班 单 笔 幅 首 集 卷 段 层 排 柜 箱 袋 瓶 桶 车 船 列 节 圈 线 环 厅 馆 村 镇
    乡 县 市 区 校 院 园 店 厂 岗 代 大 核 卡 路 尾 羽 匹 峰 窝 穴 丛 字 帧 剂 剂次 针次
    场次 人次 人年 人日 人天 人份 车次 班次 架次 航次 列次 艘次 辆次 台次 件次 户次 例次 频次 批次 标台 台套 台件 台班 床 床位 张床位 人口
    学位 托位 席位 泊位 车位 机位 点位 摊位 展位 铺位 床日 户数 人数 标准箱 标箱 国际标准箱 TEU 标准车 自然村 行政村 建制村 线路
    口井 眼井 对站 项次 项目 标准机架 机架 万册件 册件 册次 元件 核时 卡时 条目 词条 端口 接口 芯公里 皮长公里 盒 听 筐 篮 碗
     人头 羊单位 孔 跨 重 股 帮 伙 扇 面 杆 盆 组团 标段 档 门次 学时数
  `),
  ratio: words('% ‰ ‱ 成 百分比'),
  change: words('个百分点 百分点 个千分点 千分点 个基点 基点 个BP BP pct 个pct 个点'),
  multiple: words('倍 番'),
  area: words(
    `平方米 平米 平方公里 平方千米 平方厘米 公顷 亩 亩地 公亩 平方 m² m2 km² km2 ㎡ ㎢ hm² hm2 ha 亩次 公顷次`,
  ),
  length: words(
    '公里 千米 米 厘米 毫米 微米 纳米 海里 里 公分 km m cm mm nm ㎞ ㎝ ㎜ 车道公里 延米 延长米 单线公里 双线公里 线公里 皮长公里 管公里 沟公里',
  ),
  money: words('元 角 美元 欧元 港元 港币 日元 英镑 人民币 人民币元 元人民币 加元 澳元 卢布 韩元 RMB USD CNY 块钱'),
  duration: words(`
    年 个月 月 周 个周 星期 个星期 天 日 个工作日 工作日 个自然日 自然日 个交易日 日历天 小时 个小时 分钟 秒 毫秒 微秒 秒钟 季度 个季度 学时
    个学时 课时 个课时 学年 个学年 学期 个学期 岁 周岁 月龄 时 个日历日 ms h min 个年度 年度 昼夜 工时 机时 个机时 旬
  `),
  energy: words(`
    千瓦时 度 度电 兆瓦时 吉瓦时 kWh MWh GWh TWh kW·h kw·h kwh KWh KWH MWH GWH 瓦 千瓦 兆瓦 吉瓦 kW MW GW TW kw KW mw 千伏安 兆伏安 kVA MVA 千伏 kV KV
    伏 焦 焦耳 千焦 吉焦 太焦 GJ TJ MJ kJ 大卡 千卡 卡路里 吨标准煤 吨标煤 吨煤 标准煤 标煤 tce 吨油当量 吨标准油 兆帕 蒸吨 峰瓦 MWp kWp
  `),
  volume: words('立方米 方 立方 升 毫升 公升 L ml mL m³ m3 立方公里 立方分米 立方厘米 标方 标准立方米 Nm³ 吨公里 桶油'),
  mass: words(
    '吨 公斤 千克 斤 克 毫克 微克 纳克 市斤 担 t kg g mg μg ug 吨二氧化碳 吨二氧化碳当量 吨CO2 tCO2 标准吨 载重吨 总吨',
  ),
  other: words(`
    分 级 星 星级 名次 位次 度数 分贝 dB 摄氏度 ℃ °C 兆 兆比特 比特 字节 Mbps Gbps Tbps Mb/s Gb/s Mbit/s Gbit/s kbps Kbps KB MB GB TB PB EB ZB Mb Gb
    Tb MHz GHz Hz kHz KHz EFLOPS PFLOPS TFLOPS FLOPS EFlops PFlops Eflops Pflops EOPS POPS TOPS 每秒浮点运算 浮点运算 P TEPS 亿次 毫西弗 贝可
    年一遇 级地震 级 转 转速 PPM ppm ppb 比例 帕 千帕 N 牛 Ma 马赫 量子比特 qps QPS TPS tps 像素 K 人·公里 人公里 人车公里 车公里 吨海里
  `),
};

/** Who and what a rate is counted by; these stand only under a stroke: 件/万居民, 张/千名老人. */
export const DENOMINATOR_NOUNS: readonly string[] = words(`
  户籍人口 常住人口 服务人口 老人 老年人 名老人 名老年人 居民 名居民 户籍居民 农户 企业 家企业 从业人员 名从业人员 就业人员 名就业人员 学生 名学生 职工 名职工
  活产 活产儿 孕产妇 儿童 名儿童 女性 国内生产总值 生产总值 GDP 地区生产总值 工业增加值 产值 残疾人 病床 床位
`);
