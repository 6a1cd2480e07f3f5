import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joinPassages,
  type Passage,
  passageOf,
  slicePassage,
  toSource,
  trimPassage,
} from '../../src/document/passage.js';

const CANONICAL = '到2025年，**森林覆盖率**达到\n61&lt;以上。';
const at = (text: string) => CANONICAL.indexOf(text);
const stretch = (text: string) => passageOf(CANONICAL, at(text), at(text) + text.length);
const LESS: Passage = {
  text: '<',
  segments: [{ at: 0, from: at('&lt;'), length: 1, width: 4 }],
  start: at('&lt;'),
  end: at('以上'),
};
const JOINED = joinPassages([
  stretch('到2025年，'),
  stretch('森林覆盖率'),
  stretch('达到'),
  stretch('61'),
  LESS,
  stretch('以上。'),
]);

describe('a passage', () => {
  it('reads without marks and line breaks', () => {
    expect(JOINED.text).toBe('到2025年，森林覆盖率达到61<以上。');
  });

  it.each([
    ['2025年', '2025年'],
    ['森林覆盖率', '森林覆盖率'],
    ['，森林', '，**森林'],
    ['达到61', '达到\n61'],
    ['61<', '61&lt;'],
    ['<以上', '&lt;以上'],
  ])('knows where %j stands', (text, source) => {
    const from = JOINED.text.indexOf(text);
    const { start, end } = toSource(JOINED, from, from + text.length);
    expect(CANONICAL.slice(start, end)).toBe(source);
  });

  it('an empty stretch is a point', () => {
    const { start, end } = toSource(JOINED, 3, 3);
    expect([start, end]).toEqual([3, 3]);
  });

  it('a slice is a passage with the same places', () => {
    fc.assert(
      fc.property(fc.nat(JOINED.text.length), fc.nat(JOINED.text.length), (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const slice = slicePassage(JOINED, start, end);
        expect(slice.text).toBe(JOINED.text.slice(start, end));
        for (let i = 0; i < slice.text.length; i++) {
          expect(toSource(slice, i, i + 1)).toEqual(toSource(JOINED, start + i, start + i + 1));
        }
      }),
    );
  });

  it('is trimmed of all blanks', () => {
    const text = ' \u3000甲 乙\u00a0\n';
    const trimmed = trimPassage(passageOf(text, 0, text.length));
    expect(trimmed).toMatchObject({ text: '甲 乙', start: 2, end: 5 });
    expect(trimPassage(passageOf(' \n', 0, 2)).text).toBe('');
  });
});
