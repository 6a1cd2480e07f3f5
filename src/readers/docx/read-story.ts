// A story (body, footnotes, header) → drafts, in one pass; what is open stands on a stack of our own.
import { Memo } from '../ooxml/memo.js';
import { CLOSE, END, OPEN, type XmlScanner } from '../ooxml/xml.js';
import type { Draft } from './drafts.js';
import { Fields } from './fields.js';
import { finishParagraph, type ParagraphContext } from './finish-paragraph.js';
import { OpenTables } from './open-tables.js';
import { ParagraphBuilder } from './paragraph-builder.js';
import {
  NO_PARAGRAPH_PROPERTIES,
  NO_RUN,
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from './properties.js';
import { RunText } from './run-text.js';
import { type Container, type OpenParagraph, type Pending, UNSEEN } from './story-state.js';
import { Controls, Versions } from './versions.js';

export class StoryReader {
  readonly drafts: Draft[] = [];
  readonly #xml: XmlScanner;
  readonly #context: ParagraphContext;
  readonly #fields = new Fields();
  readonly #known = { run: new Memo<RunProperties>(), paragraph: new Memo<ParagraphProperties>() };
  readonly #pending: Pending[] = [];
  readonly #tables: OpenTables;
  #container: Container = { depth: 0, outer: null, drafts: this.drafts, carried: null };
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
    this.#tables = new OpenTables(context.losses);
  }

  /** Reads up to the end of the element that the scanner stands at, or of the part. */
  read(): Draft[] {
    const xml = this.#xml;
    const depth = xml.kind === OPEN ? xml.depth : 0;
    while (xml.next() !== END) {
      if (xml.kind === OPEN) this.#open(xml.name);
      else if (xml.kind === CLOSE) {
        this.#close(xml.depth);
        if (xml.depth === depth) break;
      }
    }
    this.#flushCarried();
    return this.drafts;
  }

  #onClose(close: (() => void) | null): void {
    if (close !== null) this.#pending.push({ depth: this.#xml.depth, close });
  }

  /** Ends what began with the element at a depth. Paragraphs and cells, of which there are most, have no function for it. */
  #close(depth: number): void {
    if (this.#paragraph?.depth === depth) this.#closeParagraph(this.#paragraph);
    if (this.#container.depth === depth) this.#leave();
    while (this.#pending.at(-1)?.depth === depth) this.#pending.pop()!.close();
  }

  #open(name: string): void {
    if (this.#inGraphic) {
      this.#openGraphic(name);
      return;
    }
    const xml = this.#xml;
    switch (name) {
      case 'r':
        if (this.#run.properties !== NO_RUN) this.#setRun(NO_RUN);
        return;
      case 'rPr':
        this.#setRun(xml.memo(this.#known.run, readRunProperties));
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
        this.#enter(this.#tables.openCell());
        return;
      case 'tcPr':
        this.#tables.readCell(xml);
        return;
      case 'tr':
        this.#onClose(this.#tables.openRow());
        return;
      case 'trPr':
        this.#tables.readRow(xml);
        return;
      case 'tbl':
        this.#flushCarried();
        this.#onClose(this.#tables.open(this.#container.drafts));
        return;
      case 'tblGrid':
        this.#tables.readGrid(xml);
        return;
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
        if (!this.#canShow()) return true;
        if (this.#run.isLeftOut) this.#run.countLeftOut();
        else this.#append(this.#run.symbol(xml.attribute('font') ?? '', xml.attribute('char') ?? ''));
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

  #setRun(properties: RunProperties): void {
    this.#run.set(properties, this.#paragraph?.look ?? null);
  }

  #openParagraph(): void {
    const builder = new ParagraphBuilder();
    if (this.#container.carried !== null) {
      builder.continueFrom(this.#container.carried);
      this.#container.carried = null;
    }
    this.#paragraph = {
      depth: this.#xml.depth,
      outer: this.#paragraph,
      outerRun: this.#run.properties,
      builder,
      properties: NO_PARAGRAPH_PROPERTIES,
      look: this.#context.styles.paragraph(null),
      frames: [],
    };
    this.#setRun(NO_RUN);
  }

  #readParagraphProperties(): void {
    const paragraph = this.#paragraph;
    if (paragraph === null) {
      this.#xml.skip();
      return;
    }
    paragraph.properties = this.#xml.memo(this.#known.paragraph, readParagraphProperties);
    paragraph.look = this.#context.styles.paragraph(paragraph.properties.style);
    this.#setRun(NO_RUN);
  }

  #closeParagraph(paragraph: OpenParagraph): void {
    const { builder, properties, frames, outer, outerRun } = paragraph;
    const { drafts } = this.#container;
    for (const { text, isBold } of this.#fields.endParagraph()) builder.add(text, isBold);
    if (properties.isMarkDeleted) {
      this.#context.losses.deleted++;
      this.#container.carried = builder;
    } else {
      const draft = finishParagraph(paragraph, this.#context, this.#fields);
      // Empty lines part what stands in text, in files whose tables are text.
      if (draft.text !== '' || drafts === this.drafts) drafts.push(draft);
    }
    for (const frame of frames) drafts.push(frame);
    this.#paragraph = outer;
    this.#setRun(outerRun);
  }

  #flushCarried(): void {
    const { carried, drafts } = this.#container;
    if (carried === null || carried.isEmpty) return;
    this.#container.carried = null;
    const draft = carried.finish(null, null, false);
    if (draft.text !== '') drafts.push(draft);
  }

  #canShow(): boolean {
    return this.#paragraph !== null && !this.#fields.isHiding;
  }

  #add(text: string): void {
    if (text === '' || this.#paragraph === null) return;
    const { isHiding } = this.#fields;
    if (this.#run.isLeftOut) {
      if (!isHiding && text.trim() !== '') this.#run.countLeftOut();
      return;
    }
    const shown = this.#run.shown(text, this.#paragraph.builder);
    if (isHiding) this.#fields.hold(shown, this.#run.isBold);
    else this.#append(shown);
  }

  #append(text: string): void {
    const { builder } = this.#paragraph!;
    if (this.#controls.isContents || this.#fields.isContents) builder.isContents = true;
    builder.add(text, this.#run.isBold);
  }

  #openFrame(): void {
    const anchor = this.#paragraph;
    const drafts: Draft[] = [];
    this.#context.losses.textBoxes++;
    this.#inGraphic = false;
    this.#paragraph = null;
    this.#onClose(this.#tables.putAside());
    this.#onClose(() => {
      this.#inGraphic = true;
      this.#paragraph = anchor;
      // A text box within a text box is a part of it.
      const flat = drafts.flatMap((draft) => (draft.type === 'frame' ? draft.drafts : [draft]));
      if (flat.length > 0) (anchor?.frames ?? this.#container.drafts).push({ type: 'frame', drafts: flat });
    });
    this.#enter(drafts);
  }

  /** Paragraphs and tables go to `drafts`, where there are some, until the element that is open now closes. */
  #enter(drafts: Draft[] | null): void {
    if (drafts === null) return;
    this.#container = { depth: this.#xml.depth, outer: this.#container, drafts, carried: null };
  }

  #leave(): void {
    this.#flushCarried();
    this.#container = this.#container.outer!;
  }
}
