// The source text with anchors: the words stay the same, elements nest, and the first piece of a quote has its id.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Stretch, sourceLines } from '../../../src/report/page/source-lines.js';

function stretches(...ranges: readonly (readonly [number, number])[]): Stretch[] {
  return [
    ...new Map(ranges.map(([start, end]) => [`q${start}-${end}`, { key: `q${start}-${end}`, start, end }])).values(),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

function html(text: string, ...ranges: readonly (readonly [number, number])[]): string[] {
  return sourceLines(text, stretches(...ranges)).map((line) => line.html);
}

it('puts one quote into another', () => {
  expect(html('abcdef', [0, 6], [2, 4])).toEqual([
    '<li id="L1"><span id="q0-6" data-q="q0-6">ab<span id="q2-4" data-q="q2-4">cd</span>ef</span></li>',
  ]);
});

it('cuts a quote where the one before it ends', () => {
  expect(html('abcdef', [0, 3], [2, 5])).toEqual([
    '<li id="L1"><span id="q0-3" data-q="q0-3">ab<span id="q2-5" data-q="q2-5">c</span></span><span data-q="q2-5">de</span>f</li>',
  ]);
});

it('goes on over lines, with one id', () => {
  expect(html('ab\ncd\n\nef\n', [1, 8])).toEqual([
    '<li id="L1">a<span id="q1-8" data-q="q1-8">b</span></li>',
    '<li id="L2"><span data-q="q1-8">cd</span></li>',
    '<li id="L3"><span data-q="q1-8"></span></li>',
    '<li id="L4"><span data-q="q1-8">e</span>f</li>',
  ]);
});

it('shows where an empty cell is, at the end of a line too', () => {
  expect(html('ab\n\ncd', [2, 2], [3, 3], [6, 6])).toEqual([
    '<li id="L1">ab<span id="q2-2" data-q="q2-2"></span></li>',
    '<li id="L2"><span id="q3-3" data-q="q3-3"></span></li>',
    '<li id="L3">cd<span id="q6-6" data-q="q6-6"></span></li>',
  ]);
});

it('keeps the words of any text under any quotes, and gives each quote one id', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '一', ' ', '\n', '<', '&'), maxLength: 40 });
  const range = fc.tuple(fc.nat(40), fc.nat(40));
  fc.assert(
    fc.property(text, fc.array(range, { maxLength: 12 }), (words, ranges) => {
      const within = ranges.map(([a, b]): [number, number] => [
        Math.min(a, b, words.length),
        Math.min(Math.max(a, b), words.length),
      ]);
      const lines = html(words, ...within);
      const plain = lines.map((line) =>
        line
          .replace(/<[^>]*>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&amp;', '&'),
      );
      expect(plain.join('\n')).toBe(words.replace(/\n$/, ''));
      const ids = lines.join('').match(/ id="q[^"]*"/g) ?? [];
      const known = within.filter(([start]) => start < words.length || !words.endsWith('\n'));
      expect(ids.length).toBe(new Set(known.map(String)).size);
    }),
  );
});
