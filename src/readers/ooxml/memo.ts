// What was read of an element's content before: a Word file says the same of its runs thousands of times.

interface Known<T> {
  readonly content: Buffer;
  readonly value: T;
}

const [LESS, SLASH] = [0x3c, 0x2f];
/** So many contents are looked through at most. */
const MOST_KNOWN = 24;
const LONGEST = 4000;

/** Values by content, the ones used last first. They are shared and must not be changed. */
export class Memo<T> {
  readonly #known: Known<T>[] = [];

  /** What is known of the content that begins at an offset, up to the tag that closes it. */
  find(bytes: Buffer, start: number): Known<T> | null {
    const known = this.#known;
    for (let i = 0; i < known.length; i++) {
      const entry = known[i]!;
      const { length } = entry.content;
      const end = start + length;
      // A content that ends where the same one did before, at a closing tag, is the same: elements are balanced.
      if (bytes[end] !== LESS || bytes[end + 1] !== SLASH) continue;
      if (bytes.compare(entry.content, 0, length, start, end) !== 0) continue;
      for (let at = i; at > 0; at--) known[at] = known[at - 1]!;
      known[0] = entry;
      return entry;
    }
    return null;
  }

  /** Keeps what was read of bytes[start, end), in place of what was not used for the longest time. */
  keep(bytes: Buffer, start: number, end: number, value: T): void {
    if (end < start || end - start > LONGEST) return;
    if (this.#known.length >= MOST_KNOWN) this.#known.pop();
    this.#known.unshift({ content: Buffer.from(bytes.subarray(start, end)), value });
  }
}
