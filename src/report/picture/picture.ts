// The charts of indicators as pictures, with the words that say the same.
import type { IndicatorChart } from '../charts/indicator-charts.js';
import type { Tone } from '../look.js';
import { chartPng } from './paint-chart.js';

/** A PNG as wide and high as it is to stand on the page, in millimetres, and what it shows in words. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly words: string;
}

export interface CaptionedPicture {
  readonly picture: Picture;
  readonly caption: string;
}

/** The picture of a chart, `width` millimetres wide. */
export function pictureOf({ chart, words: { title, text } }: IndicatorChart, tone: Tone, width: number): Picture {
  const height = (width * chart.height) / chart.width;
  return { png: chartPng(chart, tone), width, height, words: text === '' ? title : `${title}: ${text}` };
}
