// `plan review -o review.html`: the bytes. What a person does with the page is tested in a browser.
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { reviewHtml } from '../../src/report/formats/review/index.js';
import { HOSTILE_FILE, HOSTILE_PLAN } from './hostile-plan.js';
import { SEEDS } from './report-input.js';
import { reviewInputOf, reviewInputOfFile } from './review-input.js';

const harbour = 'fixtures/review/harbour/plan.md';
/** The cards of a page, in their order. */
const cardsOf = (page: string) => page.match(/<li class="item".*?<\/li>(?=<li class="item"|<\/ol>)/gs)!;

describe('the review page of a plan', async () => {
  const page = reviewHtml(await reviewInputOfFile(SEEDS[0]));
  const cards = cardsOf(page);

  it('is the same each time', async () => {
    expect(reviewHtml(await reviewInputOfFile(SEEDS[0]))).toBe(page);
  });

  it('has a card for the document, each indicator, task and commitment', async () => {
    const { plan } = await reviewInputOfFile(SEEDS[0]);
    expect(cards.length).toBe(1 + plan.indicators.length + plan.tasks.length + plan.commitments.length);
  });

  it('has an anchor for each link, and each id once', () => {
    const ids = page.match(/ id="[^"]+"/g)!.map((id) => id.slice(5, -1));
    const links = page.match(/ href="[^"]+"/g)!.map((link) => link.slice(7, -1));
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
  });

  it('shows doubtful ones first, then what is doubtful for many at once, then the others, each in the order of the text', () => {
    const order = cards.map((card) => [
      Number(/data-weight="(\d)"/.exec(card)![1]),
      Number(/data-place="(\d+)"/.exec(card)![1]),
    ]);
    expect(order).toEqual([...order].sort((a, b) => b[0]! - a[0]! || a[1]! - b[1]!));
    expect(new Set(order.map(([weight]) => weight))).toEqual(new Set([2, 1, 0]));
  });

  it('says why something is doubtful', () => {
    const card = (words: string) => cards.find((one) => one.includes(words))!;
    expect(card('>t1-11 城镇登记失业率<')).toContain('目标值“&lt;4”比基期值“3.44”差');
    expect(card('>基本公共服务常住人口覆盖率 全覆盖<')).toContain('原文没有写数字，按 100% 读取。');
    expect(card('>基本公共服务常住人口覆盖率 全覆盖<')).toContain('完成时限 2025 是推断的。');
    expect(card('>t1-6 每千人口床位数<')).not.toContain('class="doubts"');
  });

  it('tells the rows of tables and headings in the text apart', () => {
    expect(page).toMatch(/<li id="L60" class="grid row">/);
    expect(page).toMatch(/<li id="L61" class="grid">/);
    expect(page).toMatch(/<li id="L2" class="head">/);
  });
});

describe('what the script is given', () => {
  it('holds fields and quotes to the letter, whatever signs are in them', async () => {
    const name = '床位\u200b数\u202e\u0007';
    const text = `| 序号 | 指标 | 2025年目标 |\n| --- | --- | --- |\n| 1 | ${name} | 5 |\n| 2 | 绿地率 | 6 |\n`;
    const input = await reviewInputOf({ file: 'plan.md', bytes: new TextEncoder().encode(text) });
    const page = reviewHtml(input);
    expect(page).not.toContain('\u202e');
    const items: { id: string; quote: string; fields: { name: string; value: unknown }[] }[] = [];
    const walk = (node: { attrs?: { name: string; value: string }[]; childNodes?: unknown[] }) => {
      for (const attr of node.attrs ?? []) if (attr.name === 'data-item') items.push(JSON.parse(attr.value));
      for (const child of node.childNodes ?? []) walk(child as typeof node);
    };
    walk(parse(page) as never);
    const [indicator] = input.plan.indicators;
    const item = items.find(({ id }) => id === indicator!.id)!;
    expect(item.quote).toBe(indicator!.rawName);
    expect(item.fields.find((field) => field.name === 'name')!.value).toBe(indicator!.name);
    expect(item.fields.find((field) => field.name === 'target.2025.value')!.value).toBe(5);
  });
});

describe('the review page of a plan given as JSON', async () => {
  const page = reviewHtml({ ...(await reviewInputOfFile(harbour)), document: null, findings: [] });

  it('lists the quotes alone, and they lead back too', () => {
    expect(page).not.toContain('<ol class="source"');
    expect(page).toMatch(/<li id="(q\d+-\d+)" data-q="\1">.*?<q>5.53<\/q>/);
    expect(page).toContain('规划由 JSON 给出，没有全文，只列引文。');
    expect(page).toContain('&quot;textSha256&quot;:null');
  });
});

describe('the cards of a plan with all kinds', async () => {
  const cards = cardsOf(reviewHtml(await reviewInputOfFile(harbour)));
  const card = (words: string) => cards.find((one) => one.includes(words))!;

  it('say that a target is no number, a direction is by the values, a deadline is the end of the plan', () => {
    expect(card('t1-3 养老护理员人数')).toContain('目标单元格里不是数字：“待定”。');
    expect(card('t1-4 重复的行')).toContain('越高越好，是由基期值和目标值的大小推断的。');
    expect(card('新增学位数 6000个')).toContain('完成时限 2025 是推断的。');
  });

  it('link what stands in the text of a field, where it is certain', () => {
    const links = (words: string) =>
      [...card(words).matchAll(/<dt>([^<]*)<\/dt><dd><a class="q"[^>]*title="([^"]*)"/g)].map(([, ...link]) =>
        link.join(' ← '),
      );
    expect(links('t1-2 每千人口床位数')).toEqual([
      '基期值（2020年） ← 第 12 行原文：4.1',
      '中期目标（2023年） ← 第 12 行原文：4.8',
      '目标值（2025年） ← 第 12 行原文：5.53',
      '属性 ← 第 12 行原文：预期性',
      '责任单位 ← 第 12 行原文：市卫生健康委',
    ]);
    expect(links('提升养老服务')).toContain('完成时限 ← 第 20 行原文：到2023年');
    expect(links('规划期起')).toEqual(['标题 ← 第 1 行原文：望海市公共服务“十四五”规划']);
  });

  it('do not make a task doubtful that has its own mark', () => {
    expect(card('推进学位建设')).not.toContain('class="doubts"');
  });
});

describe('the review page of a hostile document', async () => {
  const bytes = new TextEncoder().encode(HOSTILE_PLAN);
  const page = reviewHtml(await reviewInputOf({ file: HOSTILE_FILE, bytes }));

  it('has the elements and attributes of the page alone', () => {
    expect(page).toContain('&lt;script&gt;globalThis.hacked');
    const names = new Set<string>();
    const attributes = new Set<string>();
    const walk = (node: { nodeName: string; childNodes?: unknown[]; attrs?: { name: string; value: string }[] }) => {
      names.add(node.nodeName);
      for (const { name, value } of node.attrs ?? []) {
        attributes.add(name);
        if (name === 'href') expect(value).toMatch(/^#[\w-]+$/);
      }
      for (const child of node.childNodes ?? []) walk(child as typeof node);
    };
    walk(parse(page) as never);
    expect(
      [...names].filter((name) => /^(?:img|iframe|object|embed|link|base|form|image|use|svg)$/.test(name)),
    ).toEqual([]);
    expect([...attributes].filter((name) => /^(?:on|style$|src)/.test(name))).toEqual([]);
    expect(page.match(/<script>/g)!.length).toBe(1);
  });

  it('has no characters that turn the text around or cannot be seen', () => {
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/);
  });
});
