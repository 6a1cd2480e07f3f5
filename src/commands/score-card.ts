// A plan and the files about it → its scorecard: what `plan score` and `plan report` begin with.
import { say } from '../messages/index.js';
import type { ActualRow } from '../model/actuals.js';
import type { Plan } from '../model/plan.js';
import type { Scorecard } from '../model/scorecard.js';
import { isOverride } from '../review/codes.js';
import type { Evidence } from '../score/options.js';
import type { Result } from '../util/note.js';
import { fileMessages, readBeside } from './file-messages.js';
import type { Io } from './io.js';
import type { LoadOptions } from './load-plan.js';
import type { Settings } from './settings.js';

/** What a plan is scored with. */
export interface ScoringOptions extends Settings, LoadOptions {
  readonly actuals?: string;
  readonly aliases?: string;
  readonly params?: string;
  readonly asOf?: string;
  readonly method?: string;
  readonly table?: string;
  readonly include?: 'indicators' | 'commitments' | 'all';
  readonly thresholds?: { readonly ahead: number; readonly onTrack: number; readonly slipping: number };
  readonly includeSlipping?: boolean;
  readonly tolerance?: number;
  readonly precision?: 'exact' | 'target';
  /** national, progress, works, or a file of words. */
  readonly statusSet?: string;
  readonly vintage?: 'latest' | 'as-published';
  readonly allowLowCoverage?: boolean;
  readonly targets?: string;
  readonly region?: string;
  readonly weights?: string;
  readonly policy?: 'exclude' | 'zero';
  /** An earlier scorecard to compare with. */
  readonly since?: string;
}

/** Options that are scorePlan's own. */
const SCORE_KEYS = [
  'asOf',
  'method',
  'table',
  'include',
  'region',
  'tolerance',
  'precision',
  'thresholds',
  'includeSlipping',
  'vintage',
  'statusSet',
  'allowLowCoverage',
] as const;

/** Options whose value is the path of a file. */
const FILE_KEYS = ['overrides', 'actuals', 'aliases', 'params', 'weights', 'targets', 'since'] as const;

/** The files that the options name, without the plan. */
export function scoringInputs(options: ScoringOptions): string[] {
  return [...FILE_KEYS.map((key) => options[key]), ownStatusSet(options)].filter((path) => path !== undefined);
}

/** The options with their files elsewhere. */
export function withPaths(options: ScoringOptions, change: (path: string) => string): ScoringOptions {
  const statusSet = ownStatusSet(options);
  return {
    ...options,
    ...Object.fromEntries(
      FILE_KEYS.flatMap((key) => (options[key] === undefined ? [] : [[key, change(options[key])]])),
    ),
    ...(statusSet !== undefined && { statusSet: change(statusSet) }),
  };
}

/** Scores a plan with the files that the options name. `witness` is told what each verdict rests on. */
export async function scoreCard(
  plan: Plan,
  options: ScoringOptions,
  io: Io,
  witness?: (evidence: Evidence) => void,
): Promise<{ card: Scorecard; rows: { value: readonly ActualRow[]; file: string } | null }> {
  const { language } = options;
  const score = await import('../score/index.js');
  const read = <T>(path: string | undefined, reader: (bytes: Uint8Array, about: { file: string }) => Result<T>) =>
    readBeside(path, reader, options, io);
  const actuals = await read(options.actuals, score.readActuals);
  const aliases = await read(options.aliases, score.readAliases);
  const params = await read(options.params, score.readParams);
  const ledger = await read(options.targets, score.readLedger);
  const weights = await read(options.weights, score.readWeights);
  const words = await read(ownStatusSet(options), score.readStatusSet);
  const card = score.scorePlan(plan, {
    language,
    ...(witness && { witness }),
    ...(ledger && { ledger: ledger.value }),
    ...(weights && { weights: weights.value }),
    ...(options.policy && { missing: options.policy }),
    ...(actuals && { actuals: actuals.value }),
    ...(aliases && { aliases: aliases.value }),
    ...(params && { params: params.value }),
    ...given(options, SCORE_KEYS),
    ...(words && { statusSet: words.file, statusWords: words.value }),
  });
  const since = options.since === undefined ? null : await sinceThen(card, options.since, options, io);
  // What the files had to say of themselves (an encoding, a cell without a number) belongs to the scorecard; so does what a person
  // corrected in the plan: a figure that differs from its quote is not to stand there unexplained.
  const messages = [
    ...plan.messages.filter(isOverride),
    ...(since?.messages ?? []),
    ...[actuals, aliases, params, ledger, weights, words].flatMap((file) => fileMessages(file, language)),
    ...card.messages,
  ];
  return { card: { ...card, ...(since && { since: since.since }), messages }, rows: actuals };
}

/** What changed since an earlier scorecard, and what is to be said of it. */
async function sinceThen(card: Scorecard, path: string, options: ScoringOptions, io: Io) {
  const { loadScorecard } = await import('./load-scorecard.js');
  const earlier = await loadScorecard(path, options, io);
  const { compareScorecards } = await import('../score/index.js');
  const { since, notes } = compareScorecards(card, earlier.card, earlier.file, options.language);
  const messages = notes.map(({ level, code, params }) => ({
    level,
    code,
    message: say(options.language, code, params),
    span: null,
  }));
  return { since, messages };
}

/** The path of a vocabulary of one's own. */
function ownStatusSet({ statusSet }: ScoringOptions): string | undefined {
  return statusSet !== undefined && /[./\\]/.test(statusSet) ? statusSet : undefined;
}

/** Those of the options that were given. */
function given<Key extends keyof ScoringOptions>(
  options: ScoringOptions,
  keys: readonly Key[],
): Pick<ScoringOptions, Key> {
  return Object.fromEntries(keys.filter((key) => options[key] !== undefined).map((key) => [key, options[key]])) as Pick<
    ScoringOptions,
    Key
  >;
}
