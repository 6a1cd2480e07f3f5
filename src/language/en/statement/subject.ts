// The metric that an amount is of: the object of its verb, what follows 「of」 or 「in」, or the words before the verb.
import type { Situation } from './statement.js';
import { ACTIONS } from './verbs.js';

const OBJECT_HEAD_PATTERN =
  /^\s?(?:and|the|their|its|our|his|total|overall|annual|national|a|an|therefore|thus|also|only|still|already|percentage of|number of|share of|proportion of)\b/i;
const OBJECT_TAIL_PATTERN =
  /,? (?:by|to|at|from|of|with|for|in|on|reach(?:es|ing)?|is|are|be|will|up|down)(?: (?:the|a|an))?$| (?:the|a|an)$/i;
const BEHIND_PATTERN =
  /^\s?(?:\(?(?:reduction|decrease|increase|growth|rise|cut|share|improvement|drop)s? )?(?:(?:of|in|for) )?(?:the |all |total |its |our |their |annual |a |an )*(?<words>[A-Za-z][^,.;:()\d]{1,70}?)(?= (?:by|in|through|until|before|compared|relative|from|against|below|above|within|per|at|to|over|on|with|as|is|are|will|shall|was|were|has|have|must|should)\b|[,.;:()\d]|$)/i;
const ACTION_AT_HEAD_PATTERN = new RegExp(
  `^\\s*(?:be )?(?:${ACTIONS}|rise|fall|drop|decline|go|move|stand|amount)\\b`,
  'i',
);
const LONGEST = 80;

/** The subject, or an empty text where the words give none. */
export function subjectOf({ text, amount, near, before, after, stretch }: Situation): string {
  if (amount.counted !== null) return amount.counted;
  const driver = near ?? before;
  const from = Math.max(driver?.end ?? 0, driver?.start === 0 ? stretch : 0) || stretch;
  const between =
    driver === null
      ? ''
      : text
          .slice(from, amount.start)
          .replace(/^\s*[a-z\d]{1,3}[.)]\s/, '')
          .replace(ACTION_AT_HEAD_PATTERN, '');
  const own = objectIn(cutFrom(between));
  if (isNoun(own)) return tidy(own);
  const behind =
    BEHIND_PATTERN.exec(
      text.slice(amount.end, driver === null ? after?.start : undefined).trimEnd(),
    )?.groups?.words?.trim() ?? '';
  if (isNoun(behind)) return tidy(behind);
  const until = driver?.start ?? after?.start ?? amount.start;
  const subject = text.slice(stretch, until > stretch ? until : amount.start);
  return tidy(
    subject
      .replace(/^[^A-Za-z]+/, '')
      .replace(/^(?:by|in) (?:[a-z]+ )?(?:19|20)\d\d,? ?/i, '')
      .replace(ACTION_AT_HEAD_PATTERN, '')
      .trimStart()
      .slice(-LONGEST),
  );
}

/** What is left of the words between a verb and its number when articles before and prepositions behind are gone. */
function objectIn(words: string): string {
  let object = words;
  for (let head = OBJECT_HEAD_PATTERN.exec(object); head !== null; head = OBJECT_HEAD_PATTERN.exec(object))
    object = object.slice(head[0].length);
  object = object.trim();
  for (let tail = OBJECT_TAIL_PATTERN.exec(object); tail !== null; tail = OBJECT_TAIL_PATTERN.exec(object))
    object = object.slice(0, tail.index).trimEnd();
  return object.length > 90 || /[\d;:]/.test(object) ? '' : object;
}

const NO_NOUN_PATTERN =
  /^(?:to|from|although|per|over|on|in|by|between|among|which|that|this|these|those|it|they|there|just|only|annually|significantly|instead|for example|for instance|more|less|as|with|of|and|or|but|because|since|while|when|where|an?)\b/i;

/** What rose, fell, was or stood: the words before the verb; an empty text where they are no noun. */
export function subjectBefore({ text, stretch }: Situation, driver: number): string {
  const words = behindFigures(text.slice(driver < stretch ? 0 : stretch, driver))
    .replace(/^[^A-Za-z]+/, '')
    .replace(
      /^(?:(?:However|Furthermore|Moreover|Overall|Also|In addition|For example|For instance), )?(?:(?:In|By|Since|During|Between|From|As of|At the end of|With|Without|Under|Based on|According to) [^,]{2,50}, )?(?:In (?:19|20)\d\d,? )?/,
      '',
    )
    .trimEnd()
    .replace(/\s(?:also|now|since|only|just|(?:is|are|was|were) (?:estimated|reported|said|believed) to)$/, '');
  const tidied = tidy(words);
  return tidied.length <= LONGEST && !NO_NOUN_PATTERN.test(tidied) ? tidied : '';
}

/** Output increased by 72% and access to power …: what follows the last figure behind an 「and」 has a subject of its own. */
function behindFigures(words: string): string {
  const own = /\d[^\s\d]{0,8}(?: [a-z]{1,14}){0,3},? (?:and|but|while) (?<own>[^\d]{3,120})$/.exec(words)?.groups?.own;
  return own ?? words;
}

/** True where a subject begins like a noun. */
export function isSubject(words: string): boolean {
  return words.length > 2 && !NO_NOUN_PATTERN.test(words);
}

/** reduce poverty from 44.9% in 2011 to 20%: what stands before the first figure. */
function cutFrom(words: string): string {
  const at = words.search(/\d/);
  return (at < 0 ? words : words.slice(0, at).replace(/\s(?:from|by|of|at)(?: [a-z]+)?\s*$/i, ''))
    .replace(/[$€£]|\b[A-Z]{3}$/, '')
    .slice(0, 120);
}

function isNoun(words: string): boolean {
  return (
    words.length > 2 &&
    !/^(?:relative|compared|against|below|above)\b/i.test(words) &&
    !/^(?:by|to|at|from|of|the|a|an|up|be|it|least|them|that|this|and|or|in|for|with|within|over|not|no|therefore|thus|also|now|only|already|equivalent|additional|incremental|further|estimated|average|increase|decrease|reduction|growth|rise|fall|drop|cut|decline|improvement)$/i.test(
      words,
    ) &&
    /[a-z]{3}/i.test(words)
  );
}

const LOOSE_END_PATTERN =
  / (?:by|to|at|from|of|a|an|the|and|is|are|in|or|around|about|increased|reduced|improved|raised|expanded|decreased|replaced|trained)$/i;

function tidy(words: string): string {
  let tidied = words
    .replace(/^(?:(?:the|a|an|its|their|our|and|that|of|in|additional|at least)\s)+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (let end = LOOSE_END_PATTERN.exec(tidied); end !== null; end = LOOSE_END_PATTERN.exec(tidied))
    tidied = tidied.slice(0, end.index);
  return tidied.trim();
}
