import type { Amount } from '../../amounts.js';
import type { Phrasing } from '../statement.js';
import { MONEY_ACTIONS_PATTERN } from '../verbs.js';

const COMPARED_PATTERN =
  /\b(?:compared (?:to|with)|relative to|up from|down from|from|than|versus|against|baseline of|instead of|out of|between)\s(?:about |around |nearly |some |the )?$/i;
/** Averaging 6.1 % against the target of 11.5 %: what a result is held against. */
const MISSED_PATTERN =
  /\b(?:against|below|above|short of|compared (?:to|with)|missed|than) (?:the|its|an?|their) (?:[a-z]{2,12} )?(?:targets?|goals?) of $/i;
const TOTALS_PATTERN =
  /^(?:totall?ed|amounted|reached|rose|grew|fell|was|were|stood|averaged|exceeded|dropped|declined|increased|decreased)\b/i;
const INSIDE_BRACKETS_PATTERN = /[([][^()[\]]*$/;
const COST_PATTERN =
  /\b(?:costs?|budget|funding|price|fee|worth|valued|expenditure|grant|loan|investment (?:needs?|requirements?))\b/i;
const BASELINE_TAIL_PATTERN = /^\s?(?:levels?\b|in (?:the )?base(?:line)? year)/i;

/** 10 million more kilowatt-hours than in 2017: a distance, no level. */
function isDifference(text: string, amount: Amount): boolean {
  return (
    /\s(?:more|fewer|less)\s/.test(text.slice(amount.start, amount.end)) &&
    /^[^.;]{0,80}\sthan\b/.test(text.slice(amount.end))
  );
}

/** Never read: what a target is compared with, what stands in brackets, a cost, a stretch of time that only says when. */
export const notAnAim: Phrasing = {
  name: 'not-an-aim',
  title: 'Compared with, in brackets, costs, stretches of time',
  examples: [
    { text: 'The programme will cost USD 5 million.', reads: '' },
    { text: 'Emissions will be reduced (by 12% in agriculture).', reads: '' },
    { text: 'The strategy will be implemented over the next five years and 3 months.', reads: '' },
    { text: 'Growth was solid, averaging 6.1% against the target of 11.5%.', reads: '6.1 % eq past Growth' },
    { text: 'Exports totalled USD 157.5 million in 2017.', reads: '157500000 USD eq past Exports' },
    { text: 'The cost of the works was USD 5 million.', reads: '' },
    { text: 'Coverage will rise from 40% to 60%.', reads: '60 % eq Coverage' },
    { text: 'See Section 4 and Table 12 on page 30 of Vision 2050, which will guide the 2nd phase.', reads: '' },
  ],
  read({ text, amount, near, before }) {
    const head = text.slice(0, amount.start);
    const isMoneyAim =
      MONEY_ACTIONS_PATTERN.test(text.slice((near ?? before)?.start ?? 0, amount.start)) ||
      (near?.mood === 'past' && TOTALS_PATTERN.test(near.words));
    const isAside =
      COMPARED_PATTERN.test(head) ||
      MISSED_PATTERN.test(head) ||
      isDifference(text, amount) ||
      INSIDE_BRACKETS_PATTERN.test(head) ||
      BASELINE_TAIL_PATTERN.test(text.slice(amount.end)) ||
      (amount.kind === 'money' &&
        (COST_PATTERN.test(head) || COST_PATTERN.test(text.slice(amount.end, amount.end + 30)) || !isMoneyAim)) ||
      (amount.kind === 'duration' &&
        !/\bwithin\s$|\b(?:to|by|than|least|most|exceed)\s?$/i.test(
          text.slice(0, amount.start + 8).slice(0, amount.start),
        ));
    return isAside ? { tense: 'past', subject: '', action: 'none', strength: 'plain' } : null;
  },
};
