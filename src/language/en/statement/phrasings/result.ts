import type { Phrasing, Situation } from '../statement.js';
import { isSubject, subjectBefore, subjectOf } from '../subject.js';

/** The subject of these stands before them. */
const STATE_PATTERN =
  /^(?:was|were|had|has|have|rose|fell|grew|increased|decreased|declined|dropped|averaged|reached|amounted|stood|remained|improved|exceeded|totall?ed|represented|accounted)\b/i;

const CHANGE_BEHIND_PATTERN =
  /^\s(?:increase|decrease|rise|fall|drop|reduction|decline|improvement|growth)\b(?! (?:of|in)\b)/i;
/** A participle that has no 「was」 with it. */
const BARE_PATTERN = /^(?!fell|rose|grew)[a-z]{2,14}(?:ed|lt)$/i;

function isMoved({ text, amount, near }: Situation): boolean {
  return (
    near !== null &&
    /^(?:(?:has|have) (?:since )?)?(?:rose|risen|grew|grown|fell|fallen|increased|decreased|declined|dropped)\b/i.test(
      near.words,
    ) &&
    / to $/.test(text.slice(near.end, amount.start))
  );
}

/** rose by 12%, has been reduced to 5%, were trained. */
export const result: Phrasing = {
  name: 'result',
  title: 'What was reached',
  examples: [
    { text: 'In 2015 forest cover was 19%.', reads: '19 % eq past forest cover' },
    { text: 'Access to electricity has increased to 36%.', reads: '36 % eq past Access to electricity' },
    { text: 'Around 5,000 teachers were trained in 2019.', reads: '5000 teachers approx past teachers' },
    { text: 'Services exports grew by 10% per annum.', reads: '10 % eq past Services exports' },
    {
      text: 'The population grew from 8.13 million in 2002 to 11.23 million in 2015.',
      reads: '11230000 - eq past population',
    },
    {
      text: 'Output increased by 72% and access to electricity improved from 5% to 36%.',
      reads: '72 % eq past Output; 36 % eq past access to electricity',
    },
    { text: 'Emissions were estimated at 5.3 million tonnes in 2015.', reads: '5300000 tonnes eq past Emissions' },
    { text: 'In 2018, 87% of emissions came from electricity.', reads: '87 % eq past emissions' },
    { text: 'The two sectors use 28% of all energy produced in the country.', reads: '' },
    { text: 'Replacement of 10% domestic cows with improved species.', reads: '' },
    {
      text: 'Vehicles are estimated to have grown from 47,631 in 2006 to 161,925 in 2015.',
      reads: '161925 - eq past Vehicles',
    },
    { text: 'The city consumed 154 MWh in 2018, a 9.5% increase.', reads: '154 MWh eq past city' },
    { text: 'The city consumed 10 million more kilowatt-hours in 2018 than in 2017.', reads: '' },
    { text: 'Agriculture accounts for 33% of GDP.', reads: '' },
  ],
  read(situation) {
    const { near, before, after, amount, text } = situation;
    const driver = near ?? before;
    const isBefore = driver?.mood === 'past';
    const isBehind = driver === null && after?.mood === 'past' && after.start - amount.end < 60;
    if (!isBefore && !isBehind) return null;
    // 28 % of all energy produced in the country: the participle belongs to what the share is of
    if (isBehind && amount.unit === '%' && BARE_PATTERN.test(after?.words ?? '')) return null;
    // , a 9.5% increase: what it is of stands further away
    if (/,\s(?:or )?an?\s$/.test(text.slice(0, amount.start)) && CHANGE_BEHIND_PATTERN.test(text.slice(amount.end)))
      return null;
    // a bare figure is a result only where something has come to it: the population grew from 8 million to 11 million
    if (amount.unit === null && !(isBefore && isMoved(situation))) return null;
    const isState = isBefore && amount.counted === null && STATE_PATTERN.test(driver?.words ?? '');
    const subject = isState ? subjectBefore(situation, driver?.start ?? 0) : subjectOf(situation);
    return isSubject(subject) ? { tense: 'past', subject, action: null, strength: 'plain' } : null;
  },
};
