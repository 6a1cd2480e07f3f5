import type { Phrasing } from '../statement.js';
import { strengthOf } from '../strength.js';
import { subjectOf } from '../subject.js';
import { MOVES_PATTERN } from '../verbs.js';

/** will reduce emissions by 38 per cent; Increase the number of vehicles to at least 80,000; 500 teachers will be trained. */
export const announced: Phrasing = {
  name: 'announced',
  title: 'What will, shall, must or aims to be done, and what an action orders',
  examples: [
    { text: 'The Government will reduce poverty from 44.9% in 2011 to 20% by 2020.', reads: '20 % eq poverty' },
    {
      text: 'Reduce statewide greenhouse gas emissions to 40% below 2005 levels',
      reads: '40 % eq statewide greenhouse gas emissions',
    },
    {
      text: 'Increase the number of zero-emission vehicles to at least 80,000',
      reads: '80000 - ge zero-emission vehicles',
    },
    { text: 'The city aims to plant 1.5 million trees by 2030.', reads: '1500000 trees eq trees' },
    { text: 'No more than 5% of waste shall go to landfill.', reads: '5 % le waste' },
    {
      text: 'At least 500 primary school teachers will be trained by 2026.',
      reads: '500 teachers ge primary school teachers',
    },
    { text: 'Dropout will be cut by 10 percentage points.', reads: '10 percentage points eq Dropout' },
    { text: 'Decisions will be issued within 30 days.', reads: '30 days eq Decisions' },
    { text: 'The council strives to recycle 60-65% of household waste.', reads: '60–65 % range household waste' },
    { text: 'Mobilize USD 25 million for adaptation by 2027.', reads: '25000000 USD eq adaptation' },
    { text: '68 MWp of solar mini-grids to be installed in rural areas by 2030', reads: '68 MWp eq solar mini-grids' },
    {
      text: 'By 2027: a. Households with piped water increased to 85% (2020 baseline: 62%)',
      reads: '85 % eq Households with piped water',
    },
    { text: 'By 2015, poverty fell to 20%.', reads: '20 % eq past poverty' },
    { text: 'The target is to have 90% of roads in good condition.', reads: '90 % eq roads' },
  ],
  read(situation) {
    const { near, before, after, amount, text } = situation;
    const driver = near ?? (before?.mood === 'future' ? before : null);
    const isBefore = driver?.mood === 'future';
    const isBehind =
      driver === null &&
      before === null &&
      after?.mood === 'future' &&
      after.start - amount.end < 90 &&
      /^(?:will|shall|must|should|to be|(?:is|are) to)\b/i.test(after.words);
    if (!isBefore && !isBehind) return null;
    const words = text.slice(driver?.start ?? 0, amount.start);
    // A bare figure is a target only where something is moved to it, or a bound stands with it.
    if (
      amount.unit === null &&
      !(MOVES_PATTERN.test(words) && /\b(?:to|by|at|least|than|of)\s?$/i.test(`${words}`)) &&
      !['ge', 'le', 'gt', 'lt'].includes(amount.comparator)
    )
      return null;
    return {
      tense: 'future',
      subject: subjectOf(situation),
      action: driver?.action ?? null,
      strength: strengthOf(text.slice(0, amount.start + (isBehind ? 90 : 0))),
    };
  },
};
