import type { Line, Page, Rendered } from '../../scripts/testing/rendered-pages';

/** GB/T 9704-2012, in millimetres. */
const MARGIN = { top: 37, bottom: 35, left: 28, right: 26 };
const A4 = { width: 210, height: 297 };
const LINE_MM = (28 * 25.4) / 72;
/** A pixel of the picture, and what rounding adds. */
const NEAR = 0.8;

const PAGE_NUMBER = /^— (\d+) —$/;
export const textOf = ({ pages }: Rendered): string =>
  pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');

const near = (actual: number, wanted: number, tolerance = NEAR): boolean =>
  Math.abs(actual - wanted) <= tolerance;
const middle = ({ left, right }: Line): number => (left + right) / 2;

function pageFaults({ width, height, lines, ink }: Page, index: number): string[] {
  const number = lines.find(({ text }) => PAGE_NUMBER.test(text));
  const body = lines.filter((line) => line !== number);
  const [right, bottom] = [A4.width - MARGIN.right, A4.height - MARGIN.bottom];
  // A comma may hang beyond the end of its line, as in Word; half a character of ink.
  const hangs = body.some(({ text, right: end }) => end > right && /[，。、；：）]$/.test(text));
  const inset = 14 * (25.4 / 72);
  const faults = [
    (!near(width, A4.width) || !near(height, A4.height)) && 'is not A4',
    (ink.left < MARGIN.left - NEAR || ink.right > right + NEAR + (hangs ? 2 : 0)) &&
      `has ink from ${ink.left.toFixed(1)} to ${ink.right.toFixed(1)} mm, outside of the margins`,
    // A line of text is taller than its glyphs, which may reach into the margin by its leading.
    body.some((line) => line.top < MARGIN.top - 3 || line.bottom > bottom + 3) &&
      'has text above or below the margins',
    !number && 'has no page number',
    number && PAGE_NUMBER.exec(number.text)?.[1] !== String(index + 1) && 'has a wrong page number',
    // The dash lies 7 mm below the text.
    number && !near((number.top + number.bottom) / 2, bottom + 7, 1.5) && 'has its number at a wrong height',
    number &&
      (index % 2 === 0
        ? !near(number.right, right - inset, 1)
        : !near(number.left, MARGIN.left + inset, 1)) &&
      'has its number on the wrong side',
  ];
  return faults.filter((fault) => typeof fault === 'string').map((fault) => `page ${index + 1} ${fault}`);
}

/** Where a document does not lie as GB/T 9704-2012 says; empty: nowhere. */
export function layoutFaults({ pages, fonts }: Rendered, titleLines: readonly string[]): string[] {
  const [first] = pages;
  const centre = (MARGIN.left + A4.width - MARGIN.right) / 2;
  const title = titleLines.map((text) => first?.lines.find((line) => line.text.replace(/ /g, '') === text));
  const body = first?.lines.filter(({ left }) => near(left, MARGIN.left)) ?? [];
  const heights = body.map(({ top, bottom }) => bottom - top);
  const gaps = body.slice(1).map(({ top }, index) => top - (body[index]?.top ?? 0));
  const ratio = title[0] && heights[0] ? (title[0].bottom - title[0].top) / Math.min(...heights) : 0;
  return [
    ...pages.flatMap(pageFaults),
    ...title.flatMap((line, index) =>
      line && near(middle(line), centre, 1) ? [] : [`title line ${index + 1} is missing or not centred`],
    ),
    // 二号 (22 pt) above 三号 (16 pt).
    ...(near(ratio, 22 / 16, 0.03) ? [] : [`title and body have the ratio ${ratio.toFixed(2)}`]),
    ...(gaps.every((gap) => near(gap % LINE_MM, 0, 0.2) || near(gap % LINE_MM, LINE_MM, 0.2))
      ? []
      : [`lines are not 28 pt apart: ${gaps.map((gap) => gap.toFixed(2)).join(' ')}`]),
    ...(fonts.length > 0 && fonts.every(({ embedded }) => embedded) ? [] : ['a font is not embedded']),
  ];
}
