// The text of a paragraph and its properties → a draft with its level, its number and its place in the outline.
import type { ParagraphDraft } from './drafts.js';
import type { Fields } from './fields.js';
import type { Losses } from './losses.js';
import type { AutoNumber, Numbering } from './numbering.js';
import type { ParagraphProperties } from './properties.js';
import type { OpenParagraph } from './story-state.js';
import type { ParagraphLook, Styles } from './styles.js';

export interface ParagraphContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly losses: Losses;
}

const DEEPEST_OUTLINE = 8;

/** Counts the paragraph in its list. `fields` are those that are open at its end. */
export function finishParagraph(
  { builder, properties, look }: OpenParagraph,
  context: ParagraphContext,
  fields: Fields,
): ParagraphDraft {
  const outline = properties.outline ?? look.outline;
  const headingLevel = outline === null || outline > DEEPEST_OUTLINE || look.isContents ? null : outline + 1;
  if (headingLevel !== null && builder.isContents && look.outline !== null) {
    fields.leaveContents();
    builder.isContents = false;
  }
  if (look.isContents) builder.isContents = true;
  const isHidden = builder.isEmpty && (properties.isMarkHidden || look.hidden);
  return builder.finish(
    isHidden ? null : numberOf(properties, look, context),
    builder.isContents ? null : headingLevel,
    properties.justification === null ? look.centred : properties.justification === 'center',
  );
}

function numberOf(
  properties: ParagraphProperties,
  look: ParagraphLook,
  { numbering, losses }: ParagraphContext,
): AutoNumber | null {
  const numId = properties.numId ?? look.numId;
  if (numId === null || numId === '0') return null;
  let { ilvl } = properties;
  if (ilvl === null && properties.numId === null) {
    for (const style of look.chain) ilvl ??= numbering.levelOfStyle(numId, style);
    ilvl ??= look.ilvl;
  }
  const number = numbering.next(numId, ilvl ?? 0);
  if (number?.isAsShown === false) losses.numbers++;
  return number;
}
