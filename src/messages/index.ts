// Every sentence that a user may see. A code has a Chinese and an English sentence; test/messages checks that both exist
// and use the same parameters.
import type { Document } from '../document/document.js';
import { spanAt } from '../document/document.js';
import type { Message } from '../model/plan.js';
import type { Note } from '../util/note.js';
import { en } from './en.js';
import { zh } from './zh.js';

export type Language = 'zh' | 'en';
/** A catalogue: code → sentence with {placeholders}. */
export type Catalogue = Readonly<Record<string, string>>;

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { zh, en };

/**
 * The sentence for a code, its {placeholders} filled in; one written {@so} is a code of the catalogue and is put into words
 * itself, with the same params. Throws for a code that the catalogue does not have.
 */
export function say(language: Language, code: string, params: Readonly<Record<string, string | number>> = {}): string {
  const sentence = CATALOGUES[language][code];
  if (sentence === undefined) throw new Error(`no ${language} message for the code ${code}`);
  return sentence.replace(/\{(@?)(\w+)\}/g, (_, isCode: string, key: string) => {
    const value = String(params[key] ?? '');
    return isCode === '' ? value : say(language, value, params);
  });
}

/** True for a code that the catalogue knows. */
export function hasSentence(code: string): boolean {
  return code in CATALOGUES.zh;
}

/** Puts a note into words and gives it its place. */
export function toMessage(document: Document, note: Note, language: Language): Message {
  const { at } = note;
  return {
    level: note.level,
    code: note.code,
    message: say(language, note.code, note.params),
    span: at === null ? null : spanAt(document, at.start, at.end, at.cell ?? null),
  };
}
