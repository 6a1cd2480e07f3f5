// One plan, written out in every format: fixtures/formats/plan.*. Run it after a change; .pdf, .doc and .odt need LibreOffice
// (Debian: libreoffice-writer and a Chinese font) and are made from the .docx.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { html } from './format-fixtures/html.mjs';
import { markdown } from './format-fixtures/markdown.mjs';
import { plan } from './format-fixtures/plan.mjs';
import { plainText } from './format-fixtures/text.mjs';
import { word } from './format-fixtures/word.mjs';
import { workbook } from './format-fixtures/workbook.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/formats');
mkdirSync(folder, { recursive: true });
const write = (ending, content) => writeFileSync(join(folder, `plan.${ending}`), content);
write('txt', plainText(plan));
write('md', markdown(plan));
write('html', html(plan));
write('docx', word(plan));
write('xlsx', workbook(plan));
for (const ending of process.argv.includes('--office') ? ['pdf', 'doc', 'odt'] : []) convert(ending);

function convert(ending) {
  const place = mkdtempSync(join(tmpdir(), 'plan-formats-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(place, 'profile')).href}`;
  execFileSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    ending,
    '--outdir',
    place,
    join(folder, 'plan.docx'),
  ]);
  copyFileSync(join(place, `plan.${ending}`), join(folder, `plan.${ending}`));
  rmSync(place, { recursive: true });
}
