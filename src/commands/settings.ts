// What every command is told: the language of its words, whether to colour, and whether to be quiet.
import type { Language } from '../messages/index.js';
import type { Io, Sink } from './io.js';

export type ColourWish = 'auto' | 'always' | 'never';

export interface Settings {
  readonly language: Language;
  readonly color: ColourWish;
  readonly quiet: boolean;
}

/** The language that the environment asks for. A machine that says nothing gets Chinese: so are the documents. */
export function languageOf(env: Io['env']): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale === '' || /^(?:zh|C$|C\.|POSIX$)/.test(locale) ? 'zh' : 'en';
}

/** Whether to write colours to a stream: the flag decides, then NO_COLOR, then FORCE_COLOR, then the stream itself. */
export function hasColour(wish: ColourWish, env: Io['env'], sink: Sink): boolean {
  if (wish !== 'auto') return wish === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return !/^(?:0|false)$/.test(env.FORCE_COLOR);
  return sink.isTTY && env.TERM !== 'dumb';
}

/** Whether signs such as ✗ and lines such as ─ can be shown. Old consoles and non-Unicode locales get ASCII. */
export function hasSigns(env: Io['env']): boolean {
  if (env.TERM === 'dumb' || env.TERM === 'linux') return false;
  const charset = /\.([\w-]+)/.exec(env.LC_ALL || env.LC_CTYPE || env.LANG || '')?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
}

/** How wide tables may be: the terminal's width within reason; 80 in a pipe or a file, so that it is the same everywhere. */
export function widthOf(sink: Sink): number {
  return Math.min(Math.max((sink.isTTY ? sink.columns : null) ?? 80, 60), 120);
}
