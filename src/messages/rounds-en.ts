// English sentences about years and rounds: the path, what changed since the last round, one indicator explained.
import type { Catalogue } from './index.js';

export const roundsEn: Catalogue = {
  'opt-path': 'Every year too: expected, actual, pace (with -f csv nothing else)',
  'path-title': 'Year by year',
  'path-expected': 'expected',
  'path-step': 'step on the way',
  'path-legend-signs':
    'Each cell is judged as of its year: ✗ lagging, ! slipping, › on track, ✓ ahead or met; totals are sums so far',
  'path-legend-projected': '~ where the change a year so far would lead',
  'path-legend-joint': '; ',
  'path-years-left-out': 'Too narrow for {years}; -f csv --path has every year.',
};
