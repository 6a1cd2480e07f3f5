// 统计口径: whether the scope that an actual value states contradicts the one that its indicator states.
import type { Indicator } from '../model/plan.js';
import { type Note, note } from '../util/note.js';

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
    [/普查|七人普|[六七八]普/, 'census'],
    [/抽样|推算|公安/, 'estimate'],
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

/** Figures by the head move with the count of heads: 每千人口床位数, 人均公园绿地面积. Not ages and years of schooling. */
const PER_HEAD_PATTERN =
  /(?:每[十百千万]+(?:名)?(?:常住|户籍)?(?:人|老)|人均)(?!预期寿命|受教育|期望寿命|可支配|消费|收入)/;
const POPULATION_PATTERN = /常住|户籍|普查|服务人口|参保人|老年|老人|学生|职工|从业|儿童|新生儿|活产|孕产/;

/** That nobody says which heads a figure by the head counts. */
export function scopeNotes(indicator: Indicator, scope: string | null): Note[] {
  const isLevel = indicator.kind !== 'average-growth' && indicator.kind !== 'text' && indicator.kind !== 'change';
  if (!isLevel || !PER_HEAD_PATTERN.test(indicator.name)) return [];
  const stated = [...indicator.qualifiers, indicator.rawName, indicator.unit ?? '', scope ?? ''].join(' ');
  return POPULATION_PATTERN.test(stated) ? [] : [note('info', 'score-scope-unstated')];
}

function wordsOf(text: string, family: readonly (readonly [RegExp, string])[]): Set<string> {
  return new Set(family.filter(([pattern]) => pattern.test(text)).map(([, word]) => word));
}
