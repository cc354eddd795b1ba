/** The XML that WeChat pushes is small and plain; whatever is not is refused. */
export const MAX_XML = 64 * 1024;
const MAX_DEPTH = 6;
const MAX_ELEMENTS = 500;

export class XmlError extends Error {}

export interface XmlElement {
  name: string;
  /** Text and CDATA of the element itself. */
  text: string;
  children: XmlElement[];
}

const DECLARATION = /^\uFEFF?\s*(?:<\?xml[^<>?]*\?>\s*)?/;
const TOKEN = /<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([A-Za-z_][\w.-]*)\s*(\/?)>|([^<]+)/y;

/**
 * Reads a document of elements, text and CDATA. There is no DOCTYPE, no entity of one's own, no processing
 * instruction, no comment and no attribute in it, so nothing can unfold or reach outside; size, depth and number
 * of elements are limited, and reading takes one pass.
 * @throws XmlError
 */
export function readXml(source: string): XmlElement {
  if (source.length > MAX_XML) throw new XmlError('too large');
  const top: XmlElement = { name: '', text: '', children: [] };
  const open = [top];
  let elements = 0;
  const end = source.trimEnd().length;
  TOKEN.lastIndex = DECLARATION.exec(source)?.[0].length ?? 0;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.exec(source);
    const here = open.at(-1);
    if (!at || !here || (here === top && top.children.length > 0 && open.length === 1))
      throw new XmlError('form');
    const [, cdata, slash, name, selfClosed, text] = at;
    if (name === undefined) here.text += inside(open, cdata ?? decoded(text ?? ''));
    else if (slash) {
      if (here.name !== name || selfClosed || open.length === 1) throw new XmlError('tag');
      open.pop();
    } else {
      const element = { name, text: '', children: [] };
      if (++elements > MAX_ELEMENTS || open.length > MAX_DEPTH) throw new XmlError('too deep or too many');
      here.children.push(element);
      if (!selfClosed) open.push(element);
    }
  }
  const [root] = top.children;
  if (!root || open.length > 1) throw new XmlError('form');
  return root;
}

/** Text outside the root element is no document. */
function inside(open: readonly XmlElement[], text: string): string {
  if (open.length === 1) throw new XmlError('form');
  return text;
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));|&/g,
    (_all, dec?: string, hex?: string, name?: string) => {
      const known = name === undefined ? undefined : NAMED[name];
      if (known !== undefined) return known;
      const code = dec !== undefined ? Number(dec) : hex !== undefined ? Number.parseInt(hex, 16) : -1;
      if (code < 9 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) throw new XmlError('entity');
      return String.fromCodePoint(code);
    },
  );
}

/** Text of the first child of this name. */
export const textOf = (element: XmlElement, name: string): string | undefined =>
  element.children.find((child) => child.name === name)?.text;

/** A flat document; numbers stand bare, texts as CDATA, as WeChat writes them. */
export function writeXml(fields: Record<string, string | number>): string {
  const rows = Object.entries(fields).map(([name, value]) => `<${name}>${content(value)}</${name}>`);
  return `<xml>${rows.join('')}</xml>`;
}

const content = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
