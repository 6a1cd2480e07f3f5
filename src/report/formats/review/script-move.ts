// Ways through the page: filters, from a value to its words and back, the keyboard, and what happens when the page is opened.

export const MOVE_SCRIPT = `
  const fold = (text) => text.normalize('NFKC').toLowerCase();
  const searched = new Map(items.map((item) => [item, fold(item.card.textContent)]));
  const [show, kind, order, find] = ['show', 'kind', 'order', 'words'].map(byId);
  const filter = () => {
    const asked = fold(find.value).split(/\\s+/);
    let count = 0;
    for (const item of items) {
      const fits = tests[show.value](item) && (kind.value === '' || item.kind === kind.value) && asked.every((word) => searched.get(item).includes(word));
      item.card.hidden = !fits;
      if (fits) count++;
    }
    byId('shown').textContent = fill(byId('shown').dataset.text, { shown: count, total: items.length });
    byId('none-left').hidden = count > 0;
  };
  const sort = () => {
    document.querySelector('.items').append(...(order.value === 'place' ? inDocument : items).map(({ card }) => card));
  };
  const clearFilter = () => {
    show.value = 'all';
    kind.value = find.value = '';
    filter();
  };

  // On a phone one side is shown at a time.
  const showPane = (name) => {
    document.body.dataset.pane = name;
    for (const tab of all('[data-pane]', document.querySelector('.tabs'))) tab.setAttribute('aria-pressed', String(tab.dataset.pane === name));
  };

  const pieces = new Map();
  for (const piece of all('[data-q]', byId('text'))) {
    piece.tabIndex = -1;
    pieces.set(piece.dataset.q, [...(pieces.get(piece.dataset.q) ?? []), piece]);
  }
  const owners = new Map();
  for (const item of items) {
    for (const link of all('a.q', item.card)) {
      const key = link.getAttribute('href').slice(1);
      const own = owners.get(key) ?? [];
      if (!own.includes(item)) owners.set(key, [...own, item]);
    }
  }

  let origin = null;
  const markWords = (key) => {
    for (const piece of all('[data-q].on')) piece.classList.remove('on');
    for (const piece of pieces.get(key) ?? []) piece.classList.add('on');
  };
  const markCard = (item) => {
    for (const card of all('.item.now')) card.classList.remove('now');
    item.card.classList.add('now');
  };
  const toWords = (item, key, takesFocus) => {
    const [first] = pieces.get(key) ?? [];
    if (!first) return;
    origin = item;
    markCard(item);
    markWords(key);
    showPane('text');
    first.scrollIntoView({ block: 'center' });
    if (takesFocus) first.focus({ preventScroll: true });
    byId('back').hidden = false;
  };
  const toCard = (item) => {
    if (item.card.hidden) clearFilter();
    showPane('cards');
    markCard(item);
    item.card.scrollIntoView({ block: 'center' });
    item.card.focus({ preventScroll: true });
    byId('back').hidden = true;
  };
  // The innermost words that a card speaks of; pressed again they lead to the next card that does.
  const fromWords = (piece) => {
    const own = owners.get(piece?.dataset.q) ?? [];
    if (own.length === 0) return;
    markWords(piece.dataset.q);
    const now = own.findIndex(({ card }) => card.classList.contains('now'));
    toCard(own[(now + 1) % own.length]);
  };

  const shownCards = () => all('.item').filter((card) => !card.hidden).map((card) => itemOf.get(card));
  const step = (list, now, by) => list[Math.min(Math.max(now < 0 ? (by > 0 ? 0 : list.length - 1) : now + by, 0), list.length - 1)];
  const moveOn = (item, by = 1) => {
    const list = shownCards();
    const next = step(list, list.indexOf(item), by);
    if (next) toCard(next);
  };

  const act = (item, name) => {
    if (name === 'edit') return openForm(item);
    if (name === 'undo') return void (item.said !== null && say(item, item.said.before ?? null));
    // What is corrected has been looked at; its corrections are taken back by undo alone.
    if (name === 'accept' && item.said?.action === 'correct') return;
    say(item, { action: name, note: item.said?.note ?? '', before: correctionsOf(item) });
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-act]');
    const link = event.target.closest('.item a.q');
    const piece = event.target.closest('#text [data-q]');
    const card = event.target.closest('.item');
    if (button) act(itemOf.get(card), button.dataset.act);
    else if (link) {
      event.preventDefault();
      toWords(itemOf.get(card), link.getAttribute('href').slice(1), false);
    } else if (piece && getSelection().isCollapsed) fromWords(piece);
    if (card) markCard(itemOf.get(card));
  });

  const keys = {
    a: (item) => (act(item, 'accept'), moveOn(item)),
    x: (item) => item.kind !== 'plan' && (act(item, 'drop'), moveOn(item)),
    e: (item) => act(item, 'edit'),
    u: (item) => act(item, 'undo'),
    g: (item) => {
      const link = item.card.querySelector('.read a.q') ?? item.card.querySelector('a.q');
      if (link) toWords(item, link.getAttribute('href').slice(1), true);
    },
  };
  addEventListener('keydown', (event) => {
    const at = event.target;
    if (event.ctrlKey || event.metaKey || event.altKey || at.closest('input, select, form')) return;
    const piece = at.closest('#text [data-q]');
    const item = itemOf.get(at.closest('.item')) ?? itemOf.get(document.querySelector('.item.now'));
    const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
    if (event.key === 's') save();
    else if (event.key === '/') {
      showPane('cards');
      find.focus();
    } else if (piece && (event.key === 'g' || event.key === 'Enter')) {
      if (origin && (owners.get(piece.dataset.q) ?? []).includes(origin)) toCard(origin);
      else fromWords(piece);
    } else if (piece && by !== 0) {
      const list = [...pieces.values()].map(([first]) => first).sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
      const next = step(list, list.indexOf(pieces.get(piece.dataset.q)[0]), by);
      markWords(next.dataset.q);
      next.scrollIntoView({ block: 'center' });
      next.focus({ preventScroll: true });
    } else if (by !== 0) moveOn(item, by);
    else if (item && !piece && !item.card.hidden && Object.hasOwn(keys, event.key)) keys[event.key](item);
    else return;
    event.preventDefault();
  });

  byId('save').addEventListener('click', save);
  byId('load').addEventListener('change', (event) => load(event.target));
  byId('back').addEventListener('click', () => origin && toCard(origin));
  for (const tab of all('.tabs [data-pane]')) tab.addEventListener('click', () => showPane(tab.dataset.pane));
  for (const control of [show, kind, find]) control.addEventListener('input', filter);
  order.addEventListener('input', sort);

  for (const one of all('.doing, .tabs, #filter, .item > .acts')) one.hidden = false;
  for (const item of items) showItem(item);
  showPane('cards');
  // What the page was given is the later word than what was kept in this browser, unless that was done on a page with the same file.
  const given = read('overrides');
  const takeGiven = () => (given === null ? null : take(given, 'overrides.json'));
  const done = takeGiven();
  const inFile = JSON.stringify(overrides());
  const store = kept();
  if (done !== null) for (const item of items) item.said = null;
  const stored = take(store, '');
  if (done !== null && (stored === null || store.given !== GIVEN)) takeGiven();
  for (const item of items) showItem(item);
  isSaved = stored === null || (done !== null && JSON.stringify(overrides()) === inFile);
  if (done !== null && isSaved) tell(done.text, done.not);
  else if (stored !== null && (done !== null || items.some(({ said }) => said !== null))) tell(words.kept, done?.not);
  filter();
  showProgress();
`;
