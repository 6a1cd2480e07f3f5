// Shapes → pixels. A shape is given by how far a place is from its edge (less than 0 inside); a pixel that the edge crosses is covered in
// part. Only + − × ÷ and square roots are used, which give the same bits everywhere: the same shapes are the same pixels.
import type { Place } from '../charts/shapes.js';
import { type Colour, WHITE } from './ink.js';

/** How far a place is from the edge of a shape, in the units of the chart. */
export type Distance = (x: number, y: number) => number;

/** What lies around a shape. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export class Canvas {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, row by row. */
  readonly pixels: Uint8Array;
  readonly #scale: number;

  /** White; `scale` pixels a unit. */
  constructor(width: number, height: number, scale: number) {
    this.width = Math.round(width * scale);
    this.height = Math.round(height * scale);
    this.pixels = new Uint8Array(this.width * this.height * 3).fill(WHITE[0]);
    this.#scale = scale;
  }

  /** Paints what is inside, within the bounds. */
  fill(distance: Distance, bounds: Bounds, colour: Colour, opacity = 1): void {
    const scale = this.#scale;
    const [left, right] = rangeOf(bounds.left, bounds.right, scale, this.width);
    const [top, bottom] = rangeOf(bounds.top, bounds.bottom, scale, this.height);
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        const outside = distance((column + 0.5) / scale, (row + 0.5) / scale) * scale;
        const cover = Math.min(1, Math.max(0, 0.5 - outside)) * opacity;
        if (cover > 0) this.#blend((row * this.width + column) * 3, colour, cover);
      }
    }
  }

  #blend(at: number, colour: Colour, cover: number): void {
    for (let i = 0; i < 3; i++) {
      const below = this.pixels[at + i]!;
      this.pixels[at + i] = Math.round(below + (colour[i]! - below) * cover);
    }
  }
}

/** The pixels between two places, and one more at either end. */
function rangeOf(from: number, to: number, scale: number, end: number): [number, number] {
  return [Math.max(0, Math.floor(from * scale) - 1), Math.min(end, Math.ceil(to * scale) + 1)];
}

/** The bounds of places, and `room` around them. */
export function boundsOf(points: readonly Place[], room: number): Bounds {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs) - room,
    top: Math.min(...ys) - room,
    right: Math.max(...xs) + room,
    bottom: Math.max(...ys) + room,
  };
}

/** A disc. */
export function disc([cx, cy]: Place, radius: number): Distance {
  return (x, y) => Math.sqrt((x - cx) ** 2 + (y - cy) ** 2) - radius;
}

/** A straight line of some width, its ends cut off or round. */
export function stroke([x1, y1]: Place, [x2, y2]: Place, width: number, isRound = false): Distance {
  const length = Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const [dx, dy] = length === 0 ? [1, 0] : [(x2 - x1) / length, (y2 - y1) / length];
  return (x, y) => {
    const along = (x - x1) * dx + (y - y1) * dy;
    const across = Math.abs((y - y1) * dx - (x - x1) * dy);
    const beyond = Math.max(-along, along - length);
    if (!isRound) return Math.max(across - width / 2, beyond);
    return (beyond <= 0 ? across : Math.sqrt(across ** 2 + beyond ** 2)) - width / 2;
  };
}

/** A polygon none of whose corners points inward; `growth` is added all around. */
export function polygon(points: readonly Place[], growth = 0): Distance {
  const edges = points.map((point, i) => [point, points[(i + 1) % points.length]!] as const);
  const area = edges.reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0);
  const side = area > 0 ? 1 : -1;
  const sides = edges.map(([[x1, y1], [x2, y2]]) => {
    const length = Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2);
    return { x1, y1, nx: (side * (y2 - y1)) / length, ny: (-side * (x2 - x1)) / length };
  });
  return (x, y) => Math.max(...sides.map(({ x1, y1, nx, ny }) => (x - x1) * nx + (y - y1) * ny)) - growth;
}
