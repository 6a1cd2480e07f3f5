// One plan in every format gives one answer: all but places, the source and what readers had to say is the same.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.js';
import type { Plan } from '../../src/model/plan.js';
import { type ReadOptions, readDocument } from '../../src/readers/index.js';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'fixtures/formats');
const PLACES = new Set(['span', 'valueSpan', 'source', 'messages']);
/** Formats that only LibreOffice reads. */
const BY_OFFICE = ['doc', 'odt'];
/** What a format prints where a footnote is referred to; Word files and web pages have nothing there that is text. */
const FOOTNOTE_MARK_PATTERN = /(?:[①-⑤]|(?<=）)\d)$/;

async function planOf(ending: string, options: Partial<ReadOptions> = {}) {
  const file = `plan.${ending}`;
  const document = await readDocument(readFileSync(join(folder, file)), { file, ...options });
  return { document, plan: extractPlan(document, { language: 'zh' }) };
}

function withoutPlaces(plan: Plan): unknown {
  return JSON.parse(
    JSON.stringify(plan, (key, value) =>
      PLACES.has(key) ? undefined : key === 'text' ? value.replace(FOOTNOTE_MARK_PATTERN, '') : value,
    ),
  );
}

/** Every quote with the place that it claims. */
function quotesOf({ indicators, tasks, commitments, facts }: Plan) {
  return [
    ...indicators.flatMap(({ values }) => values.map(({ raw, span }) => ({ quote: raw, span }))),
    ...tasks.flatMap(({ mark }) => (mark === null ? [] : [mark])),
    ...[...commitments, ...facts].flatMap(({ quote, span, valueQuote, valueSpan }) => [
      { quote, span },
      { quote: valueQuote, span: valueSpan },
    ]),
  ];
}

const hasOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe('fixtures/formats', async () => {
  const { plan: expected } = await planOf('txt');

  it('the plain text gives what the plan says', () => {
    expect(expected.title).toBe('云溪市“十四五”公共服务规划');
    expect(
      expected.indicators.map(({ number, category, name, unit, baseline, target }) => [
        number,
        category,
        name,
        unit,
        baseline?.value,
        target?.value,
      ]),
    ).toEqual([
      ['1', ['幼有所育'], '普惠性幼儿园覆盖率', '%', 85.2, 90],
      ['2', ['幼有所育'], '每千人口拥有3岁以下婴幼儿托位数', '个', 1.8, 4.5],
      ['3', ['病有所医'], '每千常住人口医疗卫生机构床位数', '张', 5.1, 6.5],
      ['4', ['病有所医'], '人均预期寿命', '岁', 78.3, 79.5],
    ]);
    expect(expected.tasks.map(({ number, lead, responsible }) => [number, lead, responsible])).toEqual([
      ['（一）', [], ['市教育局', '市财政局']],
      ['（二）', ['市卫生健康委'], ['市卫生健康委', '市医保局', '市财政局']],
    ]);
    expect(expected.boxes[0]?.items).toHaveLength(2);
  });

  for (const ending of ['txt', 'md', 'html', 'mht', 'docx', 'xlsx', 'pdf', ...BY_OFFICE]) {
    it(ending, async ({ skip }) => {
      skip(BY_OFFICE.includes(ending) && !hasOffice, 'LibreOffice is not installed');
      const { document, plan } = await planOf(ending);
      for (const { quote, span } of quotesOf(plan)) expect(document.text.slice(span.start, span.end)).toBe(quote);
      expect(withoutPlaces(plan)).toEqual(withoutPlaces(expected));
    });
  }

  it('doc without LibreOffice: all figures and units, and a message of what is lost', async () => {
    const { document, plan } = await planOf('doc', { libreOffice: null });
    expect(document.notes).toContainEqual(expect.objectContaining({ level: 'warning', code: 'doc-word-extractor' }));
    const figures = ({ indicators }: Plan) =>
      indicators.map(({ number, rawName, values }) => [number, rawName, values.map(({ raw }) => raw)]);
    expect(figures(plan)).toEqual(figures(expected));
    const units = ({ tasks }: Plan) => tasks.map(({ lead, responsible }) => [lead, responsible]);
    expect(units(plan)).toEqual(units(expected));
  });
});

describe('fixtures/formats/seeds', () => {
  // Pages and web pages do not keep how many blanks stand between two words: lines are broken there, blanks fall together.
  const withoutBlanks = (value: unknown) =>
    JSON.parse(JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? inner.replace(/\s+/g, '') : inner)));

  for (const name of ['000_7f78ab94924659f4', '004_2bd20927046ed761']) {
    const planAt = async (path: string) =>
      withoutPlaces(
        extractPlan(await readDocument(readFileSync(join(root, path)), { file: path }), { language: 'zh' }),
      );
    const expected = planAt(`seeds/${name}.txt`);

    it(`${name}.docx`, async () => {
      expect(await planAt(`fixtures/formats/seeds/${name}.docx`)).toEqual(await expected);
    });

    it.each(['html', 'pdf'])(`${name}.%s`, async (ending) => {
      const plan = await planAt(`fixtures/formats/seeds/${name}.${ending}`);
      expect(withoutBlanks(plan)).toEqual(withoutBlanks(await expected));
    });
  }
});
