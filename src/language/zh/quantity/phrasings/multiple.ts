import { makeAmount } from '../amount.js';
import type { Phrasing } from '../quantity.js';

export const multiple: Phrasing = {
  name: 'multiple',
  title: '倍数和翻番',
  examples: [
    { text: '产值翻一番', reads: '2 倍 eq multiple' },
    { text: '技术交易额翻了一番', reads: '2 倍 eq multiple' },
    { text: '收入比2010年翻两番', reads: '4 倍 eq multiple' },
    { text: '产业规模实现倍增', reads: '2 倍 eq multiple' },
    { text: '供养标准达到低保标准1.3倍以上', reads: '1.3 倍 ge multiple' },
    { text: '提高到2倍', reads: '2 倍 eq multiple' },
    { text: '实施创新主体倍增计划', reads: '' },
  ],
  read(text, numeral, unit) {
    if (numeral.form === 'multiple') {
      // 倍增计划, 倍增行动 are names.
      if (/^(?:计划|行动|工程|效应|战略|培育)/.test(text.slice(numeral.end, numeral.end + 2))) return null;
      return makeAmount(text, { numeral, end: numeral.end, unit: '倍', kind: 'multiple', phrasing: 'multiple' });
    }
    if (unit?.kind !== 'multiple') return null;
    return makeAmount(text, { numeral, end: unit.end, unit: '倍', kind: 'multiple', phrasing: 'multiple' });
  },
};
