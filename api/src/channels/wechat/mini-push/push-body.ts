/** Fields of a push, as JSON would give them. */
export type PushFields = Record<string, unknown>;

const TOKEN = /<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([A-Za-z_]\w*)>|([^<]+)/y;

/**
 * Reads the XML of WeChat's pushes: elements, CDATA, text, and nothing else. No declarations and no entities are looked
 * at, so that nothing can unfold or be fetched. A name that repeats becomes a list, as in JSON.
 * @throws Error when it is anything else
 */
export function fieldsOfXml(xml: string): PushFields {
  const open: { name: string; fields: PushFields; text: string }[] = [{ name: '', fields: {}, text: '' }];
  const token = new RegExp(TOKEN);
  while (token.lastIndex < xml.length) {
    const [, cdata, slash, name, text] = token.exec(xml) ?? [];
    const top = open.at(-1);
    if (!top || token.lastIndex === 0) throw new Error('push is no XML we know');
    if (name === undefined) top.text += cdata ?? text ?? '';
    else if (slash === '') open.push({ name, fields: {}, text: '' });
    else {
      const parent = open.at(-2);
      if (top.name !== name || !parent) throw new Error('push is not closed');
      put(parent.fields, name, Object.keys(top.fields).length > 0 ? top.fields : top.text.trim());
      open.pop();
    }
  }
  const inside = open[0]?.fields['xml'];
  if (open.length !== 1 || typeof inside !== 'object' || inside === null)
    throw new Error('push is no XML we know');
  return inside as PushFields;
}

function put(fields: PushFields, name: string, value: unknown): void {
  const before = fields[name];
  if (before === undefined) fields[name] = value;
  else fields[name] = Array.isArray(before) ? [...(before as unknown[]), value] : [before, value];
}

/** The cipher text of an encrypted XML push. Before the signature is checked nothing else of it is looked at. */
export const encryptedIn = (xml: string): string | undefined =>
  /<Encrypt>(?:<!\[CDATA\[)?([A-Za-z0-9+/=]+)(?:\]\]>)?<\/Encrypt>/.exec(xml)?.[1];

/** Reads a message that was JSON or XML, as the console says. @throws Error when it is neither */
export function fieldsOf(message: string): PushFields {
  if (message.trimStart().startsWith('<')) return fieldsOfXml(message);
  const parsed: unknown = JSON.parse(message);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new Error('push is no object');
  return { ...parsed };
}

/** A list, whether WeChat sent one, a single thing, or none. */
export function listOf(value: unknown): PushFields[] {
  const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.filter((each): each is PushFields => typeof each === 'object' && each !== null);
}
