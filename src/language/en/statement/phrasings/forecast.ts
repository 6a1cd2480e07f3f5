import type { Phrasing } from '../statement.js';
import { isSubject, subjectBefore, subjectOf } from '../subject.js';

/** is projected to reach 14.16 million, could fall by 5%. */
export const forecast: Phrasing = {
  name: 'forecast',
  title: 'What is projected, expected or estimated',
  examples: [
    {
      text: 'The population is projected to reach 14.2 million people by 2025.',
      reads: '14200000 people eq forecast people',
    },
    { text: 'Emissions are forecast to increase by 40% by 2030.', reads: '40 % eq forecast Emissions' },
  ],
  read(situation) {
    const driver = situation.near ?? situation.before;
    if (driver?.mood !== 'forecast') return null;
    if (situation.amount.unit === null) return null;
    const isState =
      situation.amount.counted === null && /^(?:is|are|was|were|could|may|might|would)\b/i.test(driver.words);
    const subject = isState ? subjectBefore(situation, driver.start) : subjectOf(situation);
    return isSubject(subject) ? { tense: 'forecast', subject, action: null, strength: 'plain' } : null;
  },
};
