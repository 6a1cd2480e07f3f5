// The words in which a change is put, for every format.
import { type Language, say } from '../../messages/index.js';
import type { DiffChange, DiffSide, PlanDiff } from '../../model/plan-diff.js';

export const DIFF_PARTS = ['indicators', 'tasks', 'commitments'] as const;

/** 目标值：90 (2025) → 95 (2025)，提标 */
export function changeWords(change: DiffChange, language: Language): string {
  const t = (code: string, params = {}) => say(language, code, params);
  const { field, year, from, to, gone, came, verdict } = change;
  const name = `${year === null ? '' : `${year} `}${t(`diff-field-${field}`)}${t('colon')}`;
  if (field === 'text' || gone.length + came.length > 0) {
    const lists = [
      ...(gone.length === 0 ? [] : [t('diff-gone', { items: gone.join(field === 'text' ? '；' : '、') })]),
      ...(came.length === 0 ? [] : [t('diff-came', { items: came.join(field === 'text' ? '；' : '、') })]),
    ];
    return `${name}${lists.join(t('diff-then'))}`;
  }
  const value = (text: string | null) => {
    if (text === null) return t('diff-unsaid');
    return field === 'attribute' || field === 'strength' ? t(`diff-${field}-${text}`) : text;
  };
  return `${name}${value(from)} → ${value(to)}${verdict === null ? '' : t('diff-verdict', { verdict: t(`diff-${verdict}`) })}`;
}

/** 2 幼儿在园人数（万人） */
export function headOf({ number, name, unit }: DiffSide, language: Language): string {
  const head = number === null || name.startsWith(number) ? name : `${number} ${name}`;
  return unit === null ? head : `${head}${say(language, 'diff-unit', { unit })}`;
}

/** One line for each of the parts. */
export function summaryLines(diff: PlanDiff, language: Language): string[] {
  return DIFF_PARTS.map((name) => {
    const { added, dropped, changed, unchanged } = diff[name];
    const params = { added: added.length, dropped: dropped.length, changed: changed.length, unchanged };
    return `${say(language, `diff-${name}`)}${say(language, 'colon')}${say(language, 'diff-counts', params)}`;
  });
}
