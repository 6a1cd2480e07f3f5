// What an English document says of itself on its cover: title, issuer, date and the years that it is for.
import type { Document } from '../../document/document.js';
import { findEnglishDates } from '../../language/en/dates.js';
import type { HeadLine } from './head.js';

interface EnglishMetadata {
  readonly title: string | null;
  readonly issuer: string | null;
  readonly issued: string | null;
  readonly titleBlocks: ReadonlySet<number>;
}

const COVER = 16;
const LONGEST_LINE = 100;
const LONGEST_TITLE = 200;
const KIND_PATTERN =
  /\b(?:plan|strategy|programme|program|framework|agenda|road ?map|policy|contributions?|blueprint|vision|compact|charter|scorecard|report|matrix|objectives|master ?plan|initiative|commitments?|indicators)\b/i;
/** City of …, Republic of …, Ministry of …, … County Council, World Bank: who, not what. */
const ISSUER_PATTERN =
  /^(?:the )?(?:(?:federal |democratic |people[’']s |united |islamic |royal )*(?:government|republic|kingdom|state|commonwealth|city|county|municipality|town|borough|ministry|department|office|commission|council|agency|authority|board|bureau|secretariat|institute|district|province|union) (?:of|for)\b|(?:world bank|asian development bank|african development bank|united nations|undp|unicef|european commission)\b)|\b(?:council|ministry|department|authority|agency|commission|government|county|municipality|association|university|foundation)$/i;
const COVER_END_PATTERN =
  /^(?:(?:table of )?contents|fore?wa?o?rd|preface|executive summary|introduction|acronyms|abbreviations|background|summary)\b/i;
const DATE_LINE_PATTERN = /^(?:(?:date|dated|issued|published|adopted|approved|endorsed|effective)(?: on)?:? ?)?$/i;
const KEYED_ISSUER_PATTERN =
  /^(?:issued by|issuer|publisher|published by|prepared by|author|organi[sz]ation|agency)\s*:\s*(?<value>\S.{1,80})$/i;
const KEYED_DATE_PATTERN = /^(?:date|issued|published|adopted|approved|date of (?:issue|adoption|approval))\s*:/i;
const KEYED_TITLE_PATTERN = /^(?:(?:document |plan |project )?(?:title|name))\s*:\s*(?<value>\S.{3,160})$/i;

/** Reads the cover of an English document. */
export function readEnglishMetadata(lines: readonly HeadLine[]): EnglishMetadata {
  const end = lines.findIndex(({ text }) => COVER_END_PATTERN.test(text) || text.length > LONGEST_TITLE);
  const cover = lines.slice(0, Math.min(COVER, end < 0 ? lines.length : end));
  const title = titleOf(cover);
  const issuer =
    cover
      .map(({ text }) => KEYED_ISSUER_PATTERN.exec(text)?.groups?.value?.trim())
      .find((value) => value !== undefined) ??
    cover.find(
      ({ text, block }) =>
        text.length <= LONGEST_LINE && ISSUER_PATTERN.test(text) && !title.blocks.has(block) && !/[.:;]$/.test(text),
    )?.text ??
    null;
  return { title: title.text, issuer, issued: issuedOn(cover), titleBlocks: title.blocks };
}

/** The lines of the cover that name a kind of plan, with the short ones right above and below that complete them. */
function titleOf(cover: readonly HeadLine[]): { text: string | null; blocks: ReadonlySet<number> } {
  const keyed = cover
    .map(({ text }) => KEYED_TITLE_PATTERN.exec(text)?.groups?.value?.trim())
    .find((value) => value !== undefined);
  if (keyed !== undefined) return { text: keyed, blocks: new Set() };
  const isPart = ({ text }: HeadLine) =>
    text.length <= LONGEST_LINE &&
    !ISSUER_PATTERN.test(text) &&
    !/[.:;,]$/.test(text) &&
    !isDate(text) &&
    !/:\s/.test(text);
  const marked = cover.findIndex((line) => line.paragraph.headingLevel === 1 && line.text.length <= LONGEST_TITLE);
  const at = cover.findIndex((line) => isPart(line) && KIND_PATTERN.test(line.text));
  if (marked >= 0 && (at < 0 || !(cover[at]?.paragraph.centred ?? false))) {
    const line = cover[marked] as HeadLine;
    return { text: line.text, blocks: new Set([line.block]) };
  }
  if (at < 0) {
    const set = cover.slice(0, 4).find((line) => (line.paragraph.centred === true || isBold(line)) && isPart(line));
    return { text: set?.text ?? null, blocks: new Set(set === undefined ? [] : [set.block]) };
  }
  let from = at;
  while (
    from > 0 &&
    at - from < 3 &&
    isPart(cover[from - 1] as HeadLine) &&
    isTitleLike(cover[from - 1] as HeadLine, cover[at] as HeadLine)
  )
    from--;
  let to = at;
  const next = cover[to + 1];
  if (
    next !== undefined &&
    /^(?:for |of |\(?(?:19|20)\d\d\s?[-–—]\s?(?:(?:19|20)\d\d|\d\d)\)?$)/i.test(next.text) &&
    isPart(next)
  )
    to++;
  const used = cover.slice(from, to + 1);
  return { text: used.map(({ text }) => text).join(' '), blocks: new Set(used.map(({ block }) => block)) };
}

/** A year, or words set like the line that they stand above. */
function isTitleLike(above: HeadLine, line: HeadLine): boolean {
  if (/^(?:19|20)\d\d(?:\s?[-–—]\s?(?:19|20)?\d\d)?$/.test(above.text)) return true;
  const isUpper = (text: string) => text === text.toUpperCase();
  if (isUpper(above.text) && isUpper(line.text)) return true;
  return (
    above.text.length <= 60 &&
    isUpper(above.text) === isUpper(line.text) &&
    (above.paragraph.centred === true) === (line.paragraph.centred === true) &&
    isBold(above) === isBold(line)
  );
}

function isBold({ paragraph }: HeadLine): boolean {
  return paragraph.boldLead > 0 && paragraph.boldLead >= paragraph.passage.text.trimEnd().length;
}

function isDate(text: string): boolean {
  return /^\W*(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]{2,8}\.?,? (?:\d{1,2},? )?(?:19|20)\d\d$/i.test(text);
}

/** A date that stands alone on the cover, or behind 「Adopted:」. */
function issuedOn(cover: readonly HeadLine[]): string | null {
  for (const { text } of cover) {
    const [date] = findEnglishDates(text);
    if (date === undefined) continue;
    if (
      KEYED_DATE_PATTERN.test(text) ||
      (DATE_LINE_PATTERN.test(text.slice(0, date.start).trim()) && text.length - date.end <= 1)
    )
      return date.date;
  }
  return null;
}

const YEARS = '(?<from>20\\d\\d)\\s?(?:-|–|—|to|through|until)\\s?(?<to>20\\d\\d|\\d\\d)(?!\\d)';
const TITLE_YEARS_PATTERN = new RegExp(YEARS);
const OWN_YEARS_PATTERN = new RegExp(
  `\\b[Tt]his (?:[A-Za-z]+ ){0,4}(?:plan|strategy|programme|program|framework|policy|roadmap) (?:covers|spans|is for|runs from|sets out [a-z ,]{3,80} for)(?: the)?(?: [a-z-]+){0,2}(?: period)?(?: of| from)? ${YEARS}`,
  'i',
);

/** The years in the title, or those that the plan says it covers. */
export function englishPeriod(text: string, title: string | null): { from: number; to: number } | null {
  const years = (TITLE_YEARS_PATTERN.exec(title ?? '') ?? OWN_YEARS_PATTERN.exec(text))?.groups;
  if (years?.from === undefined || years.to === undefined) return null;
  const from = Number(years.from);
  const to = Number(years.to.length === 2 ? years.from.slice(0, 2) + years.to : years.to);
  return to > from && to - from <= 50 ? { from, to } : null;
}

const DATED_PATTERN =
  /(?<!\b(?:by|before|until|till|to|end|end of|through)\s)\b(?:January|February|March|April|May|June|July|August|September|October|November|December),? (?<year>20\d\d)(?!\d)/gi;

/** What is said of a month that is still to come: works will begin in May 2031, due: June 2028, until the end of March 2027. */
const TO_COME_PATTERN =
  /\b(?:will|shall|should|to be|due|deadlines?|targets?|goals?|expected|planned|scheduled|forecast|projected|starting|beginning|from|until)\b[^.;\n]{0,80}$/i;
const TO_COME_REACH = 120;

/**
 * The year that a document is from: of its date of issue, else of the latest month that it names as gone by. A plan is
 * written before its second year is over, so a month after that is one to come, whatever is said of it.
 */
export function yearOfEnglishDocument(
  document: Document,
  issued: string | null,
  period: { readonly from: number | null } | null,
): number | null {
  if (issued !== null) return Number(issued.slice(0, 4));
  const last = period?.from == null ? Number.POSITIVE_INFINITY : period.from + 1;
  let latest: number | null = null;
  for (const match of document.text.matchAll(DATED_PATTERN)) {
    const year = Number(match.groups?.year);
    if (year > last || year <= (latest ?? 0)) continue;
    const before = document.text.slice(Math.max(0, match.index - TO_COME_REACH), match.index);
    if (!TO_COME_PATTERN.test(before)) latest = year;
  }
  return latest;
}
