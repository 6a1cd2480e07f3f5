// What a document says of its own indicators, against what was scored: supported, contradicted, or not to be verified.
import { say } from '../messages/index.js';
import type { Claim, Plan } from '../model/plan.js';
import type { ClaimVerdict, ScoreResult, Status } from '../model/scorecard.js';
import type { Settings } from './options.js';

const BEHIND: ReadonlySet<Status> = new Set(['missed', 'slipping', 'lagging', 'regressed', 'out-of-bound']);
const REACHED: ReadonlySet<Status> = new Set(['met', 'achieved-early', 'ahead', 'on-track']);
/** 其他31个指标: all but those that the same text names. */
const OTHERS_PATTERN = /其他|其它|其余|余下/;

/** One verdict for each claim of the plan, in its order. Evidence lists the ids that decide, or that could not be judged. */
export function judgeClaims(plan: Plan, results: readonly ScoreResult[], settings: Settings): ClaimVerdict[] {
  return plan.claims.map((claim) => ({ claim: claim.id, ...judge(claim, plan, results, settings) }));
}

type Judgement = Omit<ClaimVerdict, 'claim'>;

function judge(claim: Claim, plan: Plan, results: readonly ScoreResult[], { language }: Settings): Judgement {
  const t = (code: string, params: Readonly<Record<string, string | number>> = {}) => say(language, code, params);
  const unverifiable = (code: string, params = {}): Judgement => ({
    verdict: 'unverifiable',
    evidence: [],
    message: t(code, params),
  });
  if (claim.kind === 'achieved-share') return unverifiable('claim-share-not-computed');
  const group = groupOf(claim, plan, results);
  if (group.length === 0) return unverifiable('claim-nothing-scored');
  const years = new Set(group.map(({ actual }) => actual?.year).filter((year) => year != null));
  if (claim.year !== null && years.size > 0 && !years.has(claim.year))
    return unverifiable('claim-other-year', { year: claim.year });

  const behind = group.filter(({ status }) => BEHIND.has(status));
  const reached = group.filter(({ status }) => REACHED.has(status));
  const open = group.filter(({ status }) => !BEHIND.has(status) && !REACHED.has(status));
  const shown = { count: behind.length, open: open.length, rows: namesOf(behind), reached: reached.length };
  const verdict = (kind: Judgement['verdict'], evidence: readonly ScoreResult[], code: string): Judgement => ({
    verdict: kind,
    evidence: evidence.map(({ indicator }) => indicator),
    message: [
      t(code, { ...shown, said: claim.count ?? group.length, total: group.length, names: namesOf(evidence) }),
      kind === 'contradicted' && open.length > 0 ? t('claim-also-open', shown) : '',
    ].join(''),
  });

  if (claim.kind === 'lagging-named') {
    if (reached.length > 0) return verdict('contradicted', reached, 'claim-named-reached');
    const complete = open.length === 0 && group.length >= claim.names.length;
    return complete ? verdict('supported', behind, 'claim-named-behind') : verdict('unverifiable', open, 'claim-open');
  }
  if (claim.kind === 'count' && !OTHERS_PATTERN.test(claim.quote) && claim.count !== group.length) {
    const said = claim.count ?? group.length;
    if (reached.length > said || reached.length + open.length < said)
      return verdict('contradicted', behind, 'claim-count-differs');
    return open.length > 0
      ? verdict('unverifiable', open, 'claim-open')
      : verdict('supported', reached, 'claim-count-agrees');
  }
  if (behind.length > 0) return verdict('contradicted', behind, 'claim-others-behind');
  if (claim.count !== null && claim.count !== group.length)
    return verdict('contradicted', group, 'claim-number-of-indicators');
  return open.length > 0
    ? verdict('unverifiable', open, 'claim-open')
    : verdict('supported', reached, 'claim-count-agrees');
}

/** The results that a claim speaks of: those it names, or those of the tables that the named ones stand in. */
function groupOf(claim: Claim, plan: Plan, results: readonly ScoreResult[]): ScoreResult[] {
  if (claim.kind === 'lagging-named') return results.filter(({ indicator }) => claim.indicators.includes(indicator));
  const named = new Set(
    plan.claims.filter(({ kind }) => kind === 'lagging-named').flatMap(({ indicators }) => indicators),
  );
  const tableOf = new Map(plan.indicators.map(({ id, table }) => [id, table]));
  const tables = new Set([...named].map((id) => tableOf.get(id)));
  const inTables = results.filter(({ indicator }) => tables.size === 0 || tables.has(tableOf.get(indicator)));
  return OTHERS_PATTERN.test(claim.quote) ? inTables.filter(({ indicator }) => !named.has(indicator)) : inTables;
}

function namesOf(results: readonly ScoreResult[]): string {
  return results.map(({ number, name }) => (number === null ? name : `${number} ${name}`)).join('、');
}
