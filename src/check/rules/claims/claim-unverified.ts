/**
 * 正文说若干指标达到目标，表中却有指标没有填完成值，读者无法核实。补上完成值，或说明哪些指标尚无数据。
 *
 * The text says that a number of indicators reached their targets, while the table leaves the results of some of them empty, so that
 * nobody can verify it. Fill them in, or say which indicators have no data yet.
 *
 * @miss 规划确定的33项指标进展总体顺利。
 */
import type { Claim } from '../../../model/plan.js';
import type { ScoreResult } from '../../../model/scorecard.js';
import { groupOfClaim } from '../../../score/claim-group.js';
import type { CheckContext } from '../../context.js';
import type { Rule } from '../../rule.js';
import { tableWord } from '../../shared/row-words.js';
import { ownScorecard } from '../../shared/scorecard.js';

const MOST_ROWS = 20;

export const claimUnverified: Rule = {
  id: 'claim-unverified',
  group: 'claims',
  severity: 'info',
  *find(context) {
    if (context.plan.claims.length === 0) return;
    const card = context.once(ownScorecard);
    if (card === null) return;
    for (const claim of context.plan.claims) {
      if (claim.kind !== 'count' && claim.kind !== 'all-met') continue;
      const { results, unknown } = groupOfClaim(claim, context.plan, card.results);
      const open = unknown === null ? results.filter(({ status }) => status === 'no-data') : [];
      if (open.length > 0) yield found(context, claim, open, results.length);
    }
  },
};

function found({ plan, indicators }: CheckContext, claim: Claim, open: readonly ScoreResult[], total: number) {
  const tables = [...new Set(open.map(({ indicator }) => tableWord(plan, indicators.get(indicator)?.table ?? null)))];
  const first = indicators.get(open[0]!.indicator);
  const cell = first?.values.find(({ role }) => role === 'actual');
  const params = {
    claim: claim.quote,
    count: open.length,
    total,
    table: tables.filter((word) => word !== '').join('、'),
    rows:
      open
        .slice(0, MOST_ROWS)
        .map(({ number, name }) => (number === null ? name : `${number} ${name}`))
        .join('、') + (open.length > MOST_ROWS ? ' …' : ''),
  };
  const related =
    cell === undefined ? [] : [{ span: cell.span, code: 'claim-unverified-cell', params: { name: first!.name } }];
  return { span: claim.span, code: 'claim-unverified', params, related };
}
