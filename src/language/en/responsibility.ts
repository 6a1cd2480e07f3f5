// A list of responsible bodies in English: 「MININFRA, MINICOM (REG, EDCL)」, 「Ministry of Health; UNICEF」, 「MoE/MINAGRI」.

const SEPARATOR_PATTERN =
  /[,;/\n]|\s&\s(?=[A-Z])|\sand\s(?=[A-Z]{2,}\b|(?:the )?(?:Ministry|Department|Office|Agency|Council|Directorate)\b)/;
/** The same at the head of what follows a name. */
const SEPARATOR_HERE_PATTERN = new RegExp(`^(?:${SEPARATOR_PATTERN.source})`);
const NONE_PATTERN = /^(?:n\/?a|none|tbd|tbc|-+|–|—)?$/i;
const LINES_PATTERN = /[^\S\n]*\n\s*(?=[a-z(]|$)/g;

/** What is longer is no list of bodies. */
const LONGEST_CELL = 2000;

/** The bodies of a cell in print order. A bracket that lists several names them one by one; one that holds a short form stays. */
export function splitEnglishUnits(cell: string): string[] {
  const text = cell.slice(0, LONGEST_CELL);
  const units: string[] = [];
  const whole = text.replace(LINES_PATTERN, ' ').replace(/(?<=[,/])\n/g, ' ');
  let depth = 0;
  let start = 0;
  const add = (piece: string) => {
    const unit = piece
      .replace(/\s+/g, ' ')
      .replace(/^[\s,;/.:-]+|[\s,;/:-]+$/g, '')
      .replace(/^(?:and|with|the) /i, '');
    if (!NONE_PATTERN.test(unit)) units.push(unit);
  };
  for (let i = 0; i < whole.length; i++) {
    const char = whole[i] ?? '';
    if (char === '(') {
      const close = whole.indexOf(')', i);
      const inner = close < 0 ? '' : whole.slice(i + 1, close);
      if (close >= 0 && SEPARATOR_PATTERN.test(inner)) {
        add(whole.slice(start, i));
        for (const piece of inner.split(SEPARATOR_PATTERN)) add(piece);
        i = close;
        start = close + 1;
        continue;
      }
      depth++;
    } else if (char === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const separator = SEPARATOR_HERE_PATTERN.exec(whole.slice(i, i + 30));
    if (separator === null) continue;
    add(whole.slice(start, i));
    i += separator[0].length - 1;
    start = i + 1;
  }
  add(whole.slice(start));
  return [...new Set(units)];
}
