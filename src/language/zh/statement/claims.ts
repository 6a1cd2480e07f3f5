// What a document says of its own indicators: 「除…2个指标进展稍显滞后外，其他31个指标都能达到预期目标要求」.
import type { Claim } from '../../../model/plan.js';
import { matchesOf } from '../../../util/matches.js';
import { readNumeral } from '../numerals.js';
import type { Clause } from './clauses.js';
import { splitList } from './phrases.js';

export type ClaimReading = Pick<Claim, 'kind' | 'names' | 'count' | 'value' | 'year'> & {
  readonly start: number;
  readonly end: number;
};

/** 2个指标, 33项约束性指标: a count of indicators. */
const COUNTED_PATTERN =
  /(?<count>\d{1,4}|[一二三四五六七八九十百两]{1,4})(?:个|项)(?<kind>[^，。；、\d“”]{0,10}?)(?:指标|目标任务)/;
/** 33项指标中31项, 33项指标有29项: of so many so many. */
const PART_PATTERN = /^(?:之)?(?:中|里|内)?(?:已|共)?有?(?<count>\d{1,4}|[一二三四五六七八九十百两]{1,4})(?:个|项)/;
/** “幼有所育”领域指标均达到100%: those of a group. */
const GROUP_PATTERN = /[“”]|领域|方面|板块/;
const LAGGING_PATTERN =
  /滞后|未(?:能)?(?:达到|完成|实现|达标)|没有(?:达到|完成|实现)|尚未|慢于|低于预期|不及预期|存在差距|有差距|落后/;
const EXCEPT_PATTERN = /^(?:除了?|仅有?|只有)/;
const MET_PATTERN = /达到|完成|实现|达标|好于|超过|符合|满足/;
/** 确保, 到2025年: what is still to come is no claim. */
const TO_COME_PATTERN = /力争|确保|争取|到20\d\d年|要(?:达到|完成)/;
const ALL_PATTERN = /各项|所有|全部|主要|规划确定的|约束性|预期性|其他|其余/;
const ALL_THINGS_PATTERN = /指标|目标任务|目标/;
const ALL_MET_PATTERN =
  /(?:全部|均|都|如期|全面|圆满|超额|提前|顺利|胜利)[已能可将如期提前超额]{0,4}(?:达到|完成|实现|达标)/;
const SHARE_PATTERN =
  /(?<name>实现度|实现程度|完成率|达标率|实现率)(?:[^，。；\d]{0,8}?)(?:为|达到?|是|达|超过)\s?(?<at>\d)/;

/** Reads the claims of a folded text, one for each assertion. */
export function readClaims(text: string, clauses: readonly Clause[]): ClaimReading[] {
  const claims: ClaimReading[] = [];
  const sentenceStarts = new Map<number, number>();
  for (const clause of clauses) {
    if (!sentenceStarts.has(clause.sentence)) sentenceStarts.set(clause.sentence, clause.start);
    if (clause.isBracketed || clause.end - clause.start > 300) continue;
    const words = text.slice(clause.start, clause.end);
    if (!/指标|目标|实现度|实现程度|达标率|完成率|实现率|滞后/.test(words)) continue;
    const found = readClause(words);
    if (found === null) continue;
    const lead = words.length - words.trimStart().length;
    const sentence = text.slice(Math.max(sentenceStarts.get(clause.sentence) ?? 0, clause.start - 200), clause.end);
    claims.push({
      ...found,
      year: yearOf(sentence),
      start: clause.start + lead,
      end: clause.start + words.trimEnd().length,
    });
  }
  return claims;
}

type Reading = Omit<ClaimReading, 'start' | 'end' | 'year'>;

function readClause(words: string): Reading | null {
  const lagging = readLagging(words);
  if (lagging !== null) return lagging;
  if (TO_COME_PATTERN.test(words)) return null;
  const counted = COUNTED_PATTERN.exec(words);
  if (counted !== null && MET_PATTERN.test(words.slice(counted.index + counted[0].length))) {
    const part = PART_PATTERN.exec(words.slice(counted.index + counted[0].length))?.groups?.count;
    return { kind: 'count', names: [], count: countOf(part ?? counted.groups?.count), value: null };
  }
  const things = ALL_THINGS_PATTERN.exec(words);
  if (
    things !== null &&
    (ALL_PATTERN.test(words.slice(0, things.index)) ||
      (things[0] === '指标' && !/实现度|实现程度/.test(words) && GROUP_PATTERN.test(words.slice(0, things.index)))) &&
    ALL_MET_PATTERN.test(words.slice(things.index))
  ) {
    return { kind: 'all-met', names: [], count: null, value: null };
  }
  const share = SHARE_PATTERN.exec(words);
  const number = share === null ? null : readNumeral(words, share.index + share[0].length - 1);
  return number === null || words[number.end] !== '%'
    ? null
    : { kind: 'achieved-share', names: [], count: null, value: number.value };
}

/** 除A和B2个指标进展滞后外 · A、B等3项指标未达到预期 · 仅A滞后 */
function readLagging(words: string): Reading | null {
  const lagging = LAGGING_PATTERN.exec(words);
  if (lagging === null) return null;
  const counted = COUNTED_PATTERN.exec(words.slice(0, lagging.index));
  if (counted === null && !EXCEPT_PATTERN.test(words)) return null;
  const named = words.slice(0, counted?.index ?? lagging.index).replace(EXCEPT_PATTERN, '');
  const names = splitList(named.replace(/(?:等|这|进展|进度|有所|稍显|略有){1,3}$/, '')).filter(
    (name) => name.length >= 3,
  );
  return { kind: 'lagging-named', names, count: countOf(counted?.groups?.count) ?? names.length, value: null };
}

function countOf(text: string | undefined): number | null {
  return text === undefined ? null : (readNumeral(text, 0)?.value ?? null);
}

function yearOf(sentence: string): number | null {
  const years = [...matchesOf(sentence, /(?<!\d)((?:19|20)\d\d) ?年/g)];
  const last = years.at(-1);
  return last === undefined ? null : Number(last[1]);
}
