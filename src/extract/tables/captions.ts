// What stands around a table: its caption, 单位：亿元, and the notes under it.
import type { Block, Cell, Table } from '../../document/document.js';
import { fold } from '../../language/zh/fold.js';
import { isUnitText, joinLines } from '../../language/zh/indicator-name.js';
import { isContinuedNote, isNote } from './notes.js';

export interface Surroundings {
  readonly caption: string | null;
  readonly unit: string | null;
  readonly notes: readonly string[];
}

const CAPTION_PATTERN = /^(?:(?:附|续)?表|附件|附图表|图表|专栏|table|annex|appendix)\s*[\d一二三四五六七八九十]{0,3}/i;
/** 三、任务分工 is a heading, its words are the section's. */
const HEADING_LABEL_PATTERN =
  /^(?:第?[一二三四五六七八九十]{1,3}[、章节.．]|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.、．])/;
const TITLE_END_PATTERN =
  /(?:表|清单|目录|台账|体系|指标|目标|一览|分工|任务|安排|情况)(?:[（(【][^（()）【】]*[)）】])?$/;
/** What a table is called and no document: …发展指标, …一览表. */
const TABLE_NAME_PATTERN = /(?:指标(?:体系)?|表|一览|台账)(?:[（(【][^（()）【】]*[)）】])?$/;
const UNIT_LINE_PATTERN = /^[（(]?(?:计量)?单位[:：](?<unit>[^（()）]{1,20})[)）]?$/;
const LONGEST_CAPTION = 80;
const LOOK_BACK = 3;
const MOST_NOTES = 8;

/** Caption, unit and notes of the table at `at`; its own title rows come first. */
export function readSurroundings(
  blocks: readonly Block[],
  at: number,
  end: number,
  table: Table,
  titles: readonly Cell[],
): Surroundings {
  let unit: string | null = null;
  const own: string[] = [];
  for (const title of titles) {
    const text = joinLines(title.passage.text);
    const printed = unitOf(text);
    if (printed !== null) unit = printed;
    else own.push(text);
  }
  let caption = table.caption === null ? null : joinLines(table.caption.text);
  if (caption !== null && own.length > 0 && !caption.includes(own[0] ?? '')) caption = own.join('');
  caption ??= own.length > 0 ? own.join('') : null;
  for (let i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
    const block = blocks[i];
    if (block?.type !== 'paragraph') break;
    const text = joinLines(block.passage.text);
    if (text === '') continue;
    const printed = unitOf(text);
    if (printed !== null) {
      unit ??= printed;
      continue;
    }
    // The title of the document itself is no caption, unless it says 表1 or, as on a sheet, names a table.
    const isSet = block.centred === true || block.headingLevel !== null || block.boldLead >= text.length;
    if (
      caption === null &&
      (CAPTION_PATTERN.test(text) || (block.headingLevel !== 1 && (i > 0 || TABLE_NAME_PATTERN.test(text)))) &&
      isCaption(text, isSet)
    )
      caption = text;
    break;
  }
  return { caption, unit: unit ?? unitInCaption(caption), notes: readNotes(blocks, end) };
}

function unitOf(text: string): string | null {
  const unit = UNIT_LINE_PATTERN.exec(fold(text.slice(0, 40)).replace(/\s/g, ''))?.groups?.unit;
  return unit !== undefined && isUnitText(unit) ? unit : null;
}

/** 附表 住房发展主要指标（单位：万平方米） */
function unitInCaption(caption: string | null): string | null {
  const unit = /[（(]\s?单位\s?[:：]\s?(?<unit>[^（()）]{1,16})[)）]\s?$/.exec(caption ?? '')?.groups?.unit;
  return unit !== undefined && isUnitText(unit) ? unit.trim() : null;
}

function isCaption(text: string, isSet: boolean): boolean {
  if (text.length > LONGEST_CAPTION || /[。；;！]$/.test(text)) return false;
  if (CAPTION_PATTERN.test(text)) return true;
  if (HEADING_LABEL_PATTERN.test(text)) return false;
  return TITLE_END_PATTERN.test(text) && !/[，。；：:]/.test(text.slice(0, -1)) && (isSet || text.length <= 40);
}

/** The paragraphs right under a table that are its notes. */
function readNotes(blocks: readonly Block[], end: number): string[] {
  const notes: string[] = [];
  for (let i = end + 1; i < blocks.length && notes.length < MOST_NOTES; i++) {
    const block = blocks[i];
    if (block?.type !== 'paragraph') break;
    const text = joinLines(block.passage.text);
    if (text === '') continue;
    if (
      block.headingLevel !== null ||
      !(
        isNote(text) ||
        (notes.length > 0 && /^[（(]?注|^\s*注/.test(notes[0] ?? '') && isContinuedNote(text) && text.length < 200)
      )
    )
      break;
    notes.push(text);
  }
  return notes;
}
