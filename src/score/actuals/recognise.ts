// Tells a file of actual values from a plan, where one is given for the other.
import { readHeading } from './columns.js';

/** A table's line in a text: cells parted by commas, semicolons, tabs or bars, perhaps quoted. */
const SEPARATOR_PATTERN = /[,，;\t|]/;

/** The name of the sheet or a title may stand above the header. */
const SEARCHED_LINES = 3;

/**
 * True for a text that begins with the header of a file of actual values (指标编号,序号,指标,…,年份,…,完成值,…): every column is known, and they
 * name the indicator, the year and the value. No plan begins like that: its tables have their years across, below a caption.
 */
export function isActualsText(text: string): boolean {
  const lines = text
    .slice(0, 4000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.slice(0, SEARCHED_LINES).some(isActualsHeader);
}

function isActualsHeader(line: string): boolean {
  const cells = line
    .split(SEPARATOR_PATTERN)
    .map((cell) => cell.replaceAll('"', '').trim())
    .filter((cell) => cell !== '');
  const headings = cells.map(readHeading);
  const fields = new Set(headings.map((heading) => (heading.kind === 'field' ? heading.field : heading.kind)));
  const names = fields.has('name') || fields.has('id');
  return !fields.has('unknown') && names && fields.has('year') && fields.has('value');
}
