// The verbs of commitments. Some name the thing that is made (培训, 新增) and stay in the subject, others only say that it is to be made.

import { wordsFrom, wordsUpTo } from '../words.js';

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/** Verbs that make a thing countable; they go from the subject: 建设达标园60所 → 达标园数. */
const MAKING_VERBS: readonly string[] = words(`
  建设 创建 打造 普及 建立 组建 搭建 培育 建成 开展 完成 实现 做好 形成 争创 推出 构建 实施 设立 建有 设有 成立 发展
  布局 布设 制定 创成 共建 举办 落地 推进 推动 加快 抓好 启动 建好 办好 达到 认定 评选 遴选 培育壮大 培育发展 打造形成
  建成投产 组织 组织开展 组织实施 谋划 谋划实施 创设 开工建设 规划建设 布局建设 统筹建设 拓展 健全 攻克 突破 选树 编制
  制修订 制订 研制 出台 发布 累计建成 累计打造 累计培育 力争建成 推广 安排 筹建 创办 协同建设 合作共建 总结推广 凝练 孵化
  培植 集聚 聚集 建造 建强 做强 做优 做大 招引 落户
`);

/** Verbs that say what happens to the thing; they stay: 新增专业数, 培训残疾人数. */
const DOING_VERBS: readonly string[] = words(`
  新建 新（扩）建 新(扩)建 新（改、扩）建 新（迁）建 新改扩建 新扩建 新改建 改扩建 改（扩）建 迁扩建 迁建 扩建 改建 续建 新建改建
  新建改造 新建、改扩建 建成投用 新增 增加 培训 培养 招录 定向招录 招聘 招收 推荐 引进 引育 改造 提升 提升改造 改造提升
  改造升级 淘汰 退出 压减 减少 关停 关闭 整治 治理 支持 扶持 开放 附设 开设 增设 配备 配置 选派 选送 资助 帮扶 服务
  惠及 安置 筹集 竣工 交付 基本建成 开工 新开工 修复 修缮 修订 消除 化解 转移 吸纳 带动 创造 举办 承办 推动 覆盖 收储
  供应 出让 盘活 处置 查处 检查 抽检 监测 发放 投放 投入 投资 安装 更新 更换 铺设 架设 疏浚 加固 绿化 造林 种植 养殖
  复垦 保护 升级 新建、升级 新签和升级 制定修订 制定和修订 修订制定 新建和改造 新建及改造 新建和改扩建 培育引进 引进培育 培养引进 引进培养 提质 引导 组织 选拔 评定 入库 储备 申报 获批 获得 取得 转化 输送 派出 受理 办理 接待 吸引
  落实 实物配租 保障 救助 脱贫 减贫 登记 注册 发行 募集 培育认定 新认定 新培育 新引进 新设 新设立 新签 签约 通车 投运
  投产 投用 并网 装机 归集 汇聚 汇集 采集 标注 上线 接入 部署 建档 对接 征集 完善 优化 巩固 保持 拥有 下降 提高 降低 压缩 缩短 扩大
  增长 改善 清理 整改 优化调整 调整优化
`);

/** Verbs between a metric and its number: 覆盖率达到95%. */
const LEVEL_VERBS: readonly string[] = words(`
  达到 达 达至 保持在 保持 稳定在 维持在 控制在 提高到 提高至 提升到 提升至 增加到 增加至 增至 增长到 增长至 扩大到 扩大至
  降到 降至 降低到 降低至 缩小到 缩小至 下降到 下降至 减少到 减少至 压缩到 压缩至 压减到 压减至 缩短至 缩短到 突破 超过 超 为 是 实现
  巩固在 巩固提升到 占到 占 有 不变 上升到 上升至 发展到 恢复到 稳定达到 稳定保持在 全面达到 力争达到 将达到 争取达到 达到了
  拓展到 推广到 延长到 延长至 放宽到 放宽至 调整到 调整为 提至 升至 稳定 维持 安排 在 至 到 完成 均达到 都达到 累计达到
  累计 计划累计 总计 共 合计 需达到 要达到 应达到 须达到 争取 力争 基本达到 在保 拟按 按
`);

/** Verbs of change right before the number: 就诊率提高1个百分点. */
export const CHANGE_VERBS: readonly string[] = words(`
  提高 提升 增加 增长 上升 下降 降低 减少 缩短 压缩 压减 缩减 回落 增幅 降幅 年均增长 年均提高 年均增加 年均下降 递增
  年均递增 再增加 再提高 再压减 再压缩 再降低 净增 节约 节能 扩大 改善 收窄 累计下降 累计降低 累计提高 累计增长 平均增长
  平均提高 平均降低 同比增长 同比下降 削减 上涨 年均上涨 年均缩减 提速
`);

const MAKING = new Set(MAKING_VERBS);
const actionFrom = wordsFrom([...MAKING_VERBS, ...DOING_VERBS]);
/** The longest action verb that ends at a place. */
export const actionUpTo = wordsUpTo([...MAKING_VERBS, ...DOING_VERBS]);
const adverbUpTo = wordsUpTo('至少 不少于 不低于 约 近 超过 超 各 再 新 共 均 累计 最少 了 好 出'.split(' '));
/** The longest level verb that ends at a place. */
export const levelUpTo = wordsUpTo(LEVEL_VERBS);
/** The longest verb of change that begins at a place. */
export const changeFrom = wordsFrom(CHANGE_VERBS);
/** The longest verb of change that ends at a place. */
export const changeUpTo = wordsUpTo(CHANGE_VERBS);

/** True where an action verb, perhaps with an adverb, stands at the end of the text: 「建成」, 「新建不少于」. */
export function endsWithAction(text: string): boolean {
  let end = text.trimEnd().length;
  for (let adverbs = 0; adverbs < 2; adverbs++) end -= adverbUpTo(text, end)?.length ?? 0;
  return actionUpTo(text, end) !== null;
}

/** The longest action verb that the text begins with. */
export function leadingAction(text: string): { verb: string; isMaking: boolean } | null {
  const verb = actionFrom(text, 0);
  return verb === null ? null : { verb, isMaking: MAKING.has(verb) };
}
