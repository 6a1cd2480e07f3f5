// Sentences and clauses of running text. A clause ends at ，, ；; ： or ——; what stands in brackets is read as clauses of its own.

export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Index of the sentence it belongs to; 。！？ and a line break end a sentence, ；does not. */
  readonly sentence: number;
  /** True for a clause inside （…）. */
  readonly isBracketed: boolean;
  /** Where the bracket begins, for a bracketed clause. */
  readonly bracketStart: number;
}

/** What a character does to the structure of a text; 0 for almost all of them. */
const [OPENING, CLOSING, QUOTE_OPENING, QUOTE_CLOSING, SENTENCE_END, CLAUSE_END, DASH] = [1, 2, 3, 4, 5, 6, 7];
const CLASSES = classTable();

function classTable(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const set = (chars: string, kind: number): void => {
    for (const char of chars) classes[char.charCodeAt(0)] = kind;
  };
  set('（(〔【', OPENING);
  set('）)〕】', CLOSING);
  set('“「『《‘', QUOTE_OPENING);
  set('”」』》’', QUOTE_CLOSING);
  set('。！？!?\n', SENTENCE_END);
  set('，,；;：:', CLAUSE_END);
  set('—', DASH);
  return classes;
}

/** All clauses, ordered by where they start; a bracketed clause comes after the one that its bracket stands in. */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  const state = { sentence: 0, start: 0, bracketStart: -1, innerStart: -1, depth: 0, quoteDepth: 0 };
  const push = (from: number, to: number, isBracketed: boolean): void => {
    if (to <= from) return;
    const bracketStart = isBracketed ? state.bracketStart : from;
    clauses.push({ start: from, end: to, sentence: state.sentence, isBracketed, bracketStart });
  };
  for (let i = 0; i < text.length; i++) {
    const kind = CLASSES[text.charCodeAt(i)]!;
    if (kind === 0) continue;
    if (kind === QUOTE_OPENING) state.quoteDepth += 1;
    else if (kind === QUOTE_CLOSING) state.quoteDepth = Math.max(0, state.quoteDepth - 1);
    else if (kind === OPENING) {
      state.depth += 1;
      if (state.depth === 1) {
        state.bracketStart = i;
        state.innerStart = i + 1;
      }
    } else if (kind === CLOSING) {
      if (state.depth === 1) push(state.innerStart, i, true);
      state.depth = Math.max(0, state.depth - 1);
    } else if (kind === SENTENCE_END) {
      if (state.depth > 0) push(state.innerStart, i, true);
      push(state.start, i, false);
      Object.assign(state, { sentence: state.sentence + 1, start: i + 1, depth: 0, quoteDepth: 0 });
    } else if (state.quoteDepth === 0 && isClauseEnd(text, i, kind)) {
      push(state.depth > 0 ? state.innerStart : state.start, i, state.depth > 0);
      if (state.depth > 0) state.innerStart = i + 1;
      else state.start = i + 1;
    }
  }
  if (state.depth > 0) push(state.innerStart, text.length, true);
  push(state.start, text.length, false);
  return clauses.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A comma or a colon between two digits belongs to a number: 1,200 · 55:45. */
function isClauseEnd(text: string, at: number, kind: number): boolean {
  if (kind === DASH) return text[at + 1] === '—';
  if (!isDigit(text, at - 1) || !isDigit(text, at + 1)) return true;
  const char = text[at];
  if (char === ':' || char === '：') return false;
  return !((char === ',' || char === '，') && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5)));
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** For each of the ascending offsets the index of the clause that holds it: a bracketed clause before the one around it. */
export function clauseIndexes(clauses: readonly Clause[], offsets: readonly number[]): number[] {
  const found: number[] = [];
  let next = 0;
  let outer = -1;
  let inner = -1;
  for (const offset of offsets) {
    for (; next < clauses.length && clauses[next]!.start <= offset; next++) {
      if (clauses[next]!.isBracketed) inner = next;
      else outer = next;
    }
    const isInside = inner >= 0 && clauses[inner]!.end > offset && clauses[inner]!.start <= offset;
    found.push(isInside ? inner : outer);
  }
  return found;
}
