// One-column frames → boxes.
import type { BoxBlock } from '../../document/document.js';
import type { Passage } from '../../document/passage.js';
import type { Scan, Stretch } from './lines.js';
import { paragraphsOf, passageLines } from './paragraphs.js';

/** The box made of these lines; its caption is the first of them when it is one. */
export function boxOf(scan: Scan, stretches: readonly Stretch[], isCaptioned: boolean): BoxBlock {
  const passages = stretches.flatMap((stretch) => passageLines(scan.inline(stretch)));
  return boxOfPassages(scan, { start: stretches[0]!.start, end: stretches.at(-1)!.end }, passages, isCaptioned);
}

/** The same of lines that are passages already. */
export function boxOfPassages(
  scan: Scan,
  { start, end }: Stretch,
  passages: readonly Passage[],
  isCaptioned: boolean,
): BoxBlock {
  const caption = isCaptioned ? (passages[0] ?? null) : null;
  return { type: 'box', start, end, caption, paragraphs: paragraphsOf(scan, caption ? passages.slice(1) : passages) };
}

/** Whether a one-column cell without a caption is a frame, and not a text whose paragraphs begin with a tab. */
export function isFrame(scan: Scan, indexes: readonly number[]): boolean {
  return indexes.some((i) => scan.lines[i]!.text.trim().length > 20);
}
