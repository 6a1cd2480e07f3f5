// One plan, written out in every format: fixtures/formats/plan.*; and the plans of seeds/ as Word files, web pages and PDF:
// fixtures/formats/seeds/*. Run it after a change; .pdf, .doc and .odt need LibreOffice (--office; Debian: libreoffice-writer and a
// Chinese font) and are made from the .docx.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { html } from './format-fixtures/html.mjs';
import { markdown } from './format-fixtures/markdown.mjs';
import { plan } from './format-fixtures/plan.mjs';
import { seedBlocks } from './format-fixtures/seed-blocks.mjs';
import { plainText } from './format-fixtures/text.mjs';
import { webArchive } from './format-fixtures/web-archive.mjs';
import { word } from './format-fixtures/word.mjs';
import { workbook } from './format-fixtures/workbook.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'fixtures/formats');
const office = process.argv.includes('--office');
mkdirSync(join(folder, 'seeds'), { recursive: true });
const write = (name, content) => writeFileSync(join(folder, name), content);
write('plan.txt', plainText(plan));
write('plan.md', markdown(plan));
write('plan.html', html(plan));
write('plan.mht', webArchive(plan));
write('plan.docx', word(plan));
write('plan.xlsx', workbook(plan));
for (const ending of office ? ['pdf', 'doc', 'odt'] : []) convert('plan', ending);

const SEEDS = {
  '000_7f78ab94924659f4': { headings: true, justified: true },
  // justified, LibreOffice 7.4 leaves out two of its commas and stops
  '004_2bd20927046ed761': {
    title: '2020年温州市基本公共服务体系建设行动计划',
    ends: ['温州市发展和改革委员会', '2020年4月26日'],
  },
};
for (const [name, layout] of Object.entries(SEEDS)) {
  const blocks = seedBlocks(readFileSync(join(root, `seeds/${name}.txt`), 'utf8'), layout);
  const { headings = false, justified = false } = layout;
  write(`seeds/${name}.html`, html(blocks, { headings }));
  write(`seeds/${name}.docx`, word(blocks, { numberPages: true, justified }));
  if (office) convert(`seeds/${name}`, 'pdf');
}

function convert(name, ending) {
  const place = mkdtempSync(join(tmpdir(), 'plan-formats-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(place, 'profile')).href}`;
  const source = join(folder, `${name}.docx`);
  execFileSync('soffice', [profile, '--headless', '--convert-to', ending, '--outdir', place, source]);
  const made = readFileSync(join(place, `${basename(name)}.${ending}`));
  write(`${name}.${ending}`, ending === 'pdf' ? withoutDates(made) : made);
  rmSync(place, { recursive: true });
}

/** A PDF that is the same whenever it is made: its date and its identifiers are zeros. */
function withoutDates(bytes) {
  const text = bytes
    .toString('latin1')
    .replace(/\/CreationDate\(D:[^)]*\)/g, (date) => date.replace(/\d/g, '0'))
    .replace(/\/(?:ID|DocChecksum)\s*(?:\[[^\]]*\]|\/[0-9A-F]+)/g, (id) => id.replace(/[0-9A-F]{32}/g, '0'.repeat(32)));
  return Buffer.from(text, 'latin1');
}
