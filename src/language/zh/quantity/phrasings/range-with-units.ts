import { readUnit } from '../../measure-units.js';
import { readNumeral } from '../../numerals.js';
import { oneOf } from '../../words.js';
import { makeAmount } from '../amount.js';
import type { Phrasing } from '../quantity.js';

const SEPARATOR_PATTERN = / ?(?:-|–|—(?!—)|~|至|到) ?/y;
const startsSeparator = oneOf(' -–—~至到');

export const rangeWithUnits: Phrasing = {
  name: 'range-with-units',
  title: '两端都带单位的区间',
  examples: [
    { text: '增长6%－6.5%', reads: '6–6.5 % range ratio' },
    { text: '总投资50亿元至60亿元', reads: '5000000000–6000000000 元 range money' },
    { text: '每县建设3个-5个', reads: '3–5 个 range count' },
    { text: '人均GDP达到1.5万美元至2.0万美元', reads: '15000–20000 美元 range money' },
  ],
  read(text, numeral, unit) {
    if (numeral.upper !== null || numeral.ratio !== null) return null;
    if (unit === null) return null;
    if (!startsSeparator(text, unit.end)) return null;
    SEPARATOR_PATTERN.lastIndex = unit.end;
    const separator = SEPARATOR_PATTERN.exec(text);
    if (separator === null) return null;
    const second = readNumeral(text, unit.end + separator[0].length);
    if (second === null || second.upper !== null || second.value <= numeral.value) return null;
    const secondUnit = readUnit(text, second.end);
    if (secondUnit?.unit !== unit.unit) return null;
    // 从60%提高到65% has words between; 由5个到8个 goes from one to the other.
    if (/[从由自]$/.test(text.slice(Math.max(0, numeral.start - 1), numeral.start))) return null;
    return makeAmount(text, {
      numeral,
      end: secondUnit.end,
      unit: unit.unit,
      kind: unit.kind,
      upper: second.value,
      phrasing: 'range-with-units',
    });
  },
};
