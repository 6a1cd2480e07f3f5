// The year that an English document is from, where no date of issue says it.
import { expect, it } from 'vitest';
import { yearOfEnglishDocument } from '../../src/extract/metadata/english.js';
import { readDocument } from '../../src/readers/index.js';

it.each([
  ['The survey of March 2019 was followed by another in June 2020.', null, 2020],
  ['The survey was held in June 2020. Works will begin in May 2031.', null, 2020],
  ['The survey was held in June 2020. Completion is due: December 2026.', null, 2020],
  ['The survey was held in June 2020. The line is expected to be open in March 2027.', null, 2020],
  ['The survey was held in June 2020. Opened: July 2029.', { from: 2021 }, 2020],
  ['The review of June 2022 changed the plan.', { from: 2021 }, 2022],
  ['Nothing is dated here but 2020.', null, null],
])('%s', async (text, period, year) => {
  const document = await readDocument(new TextEncoder().encode(`${text}\n`), { file: 'plan.txt' });
  expect(yearOfEnglishDocument(document, null, period)).toBe(year);
});

it('is that of the date of issue', async () => {
  const document = await readDocument(new TextEncoder().encode('As of June 2024.\n'), { file: 'plan.txt' });
  expect(yearOfEnglishDocument(document, '2021-03-01', null)).toBe(2021);
});
