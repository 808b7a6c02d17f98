/**
 * Tags what is drawn, so that a screen reader has headings, paragraphs and pictures in their order. pdfmake passes the
 * mark of a tagged document on to pdfkit and writes no structure, so its drawing is wrapped here: every text node
 * becomes a heading or a paragraph, a picture with words a figure, everything else an artifact. The functions that are
 * wrapped are inner ones of the version that package.json pins; test/unit/pdf/tags.test.ts notices when they change.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What a node of content may say of itself beside what pdfmake knows. */
type Node = { tag?: Tag; outline?: boolean; alt?: string };
type Tag = 'H1' | 'H2' | 'Artifact';
type Element = { add(child: unknown): Element; end(): void };
type Document = {
  options: { tagged?: boolean };
  struct(type: string, options?: { alt?: string }): Element;
  addStructure(element: Element): void;
  markContent(tag: 'Artifact'): void;
  markStructureContent(tag: string): unknown;
  endMarkedContent(): void;
  /** To which pdfkit adds the links that it draws. */
  _currentStructureElement?: Element | null;
};
type Drawing = { pdfDocument: Document };
type Draw<Item> = (this: Drawing, item: Item, ...rest: unknown[]) => void;
type Line = { node?: Node; inlines: { text: string; link?: string }[] };
type Renderer = {
  renderLine: Draw<Line>;
  renderImage: Draw<Node>;
  renderVector: Draw<object>;
  renderSVG: Draw<object>;
};
type LayoutBuilder = { buildNextLine(node: Node): Line | null };

type Structure = { root: Element; elements: Map<Node, Element> };
const structures = new WeakMap<Document, Structure>();

function structureOf(document: Document): Structure {
  const known = structures.get(document);
  if (known) return known;
  const root = document.struct('Document');
  document.addStructure(root);
  const made = { root, elements: new Map<Node, Element>() };
  structures.set(document, made);
  return made;
}

/** Draws a line with its links; where they can be pressed is part of the structure, too. */
function drawLinked(document: Document, element: Element, { inlines }: Line, draw: () => void): void {
  const words = inlines.flatMap(({ text, link }) => (link ? [text] : []));
  if (words.length === 0) {
    draw();
    return;
  }
  const link = document.struct('Link', { alt: words.join('') });
  element.add(link);
  document._currentStructureElement = link;
  draw();
  document._currentStructureElement = null;
  // At once, since pdfkit takes the page from where it ends.
  link.end();
}

/** Draws within the element of a node; lines of one text are one element, also over pages. */
function within(document: Document, node: Node, type: string, draw: (element: Element) => void): void {
  const { root, elements } = structureOf(document);
  let element = elements.get(node);
  if (!element) {
    element = document.struct(type, node.alt ? { alt: node.alt } : {});
    root.add(element);
    elements.set(node, element);
  }
  const content = document.markStructureContent(type);
  draw(element);
  document.endMarkedContent();
  element.add(content);
}

function asArtifact(document: Document, draw: () => void): void {
  document.markContent('Artifact');
  draw();
  document.endMarkedContent();
}

const typeOf = ({ tag, outline }: Node) => tag ?? (outline ? 'H1' : 'P');

let wrapped = false;

/** Wraps the drawing of pdfmake, once in a process. */
export function tagDrawings(): void {
  if (wrapped) return;
  wrapped = true;
  const builder: LayoutBuilder = require('pdfmake/js/LayoutBuilder.js').default.prototype;
  const renderer: Renderer = require('pdfmake/js/Renderer.js').default.prototype;
  const { buildNextLine } = builder;
  builder.buildNextLine = function (node) {
    const line = buildNextLine.call(this, node);
    if (line) line.node = node;
    return line;
  };
  const { renderLine, renderImage, renderVector, renderSVG } = renderer;
  renderer.renderLine = function (line, ...rest) {
    const draw = () => renderLine.call(this, line, ...rest);
    const { node } = line;
    if (!node || node.tag === 'Artifact') asArtifact(this.pdfDocument, draw);
    else {
      within(this.pdfDocument, node, typeOf(node), (element) =>
        drawLinked(this.pdfDocument, element, line, draw),
      );
    }
  };
  renderer.renderImage = function (image, ...rest) {
    const draw = () => renderImage.call(this, image, ...rest);
    if (image.alt) within(this.pdfDocument, image, 'Figure', draw);
    else asArtifact(this.pdfDocument, draw);
  };
  const decoration = <Item extends object>(draw: Draw<Item>): Draw<Item> =>
    function (item, ...rest) {
      asArtifact(this.pdfDocument, () => draw.call(this, item, ...rest));
    };
  renderer.renderVector = decoration(renderVector);
  renderer.renderSVG = decoration(renderSVG);
}
