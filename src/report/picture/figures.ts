// The figures at the axes of a chart, as strokes: no font has to be there where a picture is made.
import type { Place } from '../charts/shapes.js';

type Stroke = readonly Place[];

/** A figure is four units wide and six high; y goes down from its top. */
const ADVANCE = 5.4;
const HEIGHT = 6;
/** Units of the chart for a unit of a figure: figures are as high as those of the page. */
const SIZE = 1.28;

// Places on a circle, a sixteenth of the way round each: round parts of figures are made of them.
const [C1, C2, C3] = [0.9239, Math.SQRT1_2, 0.3827];
const CIRCLE: readonly Place[] = [
  [1, 0],
  [C1, C3],
  [C2, C2],
  [C3, C1],
  [0, 1],
  [-C3, C1],
  [-C2, C2],
  [-C1, C3],
  [-1, 0],
  [-C1, -C3],
  [-C2, -C2],
  [-C3, -C1],
  [0, -1],
  [C3, -C1],
  [C2, -C2],
  [C1, -C3],
];

/** A part of an ellipse, from one sixteenth of the circle to another; right is 0, down is 4, left 8, up 12. */
function arc(cx: number, cy: number, rx: number, ry: number, from: number, to: number): Place[] {
  const step = from < to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => {
    const [x, y] = CIRCLE[(((from + i * step) % 16) + 16) % 16]!;
    return [cx + x * rx, cy + y * ry];
  });
}

const STROKES: Readonly<Record<string, readonly Stroke[]>> = {
  '0': [arc(2, 3, 1.9, 3, 0, 16)],
  '1': [
    [
      [0.7, 1.2],
      [2.3, 0],
      [2.3, 6],
    ],
  ],
  '2': [[...arc(2, 1.8, 1.8, 1.8, 8, 17), [0.1, 6], [4, 6]]],
  '3': [[...arc(1.9, 1.55, 1.6, 1.55, 9, 20)], [...arc(1.9, 4.4, 1.9, 1.6, -4, 7)]],
  '4': [
    [
      [4, 4.3],
      [0, 4.3],
      [2.9, 0],
      [2.9, 6],
    ],
  ],
  '5': [
    [
      [3.7, 0],
      [0.7, 0],
      [0.35, 2.9],
    ],
    [[0.35, 2.9], ...arc(1.9, 4.05, 1.95, 1.95, -5, 7)],
  ],
  '6': [
    arc(2.05, 4.1, 1.9, 1.9, 0, 16),
    [
      [3.2, 0],
      [1.4, 1.6],
      [0.35, 3.2],
      [0.15, 4.1],
    ],
  ],
  '7': [
    [
      [0.1, 0],
      [3.9, 0],
      [1.5, 6],
    ],
  ],
  '8': [arc(2, 1.5, 1.55, 1.5, 0, 16), arc(2, 4.5, 1.9, 1.5, 0, 16)],
  '9': [
    arc(1.95, 1.9, 1.9, 1.9, 0, 16),
    [
      [3.85, 1.9],
      [3.65, 2.8],
      [2.6, 4.4],
      [0.8, 6],
    ],
  ],
  '.': [
    [
      [2, 5.9],
      [2, 6],
    ],
  ],
  '-': [
    [
      [0.5, 3.3],
      [3.5, 3.3],
    ],
  ],
  '+': [
    [
      [0.4, 3.3],
      [3.6, 3.3],
    ],
    [
      [2, 1.7],
      [2, 4.9],
    ],
  ],
  e: [[[0.3, 4], [3.7, 4], ...arc(2, 4.1, 1.7, 1.9, 16, 3)]],
};

/** Digits and the signs that a number may have, as strokes; `at` is where the line that they stand on has its end or its middle. */
export function figureStrokes(text: string, [x, y]: Place, anchor: 'end' | 'middle'): Stroke[] {
  const width = (text.length * ADVANCE - (ADVANCE - 4)) * SIZE;
  const left = anchor === 'end' ? x - width : x - width / 2;
  return [...text].flatMap((sign, i) =>
    (STROKES[sign] ?? []).map((points) =>
      points.map(([px, py]): Place => [left + (i * ADVANCE + px) * SIZE, y + (py - HEIGHT) * SIZE]),
    ),
  );
}
