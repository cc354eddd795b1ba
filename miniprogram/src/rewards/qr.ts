import { encode } from 'uqr';

const PREFIX = 'LTHX:';

/** A QR code of a pick-up code. */
export const qrUrl = (code: string): string => drawnQr(PREFIX + code);

/** A QR code as an SVG address, drawn like the icons. */
export function drawnQr(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
  );
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${String(size)} ${String(size)}' shape-rendering='crispEdges'>` +
    `<path fill='#fff' d='M0 0h${String(size)}v${String(size)}h-${String(size)}z'/><path d='${runs.join('')}'/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The digits in what was scanned or typed; null when it is no pick-up code. */
export function codeIn(text: string): string | null {
  const digits = text.replace(PREFIX, '').replace(/[\s-]/g, '');
  return /^\d{8}$/.test(digits) ? digits : null;
}

/** "1234 5678": read aloud in two halves. */
export const inHalves = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;
