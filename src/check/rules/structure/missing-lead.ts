/**
 * 同组段落都以小标题句开头（“建机制。……”），只有一段没有：可能漏了标题，或被误断成两段。专栏的条目和正文的并列段落都核对。
 *
 * All paragraphs of a group open with a short title sentence (建机制。…) but one: its title was lost, or a paragraph was broken in two.
 * Both the items of a box and the paragraphs of a section are read.
 *
 * @hit 一、基本原则\n\n保基本。坚持尽力而为、量力而行，优先保障基本供给。\n\n促均等。优化资源布局，推进城乡和区域标准统一。\n\n建立多元化供给机制，强化非基本公共服务供给。\n\n提品质。扩大个性化供给，提高服务水平和效率。
 * @miss 一、基本原则\n\n坚持以下原则，推动供水事业高质量发展，保障用水安全。\n\n保基本。坚持尽力而为、量力而行，优先保障基本供给。\n\n促均等。优化资源布局，推进城乡和区域标准统一。\n\n提品质。扩大个性化供给，提高服务水平和效率。
 */
import type { Rule } from '../../rule.js';
import { groupsOf, leadOf } from '../../shared/groups.js';
import { isChinese, type Part } from '../../shared/parts.js';

const FEWEST_IN_BOX = 2;
const FEWEST_IN_TEXT = 3;
const SHORTEST = 15;
const LONGEST = 40;

export const missingLead: Rule = {
  id: 'missing-lead',
  group: 'structure',
  severity: 'warning',
  *find(context) {
    if (!isChinese(context)) return;
    for (const whole of groupsOf(context)) {
      const group = whole.filter(({ text }) => text.trim().length >= SHORTEST);
      const without = group.filter((part) => leadOf(part) === null);
      const [part] = without;
      if (part === undefined || without.length > 1 || !isOdd(part, group)) continue;
      const at = group.indexOf(part);
      const neighbour = group[at - 1] ?? group[at + 1]!;
      const lead = leadOf(neighbour)!;
      const text = part.text.trimStart();
      const from = part.text.length - text.length;
      const beginning = /^[^，。；：,;]{1,24}/.exec(text)?.[0] ?? text.slice(0, 12);
      const place = neighbour.text.indexOf(lead);
      yield {
        span: context.spanIn(part.paragraph.passage, from, from + beginning.length),
        code: part.box === null ? 'missing-lead' : 'missing-lead-item',
        params: { beginning, lead, count: group.length - 1 },
        related: [
          {
            span: context.spanIn(neighbour.paragraph.passage, place, place + lead.length),
            code: 'missing-lead-neighbour',
            params: { lead },
          },
        ],
      };
    }
  },
};

/** An introduction at the beginning of a section and a closing word at its end need no title; labelled items are told by their number. */
function isOdd(part: Part, group: readonly Part[]): boolean {
  const others = group.length - 1;
  if (part.label !== null && group.every(({ label }) => label !== null)) return false;
  if (part.box !== null) return others >= FEWEST_IN_BOX && part !== group[0];
  // A paragraph of several sentences goes on with what the one before it is about.
  const isOneSentence = part.text.trim().length <= LONGEST && !/。./.test(part.text.trim());
  return isOneSentence && others >= FEWEST_IN_TEXT && part !== group[0] && part !== group.at(-1);
}
