/** Twentieths of a point (the unit of Word's lengths) from millimetres. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/**
 * Fonts of GB/T 9704-2012 and, for the font table, by what other names and kinds a computer may have them. Documents
 * name fonts and hold none: the offices' computers have them.
 */
export const FONTS = [
  { name: '方正小标宋简体', others: '小标宋体,FZXiaoBiaoSong-B05S,宋体,SimSun', family: 'roman' },
  { name: '仿宋', others: '仿宋_GB2312,FangSong', family: 'modern' },
  { name: '黑体', others: 'SimHei', family: 'modern' },
  { name: '楷体', others: '楷体_GB2312,KaiTi', family: 'modern' },
  { name: '宋体', others: 'SimSun', family: 'roman' },
] as const;

export type Font = (typeof FONTS)[number]['name'];

export const TITLE: Font = '方正小标宋简体';
export const BODY: Font = '仿宋';

/** Half-points: 二号 22 pt, 三号 16 pt, 四号 14 pt, 小四 12 pt. */
export const SIZES = { two: 44, three: 32, four: 28, smallFour: 24 } as const;

/** One character of the body (三号), in twips. */
export const CHARACTER = SIZES.three * 10;

/** 28 pt between lines, in twips; 22 of them fill a page. Titles in 二号 need more. */
export const LINE = 560;
export const TITLE_LINE = 700;

/**
 * Twips taken off each character of the body, so that a line of 156 mm holds the 28 characters of the standard, which
 * in 16 pt would be 158 mm.
 */
export const TIGHTER = -5;

export const PAGE = { width: twips(210), height: twips(297) };

/** The footer's dash lies 7 mm below the text: 28 mm above the edge, half a line above the footer's lower end. */
export const MARGIN = {
  top: twips(37),
  bottom: twips(35),
  left: twips(28),
  right: twips(26),
  footer: twips(25),
};

/** 版心: 156 mm wide. */
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/** Width of a text in characters of its size; digits, Latin letters and blanks take half. Pure. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character > '\u2e80' ? 1 : 0.5), 0);

/** word/fontTable.xml: what Word may take where it lacks a font by its first name. */
export const fontTable = (): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  FONTS.map(
    ({ name, others, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/>` +
      `<w:family w:val="${family}"/></w:font>`,
  ).join('') +
  '</w:fonts>';
