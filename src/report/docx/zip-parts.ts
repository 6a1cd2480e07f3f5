// Named parts → a zip archive. The parts have no times of their own, and fflate packs them: what zlib makes of the same text differs
// between its builds. So the same parts give the same bytes on every machine.
import { type Zippable, zipSync } from 'fflate';

/** Noon of the first day that a zip archive knows, wherever the machine is. */
const FIRST_DAY = new Date(1980, 0, 1, 12);

/** The archive of these parts, in their order; pictures, which are packed already, stay as they are. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const contents = Object.entries(parts).map(([name, part]): [string, Zippable[string]] => [
    name,
    typeof part === 'string' ? Buffer.from(part, 'utf8') : [part, { level: 0 }],
  ]);
  return zipSync(Object.fromEntries(contents), { mtime: FIRST_DAY });
}
