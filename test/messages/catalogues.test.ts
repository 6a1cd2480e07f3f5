// Both catalogues say the same things: a Chinese and an English sentence for each code, with the same parameters.
import { describe, expect, it } from 'vitest';
import { en, enParts } from '../../src/messages/en.js';
import { zh, zhParts } from '../../src/messages/zh.js';

const parametersOf = (sentence: string) => [...new Set(sentence.match(/\{@?\w+\}/g))].sort();

describe('catalogues', () => {
  it('have the same codes', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  it.each([
    ['zh', zhParts],
    ['en', enParts],
  ])('%s: no code stands in two parts', (_, parts) => {
    const codes = parts.flatMap((part) => Object.keys(part));
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  });

  it('use the same parameters', () => {
    const differing = Object.keys(zh).filter(
      (code) => parametersOf(zh[code]!).join() !== parametersOf(en[code] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });
});
