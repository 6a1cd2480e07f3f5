import type { Block, Document, Paragraph } from '../../src/document/document.js';
import { readDocument } from '../../src/readers/index.js';

/** The blocks of a document as lines that a person can check against the source. */
export function showBlocks(document: Document): string {
  return document.blocks.map(showBlock).join('\n');
}

function showBlock(block: Block): string {
  if (block.type === 'paragraph') return showParagraph(block);
  if (block.type === 'box') {
    const lines = block.paragraphs.map((paragraph) => `  ${showParagraph(paragraph)}`);
    return [`BOX ${block.caption?.text ?? '-'}`, ...lines].join('\n');
  }
  const rows = block.rows.map((row) =>
    row.map(({ carried, passage }) => (carried ? '^' : '') + passage.text.replaceAll('\n', '⏎')).join(' | '),
  );
  const head = `TABLE ${block.caption?.text ?? '-'}${block.markedHeaderRows > 0 ? ` (headers: ${block.markedHeaderRows})` : ''}`;
  return [head, ...rows.map((row) => `  ${row}`.trimEnd())].join('\n');
}

function showParagraph({ passage, headingLevel, boldLead, bullet }: Paragraph): string {
  const bold = boldLead === 0 ? '' : boldLead === passage.text.length ? '[bold] ' : `[bold ${boldLead}] `;
  return `${headingLevel === null ? '' : `${'#'.repeat(headingLevel)} `}${bullet ? '• ' : ''}${bold}${passage.text}`;
}

export function read(text: string, file = 'plan.txt', format?: 'text' | 'markdown'): Promise<Document> {
  return readDocument(new TextEncoder().encode(text), format ? { file, format } : { file });
}
