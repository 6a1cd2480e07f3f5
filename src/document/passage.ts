// A passage is a stretch of readable text that remembers where each of its characters stands in the canonical text.
// Readers make passages; extractors parse `text` and turn what they find back into places with `toSource`.

/** `length` characters of the passage from `at` on stand in the canonical text from `from` on. */
export interface Segment {
  readonly at: number;
  readonly from: number;
  readonly length: number;
  /** For a single character that is written with several there (`&lt;`, `<br>`): how many. */
  readonly width?: number;
}

export interface Passage {
  /** The readable text: marks such as `**` or `[bookmark: …]` are gone, lines of one paragraph are joined. */
  readonly text: string;
  /** Ascending and without gaps in `text`; the canonical side may have gaps. Empty only when `text` is empty. */
  readonly segments: readonly Segment[];
  /** Where the passage begins and ends in the canonical text (also when it is empty). */
  readonly start: number;
  readonly end: number;
}

/** The passage that is exactly canonical[start, end). */
export function passageOf(canonical: string, start: number, end: number): Passage {
  return {
    text: canonical.slice(start, end),
    segments: end > start ? [{ at: 0, from: start, length: end - start }] : [],
    start,
    end,
  };
}

/** The passage made of several stretches of the canonical text, put together without anything between them. */
export function joinPassages(parts: readonly Passage[]): Passage {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('joinPassages needs at least one part');
  if (parts.length === 1) return first;
  const segments: Segment[] = [];
  let text = '';
  for (const part of parts) {
    for (const s of part.segments) segments.push({ ...s, at: text.length + s.at });
    text += part.text;
  }
  return { text, segments, start: first.start, end: last.end };
}

/** A part of a passage, from `start` to `end` in its own text. */
export function slicePassage(passage: Passage, start: number, end: number = passage.text.length): Passage {
  const segments: Segment[] = [];
  for (const s of passage.segments) {
    const from = Math.max(start, s.at);
    const to = Math.min(end, s.at + s.length);
    if (to > from) segments.push({ ...s, at: from - start, from: s.from + (from - s.at), length: to - from });
  }
  const place = toSource(passage, start, end);
  return { text: passage.text.slice(start, end), segments, ...place };
}

/** The passage without blanks at its ends (also U+3000). */
export function trimPassage(passage: Passage): Passage {
  const { text } = passage;
  const start = text.length - text.trimStart().length;
  return start === 0 && text.trimEnd().length === text.length
    ? passage
    : slicePassage(passage, start, Math.max(start, text.trimEnd().length));
}

/**
 * Where [start, end) of a passage's text stands in the canonical text: from its first character to its last one,
 * whatever stands between them there. An empty stretch is a point.
 */
export function toSource(passage: Passage, start: number, end: number): { start: number; end: number } {
  const from = sourceOffset(passage, start, false);
  return { start: from, end: end > start ? sourceOffset(passage, end, true) : from };
}

function sourceOffset(passage: Passage, offset: number, isEnd: boolean): number {
  const { segments } = passage;
  let low = 0;
  let high = segments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const s = segments[middle]!;
    if (isEnd ? offset <= s.at : offset < s.at) high = middle - 1;
    else if (isEnd ? offset > s.at + s.length : offset >= s.at + s.length) low = middle + 1;
    else return s.from + (isEnd ? (s.width ?? offset - s.at) : offset - s.at);
  }
  return offset <= 0 ? passage.start : passage.end;
}
