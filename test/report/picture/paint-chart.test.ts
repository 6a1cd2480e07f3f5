// The charts as pictures: what colour which pixel has, three pixels a unit.
import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../src/report/charts/shapes.js';
import { figureStrokes } from '../../../src/report/picture/figures.js';
import { chartPng } from '../../../src/report/picture/paint-chart.js';
import { readPng } from './png.js';

const WHITE = '#ffffff';
const BLACK = '#1c1c1c';

const painted = (shapes: readonly Shape[], kind: 'bullet' | 'trend' = 'bullet') =>
  readPng(chartPng({ kind, width: 40, height: 20, shapes }, 'bad'));

describe('a chart as a picture', () => {
  it('is three pixels a unit, on white', () => {
    const { width, height, at } = painted([]);
    expect([width, height, at(0, 0), at(119, 59)]).toEqual([120, 60, WHITE, WHITE]);
  });

  it('fills a rectangle to its edges', () => {
    const { at } = painted([{ kind: 'rectangle', mark: 'zone', at: [10, 5], width: 20, height: 10 }]);
    expect([at(30, 15), at(89, 44)]).toEqual(['#d7e7f5', '#d7e7f5']);
    expect([at(29, 20), at(90, 20), at(40, 14), at(40, 45)]).toEqual([WHITE, WHITE, WHITE, WHITE]);
  });

  it('covers a pixel in part that an edge crosses', () => {
    const { at } = painted([{ kind: 'rectangle', mark: 'zone', at: [10 + 1 / 6, 5], width: 20, height: 10 }]);
    // Half of #d7e7f5 over white: (0xd7 + 0xff) / 2 = 0xeb.
    expect(at(30, 20).slice(0, 3)).toBe('#eb');
  });

  it('draws the target as a bar and what is expected as dashes, so that they differ without colour', () => {
    const upright = (mark: 'goal' | 'due'): Shape => ({ kind: 'line', mark, from: [20, 0], to: [20, 20] });
    const column = (mark: 'goal' | 'due') =>
      Array.from({ length: 60 }, (_, y) => painted([upright(mark)]).at(60, y) === BLACK);
    expect(column('goal').every(Boolean)).toBe(true);
    const changes = column('due').filter((isDrawn, y, all) => y > 0 && isDrawn !== all[y - 1]).length;
    // Four dashes of three units with gaps of two and a half on twenty units.
    expect(changes).toBe(7);
  });

  it('draws what was reached as a diamond with a white edge, and the baseline as a ring', () => {
    const { at } = painted([
      { kind: 'line', mark: 'axis', from: [0, 10], to: [40, 10] },
      { kind: 'circle', mark: 'base', centre: [10, 10], radius: 4 },
      {
        kind: 'polygon',
        mark: 'now',
        points: [
          [30, 4],
          [36, 10],
          [30, 16],
          [24, 10],
        ],
      },
    ]);
    expect([at(30, 30), at(42, 30), at(90, 30)]).toEqual([WHITE, BLACK, '#a83a00']);
    // A pixel left of the diamond's corner the edge lies over the axis.
    expect(at(70, 30)).toBe(WHITE);
    expect(at(60, 30)).not.toBe(WHITE);
  });

  it('goes on with a dash round a corner, and ends for a line of no length', () => {
    const corner: Shape = {
      kind: 'path',
      mark: 'due',
      points: [
        [10, 10],
        [12, 10],
        [12, 18],
      ],
    };
    const { at } = painted(
      [
        corner,
        {
          kind: 'path',
          mark: 'due',
          points: [
            [1, 1],
            [1, 1],
          ],
        },
      ],
      'trend',
    );
    // The first dash is three units long: two across and one down.
    expect([at(33, 30), at(36, 32), at(36, 37)]).toEqual([BLACK, BLACK, WHITE]);
  });

  it('gives the same bytes twice', () => {
    const chart = {
      kind: 'trend',
      width: 40,
      height: 20,
      shapes: [{ kind: 'label', axis: 'x', at: [20, 15], text: '2025' }],
    } as const;
    expect(Buffer.from(chartPng(chart, 'good')).equals(Buffer.from(chartPng(chart, 'good')))).toBe(true);
  });
});

describe('the figures at an axis', () => {
  it('are drawn for every sign that a number may have', () => {
    for (const sign of '0123456789.-+e') expect(figureStrokes(sign, [0, 0], 'end').length, sign).toBeGreaterThan(0);
  });

  it('end at their place, or stand around it', () => {
    const xs = (anchor: 'end' | 'middle') =>
      figureStrokes('1000', [50, 10], anchor).flatMap((points) => points.map(([x]) => x));
    expect(Math.max(...xs('end'))).toBeLessThanOrEqual(50);
    expect(Math.max(...xs('end'))).toBeGreaterThan(48);
    expect((Math.max(...xs('middle')) + Math.min(...xs('middle'))) / 2).toBeCloseTo(50, 0);
  });

  it('stand on their line', () => {
    const ys = figureStrokes('2025', [50, 10], 'end').flatMap((points) => points.map(([, y]) => y));
    expect(Math.max(...ys)).toBeCloseTo(10, 1);
    expect(Math.min(...ys)).toBeGreaterThan(0);
  });
});
