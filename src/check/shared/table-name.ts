// How messages call a table, and where its name stands.
import type { PlanTable, Span } from '../../model/plan.js';
import type { CheckContext } from '../context.js';

/** The table's caption and its place; where it has none, the words of its first cell. */
export function tableName(context: CheckContext, { caption, span }: PlanTable): { name: string; span: Span } {
  const place = context.document.blocks.find(
    (block) => block.type === 'table' && block.start <= span.end && block.end >= span.start && block.caption !== null,
  );
  if (place !== undefined && place.type === 'table' && place.caption !== null)
    return { name: place.caption.text.trim(), span: context.spanIn(place.caption, 0, place.caption.text.length) };
  const first = context.cells.find(({ cell }) => cell.passage.start >= span.start && cell.passage.text.trim() !== '');
  if (first === undefined) return { name: caption ?? '', span };
  const { passage } = first.cell;
  return {
    name: caption ?? passage.text.trim(),
    span: context.spanIn(passage, 0, passage.text.length, context.nameOf(first.cell)),
  };
}
