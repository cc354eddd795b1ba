import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  PageNumber,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { beijingDay } from '../calendar/beijing';
import { type Block, blocksOf, flush, gap, plain, signatureLines, titleLines } from './official-blocks';
import { BODY, CHARACTER, fontTable, MARGIN, PAGE, SIZES } from './official-measures';

export type { Block } from './official-blocks';
export type { TableOf } from './official-table';

/** Media type of .docx files. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface Attachment {
  title: string;
  /** On a page of its own behind the document; without, the attachment is only named. */
  blocks?: readonly Block[];
}

export interface OfficialDocument {
  /** A line holds 20 characters; '\n' parts a longer title where its sense parts. */
  title: string;
  /** Below the title, in 楷体: （11月20日至11月26日）. */
  subtitle?: string;
  /** 主送机关, without the colon. */
  addressee?: string;
  blocks: readonly Block[];
  attachments?: readonly Attachment[];
  /** 发文机关署名. */
  signature?: string;
  /** 成文日期, see `chineseDay`. */
  date?: string;
}

/** Digits are no Chinese text, or a number could be parted at the end of a line (GB/T 9704 7.3.3 forbids it). */
const LANGUAGE = { value: 'en-US', eastAsia: 'zh-CN' };

/** Odd pages have their number at the right, even ones at the left, one character in; 宋体 四号, — 1 —. */
function footer(side: 'left' | 'right'): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: SIZES.four * 10 },
        children: [
          new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: '宋体', size: SIZES.four }),
        ],
      }),
    ],
  });
}

/** 附件：1.甲 2.乙, the names below each other, long ones going on below their first character. */
function attachmentLines(attachments: readonly Attachment[]): Paragraph[] {
  const number = attachments.length === 1 ? 0 : 1;
  const lines = attachments.map(({ title }, index) => {
    const before = index === 0 ? 3 : 0;
    return plain(`${index === 0 ? '附件：' : ''}${number ? `${index + 1}.` : ''}${title}`, {
      alignment: AlignmentType.LEFT,
      keepNext: true,
      indent: { left: (5 + number) * CHARACTER, hanging: (before + number) * CHARACTER },
    });
  });
  return lines.length === 0 ? [] : [gap({ keepNext: true }), ...lines];
}

/** 附件1 at the left of a new page, its title on the third line. */
function attachmentPages(attachments: readonly Attachment[]): FileChild[] {
  return attachments.flatMap(({ title, blocks }, index) =>
    blocks
      ? [
          flush(`附件${attachments.length === 1 ? '' : index + 1}`, { pageBreakBefore: true }),
          gap(),
          ...titleLines(title),
          ...blocksOf(blocks),
          // Word wants a paragraph behind a table; a whole line could be the only thing on a page.
          gap({ spacing: { line: 20, lineRule: 'exact' } }),
        ]
      : [],
  );
}

/**
 * An official document in the layout of GB/T 9704-2012 党政机关公文格式, without the red head: A4, margins 37, 35, 28
 * and 26 mm, title 小标宋 二号, text 仿宋 三号 with 28 pt lines, numbers 一、（一）1.（1）, tables, attachments,
 * who issues it and when, page numbers outside. The one place that writes Word files (ADR 7).
 */
export function officialDocument(document: OfficialDocument): Promise<Buffer> {
  const { attachments = [] } = document;
  const made = new Document({
    creator: '',
    title: document.title.replaceAll('\n', ''),
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: { font: BODY, size: SIZES.three, language: LANGUAGE },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN } },
        footers: { default: footer('right'), even: footer('left') },
        children: [
          ...titleLines(document.title, document.subtitle),
          ...(document.addressee ? [plain(`${document.addressee}：`, { indent: {} })] : []),
          ...blocksOf(document.blocks, attachments.length > 0 || document.signature !== undefined),
          ...attachmentLines(attachments),
          ...signatureLines(document.signature, document.date),
          ...attachmentPages(attachments),
        ],
      },
    ],
  });
  return Packer.toBuffer(made, undefined, [{ path: 'word/fontTable.xml', data: fontTable() }]);
}

/** 2026年11月26日: the day in Beijing, without zeros before (GB/T 9704 7.3.5.4). */
export function chineseDay(at: Date): string {
  const [year, month, day] = beijingDay(at).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
