import { type Block, officialDocument } from '../core/documents/official-document';

/** 一、基本情况。… — a numbered heading that the text goes on after. */
const NUMBERED = /^([一二三四五六七八九十]+、[^。]{1,20}。)(.*)$/;

function block(line: string): Block {
  const [, text, then] = NUMBERED.exec(line) ?? [];
  return text ? { heading: 1, number: false, text, ...(then ? { then } : {}) } : { text: line };
}

const DAY = /^\d{4}年\d{1,2}月\d{1,2}日/;

/**
 * A Word document from plain lines, as staff have edited them: the first is the title, the last two say who reports
 * and when if the last is a date, the others are paragraphs, those that begin with 一、 with a heading.
 */
export function wordDocument(text: string): Promise<Buffer> {
  const [title = '', ...rest] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const signed = rest.length > 1 && DAY.test(rest.at(-1) ?? '');
  const [signature, date] = signed ? rest.slice(-2) : [];
  return officialDocument({
    title,
    blocks: (signed ? rest.slice(0, -2) : rest).map(block),
    ...(signature && date ? { signature, date } : {}),
  });
}
