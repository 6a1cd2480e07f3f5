// Files of older Office versions → .docx or .xlsx, by LibreOffice where it is installed: in a folder of its own that is removed
// afterwards, with a profile of its own, within a time, without macros, and without a network.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PlanError } from '../../../util/plan-error.js';
import { sizeText } from '../../limits.js';
import { PROFILE } from './profile.js';

export interface Conversion {
  readonly file: string;
  /** The ending that says what the bytes are: doc, rtf, odt, word-xml, xls, ods, excel-xml. */
  readonly from: string;
  readonly to: 'docx' | 'xlsx';
  /** Seconds. */
  readonly maxTime: number;
  /** Bytes that the result may have. */
  readonly maxBytes: number;
  /** The program; where it usually is, when left out. */
  readonly program?: string;
}

/** The filters by which the bytes are read: LibreOffice would take what it does not know for text. */
const FILTERS: ReadonlyMap<string, string> = new Map([
  ['doc', 'MS Word 97'],
  ['rtf', 'Rich Text Format'],
  ['odt', 'writer8'],
  ['word-xml', 'MS Word 2003 XML'],
  ['xls', 'MS Excel 97'],
  ['ods', 'calc8'],
  ['excel-xml', 'MS Excel 2003 XML'],
]);
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  win32: ['soffice.com', 'C:\\Program Files\\LibreOffice\\program\\soffice.com'],
};
const USUAL_PROGRAMS = ['soffice', 'libreoffice'];
/** More than its share of memory, disk or, in seconds, of the processors ends the program, also where its parent no longer does. */
const shellLimits = (maxTime: number) => {
  const seconds = Math.max(1, Math.ceil(maxTime));
  // Linux kills at the hard limit without a word: the soft one comes first, and says what it was
  const time = `ulimit -S -t ${seconds}; ulimit -H -t ${seconds + 5}`;
  return `ulimit -v 6291456; ulimit -f 1048576; ${time}; exec "$0" "$@"`;
};
/** How a shell says that a program has used up its time: 128 + SIGXCPU. */
const USED_UP = 128 + 24;
/** And how LibreOffice does, which then aborts. */
const USED_UP_PATTERN = /Fatal exception: Signal 24\b/;

/** The converted bytes, or null where LibreOffice is not installed. Throws a PlanError when it fails. */
export async function convertByLibreOffice(bytes: Uint8Array, conversion: Conversion): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-office-'));
  try {
    const programs =
      conversion.program === undefined ? (PROGRAMS[process.platform] ?? USUAL_PROGRAMS) : [conversion.program];
    for (const program of programs) {
      const outcome = await convertIn(folder, bytes, { ...conversion, program });
      if (outcome !== null) return outcome;
    }
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

type WithProgram = Conversion & { readonly program: string };

async function convertIn(folder: string, bytes: Uint8Array, conversion: WithProgram): Promise<Uint8Array | null> {
  const { file, from, to, maxTime, maxBytes, program } = conversion;
  const profile = join(folder, 'profile');
  const source = join(folder, `input.${from}`);
  const target = join(folder, 'out', `input.${to}`);
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
  await writeFile(source, bytes);
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    ...(FILTERS.has(from) ? [`--infilter=${FILTERS.get(from)}`] : []),
    ...['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nofirststartwizard', '--convert-to'],
    ...[
      to === 'docx' ? 'docx:MS Word 2007 XML' : 'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'out'),
      source,
    ],
  ];
  const end = await run(program, args, folder, maxTime);
  if (end === 'missing') return null;
  if (end === 'late') throw new PlanError('limit-time', { file, limit: maxTime });
  const size = await stat(target).then(
    (found) => found.size,
    () => 0,
  );
  if (size === 0) throw new PlanError('office-not-converted', { file, reason: end });
  if (size > maxBytes)
    throw new PlanError('input-too-large', { file, size: sizeText(size), limit: sizeText(maxBytes) });
  return readFile(target);
}

/** Runs the program to its end; all that it started ends with it. */
function run(program: string, args: readonly string[], folder: string, maxTime: number): Promise<string> {
  const isWindows = process.platform === 'win32';
  const { PATH, SystemRoot, LANG } = process.env;
  const env = isWindows
    ? { PATH, SystemRoot, TEMP: folder, TMP: folder }
    : { PATH, LANG: LANG ?? 'C.UTF-8', HOME: folder, TMPDIR: folder };
  const child = isWindows
    ? spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'], windowsHide: true })
    : spawn('/bin/sh', ['-c', shellLimits(maxTime), program, ...args], {
        cwd: folder,
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
        detached: true,
      });
  return new Promise((resolve) => {
    let errors = '';
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      endAll(child);
    }, maxTime * 1000);
    const stop = () => endAll(child);
    process.once('exit', stop);
    child.stderr.on('data', (chunk) => {
      const said = errors + String(chunk);
      if (USED_UP_PATTERN.test(said)) isLate = true;
      errors = said.slice(-500);
    });
    const settle = (outcome: string) => {
      clearTimeout(timer);
      process.off('exit', stop);
      resolve(outcome);
    };
    child.once('error', (error: NodeJS.ErrnoException) => settle(error.code === 'ENOENT' ? 'missing' : error.message));
    child.once('close', (code, signal) => {
      endAll(child);
      if (isLate || signal === 'SIGXCPU' || code === USED_UP) settle('late');
      // 127: the shell found no such program
      else
        settle(
          code === 127 || (code === 126 && !isWindows) ? 'missing' : errors.trim().slice(0, 200) || `${signal ?? code}`,
        );
    });
  });
}

/** Ends the program and what it started. */
function endAll(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it has ended
  }
}
