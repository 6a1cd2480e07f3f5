// Headless Chromium for the tests of pages. Where there is none they are reported as skipped; CHROMIUM names one that stands elsewhere.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { folderWith } from '../../cli/run.js';

const PROGRAM = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const HAS_CHROMIUM = existsSync(PROGRAM);

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 800 };

export async function startBrowser(): Promise<Browser> {
  const args = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  return chromium.launch({
    executablePath: PROGRAM,
    // Root has no sandbox of its own.
    args: [
      ...args,
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

export interface Opened {
  readonly page: Page;
  /** What the console said, what was thrown, and what was asked for beyond the page itself. */
  readonly complaints: readonly string[];
}

/** Opens a page from a file of its own, and notes everything that it should not do. */
export async function openPage(browser: Browser, html: string, viewport = DESKTOP): Promise<Opened> {
  const place = join(folderWith(), 'page.html');
  await writeFile(place, html);
  const address = pathToFileURL(place).href;
  const page = await browser.newPage({ viewport });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) complaints.push(`request: ${request.url().slice(0, 200)}`);
  });
  await page.goto(address);
  return { page, complaints };
}

/** What axe-core finds that is serious or worse, each with the first element. The lines of a source text and the cards are all alike: some will do. */
export async function seriousProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = (await page.evaluate(
    'axe.run({ exclude: [".source li:nth-child(n+40)", "tr:nth-child(n+40)", ".item:nth-child(n+30)"] }, { resultTypes: ["violations"] })',
  )) as axe.AxeResults;
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.length}, ${nodes[0]!.html.slice(0, 200)}`);
}
