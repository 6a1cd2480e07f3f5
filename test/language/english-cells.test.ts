// What English value cells say.
import { describe, expect, it } from 'vitest';
import { readCell } from '../../src/language/zh/cell-value.js';

describe('a date alone is when, not how much', () => {
  it.each([
    ['31 December 2025', 2025],
    ['December 31, 2025', 2025],
    ['Dec-25', 2025],
    ["Dec '25", 2025],
    ['06/2025', 2025],
    ['30/06/2025', 2025],
    ['2025-06-30', 2025],
    ['Q4 2025', 2025],
    ['By the end of June 2025', 2025],
    ['by 2025', 2025],
    ['FY 2025/26', 2026],
    ['1999/00', 2000],
    ['12-Mar', null],
    ['Adopted in 2019', 2019],
  ])('%s', (text, year) => {
    const [only, ...rest] = readCell(text);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ state: 'text', value: null, year, isUnread: false });
    expect(text.slice(only?.start, only?.end)).toBe(text);
  });
});

describe('values', () => {
  it.each([
    ['85% (1999/00)', { value: 85, unit: '%', year: 2000, measure: 'level' }],
    ['85% (2016/17)', { value: 85, unit: '%', year: 2017 }],
    ['100% by the end of 2025', { value: 100, unit: '%', year: 2025 }],
    ['10,000 (cumulative)', { value: 10_000, cumulative: true, isUnread: false }],
    ['USD 5m', { value: 5_000_000, unit: 'USD' }],
    ['70 per 100,000', { value: 70, unit: 'per 100,000' }],
    ['one in 5', { value: 20, unit: '%' }],
    ['Increase by at least 10%', { value: 10, unit: '%', comparator: 'ge', measure: 'change', trend: 'increase' }],
    ['5% reduction per year', { value: 5, unit: '%', measure: 'change', trend: 'decrease' }],
    ['5% Decrease', { value: 5, unit: '%', measure: 'change', trend: 'decrease' }],
    ['12,000 households (60% women)', { value: 12_000, unit: 'households', isUnread: true }],
    ['25 (F: 12, M: 13)', { value: 25, isUnread: true }],
  ])('%s', (text, expected) => {
    const readings = readCell(text);
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({ state: 'value', ...expected });
  });
});

describe('numbers that are not clearly the value are said to be unread', () => {
  it.each(['3 of 5 districts', '80% of 40 schools', '1 policy adopted', '40 villages, all rural'])('%s', (text) => {
    expect(readCell(text)).toMatchObject([{ state: 'text', value: null, isUnread: true }]);
  });
  it.each(['Phase 2', '5th round', 'Yes', 'Approved'])('%s holds none', (text) => {
    expect(readCell(text)).toMatchObject([{ state: 'text', isUnread: false }]);
  });
  it('N/A (2019)', () => expect(readCell('N/A (2019)')).toMatchObject([{ state: 'not-applicable', year: 2019 }]));
});
