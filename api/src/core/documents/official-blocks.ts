import { AlignmentType, type FileChild, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import {
  BODY,
  CHARACTER,
  type Font,
  LINE,
  SIZES,
  TIGHTER,
  TITLE,
  TITLE_LINE,
  widthOf,
} from './official-measures';
import { HeadingNumbers, type Level } from './official-numbers';
import { officialTable, type TableOf } from './official-table';

export type Block =
  /** A heading; `then` goes on in the same paragraph in the body's font. `number: false`: the text has its own. */
  | { heading: Level; text: string; then?: string; number?: false }
  /** A paragraph; each line of the text is one. */
  | { text: string }
  | { table: TableOf };

const HEADING_FONTS: Record<Level, Font> = { 1: '黑体', 2: '楷体', 3: BODY, 4: BODY };
const SPACING = { line: LINE, lineRule: 'exact' as const };

const run = (text: string, font: Font = BODY): TextRun =>
  new TextRun({ text, font, size: SIZES.three, characterSpacing: TIGHTER });

/** A line of the body; `options` change where it stands. */
export const line = (
  children: readonly TextRun[],
  options: Partial<IParagraphOptions> = { indent: { firstLine: 2 * CHARACTER } },
): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: SPACING,
    widowControl: false,
    ...options,
    children,
  });

export const plain = (text: string, options?: Partial<IParagraphOptions>): Paragraph =>
  line([run(text)], options);

/** Text from the left margin on, in 黑体: 附件1. */
export const flush = (text: string, options: Partial<IParagraphOptions> = {}): Paragraph =>
  line([run(text, '黑体')], { indent: {}, ...options });

/** An empty line. */
export const gap = (options: Partial<IParagraphOptions> = {}): Paragraph => line([], options);

/** The title in the middle, each line of the text a line of its own, and an empty line below. */
export const titleLines = (text: string, subtitle?: string): Paragraph[] => [
  ...text.split('\n').map(
    (part) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: TITLE_LINE, lineRule: 'exact' },
        keepNext: true,
        children: [new TextRun({ text: part, font: TITLE, size: SIZES.two })],
      }),
  ),
  ...(subtitle ? [line([run(subtitle, '楷体')], { alignment: AlignmentType.CENTER })] : []),
  gap(),
];

const paragraphs = (text: string): string[] => text.split('\n').filter((part) => part.trim() !== '');

/**
 * The blocks as paragraphs and tables; headings are numbered as they come.
 * @param tail something follows that may not begin a page alone: the last paragraph goes with it
 */
export function blocksOf(blocks: readonly Block[], tail = false): FileChild[] {
  const numbers = new HeadingNumbers();
  return blocks.flatMap((block, index): FileChild[] => {
    if ('table' in block) {
      // Two tables without a paragraph between are one to Word.
      const next = blocks[index + 1];
      return [officialTable(block.table), ...(next && 'table' in next ? [gap()] : [])];
    }
    const last = tail && index === blocks.length - 1;
    if (!('heading' in block)) {
      const texts = paragraphs(block.text);
      return texts.map((text, at) =>
        plain(text, { indent: { firstLine: 2 * CHARACTER }, keepNext: last && at === texts.length - 1 }),
      );
    }
    const number = block.number === false ? '' : numbers.next(block.heading);
    return [
      line(
        [run(number + block.text, HEADING_FONTS[block.heading]), ...(block.then ? [run(block.then)] : [])],
        { indent: { firstLine: 2 * CHARACTER }, keepNext: last || !block.then },
      ),
    ];
  });
}

/**
 * Who issues it and when, at the right, for a document without seal: the issuer two characters from the margin, the
 * date beginning two characters after it; the date two from the margin when it is the longer one (GB/T 9704 7.3.5.2).
 */
export function signatureLines(signature: string | undefined, date: string | undefined): Paragraph[] {
  if (!signature && !date) return [];
  const [name, day] = [widthOf(signature ?? ''), widthOf(date ?? '')];
  const dateRight = name >= day ? name - day : 2;
  const nameRight = name >= day ? 2 : 4 + day - name;
  const right = (text: string, characters: number, keepNext: boolean) =>
    plain(text, {
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.round(characters * CHARACTER) },
      keepNext,
    });
  return [
    gap({ keepNext: true }),
    ...(signature ? [right(signature, nameRight, date !== undefined)] : []),
    ...(date ? [right(date, signature ? dateRight : 2, false)] : []),
  ];
}
