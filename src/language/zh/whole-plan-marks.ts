// Who is to do all of a plan, said once: 「本方案各项任务由市发展改革委牵头，各区县政府配合。」「以上任务由…负责」.

import { matchesOf } from '../../util/matches.js';
import { type Mark, readResponsibility } from './responsibility.js';

/** A mark for all tasks of a plan. */
export interface WholePlanMark extends Mark {
  /** True for 本方案, 本计划; 以上, 上述 speak of what stands before them only. */
  readonly namesPlan: boolean;
}

const WHOLE_PLAN_PATTERN =
  /(?<before>^|[（(。；;：:\n])(?:(?<plan>本(?:实施|行动|工作|专项)?(?:方案|计划|规划|意见|通知))(?:中|所)?|以上|上述|前述|上列)(?:确定|提出|明确|部署|列出|列)?的?(?:(?:各项|所有|全部|各类)?(?:目标|重点|主要|工作|建设)?(?:任务|举措|措施|事项)|(?:各项|所有|全部)工作)[，,]?(?:均|都|全部|统一)?(?=由|责任(?:单位|部门)?[:：]|牵头(?:单位|部门)[:：])/g;
const LONGEST_SENTENCE = 300;
/** Who does them, not who explains, decides or examines them. */
const DOES_PATTERN = /牵头|负责|落实|承担|实施|责任(?:单位|部门)?[:：]/;
const OTHER_PATTERN = /解释|考核|监督|督查|督导|评估|审定|协调解决|汇总|印发/;

/** The marks of a paragraph that speak of all tasks of the plan, with the whole sentence as quote. */
export function findWholePlanMarks(text: string): WholePlanMark[] {
  const found: WholePlanMark[] = [];
  for (const match of matchesOf(text, WHOLE_PLAN_PATTERN)) {
    const from = match.index + match[0].length;
    const rest = /^[^。；;\n]*/.exec(text.slice(from, from + LONGEST_SENTENCE))?.[0] ?? '';
    const { before = '', plan } = match.groups ?? {};
    const isBracketed = /[（(]/.test(before) && /[)）]$/.test(rest);
    const words = isBracketed ? rest.slice(0, -1) : rest;
    if (!DOES_PATTERN.test(words) || OTHER_PATTERN.test(words)) continue;
    const reading = readResponsibility(words);
    if (reading === null || reading.responsible.length === 0) continue;
    const start = match.index + (isBracketed ? 0 : before.length);
    const end = from + rest.length;
    found.push({
      start,
      end,
      quote: text.slice(start, end),
      ...reading,
      namesPlan: plan !== undefined,
    });
  }
  return found;
}
