// Which indicator a sentence restates: by its name, or by its value where the names are nearly alike.
import type { Indicator } from '../../model/plan.js';
import { likeness } from './likeness.js';

export interface IndicatorLink {
  readonly id: string;
  readonly how: 'name' | 'value';
}

const ALIKE_WITH_VALUE = 0.6;
const ALIKE_NAME = 0.7;
const SHORTEST_ENDING = 2;
const NOISE_PATTERN = /[（(][^（()）]*[）)]|[“”"'‘’\s的]|比例$|比率$|率$|数$|达到|人数$/g;

export interface IndicatorIndex {
  /** The indicator of that name, or one of that target value with nearly that name. */
  link(name: string, value: number | null, upper: number | null): IndicatorLink | null;
  /** The indicator whose reported or starting value a result restates; else the one of that name. */
  linkResult(name: string, value: number | null, upper: number | null): IndicatorLink | null;
  /** The indicator that a claim names, one with reported values before one without. */
  named(name: string): string | null;
}

/** An index of indicators by name and target value. */
export function indexIndicators(indicators: readonly Indicator[]): IndicatorIndex {
  const byName = new Map<string, Indicator[]>();
  const byValue = new Map<string, Indicator[]>();
  const byResult = new Map<string, Indicator[]>();
  const add = (map: Map<string, Indicator[]>, key: string, indicator: Indicator): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [indicator]);
    else if (list.at(-1) !== indicator) list.push(indicator);
  };
  for (const indicator of indicators) {
    add(byName, normalise(indicator.name), indicator);
    for (const value of indicator.values)
      if (value.value !== null)
        add(isTarget(value) ? byValue : byResult, valueKey(value.value, value.upper), indicator);
  }
  const linkTo = (
    name: string,
    value: number | null,
    upper: number | null,
    values: ReadonlyMap<string, Indicator[]>,
  ): IndicatorLink | null => {
    const named = byName.get(normalise(name)) ?? [];
    const holding = value === null ? [] : (values.get(valueKey(value, upper)) ?? []);
    const same = named.find((indicator) => holding.includes(indicator)) ?? (named.length === 1 ? named[0] : undefined);
    if (same !== undefined) return { id: same.id, how: 'name' };
    const near = bestOf(holding, name, ALIKE_WITH_VALUE);
    return near === null ? null : { id: near.id, how: 'value' };
  };
  return {
    link: (name, value, upper) => linkTo(name, value, upper, byValue),
    linkResult: (name, value, upper) => linkTo(name, value, upper, byResult),
    named(name) {
      const reported = indicators.filter((indicator) => indicator.values.some((value) => value.role === 'actual'));
      const exact = byName.get(normalise(name)) ?? [];
      return (
        (
          exact.find((indicator) => reported.includes(indicator)) ??
          exact[0] ??
          bestOf(reported, name, ALIKE_NAME) ??
          bestOf(indicators, name, ALIKE_NAME) ??
          onlyWith(reported, name) ??
          onlyWith(indicators, name)
        )?.id ?? null
      );
    },
  };
}

/** 参保率 of a text is 养老保险参保率 where no other row ends so. */
function onlyWith(indicators: readonly Indicator[], name: string): Indicator | null {
  const wanted = normalise(name);
  if (wanted.length < SHORTEST_ENDING) return null;
  const found = indicators.filter((indicator) => normalise(indicator.name).endsWith(wanted));
  return found.length === 1 ? found[0]! : null;
}

function isTarget({ role }: Indicator['values'][number]): boolean {
  return role !== 'baseline' && role !== 'actual';
}

function bestOf(indicators: readonly Indicator[], name: string, atLeast: number): Indicator | null {
  let best: Indicator | null = null;
  let most = atLeast;
  const wanted = normalise(name);
  for (const indicator of indicators) {
    const alike = likeness(wanted, normalise(indicator.name));
    if (alike >= most && (alike > most || best === null)) {
      best = indicator;
      most = alike;
    }
  }
  return best;
}

function normalise(name: string): string {
  return name.normalize('NFKC').replace(NOISE_PATTERN, '');
}

function valueKey(value: number, upper: number | null): string {
  return `${value}/${upper ?? ''}`;
}
