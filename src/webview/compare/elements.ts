import type { Content } from '../../core/corpus/markup/markup';

const SVG = 'http://www.w3.org/2000/svg';

/** The nodes that markup describes; strings become text nodes: nothing is ever read as HTML. */
export function nodesOf(contents: readonly Content[], inDrawing = false): (Element | string)[] {
  return contents.map((content) => (typeof content === 'string' ? content : elementOf(content, inDrawing)));
}

function elementOf({ tag, attributes, children }: Exclude<Content, string>, inDrawing: boolean): Element {
  const isSvg = inDrawing || tag === 'svg';
  const made = isSvg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...nodesOf(children, isSvg));
  return made;
}
