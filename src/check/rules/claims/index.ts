import type { Rule } from '../../rule.js';
import { claimContradicted } from './claim-contradicted.js';
import { claimUnverified } from './claim-unverified.js';
import { domainClaim } from './domain-claim.js';
import { goalsOfDifferentLevel } from './goals-of-different-level.js';
import { tableLacksValue } from './table-lacks-value.js';
import { tableValuesDiffer } from './table-values-differ.js';
import { textBoundBareValue } from './text-bound-bare-value.js';
import { textValueDiffers } from './text-value-differs.js';
import { totalsContradict } from './totals-contradict.js';

export const claimRules: readonly Rule[] = [
  claimContradicted,
  claimUnverified,
  domainClaim,
  textValueDiffers,
  textBoundBareValue,
  tableLacksValue,
  tableValuesDiffer,
  totalsContradict,
  goalsOfDifferentLevel,
];
