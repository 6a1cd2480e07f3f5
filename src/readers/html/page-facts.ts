// What the head of a page says of it: its title and when it was published.
import type { HtmlNode } from './page-tree.js';
import { rawText } from './walk.js';

export interface PageFacts {
  readonly body: HtmlNode;
  /** The title of the article, or of the page; '' where there is none. */
  readonly title: string;
  /** As printed: `2023-11-07 15:02`. */
  readonly published: string | null;
}

const TITLE_NAMES = ['articletitle', 'og:title', 'dc.title', 'title'];
const DATE_NAMES = ['pubdate', 'publishdate', 'publish_date', 'article:published_time', 'dc.date'];
const MAX_TITLE = 200;

/** Reads `<title>` and the `<meta>` that publishing systems write (ArticleTitle, PubDate). */
export function pageFacts(page: HtmlNode): PageFacts {
  const html = page.children.find(({ name }) => name === 'html') ?? page;
  const head = html.children.find(({ name }) => name === 'head');
  const body = html.children.find(({ name }) => name === 'body') ?? html;
  const named = new Map<string, string>();
  let title = '';
  for (const node of head?.children ?? []) {
    if (node.name === 'title') title = rawText(node, MAX_TITLE);
    if (node.name !== 'meta') continue;
    const content = node.attribute('content');
    const key = (node.attribute('name') ?? node.attribute('property') ?? '').toLowerCase();
    if (content !== undefined && content.trim() !== '' && !named.has(key)) named.set(key, content.slice(0, MAX_TITLE));
  }
  const first = (names: readonly string[]) => names.map((name) => named.get(name)).find((value) => value !== undefined);
  return {
    body,
    title: (first(TITLE_NAMES) ?? title).replace(/\s+/g, ' ').trim(),
    published: first(DATE_NAMES)?.trim() ?? null,
  };
}
