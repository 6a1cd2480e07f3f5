// What the form and the browser's store of the review page must not change or lose.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewHtml } from '../../../src/report/formats/review/index.js';
import { itemOf, overridesFor } from '../../review/overrides.js';
import { reviewInputOf } from '../review-input.js';
import { HAS_CHROMIUM, openPage, startBrowser } from './browser.js';

const TEXT = `# 望海市公共服务“十四五”规划

## 一、重点任务

1.推进学位建设。新增学位6000个。（责任单位：市数据局、各县（市、区）政府）
`;
const input = await reviewInputOf({ file: 'plan.md', bytes: new TextEncoder().encode(TEXT) });
const task = (page: Page) => page.locator('.item[data-item*=\'"kind":"task"\']');
const act = (page: Page, name: string) => task(page).getByRole('button', { name, exact: true });
const changes = (page: Page) => task(page).locator('.changes li').allTextContents();

async function correct(page: Page, field: string, text: string) {
  await act(page, '更正').click();
  await task(page).getByLabel(field, { exact: true }).fill(text);
  await act(page, '确定').click();
}

describe.skipIf(!HAS_CHROMIUM)('the form of the review page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 120_000);
  afterAll(async () => browser?.close());

  it('leaves the fields alone that nobody touched, and parts units outside brackets', async () => {
    expect(input.plan.tasks[0]!.responsible).toEqual(['市数据局', '各县（市、区）政府']);
    const { page } = await openPage(browser, reviewHtml(input));
    await correct(page, '完成时限', '2025-06');
    expect(await changes(page)).toEqual([expect.stringMatching(/^完成时限：.* → 2025-06$/)]);
    await correct(page, '责任单位', '各县（市、区）政府，市教育局');
    expect((await changes(page))[0]).toBe('责任单位：市数据局、各县（市、区）政府 → 各县（市、区）政府、市教育局');
    await page.close();
  });

  it('takes 3,5 for no number', async () => {
    const { page } = await openPage(browser, reviewHtml(input));
    const card = page.locator('.item[data-item*=\'"kind":"commitment"\']');
    await card.getByRole('button', { name: '更正', exact: true }).click();
    await card.getByLabel('数值', { exact: true }).fill('3,5');
    await card.getByRole('button', { name: '确定', exact: true }).click();
    expect(await card.getByRole('alert').textContent()).toContain('请填数字');
    await page.close();
  });

  it('takes no upper end below the value, typed or from a file, and says so', async () => {
    const { page } = await openPage(browser, reviewHtml(input));
    const card = page.locator('.item[data-item*=\'"kind":"commitment"\']');
    await card.getByRole('button', { name: '更正', exact: true }).click();
    await card.getByLabel('上限', { exact: true }).fill('5,000');
    await card.getByRole('button', { name: '确定', exact: true }).click();
    expect(await card.getByRole('alert').textContent()).toContain('上限不能小于数值');
    await page.close();

    const { plan, document } = input;
    const { about, check } = itemOf(plan, 'commitment', '6000个');
    const entry = { ...about, action: 'correct', field: 'upper', from: null, to: 5000 } as const;
    const accepted = { ...about, action: 'accept', check } as const;
    const overrides = overridesFor(plan, document!.text, [entry, accepted]);
    const given = await openPage(browser, reviewHtml({ ...input, overrides }));
    expect(await given.page.locator('#said li').allTextContents()).toEqual([
      expect.stringContaining('改后上限小于数值'),
      expect.stringContaining('只取第一次'),
    ]);
    await given.page.close();
  });

  it('keeps corrections where accept is pressed, and gives them back where it was left out', async () => {
    const { page } = await openPage(browser, reviewHtml(input));
    await correct(page, '完成时限', '2025-06');
    const before = await changes(page);
    await task(page).focus();
    await page.keyboard.press('a');
    expect(await changes(page)).toEqual(before);
    await act(page, '不是任务').click();
    expect(await changes(page)).toEqual([]);
    await act(page, '撤销').click();
    expect(await changes(page)).toEqual(before);
    await page.close();
  });

  it('does not put the given file back over what was done on its page', async () => {
    const about = { kind: 'plan', id: 'plan', quote: '' } as const;
    const entry = { ...about, action: 'correct', field: 'issuer', from: null, to: '望海市人民政府' } as const;
    const { plan, document } = input;
    const overrides = overridesFor(plan, document!.text, [entry]);
    const { page } = await openPage(browser, reviewHtml({ ...input, overrides }));
    const lines = () => page.locator('.item[data-item*=\'"kind":"plan"\'] .changes li').allTextContents();
    expect(await lines()).toEqual(['发文机关：无 → 望海市人民政府']);
    const isUnsaved = async () => (await page.locator('#progress').textContent())!.includes('未保存');
    expect(await isUnsaved()).toBe(false);
    await page
      .locator('.item[data-item*=\'"kind":"plan"\']')
      .getByRole('button', { name: '撤销', exact: true })
      .click();
    await correct(page, '完成时限', '2025-06');
    await page.reload();
    expect(await lines()).toEqual([]);
    expect(await changes(page)).toHaveLength(1);
    expect(await isUnsaved()).toBe(true);
    await page.close();
  });
});
