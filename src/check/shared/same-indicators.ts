// Which rows of a document's tables, and which of its sentences, speak of one indicator.
import type { Indicator } from '../../model/plan.js';
import { fuzzyName, normalisedName, sameQuantity } from '../../score/names.js';
import type { CheckContext } from '../context.js';

/** same: the same name but for spelling. alike: reworded, to be reported as such. */
export type Likeness = 'same' | 'alike';

export interface NamedIndicator {
  readonly indicator: Indicator;
  readonly how: Likeness;
}

/** A name as short as 覆盖率 or 数量 says what it is about only together with its category. */
const LEAST_NAME = 4;

/** The indicators by their names. */
export interface IndicatorNames {
  /** Those that a name stands for: the same ones if there are any, else those that it rewords. */
  named(name: string): readonly NamedIndicator[];
  /** Rows of other tables that are about the same thing as this one. */
  elsewhere(indicator: Indicator): readonly NamedIndicator[];
}

/** An index of indicators by name; of parts of a row (学前段、义务段) none. */
export function namesOf(indicators: readonly Indicator[]): IndicatorNames {
  const same = new Map<string, Indicator[]>();
  const alike = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    if (indicator.parent !== null) continue;
    add(same, keyOf(indicator.name), indicator);
    add(alike, fuzzyName(indicator.name), indicator);
  }
  const allNamed = (name: string): NamedIndicator[] => {
    if (normalisedName(name).length < LEAST_NAME) return [];
    const exact = same.get(keyOf(name)) ?? [];
    const reworded = (alike.get(fuzzyName(name)) ?? []).filter(
      (indicator) => !exact.includes(indicator) && sameQuantity(name, indicator.name),
    );
    return [
      ...exact.map((indicator) => ({ indicator, how: 'same' as const })),
      ...reworded.map((indicator) => ({ indicator, how: 'alike' as const })),
    ];
  };
  return {
    named(name) {
      const all = allNamed(name);
      const exact = all.filter(({ how }) => how === 'same');
      return exact.length > 0 ? exact : all;
    },
    elsewhere: ({ name, table }) =>
      allNamed(name).filter(({ indicator: other }) => other.table !== null && other.table !== table),
  };
}

/** The names of the document's own indicators. */
export function ownNames({ plan }: CheckContext): IndicatorNames {
  return namesOf(plan.indicators);
}

/** 新增城镇就业 is what 新增城镇就业人数 counts. */
function keyOf(name: string): string {
  return normalisedName(name).replace(/(?<=.{4})(?:人数|数量|数)$/, '');
}

function add(map: Map<string, Indicator[]>, key: string, indicator: Indicator): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [indicator]);
  else list.push(indicator);
}
