// The paragraphs of a document as its reviewer sees them: which is a heading, which stands in a box, what label each has.
import type { Paragraph } from '../../document/document.js';
import { isContentsLine } from '../../extract/outline-contents.js';
import { isEnglishDocument } from '../../language/en/detect.js';
import { type Label, readLabel } from '../../language/zh/labels.js';
import type { Section, Span } from '../../model/plan.js';
import type { CheckContext } from '../context.js';

export interface Part {
  readonly paragraph: Paragraph;
  /** The readable text, blanks at its ends included. */
  readonly text: string;
  readonly label: Label | null;
  /** The section that this paragraph opens. */
  readonly opens: Section | null;
  /** The innermost section that it stands in. */
  readonly section: Section | null;
  /** The id of the box (or of the frame without caption) that it stands in. */
  readonly box: string | null;
}

/** True for a document that the rules for Chinese text read. */
export function isChinese({ text }: CheckContext): boolean {
  return !isEnglishDocument(text);
}

/** Paragraphs with words, in document order; lines of a table of contents are left out. */
export function partsOf(context: CheckContext): readonly Part[] {
  return context.once(readParts);
}

function readParts({ paragraphs, plan }: CheckContext): readonly Part[] {
  const frames = plan.tables.filter(
    ({ kind, columns }) => kind === 'box' || (kind === 'other' && columns.length === 0),
  );
  const frameAt = walkThrough(frames);
  const sectionAt = walkThrough(plan.sections);
  const inOrder = [...paragraphs].sort((a, b) => a.passage.start - b.passage.start);
  return inOrder.flatMap((paragraph): Part[] => {
    const { text, start } = paragraph.passage;
    if (text.trim() === '' || isContentsLine(text) || paragraph.isField === true) return [];
    const frame = frameAt(start);
    const section = sectionAt(paragraph.passage.end - 1);
    const opens = section !== null && section.span.start >= start ? section : null;
    const box = frame !== null && start < frame.span.end ? frame.id : null;
    return [{ paragraph, text, label: readLabel(text), opens, section, box }];
  });
}

/** The last of `places` that begins at or before an offset; to be asked with ascending offsets. */
function walkThrough<T extends { readonly span: Span }>(places: readonly T[]): (offset: number) => T | null {
  const sorted = [...places].sort((a, b) => a.span.start - b.span.start);
  let at = -1;
  return (offset) => {
    while (at + 1 < sorted.length && sorted[at + 1]!.span.start <= offset) at += 1;
    return sorted[at] ?? null;
  };
}
