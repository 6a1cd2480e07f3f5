// The report as a person uses it: opened in a browser at the width of a desk and of a phone.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportHtml } from '../../../src/report/formats/report/html/index.js';
import { HOSTILE_ACTUALS, HOSTILE_FILE, HOSTILE_PLAN } from '../hostile-plan.js';
import { reportInputOf, reportInputOfFile, SEEDS } from '../report-input.js';
import { DESKTOP, HAS_CHROMIUM, openPage, PHONE, seriousProblems, startBrowser } from './browser.js';

describe.skipIf(!HAS_CHROMIUM)('the report page in a browser', () => {
  let browser: Browser;
  let results = '';
  let tasks = '';

  beforeAll(async () => {
    browser = await startBrowser();
    results = await reportHtml(await reportInputOfFile(SEEDS[0]));
    tasks = await reportHtml(await reportInputOfFile(SEEDS[1], { language: 'en' }));
  });
  afterAll(async () => browser?.close());

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('fits a %s, complains of nothing and is accessible', async (_, viewport) => {
    for (const html of [results, tasks]) {
      const { page, complaints } = await openPage(browser, html, viewport);
      const [content, window] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as number[];
      expect(content).toBeLessThanOrEqual(window!);
      expect(await seriousProblems(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  it('sorts by a column, up, down, and back to the order of the plan', async () => {
    const { page, complaints } = await openPage(browser, results);
    const names = async () =>
      (await page.locator('#indicator-table tbody th').allTextContents()).map((name) => name.replace('★', ''));
    const printed = await names();
    expect(printed[0]).toBe('九年义务教育巩固率（%）');
    const head = page.getByRole('columnheader', { name: '完成率' });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect((await names()).slice(0, 3)).toEqual([
      '城市公共交通出行分担率（%）',
      '每千人口床位数（张）',
      '企业劳动合同签约率（%）',
    ]);
    // By the keyboard: the button has the focus.
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const down = await names();
    expect(down[0]).toBe('亿元GDP生产安全事故死亡率（%）');
    // Without a figure: last, whichever way.
    expect(down.at(-1)).toBe('农村生活污水有效治理建制村覆盖（%）');
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBeNull();
    expect(await names()).toEqual(printed);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('filters by words, by status and by attribute, and counts what it shows', async () => {
    const { page } = await openPage(browser, results);
    const filter = page.getByRole('group', { name: '筛选指标' });
    const shown = async () => page.locator('#indicator-table tbody tr:visible').count();
    const said = filter.locator('output');
    expect(await said.textContent()).toBe('显示 33/33');
    await filter.getByLabel('查找').fill('率 服务');
    expect(await shown()).toBeLessThan(33);
    await filter.getByLabel('查找').fill('床位');
    expect(await shown()).toBe(2);
    expect(await said.textContent()).toBe('显示 2/33');
    await filter.getByLabel('查找').fill('');
    await filter.locator('[data-by=status]').selectOption('未完成规划目标');
    expect(await shown()).toBe(3);
    await filter.getByLabel('只看约束性指标').check();
    expect(await shown()).toBe(0);
    await page.close();
  });

  it('filters the tasks of a unit one by one, and shows those that fit', async () => {
    const html = await reportHtml(
      await reportInputOf({
        file: 'plan.md',
        bytes: new TextEncoder().encode(`# 某县行动计划

## 一、重点任务

1.建设公园。新建公园10个。（责任单位：县住建局）

2.修缮学校。修缮学校5所。（责任单位：县住建局）

3.建立台账。（责任单位：县教育局）
`),
      }),
    );
    const { page, complaints } = await openPage(browser, html);
    const field = page.getByRole('group', { name: '筛选责任单位和任务' }).getByLabel('查找');
    const tasks = page.locator('#unit-list li:visible');
    expect(await tasks.count()).toBe(0);
    await field.fill('学校');
    expect(await tasks.count()).toBe(1);
    expect(await tasks.first().textContent()).toContain('修缮学校');
    await field.fill('县住建局 公园');
    expect(await tasks.allTextContents()).toEqual([expect.stringContaining('建设公园')]);
    await field.fill('县住建局');
    expect(await page.locator('#unit-list details:visible').count()).toBe(1);
    await field.fill('');
    expect(await tasks.count()).toBe(0);
    expect(await page.locator('#unit-list details:visible').count()).toBe(2);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('leads from a number to its quote and back, on a %s', async (_, viewport) => {
    const { page, complaints } = await openPage(browser, results, viewport);
    const link = page.locator('#indicators').getByRole('link', { name: '5.53', exact: true });
    await link.click();
    const quote = page.locator('.source [data-q].on');
    expect((await quote.textContent())!.trim()).toBe('5.53');
    expect(await page.locator('.source :target').count()).toBe(1);
    const place = (await quote.first().boundingBox())!;
    expect(place.y).toBeGreaterThan(0);
    expect(place.y).toBeLessThan(viewport.height);
    expect(await page.evaluate('getComputedStyle(document.querySelector(".source .on")).backgroundColor')).toBe(
      'rgb(255, 229, 138)',
    );
    await page.getByRole('button', { name: '回到刚才的位置' }).click();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('5.53');
    expect(await page.locator('#back').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('sorts on a phone by a list', async () => {
    const { page } = await openPage(browser, results, PHONE);
    const filter = page.getByRole('group', { name: '筛选指标' });
    await filter.getByLabel('排序').selectOption({ label: '完成率 ▲' });
    expect(await page.locator('#indicator-table tbody th').first().textContent()).toBe('城市公共交通出行分担率（%）');
    await filter.getByLabel('排序').selectOption({ index: 0 });
    expect(await page.locator('#indicator-table tbody th').first().textContent()).toBe('★九年义务教育巩固率（%）');
    await page.close();
  });

  it('finds a unit and shows its tasks', async () => {
    const { page } = await openPage(browser, tasks);
    await page.getByRole('group', { name: 'Filter units and tasks' }).getByLabel('Find').fill('市气象局');
    const unit = page
      .locator('#unit-list details:visible')
      .filter({ has: page.locator('summary', { hasText: '市气象局' }) });
    expect(await unit.locator('li:visible').count()).toBe(0);
    await unit.locator('summary').click();
    expect(await unit.locator('li:visible').count()).toBe(5);
    await page.close();
  });

  it('can be read without its script: everything is there, links lead to quotes, no dead control', async () => {
    const still = await browser.newContext({ javaScriptEnabled: false, viewport: DESKTOP });
    const page = await still.newPage();
    await page.setContent(results);
    expect(await page.locator('#indicator-table tbody tr:visible').count()).toBe(33);
    expect(await page.locator('.filter:visible').count()).toBe(0);
    expect(await page.locator('th button').count()).toBe(0);
    await still.close();
  });

  it('prints all that is folded, and neither controls nor the source text', async () => {
    const { page } = await openPage(browser, tasks);
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('details:not([open])').count()).toBe(0);
    expect(await page.locator('nav:visible, .filter:visible, #source:visible').count()).toBe(0);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await page.locator('#unit-list details[open]').count()).toBe(0);
    await page.close();
  });

  it('does nothing that a hostile document says', async () => {
    const bytes = new TextEncoder().encode(HOSTILE_PLAN);
    const html = await reportHtml(await reportInputOf({ file: HOSTILE_FILE, bytes, actuals: HOSTILE_ACTUALS }));
    const { page, complaints } = await openPage(browser, html);
    for (const link of await page.locator('a.q').all()) await link.dispatchEvent('click');
    await page.locator('body').hover();
    await page.locator('#indicator-table').getByRole('button').first().click();
    expect(await page.evaluate('globalThis.hacked')).toBeUndefined();
    expect(await page.locator('img, iframe, svg[onload], body script ~ script').count()).toBe(0);
    expect(await page.locator('h1').textContent()).toContain('<script>globalThis.hacked = true</script>');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
