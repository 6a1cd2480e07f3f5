// Wildcards in names: what they stand for, and what is no wildcard.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWildcard, matchesWildcard } from '../../src/util/wildcard.js';

describe('matchesWildcard', () => {
  it.each<[string, string, boolean]>([
    ['规划.docx', '规划.docx', true],
    ['规划.docx', '规划.doc', false],
    ['*.docx', '青石市 规划.docx', true],
    ['*.docx', '规划.docx.bak', false],
    ['*.docx', '.docx', true],
    ['*规划*', '青石市规划（草案）.docx', true],
    ['*a*b*c', 'xxaxxbxxbxxc', true],
    ['*a*b*c', 'xxaxxcxxb', false],
    ['202?年.md', '2023年.md', true],
    ['202?年.md', '202年.md', false],
    ['?.md', '𠮷.md', true],
    ['', '', true],
    ['*', '', true],
    ['?', '', false],
    // brackets and dots are letters like others
    ['*[2021]12号.md', '青政发[2021]12号.md', true],
    ['[2021].md', '2.md', false],
    ['a.md', 'axmd', false],
  ])('%s and %s: %s', (pattern, name, expected) => expect(matchesWildcard(pattern, name)).toBe(expected));

  it('is what a regular expression of the same meaning says', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', '划', '*', '?'), { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(letters, letters, (pattern, text) => {
        const name = text.replace(/[*?]/g, 'c');
        const same = new RegExp(`^${pattern.replaceAll('*', '[^]*').replaceAll('?', '[^]')}$`, 'u').test(name);
        expect(matchesWildcard(pattern, name)).toBe(same);
      }),
    );
  });

  it('takes a pattern of many stars that fits nowhere', () => {
    // Tried one star after another this would be 2000 to the power of 30 ways.
    expect(matchesWildcard(`${'*a'.repeat(30)}b`, 'a'.repeat(2000))).toBe(false);
  });
});

it('hasWildcard sees stars and question marks only', () => {
  expect(['规划/*.md', 'a?.md', '规划[2021].md', 'a{b}.md'].map(hasWildcard)).toEqual([true, true, false, false]);
});
