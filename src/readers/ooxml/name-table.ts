// Names of elements as strings, made once: the same few dozen names come again and again.

const SLOTS = 2048;
/** A file may hold any number of names that all meet in one slot. */
const MOST_NAMES = 256;
const COLON = 0x3a;

export class NameTable {
  readonly #hashes = new Int32Array(SLOTS);
  readonly #names: (string | undefined)[] = new Array(SLOTS).fill(undefined);
  #count = 0;

  /** The name that stands in bytes[start, end), without its prefix. */
  localName(bytes: Uint8Array, start: number, end: number): string {
    let from = start;
    let hash = 0;
    for (let i = start; i < end; i++) {
      const byte = bytes[i]!;
      if (byte === COLON) {
        from = i + 1;
        hash = 0;
      } else hash = (Math.imul(hash, 31) + byte) | 0;
    }
    for (let slot = (hash ^ (hash >>> 11)) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const name = this.#names[slot];
      if (name === undefined) return this.#add(slot, hash, bytes, from, end);
      if (this.#hashes[slot] === hash && isAt(name, bytes, from, end)) return name;
    }
  }

  #add(slot: number, hash: number, bytes: Uint8Array, start: number, end: number): string {
    const decoded = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString();
    if (this.#count >= MOST_NAMES) return decoded;
    this.#count++;
    // As a key the string becomes the engine's one copy of it, the same as the literals that it is compared with.
    const name = Object.keys({ [`${decoded} `.slice(0, -1)]: 0 })[0] ?? decoded;
    this.#names[slot] = name;
    this.#hashes[slot] = hash;
    return name;
  }
}

function isAt(name: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== bytes[start + i]) return false;
  return true;
}
