// An earlier scorecard, from the JSON that `plan score -f json` or `plan report -f json` wrote.
import type { EarlierScorecard } from '../model/score-since.js';
import { PlanError } from '../util/plan-error.js';
import { type InputOptions, readInput } from './input.js';
import type { Io } from './io.js';

/** Reads the scorecard at a path. Throws a PlanError for anything else, with what it is where that is plain. */
export async function loadScorecard(
  path: string,
  options: InputOptions,
  io: Io,
): Promise<{ file: string; card: EarlierScorecard }> {
  const { bytes, file } = await readInput(path, io, options);
  const json = scorecardIn(parse(new TextDecoder().decode(bytes), file));
  const { earlierScorecardSchema } = await import('../model/score-since.js');
  const checked = earlierScorecardSchema.safeParse(json);
  if (checked.success) return { file, card: checked.data };
  if (typeof json === 'object' && json !== null && 'indicators' in json)
    throw new PlanError('since-is-a-plan', { file });
  const issue = checked.error.issues[0];
  throw new PlanError('since-not-a-scorecard', {
    file,
    reason: `${issue?.path.join('.') || '/'}: ${issue?.message ?? ''}`,
  });
}

/** A report has its scorecard beside its plan. */
function scorecardIn(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'scorecard' in json ? json.scorecard : json;
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new PlanError('since-not-json', { file }, { cause: error });
  }
}
