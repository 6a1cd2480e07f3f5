// Responsibility marks: who is to do a task, in the ways that plans print it:
//   （责任单位：A、B） 〔责任单位：A（B）、C〕 【责任单位：A】 责任单位：A、B （a line of its own）
//   （牵头单位：A，配合单位：B、各区、县级市政府） （牵头部门：A；配合部门：B） （A牵头，B、C按职责分工负责） （由A牵头，B配合）
//   （A牵头，B配合，2023年6月底前完成） 【责任单位】A、B （A为主，B协助） （责任单位A、B）
//   （A会同B负责） （A、B等负责） （A、B负责，排在第一位的部门为牵头部门，下同） （各有关单位）
import { append } from '../../util/append.js';
import { trimEndOf, trimOf } from '../../util/trim.js';
import { findKeys, readStatements, withoutKey } from './responsibility-keys.js';
import { type Roles, readVerbs } from './responsibility-verbs.js';
import { isClosing, isOpening, isPlainlyUnit, isUnit, LEAD_RULE_PATTERN, splitOutside } from './units.js';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Lead first, then support, each in print order; names as printed. */
  readonly responsible: readonly string[];
  readonly lead: readonly string[];
  readonly support: readonly string[];
  /** True when the mark itself lays down that the first unit leads (列第一位的为牵头单位，下同). */
  readonly firstLeads: boolean;
  /** What a mark says of time: 完成时限：2025年12月底前. */
  readonly deadlineText: string | null;
}

type Reading = Omit<Mark, 'start' | 'end' | 'quote'>;

/** No mark is without one of these. */
const HINT_PATTERN =
  /责任|牵头|负责|配合|主办|协办|单位|部门|分工|时[限间]|期限|节点|进度|局|委|厅|部|办|政府|会同|落实/;
/** The longest stretch that is looked at as one mark; it also bounds the work on a text of brackets only. */
const LONGEST_MARK = 1200;
/** The longest last sentence that is looked at as a mark. */
const LONGEST_SENTENCE = 200;
/** How many keys are tried as the beginning of a mark without brackets. */
const MOST_TRIES = 12;

/**
 * Every responsibility mark in a text, in print order: in brackets anywhere, and without brackets where a line or a
 * sentence at the end begins with 责任单位： and the like.
 */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  if (!HINT_PATTERN.test(text)) return marks;
  for (const { start, end } of bracketGroups(text)) {
    if (start < (marks.at(-1)?.end ?? 0) || end - start > LONGEST_MARK) continue;
    const inside = text.slice(start + 1, end - 1);
    if (!HINT_PATTERN.test(inside)) continue;
    const reading = readResponsibility(inside, standsWhereMarksStand(text, start, end));
    if (reading !== null) marks.push({ start, end, quote: text.slice(start, end), ...reading });
  }
  const open = findOpenMark(text, marks) ?? findLastSentence(text, marks);
  return open === null ? marks : [...marks, open].sort((a, b) => a.start - b.start);
}

/** Behind a whole sentence, and with nothing behind it. */
function standsWhereMarksStand(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start).trimEnd();
  return (
    (before === '' || '。；;！!？?）)'.includes(before.at(-1)!)) &&
    trimEndOf(text.slice(end, end + 6), '。；;）)') === ''
  );
}

/** The mark that a text ends with; several marks in a row are one. Null when the text does not end with a mark. */
export function readMark(text: string): Mark | null {
  let joined: Mark | null = null;
  for (const mark of findMarks(text).reverse()) {
    const end = joined?.start ?? text.length;
    if (end - mark.end > 20 || trimEndOf(text.slice(mark.end, end), '。；;，,') !== '') break;
    joined = joined === null ? mark : joinMarks(text, mark, joined);
  }
  return joined;
}

/** True for a text that is nothing but a mark: 责任单位：A、B or （A牵头，B配合） on a line of its own. */
export function isMarkOnly(text: string, mark: Mark | null = readMark(text)): boolean {
  if (mark === null) return false;
  const bare = trimOf(text, '。；;—–-*·•●○◆■▲>');
  return bare.length <= trimOf(mark.quote, '。；;—–-*·•●○◆■▲>').length;
}

/**
 * Two marks as one, from the beginning of the first to the end of the second. Marks that stand side by side
 * (牵头单位：A / 责任单位：B) speak of the same work, so that whoever stands beside a lead supports it.
 */
export function joinMarks(text: string, first: Mark, second: Mark, sideBySide = true): Mark {
  const all = union(first.responsible, second.responsible);
  const stated = union(first.support, second.support);
  const leading = union(first.lead, second.lead);
  // 责任单位：A / 配合单位：B
  const lead =
    leading.length > 0 || stated.length === 0 || !sideBySide ? leading : all.filter((unit) => !stated.includes(unit));
  const supporting = sideBySide && lead.length > 0 ? all : stated;
  return {
    start: first.start,
    end: second.end,
    quote: text.slice(first.start, second.end),
    responsible: union(lead, all),
    lead,
    support: supporting.filter((unit) => !lead.includes(unit)),
    firstLeads: first.firstLeads || second.firstLeads,
    deadlineText: first.deadlineText ?? second.deadlineText,
  };
}

/** The mark with its first unit as lead and the others as support, unless it names a lead itself. */
export function withFirstAsLead<T extends Pick<Mark, 'responsible' | 'lead' | 'support'>>(mark: T): T {
  if (mark.lead.length > 0 || mark.support.length > 0) return mark;
  return { ...mark, lead: mark.responsible.slice(0, 1), support: mark.responsible.slice(1) };
}

/**
 * Reads the words of a mark without their brackets. `bare` allows a list of names without 责任单位 or 负责, for a bracket
 * that stands where a mark stands: behind the last sentence.
 */
export function readResponsibility(words: string, bare = false): Reading | null {
  const joined = joinBrokenLines(words);
  const rule = LEAD_RULE_PATTERN.exec(joined);
  const rest = rule === null ? joined : withoutRule(joined, rule.index, rule.index + rule[0].length);
  const lead: string[] = [];
  const support: string[] = [];
  const neutral: string[] = [];
  let deadlineText: string | null = null;
  let keyed = false;
  let role: 'lead' | 'support' | 'neutral' | 'deadline' | 'other' = 'neutral';
  for (const statement of readStatements(rest, (part) => splitOutside(part, (char) => '；;。\n'.includes(char)))) {
    if (statement.role !== null) {
      keyed = true;
      role = statement.role;
    }
    if (role === 'other') continue;
    if (role === 'deadline') {
      deadlineText ??= statement.words;
      continue;
    }
    const roles = withoutKeys(readVerbs(statement.words, role));
    if (roles.times.length > 0) deadlineText ??= roles.times.join('，');
    if (statement.role === null && !isCredible(roles, keyed, bare)) {
      if (keyed || (roles.all.length === 0 && roles.times.length > 0)) continue;
      return null;
    }
    if (statement.role !== null && roles.all.some((unit) => unit.length > 60 || /[。？！]/.test(unit))) return null;
    append(lead, roles.lead);
    append(support, roles.support);
    append(neutral, roles.neutral);
  }
  // 责任单位：A；配合单位：B: whoever is responsible leads those who support
  const leading = union(lead.length === 0 && support.length > 0 ? neutral.splice(0) : lead, []);
  const others = leading.length === 0 ? support : [...neutral, ...support];
  const supporting = union(others, []).filter((unit) => !leading.includes(unit));
  const responsible = union(leading, [...neutral, ...supporting]);
  if (responsible.length === 0 && !(keyed && deadlineText !== null)) return null;
  return { responsible, lead: leading, support: supporting, firstLeads: rule !== null, deadlineText };
}

/** The words without 列第一位的为牵头单位，下同, and without the bracket that it stands in: (除标注“分别牵头”外，列第一位的为牵头单位). */
function withoutRule(words: string, start: number, end: number): string {
  let from = start - 1;
  while (from >= 0 && start - from < 30 && !isOpening(words[from]!) && !isClosing(words[from]!)) from--;
  let to = end;
  while (to < words.length && to - end < 30 && !isOpening(words[to]!) && !isClosing(words[to]!)) to++;
  if (from >= 0 && isOpening(words[from]!) && to < words.length && isClosing(words[to]!))
    return words.slice(0, from) + words.slice(to + 1);
  return words
    .replace(LEAD_RULE_PATTERN, '')
    .replace(/[，,；;。、]?\s?下同/, '')
    .replace(/[（(〔][，,。、]?[）)〕]/, '');
}

/** No key is a name, and none sticks to one. */
function withoutKeys(roles: Roles): Roles {
  const clean = (names: readonly string[]) =>
    names.flatMap((name) => {
      const rest = withoutKey(name);
      return rest === null || rest === '' ? [] : [rest];
    });
  return {
    ...roles,
    lead: clean(roles.lead),
    support: clean(roles.support),
    neutral: clean(roles.neutral),
    all: clean(roles.all),
  };
}

/** Without a key, every name must read as a unit; without a verb too, it must be one beyond doubt. */
function isCredible(roles: Roles, keyed: boolean, bare: boolean): boolean {
  if (roles.all.length === 0) return false;
  if (keyed || roles.verb) return roles.all.every((unit) => isUnit(unit));
  return bare && roles.all.every((unit) => isPlainlyUnit(unit));
}

/** A line break within a mark is none, unless a new key begins behind it: 牵头单位：A⏎配合单位：B. */
function joinBrokenLines(words: string): string {
  if (!words.includes('\n')) return words;
  const lines = words.split('\n').map((line) => line.trim());
  return lines.reduce((joined, line) => {
    if (findKeys(line)[0]?.start === 0) return `${joined}\n${line}`;
    // a blank, by which two names are told apart where each line holds whole ones
    return isPlainlyUnit(lastName(joined)) && isUnit(line.split(/[、，,；;）)]/, 1)[0] ?? '')
      ? `${joined} ${line}`
      : joined + line;
  });
}

function lastName(text: string): string {
  const tail = text.slice(-40);
  return tail.slice(Math.max(...[...'、，,：:；;（('].map((char) => tail.lastIndexOf(char))) + 1);
}

/** 责任单位：A、B without brackets, as a line or as the last sentence of a paragraph. */
function findOpenMark(text: string, marks: readonly Mark[]): Mark | null {
  const first = text.length - text.trimStart().length;
  let tried = 0;
  for (const { start, word } of findKeys(text)) {
    // 主办单位： also opens the foot of a web page
    if (/主办|承办|^(?:牵头|配合|协办|主责|主管)$/.test(word) || !beginsSentence(text, start, first)) continue;
    if (marks.some((mark) => start >= mark.start && start < mark.end)) continue;
    const words = text.slice(start).trimEnd();
    if (words.length > LONGEST_MARK) continue;
    if (++tried > MOST_TRIES) return null;
    const reading = readResponsibility(words);
    if (reading === null) continue;
    // 时间:2023-07-11 17:01 浏览次数: at the head of a web page
    if (reading.responsible.length === 0 && (word === '时间' || /\d:\d\d|浏览|来源|字体|打印/.test(words))) continue;
    const named = reading.responsible.filter((unit) => isUnit(unit)).length;
    if (named < reading.responsible.length && !(start === first && named > 0)) continue;
    return { start, end: start + words.length, quote: words, ...reading };
  }
  return null;
}

/** 由市民政局牵头，市商务局配合。 as the last sentence, which says nothing else. */
function findLastSentence(text: string, marks: readonly Mark[]): Mark | null {
  const end = text.trimEnd().length;
  const closed = trimEndOf(text.slice(0, end), '。').length;
  const start = Math.max(text.lastIndexOf('。', closed - 1), text.lastIndexOf('；', closed - 1)) + 1;
  const words = text.slice(start, closed);
  if (start === 0 || !words.startsWith('由') || words.length > LONGEST_SENTENCE || marks.length > 0) return null;
  if (!/牵头|负责|会同/.test(words)) return null;
  const reading = readResponsibility(words);
  if (reading === null || !reading.responsible.every((unit) => isPlainlyUnit(unit))) return null;
  return { start, end, quote: text.slice(start, end), ...reading };
}

function beginsSentence(text: string, at: number, first: number): boolean {
  // ——责任单位：… · ●责任单位：…
  if (at <= first + 4 && /^[\s—–\-*·•●○◆■▲>#]*$/.test(text.slice(0, at))) return true;
  const before = text.slice(Math.max(0, at - 5), at);
  const solid = before.trimEnd();
  return before.includes('\n') || /\s$/.test(before) || (solid !== '' && '。；;！）)】〕'.includes(solid.at(-1)!));
}

/** Brackets with what they close, the outermost first and in print order; an opening without an end is passed over. */
function bracketGroups(text: string): { start: number; end: number }[] {
  const groups: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (isOpening(char)) open.push(i);
    else if (isClosing(char)) {
      const start = open.pop();
      if (start !== undefined) groups.push({ start, end: i + 1 });
    }
  }
  return groups.sort((a, b) => a.start - b.start || b.end - a.end);
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}
