// 总体情况: how many indicators are where, and the figure of the whole with what it rests on.
import { type Block, paragraph } from '../../../docx/blocks.js';
import type { OfficeModel } from '../office-model.js';

/** A sentence that has its full stop, before a bracket perhaps. */
const ENDED_PATTERN = /[。.](?:[（(][^（）()]{0,80}[）)])?$/;

/** What other reports print as lines, as sentences. */
export function overviewBlocks({ view, t }: OfficeModel): Block[] {
  const sentence = (text: string) => {
    const words = text.replaceAll(' · ', t('office-comma'));
    return words === '' || ENDED_PATTERN.test(words) ? words : words + t('office-full-stop');
  };
  const shares = view.categories.map(({ name, share }) => t('office-category-share', { name, share }));
  return [
    sentence(t('office-overview-basis', { basis: view.basis.join(t('office-comma')) })),
    `${sentence(view.headline)}${view.counts === '' ? '' : sentence(t('office-overview-counts', { counts: view.counts }))}`,
    sentence(view.realisation),
    shares.length < 2 ? '' : sentence(t('office-overview-categories', { shares: shares.join(t('office-comma')) })),
    ...view.rollUp.map(sentence),
  ].flatMap((text) => (text === '' ? [] : [paragraph('paragraph', text)]));
}
