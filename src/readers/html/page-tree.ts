// The tree that parse5 builds of a page: one kind of node, with no more on it than is read here.
import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

export class HtmlNode {
  /** '#text', '#comment', '#document' or the name of an element, in small letters. */
  readonly name: string;
  /** The text of a text node. */
  data: string;
  readonly namespace: html.NS;
  /** As they are in the source; of several with one name the first. */
  attributes: readonly Token.Attribute[];
  children: readonly HtmlNode[] = NONE;
  parent: HtmlNode | null = null;
  next: HtmlNode | null = null;
  /** The number of an element in its PageIndex; -1 for one that has none. */
  number = -1;

  constructor(name: string, data: string, namespace: html.NS, attributes: readonly Token.Attribute[]) {
    this.name = name;
    this.data = data;
    this.namespace = namespace;
    this.attributes = attributes;
  }

  get isText(): boolean {
    return this.name === TEXT;
  }

  get isElement(): boolean {
    return this.name.charCodeAt(0) !== HASH;
  }

  /** The value of an attribute, undefined where it is not stated. */
  attribute(name: string): string | undefined {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return undefined;
  }
}

const NONE: readonly never[] = [];
const TEXT = '#text';
const COMMENT = '#comment';
const DOCUMENT = '#document';
const HASH = 0x23;

export type HtmlTree = TreeAdapterTypeMap<
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode
>;

const nodeOf = (name: string, data = '') => new HtmlNode(name, data, html.NS.HTML, NONE);
const modes = new WeakMap<HtmlNode, html.DOCUMENT_MODE>();

/** How parse5 builds and asks for nodes. Types and places in the source are not kept. */
export const htmlTree: TreeAdapter<HtmlTree> = {
  createDocument: () => nodeOf(DOCUMENT),
  createDocumentFragment: () => nodeOf(DOCUMENT),
  createElement: (name, namespace, attributes) => new HtmlNode(name, '', namespace, attributes),
  createCommentNode: (data) => nodeOf(COMMENT, data),
  createTextNode: (data) => nodeOf(TEXT, data),
  appendChild,
  insertBefore,
  insertText(parent, text) {
    const last = parent.children.at(-1);
    if (last?.isText) last.data += text;
    else appendChild(parent, nodeOf(TEXT, text));
  },
  insertTextBefore(parent, text, reference) {
    const before = parent.children[placeOf(reference, parent) - 1];
    if (before?.isText) before.data += text;
    else insertBefore(parent, nodeOf(TEXT, text), reference);
  },
  detachNode(node) {
    const { parent } = node;
    if (parent === null) return;
    const at = placeOf(node, parent);
    const before = parent.children[at - 1];
    if (before !== undefined) before.next = node.next;
    childrenOf(parent).splice(at, 1);
    node.parent = null;
    node.next = null;
  },
  adoptAttributes(recipient, attributes) {
    const more = attributes.filter(({ name }) => recipient.attribute(name) === undefined);
    if (more.length > 0) recipient.attributes = [...recipient.attributes, ...more];
  },
  setTemplateContent: appendChild,
  getTemplateContent: (template) => template.children[0]!,
  setDocumentType() {},
  setDocumentMode: (document, mode) => void modes.set(document, mode),
  getDocumentMode: (document) => modes.get(document) ?? html.DOCUMENT_MODE.NO_QUIRKS,
  getFirstChild: (node) => node.children[0] ?? null,
  getChildNodes: childrenOf,
  getParentNode: ({ parent }) => parent,
  getAttrList: ({ attributes }) => attributes as Token.Attribute[],
  getTagName: ({ name }) => name,
  getNamespaceURI: ({ namespace }) => namespace,
  getTextNodeContent: ({ data }) => data,
  getCommentNodeContent: ({ data }) => data,
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is HtmlNode => node.isText,
  isCommentNode: (node): node is HtmlNode => node.name === COMMENT,
  isDocumentTypeNode: (_): _ is HtmlNode => false,
  isElementNode: (node): node is HtmlNode => node.isElement,
  setNodeSourceCodeLocation() {},
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation() {},
};

/** The children of a node as a list of its own. Most nodes have one child or none, and a list that grew has room for many. */
function childrenOf(node: HtmlNode): HtmlNode[] {
  return node.children as HtmlNode[];
}

function appendChild(parent: HtmlNode, node: HtmlNode): void {
  const { children } = parent;
  if (children.length === 0) parent.children = [node];
  else {
    children[children.length - 1]!.next = node;
    childrenOf(parent).push(node);
  }
  node.parent = parent;
}

function insertBefore(parent: HtmlNode, node: HtmlNode, reference: HtmlNode): void {
  const at = placeOf(reference, parent);
  const before = parent.children[at - 1];
  if (before !== undefined) before.next = node;
  node.next = reference;
  node.parent = parent;
  childrenOf(parent).splice(at, 0, node);
}

/** The parser moves children from the end. */
function placeOf(node: HtmlNode, { children }: HtmlNode): number {
  return children.at(-1) === node ? children.length - 1 : children.indexOf(node);
}
