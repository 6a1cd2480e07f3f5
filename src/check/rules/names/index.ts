import type { Rule } from '../../rule.js';
import { moneyWithoutYuan } from './money-without-yuan.js';
import { nameBreaksOff } from './name-breaks-off.js';
import { nameVaries } from './name-varies.js';
import { perHeadWords } from './per-head-words.js';
import { percentRepeated } from './percent-repeated.js';
import { reductionInPercent } from './reduction-in-percent.js';
import { scopeInOnePlace } from './scope-in-one-place.js';
import { severalInRow } from './several-in-row.js';
import { shareWords } from './share-words.js';
import { unitMissing } from './unit-missing.js';
import { unitUnlikely } from './unit-unlikely.js';
import { unitVaries } from './unit-varies.js';

export const nameRules: readonly Rule[] = [
  moneyWithoutYuan,
  nameBreaksOff,
  nameVaries,
  perHeadWords,
  percentRepeated,
  reductionInPercent,
  scopeInOnePlace,
  severalInRow,
  shareWords,
  unitMissing,
  unitUnlikely,
  unitVaries,
];
