import type { Rule } from '../../rule.js';
import { deadlineMissing } from './deadline-missing.js';
import { leadMissing } from './lead-missing.js';
import { taskWithoutUnits } from './task-without-units.js';
import { unitInTextOnly } from './unit-in-text-only.js';
import { unitNamedVariously } from './unit-named-variously.js';
import { unitTwice } from './unit-twice.js';

export const responsibilityRules: readonly Rule[] = [
  taskWithoutUnits,
  leadMissing,
  deadlineMissing,
  unitNamedVariously,
  unitTwice,
  unitInTextOnly,
];
