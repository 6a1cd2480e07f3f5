// Scoring for callers outside of this folder.
export { STATUS_SETS } from '../model/choices.js';
export { type Alias, readAliases, readUnitAliases } from './actuals/aliases.js';
export { ACTUAL_HEADERS, type ActualField } from './actuals/columns.js';
export { type ReadActualsOptions, readActuals } from './actuals/read.js';
export { type Include, includeStatements } from './commitments/include.js';
export { type ActualsComparison, type ActualsConflict, compareActuals } from './compare.js';
export { type ExplainContext, explainResult } from './explain/explain.js';
export type { Explanation, GivenValue, PlanQuote, Step } from './explain/explanation.js';
export { selectResults } from './explain/select.js';
export {
  type FillSource,
  type Proposal,
  type ProposalReason,
  type ProposeOptions,
  proposeActuals,
  type Sureness,
} from './fill/propose.js';
export { type Ledger, type LedgerRow, readLedger } from './ledger/read-ledger.js';
export { type MatchCandidate, type MatchLine, proposeMatches } from './match/propose.js';
export { rollUpScores, type SeriesScore } from './methods/roll-up.js';
export type { Evidence, ScoreOptions, Thresholds } from './options.js';
export { type Param, readParams } from './params/read.js';
export { scorePlan } from './score.js';
export { compareScorecards } from './since/compare-scorecards.js';
export { rankOf } from './status-rank.js';
export { readStatusSet } from './status-set-file.js';
export { type OwnWords, type StatusSet, type StatusWordOptions, statusWord } from './status-sets.js';
export { isScored } from './summary.js';
export { makeTemplate, TEMPLATE_COLUMNS, type TemplateOptions, type TemplateRow } from './template.js';
export { readWeights, type WeightFile, type WeightRow } from './weights/read-weights.js';
