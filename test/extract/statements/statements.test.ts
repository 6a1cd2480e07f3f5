// Fixture folders: a small document and what it commits to, reports and claims.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/document.js';
import { extractPlan } from '../../../src/extract/index.js';
import type { Commitment, Plan } from '../../../src/model/plan.js';
import { readDocument } from '../../../src/readers/index.js';

const ROOT = 'fixtures/extract/statements';

async function read(path: string): Promise<{ document: Document; plan: Plan }> {
  const document = await readDocument(readFileSync(path), { file: path.split('/').at(-1) ?? path });
  return { document, plan: extractPlan(document) };
}

function say(c: Commitment, tasks: Plan['tasks']): string {
  const number = tasks.find((task) => task.id === c.task)?.number;
  const amount = c.upper === null ? c.value : `${c.value}–${c.upper}`;
  const words = [
    c.subject,
    c.comparator,
    amount,
    c.unit,
    c.kind,
    c.deadline,
    c.strength === 'plain' ? null : c.strength,
  ];
  return [...words, c.implicit ? 'implicit' : null, number == null ? null : `task ${number}`]
    .filter((x) => x != null)
    .join(' ');
}

describe('statements of a document', () => {
  it.each(readdirSync(ROOT))('%s', async (name) => {
    const input = readdirSync(`${ROOT}/${name}`).find((file) => file.startsWith('input.')) ?? '';
    const expected = JSON.parse(readFileSync(`${ROOT}/${name}/expected.json`, 'utf8'));
    const { plan } = await read(`${ROOT}/${name}/${input}`);
    expect(plan.commitments.map((c) => say(c, plan.tasks))).toEqual(expected.commitments);
    expect(
      plan.facts.map((f) => `${say({ ...f, corrected: null, task: null, strength: 'plain' }, [])} ${f.tense}`),
    ).toEqual(expected.facts);
    expect(plan.claims.map((c) => [c.kind, c.count, ...c.names].filter((x) => x !== null).join(' '))).toEqual(
      expected.claims,
    );
  });

  it.each(['seeds/000_7f78ab94924659f4.txt', 'seeds/004_2bd20927046ed761.txt'])(
    'every place of %s holds its quote',
    async (path) => {
      const { document, plan } = await read(path);
      for (const { span, quote } of [...plan.commitments, ...plan.facts, ...plan.claims]) {
        expect(document.text.slice(span.start, span.end)).toBe(quote);
      }
      for (const { valueSpan, valueQuote, span } of [...plan.commitments, ...plan.facts]) {
        expect(document.text.slice(valueSpan.start, valueSpan.end)).toBe(valueQuote);
        expect(span.start <= valueSpan.start && valueSpan.end <= span.end).toBe(true);
      }
    },
  );
});

describe('the seeds', () => {
  it('names the two lagging indicators of the first seed and the 31 others', async () => {
    const { plan } = await read('seeds/000_7f78ab94924659f4.txt');
    expect(
      plan.claims.map(({ kind, names, indicators, count, value, year }) => ({
        kind,
        names,
        indicators,
        count,
        value,
        year,
      })),
    ).toEqual([
      { kind: 'achieved-share', names: [], indicators: [], count: null, value: 97.2, year: 2019 },
      {
        kind: 'lagging-named',
        names: ['每千人医疗床位数', '城市公共交通出行分担率'],
        indicators: ['t1-6', 't1-20'],
        count: 2,
        value: null,
        year: 2020,
      },
      { kind: 'count', names: [], indicators: [], count: 31, value: null, year: 2020 },
    ]);
  });

  it('takes no result and no forecast of the first seed for a commitment', async () => {
    const { plan } = await read('seeds/000_7f78ab94924659f4.txt');
    const past = ['发展基础', '现实基础', '面临形势'];
    for (const { section } of plan.commitments) expect(section.some((title) => past.includes(title))).toBe(false);
    expect(plan.commitments.some(({ quote }) => quote.includes('91.41') || quote.includes('19.3亿'))).toBe(false);
    expect(plan.facts.filter(({ tense }) => tense === 'forecast').map(({ value }) => value)).toEqual([
      15000, 17, 20, 70, 80,
    ]);
  });

  it('links what the text restates to its indicator', async () => {
    const { plan } = await read('seeds/000_7f78ab94924659f4.txt');
    const of = (words: string) => plan.commitments.find(({ quote }) => quote.includes(words));
    expect(of('从业人员持证率达到80%')).toMatchObject({ indicator: 't2-3', value: 80 });
    expect(of('人均体育场地面积达到2.85')).toMatchObject({ indicator: 't2-29', deadline: '2025' });
  });

  it('reads every strength and the deadlines of the second seed', async () => {
    const { plan } = await read('seeds/004_2bd20927046ed761.txt');
    const of = (words: string) => plan.commitments.find(({ quote }) => quote.includes(words));
    expect(of('新增城镇就业10万人')).toMatchObject({ value: 100000, comparator: 'ge', deadline: '2020', inferred: [] });
    expect(of('争创1个')).toMatchObject({ strength: 'strive', hedged: true });
    expect(of('确保1个以上县')).toMatchObject({ strength: 'must', subject: '全国双拥模范县数' });
    expect(of('普职比保持')).toMatchObject({ value: 55, upper: null, ratio: [55, 45], kind: 'ratio_pair' });
  });
});
