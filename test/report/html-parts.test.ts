// Parts of the page on small plans: units and their tasks, bounds, totals.
import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../src/report/formats/report/html/index.js';
import { reportInputOf } from './report-input.js';

async function pageOf(text: string, actuals?: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return reportHtml(await reportInputOf({ file: 'plan.md', bytes, ...(actuals !== undefined && { actuals }) }));
}

describe('the tasks of each unit', async () => {
  const page = await pageOf(`# 某县行动计划

## 一、重点任务

1.建设公园。到2025年，新建公园10个。（牵头单位：县住建局，配合单位：县财政局）

2.修缮学校。到2024年底，修缮学校5所。（责任单位：县教育局）

## 二、保障措施

1.建立台账。各项工作落实到人。
`);
  const part = page.slice(page.indexOf('id="tasks"'), page.indexOf('id="commitments"'));
  const units = new Map(
    [...part.matchAll(/<strong>(?<unit>[^<]*)<\/strong>(?<rest>.*?)<\/details>/gs)].map(({ groups }) => [
      groups!.unit!,
      groups!.rest!.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '),
    ]),
  );

  it('are listed as the plan first names the units, each with its part', () => {
    expect([...units.keys()].slice(0, 3)).toEqual(['县住建局', '县财政局', '县教育局']);
    expect(units.get('县住建局')).toMatch(/牵头 1 项 1 建设公园 .*牵头/);
    expect(units.get('县财政局')).toMatch(/配合 1 项 1 建设公园 .*配合/);
    expect(units.get('县教育局')).toMatch(/负责 1 项 2 修缮学校/);
  });

  it('show their commitments with their numbers', () => {
    expect(units.get('县住建局')).toContain('10个');
    expect(units.get('县教育局')).toContain('5所');
  });
});

describe('the title of the page', () => {
  it('is that of the report where the plan has none, with the file below it', async () => {
    const page = await pageOf(
      '表1 教育主要指标\n\n| 序号 | 指标名称 | 单位 | 2020年 | 2025年 |\n| --- | --- | --- | --- | --- |\n| 1 | 入园率 | % | 90 | 95 |\n',
      '指标,年份,完成值\n入园率,2025,96\n',
    );
    expect(page).toContain('<h1>教育主要指标评估报告</h1>');
    expect(page).toMatch(/<title>教育主要指标评估报告<\/title>/);
    expect(page).toMatch(/<p class="faint small">[^<]* · plan\.md<\/p>/);
  });
});

describe('the charts and figures of indicators', async () => {
  const plan = `# 某市规划

规划期限为2021年至2025年。

表1 主要指标

| 序号 | 指标名称 | 单位 | 2020年基期值 | 2025年目标值 | 2025年完成情况 | 属性 |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | 城镇登记失业率 | % | 3.1 | ≤4.5 | 3.3 | 预期性 |
| 2 | 新增城镇就业人数 | 万人 | 30 | [150] | [162] | 预期性 |
| 3 | 社区服务设施 | 个 | 12 | 全覆盖 | 20 | 预期性 |
`;
  const page = await pageOf(plan);
  const chart = (name: string) =>
    new RegExp(`<svg class="bullet[^>]*aria-label="${name}.*?</svg>`, 's').exec(page)?.[0];
  const row = (html: string, name: string) =>
    new RegExp(`<tr data-row[^>]*>(?:(?!</tr>).)*${name}.*?</tr>`, 's').exec(html)![0];

  it('draw the side below a bound as the good one', () => {
    // From 3.1 to 4.5: the bound stands at the right, and all that is left of it is good.
    expect(chart('城镇登记失业率')).toMatch(/<rect class="zone" x="0" y="4" width="186"/);
    expect(chart('城镇登记失业率')).toContain('基期 3.1；完成值 3.3；目标 ≤4.5；越低越好');
  });

  it('draw a total from 0, not from a baseline that is the total of one year', () => {
    expect(chart('新增城镇就业人数')).not.toContain('class="base"');
    expect(chart('新增城镇就业人数')).toMatch(/<line class="way" x1="14" x2="186"/);
  });

  it('show the words of a target that is no number, and draw nothing', () => {
    expect(row(page, '社区服务设施')).toMatch(/>全覆盖<\/a>/);
    expect(chart('社区服务设施')).toBeUndefined();
  });

  it('link a result to the plan where the plan prints it, and not where a file gave it', async () => {
    const cell = (html: string) =>
      /<td[^>]*data-label="完成值"[^>]*>(?<cell>.*?)<\/td>/.exec(row(html, '城镇登记失业率'))!.groups!.cell;
    expect(cell(page)).toMatch(/^<a class="q" href="#q\d+-\d+"[^>]*>3.3<\/a>$/);
    const given = await pageOf(plan, '序号,指标,年份,实际值\n1,城镇登记失业率,2025,3.3\n');
    expect(cell(given)).toBe('3.3');
  });
});
