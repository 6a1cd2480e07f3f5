// A zip archive → an Office package: its parts as XML, and which part belongs to which. Targets outside the package are not
// followed; nothing is fetched or written.
import { PlanError } from '../../util/plan-error.js';
import type { OoxmlOptions } from './limits.js';
import { END, newBudget, OPEN, XmlScanner } from './xml.js';
import { openZip, type Zip } from './zip.js';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `styles`, `numbering`, `worksheet` (transitional and strict alike). */
  readonly type: string;
  /** The name of the part it leads to; null when that is outside of the package or missing. */
  readonly part: string | null;
}

export interface OfficePackage {
  readonly zip: Zip;
  /** The part that is the document: `word/document.xml`, `xl/workbook.xml`. */
  readonly mainPart: string;
  /** A scanner over a part, null where there is none. All scanners of a package share its limits. */
  scan(part: string): XmlScanner | null;
  /** What a part refers to, by id. */
  relationships(part: string): ReadonlyMap<string, Relationship>;
  /** The first part that a part refers to with a type. */
  related(part: string, type: string): string | null;
}

/**
 * Opens a package whose main part is `usual`, unless its relationships name another one. Throws a PlanError when there
 * is no such part or the archive is broken, encrypted or over a limit.
 */
export function openPackage(bytes: Uint8Array, usual: string, options: OoxmlOptions): OfficePackage {
  const { file } = options;
  if (isOle(bytes)) throw new PlanError(isEncryptedOle(bytes) ? 'input-encrypted' : 'office-old', { file });
  const zip = openZip(bytes, options);
  const budget = newBudget(file, options.limits);
  const scan = (part: string) => {
    const content = zip.read(part);
    return content === null ? null : new XmlScanner(content, budget);
  };
  const known = new Map<string, ReadonlyMap<string, Relationship>>();
  const relationships = (part: string) => {
    const found = known.get(part) ?? readRelationships(zip, scan, part);
    known.set(part, found);
    return found;
  };
  const related = (part: string, type: string) => {
    for (const relationship of relationships(part).values()) {
      if (relationship.type === type && relationship.part !== null) return relationship.part;
    }
    return null;
  };
  const mainPart = related('', 'officeDocument') ?? (zip.has(usual) ? usual : null);
  if (mainPart === null) throw new PlanError('office-no-document', { file, part: usual });
  return { zip, mainPart, scan, relationships, related };
}

function readRelationships(
  zip: Zip,
  scan: (part: string) => XmlScanner | null,
  part: string,
): ReadonlyMap<string, Relationship> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const found = new Map<string, Relationship>();
  const xml = scan(`${folder}_rels/${part.slice(slash)}.rels`);
  if (xml === null) return found;
  while (xml.next() !== END) {
    if (xml.kind !== OPEN || xml.name !== 'Relationship') continue;
    const id = xml.attribute('Id') ?? '';
    const type = xml.attribute('Type') ?? '';
    const isOutside = xml.attribute('TargetMode')?.toLowerCase() === 'external';
    const target = isOutside ? null : resolvePart(folder, xml.attribute('Target') ?? '');
    if (found.has(id)) continue;
    found.set(id, {
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      part: target !== null && zip.has(target) ? target : null,
    });
  }
  return found;
}

/** `../media/a.png` seen from `word/`; null for what leads out of the package. */
function resolvePart(folder: string, target: string): string | null {
  const plain = /^[^#?]*/.exec(target.replaceAll('\\', '/'))![0];
  if (plain === '' || /^[A-Za-z][\w+.-]*:/.test(plain) || plain.startsWith('//')) return null;
  const path: string[] = [];
  for (const step of (plain.startsWith('/') ? plain : folder + plain).split('/')) {
    if (step === '..') {
      if (path.pop() === undefined) return null;
    } else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function isOle(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/** Office puts an encrypted package into an OLE file, as a stream of this name. */
function isEncryptedOle(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isOle(bytes) && view.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
