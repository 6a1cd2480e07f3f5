// The refiners in the order in which they run. A role that one has given stays, so the surer ones stand first.
import type { Refiner } from '../quantity.js';
import { bareScales, conditions } from './conditions.js';
import { metaNouns, smallChineseNumerals, vague } from './lexical.js';
import { dates, ordinals, quoted } from './names.js';
import { baselines, denominators, durations, multiplicities, scopes } from './parts.js';
import { carriedComparators, comparisons, policies } from './policy.js';

export const REFINERS: readonly Refiner[] = [
  quoted,
  dates,
  vague,
  ordinals,
  denominators,
  multiplicities,
  smallChineseNumerals,
  bareScales,
  metaNouns,
  baselines,
  conditions,
  policies,
  durations,
  scopes,
  comparisons,
  carriedComparators,
];
