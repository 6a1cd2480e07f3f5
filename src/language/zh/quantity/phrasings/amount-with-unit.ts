import { readComparatorAfter } from '../../comparators.js';
import { readUnit } from '../../measure-units.js';
import { makeAmount } from '../amount.js';
import type { Phrasing } from '../quantity.js';

export const amountWithUnit: Phrasing = {
  name: 'amount-with-unit',
  title: '数加单位',
  examples: [
    { text: '新建幼儿园80所', reads: '80 所 eq count' },
    { text: '占比保持９０％以上', reads: '90 % ge ratio' },
    { text: '失业率控制在2.8%以内', reads: '2.8 % le ratio' },
    { text: '财政收入增速不低于-2%', reads: '-2 % ge ratio' },
    { text: '降幅控制在-3%以内', reads: '-3 % le ratio' },
    { text: '新增就业1.5万人', reads: '15000 人 eq count' },
    { text: '搭建十个创业平台', reads: '10 个 eq count' },
    { text: '精神科医师数提升至 4 名/ 10 万人', reads: '4 名/10万人 eq rate' },
    { text: '孕产妇死亡率下降到9/10万以下', reads: '9 /10万 le rate' },
    { text: '建成2-3个平台', reads: '2–3 个 range count' },
    { text: '县域就诊率提高1个百分点', reads: '1 百分点 eq change' },
    { text: '压缩至40个工作日以内', reads: '40 工作日 le duration' },
    { text: '营收超1.2万亿元', reads: '1200000000000 元 gt money' },
    { text: '培育企业10余家', reads: '10 家 gt count' },
    { text: '达到18%及以上', reads: '18 % ge ratio' },
    { text: '死亡率低于0.5‰', reads: '0.5 ‰ lt ratio' },
    { text: '单项冠军企业（产品）100家（个）以上', reads: '100 家 ge count' },
    { text: '森林面积增加1.63亿亩', reads: '163000000 亩 eq area' },
  ],
  read(text, numeral, printed) {
    if (numeral.ratio !== null || numeral.form === 'fraction' || numeral.form === 'tenths') return null;
    // 「5以上个」 occurs as well as 5个以上.
    const between = printed === null ? readComparatorAfter(text, numeral.end) : null;
    const unit = between === null ? printed : readUnit(text, between.end);
    if (unit === null) return null;
    return makeAmount(text, {
      numeral,
      end: endOfUnits(text, unit.end),
      unit: unit.unit,
      kind: unit.kind,
      phrasing: 'amount-with-unit',
    });
  },
};

/** 100家（个）以上: a second unit in a bracket, before the comparator. */
function endOfUnits(text: string, end: number): number {
  if (text[end] !== '（' && text[end] !== '(') return end;
  const bracket = /^[（(](?<unit>[^（()）]{1,4})[）)]/.exec(text.slice(end, end + 6));
  const unit = bracket?.groups?.unit;
  return unit !== undefined && readUnit(unit, 0)?.end === unit.length ? end + (bracket?.[0].length ?? 0) : end;
}
