// cheerio as a second reader over the same tree (docs/adr/0005): every data cell that it sees must be in our text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as cheerio from 'cheerio/slim';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/readers/index.js';

const FOLDER = join(import.meta.dirname, '../../../fixtures/readers/html');
/** Pages whose tables hold data only: layout tables also hold menus, which we leave out on purpose. */
const PAGES = ['boxes', 'table-spans'];
const squeeze = (text: string) => text.replace(/[\s\u200b\ufeff]+/g, '');

describe('what cheerio sees in a cell, we see', () => {
  it.each(PAGES)('%s', async (name) => {
    const bytes = readFileSync(join(FOLDER, name, 'input.html'));
    const ours = squeeze((await readDocument(bytes, { file: 'input.html' })).text);
    const $ = cheerio.load(parse(bytes.toString('utf8'), { treeAdapter: adapter }) as never);
    $('script, style, [style*="display:none"], [style*="display: none"], [hidden]').remove();
    const cells = $('table td, table th')
      .toArray()
      .filter((cell) => $(cell).find('table').length === 0)
      .map((cell) => squeeze($(cell).text()))
      .filter((text) => text !== '');
    expect(cells.length).toBeGreaterThan(0);
    const missing = cells.filter((text) => !ours.includes(text));
    expect(missing).toEqual([]);
  });
});
