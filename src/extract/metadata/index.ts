// Document → title, issuer, date, number: from the words of the document, never from its file name.
import type { Document } from '../../document/document.js';
import { readEnglishMetadata } from './english.js';
import { headLines, tailLines } from './head.js';
import { type Issue, readIssue } from './issue.js';
import { readTitle, tableTitle } from './title.js';

export { extractPeriod } from './period.js';

const RED_HEAD_PATTERN = /^[\u3400-\u9fff ]{2,30}(?:政府|委员会|委|局|厅|部|办公室|办公厅|办)文 *件$/;

interface Metadata extends Issue {
  readonly title: string | null;
  /** The blocks that hold the title: no headings of sections. */
  readonly titleBlocks: ReadonlySet<number>;
}

/** Reads what the document says of itself before its text begins, and in its signature. */
export function extractMetadata(document: Document, isEnglish = false): Metadata {
  const head = headLines(document);
  if (isEnglish) return { documentNumber: null, ...readEnglishMetadata(head) };
  const { title: printed, notice, blocks } = readTitle(head);
  const title = printed ?? tableTitle(document);
  // 某某市人民政府文件, the red head of a document that Markdown makes a heading
  const redHead = head.filter(({ text }) => RED_HEAD_PATTERN.test(text)).map(({ block }) => block);
  const titleBlocks = new Set([...blocks, ...redHead]);
  return { title, titleBlocks, ...readIssue(head, tailLines(document), title, notice, blocks) };
}
