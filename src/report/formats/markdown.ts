// Small parts of Markdown that several reports need.

/** A row of a table; the cells are Markdown already. */
export function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text that Markdown would read as markup is shown as it is. */
export function escapeText(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, ' ').replace(/[\\`*_[\]<>|#~]/g, '\\$&');
}
