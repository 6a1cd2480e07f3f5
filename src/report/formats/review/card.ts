// One extracted item as a card: what was read, why it is doubtful, the links to its words, and the buttons that the script takes up.
import { valueFieldOf } from '../../../review/field-types.js';
import { opening, type ReviewItem, valuePlaces } from '../../../review/items.js';
import { fieldWords, figureWords, itemName, placeWords, valueWords } from '../../../review/words.js';
import { h, type Markup, type Part } from '../../page/markup.js';
import { placeOfField } from './field-places.js';
import { dataJson, type ReviewEntry, type ReviewModel } from './model.js';

/** A row of a card: its label and what is shown for it. */
type Row = readonly [label: string, shown: Part];

/** The card. */
export function reviewCard({ item, doubts, weight, place }: ReviewEntry, nth: number, model: ReviewModel): Markup {
  const { t, quotes, input } = model;
  const name = itemName(item, input.language);
  const title = `card-${nth}-title`;
  const data = {
    kind: item.kind,
    id: item.id,
    quote: opening(item.quote),
    check: item.check,
    name,
    fields: item.fields.map(({ name: field, type, value }) => {
      const label = fieldWords(field, input.language);
      const at = valueFieldOf(field);
      // The parts of one value stand together in the form.
      const part = at && { group: placeWords(at.place, input.language), short: t(`review-field-${at.part}`) };
      return { name: field, type, value, label, ...part };
    }),
  };
  return h(
    'li',
    {
      class: 'item',
      id: `card-${nth}`,
      tabindex: -1,
      'aria-labelledby': title,
      'data-item': dataJson(data),
      'data-weight': weight,
      'data-place': place,
    },
    h(
      'div',
      { class: 'top' },
      h('span', { class: 'chip' }, t(`review-item-${item.kind}`)),
      h('h3', { id: title }, quotes.link(item.span, item.quote, name)),
      h('span', { class: 'state' }),
    ),
    doubts.length === 0
      ? null
      : h(
          'ul',
          { class: 'doubts' },
          doubts.map(({ code, params, isLesser }) =>
            h(
              'li',
              { class: isLesser ? 'lesser' : 'warn' },
              h('span', { class: 'sign', 'aria-hidden': 'true' }, isLesser ? '·' : '!'),
              t(code, params),
            ),
          ),
        ),
    h(
      'dl',
      { class: 'read' },
      rowsOf(item, model).map(([label, shown]) => h('div', {}, h('dt', {}, label), h('dd', {}, shown))),
    ),
    h('ul', { class: 'changes', hidden: true }),
    h(
      'div',
      { class: 'acts', hidden: true, role: 'group', 'aria-label': t('review-acts', { name }) },
      act('accept', t('review-accept'), 'a'),
      act('edit', t('review-edit'), 'e'),
      item.kind === 'plan' ? null : act('drop', t('review-drop', { what: t(`review-item-${item.kind}`) }), 'x'),
      act('undo', t('review-undo'), 'u'),
    ),
  );
}

function act(name: string, words: string, key: string): Markup {
  return h('button', { type: 'button', 'data-act': name, 'aria-keyshortcuts': key }, words);
}

function rowsOf(item: ReviewItem, model: ReviewModel): Row[] {
  const { quotes, input } = model;
  const { language } = input;
  if (item.kind === 'indicator') return indicatorRows(item, model);
  const rows: Row[] = item.fields
    .filter(({ name, value }) => name !== 'comparator' && name !== 'upper' && name !== 'unit' && hasValue(value))
    .map((field) => {
      const { name, type, value } = field;
      const words = name === 'value' ? '' : valueWords(type, value, language);
      const shown = item.kind === 'commitment' && name === 'value' ? figureWords(item.of, language) : words;
      const quote = item.kind === 'commitment' ? item.of.valueQuote : null;
      return [
        fieldWords(name, language),
        quotes.link(placeOfField(item, field, input.document), quote, shown, 'value'),
      ];
    });
  if (item.kind === 'commitment')
    rows.push([model.t('column-quote'), quotes.link(item.span, item.quote, item.quote, 'clause')]);
  if (item.kind === 'task' && item.of.mark !== null) {
    rows.push([
      model.t('review-mark'),
      quotes.link(item.of.mark.span, item.of.mark.quote, item.of.mark.quote, 'value'),
    ]);
  }
  return rows;
}

/** What is none of its values in a line or two, then a row for each value. */
function indicatorRows(item: Extract<ReviewItem, { kind: 'indicator' }>, { quotes, input, t }: ReviewModel): Row[] {
  const { language } = input;
  const { fields, of } = item;
  const places = valuePlaces(of.values);
  const facts = fields
    .filter(({ name, value }) => !name.includes('.') && name !== 'name' && hasValue(value))
    .map((field): Row => {
      const shown = valueWords(field.type, field.value, language);
      return [fieldWords(field.name, language), quotes.link(placeOfField(item, field, input.document), null, shown)];
    });
  const values = of.values.map((value, i): Row => {
    const shown = value.state === 'value' ? figureWords(value, language) : t(`review-state-${value.state}`);
    const printed = value.raw.trim();
    const isSame = printed === shown || printed === '';
    return [
      placeWords(places[i]!, language),
      [
        quotes.link(value.span, value.raw, shown, 'value'),
        isSame ? null : h('span', { class: 'faint small' }, ` ${t('review-printed', { raw: printed })}`),
      ],
    ];
  });
  return [...values, ...facts];
}

function hasValue(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0);
}
