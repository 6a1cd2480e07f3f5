import type { Phrasing } from '../statement.js';
import { isSubject, subjectBefore, subjectOf } from '../subject.js';

/** The subject of these stands before them. */
const STATE_PATTERN =
  /^(?:was|were|had|has|have|rose|fell|grew|increased|decreased|declined|dropped|averaged|reached|amounted|stood|remained|improved|exceeded|totall?ed|represented|accounted)\b/i;

/** rose by 12%, has been reduced to 5%, were trained. */
export const result: Phrasing = {
  name: 'result',
  title: 'What was reached',
  examples: [
    { text: 'In 2015 forest cover was 19%.', reads: '19 % eq past forest cover' },
    { text: 'Access to electricity has increased to 36%.', reads: '36 % eq past Access to electricity' },
    { text: 'Around 5,000 teachers were trained in 2019.', reads: '5000 teachers approx past teachers' },
    { text: 'Services exports grew by 10% per annum.', reads: '10 % eq past Services exports' },
    { text: 'Agriculture accounts for 33% of GDP.', reads: '' },
  ],
  read(situation) {
    const { near, before, after, amount } = situation;
    const driver = near ?? before;
    const isBefore = driver?.mood === 'past';
    const isBehind = driver === null && after?.mood === 'past' && after.start - amount.end < 60;
    if (!isBefore && !isBehind) return null;
    if (amount.unit === null) return null;
    const isState = isBefore && amount.counted === null && STATE_PATTERN.test(driver?.words ?? '');
    const subject = isState ? subjectBefore(situation, driver?.start ?? 0) : subjectOf(situation);
    return isSubject(subject) ? { tense: 'past', subject, action: null, strength: 'plain' } : null;
  },
};
