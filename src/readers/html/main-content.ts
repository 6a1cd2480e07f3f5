// Which element of a page holds the document: by where its text is, helped by the names that publishing systems give it.
import { BLOCKS, headingLevel } from './elements.js';
import type { PageIndex } from './measure.js';
import type { HtmlNode } from './page-tree.js';
import { walk } from './walk.js';

/** Names that publishing systems give to the element that holds an article. */
const CONTENT_NAME_PATTERN =
  /(?:^|\s)(?:UCAP-CONTENT|ucapcontent|TRS_(?:Editor|UEDITOR)|trs_editor_view|zoom|zoomcon|article[-_]?con(?:tent|t)?|article[-_]?body|pages?[-_]content|news[-_]?con(?:tent|t)?|con[-_]?te?xt|content[-_]?text|text[-_]?content|detail[-_]?con(?:tent|t)?|xxgk[-_]?(?:content|nr)|bt[-_]content|wz[-_]?(?:content|nr)|view[-_]content|Custom_UnionStyle|vsb_content|j-fontContent|mainTextBox|entry-content|post-content)(?=\s|$)/i;
/** An element so named holds the document when it has at least this share of the page's text; any other one this one. */
const NAMED_SHARE = 0.4;
const SHARE = 0.75;
const MIN_NAMED = 80;

/** The element whose content is the document: `body` itself when its text is spread over it. */
export function mainContent(body: HtmlNode, index: PageIndex, isLayout: (table: HtmlNode) => boolean): HtmlNode {
  const named = namedContent(body, index);
  if (named !== null) return named;
  const least = index.text[index.of(body)]! * SHARE;
  let main = body;
  for (;;) {
    const inner = richest(main, index);
    if (inner === null || index.text[index.of(inner)]! < least) return main;
    if (!canHold(inner, index, isLayout)) return main;
    main = inner;
  }
}

/** The outermost element with a name of content, when most of the text is in it. */
function namedContent(body: HtmlNode, index: PageIndex): HtmlNode | null {
  let best: HtmlNode | null = null;
  let most = Math.max(MIN_NAMED, index.text[index.of(body)]! * NAMED_SHARE);
  for (let at = 0; at < index.nodes.length; at++) {
    if (index.text[at]! <= most || index.isFurniture[at]) continue;
    const node = index.nodes[at]!;
    if (
      CONTENT_NAME_PATTERN.test(node.attribute('id') ?? '') ||
      CONTENT_NAME_PATTERN.test(node.attribute('class') ?? '')
    ) {
      best = node;
      most = index.text[at]!;
    }
  }
  return best;
}

function richest(node: HtmlNode, index: PageIndex): HtmlNode | null {
  let best: HtmlNode | null = null;
  let most = 0;
  for (const child of node.children) {
    const at = index.of(child);
    if (at >= 0 && !index.isFurniture[at] && index.text[at]! > most) {
      most = index.text[at]!;
      best = child;
    }
  }
  return best;
}

/** Whether an element can be the frame of a document, and is no paragraph or table of it. */
function canHold(node: HtmlNode, index: PageIndex, isLayout: (table: HtmlNode) => boolean): boolean {
  const { name } = node;
  if (name === 'table') return isLayout(node);
  if (name === 'p' || name === 'li' || name === 'a' || name === 'ul' || name === 'ol' || name === 'pre') return false;
  if (headingLevel(name) !== null) return false;
  return BLOCKS.has(name) || index.lines[index.of(node)]! > 2;
}

const MIN_LINKS = 4;
const LINK_SHARE = 3;
const MOST_LOOKED_AT = 20;
const OWN_LINK_PATTERN = /^\s*(?:#|$)|\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar|7z|csv)(?:$|[?#])/i;

/** Whether an element is a list of links to other pages: more of it is links than text, and none leads to an attachment. */
export function isLinkList(node: HtmlNode, index: PageIndex): boolean {
  const at = index.of(node);
  if (index.links[at]! < MIN_LINKS || index.linkText[at]! < index.text[at]! * LINK_SHARE) return false;
  let seen = 0;
  let isOwn = false;
  walk(node, {
    enter(below) {
      const href = below.name === 'a' ? below.attribute('href') : undefined;
      if (href !== undefined) {
        seen++;
        isOwn ||= OWN_LINK_PATTERN.test(href.slice(-300));
      }
      return seen < MOST_LOOKED_AT && !isOwn;
    },
    leave() {},
  });
  return !isOwn;
}
