// What an attack is: a file made when it is needed, and how reading it may end.

export interface Attack {
  readonly name: string;
  /** Name of the file. */
  readonly file: string;
  readonly make: () => Uint8Array;
  /** `text`, or the code of the error; several where either is right. */
  readonly ends: string | readonly string[];
  /** The command that reads it; `text`, when left out. */
  readonly command?: string;
}

export const utf8 = (text: string) => new TextEncoder().encode(text);
