// The words that stand before the units of a mark: 责任单位： 牵头部门： 配合单位： 完成时限：

import { matchesOf } from '../../util/matches.js';
import { trimEndOf } from '../../util/trim.js';

/** What the names behind a key are: lead, support, units without a role; a time; or persons and the like. */
export type Role = 'lead' | 'support' | 'neutral' | 'deadline' | 'other';

const ROLE_PATTERNS: readonly (readonly [Role, RegExp])[] = [
  [
    'other',
    /^(?:第一|具体|直接)?(?:责任|牵头|分管|联系|挂钩|包联|包保|包抓|挂牌|督办|主管|负责)(?:市级|县级|区级|厅|局|市|县|区|省)?(?:领导|负责人|责任人|人|人员|电话|方式)$|^(?:[省市县区局厅]|[省市县区]级|分管[省市县区])领导$|^分管[市县区]长$|^(?:备注|资金来源|投资额|成果形式)$/,
  ],
  [
    'lead',
    /^(?:总|第一)?(?:牵头|主办|主责|主管|主要责任|主要负责|第一责任|首要责任)(?:责任|负责|主管|实施)?(?:单位|部门|处室|科室|机构|领域|方)?$/,
  ],
  ['support', /^(?:协同)?(?:配合|协办)(?:责任|推进|落实)?(?:单位|部门|处室|科室|机构|方)?$/],
  [
    'support',
    /^(?:协同|协作|协助|参与|参加|支持|协调|会办|联合|指导|其他)(?:责任|推进|落实|配合)?(?:单位|部门|处室|科室|机构|方)$/,
  ],
  [
    'neutral',
    /^(?:具体|共同|主体|工作|任务|落实)?(?:责任|负责|落实|实施|承担|完成|承办|执行|推进|组织实施|建设)(?:单位|部门|主体|处室|科室|机构|分工|方)$/,
  ],
  ['neutral', /^(?:任务|部门|职责|责任|工作)分工$|^责任$/],
  [
    'deadline',
    /^(?:计划|拟)?(?:完成|办结|整改|实施|推进|落实|建设|责任|任务)?(?:时限|时间|期限|周期|节点)(?:要求|节点|安排|进度)?$|^(?:进度|时间|时序)(?:安排|要求|节点|进度)$/,
  ],
];

/** The role that a word gives as a key: 牵头单位 → lead; null for a word that is no key. */
function keyRole(word: string): Role | null {
  return ROLE_PATTERNS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

export interface Key {
  readonly role: Role;
  readonly word: string;
  readonly start: number;
  /** Behind its colon. */
  readonly end: number;
}

const LONGEST_KEY = 10;

/** Every key in a text: with a colon (责任单位：), with a bracket before it (责任部门（单位）：), or in brackets (【责任单位】). */
export function findKeys(text: string): Key[] {
  const keys: Key[] = [];
  for (const { 0: sign, index } of matchesOf(text, /[:：】\]］〕）)]/g)) {
    const isColon = sign === ':' || sign === '：';
    const behind = isColon ? wordEnd(text, index) : index;
    let from = behind;
    while (from > 0 && behind - from < LONGEST_KEY && /[\u3400-\u9fff]/.test(text[from - 1]!)) from--;
    if (!isColon) {
      // 【责任单位】A、B; not A（牵头）; and 【责任单位】： is one key
      const end = /[:：]/.test(text[index + 1] ?? '') ? index + 2 : index + 1;
      const role = from > 0 && '【[［〔（('.includes(text[from - 1]!) ? keyRole(text.slice(from, behind)) : null;
      if (role !== null && (!/[（(]/.test(text[from - 1]!) || !/[\u3400-\u9fff]/.test(text[from - 2] ?? ''))) {
        keys.push({ role, word: text.slice(from, behind), start: from - 1, end });
      }
      continue;
    }
    for (; from <= behind - 2; from++) {
      const word = text.slice(from, behind);
      const role = keyRole(word);
      if (role === null) continue;
      keys.push({ role, word, start: from, end: index + 1 });
      break;
    }
  }
  return keys;
}

/** 责任单位： on a line of its own, with the names in the next one. */
export function isLoneKey(text: string): boolean {
  const line = text.length > 24 ? '' : text.trim();
  const [key] = line === '' ? [] : findKeys(line);
  return key !== undefined && key.role !== 'other' && key.start <= 4 && key.end === line.length;
}

/** Where the word before a colon ends: 责任单位 ： and 责任部门（单位）： too. */
function wordEnd(text: string, colon: number): number {
  const end = ' \u3000'.includes(text[colon - 1] ?? '。') ? colon - 1 : colon;
  const bracket = /[（(][^（()）：:]{1,8}[）)]$/.exec(text.slice(Math.max(0, end - 10), end));
  return bracket === null ? end : end - bracket[0].length;
}

/** A key that a blank, a 为 or a slip of the pen follows instead of a colon (责任单位 市教育局, 责任单位;), or nothing at all (责任单位市教育局). */
function readOpeningKey(text: string): Key | null {
  for (let length = Math.min(LONGEST_KEY, text.length - 1); length >= 4; length--) {
    const word = text.slice(0, length);
    const role = keyRole(word);
    if (role === null) continue;
    if (' \u3000为是;；、，,.．'.includes(text[length]!)) return { role, word, start: 0, end: length + 1 };
    return /^(?:[牵责配主协参][^单部]{1,3}(?:单位|部门)|完成时限)$/.test(word) &&
      !/^[要应须和的及按将在会可]/.test(text.slice(length))
      ? { role, word, start: 0, end: length }
      : null;
  }
  return null;
}

/** A name without the key that got stuck to it, and null for a key that stands where a name should. */
export function withoutKey(name: string): string | null {
  if (name.length >= 2 && name.length <= LONGEST_KEY && keyRole(name) !== null) return null;
  const key = name.length > 6 ? readOpeningKey(name) : null;
  return key === null ? name : name.slice(key.end).trim();
}

export interface Statement {
  /** Null where no key stands before the words. */
  readonly role: Role | null;
  readonly words: string;
}

/** 牵头单位：A，配合单位：B；C负责 → one statement each. The text is cut where a key begins, and `splitPlain` cuts the rest. */
export function readStatements(text: string, splitPlain: (words: string) => readonly string[]): Statement[] {
  const keys = findKeys(text);
  const first = keys[0]?.start ?? text.length;
  const statements: Statement[] = [];
  const add = (role: Role | null, words: string) => {
    splitPlain(words)
      .map((part) => trimEndOf(part.trim(), '，,、；;'))
      .filter((part) => part !== '')
      .forEach((part, i) => {
        for (const [n, piece] of atBareKeys(part).entries()) {
          const key = readOpeningKey(piece);
          if (key !== null && (n > 0 || role === null))
            statements.push({ role: key.role, words: piece.slice(key.end).trim() });
          else statements.push({ role: i + n === 0 ? role : null, words: piece });
        }
      });
  };
  const lead = text.slice(0, first);
  const opening = readOpeningKey(lead.trimStart());
  if (opening !== null) add(opening.role, lead.trimStart().slice(opening.end));
  else add(null, lead.replace(/[*—-]/g, ''));
  keys.forEach((key, i) => {
    add(key.role, text.slice(key.end, keys[i + 1]?.start ?? text.length));
  });
  return statements;
}

const BARE_KEY_PATTERN =
  /[，,；;、\s](?=(?:牵头|责任|配合|协办|主办|参与)(?:单位|部门)[^:：，,；;、）)\s按要应须和的及])/;

/** 市发展改革委，配合单位市财政局: cut before a key without a colon. */
function atBareKeys(words: string): string[] {
  return words.includes('单位') || words.includes('部门')
    ? words.split(BARE_KEY_PATTERN).map((part) => part.trim())
    : [words];
}
