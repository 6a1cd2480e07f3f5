import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, displayWidth, oneLine, wrapText } from '../../src/util/text-width.js';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['规划', 4],
    ['（%）', 5],
    ['“十四五”', 8],
    ['①≥×', 3],
    ['ａ１', 4],
    ['e\u0301', 1],
    ['𠀀', 2],
  ])('%s → %i', (text, width) => expect(displayWidth(text)).toBe(width));

  it.each([
    ['“十四五”', 10],
    ['——', 4],
    ['①≥×', 3],
  ])('%s → %i in a Chinese document', (text, width) => expect(displayWidth(text, 'wide')).toBe(width));
});

describe('wrapText', () => {
  it.each([
    ['每千人口床位数（张）', 12, ['每千人口床位', '数（张）']],
    ['每千人口床位数（张）', 16, ['每千人口床位数', '（张）']],
    ['市教育局、市财政局', 8, ['市教育', '局、市财', '政局']],
    ['one two three', 8, ['one two', 'three']],
    ['unbreakable', 5, ['unbre', 'akabl', 'e']],
    ['', 10, ['']],
    ['a\nb', 10, ['a', 'b']],
  ])('%s in %i → %j', (text, width, lines) => expect(wrapText(text, width)).toEqual(lines));

  it('keeps to the width and loses nothing but blanks', () => {
    const character = fc.constantFrom('规', '划', '，', '（', '）', '、', 'a', 'b', '1', ' ', '%', '。');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 60 }), fc.integer({ min: 6, max: 40 }), (characters, width) => {
        const text = characters.join('');
        const lines = wrapText(text, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('cutText', () => {
  it.each([
    ['规划纲要', 8, '规划纲要'],
    ['规划纲要', 6, '规划…'],
    ['abcdef', 4, 'abc…'],
  ])('%s in %i → %s', (text, width, cut) => expect(cutText(text, width)).toBe(cut));
});

describe('oneLine', () => {
  it('drops what a terminal would obey', () => {
    expect(oneLine('a\u001b[31mb\n  c\u202ed\u0007')).toBe('a[31mb cd');
  });
});
