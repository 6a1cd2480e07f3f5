// The examples that stand beside each English phrasing, run as they are printed.
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../src/language/en/amounts.js';
import { readEnglishStatements } from '../../src/language/en/statement/index.js';
import { PHRASINGS } from '../../src/language/en/statement/phrasings/index.js';
import { processorTime } from '../processor-time.js';

function say(text: string): string {
  return readEnglishStatements(text, 2020)
    .statements.map(({ amount, subject, tense }) => {
      const value = amount.upper === null ? amount.value : `${amount.value}–${amount.upper}`;
      return `${value} ${amount.unit ?? '-'} ${amount.comparator} ${tense === 'future' ? '' : `${tense} `}${subject}`;
    })
    .join('; ');
}

describe.each(PHRASINGS)('phrasing $name', ({ examples }) => {
  it('has examples', () => expect(examples.length).toBeGreaterThan(0));
  it.each(examples)('$text', ({ text, reads }) => {
    expect(say(text)).toBe(reads);
  });
});

describe('amounts', () => {
  it.each([
    ['Waste sent to landfill must not be less than 30% of the total by 2030.', 'ge', 30],
    ['Coverage should not fall below 60% by 2030.', 'ge', 60],
    ['Losses will not be more than 15% by 2030.', 'le', 15],
    ['Losses will fall to less than 15% by 2030.', 'lt', 15],
    ['We will train 1 500 000 teachers by 2030.', 'eq', 1_500_000],
    ['-50 new clinics will be built by 2030.', 'eq', 50],
  ])('%s', (text, comparator, value) => {
    expect(findAmounts(text).map((one) => [one.comparator, one.value])).toContainEqual([comparator, value]);
  });

  it.each([
    ['One in 5 households will have piped water by 2030.', [['eq', 20, '%']]],
    ['At least nine out of ten births will be attended by 2030.', [['ge', 90, '%']]],
    [
      'The share will rise from about 1 in 4 to 2 out of 5 farms.',
      [
        ['approx', 25, '%'],
        ['eq', 40, '%'],
      ],
    ],
    [
      'We will train staff of 1 in 5 districts.',
      [
        ['eq', 1, null],
        ['eq', 5, 'districts'],
      ],
    ],
    ['One in 2020 and 12 in 2021.', [['eq', 12, null]]],
    ['Services for people over 65 will be free.', []],
    ['Children under 5 and women aged 15-49 are vaccinated.', []],
    ['Women between 15 and 49, and children from 12 schools, take part.', [['eq', 12, 'schools']]],
    ['The under-5 mortality rate and under 5s.', []],
    ['The working population (16 years and above) and those above 60 years of age.', []],
    ['The over 65s and 12 year-olds.', []],
    [
      'Towns with a population over 5,000 and a coverage over 65%.',
      [
        ['gt', 5000, null],
        ['gt', 65, '%'],
      ],
    ],
    [
      'We will train over 65 teachers and keep losses under 50 litres per person.',
      [
        ['gt', 65, 'teachers'],
        ['lt', 50, 'litres per person'],
      ],
    ],
    ['308 malaria incidents per 1,000 population were reported.', [['eq', 308, 'incidents per 1,000 population']]],
    ['The rate was at 5.7 per 1,000 in 2017.', [['eq', 5.7, 'per 1,000']]],
    [
      'It saved 4,700 pounds of carbon dioxide and 900,000 megawatt hours.',
      [
        ['eq', 4700, 'pounds'],
        ['eq', 900_000, 'megawatt hours'],
      ],
    ],
    [
      'It raised USD 5m and $1.5bn for 5m of pipe.',
      [
        ['eq', 5_000_000, 'USD'],
        ['eq', 1_500_000_000, '$'],
        ['eq', 5, 'm'],
      ],
    ],
    ['Mortality is 70 per 100,000 now.', [['eq', 70, 'per 100,000']]],
    [
      'It cost 4,700 pounds of funding and roughly 42,000 cubic yards.',
      [
        ['eq', 4700, 'pounds'],
        ['approx', 42_000, 'cubic yards'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(findAmounts(text).map((one) => [one.comparator, one.value, one.unit])).toEqual(expected);
  });

  it('are all found, however many there are', () => {
    expect(findAmounts('5 clinics, '.repeat(1000))).toHaveLength(1000);
  });

  it('what a unit holds is no amount of its own', () => {
    const found = findAmounts('Maternal mortality will fall to 70 per 100,000 live births by 2030.');
    expect(found.map(({ value }) => value)).toEqual([70]);
  });
});

describe('amounts that are left out', () => {
  const left = (text: string) => readEnglishStatements(text, 2020).left.map(({ start, end }) => text.slice(start, end));

  it('are those of sentences without a target, a result or a forecast', () => {
    expect(left('Agriculture accounts for 33% of GDP. The works cost USD 5 million. See page 12.')).toEqual([
      '33%',
      'USD 5 million',
    ]);
    expect(left('Coverage will rise to 60% (2015: 40%).')).toEqual(['40%']);
    expect(left('We will plant 500 trees.')).toEqual([]);
    expect(say('Train 50 teachers, 20 nurses and 10 doctors.')).toBe(
      '50 teachers eq teachers; 20 nurses eq nurses; 10 doctors eq doctors',
    );
  });

  it('stand in no figure and no table of contents', () => {
    expect(left('Chapter one ................ 12%\nFigure 2: Share of waste 12% 30% 45%')).toEqual([]);
  });

  it('of a sentence without end take time that grows with the text', () => {
    const text = (times: number) => `The council will plant ${'5 trees, '.repeat(times)}`;
    const timeOf = (times: number) =>
      Math.min(...[1, 2, 3].map(() => processorTime(() => readEnglishStatements(text(times), 2020))));
    timeOf(500);
    const [short, long] = [timeOf(2_000), timeOf(40_000)];
    expect(long < 500 || long / short < 60).toBe(true);
    expect(readEnglishStatements(text(2_000), 2020).left).toHaveLength(2_000);
  });
});
