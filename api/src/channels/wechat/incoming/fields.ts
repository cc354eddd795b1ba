import { readXml, type XmlElement, XmlError } from './xml';

/** Fields of a push, as JSON would give them. */
export type PushFields = Record<string, unknown>;

/** Elements as JSON would give them: a name that repeats becomes a list. */
function fieldsOfElement({ text, children }: XmlElement): unknown {
  if (children.length === 0) return text.trim();
  const fields: PushFields = {};
  for (const child of children) {
    const value = fieldsOfElement(child);
    const before = fields[child.name];
    if (before === undefined) fields[child.name] = value;
    else fields[child.name] = Array.isArray(before) ? [...(before as unknown[]), value] : [before, value];
  }
  return fields;
}

/** Reads a message that was JSON or XML, as the console says. @throws Error when it is neither */
export function fieldsOf(message: string): PushFields {
  if (message.trimStart().startsWith('<')) {
    const root = readXml(message);
    if (root.name !== 'xml' || root.children.length === 0) throw new XmlError('no push');
    return fieldsOfElement(root) as PushFields;
  }
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
