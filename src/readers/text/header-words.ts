// The words that head the columns of plan tables, as far as a reader needs them to tell a table from text.

const HEADER_WORD_PATTERN =
  /^(?:序号|编号|类别|类型|类\s*别|分类|领域|维度|层面|一级指标|二级指标|三级指标|指标|指标名称|主要指标|具体指标|指标内容|指标性质|指标属性|指标类型|指标值|名称|项目|项目名称|内容|建设内容|建设规模及内容|主要内容|工作内容|任务|重点任务|工作任务|主要任务|具体任务|任务名称|任务内容|目标任务|工作目标|主要目标|措施|工作措施|主要举措|具体举措|工作要求|单位|计量单位|属性|性质|备注|说明|责任单位|责任部门|牵头单位|牵头部门|配合单位|配合部门|责任主体|责任人|主管单位|实施单位|实施主体|建设单位|责任领导|牵头领导|完成时限|完成时间|时限|时间|时间进度|实施期限|建设年限|建设期限|进度安排|总投资|投资额|投资|资金来源|建设地点|地区|区域|现状|现状值|基期|基期值|基准值|基数|目标|目标值|预期值|预期目标|规划值|规划目标|期末值|完成值|完成情况|实际值|实际完成|年均增速|年均增长|年均|累计|增速|增长率|权重|分值|数据来源|统计口径)$/;
const YEAR_WORD_PATTERN =
  /^[“"]?(?:(?:19|20)\d\d\s*年|20(?:0[5-9]|[1-6]\d)|十[一二三四五六七八九]五|[一二三四五六七八九十]+五)[”"]?.{0,14}$/;

/** `本区目标值`, `牵头责任单位`, `“十四五”规划目标`. */
const HEADER_END_PATTERN =
  /^[\u4e00-\u9fff“”"]{1,8}(?:指标|目标|目标值|指标值|责任单位|责任部门|牵头单位|配合单位|属性|性质|时限|完成情况|现状值?|基期值?|预期值)$/;
/** `规划目标2020年`: a header over its year. */
const FINAL_YEAR_PATTERN = /[（(]?(?:19|20)\d\d\s*年?[)）]?$/;
const BRACKETED_PATTERN = /[（(][^（()）]{0,20}[)）]$/;

/** Whether a text is the header of a column: 序号, 指标名称（单位）, 2025年目标值. */
export function isHeaderWord(text: string): boolean {
  const word = text.replace(/[\s\u3000*]/g, '').replace(BRACKETED_PATTERN, '');
  if (word === '' || word.length > 20) return false;
  if (HEADER_WORD_PATTERN.test(word) || HEADER_END_PATTERN.test(word)) return true;
  if (HEADER_WORD_PATTERN.test(word.replace(FINAL_YEAR_PATTERN, ''))) return true;
  return YEAR_WORD_PATTERN.test(word) && !/[，。；、]/.test(word);
}

/** Whether a row of texts is a header row. */
export function hasHeaderWords(texts: readonly string[]): boolean {
  const words = texts.filter((text) => text !== '');
  const known = words.filter(isHeaderWord).length;
  return known >= 2 && known * 2 >= words.length;
}
