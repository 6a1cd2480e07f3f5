// The scoring methods by name.
import final from './final.js';
import type { Method } from './method.js';
import timeline from './timeline.js';

export const METHODS: ReadonlyMap<string, Method> = new Map([timeline, final].map((method) => [method.name, method]));
