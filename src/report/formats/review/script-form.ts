// The form in which the fields of one item are corrected. It is made when it is asked for: a plan has hundreds of items.
import { DATE_PATTERN } from '../../../review/field-types.js';

export const FORM_SCRIPT = `
  // As in src/review/field-types.ts.
  const isDate = (text) => {
    if (!${DATE_PATTERN}.test(text)) return false;
    const [year, month = '01', day = '01'] = text.split('-');
    const date = new Date(year + '-' + month + '-' + day + 'T00:00:00Z');
    return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
  };
  const isOfType = (type, value) => {
    if (choices[type]) return choices[type].some(([one]) => one === value);
    if (type === 'list') return Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== '');
    if (type === 'name') return typeof value === 'string' && value.trim() !== '';
    if (value === null) return true;
    if (type === 'number') return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 1e18;
    if (type === 'year') return Number.isInteger(value) && value >= 1900 && value <= 2200;
    if (typeof value !== 'string') return false;
    if (type === 'date') return isDate(value) && value.length === 10;
    return type === 'deadline' ? isDate(value) : value.trim() !== '';
  };

  // Units are parted outside brackets: 各县（市、区）政府 is one. So is what was one before: 各市、县政府.
  const unitsIn = (text, before) => {
    const parts = [''];
    let depth = 0;
    for (const sign of text) {
      if ('（(〔【[［{｛〈<'.includes(sign)) depth++;
      else if ('）)〕】]］}｝〉>'.includes(sign)) depth = Math.max(0, depth - 1);
      if (depth === 0 && '、，,;；'.includes(sign)) parts.push('');
      else parts[parts.length - 1] += sign;
    }
    const names = parts.map((one) => one.trim()).filter((one) => one !== '');
    const units = [];
    while (names.length > 0) {
      const rest = names.join('、') + '、';
      const held = before.find((one) => one.includes('、') && rest.startsWith(one + '、'));
      units.push(held ?? names[0]);
      let length = held === undefined ? 0 : held.length;
      do length -= names.shift().length + 1;
      while (length > 0);
    }
    return units;
  };

  // What is typed → a value; undefined where it is none. 1,200 and １２００ are numbers, 3,5 is none.
  const typed = ({ type, value }, text) => {
    const plain = text.normalize('NFKC').trim();
    if (type === 'list') return unitsIn(text, value);
    if (plain === '') return type === 'name' ? undefined : null;
    if (type === 'number' || type === 'year') {
      const isGrouped = /^[-+−]?\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d+)?$/.test(plain);
      const digits = (isGrouped ? plain.replace(/[, ]/g, '') : plain).replace(/^−/, '-');
      return /^[-+]?\\d+(?:\\.\\d+)?$/.test(digits) ? Number(digits) : undefined;
    }
    return type === 'date' || type === 'deadline' ? plain : text.trim();
  };
  const shownIn = (field, value) => (value === null ? '' : Array.isArray(value) ? value.join('、') : String(value));

  const inputFor = (field, value) => {
    const options = choices[field.type];
    if (!options) {
      const modes = { number: 'decimal', year: 'numeric' };
      const hints = { list: words['list-hint'], date: '2027-06-30', deadline: '2027-06' };
      return make('input', { type: 'text', autocomplete: 'off', inputmode: modes[field.type] ?? 'text', placeholder: hints[field.type] ?? '', value: shownIn(field, value) });
    }
    const select = make('select');
    for (const [one, shown] of options) select.append(new Option(shown, JSON.stringify(one), one === value, one === value));
    return select;
  };

  const closeForm = (item) => {
    item.card.querySelector('form')?.remove();
    item.card.querySelector('.acts').hidden = false;
    item.card.focus({ preventScroll: true });
  };

  const openForm = (item) => {
    if (item.card.querySelector('form')) return;
    const changes = correctionsOf(item)?.changes ?? new Map();
    const form = make('form', { class: 'edit', novalidate: '' });
    let group = null;
    const rows = item.fields.map((field, i) => {
      const before = changes.has(field.name) ? changes.get(field.name) : field.value;
      const input = inputFor(field, before);
      const shown = input.value;
      input.id = item.card.id + '-' + i;
      const label = make('label', { for: input.id }, field.short ?? field.label);
      const row = make('div', { class: 'field' }, label, input);
      if (field.group === undefined) form.append(row);
      else {
        // The parts of one value stand in a row.
        if (group?.name !== field.group) {
          group = { name: field.group, element: make('fieldset', {}, make('legend', {}, field.group)) };
          form.append(group.element);
        }
        group.element.append(row);
      }
      // What nobody touches stays as it is, however it would be read.
      const valueNow = () => {
        if (input.value === shown) return before;
        return choices[field.type] ? JSON.parse(input.value) : typed(field, input.value);
      };
      return { field, input, valueNow };
    });
    const note = make('input', { type: 'text', autocomplete: 'off', id: item.card.id + '-note', maxlength: 2000 });
    note.value = item.said?.note ?? '';
    form.append(make('div', { class: 'field wide' }, make('label', { for: note.id }, words.note), note));
    const wrong = make('p', { class: 'wrong', role: 'alert', id: item.card.id + '-wrong' });
    const cancel = make('button', { type: 'button' }, words.cancel);
    form.append(wrong, make('div', { class: 'acts' }, make('button', { type: 'submit', class: 'main-act' }, words.apply), cancel));
    cancel.addEventListener('click', () => closeForm(item));
    form.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      closeForm(item);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const fresh = new Map();
      const fail = (input, code, field) => {
        wrong.textContent = fill(words[code], { field: field.label });
        input.setAttribute('aria-invalid', 'true');
        input.setAttribute('aria-describedby', wrong.id);
        input.focus();
      };
      for (const { input } of rows) input.removeAttribute('aria-invalid');
      for (const { field, input, valueNow } of rows) {
        const value = valueNow();
        if (value === undefined || !isOfType(field.type, value)) return fail(input, 'wrong-' + field.type, field);
        if (!same(value, field.value)) fresh.set(field.name, value);
      }
      for (const { field, input } of rows) {
        const problem = fresh.has(field.name) ? boundsProblem(item, field.name, fresh) : null;
        if (problem === null) continue;
        const upper = field.name.replace(/(?:comparator|value)$/, 'upper');
        const other = rows.find((row) => row.field.name === upper);
        return fail(other ? other.input : input, 'wrong-' + problem, field);
      }
      if (fresh.size === 0) return void (wrong.textContent = words['no-change']);
      say(item, { action: 'correct', changes: fresh, note: note.value.trim() });
      closeForm(item);
    });
    item.card.querySelector('.acts').hidden = true;
    item.card.append(form);
    rows[0].input.focus();
  };
`;
