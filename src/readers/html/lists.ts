// The number that a page shows before an item of <ol>.
import { ROMAN_SIGNS } from '../../util/roman.js';
import type { HtmlNode } from './page-tree.js';

const counters = new WeakMap<HtmlNode, number>();

/** `1.`, `b.`, `iv.`; null for an item of a list without numbers. Called once for each item, in order. */
export function listNumber(item: HtmlNode, list: HtmlNode): string | null {
  if (list.name !== 'ol') return null;
  const stated = wholeNumber(item.attribute('value'));
  const next = stated ?? (counters.get(list) ?? (wholeNumber(list.attribute('start')) ?? 1) - 1) + 1;
  counters.set(list, next);
  const type = list.attribute('type') ?? '1';
  if (type === 'a' || type === 'A') return `${letters(next, type)}.`;
  if (type === 'i' || type === 'I') return `${type === 'i' ? roman(next).toLowerCase() : roman(next)}.`;
  return `${next}.`;
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

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  return ROMAN_SIGNS.map(([value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join('');
}
