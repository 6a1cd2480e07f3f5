// Where a field was read that has no place of its own in the plan: the first words within its item that can only be meant by it.
import { type Document, spanAt } from '../../../document/document.js';
import type { Span } from '../../../model/plan.js';
import type { ReviewField, ReviewItem } from '../../../review/items.js';

/** The place of a field's value in the text; null where it is not certain, or there is no text. */
export function placeOfField(item: ReviewItem, field: ReviewField, document: Document | null): Span | null {
  if (field.span !== null) return field.span;
  if (document === null) return null;
  if (item.kind === 'task' && item.of.mark !== null && field.type === 'list') return item.of.mark.span;
  const { start, end } = item.span ?? { start: 0, end: document.text.length };
  for (const words of wordsOf(item, field)) {
    const at = document.text.indexOf(words, start);
    if (at >= 0 && at + words.length <= end) return spanAt(document, at, at + words.length);
  }
  return null;
}

/** What the document may have printed for the value. A unit such as 人 stands in many names: it is certain in a bracket only. */
function wordsOf(item: ReviewItem, { name, value }: ReviewField): string[] {
  if (Array.isArray(value)) return value.slice(0, 1);
  if (typeof value !== 'string') return [];
  if (name === 'unit') return [`（${value}）`, `(${value})`];
  if (name === 'attribute') return value === 'binding' ? ['约束性'] : ['预期性'];
  if (name === 'issued') return datesOf(value);
  if (name === 'deadline') return item.kind === 'task' && item.of.deadlineText !== null ? [item.of.deadlineText] : [];
  return item.kind === 'plan' ? [value] : [];
}

/** 2023-10-09 as it is printed. */
function datesOf(date: string): string[] {
  const [year, month, day] = date.split('-').map(Number);
  return [`${year}年${month}月${day}日`, date, date.replaceAll('-', '/'), date.replaceAll('-', '.')];
}
