import { readComparatorAfter, readComparatorBefore } from '../../comparators.js';
import { makeAmount } from '../amount.js';
import type { Phrasing } from '../quantity.js';

/** A number without a unit is a level only where the words before it say so and nothing follows. */
const LEVEL_PATTERN =
  /(?:达到|达|稳定在|保持在|控制在|维持在|降至|降到|降低到|降低至|下降到|下降至|提高到|提高至|提升到|提升至|增加到|增至|系数为|指数为|值为|PUE)(?:了)? ?$/;
const METRIC_PATTERN =
  /(?:PUE|WUE|PM(?:10|2\.5)|浓度|指数|系数|得分|评分|分值|弹性|密度|容积率|绿地率|强度|熟化度|耕种收|倍数|排名|效率|数|率|比)[^，。；、]{0,10}$/;

export const bareLevel: Phrasing = {
  name: 'bare-level',
  title: '没有单位的水平',
  examples: [
    { text: '新建数据中心PUE稳定在1.2', reads: '1.2 eq ratio' },
    { text: '基尼系数控制在0.4以内', reads: '0.4 le ratio' },
    { text: 'PM10降至45以下', reads: '45 le ratio' },
    { text: '达到2020年水平', reads: '' },
  ],
  read(text, numeral) {
    if (numeral.form !== 'arabic' || numeral.ratio !== null || numeral.scale > 1) return null;
    const after = readComparatorAfter(text, numeral.end);
    const rest = text[after?.end ?? numeral.end];
    if (rest !== undefined && !'，。；、,;）) \n'.includes(rest)) return null;
    const from = readComparatorBefore(text, numeral.start)?.start ?? numeral.start;
    const before = text.slice(Math.max(0, from - 24), from);
    const isLevel = LEVEL_PATTERN.test(before) || from < numeral.start;
    if (!isLevel || !METRIC_PATTERN.test(before)) return null;
    return makeAmount(text, { numeral, end: numeral.end, unit: null, kind: 'ratio', phrasing: 'bare-level' });
  },
};
