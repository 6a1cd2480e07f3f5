// The scoring methods by name.
import efficacy from './efficacy.js';
import eurostat from './eurostat.js';
import final from './final.js';
import type { Method } from './method.js';
import statcan from './statcan.js';
import timeline from './timeline.js';
import unsd from './unsd.js';

export const METHODS: ReadonlyMap<string, Method> = new Map(
  [timeline, final, statcan, eurostat, unsd, efficacy].map((method) => [method.name, method]),
);
