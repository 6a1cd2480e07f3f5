// Builds dist/: the library as ES modules with shared chunks; the command line as two files, the tree and all that is behind it,
// with their compiled code (docs/adr/0004); the reader child, which both fork; then the type declarations.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const common = {
  absWorkingDir: root,
  outdir: 'dist',
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

rmSync(join(root, 'dist'), { recursive: true, force: true });
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
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [commandsApart],
});
copyFileSync(join(root, 'node_modules/commander/LICENSE'), join(root, 'dist/commander.LICENSE'));
await keepCompiledCode();
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});

/** Runs the usual commands once and keeps what V8 has compiled for them. */
async function keepCompiledCode() {
  const { load } = createRequire(import.meta.url)('../bin/plan.js');
  const scripts = new Map();
  const { main } = load('cli.cjs', (script, path) => scripts.set(path, script));
  const nowhere = { write() {}, isTTY: false, columns: null };
  const io = { cwd: root, env: {}, stdout: nowhere, stderr: nowhere };
  for (const words of [['--help'], ['extract', 'seeds/004_2bd20927046ed761.txt']])
    await main(['node', 'plan', ...words], io);
  for (const [path, script] of scripts) writeFileSync(path, script.createCachedData());
}
