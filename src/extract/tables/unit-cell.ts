// A cell of responsible units: 「市教育局、市财政局」, one a line, 「牵头：A；配合：B」.
import { splitEnglishUnits } from '../../language/en/responsibility.js';
import { readResponsibility } from '../../language/zh/responsibility.js';
import { takeStarred } from '../../language/zh/responsibility-verbs.js';
import { isPlainlyUnit, isUnit, splitUnits } from '../../language/zh/units.js';

export interface UnitCell {
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly responsible: readonly string[];
}

const NONE_PATTERN = /^[-—–―/\\无\s]*$/;
const ROLE_PATTERN =
  /(?:牵头|配合|责任|主办|协办|参与)(?:单位|部门)?\s*[:：]|牵头|会同|(?:负责|落实|配合|参与|协助|协办|承办|实施)(?:$|[，,；;。\n])/;
/** A name, or the person behind a unit: 市发展改革委 张三. */
const PERSON_PATTERN = /^[\p{Script=Han}·]{2,4}$/u;

/** The units of a cell in print order. */
export function splitUnitCell(text: string): string[] {
  return [...readUnitCell(text).responsible];
}

/** The units of a cell with the roles that the cell itself names. */
export function readUnitCell(text: string): UnitCell {
  if (NONE_PATTERN.test(text)) return { lead: [], support: [], responsible: [] };
  if (!/\p{Script=Han}/u.test(text)) return { lead: [], support: [], responsible: splitEnglishUnits(text) };
  const listed = withBlankSeparators(withLineSeparators(text.replaceAll('\\', '、')));
  if (ROLE_PATTERN.test(text)) {
    // A牵头、B配合: the separator behind a verb ends a clause.
    const read = readResponsibility(listed.replace(/(?<=牵头|主办|负责|配合|协助|参与)[、\s]+(?=\S)/g, '，'), true);
    if (read !== null && read.responsible.length > 0)
      return { lead: read.lead, support: read.support, responsible: read.responsible };
  }
  // ★市教育局、市财政局
  const lead: string[] = [];
  const rest = takeStarred(splitUnits(listed), lead);
  return { lead, support: lead.length > 0 ? rest : [], responsible: [...lead, ...rest] };
}

/** Lines that are each a whole unit are a list; other line breaks only wrap. */
function withLineSeparators(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 2) return text;
  let joined = lines[0] ?? '';
  for (const line of lines.slice(1)) {
    const head = joined.slice(Math.max(joined.lastIndexOf('、'), joined.lastIndexOf('，')) + 1);
    const next = line.split(/[、，,；;]/)[0] ?? '';
    joined += !/[、，,；;]$/.test(joined) && isPlainlyUnit(head) && isPlainlyUnit(next) ? `、${line}` : line;
  }
  return joined;
}

/** 市发展改革委 市财政局 names two; 市发展改革委 张三 a unit and a person; other blanks only space words out. */
function withBlankSeparators(text: string): string {
  return text
    .split(/(?<=[、，,；;\n])/)
    .map((item) => {
      const words = item.trim().split(/[ \t\u3000\u00a0]+/);
      if (words.length < 2) return item;
      const bare = words.map((word) => word.replace(/[、，,；;]$/, ''));
      if (bare.every((word) => isPlainlyUnit(word))) return words.join('、');
      const [unit = '', ...rest] = bare;
      const isPerson = rest.every((word) => PERSON_PATTERN.test(word) && !isUnit(word));
      return isPlainlyUnit(unit) && isPerson ? `${unit}${/[、，,；;]$/.exec(item.trim())?.[0] ?? ''}` : item;
    })
    .join('');
}
