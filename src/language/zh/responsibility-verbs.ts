// Units with verbs instead of keys: A牵头，B、C配合 · A会同B负责 · A、B按职责分工负责 · A、B.
import { append } from '../../util/append.js';
import { isTimeClause } from './time-clauses.js';
import { splitOutside, splitUnits } from './units.js';

export interface Roles {
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly neutral: readonly string[];
  readonly all: readonly string[];
  /** True when a verb says what the units do. */
  readonly verb: boolean;
  /** The clauses that say nothing but when: 2023年6月底前完成, 持续推进. */
  readonly times: readonly string[];
}

/** What a clause may end with, longer ones first. A verb is put together of several: 按职责分工 + 负责 + 落实. */
const VERB_WORDS = [
  ...[
    '按照各自职责分工',
    '按照部门职责分工',
    '按各自职责分工',
    '按部门职责分工',
    '按照职责分工',
    '根据职责分工',
    '依据职责分工',
  ],
  ...[
    '按照各自职责',
    '按照部门职责',
    '按职责分工',
    '依职责分工',
    '按各自职责',
    '按部门职责',
    '按照职责',
    '根据职责',
    '依据职责',
  ],
  ...['按职能分工', '按各自职能', '按责任分工', '按任务分工', '各司其职', '按权限', '按职能'],
  ...['按职责', '依职责', '职责分工', '按分工', '组织实施', '组织落实', '牵头组织', '抓好落实', '推进落实', '各负其责'],
  ...[
    '总牵头',
    '牵头',
    '负责',
    '落实',
    '实施',
    '推进',
    '抓总',
    '主抓',
    '配合',
    '参与',
    '参加',
    '协助',
    '协办',
    '支持',
    '承办',
    '为主',
    '指导',
    '督导',
    '监督',
    '监管',
    '主办',
    '主责',
    '承担',
    '完成',
    '执行',
    '办理',
    '实行',
    '跟进',
  ],
  ...[
    '分别',
    '各自',
    '会同',
    '密切',
    '全程',
    '统筹',
    '协调',
    '共同',
    '认真',
    '共同',
    '具体',
    '协同',
    '联合',
    '积极',
    '做好',
    '予以',
    '依法',
    '分头',
    '工作',
    '主动',
  ],
];
const SAYS_WHAT_PATTERN =
  /牵头|负责|各负其责|各司其职|落实|实施|配合|参与|参加|协助|协办|支持|承办|为主|指导|督导|监督|主抓|抓总|主办|主责|承担|执行|办理|统筹|按职责|职责分工|按分工|推进|完成/;
const SUPPORT_PATTERN = /配合|参与|参加|协助|协办|支持|指导|督导|监督/;
const LEAD_PATTERN = /牵头|为主|主抓|抓总|主办|主责|统筹/;

/** 「A、B按职责分工负责」 → 「A、B」 and 「按职责分工负责」; null for a clause without a verb at its end. */
function splitVerb(clause: string): { units: string; verb: string } | null {
  let units = clause.trimEnd();
  let verb = '';
  for (let word = lastWord(units); word !== undefined; word = lastWord(units)) {
    verb = word + verb;
    units = units.slice(0, -word.length);
  }
  return SAYS_WHAT_PATTERN.test(verb) ? { units, verb } : null;
}

function lastWord(text: string): string | undefined {
  return VERB_WORDS.find((word) => text.endsWith(word));
}

/** Units and their roles. `given` is the role of the key before them. */
export function readVerbs(value: string, given: 'lead' | 'support' | 'neutral'): Roles {
  const lead: string[] = [];
  const support: string[] = [];
  const neutral: string[] = [];
  const times: string[] = [];
  let pending: string[] = [];
  let verb = false;
  let supported = false;
  for (const raw of splitClauses(value)) {
    if (isTimeClause(raw)) {
      times.push(raw.trim());
      continue;
    }
    const { clause, joins } = withoutOpening(raw.trim());
    const together = splitTogether(clause);
    if (together !== null) {
      verb = true;
      append(lead, [...pending, ...splitUnits(together.first)]);
      append(support, splitUnits(together.others));
      pending = [];
      continue;
    }
    const match = splitVerb(clause);
    if (match === null) {
      if (joins && lead.length > 0) append(support, splitUnits(clause));
      else append(pending, splitUnits(clause));
      continue;
    }
    const names = [...pending, ...splitUnits(match.units)];
    pending = [];
    if (names.length === 0) continue;
    verb = true;
    if (LEAD_PATTERN.test(match.verb)) append(lead, names);
    else if (SUPPORT_PATTERN.test(match.verb)) {
      supported = true;
      append(support, names);
    } else if (lead.length > 0) append(support, names);
    else append(neutral, names);
  }
  if (pending.length > 0) append(lead.length > 0 && verb ? support : neutral, pending);
  if (supported && lead.length === 0 && given !== 'support') append(lead, neutral.splice(0));
  const rest = takeStarred(neutral, lead);
  if (verb || given === 'neutral') {
    // 市科委（牵头）、市教委: those beside the lead support it
    return lead.length > 0
      ? { lead, support: [...support, ...rest], neutral: [], all: [...lead, ...support, ...rest], verb, times }
      : { lead, support, neutral: rest, all: [...support, ...rest], verb, times };
  }
  const all = [...lead, ...rest];
  return given === 'lead'
    ? { lead: all, support: [], neutral: [], all, verb, times }
    : { lead: [], support: all, neutral: [], all, verb, times };
}

const CLAUSE_END_PATTERN = /(?:牵头|配合|负责|参与|协助|会同)$/;

/** Cut at ， and at a 、 or a blank that stands behind a verb: 市发展改革委牵头、市财政局配合. */
function splitClauses(value: string): string[] {
  const spaced = value.replace(/(?<!\s)\s+(牵头|负责|配合|参与|协助)(?=\s|$)/g, '$1，');
  return splitOutside(spaced, (char) => '，,'.includes(char)).flatMap((clause) => {
    const parts = splitOutside(clause, (char) => char === '、');
    const clauses: string[] = [];
    let open: string[] = [];
    for (const [i, part] of parts.entries()) {
      open.push(part);
      if (i < parts.length - 1 && !CLAUSE_END_PATTERN.test(part.trim())) continue;
      clauses.push(open.join('、'));
      open = [];
    }
    return clauses;
  });
}

/** 由A牵头 · 以A为主 · 会同B, 联合B behind a lead: `joins` is true for the last. */
function withoutOpening(clause: string): { clause: string; joins: boolean } {
  const opening = /^(?:由|以|请|会同|联合|会商|商|并会同|并)/.exec(clause)?.[0] ?? '';
  // 商务局, 以岭…: no openings
  if (/^(?:商务|商业|以岭|由于|联合会)/.test(clause)) return { clause, joins: false };
  return { clause: clause.slice(opening.length), joins: /会同|联合|商/.test(opening) };
}

/** 由A会同B负责 → A and B. */
function splitTogether(clause: string): { first: string; others: string } | null {
  const at = clause.indexOf('会同');
  if (at < 2) return null;
  const first = splitVerb(clause.slice(0, at))?.units ?? clause.slice(0, at);
  const others = clause.slice(at + 2);
  return { first, others: splitVerb(others)?.units ?? others };
}

const LEAD_SIGNS = ['（牵头）', '(牵头)', '（牵头单位）', '（牵头部门）', '（主办）', '（主责）', '*', '★', '▲', '＊'];

/** 市教育局（牵头）、市财政局 · 市教育局★、市财政局: puts the marked names into `lead` and gives back the others. */
export function takeStarred(names: readonly string[], lead: string[]): string[] {
  const rest: string[] = [];
  for (const name of names) {
    const sign = LEAD_SIGNS.find((one) => name.endsWith(one) || (one.length === 1 && name.startsWith(one)));
    if (sign === undefined) rest.push(name);
    else lead.push(name.endsWith(sign) ? name.slice(0, -sign.length) : name.slice(sign.length));
  }
  return rest;
}
