// The phrasings in the order in which they are tried; the first that reads a numeral keeps it.
import type { Phrasing } from '../quantity.js';
import { amountWithUnit } from './amount-with-unit.js';
import { bareLevel } from './bare-level.js';
import { multiple } from './multiple.js';
import { rangeWithUnits } from './range-with-units.js';
import { ratioPair } from './ratio-pair.js';
import { share } from './share.js';
import { unwrittenUnit } from './unwritten-unit.js';

export const PHRASINGS: readonly Phrasing[] = [
  ratioPair,
  share,
  multiple,
  rangeWithUnits,
  amountWithUnit,
  unwrittenUnit,
  bareLevel,
];
