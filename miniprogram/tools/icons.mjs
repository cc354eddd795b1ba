// Draws the tab bar's icons (81 × 81 PNG, as WeChat wants them) and the map's pins: npm run icons
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const SIZE = 81;
const COLORS = { '': '#51626f', '-on': '#1769aa' };
const SHAPES = {
  home: '<path d="M3.5 11 12 3.5 20.5 11M5.5 9.5V20h13V9.5M10 20v-6h4v6"/>',
  progress: '<path d="M6 3.5h12v17H6z"/><path d="M9 8h6M9 12h6M9 16h3.5"/>',
  points: '<path d="m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9L12 16.9l-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z"/>',
  me: '<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5a7.5 7.5 0 0 1 15 0"/>',
};

for (const [name, shape] of Object.entries(SHAPES)) {
  for (const [suffix, color] of Object.entries(COLORS)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="${SIZE}" height="${SIZE}" fill="none" stroke="${color}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${shape}</svg>`;
    const file = fileURLToPath(new URL(`../src/icons/${name}${suffix}.png`, import.meta.url));
    await sharp(Buffer.from(svg)).png({ palette: true }).toFile(file);
  }
}

const DOT = '<circle cx="32" cy="26" r="8" fill="#fff"/>';
const CALL = '<path d="M32 14v14M32 35v1" stroke="#fff" stroke-width="6" stroke-linecap="round"/>';
const drop = (/** @type {string} */ color, inner = DOT) =>
  `<path d="M32 62C22 48 12 40 12 26a20 20 0 0 1 40 0c0 14-10 22-20 36z" fill="${color}" stroke="#fff" stroke-width="3"/>${inner}`;
const PINS = {
  tip: drop('#c2540a'),
  here: drop('#c0392b'),
  // Cases by the time left; the overdue one differs by more than its colour.
  overdue: drop('#b93226', CALL),
  soon: drop('#c2540a'),
  later: drop('#1769aa'),
  none: drop('#51626f'),
  me: '<circle cx="32" cy="32" r="28" fill="#1769aa" opacity="0.25"/><circle cx="32" cy="32" r="14" fill="#1769aa" stroke="#fff" stroke-width="5"/>',
};
for (const [name, shape] of Object.entries(PINS)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">${shape}</svg>`;
  const file = fileURLToPath(new URL(`../src/icons/pins/${name}.png`, import.meta.url));
  await sharp(Buffer.from(svg)).png({ palette: true }).toFile(file);
}
