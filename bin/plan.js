#!/usr/bin/env node
// Runs the built command line. Its two bundles are loaded with the compiled code that the build kept beside them for this
// version of Node (docs/adr/0004); without it, or where V8 does not accept it, they are compiled as usual.
const { existsSync, readFileSync, statSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join, resolve } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const root = join(__dirname, '..');
const dist = join(root, 'dist');

/** Where the build keeps the compiled code of a bundle. */
const keptCode = (name) => join(dist, `${name}.${process.version}.cache`);

/** Most runs are over before optimised code pays, and a pattern that is used twice is not to be compiled twice. */
const SHORT_RUN_FLAGS = ['--interrupt-budget=300000', '--no-regexp-tier-up'];

/** Where the build keeps which of these flags this version of V8 knows: it complains of others on every run. */
const keptFlags = keptCode('flags');

function tuneForShortRuns() {
  if (!existsSync(keptFlags)) return;
  for (const flag of readFileSync(keptFlags, 'latin1').split(' ')) if (flag !== '') setFlagsFromString(flag);
}

/** The exports of a bundle in dist/; `loaded` is told of each script. */
function load(name, loaded) {
  const filename = join(dist, name);
  const kept = keptCode(name);
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  // the bundles are functions of a module's variables, in ASCII: one byte a character
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
  loaded?.(script, kept);
  const module = { exports: {} };
  const requireAny = createRequire(filename);
  const requireHere = (id) => (id === './commands.cjs' ? load('commands.cjs', loaded) : requireAny(id));
  script.runInThisContext()(module.exports, requireHere, module, filename, dist);
  return module.exports;
}

/**
 * What changes with every commit that is made, pulled or checked out: size and time of the list that git keeps of them; of a tree
 * without one, of package.json.
 */
function checkoutMark() {
  const git = join(root, '.git');
  const isLink = statSync(git, { throwIfNoEntry: false })?.isFile(); // of a worktree or a submodule
  const folder = isLink ? resolve(root, readFileSync(git, 'utf8').replace('gitdir:', '').trim()) : git;
  const { size, mtimeMs } =
    statSync(join(folder, 'logs/HEAD'), { throwIfNoEntry: false }) ?? statSync(join(root, 'package.json'));
  return `${size} ${mtimeMs}`;
}

/**
 * In a checkout dist/ is to be of its sources; a published package and an image of what was built have no sources. Asked at every
 * start: nothing is hashed as long as the mark is the same.
 */
async function bringUpToDate() {
  if (!existsSync(join(root, 'scripts/dist-stamp.mjs')) || !existsSync(join(root, 'src'))) return true;
  const stamp = join(dist, 'stamp');
  try {
    if (existsSync(stamp) && readFileSync(stamp, 'utf8').startsWith(`${checkoutMark()}\n`)) return true;
    const { isOfSources } = await import('../scripts/dist-stamp.mjs');
    if (isOfSources()) return true;
    process.stderr.write('plan: 先构建 dist/ · dist/ is built first\n');
    const { underLock } = await import('../scripts/build-lock.mjs');
    await underLock(async () => {
      if (!isOfSources()) await import('../scripts/build.mjs'); // another start may have built it meanwhile
    });
    return true;
  } catch (error) {
    process.stderr.write(`plan: 无法构建，请运行 npm ci · it could not be built; run npm ci\n${error.message}\n`);
    return false;
  }
}

async function start() {
  if (!(await bringUpToDate())) {
    process.exitCode = 2;
    return;
  }
  tuneForShortRuns();
  process.exitCode = await load('cli.cjs').main(process.argv);
}

module.exports = { checkoutMark, keptFlags, load, SHORT_RUN_FLAGS, tuneForShortRuns };
if (require.main === module) start();
