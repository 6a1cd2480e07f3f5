// Which passages of a document hold running text, and what is known of each: section, box, table cell.

import type { Document, Table } from '../../document/document.js';
import { cellName } from '../../document/document.js';
import type { Passage } from '../../document/passage.js';
import type { Box, PlanTable } from '../../model/plan.js';
import { append } from '../../util/append.js';

export interface Stretch {
  readonly passage: Passage;
  readonly cell: string | null;
  /** The caption of the box around it. */
  readonly caption: string | null;
}

const MIN_CELL_LENGTH = 8;

/**
 * The stretches of running text in document order: paragraphs, the paragraphs of boxes, cells of tables that hold text.
 * What a file or its page says of itself (浏览次数：123) is none.
 */
export function runningText(document: Document, tables: readonly PlanTable[], boxes: readonly Box[]): Stretch[] {
  // A table of indicators may stand in several pieces.
  const indicators = tables.filter(({ kind }) => kind === 'indicators').sort((a, b) => a.span.start - b.span.start);
  let indicator = 0;
  const stretches: Stretch[] = [];
  let box = 0;
  let caption: string | null = null;
  for (const block of document.blocks) {
    if (block.type === 'paragraph') {
      if (block.headingLevel !== null || block.isField) continue;
      while (box < boxes.length && boxes[box]!.span.end <= block.passage.start) box += 1;
      const around = boxes[box];
      const isInside = around !== undefined && around.span.start <= block.passage.start;
      stretches.push({ passage: block.passage, cell: null, caption: isInside ? around.caption : null });
    } else if (block.type === 'box') {
      if (!block.goesOn) caption = block.caption?.text ?? null;
      for (const { passage, isField } of block.paragraphs)
        if (!isField) stretches.push({ passage, cell: null, caption });
    } else {
      while (indicator < indicators.length && indicators[indicator]!.span.end <= block.start) indicator += 1;
      const around = indicators[indicator];
      if (around === undefined || around.span.start > block.start) append(stretches, cellTexts(block));
    }
  }
  return stretches;
}

function cellTexts(table: Table): Stretch[] {
  return table.rows.flatMap((row) =>
    row.flatMap((cell) =>
      cell.carried || cell.passage.text.trim().length < MIN_CELL_LENGTH
        ? []
        : [{ passage: cell.passage, cell: cellName(cell), caption: null }],
    ),
  );
}
