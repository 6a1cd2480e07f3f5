// text of a page → its tree (parse5 with the tree of htmlparser2), bounded: no page makes the parser slow or the tree huge.
import { Parser } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import { PlanError } from '../../util/plan-error.js';

/** What of a node of the tree is read here. */
export interface HtmlNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string | undefined>>;
  readonly children?: readonly HtmlNode[];
  readonly parent: HtmlNode | null;
  readonly next: HtmlNode | null;
  /** The tree keeps it for offsets, which are not asked for: here it is the element's number in its PageIndex. */
  startIndex: number | null;
}

/** How much of a page is read before it is refused. */
export interface HtmlLimits {
  /** Elements and comments; there can be only as many texts between them. */
  readonly maxNodes: number;
  readonly maxDepth: number;
  /** Attributes of all elements together. */
  readonly maxAttributes: number;
  /** Positions of the grids of all tables together. */
  readonly maxCells: number;
}

/** Real pages stay far below: the longest plans have some 50,000 nodes, 60 deep. */
export const HTML_LIMITS: HtmlLimits = {
  maxNodes: 500_000,
  maxDepth: 1_000,
  maxAttributes: 1_000_000,
  maxCells: 1_000_000,
};
/** The parser gets the page in pieces, so that a tag that never ends is noticed. */
const PIECE = 1 << 20;

/** Parses a page. Throws a PlanError for one that has too many nodes or attributes, or is nested too deeply. */
export function parsePage(html: string, file: string, limits: HtmlLimits = HTML_LIMITS): HtmlNode {
  const { maxNodes, maxDepth, maxAttributes } = limits;
  const count = { nodes: 0, depth: 0, attributes: 0 };
  const more = () => {
    if (++count.nodes > maxNodes) throw new PlanError('limit-nodes', { file, limit: maxNodes });
  };
  const parser = new Parser<Htmlparser2TreeAdapterMap>({
    treeAdapter: {
      ...adapter,
      createElement(name, namespace, attributes) {
        more();
        count.attributes += attributes.length;
        if (count.attributes > maxAttributes) throw tooManyAttributes(file, maxAttributes);
        return adapter.createElement(name, namespace, attributes);
      },
      createCommentNode(data) {
        more();
        return adapter.createCommentNode(data);
      },
      onItemPush() {
        if (++count.depth > maxDepth) throw new PlanError('limit-depth', { file, limit: maxDepth });
      },
      onItemPop() {
        count.depth--;
      },
    },
  });
  for (let at = 0; ; at += PIECE) {
    const isLast = at + PIECE >= html.length;
    parser.tokenizer.write(isLast && at === 0 ? html : html.slice(at, at + PIECE), isLast);
    if (isLast) return parser.document as unknown as HtmlNode;
    const { currentToken } = parser.tokenizer as unknown as { currentToken: { attrs?: readonly unknown[] } | null };
    if ((currentToken?.attrs?.length ?? 0) > maxAttributes) throw tooManyAttributes(file, maxAttributes);
  }
}

function tooManyAttributes(file: string, limit: number): PlanError {
  return new PlanError('limit-attributes', { file, limit });
}
