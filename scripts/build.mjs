// Builds dist/: the library as ES modules with shared chunks; the command line as two files, the tree and all that is behind it,
// with their compiled code (docs/adr/0004); the reader child, which both fork; the type declarations. It is built aside and put in
// place whole, one build at a time, and a build that fails leaves the old one.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sweepLeftBuilds, underLock } from './build-lock.mjs';
import { isOfSources, sourcesStamp } from './dist-stamp.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const next = join(root, `dist.${process.pid}`);
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const common = {
  absWorkingDir: root,
  outdir: next,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  logLevel: 'warning',
};

/** The tree loads the commands' bundle when a command is run. */
const commandsApart = {
  name: 'commands-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/commands\/index\.js$/ }, () => ({ path: './commands.cjs', external: true }));
  },
};

/** commander loads node:child_process for commands that are programs of their own; ours are not. */
const noChildProcess = {
  name: 'no-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'child-process', namespace: 'empty' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

await underLock(async () => {
  sweepLeftBuilds();
  try {
    await buildAside();
    putInPlace();
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  await keepCompiledCode();
});

async function buildAside() {
  const stamp = sourcesStamp(); // of the sources as they are before they are read
  await build({
    ...common,
    entryPoints: { index: 'src/index.ts', schemas: 'src/schemas.ts' },
    packages: 'external',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  });
  await build({
    ...common,
    entryPoints: {
      cli: 'src/cli.ts',
      commands: 'src/commands/index.ts',
      'reader-child': 'src/readers/isolate/reader-child.ts',
    },
    // commander is in the bundle: to find and load its files takes as long as to run it
    external: Object.keys(dependencies).filter((name) => name !== 'commander'),
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    // require() loads what import() would, without a second look at the text for what it exports
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
    minify: true,
    plugins: [commandsApart, noChildProcess],
  });
  for (const name of ['cli', 'commands']) rewrite(join(next, `${name}.cjs`), (text) => Module.wrap(toAscii(text)));
  rewrite(join(next, 'reader-child.cjs'), toAscii);
  copyFileSync(join(root, 'node_modules/commander/LICENSE'), join(next, 'commander.LICENSE'));
  const types = ['-p', 'tsconfig.build.json', '--outDir', join(next, 'types')];
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...types], {
    cwd: root,
    // what tsc finds is no data of the command that had this built
    stdio: ['ignore', process.stderr, 'inherit'],
  });
  writeFileSync(join(next, 'stamp'), stamp);
}

function putInPlace() {
  const old = `${next}.old`;
  try {
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(next, dist);
  } catch (error) {
    // a build that the lock cannot know of (in another container) came between: what it made will do
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(error.code) || !isOfSources()) throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

function rewrite(path, change) {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Escapes what esbuild leaves in patterns: a file of one-byte characters is read and compiled in half the time. */
function toAscii(text) {
  const at = /(?<!\\)(?:\\\\)*\\[^\x00-\x7f]/.exec(text)?.index;
  if (at !== undefined)
    throw new Error(`a backslash before a character that is to be escaped: ${text.slice(at - 40, at + 40)}`);
  return text.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The flags that this version of V8 lists (`--no-x` as `--x`). */
function knownFlags(flags) {
  const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  return flags.filter((flag) => options.includes(`\n  ${flag.replace(/^--no-/, '--').replace(/=.*/, '')} (`));
}

/** Runs the usual commands once and keeps what V8 has compiled for them. */
async function keepCompiledCode() {
  const { keptFlags, load, SHORT_RUN_FLAGS, tuneForShortRuns } = createRequire(import.meta.url)('../bin/plan.js');
  writeFileSync(keptFlags, knownFlags(SHORT_RUN_FLAGS).join(' '));
  tuneForShortRuns(); // V8 may refuse code that was kept under other flags
  const scripts = new Map();
  const { main } = load('cli.cjs', (script, path) => scripts.set(path, script));
  const nowhere = { write() {}, isTTY: false, columns: null };
  const io = { cwd: root, env: {}, stdout: nowhere, stderr: nowhere };
  for (const words of [['--help'], ['extract', 'seeds/004_2bd20927046ed761.txt']])
    await main(['node', 'plan', ...words], io);
  for (const [path, script] of scripts) writeFileSync(path, script.createCachedData());
}
