// Who or what a rule is for: 经费超过300万元的，… and 对研发费用占比3%以上的企业，… set conditions, they promise nothing.
import { oneOf } from '../../words.js';
import { type Refiner, withRoles } from '../quantity.js';

const isComma = oneOf('，；,;');
/** What a rule is for, at the end of its clause: 的企业，按照… */
const ADDRESSEE_END_PATTERN =
  /的(?:[^，。；的\d]{0,6})(?:企业|单位|项目|机构|个人|人员|人才|平台|园区|团队|产品|学校|基地|组织|主体|市、县|地方|地区)$/;
const ADDRESS = '对';

export const conditions: Refiner = {
  name: 'conditions',
  title: '「……的，」和「对……的企业，」里的条件',
  examples: [
    { text: '单个课题经费超过300万元且通过验收的，视同省级项目', reads: '3000000 元 gt money (scope)' },
    { text: '对研发投入占比3%以上的企业，按比例补助', reads: '3 % ge ratio (scope)' },
    { text: '培育年产值100亿元以上的企业5家', reads: '10000000000 元 ge money (scope); 5 家 eq count' },
    { text: '规模以上企业研发投入占比达到3%', reads: '3 % eq ratio' },
  ],
  refine({ text, clauses, clauseOf }, quantities) {
    let lastClause = -1;
    let addressedFrom = -1;
    return withRoles(quantities, (quantity, i) => {
      const clause = clauses[clauseOf[i]!];
      if (clause === undefined || !isComma(text, clause.end) || quantity.end >= clause.end) return null;
      const tail = text.slice(Math.max(quantity.end, clause.end - 16), clause.end);
      if (tail.endsWith('的')) return 'scope';
      if (!tail.includes('的') || !ADDRESSEE_END_PATTERN.test(tail)) return null;
      if (lastClause !== clauseOf[i]) {
        lastClause = clauseOf[i]!;
        addressedFrom = clause.start + text.slice(clause.start, clause.end).indexOf(ADDRESS);
      }
      return addressedFrom >= clause.start && addressedFrom < quantity.from ? 'scope' : null;
    });
  },
};

const COUNTED_PATTERN = /^(?:个|名|家|所|项|场|场次|人|户|座|处|条|件|人次)$/;

/** 万卡集群, 千亿产业, 万亩良田: a scale without a number says how large such a thing is, not how many are meant. */
export const bareScales: Refiner = {
  name: 'bare-scales',
  title: '不带数字的「万」「千」「百」',
  examples: [
    { text: '布局万卡算力集群', reads: '10000 卡 eq count (name)' },
    { text: '打造百个社区示范点', reads: '100 个 eq count' },
    { text: '新增算力1万卡', reads: '10000 卡 eq count' },
  ],
  refine({ text }, quantities) {
    return withRoles(quantities, ({ start, form, unit }) =>
      form === 'chinese' && /^[百千万亿]/.test(text.charAt(start)) && (unit === null || !COUNTED_PATTERN.test(unit))
        ? 'name'
        : null,
    );
  },
};
