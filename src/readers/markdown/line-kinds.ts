// What each line of a Markdown file is: its block marks are read off, the rest is its content.
import type { Line, Stretch } from '../text/lines.js';

export interface MarkdownLine {
  /** The line as the recognisers of tables see it: blank where it holds nothing but marks. */
  readonly line: Line;
  readonly content: Stretch;
  readonly headingLevel: number | null;
  readonly bullet: boolean;
  readonly indent: number;
  readonly isCode: boolean;
  readonly isQuote: boolean;
  /** A field of the front matter: `title: …`. */
  readonly isField: boolean;
}

const HEADING_PATTERN = /^ {0,3}(?<marks>#{1,6})(?:[ \t\u3000]+|(?=[^#\s\d]))/;
const SETEXT_PATTERN = /^ {0,3}(?<mark>=+|-+)[ \t]*$/;
const RULE_PATTERN = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const FENCE_PATTERN = /^ {0,3}(?<fence>`{3,}|~{3,})/;
const BULLET_PATTERN = /^[ \t]*[-*+](?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?/;
const QUOTE_PATTERN = /^ {0,3}(?:>[ \t]?)+/;
const FRONT_MATTER_FIELD_PATTERN = /^(?:[\w\u4e00-\u9fff .-]{1,40}:(?:\s|$)|\s|#)/;
const MAX_FRONT_MATTER = 60;
/** `[1]: http://…`, and a table of contents that a tool fills in. */
const DEFINITION_PATTERN = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*(?:https?:\/\/|\/|#|<)\S*|^\[(?:toc|TOC)\]\s*$/;

/** Reads the block marks of all lines. */
export function lineKinds(lines: readonly Line[]): MarkdownLine[] {
  const kinds: MarkdownLine[] = [];
  const frontMatterEnd = frontMatterLines(lines);
  let fence: string | null = null;
  let inComment = false;
  lines.forEach((line, i) => {
    if (i <= frontMatterEnd) {
      kinds.push(frontMatterField(line) ?? marksOnly(line));
      return;
    }
    if (inComment) {
      const end = line.text.indexOf('-->');
      inComment = end < 0;
      kinds.push(end < 0 ? marksOnly(line) : plain(line, end + 3));
      return;
    }
    const fenceMark = FENCE_PATTERN.exec(line.text)?.groups?.fence;
    if (fence !== null) {
      if (fenceMark?.startsWith(fence) && line.text.trim() === fenceMark) fence = null;
      kinds.push(fence === null ? marksOnly(line) : { ...plain(line), isCode: true });
      return;
    }
    if (fenceMark !== undefined && !line.text.slice(line.text.indexOf(fenceMark) + fenceMark.length).includes('`')) {
      fence = fenceMark;
      kinds.push(marksOnly(line));
      return;
    }
    inComment = opensComment(line.text);
    kinds.push(lineKind(line, kinds));
  });
  return kinds;
}

function lineKind(line: Line, before: MarkdownLine[]): MarkdownLine {
  const { text } = line;
  const setext = SETEXT_PATTERN.exec(text)?.groups?.mark;
  const last = before.at(-1);
  if (setext !== undefined && last && isSetextTitle(last, setext)) {
    before[before.length - 1] = { ...last, headingLevel: setext.startsWith('=') ? 1 : 2 };
    return marksOnly(line);
  }
  if (RULE_PATTERN.test(text) || DEFINITION_PATTERN.test(text)) return marksOnly(line);
  const quote = QUOTE_PATTERN.exec(text)?.[0].length ?? 0;
  const rest = text.slice(quote);
  const heading = HEADING_PATTERN.exec(rest);
  if (heading) {
    const end = withoutClosingMarks(text);
    const start = quote + heading[0].length;
    return {
      ...plain(line, start, Math.max(start, end)),
      headingLevel: heading.groups!.marks!.length,
      isQuote: quote > 0,
    };
  }
  const caption = /^(?:Table)?:[ \t]+(?=\S)/.exec(rest)?.[0].length ?? 0;
  if (caption > 0) return { ...plain(line, quote + caption), isQuote: quote > 0 };
  const bullet = BULLET_PATTERN.exec(rest);
  if (bullet && !/^[ \t]*\*\*/.test(rest)) {
    return { ...plain(line, quote + bullet[0].length), bullet: true, isQuote: quote > 0 };
  }
  return { ...plain(line, quote), isQuote: quote > 0 };
}

/** Where a heading ends without the `##` that may close it. */
function withoutClosingMarks(text: string): number {
  const end = text.trimEnd().length;
  let at = end;
  while (text[at - 1] === '#') at--;
  return at < end && /[ \t]/.test(text[at - 1] ?? '') ? text.slice(0, at).trimEnd().length : end;
}

/** A short line right above `===` or `---` is a heading; `---` below a paragraph is mostly meant as a rule. */
function isSetextTitle(last: MarkdownLine, mark: string): boolean {
  const { line, headingLevel, bullet, isCode, isQuote } = last;
  if (line.isBlank || headingLevel !== null || bullet || isCode || isQuote) return false;
  const text = line.text.trim();
  if (text.length > 80 || text.includes('|') || /[。；：:]$/.test(text) || /^\*\*[^*]+\*\*\s*[:：]/.test(text))
    return false;
  return mark.startsWith('=') ? mark.length >= 2 : mark.length >= 3 && !/^\*\*/.test(text);
}

function plain(line: Line, from = 0, to: number = line.text.length): MarkdownLine {
  return {
    line,
    content: { start: line.start + from, end: line.start + to },
    headingLevel: null,
    bullet: false,
    indent: 0,
    isCode: false,
    isQuote: false,
    isField: false,
  };
}

/** What a plan's front matter can tell of it; the rest (tags, layout, summaries) is about the file. */
const FIELD_KEY_PATTERN =
  /^(?:title|subtitle|author|issuer|issued_?by|publisher|organi[sz]ation|agency|department|date|issued|publish(?:ed)?(?:_?(?:at|date|on))?|pub_?date|doc(?:ument)?_?(?:no|number)|number|标题|题名|名称|发文机关|发布机构|发布单位|制定机关|印发机关|来源|发布日期|成文日期|印发日期|日期|文号|发文字号|规划期|period)\s*[：:]\s*/i;

/** The line of a field, its value without the quotes of YAML; null for any other line. */
function frontMatterField(line: Line): MarkdownLine | null {
  const key = FIELD_KEY_PATTERN.exec(line.text)?.[0];
  const value = key === undefined ? '' : line.text.slice(key.length).trim();
  if (key === undefined || value === '' || /^[>|][+-]?$/.test(value)) return null;
  return { ...plain(line), isField: true };
}

/** A line that holds marks only counts as blank. */
function marksOnly(line: Line): MarkdownLine {
  return { ...plain({ ...line, text: '', isBlank: true }, 0, 0) };
}

function opensComment(text: string): boolean {
  const open = text.lastIndexOf('<!--');
  return open >= 0 && text.indexOf('-->', open) < 0;
}

/** The last line of `---` key: value `---` at the top, or -1. */
function frontMatterLines(lines: readonly Line[]): number {
  if (lines[0]?.text.trim() !== '---') return -1;
  for (let i = 1; i < lines.length && i < MAX_FRONT_MATTER; i++) {
    const { text, isBlank } = lines[i]!;
    if (/^(?:---|\.\.\.)\s*$/.test(text)) return i > 1 ? i : -1;
    if (!isBlank && !FRONT_MATTER_FIELD_PATTERN.test(text)) return -1;
  }
  return -1;
}
