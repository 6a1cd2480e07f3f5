import type { Rule } from '../../rule.js';
import { attributeColumnMissing } from './attribute-column-missing.js';
import { boxWithoutCaption } from './box-without-caption.js';
import { captionNumber } from './caption-number.js';
import { danglingReference } from './dangling-reference.js';
import { headingNumber } from './heading-number.js';
import { itemNumber } from './item-number.js';
import { listStyle } from './list-style.js';
import { missingLead } from './missing-lead.js';
import { mixedMissingMarks } from './mixed-missing-marks.js';

export const structureRules: readonly Rule[] = [
  headingNumber,
  captionNumber,
  itemNumber,
  boxWithoutCaption,
  missingLead,
  attributeColumnMissing,
  mixedMissingMarks,
  listStyle,
  danglingReference,
];
