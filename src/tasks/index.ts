// Who does what by when: a plan's tasks by unit and deadline, and the table of them that comes back edited.
export { applyOverlay, type Overlaid } from './apply-overlay.js';
export { breakdownOf, targetQuotes } from './breakdown.js';
export { readOverlay } from './read-overlay.js';
export { type UnitNames, unitNames } from './unit-names.js';
