// Text as the parts of a Word file may hold it.
import { visibleText, withoutHalves } from '../../util/visible-text.js';

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text between tags or in a quoted attribute; controls and bidi characters are stripped. */
export function escapeXml(text: string): string {
  return withoutHalves(visibleText(text)).replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

/** Twentieths of a point, in which Word measures pages and columns. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}
