import sharp from 'sharp';

let made: Promise<Buffer> | undefined;

/** A drawn street with smoke, with the EXIF place that a phone might leave in it. */
export function samplePhoto(): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="700"><rect width="900" height="700" fill="#c9d6dc"/>
    <rect y="480" width="900" height="220" fill="#8d8a84"/><rect x="60" y="160" width="260" height="330" fill="#b9a58d"/>
    <ellipse cx="560" cy="330" rx="150" ry="120" fill="#5a5958" opacity="0.7"/><path d="M500 560q60-120 120 0z" fill="#e8722a"/></svg>`;
  made ??= sharp(Buffer.from(svg))
    .withExif({ IFD0: { Copyright: 'phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 43/1 12/1' } })
    .jpeg({ quality: 85 })
    .toBuffer();
  return made;
}
