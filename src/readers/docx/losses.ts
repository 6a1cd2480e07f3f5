// What a reader saw in a Word file and did not carry over, counted while reading; said once at the end.
import { type Note, note } from '../../util/note.js';

export class Losses {
  inserted = 0;
  deleted = 0;
  hidden = 0;
  /** Stretches of text that is struck through. */
  struck = 0;
  /** EQ fields that draw what text cannot say. */
  equations = 0;
  comments = 0;
  pictures = 0;
  charts = 0;
  diagrams = 0;
  objects = 0;
  embedded = 0;
  textBoxes = 0;
  footnotes = 0;
  symbols = 0;
  /** Automatic numbers in words that are written in digits. */
  numbers = 0;
  mergedTexts = 0;
  placeholders = 0;
  /** What headers and footers say besides page numbers. */
  furniture: string[] = [];
  /** Parts whose XML is damaged. */
  readonly broken: string[] = [];

  notes(): Note[] {
    const { inserted, deleted } = this;
    const counted: [number, Note['level'], string][] = [
      [this.hidden, 'warning', 'docx-hidden-text'],
      [this.struck, 'warning', 'struck-text'],
      [this.equations, 'warning', 'docx-equations'],
      [this.mergedTexts, 'warning', 'docx-merged-text'],
      [this.objects, 'warning', 'docx-objects'],
      [this.charts, 'warning', 'docx-charts'],
      [this.diagrams, 'warning', 'docx-diagrams'],
      [this.embedded, 'warning', 'docx-embedded-files'],
      [this.symbols, 'warning', 'docx-symbols'],
      [this.numbers, 'warning', 'docx-numbers-in-digits'],
      [this.placeholders, 'info', 'docx-placeholders'],
      [this.pictures, 'info', 'docx-pictures'],
      [this.comments, 'info', 'docx-comments'],
      [this.textBoxes, 'info', 'docx-text-boxes'],
      [this.footnotes, 'info', 'docx-notes'],
    ];
    return [
      ...this.broken.map((part) => note('warning', 'xml-broken', { part })),
      ...(inserted + deleted > 0 ? [note('warning', 'docx-tracked-changes', { inserted, deleted })] : []),
      ...counted.filter(([count]) => count > 0).map(([count, level, code]) => note(level, code, { count })),
      ...(this.furniture.length > 0 ? [note('info', 'docx-header-footer', { text: this.furniture.join(' / ') })] : []),
    ];
  }
}
