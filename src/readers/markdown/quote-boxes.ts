// > **专栏1 重大工程**
// > 1. 甲工程。…
// A quote whose first line is the caption of a box is that box.
import { isBoxCaption } from '../text/captions.js';
import { boxOfPassages } from '../text/frames.js';
import type { Recogniser } from '../text/lines.js';
import { passageLines } from '../text/paragraphs.js';
import type { MarkdownLine } from './line-kinds.js';

/** The recogniser of such boxes; `kinds` are the lines that the scan has. */
export function quoteBoxes(kinds: readonly MarkdownLine[]): Recogniser {
  return (scan, index) => {
    const first = kinds[index]!;
    if (!first.isQuote || !isBoxCaption(scan.inline(first.content).text)) return index + 1;
    let next = index;
    while (kinds[next]?.isQuote) next++;
    const contents = kinds.slice(index, next).map(({ content }) => content);
    const passages = contents.flatMap((content) => passageLines(scan.inline(content)));
    const end = contents.at(-1)!.end;
    return { blocks: [boxOfPassages(scan, { start: first.line.start, end }, passages, true)], next };
  };
}
