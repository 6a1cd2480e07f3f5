// The number that a page shows before an item of a list.
import { formatNumber } from '../number-formats.js';
import type { HtmlNode } from './page-tree.js';

/** Formats by the names that styles have for them; those of Chinese numbers are followed by 、. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['decimal', 'decimal'],
  ['decimal-leading-zero', 'decimalZero'],
  ['lower-roman', 'lowerRoman'],
  ['upper-roman', 'upperRoman'],
  ['cjk-decimal', 'ideographDigital'],
  ['cjk-ideographic', 'chineseCountingThousand'],
  ['simp-chinese-informal', 'chineseCountingThousand'],
  ['trad-chinese-informal', 'chineseCountingThousand'],
  ['simp-chinese-formal', 'chineseLegalSimplified'],
  ['trad-chinese-formal', 'ideographLegalTraditional'],
  ['cjk-heavenly-stem', 'ideographTraditional'],
  ['cjk-earthly-branch', 'ideographZodiac'],
]);
/** The values of `type`. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);
const BULLETS: ReadonlySet<string> = new Set(['disc', 'circle', 'square']);

/** Numbers by item, and the last one of each list: a part of a page may be read more than once. */
const numbers = new WeakMap<HtmlNode, number>();
const counters = new WeakMap<HtmlNode, number>();

/**
 * `1.`, `b.`, `iv.`, `三、`; null for an item without a number. Called for the items of a list in their order. `listType` is
 * what the style of the item or its list says.
 */
export function listNumber(item: HtmlNode, list: HtmlNode, listType: string | null): string | null {
  if (list.name !== 'ol' && listType === null) return null;
  const n = numbers.get(item) ?? nextNumber(item, list);
  numbers.set(item, n);
  counters.set(list, n);
  const type = listType ?? TYPES.get(list.attribute('type') ?? '') ?? 'decimal';
  if (BULLETS.has(type)) return null;
  if (/alpha|latin/.test(type)) return `${letters(n, type.startsWith('lower') ? 'a' : 'A')}.`;
  const isChinese = /^(?:cjk|simp|trad)-/.test(type);
  return `${formatNumber(FORMATS.get(type) ?? 'decimal', n)}${isChinese ? '、' : '.'}`;
}

function nextNumber(item: HtmlNode, list: HtmlNode): number {
  const stated = wholeNumber(item.attribute('value'));
  if (stated !== null) return stated;
  const isReversed = list.attribute('reversed') !== undefined;
  const last = counters.get(list);
  if (last !== undefined) return isReversed ? last - 1 : last + 1;
  return (
    wholeNumber(list.attribute('start')) ?? (isReversed ? list.children.filter(({ name }) => name === 'li').length : 1)
  );
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^-?\d{1,6}$/.test(text.trim()) ? Number(text) : null;
}

function letters(number: number, first: 'a' | 'A'): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(first.charCodeAt(0) + ((rest - 1) % 26)) + text;
  }
  return text === '' ? String(number) : text;
}
