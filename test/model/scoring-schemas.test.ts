// The schemas of scoring keep the keys that the contract fixes.
import { describe, expect, it } from 'vitest';
import { findingsSchema } from '../../src/model/findings.js';
import { scorecardSchema, scoreResultSchema } from '../../src/model/scorecard.js';

describe('schemas', () => {
  it('a scorecard has the keys of the contract', () => {
    const keys = 'version plan asOf method statusSet results lagging summary actuals claims'.split(' ');
    expect(Object.keys(scorecardSchema.shape)).toEqual(expect.arrayContaining(keys));
    const fields =
      'indicator number name category attribute unit direction kind baseline target actual status reasons met completion progress elapsed pace expected gap gapUnit requiredAnnualChange observedAnnualChange projected reachedIn estimated messages methodDetail';
    expect(Object.keys(scoreResultSchema.shape)).toEqual(expect.arrayContaining(fields.split(' ')));
  });
  it('findings', () => {
    const finding = { rule: 'r', severity: 'error', message: 'm', span: null, related: [], quote: null };
    expect(findingsSchema.safeParse({ version: 1, files: [{ file: 'a', findings: [finding] }] }).success).toBe(true);
  });
});
