// What the review page does: it keeps what a person says of each item, shows it, and hands it over as a file. It writes no markup and asks for
// nothing; what was said is kept in the browser's own store as well, where there is one, so that closing the page loses nothing.
import { FORM_SCRIPT } from './script-form.js';
import { MOVE_SCRIPT } from './script-move.js';
import { STATE_SCRIPT } from './script-state.js';

const HEAD = `'use strict';
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const main = byId('main');
  const read = (name) => (main.dataset[name] === undefined ? null : JSON.parse(main.dataset[name]));
  const source = read('source');
  const words = read('words');
  const choices = read('choices');
  const fill = (sentence, params) => sentence.replace(/\\{(\\w+)\\}/g, (_, key) => params[key] ?? '');
`;

export const REVIEW_SCRIPT = `${HEAD}${STATE_SCRIPT}${FORM_SCRIPT}${MOVE_SCRIPT}})();
`;
