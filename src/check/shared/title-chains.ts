// The titles that a section stands under, outermost first, its own last.
import type { CheckContext } from '../context.js';

/** By the section's id. Asked for with `context.once`. */
export function titleChains({ plan }: CheckContext): ReadonlyMap<string, readonly string[]> {
  const chains = new Map<string, readonly string[]>();
  const open: { level: number; title: string }[] = [];
  for (const { id, level, title } of plan.sections) {
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    open.push({ level, title });
    chains.set(
      id,
      open.map((section) => section.title),
    );
  }
  return chains;
}
