// What a scorecard says beyond its own day, after the results: year by year, and what changed since the last round.
import type { Scorecard } from '../../model/scorecard.js';
import type { Look } from '../look.js';
import { renderPath } from './path.js';
import { renderSince } from './since.js';

export interface RoundParts {
  readonly path?: boolean;
}

/** The parts that were asked for, as text or Markdown; each begins with an empty line. */
export function renderRounds(card: Scorecard, parts: RoundParts, format: 'table' | 'md', look: Look): string {
  const since = card.since === null ? '' : renderSince(card.since, format, look);
  return since + (parts.path ? renderPath(card, format, look) : '');
}
