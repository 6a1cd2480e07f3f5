// The words that a field of the contract may hold. Without zod: what only asks whether a word is one of them need not load it.

export const COMPARATORS = ['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range'] as const;
export const ATTRIBUTES = ['binding', 'expected'] as const;
export const DIRECTIONS = ['increase', 'decrease'] as const;
export const INDICATOR_KINDS = [
  'level',
  'cumulative',
  'maintain',
  'ceiling',
  'floor',
  'change',
  'average-growth',
  'cumulative-reduction',
  'text',
] as const;
export const STRENGTHS = ['must', 'plain', 'strive', 'encourage'] as const;
