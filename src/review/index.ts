// What a person says of an extraction: items to look at, doubts about them, and their corrections put into the plan.
export { applyOverrides, type OverrideNote } from './apply-overrides.js';
export { isStale } from './codes.js';
