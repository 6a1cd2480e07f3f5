// A list of responsible bodies in English: 「MININFRA, MINICOM (REG, EDCL)」, 「Ministry of Health; UNICEF」, 「MoE/MINAGRI」.
import { trimOf } from '../../util/trim.js';

const SEPARATOR_PATTERN =
  /[,;/\n]|\s&\s(?=[A-Z])|\sand\s(?=[A-Z]{2,}\b|(?:the )?(?:Ministry|Department|Office|Agency|Council|Directorate)\b)/;
/** The same at the head of what follows a name. */
const SEPARATOR_HERE_PATTERN = new RegExp(SEPARATOR_PATTERN.source, 'y');
const NONE_PATTERN = /^(?:n\/?a|none|tbd|tbc|-{1,4}|–|—)?$/i;

/** The bodies of a cell in print order. A bracket that lists several names them one by one; one that holds a short form stays. */
export function splitEnglishUnits(cell: string): string[] {
  if (NONE_PATTERN.test(cell.trim())) return [];
  const whole = joinLines(cell);
  const units = new Set<string>();
  const add = (piece: string) => {
    const unit = trimOf(trimStop(piece.replace(/\s+/g, ' ')), ',;/:-').replace(/^(?:and|with|the) /i, '');
    if (!NONE_PATTERN.test(unit)) units.add(unit);
  };
  let depth = 0;
  let start = 0;
  for (let i = 0; i < whole.length; i++) {
    const char = whole[i] ?? '';
    if (char === '(') {
      const inner = innerOf(whole, i);
      if (inner !== null && SEPARATOR_PATTERN.test(inner)) {
        add(whole.slice(start, i));
        for (const piece of inner.split(SEPARATOR_PATTERN)) add(piece);
        i += inner.length + 1;
        start = i + 1;
        continue;
      }
      depth++;
    } else if (char === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    SEPARATOR_HERE_PATTERN.lastIndex = i;
    const separator = SEPARATOR_HERE_PATTERN.exec(whole);
    if (separator === null) continue;
    add(whole.slice(start, i));
    i += separator[0].length - 1;
    start = i + 1;
  }
  add(whole.slice(start));
  return [...units];
}

/** One line for what only wraps: a line that goes on in small letters, and one behind a comma. */
function joinLines(cell: string): string {
  let joined = '';
  for (const line of cell.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const wraps = /^[a-z(]/.test(line) || /[,/]$/.test(joined.slice(-1));
    joined += joined === '' ? line : (wraps ? ' ' : '\n') + line;
  }
  return joined;
}

/** What stands in a bracket up to its end; null for one with another bracket in it, or without an end. */
function innerOf(text: string, open: number): string | null {
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] === '(') return null;
    if (text[i] === ')') return text.slice(open + 1, i);
  }
  return null;
}

/** A full stop before a name is left of the one before it; one at its end may be a short form's. */
function trimStop(piece: string): string {
  let start = 0;
  while (start < piece.length && ' .,;/:-'.includes(piece[start] ?? '')) start++;
  return piece.slice(start);
}
