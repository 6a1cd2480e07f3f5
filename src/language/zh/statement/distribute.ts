// One subject for each number of a list: 「学前教育、义务教育、高中教育入学率分别不低于90%、96%、85%」.
import { isMetric, splitList } from './phrases.js';
import { leadingAction } from './verbs.js';

/** The names of a list with the words that they share put back to each: 持证残疾儿童学前教育入学率, 持证残疾儿童义务教育入学率, … */
export function distributeNames(text: string): string[] {
  const items = splitList(text);
  const last = items.at(-1);
  const first = items[0];
  if (items.length < 2 || last === undefined || first === undefined) return items;
  const suffix =
    siblingSuffix(items, last) ?? (items.slice(0, -1).every((item) => isMetric(item)) ? '' : sharedSuffix(items, last));
  const cores = items.map((item, i) =>
    i === items.length - 1 && suffix !== '' ? item.slice(0, -suffix.length) : item,
  );
  const prefix = sharedPrefix(cores) || sharedVerb(cores) || sharedDenominator(cores);
  return cores.map((core, i) => `${i === 0 ? '' : prefix}${core}${suffix}`);
}

/** What follows, in the last item, the ending that the items before it have: 高中教育|入学率 after 学前教育. */
function sharedSuffix(items: readonly string[], last: string): string {
  const before = items[items.length - 2]!;
  for (let length = Math.min(4, before.length); length > 0; length--) {
    const at = last.lastIndexOf(before.slice(-length));
    if (at >= 0 && at + length < last.length && at > 0) return last.slice(at + length);
  }
  const of = last.lastIndexOf('的');
  if (of > 0) return last.slice(of);
  // 市、县级设备配置: the last item is one character longer than what it shares.
  if (before.length <= 2 && last.length > before.length + 2) return last.slice(before.length);
  const metric =
    /(?:[^、和与及]{2}(?:率|量|额|值|度|数|比)|占比|比例|比重|面积|产值|规模|收入|投资|浓度)$/.exec(last)?.[0] ?? '';
  return metric.length >= last.length ? '' : metric;
}

/** 新增高新技术企业、科技型中小企业分别为200家、500家: both are 新增. */
function sharedVerb([first, ...rest]: readonly string[]): string {
  const verb = first === undefined ? null : leadingAction(first);
  if (verb === null || verb.isMaking || (first?.length ?? 0) <= verb.verb.length + 1) return '';
  return rest.some((core) => leadingAction(core) !== null) ? '' : verb.verb;
}

/** What the first core has before the part that the second one replaces: 持证残疾儿童|学前教育. */
function sharedPrefix(cores: readonly string[]): string {
  const [first, second] = cores;
  if (first === undefined || second === undefined || first.length <= second.length || second.length < 2) return '';
  const isSameShape =
    first.slice(-2) === second.slice(-2) || (isMetric(first) && isMetric(second) && first.at(-1) === second.at(-1));
  if (!isSameShape || cores.slice(1).some((core) => core.length > second.length + 3)) return '';
  const prefix = first.slice(0, first.length - second.length);
  return prefix.length >= 3 ? prefix : '';
}

/** 城镇和农村居民人均可支配收入: two words of one kind, what follows the second is said of both. */
const SIBLINGS_PATTERN =
  /^(?:城镇|城市|农村|乡村|城乡|职工|居民|城乡居民|国家级?|省级?|市级?|县级?|区级?|镇级?|村级?|男性|女性|企业|机关|小学|初中|高中|门诊|住院)$/;

function siblingSuffix(items: readonly string[], last: string): string | null {
  if (!items.slice(0, -1).every((item) => SIBLINGS_PATTERN.test(item))) return null;
  for (let length = Math.min(4, last.length - 2); length > 0; length--) {
    if (SIBLINGS_PATTERN.test(last.slice(0, length))) return last.slice(length);
  }
  return null;
}

/** 单位地区生产总值|能耗和二氧化碳排放: both are by the unit of output. */
function sharedDenominator([first, ...rest]: readonly string[]): string {
  const shared =
    /^(?:单位|万元|亿元|每万元)(?:地区生产总值|国内生产总值|生产总值|GDP|工业增加值|产值)(?=.)/.exec(
      first ?? '',
    )?.[0] ?? '';
  return shared !== '' && rest.every((core) => !/^(?:单位|万元|亿元|每|人均)/.test(core) && core.length <= 8)
    ? shared
    : '';
}
