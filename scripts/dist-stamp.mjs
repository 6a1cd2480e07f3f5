// Of which sources dist/ is: a mark of the checkout that is quick to compare (bin/plan.js does at every start), and a hash of all
// that the build reads.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'dist/stamp');
const { checkoutMark } = createRequire(import.meta.url)('../bin/plan.js');

/** What the build writes into dist/stamp. */
export function sourcesStamp() {
  return `${checkoutMark()}\n${sourcesHash()}\n`;
}

/** True where dist/ is of the sources as they are now; then the mark is renewed, so that the next start need not hash them. */
export function isOfSources() {
  if (!existsSync(stampFile)) return false;
  const now = sourcesStamp();
  if (readFileSync(stampFile, 'utf8').split('\n')[1] !== now.split('\n')[1]) return false;
  try {
    writeFileSync(stampFile, now);
  } catch {
    // a tree that cannot be written to: they are hashed again
  }
  return true;
}

function sourcesHash() {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const others = ['bin/plan.js', 'scripts/build.mjs', 'package.json', 'package-lock.json', 'tsconfig.build.json'];
  const hash = createHash('sha256');
  for (const file of [...files.sort(), ...others.map((name) => join(root, name)).filter((file) => existsSync(file))]) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}
