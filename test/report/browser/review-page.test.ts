// The review page as a person uses it: from a value to its words and back, corrected, saved, and applied by `plan extract --overrides`.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Overrides } from '../../../src/model/overrides.js';
import type { Plan } from '../../../src/model/plan.js';
import { reviewHtml } from '../../../src/report/formats/review/index.js';
import { readOverrides } from '../../../src/review/read-overrides.js';
import { folderWith, plan } from '../../cli/run.js';
import { HOSTILE_FILE, HOSTILE_PLAN } from '../hostile-plan.js';
import { SEEDS } from '../report-input.js';
import { reviewInputOf, reviewInputOfFile } from '../review-input.js';
import { DESKTOP, HAS_CHROMIUM, openPage, PHONE, seriousProblems, startBrowser } from './browser.js';

const cardOf = (page: Page, title: string) =>
  page.locator('.item').filter({ has: page.locator('h3').getByText(title, { exact: true }) });
const act = (card: Locator, name: string) => card.getByRole('button', { name, exact: true });

/** Saves in the page; what is downloaded, and its place. */
async function saved(page: Page): Promise<{ overrides: Overrides; place: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存 overrides.json' }).click(),
  ]);
  const place = join(folderWith(), download.suggestedFilename());
  await download.saveAs(place);
  return { overrides: readOverrides(readFileSync(place), { file: basename(place) }), place };
}

describe.skipIf(!HAS_CHROMIUM)('the review page in a browser', () => {
  let browser: Browser;
  let indicators = '';
  let tasks = '';
  let english = '';

  beforeAll(async () => {
    browser = await startBrowser();
    indicators = reviewHtml(await reviewInputOfFile(SEEDS[0]));
    tasks = reviewHtml(await reviewInputOfFile(SEEDS[1]));
    english = reviewHtml(await reviewInputOfFile(SEEDS[1], { language: 'en' }));
  }, 120_000);
  afterAll(async () => browser?.close());

  it.each([
    ['desktop', DESKTOP, () => [indicators, english]],
    ['phone', PHONE, () => [english, indicators]],
  ])('fits a %s, complains of nothing and is accessible', async (_, viewport, pages) => {
    for (const [i, html] of pages().entries()) {
      const { page, complaints } = await openPage(browser, html, viewport);
      await page.locator('.item').first().getByRole('button').nth(1).click();
      const [content, window] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as number[];
      expect(content).toBeLessThanOrEqual(window!);
      // The other page is looked through at the other width: it takes long.
      if (i === 0) expect(await seriousProblems(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('leads from a value to its words and back to its card, on a %s', async (_, viewport) => {
    const { page, complaints } = await openPage(browser, indicators, viewport);
    const card = cardOf(page, 't1-6 每千人口床位数');
    await card.getByRole('link', { name: '5.53', exact: true }).click();
    const words = page.locator('#text .on');
    expect(await words.textContent()).toBe('5.53');
    const place = (await words.boundingBox())!;
    expect(place.y).toBeGreaterThan(0);
    expect(place.y).toBeLessThan(viewport.height);
    expect(await page.locator('#cards').isVisible()).toBe(viewport === DESKTOP);
    if (viewport === PHONE) {
      await page.getByRole('button', { name: '回到提取结果' }).click();
      expect(await page.locator('#text').isVisible()).toBe(false);
      expect(await card.isVisible()).toBe(true);
      await page.getByRole('button', { name: '原文', exact: true }).click();
    }
    // Other words lead to another card, also where a filter hides it.
    await page.locator('#text [data-q]', { hasText: /^≥40$/ }).click();
    expect(await page.locator('.item.now h3').textContent()).toBe('t1-7 经常参加锻炼体育人数比例');
    expect(await page.evaluate('document.activeElement.querySelector("h3").textContent')).toContain('t1-7');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('filters by what is doubtful, by kind and by words, and counts', async () => {
    const { page } = await openPage(browser, indicators);
    const shown = () => page.locator('.item:visible').count();
    const total = await shown();
    await page.getByLabel('种类').selectOption('indicator');
    expect(await shown()).toBe(83);
    expect(await page.locator('#shown').textContent()).toBe(`显示 83/${total}`);
    await page.getByLabel('查找').fill('床位');
    expect(await shown()).toBe(4);
    await page.getByLabel('查找').fill('');
    await page.getByLabel('种类').selectOption('');
    await page.locator('#show').selectOption('first');
    const first = await shown();
    await page.locator('#show').selectOption('doubtful');
    expect(await shown()).toBeGreaterThan(first);
    expect(await page.locator('.item:visible[data-weight="0"]').count()).toBe(0);
    await act(page.locator('.item:visible').first(), '接受').click();
    await page.locator('#show').selectOption('open');
    expect(await shown()).toBe(total - 1);
    await page.locator('#show').selectOption('corrected');
    expect(await shown()).toBe(0);
    expect(await page.locator('#none-left').isVisible()).toBe(true);
    await page.locator('#show').selectOption('all');
    await page.getByLabel('排序').selectOption('place');
    expect(await page.locator('.item h3').nth(1).textContent()).toBe('t1-1 九年义务教育巩固率');
    await page.close();
  });

  it('corrects, accepts and drops; what is saved is applied by plan extract', async () => {
    const { page, complaints } = await openPage(browser, indicators);
    const beds = cardOf(page, 't1-6 每千人口床位数');
    await act(beds, '更正').click();
    const target = beds.getByRole('group', { name: '目标值（2020年）' });
    await target.getByLabel('数值').fill('五');
    await act(beds, '确定').click();
    expect(await beds.getByRole('alert').textContent()).toBe('“目标值（2020年）”请填数字，没有就留空。');
    await target.getByLabel('数值').fill('１,005.35');
    await target.getByLabel('比较方式').selectOption({ label: '≥' });
    await beds.getByLabel('属性').selectOption({ label: '约束性' });
    await beds.getByLabel('责任单位').fill('市卫生健康委、市民政局');
    await beds.getByLabel('说明').fill('按公报');
    await act(beds, '确定').click();
    expect(await beds.locator('.changes li').allTextContents()).toEqual([
      '属性：预期性 → 约束性',
      '责任单位：无 → 市卫生健康委、市民政局',
      '目标值（2020年）的比较方式：= → ≥',
      '目标值（2020年）：5.53 → 1005.35',
      '按公报',
    ]);
    await act(cardOf(page, 't1-7 经常参加锻炼体育人数比例'), '接受').click();
    await act(cardOf(page, 't1-8 县级公共图书馆人均藏书量'), '不是指标').click();
    expect(await page.locator('#progress').textContent()).toBe('已看 3/222，更正 1，去掉 1（未保存）');

    const { overrides, place } = await saved(page);
    expect(overrides.entries.map(({ id, action }) => `${id} ${action}`)).toEqual([
      ...Array(4).fill('t1-6 correct'),
      't1-7 accept',
      't1-8 drop',
    ]);
    const { code, stdout, stderr } = await plan(['extract', SEEDS[0], '--overrides', place]);
    expect([code, stderr]).toEqual([0, '']);
    const after = JSON.parse(stdout) as Plan;
    expect(after.indicators.find(({ id }) => id === 't1-6')).toMatchObject({
      attribute: 'binding',
      responsible: ['市卫生健康委', '市民政局'],
      target: { value: 1005.35, comparator: 'ge', raw: '5.53' },
    });
    expect(after.indicators.some(({ id }) => id === 't1-8')).toBe(false);
    expect(after.messages.filter((one) => one.code.startsWith('override-')).map((one) => one.code)).toEqual([
      ...Array(4).fill('override-applied'),
      'override-dropped',
      'override-accepted',
    ]);
    const checked = await plan(['check', SEEDS[0], '--overrides', place, '--rule', 'override-stale']);
    expect(checked.code).toBe(0);
    expect(complaints.filter((one) => !one.startsWith('request: blob:'))).toEqual([]);
    await page.close();
  });

  it('corrects tasks and commitments of a plan without tables', async () => {
    const { page } = await openPage(browser, tasks);
    const task = cardOf(page, '1 加快学前教育公益普惠发展');
    await act(task, '更正').click();
    await task.getByLabel('牵头单位').fill('市教育局');
    await task.getByLabel('完成时限').fill('2020-13');
    await act(task, '确定').click();
    expect(await task.getByRole('alert').textContent()).toContain('2027-06-30');
    await task.getByLabel('完成时限').fill('2020-11');
    await act(task, '确定').click();
    const schools = cardOf(page, '新（扩）建幼儿园数 80所');
    await act(schools, '更正').click();
    await schools.getByLabel('数值').fill('85');
    await page.keyboard.press('Enter');
    const { place } = await saved(page);
    const { stdout } = await plan(['extract', SEEDS[1], '--overrides', place]);
    const after = JSON.parse(stdout) as Plan;
    expect(after.tasks[0]).toMatchObject({ lead: ['市教育局'], deadline: '2020-11' });
    expect(after.tasks[0]!.responsible[0]).toBe('市教育局');
    expect(after.commitments[0]).toMatchObject({ value: 85, valueQuote: '80所' });
    await page.close();
  });

  it('can be used by the keyboard alone', async () => {
    const { page, complaints } = await openPage(browser, indicators);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.locator('.item.now').getAttribute('id')).toBe('card-2');
    await page.keyboard.press('a');
    expect(await page.locator('#card-2 .state').textContent()).toBe('✓ 已接受');
    expect(await page.evaluate('document.activeElement.id')).toBe('card-3');
    await page.keyboard.press('x');
    await page.keyboard.press('k');
    await page.keyboard.press('u');
    expect(await page.locator('#card-3 .state').textContent()).toBe('');
    await page.keyboard.press('g');
    expect(await page.evaluate('document.activeElement.closest("#text") !== null')).toBe(true);
    await page.keyboard.press('g');
    expect(await page.evaluate('document.activeElement.id')).toBe('card-3');
    await page.keyboard.press('e');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('INPUT');
    // A letter typed into a field is a letter.
    await page.keyboard.type('xax');
    await page.keyboard.press('Escape');
    expect(await page.locator('.item form').count()).toBe(0);
    expect(await page.locator('#card-3 .state').textContent()).toBe('');
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.id')).toBe('words');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('goes on from overrides: given by the command, opened in the page, or kept by the browser', async () => {
    const input = await reviewInputOfFile(SEEDS[0]);
    const { page } = await openPage(browser, indicators);
    await act(cardOf(page, 't1-7 经常参加锻炼体育人数比例'), '接受').click();
    const beds = cardOf(page, 't1-6 每千人口床位数');
    await act(beds, '更正').click();
    await beds.getByRole('group', { name: '基期值（2015年）' }).getByLabel('数值').fill('4.2');
    await act(beds, '确定').click();
    const { overrides, place } = await saved(page);
    await page.reload();
    const told = page.locator('#said');
    expect(await told.locator('span').textContent()).toBe('已恢复这台电脑上次的核对。');
    await told.getByRole('button', { name: '关闭' }).click();
    expect(await told.textContent()).toBe('');
    expect(await page.locator('#progress').textContent()).toContain('已看 2/222');
    await page.close();

    const given = await openPage(browser, reviewHtml({ ...input, overrides }));
    expect(await given.page.locator('#said').textContent()).toContain('采用了 2 条。');
    expect(await cardOf(given.page, 't1-6 每千人口床位数').locator('.changes').textContent()).toContain('4.1 → 4.2');
    expect((await saved(given.page)).overrides).toEqual(overrides);
    await given.page.close();

    // Made for another version, where one of them was read otherwise: what agrees is taken, and saved for this version.
    const other = { ...overrides, source: { file: 'old.txt', sha256: 'a'.repeat(64), textSha256: null } };
    const [correction, accepted] = overrides.entries;
    const stale = { ...other, entries: [{ ...correction, from: 4.0 }, accepted] };
    writeFileSync(place, JSON.stringify(stale));
    const opened = await openPage(browser, indicators);
    await opened.page.getByLabel('打开 overrides.json').setInputFiles(place);
    await opened.page.locator('#said li').waitFor();
    expect(await opened.page.locator('#said').textContent()).toContain('对另一个版本');
    expect(await opened.page.locator('#said li').allTextContents()).toEqual([
      '“t1-6 每千人口床位数”的基期值（2015年）：当时是“4”，现在是“4.1”',
    ]);
    const again = await saved(opened.page);
    expect(again.overrides.source.sha256).toBe(input.plan.source.sha256);
    expect(again.overrides.entries).toEqual([accepted]);
    // What is no such file is said and changes nothing.
    writeFileSync(place, '{"version":1,"entries":[null,{"kind":"indicator","id":"__proto__"}],"source":[]}');
    await opened.page.getByLabel('打开 overrides.json').setInputFiles(place);
    expect(await opened.page.locator('#progress').textContent()).toContain('已看 1/222');
    expect(opened.complaints.filter((one) => !one.startsWith('request: blob:'))).toEqual([]);
    await opened.page.close();
  });

  it('can be read without its script: all cards and the text, and no dead control', async () => {
    const still = await browser.newContext({ javaScriptEnabled: false, viewport: DESKTOP });
    const page = await still.newPage();
    await page.setContent(tasks);
    expect(await page.locator('.item:visible').count()).toBe(166);
    expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
    await still.close();
  });

  it('does nothing that a hostile document or a hostile file says', async () => {
    const bytes = new TextEncoder().encode(HOSTILE_PLAN);
    const { page, complaints } = await openPage(
      browser,
      reviewHtml(await reviewInputOf({ file: HOSTILE_FILE, bytes })),
    );
    for (const link of await page.locator('a.q').all()) await link.dispatchEvent('click');
    for (const piece of await page.locator('#text [data-q]').all()) await piece.dispatchEvent('click');
    for (const button of await page.locator('[data-act=edit]').all()) await button.dispatchEvent('click');
    for (const button of await page.locator('form button[type=submit]').all()) await button.dispatchEvent('click');
    const script = '<img src=x onerror="globalThis.hacked=true">';
    const entry = {
      kind: 'task',
      id: script,
      quote: script,
      action: 'correct',
      field: script,
      from: script,
      to: script,
    };
    const place = join(
      folderWith({ 'o.json': JSON.stringify({ version: 1, source: {}, entries: [entry, null] }) }),
      'o.json',
    );
    await page.getByLabel('打开 overrides.json').setInputFiles(place);
    await page.locator('#said li').first().waitFor();
    expect(await page.locator('#said').textContent()).toContain(script);
    expect(await page.evaluate('globalThis.hacked')).toBeUndefined();
    expect(await page.locator('img, iframe, svg, body script ~ script').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
