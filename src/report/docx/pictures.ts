// The pictures of a Word file: each PNG is a part once, however often it is shown, and each place where it is shown has its words.
import type { Picture } from '../picture/picture.js';
import { escapeXml } from './xml.js';

/** English metric units, in which drawings are measured. */
const EMU_PER_MILLIMETRE = 36_000;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

export class Pictures {
  readonly #parts = new Map<string, { readonly id: string; readonly name: string; readonly png: Uint8Array }>();
  #shown = 0;

  /** The parts in the order in which they were first shown. */
  get parts(): readonly { readonly id: string; readonly name: string; readonly png: Uint8Array }[] {
    return [...this.#parts.values()];
  }

  /** A run that shows the picture. */
  run({ png, width, height, words }: Picture): string {
    const { id } = this.#partOf(png);
    const number = ++this.#shown;
    const [cx, cy] = [width, height].map((length) => Math.round(length * EMU_PER_MILLIMETRE));
    const about = `id="${number}" name="Picture ${number}"`;
    return (
      `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0" xmlns:wp="${DRAWING}/wordprocessingDrawing">` +
      `<wp:extent cx="${cx}" cy="${cy}"/><wp:docPr ${about} descr="${escapeXml(words)}"/>` +
      `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture">` +
      `<pic:nvPicPr><pic:cNvPr ${about}/><pic:cNvPicPr/></pic:nvPicPr>` +
      `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
      '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    );
  }

  #partOf(png: Uint8Array): { readonly id: string } {
    const key = Buffer.from(png).toString('latin1');
    const known = this.#parts.get(key);
    if (known !== undefined) return known;
    const number = this.#parts.size + 1;
    const part = { id: `rIdChart${number}`, name: `media/chart${number}.png`, png };
    this.#parts.set(key, part);
    return part;
  }
}
