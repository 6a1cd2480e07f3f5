import type { Rule } from '../../rule.js';
import { captionNumber } from './caption-number.js';
import { headingNumber } from './heading-number.js';
import { itemNumber } from './item-number.js';

export const structureRules: readonly Rule[] = [headingNumber, itemNumber, captionNumber];
