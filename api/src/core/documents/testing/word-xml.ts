import { strFromU8, unzipSync } from 'fflate';

/** One part of a Word file, as XML: document, styles, fontTable, footer1 … For tests. */
export function wordXml(file: Buffer, part = 'document'): string {
  const found = unzipSync(new Uint8Array(file))[`word/${part}.xml`];
  if (!found) throw new Error(`no part ${part}`);
  return strFromU8(found);
}

/** The paragraphs' texts in their order, those of tables too; '' for empty lines. For tests. */
export const wordTexts = (file: Buffer): string[] =>
  (wordXml(file).match(/<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? []).map((paragraph) =>
    Array.from(paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), ([, text]) => text).join(''),
  );
