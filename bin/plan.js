#!/usr/bin/env node
// Runs the built command line. Its two bundles are loaded with the compiled code that the build kept beside them for this
// version of Node (docs/adr/0004); without it, or where V8 does not accept it, they are compiled as usual.
const { existsSync, readFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '../dist');

/** The exports of a bundle in dist/; `loaded` is told of each script. */
function load(name, loaded) {
  const filename = join(dist, name);
  const kept = `${filename}.${process.version}.cache`;
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  // the bundles are ASCII: one byte a character
  const script = new Script(wrap(readFileSync(filename, 'latin1')), { filename, cachedData });
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
  process.exitCode = await load('cli.cjs').main(process.argv);
}

module.exports = { load };
if (require.main === module) start();
