// What the two ways of describing a quantity share: 「幼儿园80所」 (describe-before.ts) and 「80所幼儿园」 (describe-after.ts).
import type { Quantity } from '../quantity/quantity.js';
import { leadingAction } from './verbs.js';

export interface Description {
  /** Short name; '' where the words name nothing. */
  readonly subject: string;
  readonly action: string | null;
  /** The noun before the unit's word was added: what a following clause may refer back to. */
  readonly noun: string;
  readonly change: string | null;
  /** True where a verb or comparator says that the number is to be reached or made. */
  readonly isAsserted: boolean;
  /** The verb and owner that a list hands on to its next item. */
  readonly carried: Carried | null;
}

/** What the words before speak of; it is looked up only when asked for. */
export type Noun = () => string;

export const NOTHING: Noun = () => '';

/** What the description before speaks of. */
export function nounOf({ noun }: Pick<Description, 'noun'>): Noun {
  return () => noun;
}

/** The noun, looked up at most once. */
export function once(noun: Noun): Noun {
  let known: string | null = null;
  return () => {
    known ??= noun();
    return known;
  };
}

export interface Carried {
  readonly verb: string;
  readonly isMaking: boolean;
  readonly owner: string;
}

/** Verbs before a metric that only say that it is to be reached: 确保公办园占比, 实现等级化率. */
export const METRIC_LEAD_PATTERN =
  /^(?:实现|确保|保持|推动|推进|促进|完成|巩固|使(?!用)|令|让|维持|稳定|达到|努力|带动|拉动|保障|支撑|推进实现|逐年提高|逐步提高|加快|持续提高|不断提高|将|把)(?=.{2})/;
/** 将审评时限压缩至: 将 goes. */
export function dropBa(text: string): string {
  if (!text.includes('将') && !text.includes('把')) return text;
  return text.replace(/^(\s*(?:力争|争取|确保|努力)?)(?:将|把)(?=[^，。]{2})/, '$1');
}

/** 增长8% names a growth; 提高1个百分点 is said of the level itself. */
export function withChange(subject: string, quantity: Quantity, change: string | null): string {
  if (change === null || quantity.kind === 'change' || subject === '') return subject;
  return subject.endsWith(change) ? subject : `${subject.replace(/比例$/, '')}${change.replace(/^再/, '')}`;
}

/** 每年引进10名以上人才 counts by the year, and the name says so: 每年引进人才数. */
export function yearly(before: string, description: Description): Description {
  const { subject, action } = description;
  if (!before.slice(0, 6).includes('每年') || subject === '' || subject.startsWith('每')) return description;
  const verb = action !== null && !subject.startsWith(action) && leadingAction(action)?.verb === action ? action : '';
  return { ...description, subject: `每年${verb}${subject}` };
}
