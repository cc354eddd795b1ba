import sharp from 'sharp';

const WIDTH = 1200;
const HEIGHT = 900;

const street = `
  <defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="#9db8c8"/><stop offset="1" stop-color="#e3e6e2"/></linearGradient></defs>
  <rect width="1200" height="620" fill="url(#sky)"/><rect y="600" width="1200" height="300" fill="#8d8a84"/>
  <rect x="60" y="180" width="330" height="430" fill="#b9a58d"/><rect x="780" y="120" width="360" height="490" fill="#a7968a"/>
  <g fill="#5d6f7c">${[110, 210, 310, 830, 930, 1030]
    .flatMap((x) => [230, 340, 450].map((y) => `<rect x="${x}" y="${y}" width="50" height="70"/>`))
    .join('')}</g>
  <path d="M0 640h1200" stroke="#75726c" stroke-width="10"/>`;

const fire = `
  <g opacity="0.75" fill="#4c4a4a"><ellipse cx="600" cy="470" rx="90" ry="70"/><ellipse cx="640" cy="370" rx="120" ry="80"/>
  <ellipse cx="700" cy="250" rx="150" ry="95"/><ellipse cx="790" cy="130" rx="190" ry="100"/></g>
  <path d="M470 740q130-110 260 0z" fill="#3a342e"/>
  <path d="M540 700q-20-80 40-130 0 50 40 60 10-60 50-90 0 80 20 160z" fill="#e8722a"/>
  <path d="M575 700q0-50 30-80 10 40 40 45 5 20 0 35z" fill="#f8c545"/>`;

const swept = `<path d="M480 745q120-26 250 0z" fill="#77736b"/><rect x="760" y="640" width="80" height="110" rx="10" fill="#3f7d58"/>`;

const draw = (what: string) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${street}${what}</svg>`,
    ),
  )
    .jpeg({ quality: 88 })
    .toBuffer();

/** A drawn street where rubbish burns. */
export const burning = () => draw(fire);
/** The same street afterwards. */
export const clean = () => draw(swept);
