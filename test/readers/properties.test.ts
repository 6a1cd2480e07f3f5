// What holds for every input: nothing throws, places are true, grids are rectangular, no text is lost, time is linear.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.js';
import { type Passage, toSource } from '../../src/document/passage.js';
import { isFurniture } from '../../src/readers/text/furniture.js';
import { PlanError } from '../../src/util/plan-error.js';
import { read } from './show.js';

const PIECES = [
  '序号',
  '序号 指标 2025年 属性\n',
  '1 森林覆盖率 45 约束性\n',
  '+---+',
  '| a +--+--+\n',
  '├──┤',
  ',',
  '以上',
  '指标',
  '2020年',
  '2025年',
  '属性',
  '单位',
  '约束性',
  '1',
  '2',
  '3',
  '12.5',
  '≥90%',
  '%',
  '森林覆盖率',
  '专栏1 工程',
  '表1 主要指标',
  '（责任单位：',
  '市教育局、',
  '）',
  '。',
  '，',
  '一、',
  '（一）',
  '加快发展。',
  '到2025年建成学校10所',
  '[bookmark: _Toc1]',
  'GDP growth',
  ' ',
  '  ',
  '      ',
  '\u3000\u3000',
  '\t',
  '\n',
  '\n',
  '\n\n',
  '\n\n\n',
  '|',
  '| --- | --- |\n',
  '\\|',
  '**',
  '__',
  '*',
  '#',
  '## ',
  '- ',
  '> ',
  '```',
  '---\n',
  '[',
  '](http://a.b)',
  '![',
  '&lt;',
  '&nbsp;',
  '<br>',
  '<table>',
  '</table>',
  '<tr>',
  '<td rowspan="2">',
  '<td colspan=3>',
  '</td>',
  '<th>',
  '<!--',
  '-->',
  '\\*',
  '— 3 —',
  '│',
  '┌──┬──┐\n',
  '+--+--+\n',
  '\f',
];
const texts = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 3 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

async function readAny(text: string, format: 'text' | 'markdown'): Promise<Document | null> {
  try {
    return await read(text, 'a.txt', format);
  } catch (error) {
    expect(error).toBeInstanceOf(PlanError);
    expect((error as PlanError).code).toBe('input-empty');
    return null;
  }
}

function* passagesOf(document: Document): Generator<Passage> {
  for (const block of document.blocks) {
    if (block.type === 'paragraph') yield block.passage;
    else if (block.caption !== null) yield block.caption;
    if (block.type === 'box') for (const { passage } of block.paragraphs) yield passage;
    if (block.type === 'table') for (const row of block.rows) for (const { passage } of row) yield passage;
  }
}

function checkPassage(document: Document, passage: Passage): void {
  const { text, segments, start, end } = passage;
  expect(start).toBeLessThanOrEqual(end);
  expect(end).toBeLessThanOrEqual(document.text.length);
  let at = 0;
  let from = start;
  for (const segment of segments) {
    expect(segment.at).toBe(at);
    expect(segment.from).toBeGreaterThanOrEqual(from);
    at += segment.length;
    from = segment.from + (segment.width ?? segment.length);
    for (let i = segment.at; i < segment.at + segment.length; i++) {
      const place = toSource(passage, i, i + 1);
      const source = document.text.slice(place.start, place.end);
      if (segment.width !== undefined) expect(source).toMatch(/^&.*;$|^<.*>$/s);
      else if (text[i] === ' ') expect(source).toMatch(/^\s$/);
      else expect(source).toBe(text[i]);
    }
  }
  expect(at).toBe(text.length);
  expect(from).toBeLessThanOrEqual(end);
  expect(text).toBe(text.trim());
}

function checkBlocks(document: Document): void {
  let end = 0;
  for (const block of document.blocks) {
    const range = block.type === 'paragraph' ? block.passage : block;
    expect(range.start).toBeGreaterThanOrEqual(end);
    end = range.end;
    if (block.type === 'paragraph') {
      expect(block.passage.text).not.toBe('');
      expect(block.passage.text).not.toContain('\n');
      expect(block.boldLead).toBeLessThanOrEqual(block.passage.text.length);
    }
    if (block.type !== 'table') continue;
    block.rows.forEach((row, r) => {
      expect(row).toHaveLength(block.columnCount);
      row.forEach((cell, c) => {
        expect([cell.row, cell.column]).toEqual([r, c]);
        expect(cell.passage.start).toBeGreaterThanOrEqual(block.start);
        expect(cell.passage.end).toBeLessThanOrEqual(block.end);
      });
    });
  }
}

describe.each(['text', 'markdown'] as const)('any %s', (format) => {
  it('has passages that know the place of each of their characters, and blocks in order', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const document = await readAny(text, format);
        if (document === null) return;
        checkBlocks(document);
        for (const passage of passagesOf(document)) checkPassage(document, passage);
      }),
      { numRuns: 700 },
    );
  });
});

describe('plain text', () => {
  it('loses no letter and no digit', async () => {
    const plain = texts.map((text) => text.replace(/[<>]|\[bookmark[^\n]*|— 3 —/g, ''));
    await fc.assert(
      fc.asyncProperty(plain, async (text) => {
        const document = await readAny(text, 'text');
        if (document === null || text.split('\n').some((line) => isFurniture(line.trim()))) return;
        const seen = new Uint8Array(document.text.length);
        for (const { segments } of passagesOf(document)) {
          for (const { from, length } of segments) seen.fill(1, from, from + length);
        }
        const lost = [...document.text.matchAll(/[\p{L}\p{N}]/gu)].filter(({ index }) => seen[index] === 0);
        expect(lost.map(([char]) => char).join('')).toBe('');
      }),
      {
        numRuns: 700,
        // A rule that begins beside words outside of the table's edge.
        examples: [['\\|\n+--+--+\nA| a +--+--+\n']],
      },
    );
  });
});

describe('time grows with length', () => {
  const SNIPPETS: Record<string, string> = {
    'tab-led cells': '\t1\n\t2\n\n',
    frames: '\t专栏1 工程\n\n\t1、甲。\n2、乙。\n\n\n',
    'frames that are none': '\ta\nb\n\n\n\n',
    'open frames': '\ta\n\nb\n\n',
    'tab rows': '1\t2\t3\n',
    bars: '| a | b |\n',
    rules: '| --- | --- |\n\n',
    headers: '序号\n指标\n2025年\n',
    'header lines': '序号   指标   2025年\n',
    'spaced headers': '序号 指标 2025年 属性\n',
    'spaced rows': '序号 指标 2025年 属性\n1 甲 乙 5 约束性\n经济发展\n丙 丁\n',
    'separated rows': '序号,指标,2025年\n',
    'broken bars': '| a | b |\nc\n\n',
    'open bars': '| a | b\n',
    'partial rules': '| a +--+--+\n',
    'drawn rows': '+--+--+\n|a |b |\n|  +--+\n|  |c |\n',
    'column rules': '====  ====  ====\n序号  指标  2025年\n',
    captions: '表1 主要指标\n',
    'cells on lines': '序号\n指标\n属性\n1\n甲\n约束性\n2\n乙\n约束性\n',
    'open tables': '<table><tr><td>a\n',
    'half tables': '<table><tr><td>x\n<table><tr><td>y</table>\n',
    'tables in a line': '<table><tr><td>a</td></tr></table>',
    'open brackets': '（责任单位：市教育局、\n',
    stars: '**a *b __c `d [e ![f ',
    links: '](](',
    tags: '<a <br <span ',
    comments: '<!-- a\n',
    'rows of blanks': '   a      b   c\n',
    lines: '没有句号的一行文字它很长很长很长很长很长很长\n',
  };
  it.each(Object.entries(SNIPPETS))('%s', async (_, snippet) => {
    const seconds = async (count: number, format: 'text' | 'markdown') => {
      const text = snippet.repeat(count);
      // The best of three, in processor time: what else the machine does must not count.
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run++) {
        const before = process.cpuUsage();
        await read(text, 'a.txt', format);
        const { user, system } = process.cpuUsage(before);
        best = Math.min(best, (user + system) / 1000);
      }
      return best;
    };
    for (const format of ['text', 'markdown'] as const) {
      await seconds(200, format);
      const once = await seconds(250, format);
      const tenTimes = await seconds(2500, format);
      expect(tenTimes).toBeLessThan(Math.max(once, 5) * 45);
    }
  });
});
