// Text as it may stand in a report: nothing in it that cannot be seen.

/** Controls, and what changes the direction of a text or cannot be seen: none of it belongs into a report. A tab stays. */
const UNSAFE_PATTERN =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/g;

/** The text on one line, without controls and bidi characters. */
export function visibleText(text: string): string {
  return text.replace(/\n/g, ' ').replace(UNSAFE_PATTERN, '');
}

/** Halves of characters, which XML has no way to write. */
const HALF_PATTERN = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without halves of characters. */
export function withoutHalves(text: string): string {
  return text.replace(HALF_PATTERN, '');
}
