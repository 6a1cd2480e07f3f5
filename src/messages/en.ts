// The English sentences, by topic. Keys: see index.ts.
import { actualsEn } from './actuals-en.js';
import { checkCommandEn } from './check-command-en.js';
import { claimsEn } from './claims-en.js';
import { commandsEn } from './commands-en.js';
import { configEn } from './config-en.js';
import { diffEn } from './diff-en.js';
import { extractEn } from './extract-en.js';
import { helpEn } from './help-en.js';
import type { Catalogue } from './index.js';
import { ledgerEn } from './ledger-en.js';
import { manualEn } from './manual-en.js';
import { officeEn } from './office-en.js';
import { pageEn } from './page-en.js';
import { readersEn } from './readers-en.js';
import { rebuildEn } from './rebuild-en.js';
import { reportEn } from './report-en.js';
import { reviewEn } from './review-en.js';
import { reviewPageEn } from './review-page-en.js';
import { roundsEn } from './rounds-en.js';
import { scoreReportEn } from './score-report-en.js';
import { scoringEn } from './scoring-en.js';
import { staleOverridesEn } from './stale-overrides.js';
import { tasksEn } from './tasks-en.js';

/** The parts of the catalogue; no key stands in two of them. */
export const enParts: readonly Catalogue[] = [
  actualsEn,
  checkCommandEn,
  claimsEn,
  commandsEn,
  configEn,
  diffEn,
  extractEn,
  helpEn,
  ledgerEn,
  manualEn,
  officeEn,
  pageEn,
  readersEn,
  rebuildEn,
  reportEn,
  reviewEn,
  reviewPageEn,
  roundsEn,
  scoreReportEn,
  scoringEn,
  staleOverridesEn,
  tasksEn,
];

export const en: Catalogue = Object.assign({}, ...enParts);
