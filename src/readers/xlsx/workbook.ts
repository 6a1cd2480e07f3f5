// bytes → a workbook: its sheets by name, opened one at a time.
import type { OoxmlOptions } from '../ooxml/limits.js';
import { type OfficePackage, openPackage } from '../ooxml/package.js';
import { END, OPEN } from '../ooxml/xml.js';
import { readSharedStrings } from './rich-text.js';
import { readSheet, type Sheet } from './sheet.js';
import { type CellStyle, readStyles } from './styles.js';

export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** False for a sheet that is nothing but a chart. */
  readonly hasCells: boolean;
  read(): Sheet;
  /** What the sheet has besides cells: `drawing`, `comments`, `table` …, by type. */
  readonly parts: readonly string[];
}

export interface Workbook {
  readonly package: OfficePackage;
  readonly sheets: readonly SheetEntry[];
}

/** What the sheets of a workbook share. */
export interface BookContext {
  readonly file: string;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly is1904: boolean;
  /** Whether numbers are read with all their digits, not as they are shown. */
  readonly isExact: boolean;
  /** Cells that were read so far, of all sheets. */
  cells: number;
}

/** Opens a workbook. Throws a PlanError for what is none. */
export function openWorkbook(bytes: Uint8Array, options: OoxmlOptions & { readonly isExact?: boolean }): Workbook {
  const office = openPackage(bytes, 'xl/workbook.xml', options);
  const { mainPart } = office;
  const drafts: { name: string; id: string; state: string }[] = [];
  const xml = office.scan(mainPart);
  let is1904 = false;
  while (xml !== null && xml.next() !== END) {
    if (xml.kind !== OPEN) continue;
    if (xml.name === 'workbookPr') is1904 = /^(?:1|true)$/.test(xml.attribute('date1904') ?? '');
    else if (xml.name === 'sheet') {
      const state = xml.attribute('state') ?? 'visible';
      drafts.push({ name: xml.attribute('name') ?? '', id: xml.attribute('id') ?? '', state });
    }
  }
  let context: BookContext | null = null;
  const shared = () => {
    context ??= {
      file: options.file,
      strings: readSharedStrings(scanRelated(office, 'sharedStrings')),
      styles: readStyles(scanRelated(office, 'styles')),
      is1904,
      isExact: options.isExact ?? false,
      cells: 0,
    };
    return context;
  };
  const targets = office.relationships(mainPart);
  const sheets = drafts.map(({ name, id, state }): SheetEntry => {
    const target = targets.get(id);
    const part = target?.part ?? null;
    return {
      name,
      isHidden: state !== 'visible',
      hasCells: target?.type === 'worksheet' && part !== null,
      read: () => readSheet(part === null ? null : office.scan(part), shared()),
      get parts() {
        return part === null ? [] : [...office.relationships(part).values()].map(({ type }) => type);
      },
    };
  });
  return { package: office, sheets };
}

function scanRelated(office: OfficePackage, type: string) {
  const part = office.related(office.mainPart, type);
  return part === null ? null : office.scan(part);
}
