import { makeAmount } from '../amount.js';
import type { Phrasing } from '../quantity.js';

/** A ratio stands after the name of one (普职比, 比例) or a verb of level; else 8:30 is a time of day. */
const BEFORE_PATTERN = /(?:比|比例|比重|结构|之比|配比|配置|配备|师生比)[^，。；]{0,8}$/;

export const ratioPair: Phrasing = {
  name: 'ratio-pair',
  title: '比',
  examples: [
    { text: '普职比保持55：45', reads: '55:45 eq ratio_pair' },
    { text: '生师比控制在18:1以内', reads: '18:1 le ratio_pair' },
    { text: '会议于8:30开始', reads: '' },
  ],
  read(text, numeral) {
    if (numeral.ratio === null) return null;
    if (!BEFORE_PATTERN.test(text.slice(Math.max(0, numeral.start - 14), numeral.start))) return null;
    return makeAmount(text, {
      numeral,
      end: numeral.end,
      unit: null,
      kind: 'ratio_pair',
      ratio: numeral.ratio,
      phrasing: 'ratio-pair',
    });
  },
};
