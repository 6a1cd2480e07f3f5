import { makeAmount } from '../amount.js';
import type { Phrasing } from '../quantity.js';

export const share: Phrasing = {
  name: 'share',
  title: '分数和成数',
  examples: [
    { text: '二分之一以上县创成优质均衡发展县', reads: '50 % ge ratio' },
    { text: '百分之九十五以上的村', reads: '95 % ge ratio' },
    { text: '七成以上乡镇卫生院', reads: '70 % ge ratio' },
    { text: '七八成', reads: '70–80 % range ratio' },
    { text: '审批时间再压减一半', reads: '50 % eq ratio' },
  ],
  read(text, numeral) {
    if (numeral.form !== 'fraction' && numeral.form !== 'tenths') return null;
    return makeAmount(text, { numeral, end: numeral.end, unit: '%', kind: 'ratio', phrasing: 'share' });
  },
};
