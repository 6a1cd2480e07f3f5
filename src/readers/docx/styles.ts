// word/styles.xml → what the styles say about outline, numbering, alignment and emphasis, along their basedOn chains.
import { CLOSE, END, OPEN, type XmlScanner } from '../ooxml/xml.js';
import { levelNumber } from './numbering.js';
import { isOn } from './toggles.js';

export interface RunLook {
  readonly bold: boolean | null;
  readonly hidden: boolean | null;
  readonly struck: boolean | null;
}

export interface ParagraphLook {
  /** 0-based outline level; null for body text. */
  readonly outline: number | null;
  readonly numId: string | null;
  readonly ilvl: number | null;
  readonly centred: boolean;
  readonly bold: boolean;
  readonly hidden: boolean;
  /** A style of the lines of a table of contents. */
  readonly isContents: boolean;
  /** Ids of the style and those that it is based on. */
  readonly chain: readonly string[];
}

interface Style {
  readonly id: string;
  readonly type: string;
  name: string;
  basedOn: string | null;
  outline: number | null;
  numId: string | null;
  ilvl: number | null;
  justification: string | null;
  bold: boolean | null;
  hidden: boolean | null;
  struck: boolean | null;
}

const HEADING_PATTERN = /^(?:heading|标题|titre|überschrift)\s*(?<level>[1-9])$/i;
const HEADING_ID_PATTERN = /^(?:Heading|标题)(?<level>[1-9])$/;
const CONTENTS_PATTERN = /^(?:toc|目录)\s*[1-9]$/i;
const LONGEST_CHAIN = 50;
const BODY_TEXT = 9;

export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #paragraphs = new Map<string, ParagraphLook>();
  readonly #runs = new Map<string, RunLook>();
  #usual: string | null = null;

  /** Reads the part. */
  static read(xml: XmlScanner | null): Styles {
    const styles = new Styles();
    while (xml !== null && xml.next() !== END) {
      if (xml.kind !== OPEN) continue;
      if (xml.name === 'style') {
        const isUsual = xml.attribute('type') === 'paragraph' && isDefault(xml.attribute('default'));
        const style = readStyle(xml);
        if (isUsual) styles.#usual ??= style.id;
        if (!styles.#styles.has(style.id)) styles.#styles.set(style.id, style);
      } else if (xml.name === 'latentStyles') xml.skip();
    }
    return styles;
  }

  /** What a paragraph style says; null is the usual one. */
  paragraph(id: string | null): ParagraphLook {
    const key = id ?? this.#usual ?? '';
    const known = this.#paragraphs.get(key);
    if (known !== undefined) return known;
    const look = this.#resolve(key);
    this.#paragraphs.set(key, look);
    return look;
  }

  /** What a character style says. */
  run(id: string): RunLook {
    const known = this.#runs.get(id);
    if (known !== undefined) return known;
    const chain = this.#chain(id);
    const look = { bold: first(chain, 'bold'), hidden: first(chain, 'hidden'), struck: first(chain, 'struck') };
    this.#runs.set(id, look);
    return look;
  }

  #resolve(id: string): ParagraphLook {
    const chain = this.#chain(id);
    const outline = first(chain, 'outline') ?? builtInOutline(chain, id);
    return {
      outline: outline === null || outline >= BODY_TEXT ? null : outline,
      numId: first(chain, 'numId'),
      ilvl: first(chain, 'ilvl'),
      centred: first(chain, 'justification') === 'center',
      bold: first(chain, 'bold') ?? false,
      hidden: first(chain, 'hidden') ?? false,
      isContents: chain.some(({ name }) => CONTENTS_PATTERN.test(name)),
      chain: chain.map((style) => style.id),
    };
  }

  #chain(id: string): Style[] {
    const chain: Style[] = [];
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at) && chain.length < LONGEST_CHAIN; ) {
      seen.add(at);
      const style: Style | undefined = this.#styles.get(at);
      if (style === undefined) break;
      chain.push(style);
      at = style.basedOn;
    }
    return chain;
  }
}

function first<K extends 'outline' | 'numId' | 'ilvl' | 'justification' | 'bold' | 'hidden' | 'struck'>(
  chain: readonly Style[],
  key: K,
): Style[K] | null {
  for (const style of chain) if (style[key] !== null) return style[key];
  return null;
}

/** Word's own heading styles have their level by their names, also where the style does not repeat it. */
function builtInOutline(chain: readonly Style[], id: string): number | null {
  for (const { name } of chain) {
    const level = HEADING_PATTERN.exec(name)?.groups?.level;
    if (level !== undefined) return Number(level) - 1;
  }
  const level = chain.length === 0 ? HEADING_ID_PATTERN.exec(id)?.groups?.level : undefined;
  return level === undefined ? null : Number(level) - 1;
}

function isDefault(value: string | undefined): boolean {
  return value !== undefined && isOn(value);
}

function readStyle(xml: XmlScanner): Style {
  const { depth } = xml;
  const style: Style = {
    id: xml.attribute('styleId') ?? '',
    type: xml.attribute('type') ?? '',
    name: '',
    basedOn: null,
    outline: null,
    numId: null,
    ilvl: null,
    justification: null,
    bold: null,
    hidden: null,
    struck: null,
  };
  while (xml.next() !== END && !(xml.kind === CLOSE && xml.depth === depth)) {
    if (xml.kind !== OPEN) continue;
    switch (xml.name) {
      case 'name':
        if (xml.depth === depth + 1) style.name = (xml.attribute('val') ?? '').trim();
        break;
      case 'basedOn':
        style.basedOn = xml.attribute('val') ?? null;
        break;
      case 'outlineLvl':
        style.outline = Number.parseInt(xml.attribute('val') ?? '', 10) || 0;
        break;
      case 'numId':
        style.numId = xml.attribute('val') ?? null;
        break;
      case 'ilvl':
        style.ilvl = levelNumber(xml.attribute('val'));
        break;
      case 'jc':
        style.justification = xml.attribute('val') ?? null;
        break;
      case 'b':
        style.bold = isOn(xml.attribute('val'));
        break;
      case 'vanish':
        style.hidden = isOn(xml.attribute('val'));
        break;
      case 'strike':
      case 'dstrike':
        style.struck = style.struck === true || isOn(xml.attribute('val'));
        break;
      case 'tblPr':
      case 'trPr':
      case 'tcPr':
      case 'tblStylePr':
      case 'pPrChange':
      case 'rPrChange':
        xml.skip();
        break;
    }
  }
  return style;
}
