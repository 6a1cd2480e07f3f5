// Markdown's marks within a line → a passage without them that knows where each character stands, and what of it is bold.
// No library: each character of the passage must be found again in the file.

import { joinPassages, type Passage, passageOf, type Segment, toSource, trimPassage } from '../../document/passage.js';
import { append } from '../../util/append.js';
import { type Note, note } from '../../util/note.js';
import { readRaised } from '../superscript.js';
import type { Stretch } from '../text/lines.js';

/** Part of a line: dropped, or (for an entity, `<br>`) read as another text. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Inline {
  readonly passage: Passage;
  readonly boldLead: number;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['middot', '·'],
  ['bull', '•'],
  ['hellip', '…'],
  ['le', '≤'],
  ['ge', '≥'],
  ['times', '×'],
  ['permil', '‰'],
]);
const TAGS =
  'b|strong|i|em|u|s|del|strike|ins|sub|sup|span|font|a|p|div|center|br|code|small|big|mark|label|section|hr|wbr|h[1-6]|li|ul|ol|img';
const TOKEN_PATTERN = new RegExp(
  [
    /\\(?<escaped>[!-/:-@[-`{-~])/,
    /(?<comment><!--)/,
    new RegExp(`<(?<tag>/?(?:${TAGS}))(?:\\s[^<>]{0,2000})?/?>`),
    /<(?<link>https?:\/\/[^<>\s]{1,2000}|[\w.+-]{1,80}@[\w.-]{1,80})>/,
    /&(?<entity>[a-zA-Z]{2,8}|#\d{1,6}|#x[\da-fA-F]{1,5});/,
    /(?<code>`{1,3})/,
    /(?<stars>\*{1,4}|_{2,3}|~~)/,
    /(?<note>\[\^[\w-]{1,20}\](?!:))/,
    /\$ ?\^ ?\{ ?(?<raised>[^{}$]{1,8}?) ?\} ?\$/,
    /(?<image>!\[)/,
    /(?<open>\[)/,
    /(?<target>\]\((?:\s{0,3}<[^<>\n]{0,2000}>|[^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000})?)(?:\s{1,3}"[^"\n]{0,300}")?\s{0,3}\))/,
    /(?<close>\])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);
const RAISED_PATTERN = /^(?<raised>[^<>]{1,12})<\/sup>/i;
/** A counter or a sign after `**`: the stars stand for a figure that is still missing (`建成**个以上`, `达**%`). */
const COUNTER_PATTERN = /^[%％‰个家所场册万亿人项座户张名次平米公里套条只辆件类批]/;

/** Reads a stretch of Markdown that has no block marks: emphasis, links, escapes, entities and tags are resolved. */
export function readInline(canonical: string, { start, end }: Stretch, notes: Note[] = []): Inline {
  const source = canonical.slice(start, end);
  const edits: Edit[] = [];
  const bold: Stretch[] = [];
  const drop = (from: number, to: number) => edits.push({ from, to, text: '' });
  const openRuns = new Map<string, number>();
  const brackets: { at: number; isImage: boolean }[] = [];
  let boldTag = -1;
  const unclosed = new Set<string>();
  let skipTo = 0;
  for (const match of source.matchAll(TOKEN_PATTERN)) {
    const at = match.index;
    const token = match[0];
    const after = at + token.length;
    const { escaped, comment, tag, link, entity, code, stars, note: noteMark, image, open, target } = match.groups!;
    const { raised } = match.groups!;
    if (at < skipTo) continue;
    if (escaped !== undefined) drop(at, at + 1);
    else if (comment !== undefined) {
      const end = source.indexOf('-->', after);
      skipTo = end < 0 ? source.length : end + 3;
      drop(at, skipTo);
    } else if (tag !== undefined && /^(?:del|s|strike)$/i.test(tag)) {
      const close = unclosed.has(tag) ? -1 : source.indexOf(`</${tag}>`, after);
      if (close < 0) {
        unclosed.add(tag);
        drop(at, after);
        continue;
      }
      skipTo = close + tag.length + 3;
      drop(at, skipTo);
      notes.push(struckNote(start + after, start + close));
    } else if (tag !== undefined) {
      const sup = /^sup$/i.test(tag) ? RAISED_PATTERN.exec(source.slice(after, after + 40)) : null;
      const read = sup === null ? null : readRaised(source.slice(0, at), sup.groups?.raised ?? '');
      if (sup !== null && read !== null) {
        skipTo = after + sup[0].length;
        append(edits, replacing(at, skipTo, read));
      } else if (/^br$/i.test(tag)) edits.push({ from: at, to: after, text: '\n' });
      else drop(at, after);
      if (/^(?:b|strong)$/i.test(tag)) boldTag = after;
      else if (/^\/(?:b|strong)$/i.test(tag) && boldTag >= 0) {
        bold.push({ start: boldTag, end: at });
        boldTag = -1;
      }
    } else if (noteMark !== undefined) {
      if (at > 0) drop(at, after);
    } else if (raised !== undefined) {
      const read = readRaised(source.slice(0, at), raised);
      if (read !== null) append(edits, replacing(at, after, read));
    } else if (link !== undefined) {
      drop(at, at + 1);
      drop(after - 1, after);
    } else if (entity !== undefined) {
      const char = entityChar(entity);
      if (char !== null) edits.push({ from: at, to: after, text: char });
    } else if (code !== undefined) {
      const close = unclosed.has(code) ? -1 : source.indexOf(code, after);
      if (close < 0) unclosed.add(code);
      if (close > after) {
        drop(at, after);
        drop(close, close + code.length);
        skipTo = close + code.length;
      }
    } else if (stars !== undefined) {
      const struck = pairRun(source, stars, at, openRuns, edits, bold);
      if (struck !== null) notes.push(struckNote(start + struck.start, start + struck.end));
    } else if (image !== undefined || open !== undefined) brackets.push({ at, isImage: image !== undefined });
    else {
      const opened = brackets.pop();
      if (opened === undefined || target === undefined || !isTarget(target, at - opened.at - 1)) continue;
      if (opened.isImage) {
        drop(opened.at, after);
        notes.push(
          imageNote(source.slice(opened.at, Math.min(after, opened.at + 120)), start + opened.at, start + after),
        );
      } else {
        drop(opened.at, opened.at + 1);
        drop(at, after);
      }
    }
  }
  return assemble(canonical, { start, end }, edits, bold);
}

/** One edit a character, the last of which takes what is left of the source. */
function replacing(from: number, to: number, text: string): Edit[] {
  if (text === '') return [{ from, to, text }];
  return [...text].map((char, i) => ({ from: from + i, to: i === text.length - 1 ? to : from + i + 1, text: char }));
}

/** A run of stars, underscores or `~~`: closes the one that waits for it, or waits itself. Returns what is struck through. */
function pairRun(
  source: string,
  run: string,
  at: number,
  openRuns: Map<string, number>,
  edits: Edit[],
  bold: Stretch[],
): Stretch | null {
  const before = source[at - 1] ?? ' ';
  const next = source.slice(at + run.length, at + run.length + 2);
  const opener = openRuns.get(run);
  if (run.length > 3) return null;
  if (opener !== undefined && !/\s/.test(before)) {
    openRuns.delete(run);
    if (run === '~~') {
      edits.push({ from: opener, to: at + run.length, text: '' });
      return { start: opener + run.length, end: at };
    }
    edits.push({ from: opener, to: opener + run.length, text: '' }, { from: at, to: at + run.length, text: '' });
    if (run.length > 1) bold.push({ start: opener + run.length, end: at });
    return null;
  }
  if (next === '' || /^[\s，。、；：！？）)\]》”%％‰]/.test(next)) return null;
  if (/[\p{L}\p{N}]/u.test(before) && (COUNTER_PATTERN.test(next) || run.startsWith('_'))) return null;
  if (run === '*' && (/[\p{N}*×]/u.test(before) || /^[\p{N}*]/u.test(next))) return null;
  // 5~~10万元: from 5 to 10
  if (run === '~~' && /\d/.test(before) && /^\d/.test(next)) return null;
  openRuns.set(run, at);
  return null;
}

/** `](http://…)`, `](/files/a.pdf)`, `](#注)`, `]()`: but `[5](5年累计)` is text. */
function isTarget(target: string, textLength: number): boolean {
  const address = target.slice(2, -1).trim();
  if (address === '') return textLength > 0;
  return /[/#:]|\.[a-z]/i.test(address) && !/^\d+(?:\.\d+)?$/.test(address);
}

function struckNote(start: number, end: number): Note {
  return note('warning', 'struck-text', { count: 1 }, { start, end });
}

function imageNote(source: string, start: number, end: number): Note {
  return note('info', 'image-dropped', { target: source }, { start, end });
}

function entityChar(entity: string): string | null {
  if (!entity.startsWith('#')) return ENTITIES.get(entity.toLowerCase()) ?? null;
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
  if (code === 0xa0) return ' ';
  return code >= 0x20 && code < 0xd800 ? String.fromCharCode(code) : null;
}

/** The passage that is left when the edits are made, without blanks at its ends. */
function assemble(canonical: string, { start, end }: Stretch, edits: Edit[], bold: readonly Stretch[]): Inline {
  edits.sort((a, b) => a.from - b.from || b.to - a.to);
  const parts: Passage[] = [];
  let from = 0;
  const keep = (to: number) => {
    if (to > from) parts.push(passageOf(canonical, start + from, start + to));
  };
  for (const edit of edits) {
    if (edit.from < from) continue;
    keep(edit.from);
    if (edit.text !== '') parts.push(replaced(edit, start));
    from = edit.to;
  }
  keep(end - start);
  const whole = parts.length > 0 ? joinPassages(parts) : passageOf(canonical, start, start);
  const passage = trimPassage(whole);
  return { passage, boldLead: boldLeadOf(passage, bold, start) };
}

function replaced({ from, to, text }: Edit, offset: number): Passage {
  const segment: Segment = { at: 0, from: offset + from, length: 1, width: to - from };
  return { text, segments: [segment], start: offset + from, end: offset + to };
}

/** How many characters at the beginning of the passage stand in bold stretches that follow each other. */
function boldLeadOf(passage: Passage, bold: readonly Stretch[], offset: number): number {
  if (bold.length === 0) return 0;
  const sorted = [...bold].sort((a, b) => a.start - b.start);
  let lead = 0;
  let b = 0;
  for (; lead < passage.text.length; lead++) {
    if (passage.text[lead] === ' ' && lead > 0) continue;
    const at = toSource(passage, lead, lead + 1).start - offset;
    while (b < sorted.length && sorted[b]!.end <= at) b++;
    if (b >= sorted.length || at < sorted[b]!.start) break;
  }
  return passage.text.slice(0, lead).trimEnd().length;
}
