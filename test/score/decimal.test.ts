import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  decimalPlaces,
  roundDecimal,
  shiftDecimal,
  subtractDecimals,
  withoutNoise,
} from '../../src/score/decimal.js';

describe('decimals', () => {
  it('are exact where binary arithmetic is not', () => {
    expect(addDecimals(0.1, 0.2)).toBe(0.3);
    expect(subtractDecimals(97.7, 99)).toBe(-1.3);
    expect(shiftDecimal(19.67, 4)).toBe(196700);
    expect(shiftDecimal(2205000, -4)).toBe(220.5);
    expect(roundDecimal(2.675, 2)).toBe(2.68);
    expect(roundDecimal(-2.675, 2)).toBe(-2.68);
    expect(roundDecimal(1250, -2)).toBe(1300);
    expect(decimalPlaces(99.9)).toBe(1);
    expect(decimalPlaces(1e21)).toBe(0);
    expect(compareDecimals(1e-7, 0)).toBe(1);
    expect(withoutNoise(0.38 / 0.4)).toBe(0.95);
  });
  it('agree with the order of numbers, and subtraction undoes addition', () => {
    const number = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000);
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(compareDecimals(a, b)).toBe(Math.sign(a - b) + 0);
        expect(subtractDecimals(addDecimals(a, b), b) + 0).toBe(a + 0);
      }),
    );
  });
});
