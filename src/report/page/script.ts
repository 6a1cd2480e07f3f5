// What a page does by itself: sorts, filters, shows a quote in its place and the way back. Without it everything can still be read, and
// links still lead to their quotes. It writes no markup, stores nothing, and asks for nothing.

export const PAGE_SCRIPT = `'use strict';
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const fold = (text) => text.normalize('NFKC').toLowerCase();
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  // Filters: a row is shown where every control fits it.
  for (const box of all('[data-filter]')) {
    const rows = all('[data-row]', document.getElementById(box.dataset.filter));
    const controls = all('[data-by]', box);
    const count = box.querySelector('output');
    const words = rows.map((row) => fold([...row.children].filter((one) => !one.matches('.chart')).map((one) => one.textContent).join(' ')));
    // A row may be a list (the tasks of a unit): its parts are looked through one by one, each with the head of the row.
    const parts = rows.map((row) => all('[data-part]', row).map((part) => ({ part, text: fold(part.textContent) })));
    const heads = rows.map((row) => fold(row.querySelector('summary')?.textContent ?? ''));
    const fitsParts = (row, i, typed) => {
      const wanted = typed.split(/\\s+/).filter((word) => word !== '' && !heads[i].includes(word));
      let found = 0;
      for (const { part, text } of parts[i]) {
        part.hidden = !wanted.every((word) => text.includes(word));
        if (!part.hidden) found++;
      }
      // A unit that is found by its own name stays as it is: all of its tasks fit.
      const isSearched = wanted.length > 0;
      if (isSearched && !row.open) row.dataset.opened = '';
      if (isSearched || row.dataset.opened !== undefined) row.open = isSearched;
      if (!isSearched) delete row.dataset.opened;
      return found > 0;
    };
    const fits = (control, row, i) => {
      const { by } = control.dataset;
      if (by === 'words' && parts[i].length > 0) return fitsParts(row, i, fold(control.value));
      if (control.type === 'checkbox') return !control.checked || row.dataset[by] === control.value;
      if (by === 'words') return fold(control.value).split(/\\s+/).every((word) => words[i].includes(word));
      return control.value === '' || row.dataset[by] === control.value;
    };
    const apply = () => {
      let shown = 0;
      rows.forEach((row, i) => {
        row.hidden = !controls.every((control) => fits(control, row, i));
        if (!row.hidden) shown++;
      });
      count.textContent = count.dataset.text.replace('{shown}', shown).replace('{total}', rows.length);
    };
    box.hidden = false;
    box.addEventListener('input', apply);
    apply();
  }

  // Sorting: ascending, descending, as printed. Empty cells come last.
  for (const table of all('table[data-sorts]')) {
    const body = table.tBodies[0];
    const printed = [...body.rows];
    const heads = all('thead th[data-sort]', table);
    const valueOf = (row, head) => {
      const cell = row.cells[head.cellIndex];
      const given = cell.dataset.v ?? cell.textContent.trim();
      return given === '' ? null : head.dataset.sort === 'number' ? Number(given) : given;
    };
    const sort = (head, way) => {
      for (const one of heads) one.removeAttribute('aria-sort');
      const rows = [...printed];
      if (way !== 'none') {
        head.setAttribute('aria-sort', way);
        const sign = way === 'ascending' ? 1 : -1;
        rows.sort((a, b) => {
          const [x, y] = [valueOf(a, head), valueOf(b, head)];
          if (x === null || y === null) return (x === null) - (y === null);
          return sign * (typeof x === 'number' ? x - y : collator.compare(x, y));
        });
      }
      body.append(...rows);
    };
    for (const head of heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const now = head.getAttribute('aria-sort');
        sort(head, now === null ? 'ascending' : now === 'ascending' ? 'descending' : 'none');
      });
    }
    // On a phone the header is not shown: a list takes its place.
    for (const select of all('select[data-sorts="' + table.id + '"]')) {
      for (const head of heads) {
        for (const [way, sign] of [['ascending', '▲'], ['descending', '▼']]) {
          const option = new Option(head.textContent + ' ' + sign, head.cellIndex + ' ' + way);
          select.append(option);
        }
      }
      select.addEventListener('change', () => {
        const [index, way = 'none'] = select.value.split(' ');
        sort(heads.find((head) => head.cellIndex === Number(index)), way);
      });
    }
  }

  // Quotes: all pieces of the one that was followed, and the way back.
  const back = document.getElementById('back');
  let origin = null;
  const mark = () => {
    const key = location.hash.slice(1);
    for (const piece of all('[data-q].on')) piece.classList.remove('on');
    const pieces = all('[data-q]').filter((piece) => piece.dataset.q === key);
    for (const piece of pieces) piece.classList.add('on');
    if (key === '' || !/^q\\d/.test(key)) back.hidden = true;
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.q');
    if (link === null) return;
    origin = link;
    back.hidden = false;
  });
  back.addEventListener('click', () => {
    back.hidden = true;
    if (origin === null) return;
    origin.scrollIntoView({ block: 'center' });
    origin.focus({ preventScroll: true });
  });
  addEventListener('hashchange', mark);
  mark();

  // On paper nothing is folded.
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = all('details:not([open])');
    for (const one of folded) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of folded) one.open = false;
  });
})();
`;
