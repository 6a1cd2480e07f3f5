// `plan demo`: the whole path on the two plans that come along, as `npm start` shows it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../messages/index.js';
import type { ActualRow } from '../model/actuals.js';
import type { Plan } from '../model/plan.js';
import { renderPlanCounts } from '../report/formats/plan-table/index.js';
import { renderScorecardTable } from '../report/formats/scorecard-table.js';
import { type Look, paletteOf } from '../report/look.js';
import { viewScorecard } from '../report/scorecard-view.js';
import { renderTextTable } from '../report/text-table.js';
import { compareActuals, readActuals, scorePlan } from '../score/index.js';
import { oneLine, wrapText } from '../util/text-width.js';
import type { Io } from './io.js';
import { extractInput } from './load-plan.js';
import { lookOf } from './look-of.js';
import { packageRoot } from './package-root.js';
import type { Settings } from './settings.js';

const PLANS = ['000_7f78ab94924659f4.txt', '004_2bd20927046ed761.txt'] as const;
const COLUMN_FILE = 'actuals-2020.csv';
const BOX_FILE = 'actuals-2020-box1.csv';

export async function runDemo(settings: Settings, io: Io): Promise<number> {
  const { language } = settings;
  const look: Look = lookOf(settings, undefined, io);
  const palette = paletteOf(look);
  const t = (code: string, params: Readonly<Record<string, string | number>> = {}) => say(language, code, params);
  const print = (...lines: string[]) => io.stdout.write(`${lines.join('\n')}\n`);
  const step = (code: string, command: string) => print(palette.strong(t(code)), palette.faint(`$ ${command}`), '');

  step('demo-extract', `plan extract seeds/*.txt`);
  const plans: Plan[] = [];
  for (const file of PLANS) {
    const plan = await extractInput({ bytes: await seed(file), file }, settings, io);
    plans.push(plan);
    print(
      `  ${plan.title ?? file}`,
      ...wrapText(renderPlanCounts(plan, look), look.width - 4).map((line) => `    ${line}`),
    );
  }
  print('');

  const [plan] = plans as [Plan, Plan];
  step('demo-score', `plan score seeds/${PLANS[0]} --actuals seeds/${COLUMN_FILE}`);
  const column = readActuals(await seed(COLUMN_FILE), { file: COLUMN_FILE }).value;
  const card = scorePlan(plan, { actuals: column, language });
  const quotes = new Map(plan.claims.map(({ id, quote }) => [id, quote]));
  const view = viewScorecard(card, language, look.signs, quotes);
  const rows = view.rows.filter(({ tone }) => tone === 'bad' || tone === 'warn');
  print(renderScorecardTable({ ...view, rows, hasBinding: rows.some(({ binding }) => binding) }, look));

  const box = readActuals(await seed(BOX_FILE), { file: BOX_FILE }).value;
  print(palette.strong(t('demo-conflicts')), '', ...wrapText(t('demo-conflicts-why'), look.width), '');
  const { conflicts } = compareActuals(column, box, plan);
  const shown = ({ raw, unit, basis }: ActualRow) => {
    const value = unit === null || raw.endsWith(unit) ? raw : `${raw}${unit}`;
    return basis === null ? value : t('demo-value-basis', { value, basis: t(`basis-${basis}`) });
  };
  const conflictRows = conflicts.map(({ name, period, a, b }) => ({
    cells: [name, period ?? '', shown(a), shown(b), oneLine(b.source ?? '')],
  }));
  const columns = [
    { title: t('column-name'), max: 16 },
    { title: t('column-year') },
    { title: t('demo-column-table'), max: 14 },
    { title: t('demo-column-box'), max: 18 },
    { title: t('column-source'), grows: true as const },
  ];
  print(conflicts.length === 0 ? t('demo-no-conflicts') : renderTextTable(columns, conflictRows, look, palette.faint));

  print(palette.strong(t('demo-next')));
  // In a checkout nothing is on the PATH; in an installed package the seeds are not in the working folder.
  const command = io.env.npm_lifecycle_event === 'start' ? 'node bin/plan.js' : 'plan';
  for (const [code, rest] of NEXT) print(`  ${palette.faint(t(code))}`, `    ${command} ${rest}`);
  return 0;
}

const NEXT = [
  ['demo-next-read', `extract seeds/${PLANS[1]} -f table`],
  ['demo-next-template', `template seeds/${PLANS[0]} -o actuals.csv`],
  ['demo-next-score', `score seeds/${PLANS[0]} --actuals actuals.csv`],
  ['demo-next-check', `check seeds/${PLANS[0]}`],
  ['demo-next-own', 'extract YOUR-PLAN.txt -f table'],
  ['demo-next-help', '--help'],
] as const;

function seed(file: string): Promise<Uint8Array> {
  return readFile(join(packageRoot(), 'seeds', file));
}
