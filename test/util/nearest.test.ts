import { expect, it } from 'vitest';
import { nearest } from '../../src/util/nearest.js';

it.each([
  ['timelin', ['timeline', 'final'], 'timeline'],
  ['tiemline', ['timeline', 'final'], 'timeline'],
  ['JSON', ['json', 'csv'], 'json'],
  ['table', ['json', 'csv'], null],
  ['x', ['md', 'csv'], null],
  ['规化.txt', ['规划.txt', '计划.txt'], '规划.txt'],
])('%s among %j → %s', (word, candidates, meant) => expect(nearest(word, candidates)).toBe(meant));
