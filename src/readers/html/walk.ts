// A walk over a tree without recursion.
import type { HtmlNode } from './page-tree.js';

export interface Visitor {
  /** Called for every node below the root; false leaves out what is below it. */
  enter(node: HtmlNode): boolean;
  /** Called when all below an entered element has been seen. */
  leave(node: HtmlNode): void;
}

/** Walks over everything below `root`, in the order of the document. */
export function walk(root: HtmlNode, visitor: Visitor): void {
  let node = root.children[0] ?? null;
  while (node !== null) {
    const first: HtmlNode | null = visitor.enter(node) ? (node.children[0] ?? null) : null;
    if (first !== null) {
      node = first;
      continue;
    }
    if (node.isElement) visitor.leave(node);
    while (node !== null && node.next === null) {
      node = node.parent === root ? null : node.parent;
      if (node !== null) visitor.leave(node);
    }
    node = node?.next ?? null;
  }
}

/** The text below a node, as it stands in the source, cut after some characters. */
export function rawText(root: HtmlNode, longest: number): string {
  let text = '';
  walk(root, {
    enter(node) {
      if (node.isText) text += node.data;
      return text.length < longest;
    },
    leave() {},
  });
  return text.slice(0, longest);
}
