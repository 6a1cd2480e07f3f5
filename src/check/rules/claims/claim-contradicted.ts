/**
 * 正文对指标完成情况的说法与表中数据矛盾：说“除A、B外其他31个指标都达到目标”，表中另有指标没有达到；说滞后的指标，表中已经达到；
 * 说的个数或比例与表中不符。
 *
 * What the text says of its own indicators is contradicted by the table: "all 31 others reached their targets" while another one did
 * not, an indicator said to lag that reached its target, or a count or share that the table does not give.
 *
 * @miss 规划确定的33项指标进展总体顺利。
 */
import type { Claim } from '../../../model/plan.js';
import type { ScoreResult } from '../../../model/scorecard.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { rowWords, valueWords } from '../../shared/row-words.js';
import { ownScorecard } from '../../shared/scorecard.js';

const BEHIND: ReadonlySet<ScoreResult['status']> = new Set([
  'missed',
  'slipping',
  'lagging',
  'regressed',
  'out-of-bound',
]);
const MOST_ROWS = 5;

export const claimContradicted: Rule = {
  id: 'claim-contradicted',
  group: 'claims',
  severity: 'error',
  *find(context) {
    if (context.plan.claims.length === 0) return;
    const card = context.once(ownScorecard);
    if (card === null) return;
    const results = new Map(card.results.map((result) => [result.indicator, result]));
    for (const [i, { verdict, evidence }] of card.claims.entries()) {
      const claim = context.plan.claims[i]!;
      if (verdict !== 'contradicted') continue;
      const rows = evidence.flatMap((id) => results.get(id) ?? []);
      yield found(context, claim, rows);
    }
  },
};

function found(context: CheckContext, claim: Claim, rows: readonly ScoreResult[]): Found {
  const words = rows.map((row) => factWords(context, row));
  const shown = words.slice(0, MOST_ROWS).join('；') + (words.length > MOST_ROWS ? ' …' : '');
  return {
    span: claim.span,
    code: codeOf(claim, rows),
    params: { claim: claim.quote, rows: shown, count: rows.length },
    related: rows.slice(0, MOST_ROWS).flatMap((row) => {
      const indicator = context.indicators.get(row.indicator);
      const span = (indicator?.actual ?? indicator?.target)?.span ?? indicator?.span;
      return span === undefined
        ? []
        : [{ span, code: 'claim-contradicted-row', params: { row: factWords(context, row) } }];
    }),
  };
}

/** Rows that are behind, rows that are not behind as was said, or a number that the rows do not make. */
function codeOf(claim: Claim, rows: readonly ScoreResult[]): string {
  if (claim.kind === 'lagging-named') return 'claim-contradicted-reached';
  return rows.length > 0 && rows.every(({ status, met }) => BEHIND.has(status) || met === false)
    ? 'claim-contradicted'
    : 'claim-contradicted-number';
}

/** 表1 13 企业劳动合同签约率（97.7%／99%） */
function factWords({ indicators, plan }: CheckContext, { indicator: id }: ScoreResult): string {
  const indicator = indicators.get(id);
  if (indicator === undefined) return id;
  const { actual, target } = indicator;
  const [did, wanted] = [actual, target].map((value) => (value === null ? '—' : valueWords(value, indicator)));
  return `${rowWords(plan, indicator)}（${did}／${wanted}）`;
}
