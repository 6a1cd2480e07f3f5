// Text that Markdown marks as struck through is no text, which a message says; two signs between numbers are a range.
import { expect, it } from 'vitest';
import { readDocument } from '../../src/readers/index.js';
import { showBlocks } from './show.js';

const read = (source: string) => readDocument(Buffer.from(source), { file: 'plan.md', format: 'markdown' });

it.each([
  ['床位达到~~1000~~2000张', '床位达到2000张', ['1000']],
  ['床位达到<del>1000</del>2000张，<s>三</s>四家', '床位达到2000张，四家', ['1000', '三']],
  ['每户5~~10万元，共20~~30户', '每户5~~10万元，共20~~30户', []],
  ['床位<del>达到', '床位达到', []],
])('%s', async (source, expected, struck) => {
  const document = await read(`# 计划\n\n${source}\n`);
  expect(showBlocks(document).split('\n').at(-1)).toBe(expected);
  const places = document.notes.flatMap(({ code, at }) => (code === 'struck-text' && at !== null ? [at] : []));
  expect(places.map(({ start, end }) => document.text.slice(start, end))).toEqual(struck);
});
