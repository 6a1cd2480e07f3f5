// Links from what a page says to the words that it stands on, and the section where these words are.
import { isEnglishDocument } from '../../language/en/detect.js';
import { type Language, say } from '../../messages/index.js';
import type { Span } from '../../model/plan.js';
import { h, type Markup, type Part } from './markup.js';
import { type LineClass, type Stretch, sourceLines } from './source-lines.js';

const LONGEST_TITLE = 80;

interface Linked {
  readonly span: Span;
  readonly quote: string;
  readonly look: string | undefined;
}

/** Remembers every quote that the page links to. The section comes last: it holds an anchor for each of them. */
export class Quotes {
  readonly #linked = new Map<string, Linked>();

  /** `text` is the canonical text; null where there are only the quotes. */
  constructor(
    readonly text: string | null,
    readonly language: Language,
  ) {}

  /** `shown` as a link to the quote; as it is where there is no place, or nothing to show there. `look` is that of the quote in the text. */
  link(span: Span | null, quote: string | null, shown: Part, look?: string): Part {
    if (span === null) return shown;
    const words = this.text === null ? (quote ?? '') : this.text.slice(span.start, span.end);
    if (this.text === null && words.trim() === '') return shown;
    const key = keyOf(span);
    this.#linked.set(key, { span, quote: words, look: look ?? this.#linked.get(key)?.look });
    return h('a', { class: 'q', href: `#${key}`, title: this.#title(span, words) }, shown);
  }

  /** 第 3 页第 12 行: what is known of it; "" where nothing is. */
  place({ line, page }: Span): string {
    const parts = [
      page === null ? '' : say(this.language, 'page-place-page', { page }),
      line === null ? '' : say(this.language, 'page-place-line', { line }),
    ];
    return parts.filter((part) => part !== '').join(say(this.language, 'page-place-joint'));
  }

  /** The source text with an anchor for each quote, or the quotes alone. */
  section(classOf?: LineClass): Markup {
    const linked = [...this.#linked.values()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    if (this.text !== null) {
      const stretches = linked.map(({ span, look }): Stretch => {
        return { key: keyOf(span), start: span.start, end: span.end, look };
      });
      return h(
        'ol',
        { class: 'source', lang: isEnglishDocument(this.text) ? 'en' : 'zh-CN' },
        sourceLines(this.text, stretches, classOf),
      );
    }
    const items = linked.map(({ span, quote }) =>
      h(
        'li',
        { id: keyOf(span), 'data-q': keyOf(span) },
        h('span', { class: 'faint' }, this.place(span)),
        ' ',
        h('q', {}, quote),
      ),
    );
    return h('ul', { class: 'quotes' }, items);
  }

  #title(span: Span, words: string): string {
    const quote = words.trim().replace(/\s+/g, ' ');
    const short = quote.length > LONGEST_TITLE ? `${quote.slice(0, LONGEST_TITLE)}…` : quote;
    return say(this.language, 'page-quote-title', { place: this.place(span), quote: short });
  }
}

function keyOf({ start, end }: Span): string {
  return `q${start}-${end}`;
}
