// A number format's code, `#,##0.0%;[Red]-0;"—"`, → its sections and their tokens.

export type Token =
  | { readonly type: 'literal' | 'date'; readonly text: string }
  | { readonly type: 'digit'; readonly text: '0' | '#' | '?' }
  | { readonly type: 'point' | 'comma' | 'exponent' | 'slash' | 'text' | 'general' };

export interface Section {
  readonly tokens: readonly Token[];
  /** `[>=100]`; null where there is none. */
  readonly condition: { readonly operator: string; readonly value: number } | null;
  /** `[DBNum1]`: digits as 一二三. */
  readonly isHan: boolean;
  readonly isDate: boolean;
  readonly percents: number;
}

/** Codes longer than Excel itself allows are not looked at. */
const LONGEST = 255;
const GENERAL_PATTERN = /^(?:general|g\/通用格式)/i;
const DATE_PATTERN = /^(?:am\/pm|a\/p|上午\/下午|y+|m+|d+|h+|s+|e+|a{3,4}|g+(?=[ey]))/i;
const CONDITION_PATTERN = /^(?<operator><=|>=|<>|<|>|=)(?<value>-?\d+(?:\.\d+)?)$/;
const ELAPSED_PATTERN = /^(?:h+|m+|s+)$/i;
const CURRENCY_PATTERN = /^\$(?<sign>[^-]*)/;

const parsed = new Map<string, readonly Section[]>();
const MOST_KEPT = 500;

/** The sections of a code, at most four. */
export function readFormatCode(code: string): readonly Section[] {
  const known = parsed.get(code);
  if (known !== undefined) return known;
  const sections = code.length > LONGEST ? readSections('General') : readSections(code);
  if (parsed.size < MOST_KEPT) parsed.set(code, sections);
  return sections;
}

interface Draft {
  tokens: Token[];
  condition: Section['condition'];
  isHan: boolean;
  percents: number;
}

function readSections(code: string): Section[] {
  const newDraft = (): Draft => ({ tokens: [], condition: null, isHan: false, percents: 0 });
  const drafts = [newDraft()];
  for (let at = 0; at < code.length; ) {
    if (code[at] === ';') {
      if (drafts.length === 4) break;
      drafts.push(newDraft());
      at++;
    } else at = readToken(code, at, drafts.at(-1)!);
  }
  return drafts.map((draft) => ({ ...draft, isDate: draft.tokens.some(({ type }) => type === 'date') }));
}

/** Reads one token; returns where the next begins. */
function readToken(code: string, at: number, draft: Draft): number {
  const { tokens } = draft;
  const literal = (text: string) => tokens.push({ type: 'literal', text });
  const char = code[at]!;
  if (char === '"') {
    const close = code.indexOf('"', at + 1);
    const end = close < 0 ? code.length : close;
    literal(code.slice(at + 1, end));
    return end + 1;
  }
  if (char === '\\' || char === '!') {
    literal(code[at + 1] ?? '');
    return at + 2;
  }
  // room as wide as a character, and a character repeated to fill the cell: neither is text
  if (char === '_' || char === '*') return at + 2;
  if (char === '[') {
    const close = code.indexOf(']', at);
    if (close > 0) {
      readBracket(code.slice(at + 1, close), draft);
      return close + 1;
    }
  }
  const rest = code.slice(at, at + 16);
  const general = GENERAL_PATTERN.exec(rest)?.[0];
  if (general !== undefined) {
    tokens.push({ type: 'general' });
    return at + general.length;
  }
  const exponent = /^e[+-]/i.exec(rest)?.[0];
  if (exponent !== undefined && tokens.some(({ type }) => type === 'digit')) {
    tokens.push({ type: 'exponent' });
    return at + exponent.length;
  }
  const date = DATE_PATTERN.exec(rest)?.[0];
  if (date !== undefined) {
    tokens.push({ type: 'date', text: date.toLowerCase() });
    return at + date.length;
  }
  if (char === '0' || char === '#' || char === '?') tokens.push({ type: 'digit', text: char });
  else if (char === '.') tokens.push({ type: 'point' });
  else if (char === ',') tokens.push({ type: 'comma' });
  else if (char === '/') tokens.push({ type: 'slash' });
  else if (char === '@') tokens.push({ type: 'text' });
  else {
    if (char === '%') draft.percents++;
    literal(char);
  }
  return at + 1;
}

/** `[Red]`, `[>100]`, `[$¥-804]`, `[DBNum1]`, `[h]`. */
function readBracket(content: string, draft: Draft): void {
  const condition = CONDITION_PATTERN.exec(content)?.groups;
  if (condition !== undefined) draft.condition = { operator: condition.operator!, value: Number(condition.value) };
  else if (/^dbnum1$/i.test(content)) draft.isHan = true;
  else if (ELAPSED_PATTERN.test(content)) draft.tokens.push({ type: 'date', text: `[${content.toLowerCase()}]` });
  else {
    const sign = CURRENCY_PATTERN.exec(content)?.groups?.sign;
    if (sign) draft.tokens.push({ type: 'literal', text: sign });
  }
}
