// How a report is to look: what it may use, and the palette and signs that follow from it.
import { Chalk } from 'chalk';
import type { Language } from '../messages/index.js';

export interface Look {
  readonly language: Language;
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
  /** Signs and lines beyond ASCII. */
  readonly signs: boolean;
}

/** How a row stands: bad, nearly bad, on its way, good, without verdict. */
export type Tone = 'bad' | 'warn' | 'going' | 'good' | 'none';

export interface Palette {
  readonly tone: Readonly<Record<Tone, (text: string) => string>>;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** Colours by meaning. The level is decided by the caller alone: chalk would not heed NO_COLOR on a terminal. */
export function paletteOf(look: Look): Palette {
  const chalk = new Chalk({ level: look.colour ? 1 : 0 });
  return {
    tone: { bad: chalk.red, warn: chalk.yellow, going: chalk.cyan, good: chalk.green, none: chalk.gray },
    strong: chalk.bold,
    faint: chalk.gray,
  };
}

const SIGNS: Readonly<Record<Tone, readonly [sign: string, ascii: string]>> = {
  bad: ['✗', 'x'],
  warn: ['!', '!'],
  going: ['›', '>'],
  good: ['✓', '+'],
  none: ['·', '.'],
};

/** The sign of a tone, so that nothing is said by colour alone. */
export function signOf(tone: Tone, look: Look): string {
  return SIGNS[tone][look.signs ? 0 : 1];
}

/** The sign of a binding (约束性) indicator. */
export function bindingSign(look: Look): string {
  return look.signs ? '★' : '*';
}

/** A line across the page. */
export function ruleOf(look: Look): string {
  return (look.signs ? '─' : '-').repeat(look.width);
}
