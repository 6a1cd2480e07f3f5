// Other programs that read Word files and web pages. They have no limits of their own: each runs in a process with a time and a
// memory limit, and one that does not survive a file has found nothing in it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type SecondReader = 'mammoth' | 'pandoc';

const here = import.meta.dirname;
const MILLISECONDS = 60_000;
const RUNS: Record<SecondReader, (files: readonly string[], format: string) => void> = {
  mammoth: (files) => {
    const script = join(here, 'mammoth-child.mjs');
    execFileSync(process.execPath, ['--max-old-space-size=512', script, ...files], {
      stdio: 'ignore',
      timeout: MILLISECONDS,
    });
  },
  pandoc: (files, format) => {
    const filter = `--lua-filter=${join(here, 'pandoc-texts.lua')}`;
    execFileSync('pandoc', ['+RTS', '-M512m', '-RTS', filter, '--from=markdown', '--to=plain'], {
      input: '',
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: MILLISECONDS,
      env: { PATH: process.env.PATH, FILES: files.join('\n'), FORMAT: format },
    });
  },
};

export const hasPandoc = (() => {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
})();

/** What a reader finds in each file, null where it did not survive it. */
export function readBySecond(reader: SecondReader, files: readonly Uint8Array[], format = 'docx'): (string | null)[] {
  const folder = mkdtempSync(join(tmpdir(), 'plan-second-'));
  try {
    const paths = files.map((bytes, i) => {
      const path = join(folder, `${i}.${format}`);
      writeFileSync(path, bytes);
      return path;
    });
    const textOf = (path: string) => (existsSync(`${path}.txt`) ? readFileSync(`${path}.txt`, 'utf8') : null);
    for (let rest: readonly string[] = paths; rest.length > 0; ) {
      try {
        RUNS[reader](rest, format);
        break;
      } catch {
        const lost = rest.findIndex((path) => textOf(path) === null);
        if (lost < 0) break;
        rest = rest.slice(lost + 1);
      }
    }
    return paths.map(textOf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Words of Latin letters and digits, runs of 汉字, single letters of other scripts' words. */
const RUN_PATTERN = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;

/** Text without blanks and marks of no width, each character in its plain form: ⁸ and ８ are 8. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}\p{Cc}]+/gu, '');
}

/** The runs that the other text has more often than ours, each once. */
export function runsMissing(ours: string, theirs: string): string[] {
  const [own, other] = [squeeze(ours), squeeze(theirs)];
  const runs = theirs.normalize('NFKC').match(RUN_PATTERN) ?? [];
  return [...new Set(runs)].filter((run) => countOf(own, run) < countOf(other, run));
}

function countOf(text: string, run: string): number {
  return text.split(run).length - 1;
}
