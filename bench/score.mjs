// Scoring against its floor: reading a file of actual values and scoring a plan by it, over parsing that file alone with the same
// library; and its growth with the number of rows. Processor time, medians of interleaved runs.
//
//   node bench/score.mjs
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { load, medianTimes } from './measure.mjs';

const YEARS = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const TIMES = 20;
const FLOOR_BAR = 25;
const GROWTH_BAR = 22;

/** One row for the ratio to the floor, one for 20 times the rows. The full form has 10,000 indicators with ten years each. */
export async function measureScoring(isShort) {
  const { readActuals, scorePlan } = await load("export { readActuals, scorePlan } from './src/score/index.ts';");
  const count = isShort ? 2000 : 10_000;
  const [large, small] = [subject(count), subject(count / TIMES)];
  const score = ({ plan, bytes }) => {
    const { value } = readActuals(bytes, { file: 'actuals.csv' });
    const card = scorePlan(plan, { actuals: value });
    if (card.actuals.matched.length !== value.length) throw new Error('rows without an indicator');
    if (card.summary.realisation.coverage.scored !== plan.indicators.length)
      throw new Error('indicators without a verdict');
  };
  const works = [() => parse(large.text), () => score(large), () => times(TIMES, () => score(small))];
  const [floor, ms, often] = await medianTimes(works, isShort ? 3 : 5, 1);
  const name = `${count} indicators`;
  return [
    { name: `${name}, csv-parse alone`, ms: floor, ratio: 1, bar: null },
    { name: `${name}, scored`, ms, ratio: ms / floor, bar: FLOOR_BAR },
    { name: `${TIMES} times the rows`, ms, ratio: (TIMES * ms) / often, bar: GROWTH_BAR },
  ];
}

function times(count, run) {
  for (let i = 0; i < count; i++) run();
}

/** A plan of so many indicators of every kind, and a file of actual values with a row for each of them and each year. */
function subject(count) {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const lines = ['序号,指标,年份,实际值,单位,来源'];
  for (const i of numbers) {
    for (const [k, year] of YEARS.entries())
      lines.push(`${i},${nameOf(i)},${year},${(50 + (i % 40) + k * 1.5).toFixed(1)},%,统计局`);
  }
  const text = `${lines.join('\n')}\n`;
  return { plan: planOf(numbers), text, bytes: new TextEncoder().encode(text) };
}

const WORDS = ['基本养老保险参保', '高中阶段毛入学', '农村自来水普及', '城镇绿化覆盖', '空气质量优良天数'];

function nameOf(i) {
  return `${WORDS[i % WORDS.length]}率${String.fromCodePoint(0x4e00 + (i % 5000))}${String.fromCodePoint(0x5e00 + Math.floor(i / 5000))}`;
}

function planOf(numbers) {
  const span = { line: null, page: null, cell: null, start: 0, end: 0 };
  const value = (role, year, number) => ({
    ...{ role, year, raw: String(number), state: 'value', value: number, upper: null, comparator: 'eq', unit: null },
    ...{ measure: 'level', per: null, hedged: false, cumulative: false, estimated: false, span },
  });
  const indicators = numbers.map((i) => {
    const values = [value('baseline', 2015, 45 + (i % 40)), value('target', 2030, 75 + (i % 20))];
    const [baseline, target] = values;
    return {
      ...{
        id: `t1-${i}`,
        table: 't1',
        number: String(i),
        category: [`第${i % 9}类`],
        rawName: nameOf(i),
        name: nameOf(i),
      },
      ...{ unit: '%', qualifiers: [], attribute: i % 3 === 0 ? 'binding' : 'expected', responsible: [] },
      ...{ direction: { value: 'increase', basis: 'lexicon' }, kind: 'level', limit: 100, parent: null, span },
      ...{ values, baseline, target, actual: null },
    };
  });
  const table = {
    id: 't1',
    kind: 'indicators',
    caption: null,
    section: null,
    columns: [],
    notes: [],
    rowCount: numbers.length,
    span,
  };
  return {
    ...{
      version: 1,
      source: { file: 'plan.txt', format: 'text', bytes: 0, sha256: '' },
      title: '某市规划',
      issuer: null,
    },
    ...{
      documentNumber: null,
      issued: null,
      period: { from: 2016, to: 2030 },
      sections: [],
      tables: [table],
      indicators,
    },
    ...{ tasks: [], boxes: [], commitments: [], facts: [], claims: [], messages: [] },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { name, ms, ratio, bar } of await measureScoring(process.argv.includes('--short'))) {
    console.log(
      `  ${name.padEnd(36)} ${ms.toFixed(0).padStart(6)} ms ${ratio.toFixed(1).padStart(6)}x${bar === null ? '' : `  (bar ${bar}x)`}`,
    );
  }
}
