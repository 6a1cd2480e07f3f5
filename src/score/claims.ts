// What a document says of its own indicators, against what was scored: supported, contradicted, or not to be verified.
import { say } from '../messages/index.js';
import type { Claim, Plan } from '../model/plan.js';
import type { ClaimVerdict, ScoreResult, Status } from '../model/scorecard.js';
import { groupOfClaim, OTHERS_PATTERN, sizesOf } from './claim-group.js';
import type { Settings } from './options.js';

const BEHIND: ReadonlySet<Status> = new Set(['missed', 'slipping', 'lagging', 'regressed', 'out-of-bound']);
const REACHED: ReadonlySet<Status> = new Set(['met', 'achieved-early', 'ahead', 'on-track']);
/** 完成了目标 says that the target is reached, not only that the plan is on its way there. */
const DONE_PATTERN = /完成|实现.{0,6}目标|达到.{0,6}目标/;
const UNDER_WAY_PATTERN = /序时|进度|阶段|年度/;
/** 均, 全部: every one of them. */
const ALL_PATTERN = /全部|均|都(?!市)/;
/** 实现度, 实现程度: a mean whose making the document does not say. 完成率, 达标率 of indicators: a share of their number. */
const REALISATION_PATTERN = /实现度|实现程度/;
const EACH_PATTERN = /[均都](?:已|能)?(?:达到|达|为|实现|是)/;

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
  const { results: group, unknown, total } = groupOfClaim(claim, plan, results);
  if (unknown !== null) return unverifiable(unknown.code, unknown.params);
  const lost = lostNames(claim, plan);
  if (group.length === 0 && lost !== null) return unverifiable('claim-names-unknown', lost);
  if (group.length === 0) return unverifiable('claim-nothing-scored');
  const years = new Set(group.map(({ actual }) => actual?.year).filter((year) => year != null));
  if (claim.year !== null && years.size > 0 && !years.has(claim.year))
    return unverifiable('claim-other-year', { year: claim.year });

  if (claim.kind === 'achieved-share' && !isOfEach(claim)) return judgeShare(claim, group, language);

  const { behind, reached, open } = sortOut(group, claim.quote);
  const shown = { count: behind.length, open: open.length, rows: namesOf(behind), reached: reached.length };
  const verdict = (kind: Judgement['verdict'], evidence: readonly ScoreResult[], code: string): Judgement => ({
    verdict: kind,
    evidence: evidence.map(({ indicator }) => indicator),
    message: [
      t(code, { ...shown, said: claim.count ?? group.length, total: group.length, names: namesOf(evidence) }),
      kind === 'contradicted' && open.length > 0 ? t('claim-also-open', shown) : '',
    ].join(''),
  });

  if (claim.kind === 'lagging-named' && claim.names.length === 0) {
    const said = claim.count ?? 0;
    const suffix = behind.length === 0 ? '-none' : '';
    if (behind.length > said || behind.length + open.length < said)
      return verdict('contradicted', behind, `claim-behind-differs${suffix}`);
    return open.length > 0
      ? verdict('unverifiable', open, 'claim-open')
      : verdict('supported', behind, behind.length === 0 ? 'claim-count-agrees' : 'claim-behind-agrees');
  }
  if (claim.kind === 'lagging-named') {
    if (reached.length > 0) return verdict('contradicted', reached, 'claim-named-reached');
    if (lost !== null) return unverifiable('claim-names-unknown', lost);
    return open.length === 0
      ? verdict('supported', behind, 'claim-named-behind')
      : verdict('unverifiable', open, 'claim-open');
  }
  const sizes = sizesOf(group, plan);
  if (total !== null && !sizes.has(total))
    return unverifiable('claim-other-total', { said: total, total: group.length });
  const isPart = claim.count !== null && !sizes.has(claim.count);
  const isAll = OTHERS_PATTERN.test(claim.quote) || (total === null && ALL_PATTERN.test(claim.quote));
  if (claim.kind === 'count' && isPart && !isAll) {
    const said = claim.count ?? group.length;
    if (reached.length > said || reached.length + open.length < said)
      return verdict('contradicted', behind, `claim-count-differs${behind.length === 0 ? '-none' : ''}`);
    return open.length > 0
      ? verdict('unverifiable', open, 'claim-open')
      : verdict('supported', reached, 'claim-count-agrees');
  }
  // What is behind may be the very ones that the text excepts under names that no row has.
  if (lost !== null && behind.length > 0 && behind.length <= lost.count)
    return { ...unverifiable('claim-names-unknown', lost), evidence: behind.map(({ indicator }) => indicator) };
  if (behind.length > 0) return verdict('contradicted', behind, 'claim-others-behind');
  if (isPart) return verdict('contradicted', group, 'claim-number-of-indicators');
  return open.length > 0
    ? verdict('unverifiable', open, 'claim-open')
    : verdict('supported', reached, 'claim-count-agrees');
}

/** How many of the names that the claim, or the exception before 其他, gives belong to no row; null where all do. */
function lostNames(claim: Claim, plan: Plan): { count: number; said: number; names: string } | null {
  const isOthers = claim.kind !== 'lagging-named' && OTHERS_PATTERN.test(claim.quote);
  const naming = isOthers ? plan.claims.filter(({ kind }) => kind === 'lagging-named') : [claim];
  const names = naming.flatMap((one) => one.names);
  const count = names.length - naming.reduce((sum, one) => sum + one.indicators.length, 0);
  return count <= 0 || (!isOthers && claim.kind !== 'lagging-named')
    ? null
    : { count, said: names.length, names: names.join('、') };
}

/** “幼有所育”领域指标均达到100%: said of each indicator, not of their mean. */
function isOfEach({ value, quote }: Claim): boolean {
  return value === 100 && EACH_PATTERN.test(quote) && /指标/.test(quote);
}

/** Which results are reached and which are not, in the sense of the claim's own words; the others are open. */
function sortOut(group: readonly ScoreResult[], quote: string) {
  const isOfTargets = DONE_PATTERN.test(quote) && !UNDER_WAY_PATTERN.test(quote);
  const isReached = ({ status, met }: ScoreResult) => REACHED.has(status) && (!isOfTargets || met !== false);
  const isBehind = (result: ScoreResult) =>
    BEHIND.has(result.status) || (REACHED.has(result.status) && !isReached(result));
  return {
    reached: group.filter(isReached),
    behind: group.filter(isBehind),
    open: group.filter((result) => !isReached(result) && !isBehind(result)),
  };
}

/** A share: of the number of indicators it can be counted; a 实现度 can be laid beside ours, which is made otherwise and decides nothing. */
function judgeShare({ quote, value }: Claim, group: readonly ScoreResult[], language: Settings['language']): Judgement {
  const t = (code: string, params: Readonly<Record<string, string | number>> = {}) => say(language, code, params);
  const undecided = (message: string): Judgement => ({ verdict: 'unverifiable', evidence: [], message });
  if (REALISATION_PATTERN.test(quote)) {
    const own = group.flatMap(({ status, completion }) =>
      completion === null || !(REACHED.has(status) || BEHIND.has(status)) ? [] : [Math.min(completion, 1)],
    );
    if (own.length === 0) return undecided(t('claim-share-not-computed'));
    const mean = own.reduce((sum, one) => sum + one, 0) / own.length;
    const params = { own: (mean * 100).toFixed(2), scored: own.length, total: group.length, value: value ?? '' };
    return undecided(t('claim-share-beside-ours', params));
  }
  if (value === null || !/指标/.test(quote)) return undecided(t('claim-share-not-computed'));
  const { behind, reached, open: others } = sortOut(group, quote);
  const open = others.length;
  const share = (count: number) => (100 * count) / group.length;
  // As precise as it is printed: 93.9 is 93.94.
  const digits = /\d\.(?<fraction>\d{1,9})\s?%/.exec(quote)?.groups?.fraction?.length ?? 0;
  const half = 0.5 * 10 ** -digits + 1e-9;
  const params = {
    value,
    reached: reached.length,
    total: group.length,
    open,
    share: share(reached.length).toFixed(Math.max(1, digits)),
  };
  const ids = (rows: readonly ScoreResult[]) => rows.map(({ indicator }) => indicator);
  if (value < share(reached.length) - half || value > share(reached.length + open) + half)
    return {
      verdict: 'contradicted',
      evidence: ids(behind.length > 0 ? behind : reached),
      message: t('claim-share-differs', params),
    };
  return open > 0
    ? {
        verdict: 'unverifiable',
        evidence: ids(group.filter((one) => !reached.includes(one) && !behind.includes(one))),
        message: t('claim-share-open', params),
      }
    : { verdict: 'supported', evidence: ids(reached), message: t('claim-share-agrees', params) };
}

function namesOf(results: readonly ScoreResult[]): string {
  return results.map(({ number, name }) => (number === null ? name : `${number} ${name}`)).join('、');
}
