// 总体情况: how many indicators are where, and the figure of the whole with what it rests on; then what changed since the last round.
import { hasSentence } from '../../../../messages/index.js';
import { type Block, paragraph } from '../../../docx/blocks.js';
import { sinceHeadline } from '../../../since-words.js';
import type { OfficeModel } from '../office-model.js';
import { annexNumber } from './annexes.js';

/** A sentence that has its full stop, before a bracket perhaps. */
const ENDED_PATTERN = /[。.](?:[（(][^（）()]{0,80}[）)])?$/;
/** A table of the plan that was not judged. */
const TABLE_CODES: ReadonlySet<string> = new Set([
  'score-table-outside-period',
  'score-table-without-values',
  'score-table-without-actuals',
]);

/** What other reports print as lines, as sentences. */
export function overviewBlocks(model: OfficeModel): Block[] {
  const { view, t, input } = model;
  const { card, language } = input;
  const sentence = (text: string) => {
    const words = text.replaceAll(' · ', t('office-comma'));
    return words === '' || ENDED_PATTERN.test(words) ? words : words + t('office-full-stop');
  };
  const shares = view.categories.map(({ name, share }) => t('office-category-share', { name, share }));
  // An office knows the method by its name, not by the word for the command line.
  const method = t(`score-method-${card.method}`);
  const named = hasSentence(`office-method-${card.method}`) ? t(`office-method-${card.method}`) : method;
  const basis = view.basis.map((part) => (part === method ? named : part));
  const annex = annexNumber('since', model);
  return [
    sentence(t('office-overview-basis', { basis: basis.join(t('office-comma')) })),
    sentence(view.headline) + countsText(model, sentence),
    ...card.messages.filter(({ code }) => TABLE_CODES.has(code)).map(({ message }) => sentence(message)),
    sentence(view.realisation),
    shares.length < 2 ? '' : sentence(t('office-overview-categories', { shares: shares.join(t('office-comma')) })),
    ...view.rollUp.map(sentence),
    card.since === null
      ? ''
      : t('office-overview-since', { changes: sinceHeadline(card.since, language) }) +
        (annex === null ? '' : t('office-overview-since-annex', { annex })),
  ].flatMap((text) => (text === '' ? [] : [paragraph('paragraph', text)]));
}

/** How many of the judged are where, then why the others have no verdict: a status may have a comma of its own. */
function countsText({ view, t, rows }: OfficeModel, sentence: (text: string) => string): string {
  const counts = new Map<string, number>();
  for (const { row } of rows) counts.set(row.status, (counts.get(row.status) ?? 0) + 1);
  const listed = (all: readonly (readonly [status: string, count: number])[]) =>
    all.map(([status, count]) => `${status} ${count}`).join(t('office-semicolon'));
  const others = view.notScored.map(({ status, rows: { length } }) => [status, length] as const);
  const count = others.reduce((sum, [, one]) => sum + one, 0);
  return (
    (counts.size === 0 ? '' : sentence(t('office-overview-counts', { counts: listed([...counts]) }))) +
    (count === 0 ? '' : sentence(t('office-overview-not-judged', { count, counts: listed(others) })))
  );
}
