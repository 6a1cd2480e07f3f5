// The year that a clause names without 到 or 底前: 2026年新增企业100家 · 森林覆盖率2026年达到60%，2028年达到62% · 2029年6月完成验收20项.
// In a commitment it is the deadline; a task's deadline asks for more (dates.ts).
import { findDeadlines } from '../../language/zh/dates.js';
import { matchesOf } from '../../util/matches.js';
import type { StatedDeadline } from './deadlines.js';

export interface OwnYears {
  /** At the head of a clause: it holds to the end of the sentence, until the next one. */
  readonly leading: readonly StatedDeadline[];
  /** Behind the name of what is measured: it holds in its own clause. */
  readonly inner: readonly StatedDeadline[];
}

const YEAR_PATTERN = /(?<!\d)(?<year>(?:19|20)\d\d) ?年度?(?: ?\d{1,2} ?月份?| ?[上下]半年)?/g;
const HEAD_PATTERN = /(?:^|[，,。；;：:、（(\n])\s?(?:其中|力争|争取|确保|预计|计划|\d{1,2}[.．])?[：:]?\s?$/;
/** 比2020年, 由2024年, 自2021年: where it starts from. */
const FROM_PATTERN = /[比较从由自以按据照与同年度了\d-]$/;
const NO_DEADLINE_PATTERN =
  /^(?:[，,、和及的）)”"》]|以来|以后|[起至到版初末底前内-]|[—~]|之[前日]|以[前内]|修订|印发|发布|出台|开始|[^，。；\d]{0,10}(?:计划|方案|任务|要点|规划|基础上|水平))/;
const REACHED_PATTERN =
  /^(?:力争|争取|要|将|预计|再|累计|全部|均|需|应){0,2}(?:达|提[高升]|增|降|下降|减少|控制在|保持|突破|超过|不低于|不少于|不超过|稳定|实现|完成|建成|新增|翻)/;

/** The years of a folded text that clauses name; none before `from`, the first year of the plan. */
export function readOwnYears(folded: string, from: number | null): OwnYears {
  const leading: StatedDeadline[] = [];
  const inner: StatedDeadline[] = [];
  for (const match of matchesOf(folded, YEAR_PATTERN)) {
    if (from !== null && Number(match.groups?.year) < from) continue;
    const start = match.index;
    const end = start + match[0].length;
    const before = folded.slice(Math.max(0, start - 8), start);
    const after = folded.slice(end, end + 20);
    if (NO_DEADLINE_PATTERN.test(after)) continue;
    const isLeading = HEAD_PATTERN.test(before);
    if (!isLeading && (FROM_PATTERN.test(before) || !REACHED_PATTERN.test(after))) continue;
    const date = findDeadlines(`到${match[0]}`, null)[0]?.date;
    if (date !== undefined) (isLeading ? leading : inner).push({ start, end, date });
  }
  return { leading, inner };
}
