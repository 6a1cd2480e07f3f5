// What a caller may choose. Everything that moves a verdict is printed in the scorecard.
import type { Language } from '../messages/index.js';
import type { ActualRow } from '../model/actuals.js';
import type { ScoreResult } from '../model/scorecard.js';
import type { Alias } from './actuals/aliases.js';
import type { Ledger } from './ledger/read-ledger.js';
import type { Measures } from './measures.js';
import type { Verdict } from './methods/method.js';
import type { Observation, Vintage } from './observations.js';
import type { Bounds } from './params/bounds.js';
import type { Param } from './params/read.js';
import type { Situation } from './situation.js';
import type { OwnWords } from './status-sets.js';
import type { WeightFile } from './weights/read-weights.js';

export interface ScoreOptions {
  /** Actual values; without them the document's own 完成情况 columns are scored. */
  readonly actuals?: readonly ActualRow[];
  readonly aliases?: readonly Alias[];
  /** 2025 · 2026-06 · 2026Q2 · 2026H1; default the latest period that is scored. */
  readonly asOf?: string;
  /** The id of a table: only its rows are scored. */
  readonly table?: string;
  /** Rows of indicator tables, commitments, or both; default the commitments where the plan has no indicators. */
  readonly include?: 'indicators' | 'commitments' | 'all';
  readonly method?: string;
  /** What the method efficacy goes by, from a parameters file. */
  readonly params?: readonly Param[];
  readonly language?: Language;
  readonly statusSet?: string;
  /** Words of one's own, from `readStatusSet`. */
  readonly statusWords?: OwnWords;
  readonly thresholds?: Partial<Thresholds>;
  /** What counts as noise, in units of the last digit that a target prints; default 0.5, 0 for none. */
  readonly tolerance?: number;
  /** Whether met is decided by exact decimals or by the value rounded to the target's digits. */
  readonly precision?: 'exact' | 'target';
  /** Which of several published values of one period counts; default latest. */
  readonly vintage?: Vintage;
  readonly allowLowCoverage?: boolean;
  /** What became of the targets after the plan was issued; what holds at `asOf` is scored. */
  readonly ledger?: Ledger;
  /** A part of the region: its own rows against its own targets in the ledger. */
  readonly region?: string;
  /** How much each indicator or category counts; all the same without. */
  readonly weights?: WeightFile;
  /** Indicators without a usable actual value do not count (exclude, the default) or count as 0 (zero). */
  readonly missing?: 'exclude' | 'zero';
  /** Whether `lagging` holds slipping indicators too. */
  readonly includeSlipping?: boolean;
  /** Is shown what each result was made from; for explanations. */
  readonly witness?: (evidence: Evidence) => void;
}

/** Bands of the pace. .95 and .85 are Cascade's, 1.05 its upper bound. */
export interface Thresholds {
  readonly ahead: number;
  readonly onTrack: number;
  readonly slipping: number;
}

export interface Settings {
  readonly language: Language;
  readonly thresholds: Thresholds;
  readonly tolerance: number;
  readonly precision: 'exact' | 'target';
  /** By the indicator's id, from the parameters file. */
  readonly bounds: ReadonlyMap<string, Bounds>;
  readonly vintage: Vintage;
  readonly statusSet: string;
  readonly statusWords: OwnWords | null;
  readonly witness?: (evidence: Evidence) => void;
}

/** What an explanation needs of the settings. */
export type Bands = Pick<Settings, 'thresholds' | 'tolerance'>;

/** What a result was made from. */
export interface Evidence {
  readonly result: ScoreResult;
  readonly observation: Observation;
  readonly situation: Situation;
  readonly measures: Measures;
  readonly verdict: Verdict;
}

export function settingsOf(options: ScoreOptions): Omit<Settings, 'bounds'> {
  return {
    language: options.language ?? 'zh',
    thresholds: { ahead: 1.05, onTrack: 0.95, slipping: 0.85, ...options.thresholds },
    tolerance: options.tolerance ?? 0.5,
    precision: options.precision ?? 'exact',
    ...(options.witness && { witness: options.witness }),
    vintage: options.vintage ?? 'latest',
    statusSet: options.statusSet ?? 'national',
    statusWords: options.statusWords ?? null,
  };
}
