// The charts: where the marks stand, which way is better, and what cannot be drawn.
import { describe, expect, it } from 'vitest';
import type { PathPoint } from '../../../src/model/scorecard.js';
import { type BulletFigures, bulletChart } from '../../../src/report/charts/bullet.js';
import { scaleOf, ticksOf } from '../../../src/report/charts/scale.js';
import { chartSvg } from '../../../src/report/charts/svg.js';
import { trendChart } from '../../../src/report/charts/trend.js';

const WORDS = { title: '入园率', text: '基期 80；目标 90' };

function bullet(figures: Partial<BulletFigures>): string {
  const whole: BulletFigures = {
    start: 80,
    baseline: 80,
    expected: null,
    actual: 85,
    target: { value: 90, upper: null, comparator: 'eq' },
    better: 'increase',
    ...figures,
  };
  const chart = bulletChart(whole);
  return chart === null ? '' : chartSvg(chart, 'going', WORDS).html;
}

/** The numbers of an attribute of the first element of a class. */
function numberOf(svg: string, name: string, attribute: string): number {
  const element = new RegExp(`<[a-z]+ class="${name}"[^>]*>`).exec(svg)![0];
  return Number(new RegExp(` ${attribute}="(?<value>[^"]*)"`).exec(element)!.groups!.value);
}

describe('scaleOf', () => {
  it('reaches from the lowest to the highest value', () => {
    const scale = scaleOf([10, 30, 20], 0, 100);
    expect([scale(10), scale(20), scale(30)]).toEqual([0, 50, 100]);
  });

  it('puts equal values into the middle', () => {
    expect(scaleOf([5, 5], 0, 100)(5)).toBe(50);
  });
});

describe('ticksOf', () => {
  it.each([
    [
      [95, 97],
      [95, 96, 97],
    ],
    [
      [0, 30],
      [0, 10, 20, 30],
    ],
    [
      [7.1, 14],
      [5, 7.5, 10, 12.5, 15],
    ],
    [
      [-3, 4],
      [-5, -2.5, 0, 2.5, 5],
    ],
    [
      [0.011, 0.021],
      [0.01, 0.015, 0.02, 0.025],
    ],
  ])('%j → %j', (values, ticks) => {
    expect(ticksOf(values)).toEqual(ticks);
  });

  it.each([[[100, 100]], [[0, 0]], [[1e12, 3e12]], [[-2, -1]]])('covers %j', (values) => {
    const ticks = ticksOf(values);
    expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values));
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
    expect(ticks.length).toBeLessThan(8);
  });
});

it('ends for numbers that are too large to be counted up to', () => {
  expect(ticksOf([1e17, 1e17 + 16]).length).toBeLessThan(8);
});

describe('bulletChart', () => {
  it('puts its marks in the order of their values', () => {
    const svg = bullet({ expected: 87 });
    expect(numberOf(svg, 'base', 'cx')).toBe(14);
    expect(numberOf(svg, 'goal', 'x1')).toBe(186);
    expect(numberOf(svg, 'way', 'x2')).toBe(100);
    expect(numberOf(svg, 'due', 'x1')).toBe(134.4);
  });

  it('shades the side where more is better, from the target to the end', () => {
    const svg = bullet({});
    expect([numberOf(svg, 'zone', 'x'), numberOf(svg, 'zone', 'width')]).toEqual([186, 14]);
    expect(svg).toContain('points="200 16 193 12 193 20"');
  });

  it('shades the other side where less is better, and where the target is a bound from above', () => {
    for (const figures of [
      { better: 'decrease' as const },
      { better: null, target: { value: 90, upper: null, comparator: 'le' as const } },
    ]) {
      const svg = bullet({ ...figures, start: 95, baseline: 95, actual: 92 });
      expect([numberOf(svg, 'zone', 'x'), numberOf(svg, 'zone', 'width')]).toEqual([0, 14]);
      expect(svg).toContain('points="0 16 7 12 7 20"');
    }
  });

  it('shades what lies between the ends of a range', () => {
    const svg = bullet({ target: { value: 90, upper: 100, comparator: 'range' } });
    expect([numberOf(svg, 'zone', 'x'), numberOf(svg, 'zone', 'width')]).toEqual([100, 86]);
    expect(svg.match(/class="goal"/g)!.length).toBe(2);
  });

  it('has no side where nobody knows which is better', () => {
    const svg = bullet({ better: null });
    expect(svg).not.toContain('class="zone"');
  });

  it('begins a total at 0, without a ring', () => {
    const svg = bullet({ start: 0, baseline: null, actual: 45 });
    expect(svg).not.toContain('class="base"');
    expect(numberOf(svg, 'way', 'x1')).toBe(14);
    expect(numberOf(svg, 'way', 'x2')).toBe(100);
  });

  it('is not drawn without a target, or with nothing beside it', () => {
    expect(bullet({ target: { value: null, upper: null, comparator: null } })).toBe('');
    expect(bullet({ start: null, baseline: null, actual: null })).toBe('');
  });

  it('says in words what it shows', () => {
    expect(bullet({})).toContain('role="img"');
    expect(bullet({})).toContain('aria-label="入园率 基期 80；目标 90"');
  });
});

describe('trendChart', () => {
  const trendSvg = (points: readonly PathPoint[]) => chartSvg(trendChart(points)!, 'going', WORDS).html;
  const point = (year: number, more: Partial<PathPoint>): PathPoint => ({
    ...{ year, period: null, target: null, met: null, expected: null, reported: null, actual: null },
    ...{ pace: null, status: null, projected: null },
    ...more,
  });
  const path = [
    point(2020, { actual: 80 }),
    point(2021, { actual: 83, expected: 82 }),
    point(2022, { expected: 84 }),
    point(2023, { actual: 85, expected: 86 }),
    point(2024, { expected: 88, projected: 87 }),
    point(2025, { expected: 90, projected: 89, target: { value: 90, upper: null, comparator: 'eq' } }),
  ];

  it('goes on from the last value to where the change would lead, over years without a value', () => {
    const svg = trendSvg(path);
    const places = (name: string) => new RegExp(`class="${name}" d="M(?<d>[^"]*)"`).exec(svg)!.groups!.d!.split('L');
    expect(places('way').length).toBe(3);
    expect(places('due').length).toBe(5);
    expect(places('ahead')[0]).toBe(places('way').at(-1));
    expect(places('ahead').length).toBe(3);
    expect(svg.match(/<circle class="now"/g)!.length).toBe(3);
    expect(svg.match(/class="goal"/g)!.length).toBe(1);
    for (const year of [2020, 2021, 2022, 2023, 2024, 2025]) expect(svg).toContain(`>${year}</text>`);
  });

  it('is not drawn for two values', () => {
    expect(trendChart(path.slice(0, 3))).toBeNull();
  });

  it('names as many years as there is room for, the last one always', () => {
    const long = Array.from({ length: 26 }, (_, i) => point(2010 + i, { actual: 50 + i }));
    const years = trendSvg(long).match(/>\d{4}<\/text>/g)!;
    expect(years.length).toBeLessThan(9);
    expect(years.at(-1)).toBe('>2035</text>');
  });

  it('puts parts of years between them', () => {
    const parts = [
      point(2025, { actual: 10 }),
      point(2026, { period: '2026-06', actual: 20 }),
      point(2026, { actual: 30 }),
    ];
    const svg = trendSvg(parts);
    const xs = [...svg.matchAll(/<circle class="now" cx="(?<x>[\d.]+)"/g)].map(({ groups }) => Number(groups!.x));
    expect(xs[1]).toBe((xs[0]! + xs[2]!) / 2);
  });
});
