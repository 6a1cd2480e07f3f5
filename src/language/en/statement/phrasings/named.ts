import { findEnglishDeadlines } from '../../dates.js';
import type { Phrasing } from '../statement.js';
import { strengthOf } from '../strength.js';
import { subjectOf } from '../subject.js';

const NOMINAL_PATTERN =
  /\b(?:reduction|decrease|increase|cut|development|installation|construction|dissemination|distribution|rehabilitation|restoration|expansion|deployment|introduction|establishment|provision|training|planting|afforestation|reforestation|improvement|achievement|electrification|replacement|upgrading|share|coverage|target|goal|substitution)s?\b/i;
const LATER_PATTERN = /(?<!\d)(?<year>20\d\d)(?!\d)/g;

/** A reduction of 16 per cent relative to BAU by 2030; Development of 56 MW hydro capacity by 2030: no verb, but a date to come. */
export const named: Phrasing = {
  name: 'named',
  title: 'Without a verb, with a date by which it is due',
  examples: [
    { text: 'A reduction of 16 per cent relative to BAU by 2030', reads: '16 % eq reduction' },
    { text: 'Development of 56.75 MW large hydro capacity by 2030.', reads: '56.75 MW eq large hydro capacity' },
    { text: 'A decrease of 4% in 2018', reads: '' },
  ],
  read(situation) {
    const { near, before, amount, text, now } = situation;
    const driver = near ?? before;
    const isNominal =
      NOMINAL_PATTERN.test(text.slice(0, amount.start)) ||
      NOMINAL_PATTERN.test(text.slice(amount.end, amount.end + 24));
    if (!isNominal || amount.unit === null) return null;
    const dates = findEnglishDeadlines(text);
    const isDue = dates.some(({ isBound }) => isBound);
    const isLater = now !== null && [...text.matchAll(LATER_PATTERN)].some((match) => Number(match.groups?.year) > now);
    // 「is therefore a 38 per cent reduction in 2030」: a present tense is a target only where the year is known to be to come.
    if (
      driver === null
        ? !isDue && !isLater
        : driver.mood !== 'present' || !isLater || !/^(?:is|are)$/i.test(driver.words)
    )
      return null;
    if (driver === null && situation.after?.mood === 'past') return null;
    return {
      tense: 'future',
      subject: subjectOf(situation),
      action: null,
      strength: strengthOf(text.slice(0, amount.start)),
    };
  },
};
