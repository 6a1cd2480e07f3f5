// Numbers of headings and items that do not count up by one: repeated, skipped, gone back.
import type { Label } from '../../language/zh/labels.js';
import type { CheckContext } from '../context.js';
import { type Part, partsOf } from './parts.js';

export type FaultKind = 'repeat' | 'jump' | 'back' | 'start';

export interface NumberFault {
  readonly kind: FaultKind;
  readonly at: LabelledPart;
  /** The one before it in the same list; null for a list that does not begin at one. */
  readonly before: LabelledPart | null;
  /** The label that should stand there. */
  readonly expected: string;
}

export interface LabelledPart extends Part {
  readonly label: Label;
}

/** Every fault of numbering among headings and items, in document order; each box is a list of its own. */
export function numberFaults(context: CheckContext): readonly NumberFault[] {
  return context.once(findFaults);
}

/** True where both are headings, false where one of them is an item or stands in a box. */
export function isHeadings(at: LabelledPart, before: LabelledPart): boolean {
  return at.opens !== null && before.opens !== null && at.box === null;
}

function findFaults(context: CheckContext): readonly NumberFault[] {
  const lists = new Map<string | null, Part[]>();
  for (const part of partsOf(context)) {
    const list = lists.get(part.box);
    if (list === undefined) lists.set(part.box, [part]);
    else list.push(part);
  }
  return [...lists.values()].flatMap(faultsOf);
}

function faultsOf(parts: readonly Part[]): NumberFault[] {
  const faults: NumberFault[] = [];
  /** The open lists, outer to inner. */
  const open: LabelledPart[] = [];
  const lastOf = new Map<string, LabelledPart>();
  /** Styles that count on from one section to the next. */
  const running = new Set<string>();
  for (const part of parts) {
    if (part.label === null && part.opens !== null) open.length = 0;
    if (part.label?.ordinal == null || part.label.style === 'decimal') continue;
    const at = part as LabelledPart;
    const { style, rank, ordinal } = at.label;
    while (open.length > 0 && open.at(-1)!.label.rank > rank) open.pop();
    const sibling = open.at(-1)?.label.style === style ? open.pop()! : null;
    const before = sibling ?? lastOf.get(style) ?? null;
    const previous = before?.label.ordinal ?? 0;
    if (ordinal === previous + 1) {
      if (sibling === null && previous > 0) running.add(style);
    } else if (ordinal !== 1) {
      const isKnownList = sibling !== null || running.has(style);
      faults.push({
        kind: isKnownList ? kindOf(ordinal!, previous) : 'start',
        at,
        before: isKnownList ? before : null,
        expected: withOrdinal(at.label, isKnownList ? previous + 1 : 1),
      });
    }
    open.push(at);
    lastOf.set(style, at);
  }
  return faults;
}

function kindOf(ordinal: number, previous: number): FaultKind {
  if (ordinal === previous) return 'repeat';
  return ordinal > previous ? 'jump' : 'back';
}

const HAN_DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** The label with another number: （二） and 4 make （四）. */
function withOrdinal({ text, style }: Label, ordinal: number): string {
  if (/\d/.test(text)) return text.replace(/\d+/, String(ordinal));
  const isHan = ordinal < 100 && style !== 'circled' && /[一二三四五六七八九十百]/.test(text);
  return isHan ? text.replace(/[一二三四五六七八九十百零〇两 ]+/, hanOf(ordinal)) : String(ordinal);
}

/** 4 → 四, 12 → 十二, 20 → 二十 */
function hanOf(ordinal: number): string {
  const tens = Math.floor(ordinal / 10);
  return `${tens > 1 ? HAN_DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${HAN_DIGITS[ordinal % 10]}`;
}
