// `plan report -o report.html`: the bytes. What a person does with the page is tested in a browser.
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../src/report/formats/report/html/index.js';
import { HOSTILE_ACTUALS, HOSTILE_FILE, HOSTILE_PLAN } from './hostile-plan.js';
import { reportInputOf, reportInputOfFile, SEEDS } from './report-input.js';

const encoder = new TextEncoder();
const MEGABYTE = 1_000_000;

describe('the report of a plan with results', async () => {
  const input = await reportInputOfFile(SEEDS[0]);
  const page = await reportHtml(input);

  it('is the same each time', async () => {
    expect(await reportHtml(await reportInputOfFile(SEEDS[0]))).toBe(page);
  });

  it('is less than a megabyte', () => {
    expect(encoder.encode(page).length).toBeLessThan(MEGABYTE);
  });

  it('names what lags before all else, with its figures', () => {
    expect(page).toContain('评价 19 项，3 项滞后');
    const lagging = page.slice(page.indexOf('id="lagging"'), page.indexOf('id="realisation"'));
    expect(lagging).toMatch(/城市公共交通出行分担率.*每千人口床位数.*企业劳动合同签约率/s);
    expect(lagging).toContain('>5.53</a>');
  });

  it('says how much of the plan the realisation covers', () => {
    expect(page).toContain('计入 19/33 项（58%）');
    expect(page).toContain('<span class="value">19/33</span>');
  });

  it('has an anchor for each link', () => {
    const ids = new Set(page.match(/ id="[^"]+"/g)!.map((id) => id.slice(5, -1)));
    const links = page.match(/ href="[^"]+"/g)!.map((link) => link.slice(7, -1));
    expect(links.filter((link) => !link.startsWith('#') || !ids.has(link.slice(1)))).toEqual([]);
    expect(links.length).toBeGreaterThan(300);
    expect(page.match(/ id="[^"]+"/g)!.length).toBe(ids.size);
  });

  it('has the whole source text once', () => {
    const source = page.slice(page.indexOf('<ol class="source"'));
    const lines = source.match(/<li id="L\d+">/g)!;
    expect(lines.length).toBe(input.text!.replace(/\n$/, '').split('\n').length);
  });

  it('draws the four marks, and says them in words', () => {
    const chart = /<svg class="bullet bad"[^>]*aria-label="每千人口床位数（张）[^"]*".*?<\/svg>/s.exec(page)![0];
    expect(chart).toContain('基期 4.1；完成值 5.08；目标 5.53；越高越好');
    for (const mark of ['class="base"', 'class="now"', 'class="goal"', 'class="arrow"']) expect(chart).toContain(mark);
  });

  it('is in English where that is asked for, the words of the plan left as they are', async () => {
    const english = await reportHtml(await reportInputOfFile(SEEDS[0], { language: 'en' }));
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('Lagging indicators');
    expect(english).toContain('每千人口床位数');
  });
});

describe('the units of a report', () => {
  const PLAN = `# 青石市行动方案

## 一、主要目标

表1 主要指标

| 序号 | 指标名称 | 单位 | 2020年 | 2025年 | 责任单位 |
| --- | --- | --- | --- | --- | --- |
| 1 | 学前三年毛入园率 | % | 90 | 95 | 市数据办 |

## 二、重点任务

1.推进一件事一次办。新增事项20项。（牵头单位：市发改委；配合单位：市数据办）

2.建设驿站。建成驿站12个。（责任单位：市发展和改革委员会）

3.规范收费。开展检查2次。（责任单位：市发改委）
`;
  const page = async (unitAliases: readonly { alias: string; name: string }[] = []) => {
    const actuals = '指标,年份,完成值\n学前三年毛入园率,2023,92\n';
    const input = await reportInputOf({ file: 'plan.md', bytes: encoder.encode(PLAN), actuals });
    return reportHtml({ ...input, unitAliases });
  };
  const unitsIn = (html: string) =>
    [...html.matchAll(/<summary>(?<words>.*?)<\/summary>/gs)].map((found) =>
      found.groups!.words!.replace(/<[^>]+>/g, ''),
    );

  it('are one where the plan writes one office in two ways', async () => {
    const html = await page();
    expect(unitsIn(html)).toEqual(
      expect.arrayContaining(['市发改委（也写作：市发展和改革委员会） 牵头 1 项，负责 2 项', '市数据办 配合 1 项']),
    );
    expect(html).not.toContain('<strong>市发展和改革委员会</strong>');
  });

  it('are called as the list says, those of indicators too', async () => {
    const html = await page([{ alias: '市数据办', name: '市大数据中心' }]);
    expect(unitsIn(html)).toContain('市大数据中心（也写作：市数据办） 配合 1 项');
    const indicators = html.slice(html.indexOf('id="indicators"'), html.indexOf('id="tasks"'));
    expect(indicators).toContain('市大数据中心');
    expect(indicators).not.toContain('市数据办<');
  });
});

describe('the report of a plan of which hardly anything can be judged', () => {
  it.each(['zh', 'en'] as const)('names no option of a command that its readers do not type (%s)', async (language) => {
    const rows = [1, 2, 3].map((i) => `| ${i} | 指标${'甲乙丙'[i - 1]} | % | 90 | 95 |\n`).join('');
    const head = '| 序号 | 指标名称 | 单位 | 2020年 | 2025年 |\n| --- | --- | --- | --- | --- |\n';
    const bytes = encoder.encode(`# 青石市规划\n\n表1 主要指标\n\n${head}${rows}`);
    const actuals = '指标,年份,完成值\n指标甲,2023,92\n指标乙,,92\n';
    for (const given of [{ actuals }, {}]) {
      const html = await reportHtml(await reportInputOf({ file: 'plan.md', bytes, language, ...given }));
      const words = html.replace(/<(style|script).*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' ');
      expect(words).toContain('指标甲');
      expect(words.match(/.{20} --[a-z][\w-]+|[^\w]plan (?:score|template|report)/g)).toBeNull();
    }
  });
});

describe('the report of a plan given as JSON', async () => {
  const { plan, card, language } = await reportInputOfFile(SEEDS[0]);
  const page = await reportHtml({ plan, card, language, text: null, findings: null });

  it('lists the quotes alone', () => {
    expect(page).not.toContain('<ol class="source"');
    const target = plan.indicators.find(({ id }) => id === 't1-6')!.target!.span;
    expect(page).toMatch(new RegExp(`<li id="q${target.start}-${target.end}"[^>]*>.*?<q>5.53</q></li>`));
    expect(page).toContain('规划由 JSON 给出，没有全文，只列引文。');
    expect(page).toContain('没有审校原文。');
  });
});

describe('the report of a plan of tasks', async () => {
  const page = await reportHtml(await reportInputOfFile(SEEDS[1]));

  it('lists each unit with its tasks, their commitments, and where the unit was named', () => {
    const part = page.slice(page.indexOf('id="tasks"'), page.indexOf('id="commitments"'));
    const unit = /<details data-row><summary><strong>市教育局<\/strong>.*?<\/details>/s.exec(part)![0];
    expect(unit).toContain('负责 5 项');
    expect(unit).toContain('1 加快学前教育公益普惠发展');
    expect(unit).toContain('沿用整章的责任单位');
    expect(unit).toContain('>80所</a>');
  });
});

describe('the report of a hostile document', async () => {
  const source = { file: HOSTILE_FILE, bytes: encoder.encode(HOSTILE_PLAN), actuals: HOSTILE_ACTUALS };
  const page = await reportHtml(await reportInputOf(source));

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
      [...names].filter((name) => /^(?:img|iframe|object|embed|link|base|form|image|use|animate)$/.test(name)),
    ).toEqual([]);
    expect([...attributes].filter((name) => /^(?:on|style$|src)/.test(name))).toEqual([]);
    expect(page.match(/<script>/g)!.length).toBe(1);
  });

  it('has no characters that turn the text around or cannot be seen', () => {
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/);
  });
});
