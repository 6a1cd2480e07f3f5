// A short name for what a number measures, as a domain reader would write it into a table.
import type { Quantity } from '../quantity/quantity.js';
import { oneOf } from '../words.js';
import { endsWithOne, withoutBracket } from './around.js';
import { isMetric } from './phrases.js';

const isPersonal = endsWithOne(
  '人 员 者 师 士 工 生 民 长 兵 才 群众 干部 对象 劳动力 教师 骨干 学员 儿童 青年 导师 专家 团队 职工 医生 带头人 毕业生 妇女 人口',
);
const isCounted = endsWithOne('数 数量 总数 人次 人次数 人数 户数 场次 次数 件数 套数 家数 总量 存量 量');

const PRAISE_START_PATTERN = /[具拥富]有|[具颇极][备具]/;
const PRAISE_PATTERN = /(?:[、和及]|以及)?(?:在[^，。、的]{1,6})?(?:具备|具有|拥有|富有|颇具|极具)/;

/** 年产值超100亿元、具备较强国际竞争力的龙头企业 → 年产值超100亿元的龙头企业. */
function withoutPraise(noun: string): string {
  const found = PRAISE_START_PATTERN.test(noun) ? PRAISE_PATTERN.exec(noun) : null;
  if (found === null) return noun.includes('性的') ? noun.replace(/性的(?=.{4})/, '性') : noun;
  const end = noun.indexOf('的', found.index + found[0].length);
  const rest = noun.slice(end + 1);
  if (end < 0 || end - found.index > 30 || rest.length < 3 || rest.includes('的')) return noun;
  const before = noun.slice(0, found.index);
  return `${before}${before === '' ? '' : '的'}${rest}`;
}

/** 涵盖…等八大领域的(服务清单): what it covers is no part of its name. */
const COVERING_PATTERN = /^(?:涵盖|囊括|包含|包括)[^，。]{2,40}的(?=[^的]{3,20}$)/;

const startsCovering = oneOf('涵囊包');

/** 达标园 + 所 → 达标园数; 城镇就业 + 人 → 城镇就业人数; 体育场地面积 + 平方米 stays. */
export function nameWithUnit(printed: string, quantity: Pick<Quantity, 'kind' | 'unit'>): string {
  const named = withoutPraise(printed);
  const noun = startsCovering(named, 0) ? named.replace(COVERING_PATTERN, '') : named;
  const { kind, unit } = quantity;
  const bare = withoutBracket(noun);
  if (kind !== 'ratio' && isCounted(bare)) return noun;
  if (kind === 'count') {
    if (isMetric(bare) && !/(?:标准|能力|等级|规模)$/.test(bare)) return noun;
    if (unit === '人次' || unit === '场次' || unit === '班次' || unit === '架次' || unit === '车次')
      return `${noun}${unit}`;
    if (unit === '人' || unit === '名' || unit === '位') return `${noun}${isPersonal(bare) ? '' : '人'}数`;
    if (unit === '户') return `${noun}${/(?:户|家庭)$/.test(bare) ? '' : '户'}数`;
    if (unit === '次') return `${noun}次数`;
    if (unit === '场') return `${noun}${/(?:场|赛|会|活动|演出)$/.test(bare) ? '' : '场'}数`;
    return `${noun}数`;
  }
  if (kind === 'ratio' && unit !== null)
    return isMetric(bare) || /(?:增长|下降|降低|提高|减少|增速|回落|上升)$/.test(bare) ? noun : `${noun}比例`;
  if (kind === 'area') return isMetric(bare) ? noun : `${noun}面积`;
  if (kind === 'length') return isMetric(bare) || /(?:长|宽|高)$/.test(bare) ? noun : `${noun}里程`;
  if (kind === 'rate' && /^(?:个|家|人|名|张|床|件|辆|所|处|台|户|座|位|万|本|册)/.test(unit ?? ''))
    return isMetric(bare) ? noun : `${noun}数`;
  return noun;
}
