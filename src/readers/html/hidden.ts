// What a page has among its document and does not show: `display: none`, `hidden`. It is left out, and a message says so.
import { type Note, note } from '../../util/note.js';
import { isNoText } from './elements.js';
import type { PageIndex } from './measure.js';
import type { HtmlNode } from './page-tree.js';
import { walk } from './walk.js';

/** Shorter texts are buttons, page numbers, marks of a program. */
const SHORTEST = 12;
/** What is looked at of one element. */
const LONGEST = 2000;
const LONGEST_QUOTE = 30;

/** One note on the hidden texts of the main content that are no menus; null where there are none. */
export function hiddenNote(main: HtmlNode, index: PageIndex): Note | null {
  if (index.hidden.size === 0) return null;
  const found = hiddenWithin(main, index)
    .map(ownText)
    .filter((text) => text.length >= SHORTEST && /\p{Script=Han}{4}|[a-z]{3} [a-z]{2}/iu.test(text));
  const [first] = found;
  if (first === undefined) return null;
  return note('warning', 'page-hidden-text', { count: found.length, text: first.slice(0, LONGEST_QUOTE) });
}

/** The hidden elements of the main content that stand in no menu or footer of it, in the order of the document. */
function hiddenWithin(main: HtmlNode, index: PageIndex): HtmlNode[] {
  const found: HtmlNode[] = [];
  walk(main, {
    enter(node) {
      if (index.hidden.has(node)) found.push(node);
      const at = index.of(node);
      return at >= 0 && index.isFurniture[at] !== 1;
    },
    leave() {},
  });
  return found;
}

/** The text below an element as it would show; '' where most of it is links, as in a menu. */
function ownText(root: HtmlNode): string {
  let text = '';
  let linked = 0;
  let linkDepth = 0;
  walk(root, {
    enter(node) {
      if (text.length >= LONGEST) return false;
      if (node.isText) {
        const own = node.data.replace(/\s+/g, ' ');
        text += own;
        if (linkDepth > 0) linked += own.length;
        return false;
      }
      if (!node.isElement || isNoText(node.name)) return false;
      if (node.name === 'a' && node.children.length > 0) linkDepth++;
      return node.children.length > 0;
    },
    leave(node) {
      if (node.name === 'a' && node.children.length > 0) linkDepth--;
    },
  });
  return linked > text.length / 2 ? '' : text.trim();
}
