// Boxes of the first founding document, and of fixtures/extract/boxes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInvestment } from '../../src/extract/boxes/items.js';
import { extractPlan } from '../../src/extract/index.js';
import type { Plan } from '../../src/model/plan.js';
import { readDocument } from '../../src/readers/index.js';

const FOLDER = 'fixtures/extract/boxes';

async function planOf(path: string): Promise<{ plan: Plan; text: string }> {
  const document = await readDocument(readFileSync(path), { file: 'plan.txt' });
  return { plan: extractPlan(document), text: document.text };
}

describe('boxes of the first founding document', async () => {
  const { plan, text } = await planOf('seeds/000_7f78ab94924659f4.txt');

  it('are eleven: the seventh is missing in print', () => {
    expect(plan.boxes.map((box) => box.number)).toEqual(['1', '2', '3', '4', '5', '6', '8', '9', '10', '11', '12']);
    expect(plan.boxes.map((box) => box.items.length)).toEqual([8, 27, 4, 3, 7, 1, 4, 5, 3, 3, 5]);
  });

  it('has 27 items in box 2, numbered 1 to 28 without a 16', () => {
    const numbers = plan.boxes[1]!.items.map((item) => Number(item.number));
    expect(numbers).toEqual([...Array(28).keys()].map((i) => i + 1).filter((i) => i !== 16));
    expect(plan.boxes[1]!.items[11]!.title).toBe('提升“互联网+医疗健康”公共服务应用');
    expect(plan.boxes[1]!.items[23]!.title).toBe('建设“匠才汇”智慧工程（技能人才职业生涯“一件事”）');
  });

  it('knows results from projects and measures', () => {
    const kinds = plan.boxes.map((box) => [...new Set(box.items.map((item) => item.kind))].join());
    expect(kinds).toEqual(['result', 'project', 'measure', ...Array(8).fill('project')]);
  });

  it('reads the titles that items open with, and what is to be invested', () => {
    expect(plan.boxes[2]!.items.map((item) => item.title)).toEqual(['民办教育', '托育服务', '社会办医', '社会办养老']);
    expect(plan.boxes[5]!.items[0]!.title).toBe('“1+1+1+N”高质量就业政策服务体系');
    expect(plan.boxes[4]!.items[0]!.investment).toEqual({ value: 5e9, raw: '计划投资50亿元' });
  });

  it('lists the frame without a caption as another table, and swallows it nowhere', () => {
    const table = plan.tables.find((other) => other.id === 'o1')!;
    expect(text.slice(table.span.start, table.span.end)).toContain('中医服务提升工程.');
    expect(plan.boxes.some((box) => box.items.some((item) => item.text.includes('中医服务提升工程')))).toBe(false);
    expect(plan.messages.map((message) => message.code)).toContain('box-without-caption');
    expect(plan.tables.filter((t) => t.kind === 'box').map((t) => t.id)).toEqual(plan.boxes.map((box) => box.id));
  });

  it('gives every item the place of its text', () => {
    for (const box of plan.boxes) {
      for (const { span, text: words } of box.items)
        expect(text.slice(span.start, span.end)).toContain(words.slice(-10));
    }
  });
});

interface Expected {
  readonly number: string | null;
  readonly caption: string;
  /** number, title, kind, investment in 元 */
  readonly items: readonly (readonly [string | null, string | null, string, number | null])[];
}

describe.each(readdirSync(FOLDER))('boxes: %s', (name) => {
  it('are those that were read by hand', async () => {
    const input = readdirSync(join(FOLDER, name)).find((file) => file.startsWith('input.'))!;
    const { plan } = await planOf(join(FOLDER, name, input));
    const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expected[];
    const found = plan.boxes.map(({ number, caption, items }) => ({
      number,
      caption,
      items: items.map((item) => [item.number, item.title, item.kind, item.investment?.value ?? null]),
    }));
    expect(found).toEqual(expected);
  });
});

describe('investment', () => {
  it.each([
    ['计划投资50亿元。', 5e9],
    ['总投资约1.2亿元', 1.2e8],
    ['估算投资3500万元', 3.5e7],
    ['计划投资20亿，新建', 2e9],
    ['总投资1,200万元', 1.2e7],
    ['投资强度每亩300', null],
    ['吸引投资者', null],
  ])('%s', (text, value) => {
    expect(readInvestment(text)?.value ?? null).toBe(value);
  });
});
