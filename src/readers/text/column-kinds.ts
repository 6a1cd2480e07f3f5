// What a column of a plan table can hold, judged by its header, and how well a text fits it. Used where the cells of a
// row have to be told apart by their content alone.

export type ColumnKind = 'number' | 'category' | 'name' | 'unit' | 'value' | 'attribute' | 'units' | 'text';

const KIND_PATTERNS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['number', /^(?:序号|编号|序)$/],
  ['text', /时限|时间|期限|进度|年限/],
  ['category', /^(?:类别|类型|分类|领域|维度|层面|一级指标|指标类别|类\s*别)$/],
  ['attribute', /^(?:属性|性质|指标属性|指标性质|指标类型|约束性.*|备注)$/],
  ['unit', /^(?:单位|计量单位)$/],
  ['units', /责任|牵头|配合|单位|部门|主体|负责/],
  [
    'value',
    /^(?:(?:19|20)\d\d|[“"]?十[一二三四五六七八九]五|基期|基准|基数|现状|目标|预期|规划|期末|完成|实际|年均|累计|增速|增长|权重|分值|.*目标值|.*目标$|.*完成情况|.*指标值)/,
  ],
  ['name', /指标|名称|项目/],
];

/** The kind of a column by its header. */
export function columnKind(header: string): ColumnKind {
  const word = header.replace(/[\s\u3000]/g, '').replace(/[（(][^（()）]{0,20}[)）]$/, '');
  return KIND_PATTERNS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'text';
}

const NUMBER_PATTERN = /^[（(]?\d{1,3}[)）.．、]?$/;
/** Figures, signs, units and the words around them; no word begins with a character of the class. */
const VALUE_PATTERN =
  /^(?:[\s≥≤<>＜＞﹤﹥≧≦〉〈约近超达到小大高低于不少左右以上下降内均±+＋\-－—–~～至*＊Xx×/／#…·%％‰.．,，\d０-９[\]［］【】{}｛｝()（）〔〕万亿千百分点元人个所家张平方米公里顷吨辆件项次年岁天户处座名位部册场]|每|增长|提高|减少|预[估计]|累计|完成|实现|控制在)+$/;
const STATE_PATTERN =
  /^(?:全覆盖|基本.{1,6}|逐[步年].{1,8}|持续.{1,8}|保持.{1,10}|稳[步定中].{1,8}|明显.{1,6}|不断.{1,6}|高于.{1,14}|低于.{1,14}|达到.{1,14}|完成.{1,14}|与.{1,14}同步.{0,6}|零.{1,4}|待定|无|——|不.{1,10}|力争.{1,12}|[优良]|[ⅠⅡⅢⅣⅤ]+类?|.{0,6}以上|.{0,6}左右|.{0,6}以内)$/;
const ATTRIBUTE_PATTERN =
  /^(?:约束性?|预期性?|基础性|引导性|参考性|监测性|导向性|定[量性]|正向|逆向|适度|共性|个性)(?:指标)?$/;
const UNIT_PATTERN =
  /^[（(]?(?:[%％‰]|[万亿千百]?[元人个所家张岁年平方米公里顷吨辆件项次天户处座名位部册场支台套条只吨立升克瓦时度分克年]{1,5}|[^\d，。]{1,5}\/[^\d，。]{1,6}|.{0,4}[%％].{0,2}|-+|—+|比值|倍|[^\d，。]{0,4}1?\/\s?10+\s?万?[人个]?)[)）]?$/;
const OFFICE_PATTERN = /[局委办部厅院政府公司中心会团校所站队署行社关组区县市镇]/;

/** How badly a text fits a column: 0 fits, more than 10 hardly can be meant. */
export function misfit(text: string, kind: ColumnKind): number {
  switch (kind) {
    case 'number':
      return NUMBER_PATTERN.test(text) ? 0 : 40;
    case 'value':
      return VALUE_PATTERN.test(text)
        ? 0
        : ATTRIBUTE_PATTERN.test(text)
          ? 12
          : STATE_PATTERN.test(text)
            ? 1
            : text.length > 24
              ? 14
              : 6;
    case 'attribute':
      return ATTRIBUTE_PATTERN.test(text) ? 0 : text.length > 20 ? 12 : 7;
    case 'unit':
      return UNIT_PATTERN.test(text) ? 0 : text.length <= 8 && !/\d/.test(text) ? 3 : 12;
    case 'units':
      return OFFICE_PATTERN.test(text) && !/\d/.test(text) ? 0 : 6;
    case 'name':
      return isBareValue(text) ? 15 : UNIT_PATTERN.test(text) ? 4 : 0;
    case 'category':
      return isBareValue(text) || text.length > 24 ? 15 : 1;
    default:
      return 1;
  }
}

function isBareValue(text: string): boolean {
  return /^[\s\d.％%≥≤<>\-—/*[\]{}（）()]+$/.test(text) || ATTRIBUTE_PATTERN.test(text);
}

/** What it costs to leave a column of a row empty. */
export const EMPTY_COST: Readonly<Record<ColumnKind, number>> = {
  number: 60,
  category: 0.5,
  name: 30,
  unit: 4,
  value: 3,
  attribute: 4,
  units: 4,
  text: 4,
};

/** What it costs to put one more line into a cell. */
export const JOIN_COST: Readonly<Record<ColumnKind, number>> = {
  number: 60,
  category: 3,
  name: 3,
  unit: 9,
  value: 6,
  attribute: 12,
  units: 1.5,
  text: 1.5,
};
