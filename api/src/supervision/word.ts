import { type Block, officialDocument } from '../core/documents/official-document';

/** 一、基本情况。… — a numbered heading that the text goes on after. */
const NUMBERED = /^([一二三四五六七八九十]+、[^。]{1,20}。)(.*)$/;

function block(line: string): Block {
  const [, text, then] = NUMBERED.exec(line) ?? [];
  return text ? { heading: 1, number: false, text, ...(then ? { then } : {}) } : { text: line };
}

/**
 * A Word document from plain lines, as staff have edited them: the first is the title, the last two say who reports
 * and when, the others are paragraphs, those that begin with 一、 with a heading.
 */
export function wordDocument(text: string): Promise<Buffer> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [title = '', ...rest] = lines;
  const end = Math.max(0, rest.length - 2);
  const [signature, date] = rest.slice(end);
  return officialDocument({
    title,
    blocks: rest.slice(0, end).map((line) => block(line.trim())),
    ...(signature ? { signature } : {}),
    ...(date ? { date } : {}),
  });
}
