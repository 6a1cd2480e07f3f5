// A print of tracked changes: what a line crosses out, and lines that cross nothing out.
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/readers/pdf/read-pdf.js';
import { showBlocks } from '../show.js';
import { buildPdf, type PageOf, type TextAt } from './build.js';

const show = async (page: PageOf) => {
  const bytes = buildPdf([page]);
  const source = { file: 'plan.pdf', format: 'pdf', bytes: bytes.length, sha256: '' } as const;
  const read = await readPdf(bytes, { file: 'plan.pdf' });
  const struck = read.notes.filter(({ code }) => code === 'struck-text').map(({ params }) => params.count);
  return { lines: showBlocks({ source, ...read }).split('\n'), struck };
};

/** From 90 to 222: a Chinese character takes 12 points, a digit 6. 8 stands at 162, 9 at 180, 以 at 198. */
const sentence = (y: number): TextAt => ({ at: [90, y], text: '到2025年达到80%90%以上', size: 12 });
const ending = (y: number): TextAt => ({ at: [90, y], text: '建成园区5个。', size: 12 });
/** A line through text on a baseline, where Word and browsers draw it. */
const through = (y: number, from: number, to: number) => [from, y - 4, to, y - 4] as const;

describe('crossed out text', () => {
  it('is left out, and a message says so', async () => {
    const page = { texts: [sentence(120), ending(160)], lines: [through(120, 162, 180)] };
    expect(await show(page)).toEqual({ lines: ['到2025年达到90%以上', '建成园区5个。'], struck: [1] });
  });

  it('may be one digit', async () => {
    const page = { texts: [sentence(120), ending(160)], lines: [through(120, 162, 168)] };
    expect(await show(page)).toEqual({ lines: ['到2025年达到0%90%以上', '建成园区5个。'], struck: [1] });
  });

  it('may be several digits on one line, each crossed out by a line of its own', async () => {
    const lines = [through(120, 102, 108), through(120, 108, 114), through(120, 162, 168), through(120, 180, 186)];
    const { lines: read, struck } = await show({ texts: [sentence(120), ending(160)], lines });
    expect([read[0], struck]).toEqual(['到25年达到0%0%以上', [3]]);
  });

  it('is one stretch over several lines, each run of it crossed out by a line of its own', async () => {
    const texts = [ending(100), sentence(120), sentence(140), ending(180)];
    const lines = [through(120, 90, 162), through(120, 162, 222), through(140, 90, 222)];
    expect(await show({ texts, lines })).toEqual({ lines: ['建成园区5个。', '建成园区5个。'], struck: [1] });
  });

  it('stands in a cell, beside what replaces it or alone', async () => {
    const table = {
      at: [80, 100],
      widths: [120, 120],
      rows: [
        { height: 24, cells: ['指标', '2025年'] },
        { height: 24, cells: ['床位数', '100 120'] },
        { height: 24, cells: ['学位数', '30'] },
        { height: 24, cells: ['幼儿园', '9'] },
      ],
    } as const;
    // The text of a cell begins 5 points from its left edge, 16.2 below its upper one.
    const lines = [through(140.2, 205, 223), through(164.2, 205, 217)];
    expect(await show({ tables: [table], lines })).toEqual({
      lines: ['TABLE -', '  指标 | 2025年', '  床位数 | 120', '  学位数 |', '  幼儿园 | 9'],
      struck: [2],
    });
  });
});

describe('text is not crossed out', () => {
  it.each([
    ['by a line under it', [90, 122, 222, 122]],
    ['by a line above it', [90, 108, 222, 108]],
    ['by a rule that goes on beside it', [60, 116, 400, 116]],
    ['by a line that ends within it', [132, 116, 222, 116]],
    ['by a line that ends within its last character', [162, 116, 178, 116]],
    ['by a short line that goes on beside one digit', [160, 116, 170, 116]],
  ] as const)('%s', async (_, line) => {
    const { lines, struck } = await show({ texts: [sentence(120), ending(160)], lines: [line] });
    expect([lines, struck]).toEqual([['到2025年达到80%90%以上', '建成园区5个。'], []]);
  });

  it('by a short stroke at a point', async () => {
    const amount: TextAt = { at: [90, 120], text: '亩均税收8.5万元', size: 12 };
    const texts = [amount, ending(160)];
    // 8 stands at 138, the point at 144.
    const { lines, struck } = await show({ texts, lines: [through(120, 142, 152)] });
    expect([lines, struck]).toEqual([['亩均税收8.5万元', '建成园区5个。'], []]);
    expect((await show({ texts, lines: [through(120, 144, 150)] })).lines[0]).toBe('亩均税收85万元');
  });

  it.each([
    ['as wide as a digit', 6, 6],
    ['of half a digit', 3, 3],
    ['with narrow gaps', 6, 2],
    ['as wide as a character', 12, 12],
  ])('by a dashed line, its pieces %s', async (_, length, gap) => {
    const starts = Array.from({ length: Math.ceil(132 / (length + gap)) }, (_value, i) => 90 + i * (length + gap));
    const dashes = starts.map((from) => through(120, from, Math.min(from + length, 222)));
    const { lines, struck } = await show({ texts: [sentence(120), ending(160)], lines: dashes });
    expect([lines, struck]).toEqual([['到2025年达到80%90%以上', '建成园区5个。'], []]);
  });

  it('by an axis with its numbers', async () => {
    const texts = [0, 1, 2, 3].map((i): TextAt => ({ at: [100 + 60 * i, 200], text: `${i * 5}`, size: 12 }));
    const { lines, struck } = await show({ texts: [...texts, ending(240)], lines: [[100, 196, 292, 196]] });
    expect(lines.join(' ')).toContain('15');
    expect(struck).toEqual([]);
  });
});
