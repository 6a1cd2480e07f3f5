// Containers that say whether their content counts: mc:AlternateContent and content controls (w:sdt).
import { CLOSE, END, OPEN, type XmlScanner } from '../ooxml/xml.js';
import { isOn } from './toggles.js';

/** Of the versions that mc:AlternateContent offers only the first is read, so that nothing is there twice. */
export class Versions {
  /** Of each that is open: whether one of its versions was read. */
  readonly #taken: boolean[] = [];

  /** Begins one; to be called at its end. */
  open(): () => void {
    this.#taken.push(false);
    return () => {
      this.#taken.pop();
    };
  }

  /** Reads or passes over mc:Choice or mc:Fallback. */
  choose(xml: XmlScanner): void {
    const last = this.#taken.length - 1;
    if (this.#taken[last] === true) xml.skip();
    else if (last >= 0) this.#taken[last] = true;
  }
}

/** What the content controls that are open say of what they hold. */
export class Controls {
  /** A table of contents. */
  isContents = false;
  /** A prompt that nobody has filled in. */
  isPlaceholder = false;

  /** Begins one; to be called at its end. */
  open(): () => void {
    const { isContents, isPlaceholder } = this;
    this.isPlaceholder = false;
    return () => {
      this.isContents = isContents;
      this.isPlaceholder = isPlaceholder;
    };
  }

  /** Reads w:sdtPr. */
  readProperties(xml: XmlScanner): void {
    const { depth } = xml;
    while (xml.next() !== END && !(xml.kind === CLOSE && xml.depth === depth)) {
      if (xml.kind !== OPEN) continue;
      if (xml.name === 'showingPlcHdr') this.isPlaceholder = isOn(xml.attribute('val'));
      else if (xml.name === 'docPartGallery') this.isContents ||= /contents/i.test(xml.attribute('val') ?? '');
      else if (xml.name === 'rPr') xml.skip();
    }
  }
}
