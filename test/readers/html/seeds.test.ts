// The seeds as web pages: what is read from a page has to be what is read from the text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block, Document, Paragraph, Table } from '../../../src/document/document.js';
import { extractPlan } from '../../../src/extract/index.js';
import { readDocument } from '../../../src/readers/index.js';

const SEEDS = join(import.meta.dirname, '../../../seeds');
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string) => text.replace(/[&<>]/g, (char) => ESCAPES[char]!).replaceAll('\n', '<br>');

/** As Word pastes it: every character run in spans of its own, numbers cut in two. */
function spans(text: string): string {
  return text
    .split(/(?<=\d)(?=\d)|(?<=[\u4e00-\u9fff])(?=\d)/)
    .map((piece) => `<span lang="EN-US">${escaped(piece)}</span>`)
    .join('');
}

function paragraph({ passage }: Paragraph): string {
  return `<p class="MsoNormal">　　${spans(passage.text)}<o:p></o:p></p>`;
}

function table({ caption, rows }: Table): string {
  const cells = rows.map((row) =>
    row
      .filter(({ carried }) => !carried)
      .map(({ passage, rowSpan, columnSpan }) => {
        const lines = passage.text.split('\n').map((line) => `<p>${spans(line)}</p>`);
        return `<td rowspan="${rowSpan}" colspan="${columnSpan}">${lines.join('\n')}</td>`;
      })
      .join('\n'),
  );
  const title = caption === null ? '' : `<p align="center">${spans(caption.text)}</p>`;
  return `${title}<table border="1">${cells.map((row) => `<tr>\n${row}</tr>`).join('\n')}</table>`;
}

function html(block: Block): string {
  if (block.type === 'paragraph') return paragraph(block);
  if (block.type === 'table') return table(block);
  const lines = block.paragraphs.map(paragraph).join('\n');
  const caption = block.caption === null ? '' : `<p><b>${escaped(block.caption.text)}</b></p>`;
  return `<table border="1"><tr><td>${caption}${lines}</td></tr></table>`;
}

function pageOf(document: Document): string {
  const body = document.blocks.map(html).join('\n');
  return `<!DOCTYPE html><html><head><meta charset="gb2312"></head><body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li></ul></div>
<table><tr><td><div class="TRS_Editor">${body}</div></td></tr></table>
<div class="footer">版权所有</div></body></html>`;
}

/** A plan without what differs between formats: source, places, messages. */
function comparable(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === 'source' || key === 'messages' || /^(?:span|valueSpan)$/.test(key)
        ? undefined
        : typeof inner === 'string'
          ? inner.replace(/\s+/g, '')
          : inner,
    ),
  );
}

describe('seeds as web pages', () => {
  for (const file of readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))) {
    it(file, async () => {
      const text = await readDocument(readFileSync(join(SEEDS, file)), { file });
      const page = await readDocument(new TextEncoder().encode(pageOf(text)), { file: 'seed.html' });
      expect(comparable(extractPlan(page))).toEqual(comparable(extractPlan(text)));
    });
  }
});
