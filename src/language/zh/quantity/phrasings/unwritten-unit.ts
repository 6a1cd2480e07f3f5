import { readComparatorAfter } from '../../comparators.js';
import { makeAmount } from '../amount.js';
import type { Phrasing } from '../quantity.js';

/** What follows the number and says what is counted. */
const FOLLOWED_BY: readonly (readonly [string, RegExp])[] = [
  [
    '人',
    /^[^，。；、\d（(“]{0,8}?(?:居民|人口|群众|农民|农牧民|市民|职工|学生|儿童|老年人|老人|残疾人|青年|人才|劳动力|困难群体|从业者|从业人员|妇女|师生)/,
  ],
  ['户', /^[^，。；、\d（(“]{0,6}?(?:家庭|农户|住户|市场主体)/],
  ['元', /^(?:投资|资金|产值|元)/],
];
/** What stands before the number in the same clause. */
const PRECEDED_BY: readonly (readonly [string, RegExp])[] = [
  ['户', /(?:用户|市场主体|农户)[^，。；、]{0,6}$/],
  ['人次', /人次[^，。；、]{0,14}$/],
  [
    '元',
    /(?:投资|资金|产值|收入|贷款|融资|营收|规模|税收|经费|总额|增加值|交易额|销售额|成交额|支出|预算|补贴|生产总值|GDP|利润|债券|负担)[^，。；、]{0,8}$/,
  ],
  ['人', /(?:人口|人数|人员|职工|农民|学生|居民|人才|参保|就业|脱贫|劳动力|游客)[^，。；、]{0,6}$/],
];

export const unwrittenUnit: Phrasing = {
  name: 'unwritten-unit',
  title: '没有写出的单位',
  examples: [
    { text: '提升40万农村居民农饮水标准', reads: '400000 人? eq count' },
    { text: '计划投资20亿', reads: '2000000000 元? eq money' },
    { text: '减少农村贫困人口1000万以上', reads: '10000000 人? ge count' },
    { text: '出境旅游人次由8300万增加到1.3亿', reads: '130000000 人次? eq count' },
    { text: '建设万亿产业集群', reads: '' },
  ],
  read(text, numeral) {
    if (numeral.ratio !== null || numeral.scale < 1e4 || (numeral.form !== 'arabic' && numeral.value === numeral.scale))
      return null;
    const unit = inferUnit(text, numeral.start, readComparatorAfter(text, numeral.end)?.end ?? numeral.end);
    if (unit === null) return null;
    const kind = unit === '元' ? 'money' : 'count';
    return makeAmount(text, { numeral, end: numeral.end, unit, unitInferred: true, kind, phrasing: 'unwritten-unit' });
  },
};

function inferUnit(text: string, start: number, end: number): string | null {
  const after = text.slice(end, end + 14);
  const before = text.slice(Math.max(0, start - 16), start);
  const isLast = after === '' || /^[，。；、,;）)]/.test(after);
  return (
    (isLast ? PRECEDED_BY.find(([, pattern]) => pattern.test(before))?.[0] : undefined) ??
    FOLLOWED_BY.find(([, pattern]) => pattern.test(after))?.[0] ??
    null
  );
}
