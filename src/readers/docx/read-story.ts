// A story (body, footnotes, header) → drafts, in one pass; what is open stands on a stack of our own.
import { append } from '../../util/append.js';
import { Memo } from '../ooxml/memo.js';
import { CLOSE, END, OPEN, type XmlScanner } from '../ooxml/xml.js';
import type { CellDraft, Draft, RowDraft, TableDraft } from './drafts.js';
import { Fields } from './fields.js';
import { finishParagraph, type ParagraphContext } from './finish-paragraph.js';
import { ParagraphBuilder } from './paragraph-builder.js';
import {
  type CellProperties,
  NO_PARAGRAPH_PROPERTIES,
  NO_RUN,
  type ParagraphProperties,
  type RowProperties,
  type RunProperties,
  readCellProperties,
  readGrid,
  readParagraphProperties,
  readRowProperties,
  readRunProperties,
} from './properties.js';
import { RunText } from './run-text.js';
import { type Container, type OpenParagraph, type OpenTable, type Pending, UNSEEN } from './story-state.js';
import { Controls, Versions } from './versions.js';

/** Tables that stand deeper in each other are read as the text of the cell. */
const MOST_NESTED_TABLES = 8;

export class StoryReader {
  readonly drafts: Draft[] = [];
  readonly #xml: XmlScanner;
  readonly #context: ParagraphContext;
  readonly #fields = new Fields();
  readonly #known = {
    run: new Memo<RunProperties>(),
    paragraph: new Memo<ParagraphProperties>(),
    cell: new Memo<CellProperties>(),
    row: new Memo<RowProperties>(),
  };
  readonly #pending: Pending[] = [];
  readonly #tables: OpenTable[] = [];
  #container: Container = { drafts: this.drafts, carried: null };
  #paragraph: OpenParagraph | null = null;
  readonly #run: RunText;
  /** Within a drawing, but not in a text box of it. */
  #inGraphic = false;
  readonly #versions = new Versions();
  readonly #controls = new Controls();

  constructor(xml: XmlScanner, context: ParagraphContext) {
    this.#xml = xml;
    this.#context = context;
    this.#run = new RunText(context.styles, context.losses);
  }

  /** Reads up to the end of the element that the scanner stands at, or of the part. */
  read(): Draft[] {
    const xml = this.#xml;
    const depth = xml.kind === OPEN ? xml.depth : 0;
    while (xml.next() !== END) {
      if (xml.kind === OPEN) this.#open(xml.name);
      else if (xml.kind === CLOSE) {
        while (this.#pending.at(-1)?.depth === xml.depth) this.#pending.pop()!.close();
        if (xml.depth === depth) break;
      }
    }
    this.#flushCarried();
    return this.drafts;
  }

  #onClose(close: () => void): void {
    this.#pending.push({ depth: this.#xml.depth, close });
  }

  #open(name: string): void {
    if (this.#inGraphic) {
      this.#openGraphic(name);
      return;
    }
    const xml = this.#xml;
    switch (name) {
      case 'r':
        if (this.#run.properties !== NO_RUN) this.#run.set(NO_RUN, this.#paragraph);
        return;
      case 'rPr':
        this.#run.set(
          xml.memo(this.#known.run, () => readRunProperties(xml)),
          this.#paragraph,
        );
        return;
      case 't':
        this.#add(xml.contentText());
        return;
      case 'p':
        this.#openParagraph();
        return;
      case 'pPr':
        this.#readParagraphProperties();
        return;
      case 'tc':
        this.#openCell();
        return;
      case 'tcPr': {
        const cell = this.#tables.at(-1)?.row?.cells.at(-1);
        if (cell === undefined) xml.skip();
        else
          Object.assign(
            cell,
            xml.memo(this.#known.cell, () => readCellProperties(xml)),
          );
        return;
      }
      case 'tr':
        this.#openRow();
        return;
      case 'trPr': {
        const row = this.#tables.at(-1)?.row;
        if (row == null) xml.skip();
        else
          Object.assign(
            row,
            xml.memo(this.#known.row, () => readRowProperties(xml)),
          );
        return;
      }
      case 'tbl':
        this.#openTable();
        return;
      case 'tblGrid': {
        const table = this.#tables.at(-1);
        if (table === undefined) xml.skip();
        else readGrid(xml, table.draft.columnWidths);
        return;
      }
      default:
        if (!this.#openInline(name)) this.#openOther(name);
    }
  }

  /** What stands within a run besides text. */
  #openInline(name: string): boolean {
    const xml = this.#xml;
    const { losses } = this.#context;
    switch (name) {
      case 'tab':
      case 'ptab':
        this.#add('\t');
        return true;
      case 'br':
      case 'cr':
        // Page and column breaks end no paragraph of their own.
        if (this.#canShow() && !/^(?:page|column)$/.test(xml.attribute('type') ?? ''))
          this.#paragraph!.builder.addBreak();
        return true;
      case 'noBreakHyphen':
        this.#add('-');
        return true;
      case 'sym':
        if (this.#canShow() && !this.#run.isLeftOut(true)) {
          this.#append(this.#run.symbol(xml.attribute('font') ?? '', xml.attribute('char') ?? ''));
        }
        return true;
      case 'fldChar':
        this.#add(this.#fields.fieldChar(xml.attribute('fldCharType'), losses));
        return true;
      case 'instrText':
        this.#fields.instruction(xml.contentText());
        return true;
      case 'commentReference':
        losses.comments++;
        return true;
      case 'drawing':
      case 'pict':
        this.#inGraphic = true;
        this.#onClose(() => {
          this.#inGraphic = false;
        });
        return true;
      case 'object':
        losses.objects++;
        xml.skip();
        return true;
      default:
        return false;
    }
  }

  #openOther(name: string): void {
    const xml = this.#xml;
    const { losses } = this.#context;
    switch (name) {
      case 'ins':
      case 'moveTo':
        losses.inserted++;
        return;
      case 'del':
      case 'moveFrom':
        losses.deleted++;
        xml.skip();
        return;
      case 'AlternateContent':
        this.#onClose(this.#versions.open());
        return;
      case 'sdtPr':
        this.#controls.readProperties(xml);
        return;
      case 'Choice':
      case 'Fallback':
        this.#versions.choose(xml);
        return;
      case 'sdt':
        this.#onClose(this.#controls.open());
        return;
      case 'sdtContent':
        if (this.#controls.isPlaceholder) {
          losses.placeholders++;
          xml.skip();
        }
        return;
      case 'altChunk':
      case 'subDoc':
        losses.embedded++;
        return;
      case 'num':
        // m:f: numerator / denominator
        if (this.#paragraph !== null) this.#onClose(() => this.#add('/'));
        return;
      case 'sup':
        this.#onClose(this.#run.raise());
        return;
      case 'footnote':
      case 'endnote':
        if (/eparator|ontinuationNotice/.test(xml.attribute('type') ?? '')) xml.skip();
        else losses.footnotes++;
        return;
      default:
        if (UNSEEN.has(name)) xml.skip();
    }
  }

  /** Within a drawing only text boxes count, and what cannot be read is counted. */
  #openGraphic(name: string): void {
    const xml = this.#xml;
    const { losses } = this.#context;
    if (name === 'txbxContent') this.#openFrame();
    else if (name === 'AlternateContent') this.#onClose(this.#versions.open());
    else if (name === 'Choice' || name === 'Fallback') this.#versions.choose(xml);
    else if (name === 'pic' || name === 'imagedata') losses.pictures++;
    else if (name === 'chart') losses.charts++;
    else if (name === 'relIds') losses.diagrams++;
    else if (name === 'OLEObject') losses.objects++;
    else if (name === 'binData') xml.skip();
  }

  #openParagraph(): void {
    const { styles } = this.#context;
    const outer = this.#paragraph;
    const run = this.#run.properties;
    const look = styles.paragraph(null);
    const paragraph: OpenParagraph = {
      builder: new ParagraphBuilder(),
      properties: NO_PARAGRAPH_PROPERTIES,
      frames: [],
      bold: look.bold,
      hidden: look.hidden,
    };
    if (this.#container.carried !== null) {
      paragraph.builder.continueFrom(this.#container.carried);
      this.#container.carried = null;
    }
    this.#paragraph = paragraph;
    this.#run.set(NO_RUN, paragraph);
    this.#onClose(() => {
      this.#closeParagraph(paragraph);
      this.#paragraph = outer;
      this.#run.set(run, outer);
    });
  }

  #readParagraphProperties(): void {
    const paragraph = this.#paragraph;
    if (paragraph === null) {
      this.#xml.skip();
      return;
    }
    paragraph.properties = this.#xml.memo(this.#known.paragraph, () => readParagraphProperties(this.#xml));
    const look = this.#context.styles.paragraph(paragraph.properties.style);
    paragraph.bold = look.bold;
    paragraph.hidden = look.hidden;
    this.#run.set(NO_RUN, paragraph);
  }

  #closeParagraph({ builder, properties, frames }: OpenParagraph): void {
    for (const { text, isBold } of this.#fields.endParagraph()) builder.add(text, isBold);
    if (properties.isMarkDeleted) {
      this.#context.losses.deleted++;
      this.#container.carried = builder;
      for (const frame of frames) this.#container.drafts.push(frame);
      return;
    }
    const draft = finishParagraph(builder, properties, this.#context, this.#fields);
    // Empty lines part what stands in text, in files whose tables are text.
    if (draft.text !== '' || this.#container.drafts === this.drafts) this.#container.drafts.push(draft);
    for (const frame of frames) this.#container.drafts.push(frame);
  }

  #flushCarried(): void {
    const { carried, drafts } = this.#container;
    if (carried === null || carried.isEmpty) return;
    this.#container.carried = null;
    const draft = carried.finish(null, { headingLevel: null, centred: false });
    if (draft.text !== '') drafts.push(draft);
  }

  #canShow(): boolean {
    return this.#paragraph !== null && !this.#fields.isHiding;
  }

  #add(text: string): void {
    if (text === '' || this.#paragraph === null) return;
    if (this.#run.isLeftOut(text.trim() !== '' && !this.#fields.isHiding)) return;
    if (this.#fields.isHiding) this.#fields.hold(this.#run.shown(text, this.#paragraph.builder.tail), this.#run.isBold);
    else this.#append(this.#run.shown(text, this.#paragraph.builder.tail));
  }

  #append(text: string): void {
    const { builder } = this.#paragraph!;
    if (this.#controls.isContents || this.#fields.isContents) builder.isContents = true;
    builder.add(text, this.#run.isBold);
  }

  #openTable(): void {
    const draft: TableDraft = { type: 'table', rows: [], columnWidths: [] };
    const isTooDeep = this.#tables.length >= MOST_NESTED_TABLES;
    this.#flushCarried();
    this.#tables.push({ draft, row: null });
    const container = this.#container;
    this.#onClose(() => {
      this.#tables.pop();
      if (isTooDeep) {
        for (const { cells } of draft.rows)
          for (const { drafts } of cells) for (const d of drafts) container.drafts.push(d);
      } else if (draft.rows.length > 0) container.drafts.push(draft);
    });
  }

  #openRow(): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    const row: RowDraft = { cells: [], before: 0, isHeader: false, isDeleted: false };
    const { row: outer } = table;
    table.row = row;
    this.#onClose(() => {
      table.row = outer;
      if (row.isDeleted) this.#context.losses.deleted++;
      else if (row.cells.length > 0) table.draft.rows.push(row);
    });
  }

  #openCell(): void {
    const row = this.#tables.at(-1)?.row;
    if (row == null) return;
    const cell: CellDraft = { drafts: [], columnSpan: 1, vertical: null, horizontal: null };
    row.cells.push(cell);
    this.#enter(cell.drafts);
  }

  #openFrame(): void {
    const anchor = this.#paragraph;
    const drafts: Draft[] = [];
    this.#context.losses.textBoxes++;
    this.#inGraphic = false;
    this.#paragraph = null;
    const tables = this.#tables.splice(0);
    this.#onClose(() => {
      this.#inGraphic = true;
      this.#paragraph = anchor;
      append(this.#tables, tables);
      // A text box within a text box is a part of it.
      const flat = drafts.flatMap((draft) => (draft.type === 'frame' ? draft.drafts : [draft]));
      if (flat.length > 0) (anchor?.frames ?? this.#container.drafts).push({ type: 'frame', drafts: flat });
    });
    this.#enter(drafts);
  }

  /** Paragraphs and tables go to `drafts` until the element that is open now closes. */
  #enter(drafts: Draft[]): void {
    const outer = this.#container;
    this.#container = { drafts, carried: null };
    this.#onClose(() => {
      this.#flushCarried();
      this.#container = outer;
    });
  }
}
