// Who does what by when: a plan's tasks by unit and deadline, and the table of them that comes back edited.
export { applyOverlay } from './apply-overlay.js';
export { breakdownOf } from './breakdown.js';
export { readOverlay } from './read-overlay.js';
export { readUnitAliases } from './read-unit-aliases.js';
export { unitNames } from './unit-names.js';
