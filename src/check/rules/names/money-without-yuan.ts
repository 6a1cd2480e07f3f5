/**
 * 金额只写到“亿”“万”，没有写“元”：“计划投资20亿，”。同一文件别处写有“亿元”“万元”的作错误。
 *
 * An amount of money ends in 亿 or 万 without 元. An error where the document prints 亿元 or 万元 elsewhere.
 *
 * @hit 计划投资20亿，新建学校3所；另安排资金3亿元。
 * @miss 计划投资20亿元，新建学校3所，投资惠及20万人，投资500万美元。
 */
import type { Passage } from '../../../document/passage.js';
import { clauseAround } from '../../clause-around.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';

const MONEY_PATTERN =
  /(?<what>投资(?![者人])|资金|经费|贷款|补助|补贴|融资|产值|营业收入|增加值|预算|财政|筹集|募集)[^，。；：、\n\d]{0,10}(?<number>\d{1,9}(?:\.\d{1,4})?)(?<more>余|多)?(?<scale>[万千百]?亿|[十百千]?万)(?=[，。；、,;）)\n]|$|左右|以上|以内|以下)/g;
const YUAN_PATTERN = /[万亿]元/;

export const moneyWithoutYuan: Rule = {
  id: 'money-without-yuan',
  group: 'names',
  severity: 'error',
  *find(context) {
    const isUsual = YUAN_PATTERN.test(context.text);
    for (const { passage } of context.paragraphs) yield* amountsIn(context, passage, null, isUsual);
    for (const { cell } of context.cells) yield* amountsIn(context, cell.passage, context.nameOf(cell), isUsual);
  },
};

function* amountsIn(context: CheckContext, passage: Passage, cell: string | null, isUsual: boolean): Iterable<Found> {
  for (const { 0: match, index, groups } of passage.text.matchAll(MONEY_PATTERN)) {
    const end = index + match.length;
    const start = passage.text.lastIndexOf(groups?.number ?? '', end);
    const amount = passage.text.slice(start, end);
    yield {
      span: context.spanIn(passage, start, end, cell),
      code: isUsual ? 'money-without-yuan-usual' : 'money-without-yuan',
      params: { amount, clause: clauseAround(passage.text, start, end) },
      severity: isUsual ? 'error' : 'warning',
    };
  }
}
