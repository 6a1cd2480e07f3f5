// text of a page → its tree (by parse5), bounded: no page makes the parser slow or the tree huge.
import { Parser } from 'parse5';
import { PlanError } from '../../util/plan-error.js';
import { type HtmlNode, type HtmlTree, htmlTree } from './page-tree.js';

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
  maxNodes: 250_000,
  maxDepth: 1_000,
  maxAttributes: 1_000_000,
  maxCells: 500_000,
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
  const parser = new Parser<HtmlTree>({
    treeAdapter: {
      ...htmlTree,
      createElement(name, namespace, attributes) {
        more();
        count.attributes += attributes.length;
        if (count.attributes > maxAttributes) throw tooManyAttributes(file, maxAttributes);
        return htmlTree.createElement(name, namespace, attributes);
      },
      createCommentNode(data) {
        more();
        return htmlTree.createCommentNode(data);
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
    if (isLast) return parser.document;
    const { currentToken } = parser.tokenizer as unknown as { currentToken: { attrs?: readonly unknown[] } | null };
    if ((currentToken?.attrs?.length ?? 0) > maxAttributes) throw tooManyAttributes(file, maxAttributes);
  }
}

function tooManyAttributes(file: string, limit: number): PlanError {
  return new PlanError('limit-attributes', { file, limit });
}
