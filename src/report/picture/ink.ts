// How the shapes of a chart look in a picture: what page/style.ts says for a page, as numbers. Colours only repeat what shape and place say.
import type { Mark } from '../charts/shapes.js';
import type { Tone } from '../look.js';

export type Colour = readonly [red: number, green: number, blue: number];

export interface Ink {
  readonly colour: Colour;
  /** Of a line, or of the edge of a ring. */
  readonly width: number;
  /** Of a polygon or a disc: a white edge that parts it from what lies below. */
  readonly hasEdge?: true;
  readonly opacity?: number;
  /** Lengths that are drawn and left out. */
  readonly dashes?: readonly [on: number, off: number];
  readonly isRound?: true;
}

export const WHITE: Colour = [255, 255, 255];
export const LABEL_INK: Colour = [0x59, 0x59, 0x59];
const BLACK: Colour = [0x1c, 0x1c, 0x1c];

const TONE_COLOURS: Readonly<Record<Tone, Colour>> = {
  bad: [0xa8, 0x3a, 0x00],
  warn: [0x7a, 0x5b, 0x00],
  going: [0x1f, 0x6a, 0x72],
  good: [0x0b, 0x5a, 0x9e],
  none: [0x59, 0x59, 0x59],
};

/** The ink of a mark. */
export function inkOf(mark: Mark, tone: Tone, kind: 'bullet' | 'trend'): Ink {
  const own = TONE_COLOURS[tone];
  switch (mark) {
    case 'zone':
      return { colour: [0xd7, 0xe7, 0xf5], width: 0 };
    case 'axis':
      return { colour: [0xb9, 0xbe, 0xc6], width: 1 };
    case 'grid':
      return { colour: [0xe3, 0xe6, 0xea], width: 1 };
    case 'way':
      return kind === 'trend' ? { colour: own, width: 2.5, isRound: true } : { colour: own, width: 5, opacity: 0.55 };
    case 'due':
      return { colour: BLACK, width: 1.5, dashes: [3, 2.5] };
    case 'ahead':
      return { colour: own, width: 1.8, dashes: [0.8, 4], isRound: true };
    case 'goal':
      return { colour: BLACK, width: 3 };
    case 'base':
      return { colour: BLACK, width: 1.5 };
    case 'now':
      return { colour: own, width: 0, hasEdge: true };
    case 'arrow':
      return { colour: [0x6b, 0x72, 0x80], width: 0 };
  }
}
