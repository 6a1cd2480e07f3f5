// The built command, as people run it. `npm test` builds first.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { plan } from './run.js';

const root = join(import.meta.dirname, '../..');
const launcher = join(root, 'bin/plan.js');
const seed = join(root, 'seeds/004_2bd20927046ed761.txt');

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
    maxBuffer: 1 << 27,
  });
  return { code: status, stdout, stderr };
}

describe('bin/plan.js', () => {
  it('is the command line', async () => {
    expect(run(['--version'])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' });
    expect(run(['--help'])).toEqual(await plan(['--help']));
    expect(run(['extract', seed])).toEqual(await plan(['extract', seed]));
    expect(run(['extract', seed, '-f', 'table', '--color', 'always'])).toEqual(
      await plan(['extract', seed, '-f', 'table', '--color', 'always']),
    );
  });

  it.each([
    [['extract', seed, '-f', 'jsno'], 'usage-choice-nearest'],
    [['scroe', seed], 'usage-unknown-command'],
    [['score', 'missing.txt'], 'input-missing'],
  ])('says what is wrong: %j → %s', (args, code) => {
    const said = run(args, { LANG: 'en_US.UTF-8' });
    expect([said.code, said.stdout]).toEqual([2, '']);
    expect(said.stderr).toMatch(`error [${code}]`);
  });

  it('is quiet when its reader has seen enough', () => {
    const script = '"$0" "$1" extract "$2" | head -c 10; exit $PIPESTATUS';
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, launcher, seed], {
      encoding: 'utf8',
    });
    expect([status, stdout, stderr]).toEqual([0, '{\n  "versi', '']);
  });

  it('takes a document from standard input', () => {
    const { stdout } = spawnSync(process.execPath, [launcher, 'text', '-'], {
      encoding: 'utf8',
      input: '规划\n正文。\n',
    });
    expect(stdout).toBe('规划\n正文。\n');
  });
});

/** A checkout of a toolkit whose only command says `word`; with the launcher and the build of this one. */
function checkoutSaying(word: string) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-checkout-'));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const name of ['bin', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of ['build.mjs', 'build-lock.mjs', 'dist-stamp.mjs'])
    cpSync(join(root, 'scripts', name), join(folder, 'scripts', name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const name of ['index', 'schemas', 'commands/index', 'readers/isolate/reader-child'])
    write(`src/${name}.ts`, 'export {};\n');
  const say = (said: string) =>
    write(
      'src/cli.ts',
      `interface Io { stdout: { write(text: string): unknown } }
export async function main(_argv: string[], io: Io = process): Promise<number> {
  io.stdout.write('${said}');
  return 0;
}
`,
    );
  say(word);
  write('.git/logs/HEAD', '0 1 first commit\n');
  return {
    folder,
    say,
    write,
    commit: () => appendFileSync(join(folder, '.git/logs/HEAD'), '1 2 another commit\n'),
    start: () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/plan.js')], {
        encoding: 'utf8',
      });
      return { code: status, stdout, stderr };
    },
    startBeside: async () => {
      const child = spawn(process.execPath, [join(folder, 'bin/plan.js')]);
      const [stdout, stderr, [code]] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, 'close') as Promise<[number]>,
      ]);
      return { code, stdout, stderr };
    },
  };
}

describe('bin/plan.js in a checkout', () => {
  const builtFirst = { code: 0, stderr: expect.stringMatching(/^plan: 先构建 dist\/ · dist\/ is built first\n$/) };
  const asItIs = { code: 0, stderr: '' };

  it('builds where dist/ is missing, of another form, or of other sources than those of the commit', () => {
    const { folder, start, say, commit, write } = checkoutSaying('one');
    expect(start()).toEqual({ ...builtFirst, stdout: 'one' });
    expect(start()).toEqual({ ...asItIs, stdout: 'one' });

    say('two'); // being edited: the build is the editor's own affair
    expect(start()).toEqual({ ...asItIs, stdout: 'one' });
    commit();
    expect(start()).toEqual({ ...builtFirst, stdout: 'two' });
    commit(); // of something else
    expect(start()).toEqual({ ...asItIs, stdout: 'two' });

    rmSync(join(folder, 'dist/stamp'));
    write('dist/cli.cjs', "import 'node:fs';\nexport function main() {}\n");
    expect(start()).toEqual({ ...builtFirst, stdout: 'two' });
  }, 60_000);

  it('says that it cannot be built, and leaves the old dist/', () => {
    const { folder, start, write, commit } = checkoutSaying('one');
    start();
    write('src/cli.ts', 'export function main( {');
    commit();
    const { code, stdout, stderr } = start();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch('it could not be built; run npm ci');
    expect(existsSync(join(folder, 'dist/cli.cjs'))).toBe(true);
  }, 60_000);

  it('is built once where several start at a time', async () => {
    const { folder, startBeside } = checkoutSaying('one');
    appendFileSync(join(folder, 'scripts/build.mjs'), "process.stderr.write('(made)');\n");
    const ends = await Promise.all([1, 2, 3].map(startBeside));
    expect(ends.map(({ code, stdout }) => [code, stdout])).toEqual(Array(3).fill([0, 'one']));
    expect(ends.filter(({ stderr }) => stderr.includes('(made)'))).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  }, 60_000);

  it('waits for a build of another process, as long as that runs', async () => {
    const { folder, startBeside, write } = checkoutSaying('one');
    const other = spawn('sleep', ['60']);
    write('dist.lock', `${other.pid}`);
    const end = startBeside();
    let isOver = false;
    end.then(() => {
      isOver = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect([isOver, existsSync(join(folder, 'dist'))]).toEqual([false, false]);
    other.kill();
    expect(await end).toEqual({ ...builtFirst, stdout: 'one' });
  }, 60_000);

  it('sweeps up what a build that was broken off has left', () => {
    const { folder, start, write } = checkoutSaying('one');
    const nobody = spawnSync('true').pid;
    write('dist.lock', `${nobody}`);
    write(`dist.${nobody}/index.js`, '');
    write(`dist.${nobody}.old/index.js`, '');
    expect(start()).toEqual({ ...builtFirst, stdout: 'one' });
    expect(readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  }, 60_000);

  it('needs no list of what is installed, and in an image of what was built no sources', () => {
    const { folder, start, commit } = checkoutSaying('one');
    rmSync(join(folder, 'package-lock.json'));
    expect(start()).toEqual({ ...builtFirst, stdout: 'one' });
    commit();
    expect(start()).toEqual({ ...asItIs, stdout: 'one' });
    rmSync(join(folder, 'src'), { recursive: true });
    commit();
    expect(start()).toEqual({ ...asItIs, stdout: 'one' });
  }, 60_000);

  it('does not look for sources in a package', () => {
    const { folder, start, commit } = checkoutSaying('one');
    start();
    for (const name of ['scripts', 'src', 'dist/stamp']) rmSync(join(folder, name), { recursive: true });
    commit();
    expect(start()).toEqual({ ...asItIs, stdout: 'one' });
  }, 60_000);
});
