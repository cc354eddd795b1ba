import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LIMIT_MS = 120_000;
const MM_PER_POINT = 25.4 / 72;
/** Pixels per inch when looking for what is printed where: about 0.4 mm a pixel. */
const RESOLUTION = 60;
const DARK = 200;

/** Millimetres from the page's upper left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Line extends Box {
  text: string;
}
export interface Page {
  /** Millimetres. */
  width: number;
  height: number;
  /** Lines of text by their place, from the top; lines of one table row are apart. */
  lines: Line[];
  /** Around everything printed: text, borders, page number. */
  ink: Box;
}
export interface Rendered {
  pages: Page[];
  fonts: { name: string; embedded: boolean }[];
}

/**
 * Opens Word documents with LibreOffice and says what stands where on their pages. All at once: the program takes a
 * second to start. Fonts that the machine lacks are replaced, so look at places and sizes, not at the glyphs.
 *
 * @param documents .docx files by a name of letters and digits
 * @param keep a folder for the PDFs and pictures of the pages, to be looked at; without, nothing is kept
 */
export async function renderedPages(
  documents: Record<string, Buffer>,
  keep?: string,
): Promise<Record<string, Rendered>> {
  const folder = mkdtempSync(join(tmpdir(), 'lantian-pages-'));
  try {
    const names = Object.keys(documents);
    for (const name of names) writeFileSync(join(folder, `${name}.docx`), documents[name] ?? '');
    await run(
      process.env['SOFFICE_PATH'] ?? 'soffice',
      [
        '--headless',
        // A profile of its own: a LibreOffice that is open elsewhere would take the job and answer nothing.
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...names.map((name) => join(folder, `${name}.docx`)),
      ],
      { timeout: LIMIT_MS },
    );
    const rendered: Record<string, Rendered> = {};
    for (const name of names) {
      const pdf = join(folder, `${name}.pdf`);
      rendered[name] = { pages: await pagesOf(pdf), fonts: await fontsOf(pdf) };
      if (keep) {
        mkdirSync(keep, { recursive: true });
        writeFileSync(join(keep, `${name}.pdf`), readFileSync(pdf));
        await run('pdftoppm', ['-png', '-r', '70', pdf, join(keep, name)], { timeout: LIMIT_MS });
      }
    }
    return rendered;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const plain = (xml: string): string => xml.replace(/&[a-z#0-9]+;/g, (entity) => ENTITIES[entity] ?? entity);

const NUMBER = '([\\d.-]+)';
const PAGE = new RegExp(`<page width="${NUMBER}" height="${NUMBER}">(.*?)</page>`, 'gs');
const LINE = new RegExp(
  `<line xMin="${NUMBER}" yMin="${NUMBER}" xMax="${NUMBER}" yMax="${NUMBER}">(.*?)</line>`,
  'gs',
);
const millimetres = (points: string | undefined): number => Number(points) * MM_PER_POINT;

async function pagesOf(pdf: string): Promise<Page[]> {
  const { stdout } = await run('pdftotext', ['-bbox-layout', pdf, '-'], {
    timeout: LIMIT_MS,
    maxBuffer: 50_000_000,
  });
  const pages = Array.from(stdout.matchAll(PAGE));
  return Promise.all(
    pages.map(async ([, width, height, body = ''], index) => ({
      width: millimetres(width),
      height: millimetres(height),
      lines: linesOf(body),
      ink: await inkOf(pdf, index + 1),
    })),
  );
}

const linesOf = (body: string): Line[] =>
  Array.from(body.matchAll(LINE), ([, left, top, right, bottom, words = '']) => ({
    left: millimetres(left),
    top: millimetres(top),
    right: millimetres(right),
    bottom: millimetres(bottom),
    text: Array.from(words.matchAll(/<word [^>]*>(.*?)<\/word>/gs), ([, word = '']) => plain(word)).join(' '),
  })).sort((a, b) => a.top - b.top || a.left - b.left);

/** The smallest box around all dark pixels of a page. */
async function inkOf(pdf: string, page: number): Promise<Box> {
  const { stdout } = await run(
    'pdftoppm',
    ['-gray', '-r', String(RESOLUTION), '-f', String(page), '-l', String(page), pdf],
    { timeout: LIMIT_MS, maxBuffer: 50_000_000, encoding: 'buffer' },
  );
  const head = /^P5\s(\d+)\s(\d+)\s\d+\s/.exec(stdout.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('pdftoppm gave no picture');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const pixels = stdout.subarray(head[0].length);
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if ((pixels[y * width + x] ?? 255) < DARK) {
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x + 1);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y + 1);
      }
  const scaled = (pixel: number): number => (pixel * 25.4) / RESOLUTION;
  return {
    left: scaled(box.left),
    top: scaled(box.top),
    right: scaled(box.right),
    bottom: scaled(box.bottom),
  };
}

async function fontsOf(pdf: string): Promise<Rendered['fonts']> {
  const { stdout } = await run('pdffonts', [pdf], { timeout: LIMIT_MS });
  return stdout
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => ({
      name: line.split(/\s/)[0] ?? '',
      embedded: /\b(yes|no)\s+(yes|no)\s+(yes|no)\b/.exec(line)?.[1] === 'yes',
    }));
}
