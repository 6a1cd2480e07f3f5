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
  let sentence = 0;
  let start = 0;
  let innerStart = -1;
  let bracketStart = -1;
  let depth = 0;
  let quoteDepth = 0;
  /** Where the clause now open belongs in the list: before the bracketed ones inside it. */
  let place = 0;
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? CLASSES[text.charCodeAt(i)]! : SENTENCE_END;
    if (kind === 0) continue;
    if (kind === QUOTE_OPENING) quoteDepth += 1;
    else if (kind === QUOTE_CLOSING) quoteDepth = Math.max(0, quoteDepth - 1);
    else if (kind === OPENING) {
      depth += 1;
      if (depth > 1) continue;
      bracketStart = i;
      innerStart = i + 1;
    } else if (kind === CLOSING) {
      if (depth === 1) pushInner(clauses, innerStart, i, sentence, bracketStart);
      depth = Math.max(0, depth - 1);
    } else if (kind === SENTENCE_END) {
      if (depth > 0) pushInner(clauses, innerStart, i, sentence, bracketStart);
      place = pushOuter(clauses, place, start, i, sentence);
      sentence += 1;
      start = i + 1;
      depth = 0;
      quoteDepth = 0;
    } else if (quoteDepth === 0 && isClauseEnd(text, i, kind)) {
      if (depth > 0) {
        pushInner(clauses, innerStart, i, sentence, bracketStart);
        innerStart = i + 1;
      } else {
        place = pushOuter(clauses, place, start, i, sentence);
        start = i + 1;
      }
    }
  }
  return clauses;
}

function pushInner(clauses: Clause[], start: number, end: number, sentence: number, bracketStart: number): void {
  if (end > start) clauses.push({ start, end, sentence, isBracketed: true, bracketStart });
}

function pushOuter(clauses: Clause[], place: number, start: number, end: number, sentence: number): number {
  if (end > start) {
    const clause = { start, end, sentence, isBracketed: false, bracketStart: start };
    if (place === clauses.length) clauses.push(clause);
    else clauses.splice(place, 0, clause);
  }
  return clauses.length;
}

/** A comma or a colon between two digits belongs to a number: 1,200 · 55:45. */
function isClauseEnd(text: string, at: number, kind: number): boolean {
  if (kind === DASH) return text[at + 1] === '—';
  if (!isDigit(text, at - 1) || !isDigit(text, at + 1)) return true;
  const char = text[at];
  if (char === ':' || char === '：') return false;
  const isGroup = isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4);
  return !((char === ',' || char === '，') && isGroup);
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
