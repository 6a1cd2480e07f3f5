// What a chart is made of, before it is SVG for a page or a PNG for a Word file. A shape's name says what it stands for; how that looks is
// the style of the page (page/style.ts) or the ink of the picture (ink.ts).

export type Place = readonly [x: number, y: number];

/** What a shape stands for. */
export type Mark = 'zone' | 'axis' | 'grid' | 'way' | 'due' | 'ahead' | 'goal' | 'base' | 'now' | 'arrow';

export type Shape =
  | { readonly kind: 'line'; readonly mark: Mark; readonly from: Place; readonly to: Place }
  /** Joined lines. */
  | { readonly kind: 'path'; readonly mark: Mark; readonly points: readonly Place[] }
  | {
      readonly kind: 'rectangle';
      readonly mark: Mark;
      readonly at: Place;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'circle'; readonly mark: Mark; readonly centre: Place; readonly radius: number }
  /** Filled, its corners one way round and none of them inward. */
  | { readonly kind: 'polygon'; readonly mark: Mark; readonly points: readonly Place[] }
  /** A figure at an axis: its baseline, and its end (y) or its middle (x). */
  | { readonly kind: 'label'; readonly axis: 'x' | 'y'; readonly at: Place; readonly text: string };

export interface Chart {
  readonly kind: 'bullet' | 'trend';
  readonly width: number;
  readonly height: number;
  /** The first lie below the others. */
  readonly shapes: readonly Shape[];
}

/** The sentence that says what a chart shows, behind the name of what it is about. */
export interface ChartWords {
  readonly title: string;
  readonly text: string;
}
