#!/usr/bin/env node
// Runs the built command line. Its two bundles are loaded with the compiled code that the build kept beside them for this
// version of Node (docs/adr/0004); without it, or where V8 does not accept it, they are compiled as usual.
const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const dist = join(__dirname, '../dist');

/** Where the build keeps the compiled code of a bundle. */
const keptCode = (name) => join(dist, `${name}.${process.version}.cache`);

/** Most runs are over before optimised code pays, and a pattern that is used twice is not to be compiled twice. */
function tuneForShortRuns() {
  setFlagsFromString('--interrupt-budget=300000');
  setFlagsFromString('--no-regexp-tier-up');
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

/** A fresh checkout installed with --ignore-scripts is built first. */
async function start() {
  if (!existsSync(join(dist, 'cli.cjs'))) await import('../scripts/build.mjs');
  // the build ran with these flags on this version: it knows them
  if (existsSync(keptCode('cli.cjs'))) tuneForShortRuns();
  process.exitCode = await load('cli.cjs').main(process.argv);
}

module.exports = { load, tuneForShortRuns };
if (require.main === module) start();
