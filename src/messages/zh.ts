// The Chinese sentences, by topic. Keys: see index.ts.
import { actualsZh } from './actuals-zh.js';
import { checkCommandZh } from './check-command-zh.js';
import { claimsZh } from './claims-zh.js';
import { commandsZh } from './commands-zh.js';
import { configZh } from './config-zh.js';
import { diffZh } from './diff-zh.js';
import { extractZh } from './extract-zh.js';
import { helpZh } from './help-zh.js';
import type { Catalogue } from './index.js';
import { ledgerZh } from './ledger-zh.js';
import { manualZh } from './manual-zh.js';
import { officeZh } from './office-zh.js';
import { pageZh } from './page-zh.js';
import { readersZh } from './readers-zh.js';
import { rebuildZh } from './rebuild-zh.js';
import { reportZh } from './report-zh.js';
import { reviewPageZh } from './review-page-zh.js';
import { reviewZh } from './review-zh.js';
import { roundsZh } from './rounds-zh.js';
import { scoreReportZh } from './score-report-zh.js';
import { scoringZh } from './scoring-zh.js';
import { staleOverridesZh } from './stale-overrides.js';
import { tasksZh } from './tasks-zh.js';

/** The parts of the catalogue; no key stands in two of them. */
export const zhParts: readonly Catalogue[] = [
  actualsZh,
  checkCommandZh,
  claimsZh,
  commandsZh,
  configZh,
  diffZh,
  extractZh,
  helpZh,
  ledgerZh,
  manualZh,
  officeZh,
  pageZh,
  readersZh,
  rebuildZh,
  reportZh,
  reviewZh,
  reviewPageZh,
  roundsZh,
  scoreReportZh,
  scoringZh,
  staleOverridesZh,
  tasksZh,
];

export const zh: Catalogue = Object.assign({}, ...zhParts);
