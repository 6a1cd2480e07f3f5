// A target as a ledger writes it: 95, ≥95, 95%以上, 4.5-5, 1.2万人, [25], 控制在5.5%以内.
import { fold } from '../../language/zh/fold.js';
import type { Comparator } from '../../model/plan.js';
import { shiftDecimal } from '../decimal.js';

export interface TargetCell {
  readonly value: number;
  readonly upper: number | null;
  /** null: a bare number, to be taken as the plan's own target is meant. */
  readonly comparator: Comparator | null;
  /** What the cell prints after the number; 万 and 亿 before a unit stay with it (万人). */
  readonly unit: string | null;
  /** In [ ] { } 〔〕: a total over the years. */
  readonly isTotal: boolean;
}

const BRACKET_PATTERN = /^[[{〔【](?<inner>[^\]}〕】]+)[\]}〕】]$/;
const CELL_PATTERN =
  /^(?<before>≥|>=|>|≤|<=|<|不低于|不少于|至少|不超过|不高于|控制在|保持在|达到|超过|高于|大于|低于|少于|小于|约)?\s?(?<number>-?\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,10})?)(?<first>%|‰)?(?:\s?[-~—–至到]\s?(?<upper>\d{1,12}(?:\.\d{1,10})?))?\s?(?<unit>(?:%|‰|[^\d\s≥≤<>()（）左以及]{1,12}))?(?<after>以上|及以上|以内|以下|左右)?$/;
const BEFORE: Readonly<Record<string, Comparator>> = {
  '≥': 'ge',
  '>=': 'ge',
  不低于: 'ge',
  不少于: 'ge',
  至少: 'ge',
  '>': 'gt',
  超过: 'gt',
  高于: 'gt',
  大于: 'gt',
  '≤': 'le',
  '<=': 'le',
  不超过: 'le',
  不高于: 'le',
  '<': 'lt',
  低于: 'lt',
  少于: 'lt',
  小于: 'lt',
  约: 'approx',
};
const AFTER: Readonly<Record<string, Comparator>> = {
  以上: 'ge',
  及以上: 'ge',
  以内: 'le',
  以下: 'le',
  左右: 'approx',
};

/** Reads one target; null where the cell is none. */
export function readTargetCell(raw: string): TargetCell | null {
  const folded = fold(raw).trim().replace(/^'/, '');
  const inner = BRACKET_PATTERN.exec(folded)?.groups?.inner;
  const groups = CELL_PATTERN.exec((inner ?? folded).trim())?.groups;
  if (groups === undefined) return null;
  const value = Number(groups.number!.replaceAll(',', ''));
  const upper = groups.upper === undefined ? null : Number(groups.upper);
  if (upper !== null && upper < value) return null;
  const bare = groups.unit === '万' ? 4 : groups.unit === '亿' ? 8 : 0;
  return {
    value: shiftDecimal(value, bare),
    upper: upper === null ? null : shiftDecimal(upper, bare),
    comparator: upper !== null ? 'range' : (BEFORE[groups.before ?? ''] ?? AFTER[groups.after ?? ''] ?? null),
    unit: bare > 0 ? null : (groups.unit ?? groups.first ?? null),
    isTotal: inner !== undefined,
  };
}
