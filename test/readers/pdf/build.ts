// Small PDF files for tests, written from a description of what each page shows. Places are in points from the top left.

export interface TextAt {
  readonly at: readonly [x: number, y: number];
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** Quarter turns against the clock: 1 runs upwards, 3 downwards. */
  readonly turn?: 0 | 1 | 3;
  /** Lets the line reach this width by spreading its characters (justified text). */
  readonly width?: number;
}

export interface CellOf {
  readonly text: string | readonly string[];
  readonly columns?: number;
  readonly rows?: number;
}

export interface TableAt {
  readonly at: readonly [x: number, y: number];
  readonly widths: readonly number[];
  readonly rows: readonly {
    readonly height: number;
    readonly cells: readonly (CellOf | string | readonly string[])[];
  }[];
  /** all: every edge · inner: no outer edges · level: no upright ones · rects: thin filled rectangles · white: white ones. */
  readonly rules?: 'all' | 'inner' | 'level' | 'rects' | 'white';
  /** Whether every other row is coloured, beginning with the first. */
  readonly isStriped?: boolean;
  readonly size?: number;
}

export interface PageOf {
  readonly width?: number;
  readonly height?: number;
  readonly texts?: readonly TextAt[];
  readonly tables?: readonly TableAt[];
  /** Lines as x0, y0, x1, y1. */
  readonly lines?: readonly (readonly [number, number, number, number])[];
  /** Annotations by their kind: Text, Highlight, Link. */
  readonly annotations?: readonly string[];
  /** Draws a picture over the whole page. */
  readonly isScan?: boolean;
  /** Writes everything turned by a quarter against the clock. */
  readonly isTurned?: boolean;
}

export interface PdfOptions {
  /**
   * `unicode`: any character (the default). `gb`: a standard Chinese font that is not embedded, as old programs write it.
   * `unmapped`: codes of which the file does not say what characters they are.
   * `half`: characters that fill half of their square, printed at twice the size.
   */
  readonly font?: 'unicode' | 'gb' | 'half' | 'unmapped';
  readonly isLocked?: boolean;
  /** What the font of bold text is called. */
  readonly boldFont?: string;
}

const [WIDTH, HEIGHT] = [595, 842];

/** Writes a PDF file. */
export function buildPdf(pages: readonly PageOf[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const fontObjects = options.font === 'gb' ? gbFont : options.font === 'unmapped' ? unmappedFont : unicodeFont;
  const pagesAt = 3;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  const regular = pagesAt;
  add(fontObjects('FangSong', regular));
  add(descendant('FangSong', options.font));
  const { boldFont = 'SimHei' } = options;
  add(fontObjects(boldFont, regular + 2));
  add(descendant(boldFont, options.font));
  add(streamOf(TO_UNICODE));
  add(
    streamOf('\x80', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8'),
  );
  const kids: number[] = [];
  for (const page of pages) {
    const { width = WIDTH, height = HEIGHT } = page;
    const content = contentOf(page, height, options.font ?? 'unicode');
    add(streamOf(content));
    const box = page.isTurned ? `0 0 ${height} ${width}` : `0 0 ${width} ${height}`;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents ${objects.length} 0 R /Resources << /Font << /F1 ${regular} 0 R /F2 ${regular + 2} 0 R >> /XObject << /Im 8 0 R >> >>${annotationsOf(page)} >>`,
    );
    kids.push(objects.length);
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  if (options.isLocked) {
    const secret = '00'.repeat(32);
    add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${secret}> /U <${secret}> >>`);
  }
  return assemble(objects, options.isLocked === true);
}

function annotationsOf({ annotations = [] }: PageOf): string {
  const all = annotations.map((kind) => `<< /Type /Annot /Subtype /${kind} /Rect [50 700 70 720] /Contents (note) >>`);
  return all.length > 0 ? ` /Annots [${all.join(' ')}]` : '';
}

function assemble(objects: readonly string[], isLocked: boolean): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const at of offsets) file += `${String(at).padStart(10, '0')} 00000 n \n`;
  const locked = isLocked ? ` /Encrypt ${objects.length} 0 R /ID [<00><00>]` : '';
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${locked} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

function streamOf(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Codes are UTF-16 units, and the file says so. */
const TO_UNICODE = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /All def /CMapType 2 def',
  '1 begincodespacerange <0000> <FFFF> endcodespacerange',
  '100 beginbfrange',
  ...Array.from({ length: 100 }, (_, i) => range(i)),
  'endbfrange',
  '100 beginbfrange',
  ...Array.from({ length: 100 }, (_, i) => range(i + 100)),
  'endbfrange',
  '56 beginbfrange',
  ...Array.from({ length: 56 }, (_, i) => range(i + 200)),
  'endbfrange endcmap end end',
].join('\n');

function range(high: number): string {
  const hex = high.toString(16).padStart(2, '0').toUpperCase();
  return `<${hex}00> <${hex}FF> <${hex}00>`;
}

function unicodeFont(name: string, at: number): string {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${at + 1} 0 R] /ToUnicode 7 0 R >>`;
}

function unmappedFont(name: string, at: number): string {
  return unicodeFont(name, at).replace(' /ToUnicode 7 0 R', '');
}

function gbFont(_name: string, at: number): string {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [${at + 1} 0 R] >>`;
}

function descendant(name: string, font: PdfOptions['font']): string {
  const isGb = font === 'gb';
  const base = isGb ? 'STSong-Light' : name;
  const info = isGb ? '(Adobe) /Ordering (GB1) /Supplement 2' : '(Adobe) /Ordering (Identity) /Supplement 0';
  const widths = isGb ? '[1 95 500]' : font === 'half' ? '[32 126 250]' : '[32 126 500]';
  return `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${base} /CIDSystemInfo << /Registry ${info} >> /DW ${font === 'half' ? 500 : 1000} /W ${widths} /FontDescriptor << /Type /FontDescriptor /FontName /${base} /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>`;
}

function contentOf(page: PageOf, height: number, font: NonNullable<PdfOptions['font']>): string {
  const out: string[] = [];
  if (page.isTurned) out.push(`0 1 -1 0 ${height} 0 cm`);
  const put = ({ at, text, size = 16, bold = false, width, turn = 0 }: TextAt) => {
    const matrix = turn === 0 ? '1 0 0 1' : turn === 1 ? '0 1 -1 0' : '0 -1 1 0';
    const free = width === undefined ? 0 : (width - widthOf(text, size)) / Math.max(1, [...text].length - 1);
    out.push(
      `BT /${bold && font !== 'gb' ? 'F2' : 'F1'} ${font === 'half' ? 2 * size : size} Tf ${free.toFixed(3)} Tc ${matrix} ${at[0]} ${height - at[1]} Tm <${hexOf(text)}> Tj ET`,
    );
  };
  const rule = (x0: number, y0: number, x1: number, y1: number) =>
    out.push(`${x0} ${height - y0} m ${x1} ${height - y1} l S`);
  for (const text of page.texts ?? []) put(text);
  for (const line of page.lines ?? []) rule(...line);
  for (const table of page.tables ?? [])
    drawTable(table, put, rule, (x, y, w, h, colour = '0 0 0') =>
      out.push(`${colour} rg ${x} ${height - y - h} ${w} ${h} re f 0 0 0 rg`),
    );
  if (page.isScan) out.push(`q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /Im Do Q`);
  return out.join('\n');
}

function drawTable(
  table: TableAt,
  put: (text: TextAt) => void,
  rule: (x0: number, y0: number, x1: number, y1: number) => void,
  rect: (x: number, y: number, width: number, height: number, colour?: string) => void,
): void {
  const { at, widths, rows, rules = 'all', size = 12 } = table;
  const xs = edgesOf(at[0], widths);
  const ys = edgesOf(
    at[1],
    rows.map(({ height }) => height),
  );
  const taken = new Set<string>();
  const isEnd = (places: readonly number[], i: number) => i === 0 || i === places.length - 1;
  const edge = (x0: number, y0: number, x1: number, y1: number) =>
    rules === 'rects' || rules === 'white'
      ? rect(
          Math.min(x0, x1),
          Math.min(y0, y1),
          Math.max(0.5, x1 - x0),
          Math.max(0.5, y1 - y0),
          rules === 'white' ? '1 1 1' : '0 0 0',
        )
      : rule(x0, y0, x1, y1);
  rows.forEach(({ height }, r) => {
    if (table.isStriped && r % 2 === 0) rect(xs[0]!, ys[r]!, xs.at(-1)! - xs[0]!, height, '0.86 0.9 0.95');
  });
  rows.forEach((row, r) => {
    let c = 0;
    for (const cell of row.cells) {
      while (taken.has(`${r} ${c}`)) c++;
      const spec: CellOf =
        typeof cell === 'string' || Array.isArray(cell) ? { text: cell as string | string[] } : (cell as CellOf);
      const { columns = 1, rows: down = 1 } = spec;
      for (let i = r; i < r + down; i++) for (let k = c; k < c + columns; k++) taken.add(`${i} ${k}`);
      const [x0, x1, y0, y1] = [xs[c]!, xs[c + columns]!, ys[r]!, ys[r + down]!];
      const wanted = (places: readonly number[], i: number) => rules !== 'inner' || !isEnd(places, i);
      if (wanted(ys, r)) edge(x0, y0, x1, y0);
      if (wanted(ys, r + down)) edge(x0, y1, x1, y1);
      if (rules !== 'level' && wanted(xs, c)) edge(x0, y0, x0, y1);
      if (rules !== 'level' && wanted(xs, c + columns)) edge(x1, y0, x1, y1);
      const lines = typeof spec.text === 'string' ? (spec.text === '' ? [] : [spec.text]) : spec.text;
      const top = (y0 + y1 - lines.length * size * 1.3) / 2 + size;
      for (const [i, text] of lines.entries()) put({ at: [x0 + 5, top + i * size * 1.3], text, size });
      c += columns;
    }
  });
}

function edgesOf(first: number, steps: readonly number[]): number[] {
  const edges = [first];
  for (const step of steps) edges.push(edges.at(-1)! + step);
  return edges;
}

function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, char) => sum + (char >= ' ' && char <= '~' ? 0.5 : 1) * size, 0);
}

function hexOf(text: string): string {
  return [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

/** Lines of running text at 16 points, broken at 26 characters, first lines set in by two; returns where the next begins. */
export function flow(y: number, paragraphs: readonly string[]): { texts: TextAt[]; y: number } {
  const texts: TextAt[] = [];
  let at = y;
  for (const paragraph of paragraphs) {
    let rest = paragraph;
    let isFirst = true;
    while (rest !== '') {
      const room = (isFirst ? 24 : 26) * 16;
      let end = 0;
      while (end < rest.length && widthOf(rest.slice(0, end + 1), 16) <= room) end++;
      const isBroken = end < rest.length;
      texts.push({
        at: [90 + (isFirst ? 32 : 0), at],
        text: rest.slice(0, end),
        ...(isBroken ? { width: room } : {}),
      });
      rest = rest.slice(end);
      at += 28;
      isFirst = false;
    }
  }
  return { texts, y: at };
}
