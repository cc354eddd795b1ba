import { AlignmentType, Document, type IRunOptions, Packer, Paragraph, TextRun } from 'docx';

const BODY = '仿宋';
const TITLE = '宋体';
/** Half-points: 三号 16 pt for the body, 二号 22 pt for the title (GB/T 9704 official documents). */
const BODY_SIZE = 32;
const TITLE_SIZE = 44;
/** Twentieths of a point: 28 pt between lines. */
const LINE = 560;
/** A4 margins of GB/T 9704 in twips: 37, 26, 35 and 28 mm. */
const MARGIN = { top: 2098, right: 1474, bottom: 1984, left: 1588 };

function run(text: string, font: string, size: number, bold = false): TextRun {
  const options: IRunOptions = { text, font, size, bold };
  return new TextRun(options);
}

/**
 * A Word document from plain lines: the first is the title, the others are paragraphs indented by two
 * characters; the last `signature` lines stand at the right.
 */
export async function wordDocument(text: string, signature = 2): Promise<Buffer> {
  const [title = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const spacing = { line: LINE, lineRule: 'exact' as const };
  const children = [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: LINE },
      children: [run(title, TITLE, TITLE_SIZE, true)],
    }),
    ...lines.map((line, index) =>
      index < lines.length - signature
        ? new Paragraph({
            spacing,
            indent: { firstLine: BODY_SIZE * 20 },
            children: [run(line, BODY, BODY_SIZE)],
          })
        : new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing,
            children: [run(line, BODY, BODY_SIZE)],
          }),
    ),
  ];
  return Packer.toBuffer(
    new Document({ creator: '', sections: [{ properties: { page: { margin: MARGIN } }, children }] }),
  );
}
