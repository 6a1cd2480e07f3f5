// .docx (and .docm, .dotx, .dotm; transitional and strict) → Document. bytes → package → styles and numbering → drafts → layout.
import { note } from '../../util/note.js';
import { DEFAULT_LIMITS, type OoxmlLimits } from '../ooxml/limits.js';
import { type OfficePackage, openPackage } from '../ooxml/package.js';
import type { XmlScanner } from '../ooxml/xml.js';
import type { ReaderOptions, ReadParts } from '../reader.js';
import { noteLostTables } from '../text/read-blocks.js';
import { type Draft, paragraphsIn } from './drafts.js';
import type { ParagraphContext } from './finish-paragraph.js';
import { flowOf } from './flow.js';
import { layOut } from './lay-out.js';
import { Losses } from './losses.js';
import { Numbering } from './numbering.js';
import { StoryReader } from './read-story.js';
import { Styles } from './styles.js';

export interface DocxOptions extends ReaderOptions {
  readonly limits?: Partial<OoxmlLimits>;
}

/** Text is laid out and looked at, which takes longer than scanning it. */
const MOST_NODES = 1_200_000;
/** Page numbers and the words around them: `— 3 —`, `第 3 页 共 9 页`. */
const PAGE_NUMBER_PATTERN = /^(?:[\s\d\-—–－·第页共/]|page|of)*$/i;
const LONGEST_FURNITURE = 80;
const MOST_FURNITURE = 5;

/** Reads a Word file. Throws a PlanError when it is broken, encrypted or over a limit. */
export function readDocx(bytes: Uint8Array, { file, limits: given = {} }: DocxOptions): ReadParts {
  const limits = { ...DEFAULT_LIMITS, maxNodes: MOST_NODES, ...given };
  const office = openPackage(bytes, 'word/document.xml', { file, limits });
  const { mainPart } = office;
  const losses = new Losses();
  const read = <T>(part: string | null, reader: (xml: XmlScanner | null) => T): T => {
    const xml = part === null ? null : office.scan(part);
    const value = reader(xml);
    if (xml?.isBroken) losses.broken.push(part!);
    return value;
  };
  const related = (type: string) => office.related(mainPart, type);
  const context: ParagraphContext = {
    styles: read(related('styles'), (xml) => Styles.read(xml)),
    numbering: read(related('numbering'), (xml) => Numbering.read(xml)),
    losses,
  };
  const story = (xml: XmlScanner | null): Draft[] => (xml === null ? [] : new StoryReader(xml, context).read());
  const drafts = [mainPart, related('footnotes'), related('endnotes')].flatMap((part) => read(part, story));
  losses.furniture = readFurniture(office, context);
  const laid = layOut(flowOf(drafts, losses), file, limits);
  const notes = [...losses.notes(), ...laid.notes];
  if (office.zip.strangeNames > 0) notes.push(note('warning', 'zip-strange-names', { count: office.zip.strangeNames }));
  noteLostTables(notes, laid.blocks);
  return { text: laid.text, blocks: laid.blocks, pageStarts: [], notes };
}

/** What headers and footers say, page numbers left out. */
function readFurniture(office: OfficePackage, context: ParagraphContext): string[] {
  const found = new Set<string>();
  for (const { type, part } of office.relationships(office.mainPart).values()) {
    if (part === null || (type !== 'header' && type !== 'footer') || found.size >= MOST_FURNITURE) continue;
    const xml = office.scan(part);
    if (xml === null) continue;
    const drafts = new StoryReader(xml, { ...context, losses: new Losses() }).read();
    for (const { text } of paragraphsIn(drafts)) {
      const line = text.replace(/\s+/g, ' ').slice(0, LONGEST_FURNITURE);
      if (!PAGE_NUMBER_PATTERN.test(line)) found.add(line);
    }
  }
  return [...found].slice(0, MOST_FURNITURE);
}
