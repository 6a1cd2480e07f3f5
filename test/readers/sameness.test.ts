// One plan in every format gives one answer: all but places, the source and what readers had to say is the same.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.js';
import type { Plan } from '../../src/model/plan.js';
import { readDocument } from '../../src/readers/index.js';

const folder = join(import.meta.dirname, '../../fixtures/formats');
const PLACES = new Set(['span', 'valueSpan', 'source', 'messages']);
/** Formats that only LibreOffice reads. */
const BY_OFFICE = ['doc', 'odt'];
/** What a format prints where a footnote is referred to; Word files and web pages have nothing there that is text. */
const FOOTNOTE_MARK_PATTERN = /(?:[①-⑤]|\[\^\d\]|(?<=）)\d)$/;

async function planOf(ending: string) {
  const file = `plan.${ending}`;
  const document = await readDocument(readFileSync(join(folder, file)), { file });
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

  it.each(
    ['txt', 'md', 'html', 'docx', 'xlsx', 'pdf', ...BY_OFFICE].map(
      (ending) => [ending, BY_OFFICE.includes(ending) && !hasOffice] as const,
    ),
  )('%s', async (ending, isOut) => {
    if (isOut) return;
    const { document, plan } = await planOf(ending);
    for (const { quote, span } of quotesOf(plan)) expect(document.text.slice(span.start, span.end)).toBe(quote);
    expect(withoutPlaces(plan)).toEqual(withoutPlaces(expected));
  });
});
