// The files that a path with wildcards names: * and ? within a name, ** for folders of any depth.
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { hasWildcard, matchesWildcard } from '../../util/wildcard.js';

/** Hidden files and the locks (~$…) that Word and WPS leave beside an open document are nobody's plans; packages are somebody else's. */
const PASSED_OVER = /^(?:\.|~\$|node_modules$)/;

/**
 * The files, as paths from `folder` on with `/` between the names, each once, in the order of their characters, which no locale
 * changes. ** follows no links. Folders that cannot be read hold nothing.
 */
export async function findFiles(pattern: string, folder: string): Promise<string[]> {
  const { root, steps } = stepsOf(pattern);
  const walk: Walk = { folder, found: new Set(), visited: new Set() };
  await follow(root, steps, walk);
  return [...walk.found].sort((a, b) => (a < b ? -1 : 1));
}

/** True where findFiles would find a file in this place, if it were there. `fold` is how names are compared. */
export function fitsPattern(pattern: string, folder: string, place: string, fold: (name: string) => string): boolean {
  const { root, steps } = stepsOf(pattern);
  const wild = steps.findIndex(hasWildcard);
  const base = fold(resolve(folder, root, ...(wild < 0 ? steps : steps.slice(0, wild))));
  const names = relative(base, fold(place)).split(sep);
  if (wild < 0) return names.join('') === '';
  // Which of the steps a name may be at: `**` stays, and may be passed over.
  const rest = steps.slice(wild).map(fold);
  const passed = (at: Iterable<number>) =>
    new Set([...at].flatMap((step) => (rest[step] === '**' ? [step, step + 1] : [step])));
  let open = passed([0]);
  for (const name of names) {
    const next = [...open].flatMap((at) => {
      const step = rest[at];
      if (step === undefined) return [];
      if (!hasWildcard(step)) return step === name ? [at + 1] : [];
      if (PASSED_OVER.test(name)) return [];
      return step === '**' ? [at] : matchesWildcard(step, name) ? [at + 1] : [];
    });
    open = passed(next);
  }
  return open.has(rest.length);
}

/** Where the path begins, and what each part of it asks for. */
function stepsOf(pattern: string): { root: string; steps: string[] } {
  const root = isAbsolute(pattern) ? parse(pattern).root : '';
  const parts = pattern
    .slice(root.length)
    .split(/[\\/]+/)
    .filter((part) => part !== '');
  if (parts.at(-1) === '**') parts.push('*');
  return { root, steps: parts.filter((part, i) => part !== '**' || parts[i - 1] !== '**') };
}

interface Walk {
  readonly folder: string;
  readonly found: Set<string>;
  /** What was followed: how many steps were left, and where. Several ** lead to the same place in many ways. */
  readonly visited: Set<string>;
}

async function follow(at: string, steps: readonly string[], walk: Walk): Promise<void> {
  const visit = `${steps.length} ${at}`;
  if (walk.visited.has(visit)) return;
  walk.visited.add(visit);
  const [step, ...rest] = steps;
  const place = isAbsolute(at) ? at : join(walk.folder, at);
  const within = (name: string) => (at === '' || /[\\/]$/.test(at) ? at + name : `${at}/${name}`);
  if (step === undefined) {
    if ((await stat(place).catch(() => null))?.isFile()) walk.found.add(at);
  } else if (step === '**') {
    await follow(at, rest, walk);
    for (const entry of await entriesOf(place)) if (entry.isDirectory()) await follow(within(entry.name), steps, walk);
  } else if (!hasWildcard(step)) await follow(within(step), rest, walk);
  else
    for (const { name } of await entriesOf(place))
      if (matchesWildcard(step, name)) await follow(within(name), rest, walk);
}

async function entriesOf(place: string) {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
  return entries.filter(({ name }) => !PASSED_OVER.test(name));
}
