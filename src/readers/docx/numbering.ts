// word/numbering.xml → automatic numbers, as Word shows them: 一、 （一） 1. 1.2 ① 第三章.

import { formatNumber, isKnownFormat } from '../number-formats.js';
import { CLOSE, END, OPEN, type XmlScanner } from '../ooxml/xml.js';
import { isOn } from './toggles.js';

interface Level {
  readonly start: number;
  readonly format: string;
  /** The pattern of a format of the file's own. */
  readonly custom: string | undefined;
  /** `第%1章`, `%1.%2` */
  readonly text: string;
  /** `第`, `1`, `章`: every second one is the level (1-based) whose number stands there. */
  readonly parts: readonly string[];
  /** The level (1-based) whose numbers restart this one; 0 none, null any higher one. */
  readonly restart: number | null;
  readonly isLegal: boolean;
  readonly suffix: string;
  /** The style that is tied to the level. */
  readonly style: string | null;
}

interface Abstract {
  readonly id: string;
  readonly levels: Map<number, Level>;
  styleLink: string | null;
  numStyleLink: string | null;
}

interface Num {
  readonly abstract: string;
  readonly startOverrides: Map<number, number>;
  readonly levels: Map<number, Level>;
  readonly started: Set<number>;
  /** Its levels or those of its definition, once they are asked for. */
  resolved: readonly (Level | undefined)[] | null;
}

/** A paragraph's automatic number. */
export interface AutoNumber {
  /** What is printed, without what follows it; empty for a bullet. */
  readonly text: string;
  readonly isBullet: boolean;
  /** False where Word prints it otherwise: in the words of a format that is read as decimal digits. */
  readonly isAsShown: boolean;
  /** What stands between the number and the text. */
  readonly suffix: 'tab' | 'space' | 'nothing';
}

const MOST_LEVELS = 9;
const LONGEST_LEVEL_TEXT = 200;
const LARGEST_START = 1_000_000;

export class Numbering {
  readonly #abstracts = new Map<string, Abstract>();
  readonly #nums = new Map<string, Num>();
  readonly #counters = new Map<string, (number | null)[]>();

  /** The level of a list that is tied to a style. */
  levelOfStyle(numId: string, style: string): number | null {
    const num = this.#nums.get(numId);
    if (num === undefined) return null;
    for (const levels of [num.levels, this.#abstractOf(num)?.levels]) {
      for (const [at, level] of levels ?? []) if (level.style === style) return at;
    }
    return null;
  }

  /** Counts one more paragraph of a list and returns its number; null when the list is not defined. */
  next(numId: string, ilvl: number): AutoNumber | null {
    const num = this.#nums.get(numId);
    const abstract = num === undefined ? undefined : this.#abstractOf(num);
    if (num === undefined || abstract === undefined) return null;
    num.resolved ??= Array.from({ length: MOST_LEVELS }, (_, at) => num.levels.get(at) ?? abstract.levels.get(at));
    const levels = num.resolved;
    const startAt = (at: number) => num.startOverrides.get(at) ?? levels[at]?.start ?? 1;
    const level = levels[ilvl];
    if (level === undefined) return null;
    const counters = this.#counters.get(abstract.id) ?? new Array<number | null>(MOST_LEVELS).fill(null);
    this.#counters.set(abstract.id, counters);
    const last = counters[ilvl] ?? null;
    const isFirstOfOverride = num.startOverrides.has(ilvl) && !num.started.has(ilvl);
    num.started.add(ilvl);
    counters[ilvl] = last === null || isFirstOfOverride ? startAt(ilvl) : last + 1;
    for (let deeper = ilvl + 1; deeper < MOST_LEVELS; deeper++) {
      const restart = levels[deeper]?.restart ?? null;
      if (restart === null || ilvl < restart) counters[deeper] = null;
    }
    for (let higher = 0; higher < ilvl; higher++) counters[higher] ??= startAt(higher);
    if (level.format === 'bullet') return bullet(level);
    let text = '';
    let isAsShown = true;
    for (const [i, part] of level.parts.entries()) {
      if (i % 2 === 0) {
        text += part;
        continue;
      }
      const at = Number(part) - 1;
      const { format = 'decimal', custom } = levels[at] ?? {};
      const n = counters[at] ?? startAt(at);
      const own = level.isLegal && format !== 'none' ? 'decimal' : format;
      isAsShown &&= isKnownFormat(own, n);
      text += formatNumber(own, n, custom);
    }
    return { text, isBullet: false, isAsShown, suffix: suffixOf(level) };
  }

  /** The definition of a list; one may refer to a style, whose list then is meant. */
  #abstractOf(num: Num): Abstract | undefined {
    const own = this.#abstracts.get(num.abstract);
    if (own?.numStyleLink == null || own.levels.size > 0) return own;
    return this.#linked.get(own.numStyleLink) ?? own;
  }

  /** Lists by the style that defines them. */
  readonly #linked = new Map<string, Abstract>();

  /** Reads the part. */
  static read(xml: XmlScanner | null): Numbering {
    const numbering = new Numbering();
    if (xml === null) return numbering;
    while (xml.next() !== END) {
      if (xml.kind !== OPEN) continue;
      if (xml.name === 'abstractNum') numbering.#readAbstract(xml);
      else if (xml.name === 'num') numbering.#readNum(xml);
      else if (xml.name === 'numPicBullet') xml.skip();
    }
    return numbering;
  }

  #readAbstract(xml: XmlScanner): void {
    const { depth } = xml;
    const abstract: Abstract = {
      id: xml.attribute('abstractNumId') ?? '',
      levels: new Map(),
      styleLink: null,
      numStyleLink: null,
    };
    while (xml.next() !== END && !(xml.kind === CLOSE && xml.depth === depth)) {
      if (xml.kind !== OPEN) continue;
      if (xml.name === 'lvl') readLevel(xml, abstract.levels);
      else if (xml.name === 'styleLink') abstract.styleLink = xml.attribute('val') ?? null;
      else if (xml.name === 'numStyleLink') abstract.numStyleLink = xml.attribute('val') ?? null;
    }
    if (!this.#abstracts.has(abstract.id)) this.#abstracts.set(abstract.id, abstract);
    if (abstract.styleLink !== null && !this.#linked.has(abstract.styleLink)) {
      this.#linked.set(abstract.styleLink, abstract);
    }
  }

  #readNum(xml: XmlScanner): void {
    const { depth } = xml;
    const id = xml.attribute('numId') ?? '';
    let abstract = '';
    let at = 0;
    const startOverrides = new Map<number, number>();
    const levels = new Map<number, Level>();
    while (xml.next() !== END && !(xml.kind === CLOSE && xml.depth === depth)) {
      if (xml.kind !== OPEN) continue;
      if (xml.name === 'abstractNumId') abstract = xml.attribute('val') ?? '';
      else if (xml.name === 'lvlOverride') at = levelNumber(xml.attribute('ilvl'));
      else if (xml.name === 'startOverride') startOverrides.set(at, startNumber(xml.attribute('val')));
      else if (xml.name === 'lvl') readLevel(xml, levels);
    }
    if (!this.#nums.has(id))
      this.#nums.set(id, { abstract, startOverrides, levels, started: new Set(), resolved: null });
  }
}

function readLevel(xml: XmlScanner, levels: Map<number, Level>): void {
  const { depth } = xml;
  const at = levelNumber(xml.attribute('ilvl'));
  let start = 0;
  let format: string | null = null;
  let custom: string | undefined;
  let text = '';
  let restart: number | null = null;
  let isLegal = false;
  let suffix = 'tab';
  let style: string | null = null;
  while (xml.next() !== END && !(xml.kind === CLOSE && xml.depth === depth)) {
    if (xml.kind !== OPEN) continue;
    const { name } = xml;
    if (name === 'pPr' || name === 'rPr') {
      xml.skip();
      continue;
    }
    const value = xml.attribute('val');
    if (name === 'start') start = startNumber(value);
    else if (name === 'numFmt') {
      // A format of the file's own stands in mc:Choice, and before what mc:Fallback has instead.
      if (format === null) custom = xml.attribute('format');
      format ??= value ?? 'decimal';
    } else if (name === 'lvlText') text = (value ?? '').slice(0, LONGEST_LEVEL_TEXT);
    else if (name === 'lvlRestart') restart = Math.max(0, Number.parseInt(value ?? '', 10) || 0);
    else if (name === 'isLgl') isLegal = isOn(value);
    else if (name === 'suff') suffix = value ?? 'tab';
    else if (name === 'pStyle') style = value ?? null;
  }
  const parts = text.split(/%([1-9])/);
  levels.set(at, { start, format: format ?? 'decimal', custom, text, parts, restart, isLegal, suffix, style });
}

/** A bullet of letters, digits or 汉字 is a label that is shown; signs are bullets. */
function bullet(level: Level): AutoNumber {
  const isText = /[A-Za-z0-9\u4e00-\u9fff]/.test(level.text) && level.text.length > 1;
  return { text: isText ? level.text : '', isBullet: !isText, isAsShown: true, suffix: suffixOf(level) };
}

function suffixOf({ suffix }: Level): AutoNumber['suffix'] {
  return suffix === 'nothing' || suffix === 'space' ? suffix : 'tab';
}

export function levelNumber(value: string | undefined): number {
  const level = Number.parseInt(value ?? '0', 10) || 0;
  return Math.min(MOST_LEVELS - 1, Math.max(0, level));
}

function startNumber(value: string | undefined): number {
  const start = Number.parseInt(value ?? '0', 10) || 0;
  return Math.min(LARGEST_START, Math.max(0, start));
}
