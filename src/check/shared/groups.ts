// Paragraphs that stand together, and the lead sentence that each of them opens with.
import type { CheckContext } from '../context.js';
import { type Part, partsOf } from './parts.js';

/** Paragraphs of one box, or of one section between two headings, without the headings. */
export function groupsOf(context: CheckContext): readonly (readonly Part[])[] {
  return context.once(readGroups);
}

function readGroups(context: CheckContext): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  let key = '';
  for (const part of partsOf(context)) {
    if (part.opens !== null && part.box === null && part.opens.span.end >= part.paragraph.passage.end - 1) continue;
    const own = `${part.box} ${part.section?.id}`;
    if (own !== key || groups.length === 0) groups.push([]);
    key = own;
    groups.at(-1)!.push(part);
  }
  return groups;
}

const LEAD_PATTERN = /^(?<lead>[^。；;：:.．\n]{2,36})[。：:.．](?=\s*\S)/;
/** Behind the lead there is more than a few words. */
const SHORTEST_REST = 12;

/** 「提升医疗服务水平。…」 → 提升医疗服务水平; null for a paragraph without such an opening. */
export function leadOf({ text, label }: Part): string | null {
  const words = text.slice(label?.end ?? 0).trim();
  const { lead } = LEAD_PATTERN.exec(words)?.groups ?? {};
  if (lead === undefined || words.length < lead.length + SHORTEST_REST) return null;
  return /\d[%个人家所万项]/.test(lead) ? null : lead;
}
