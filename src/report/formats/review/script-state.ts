// What was said of each item: kept, shown, taken over from a file, and saved as one.
import { LEADING_NUMBER_PATTERN, LONGEST_QUOTE, SURE_WORDS } from '../../../review/items.js';

export const STATE_SCRIPT = `
  // In the order in which the cards stand; saved in that of the document.
  const items = all('.item').map((card) => {
    return { card, ...JSON.parse(card.dataset.item), place: Number(card.dataset.place), weight: Number(card.dataset.weight), said: null };
  });
  const inDocument = [...items].sort((a, b) => a.place - b.place);
  const itemOf = new Map(items.map((item) => [item.card, item]));
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const fieldOf = (item, name) => item.fields.find((field) => field.name === name);

  const valueWords = (field, value) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return words.empty;
    const known = choices[field.type]?.find(([one]) => one === value);
    return known ? known[1] : Array.isArray(value) ? value.join('、') : String(value);
  };

  // The entries of one item, as overrides.json has them.
  const entriesOf = ({ kind, id, quote, check, said, fields }) => {
    if (said === null) return [];
    const about = { kind, id, quote };
    const note = said.note ? { note: said.note } : {};
    if (said.action === 'accept') return [{ ...about, action: 'accept', check, ...note }];
    if (said.action === 'drop') return [{ ...about, action: 'drop', check, ...note }];
    return fields
      .filter(({ name }) => said.changes.has(name))
      .map(({ name, value }) => ({ ...about, action: 'correct', field: name, from: value, to: said.changes.get(name), ...note }));
  };
  const overrides = () => ({ version: 1, source, entries: inDocument.flatMap(entriesOf) });

  const tests = {
    all: () => true,
    first: ({ weight }) => weight === 2,
    doubtful: ({ weight }) => weight > 0,
    open: ({ said }) => said === null,
    corrected: ({ said }) => said?.action === 'correct',
    dropped: ({ said }) => said?.action === 'drop',
  };

  // The corrections of an item, also where it was left out since.
  const correctionsOf = ({ said }) => (said?.action === 'correct' ? said : said?.before) ?? null;

  let isSaved = true;
  const tell = (text, list = []) => {
    const close = make('button', { type: 'button' }, words.close);
    close.addEventListener('click', () => byId('said').replaceChildren());
    const lines = list.map((line) => make('li', {}, line));
    byId('said').replaceChildren(make('p', {}, make('span', {}, text), close), ...(lines.length > 0 ? [make('ul', {}, ...lines)] : []));
  };

  const showItem = (item) => {
    const { card, said } = item;
    const action = said === null ? '' : said.action;
    card.dataset.said = action;
    card.querySelector('.state').textContent =
      action === '' ? '' : words[{ accept: 'accepted', correct: 'corrected', drop: 'dropped' }[action]];
    const list = card.querySelector('.changes');
    const changes = action !== 'correct' ? [] : [...said.changes].map(([name, to]) => {
      const field = fieldOf(item, name);
      return fill(words.change, { field: field.label, from: valueWords(field, field.value), to: valueWords(field, to) });
    });
    list.replaceChildren(...[...changes, ...(said?.note ? [said.note] : [])].map((line) => make('li', {}, line)));
    list.hidden = list.children.length === 0;
    card.querySelector('[data-act=undo]').disabled = action === '';
    card.querySelector('[data-act=accept]').disabled = action === 'correct';
    card.querySelector('[data-act=accept]').setAttribute('aria-pressed', String(action === 'accept'));
    card.querySelector('[data-act=drop]')?.setAttribute('aria-pressed', String(action === 'drop'));
  };

  const showProgress = () => {
    const count = (action) => items.filter(({ said }) => said?.action === action).length;
    const seen = items.filter(({ said }) => said !== null).length;
    byId('meter').max = items.length;
    byId('meter').value = seen;
    byId('progress').textContent =
      fill(words.progress, { seen, total: items.length, corrected: count('correct'), dropped: count('drop') }) +
      (isSaved ? '' : words.unsaved);
    for (const option of byId('show').options) {
      option.dataset.words ??= option.textContent;
      option.textContent = option.dataset.words + ' (' + items.filter(tests[option.value]).length + ')';
    }
  };

  // The store may be forbidden, or full.
  const STORE = 'plan-review ' + source.sha256;
  const GIVEN = main.dataset.given ?? null;
  const keep = () => {
    try {
      localStorage.setItem(STORE, JSON.stringify({ ...overrides(), given: GIVEN }));
    } catch {}
  };
  const kept = () => {
    try {
      return JSON.parse(localStorage.getItem(STORE));
    } catch {
      return null;
    }
  };

  const say = (item, said) => {
    item.said = said;
    isSaved = false;
    showItem(item);
    showProgress();
    keep();
  };

  // As wordsOfQuote of src/review/items.ts: a task that was renumbered is the same.
  const wordsOf = (quote) => {
    const opening = [...quote].slice(0, ${LONGEST_QUOTE}).join('');
    const words = opening.replace(${LEADING_NUMBER_PATTERN}, '');
    return [...quote].length < ${LONGEST_QUOTE} ? words : [...words].slice(0, ${SURE_WORDS}).join('');
  };

  // Takes over what was said before, of this version of the document or of another: only where the words and what was seen agree.
  const take = (file, name) => {
    const { version, entries } = file ?? {};
    if (version !== 1 || !Array.isArray(entries) || typeof file.source !== 'object' || file.source === null) return null;
    const { sha256, textSha256 } = file.source;
    const fits = sha256 === source.sha256 || (source.textSha256 !== null && textSha256 === source.textSha256);
    const known = new Map();
    const quoted = new Map();
    for (const item of items) {
      known.set(item.kind + ' ' + item.id, item);
      const key = item.kind + ' ' + wordsOf(item.quote);
      quoted.set(key, quoted.has(key) ? null : item);
    }
    // As the command line has it: what is said of two items is not put on one.
    const ids = new Map();
    const found = entries.map((entry) => {
      const asked = wordsOf(String(entry?.quote));
      const one = known.get(entry?.kind + ' ' + entry?.id);
      const item = one && wordsOf(one.quote) === asked ? one : quoted.get(entry?.kind + ' ' + asked);
      if (item) ids.set(item, (ids.get(item) ?? new Set()).add(entry.id));
      return item;
    });
    const itemAt = (i) => (found[i] && (ids.get(found[i]).size === 1 || entries[i].id === found[i].id) ? found[i] : undefined);
    const seen = new Map();
    const problems = entries.map((entry, i) => {
      const item = itemAt(i);
      const problem = !item ? 'gone' : problemOf(item, entry);
      if (problem !== null) return problem;
      const own = seen.get(item) ?? new Map();
      const field = entry.action === 'correct' ? entry.field : '';
      if (field === '' ? own.size > 0 : own.has(field) || own.has('')) return 'twice';
      seen.set(item, own.set(field, entry.to));
      return null;
    });
    const fresh = new Map();
    const not = [];
    for (const [i, entry] of entries.entries()) {
      const item = itemAt(i);
      const problem = problems[i] ?? (entry.action === 'correct' ? boundsProblem(item, entry.field, seen.get(item)) : null);
      if (problem !== null) {
        const field = item && fieldOf(item, entry.field);
        not.push(fill(words['why-' + problem], {
          name: item ? item.name : String(entry?.quote || entry?.id),
          field: field ? field.label : String(entry?.field ?? ''),
          from: field ? valueWords(field, entry.from) : '',
          to: field ? valueWords(field, field.value) : '',
        }));
        continue;
      }
      const note = typeof entry.note === 'string' ? entry.note : '';
      if (entry.action !== 'correct') fresh.set(item, { action: entry.action, note });
      else {
        const before = fresh.get(item);
        const changes = before?.action === 'correct' ? before.changes : new Map();
        fresh.set(item, { action: 'correct', changes: changes.set(entry.field, entry.to), note: note || (before?.note ?? '') });
      }
    }
    for (const [item, said] of fresh) {
      item.said = said;
      showItem(item);
    }
    showProgress();
    const count = entries.length - not.length;
    return { text: (fits ? '' : fill(words['other-source'], { file: name })) + fill(words.taken, { file: name, count }) + (not.length > 0 ? fill(words['not-taken'], { count: not.length }) : ''), not, fits };
  };
  // A range without an upper end, or one that ends below its beginning, is no value.
  const boundsProblem = (item, field, changes) => {
    const [part] = /(?:comparator|value|upper)$/.exec(field) ?? [];
    if (part === undefined) return null;
    const name = (one) => field.slice(0, -part.length) + one;
    const after = (one) => (changes.has(name(one)) ? changes.get(name(one)) : fieldOf(item, name(one))?.value) ?? null;
    const isSaid = changes.has(name('comparator'));
    if (isSaid && after('comparator') !== 'range') return null;
    if (isSaid && after('upper') === null) return part === 'value' ? null : 'range';
    return after('upper') !== null && after('value') !== null && after('upper') < after('value') ? 'order' : null;
  };
  const problemOf = (item, entry) => {
    if (entry.action === 'accept') return entry.check === item.check ? null : 'seen';
    if (entry.action === 'drop') {
      if (item.kind === 'plan' || (entry.check === undefined && entry.id !== item.id)) return 'gone';
      return entry.check === undefined || entry.check === item.check ? null : 'seen';
    }
    const field = entry.action === 'correct' ? fieldOf(item, entry.field) : undefined;
    return field && same(field.value, entry.from) && isOfType(field.type, entry.to) ? null : 'value';
  };

  const save = () => {
    const text = JSON.stringify(overrides(), null, 2) + '\\n';
    const place = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    make('a', { href: place, download: 'overrides.json' }).click();
    setTimeout(() => URL.revokeObjectURL(place), 10000);
    isSaved = true;
    showProgress();
    tell(words.saved);
  };
  const load = async (input) => {
    const [file] = input.files;
    if (!file) return;
    let done = null;
    try {
      done = take(JSON.parse(await file.text()), file.name);
    } catch {}
    input.value = '';
    if (done === null) return tell(fill(words['no-file'], { file: file.name }));
    isSaved = false;
    keep();
    showProgress();
    tell(done.text, done.not);
  };
`;
