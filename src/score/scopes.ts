// 统计口径: whether the scope that an actual value states contradicts the one that its indicator states.
import type { Indicator } from '../model/plan.js';

/** Words of one family exclude each other. */
const FAMILIES: readonly (readonly (readonly [RegExp, string])[])[] = [
  [
    [/常住/, 'resident'],
    [/户籍/, 'registered'],
  ],
  [
    [/全市|全县|全区|全省|全域/, 'whole'],
    [/市区|城区|市本级|县本级|区本级/, 'centre'],
  ],
  [
    [/城乡/, 'both'],
    [/城镇/, 'urban'],
    [/农村/, 'rural'],
  ],
];

/** True where both state a scope of the same family, and not the same one. */
export function scopeMismatch(indicator: Indicator, scope: string | null): boolean {
  if (scope === null) return false;
  const own = [...indicator.qualifiers, indicator.name].join(' ');
  return FAMILIES.some((family) => {
    const stated = wordsOf(own, family);
    const given = wordsOf(scope, family);
    return stated.size > 0 && given.size > 0 && ![...given].some((word) => stated.has(word));
  });
}

function wordsOf(text: string, family: readonly (readonly [RegExp, string])[]): Set<string> {
  return new Set(family.filter(([pattern]) => pattern.test(text)).map(([, word]) => word));
}
