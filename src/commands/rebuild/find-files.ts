// The files that a path with wildcards names: * and ? within a name, ** for folders of any depth.
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, parse } from 'node:path';
import { hasWildcard, matchesWildcard } from '../../util/wildcard.js';

/** Hidden files and the locks (~$…) that Word and WPS leave beside an open document are nobody's plans; packages are somebody else's. */
const PASSED_OVER = /^(?:\.|~\$|node_modules$)/;

/**
 * The files, as paths from `folder` on with `/` between the names, each once, in the order of their characters, which no locale
 * changes. ** follows no links. Folders that cannot be read hold nothing.
 */
export async function findFiles(pattern: string, folder: string): Promise<string[]> {
  const root = isAbsolute(pattern) ? parse(pattern).root : '';
  const parts = pattern.slice(root.length).split(/[\\/]/);
  if (parts.at(-1) === '**') parts.push('*');
  const steps = parts.filter((part, i) => part !== '' && (part !== '**' || parts[i - 1] !== '**'));
  const found = new Set<string>();
  await walk(root, steps, folder, found);
  return [...found].sort((a, b) => (a < b ? -1 : 1));
}

async function walk(at: string, steps: readonly string[], folder: string, found: Set<string>): Promise<void> {
  const [step, ...rest] = steps;
  const place = isAbsolute(at) ? at : join(folder, at);
  const within = (name: string) => (at === '' || /[\\/]$/.test(at) ? at + name : `${at}/${name}`);
  if (step === undefined) {
    if ((await stat(place).catch(() => null))?.isFile()) found.add(at);
  } else if (step === '**') {
    await walk(at, rest, folder, found);
    for (const entry of await entriesOf(place))
      if (entry.isDirectory()) await walk(within(entry.name), steps, folder, found);
  } else if (!hasWildcard(step)) await walk(within(step), rest, folder, found);
  else
    for (const { name } of await entriesOf(place))
      if (matchesWildcard(step, name)) await walk(within(name), rest, folder, found);
}

async function entriesOf(place: string) {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
  return entries.filter(({ name }) => !PASSED_OVER.test(name));
}
