// What the marks of the charts mean: each with the code of its word.
import { diamond } from './bullet.js';
import type { Mark, Shape } from './shapes.js';

export const LEGEND_WIDTH = 22;
export const LEGEND_HEIGHT = 20;

export interface LegendEntry {
  readonly code: string;
  readonly shapes: readonly Shape[];
}

const [CENTRE, MIDDLE] = [LEGEND_WIDTH / 2, LEGEND_HEIGHT / 2];
const upright = (mark: Mark): Shape => ({ kind: 'line', mark, from: [CENTRE, 0], to: [CENTRE, LEGEND_HEIGHT] });
const across = (mark: Mark): Shape => ({
  kind: 'path',
  mark,
  points: [
    [1, MIDDLE],
    [LEGEND_WIDTH - 1, MIDDLE],
  ],
});

export const BULLET_LEGEND: readonly LegendEntry[] = [
  { code: 'page-legend-baseline', shapes: [{ kind: 'circle', mark: 'base', centre: [CENTRE, MIDDLE], radius: 4 }] },
  { code: 'page-legend-actual', shapes: [{ kind: 'polygon', mark: 'now', points: diamond(CENTRE, MIDDLE) }] },
  { code: 'page-legend-expected', shapes: [upright('due')] },
  { code: 'page-legend-target', shapes: [upright('goal')] },
  {
    code: 'page-legend-zone',
    shapes: [
      { kind: 'rectangle', mark: 'zone', at: [0, 3], width: LEGEND_WIDTH, height: 14 },
      {
        kind: 'polygon',
        mark: 'arrow',
        points: [
          [22, MIDDLE],
          [15, 6],
          [15, 14],
        ],
      },
    ],
  },
];

/** The lines of a trend; what is projected where there is such a line. */
export function trendLegend(isProjected: boolean): LegendEntry[] {
  return [
    { code: 'page-legend-actual', shapes: [across('way')] },
    { code: 'page-legend-expected', shapes: [across('due')] },
    { code: 'page-legend-target', shapes: [across('goal')] },
    ...(isProjected ? [{ code: 'page-legend-projected', shapes: [across('ahead')] }] : []),
  ];
}
