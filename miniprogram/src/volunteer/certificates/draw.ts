import { encode } from 'uqr';
import type { CheckedCertificate } from '../../api/volunteers';
import { inFours, minutesText } from '../words';

type Stands = Omit<CheckedCertificate, 'minutesNow'>;

/** Size of the picture in pixels: an A5 sheet on its side at 150 dots an inch. */
export const WIDTH = 1240;
export const HEIGHT = 874;

const INK = '#1b2a35';
const SOFT = '#51626f';
const RED = '#b93226';

/** "2026年11月1日". @param day YYYY-MM-DD */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
/** The Beijing day of an instant. @param iso UTC */
const dayOf = (iso: string): string => new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 10);

/** Text broken into lines of at most so many pixels. */
export function linesOf(text: string, width: number, measure: (piece: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && measure(line + character) > width) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return line === '' ? lines : [...lines, line];
}

/** Draws the certificate: what the public check of its code shows, and nothing else. @param link what its QR code opens */
export function drawCertificate(context: CanvasRenderingContext2D, certificate: Stands, link: string): void {
  const font = (size: number, weight = 400) => {
    context.font = `${weight} ${size}px "Noto Sans CJK SC", "PingFang SC", sans-serif`;
  };
  const write = (text: string, x: number, y: number) => context.fillText(text, x, y);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.strokeStyle = RED;
  context.lineWidth = 6;
  context.strokeRect(30, 30, WIDTH - 60, HEIGHT - 60);
  context.lineWidth = 2;
  context.strokeRect(44, 44, WIDTH - 88, HEIGHT - 88);
  context.fillStyle = RED;
  context.textAlign = 'center';
  font(64, 700);
  write('志愿服务证明', WIDTH / 2, 160);
  context.textAlign = 'left';
  context.fillStyle = INK;
  font(36);
  const { name, from, to, squads, services, minutes, issuer, issuedAt, code } = certificate;
  const body =
    `${name} 于 ${dayWords(from)} 至 ${dayWords(to)}，在${squads}参加志愿服务 ${services} 次，` +
    `经队长核对、社区认定，服务时间共计 ${minutesText(minutes)}。特此证明。`;
  linesOf(body, WIDTH - 240, (piece) => context.measureText(piece).width).forEach((line, index) =>
    write(line, 120, 260 + index * 62),
  );
  context.textAlign = 'right';
  font(34);
  write(issuer, WIDTH - 120, 640);
  write(dayWords(dayOf(issuedAt)), WIDTH - 120, 692);
  context.textAlign = 'left';
  drawQr(context, link, 120, 590, 180);
  context.fillStyle = SOFT;
  font(28);
  write('查验码', 330, 650);
  font(32, 600);
  context.fillStyle = INK;
  write(inFours(code), 330, 698);
  context.fillStyle = SOFT;
  font(24);
  write('扫码，或在“志愿服务—查验别人的证明”里输入查验码', 330, 746);
}

function drawQr(
  context: CanvasRenderingContext2D,
  text: string,
  left: number,
  top: number,
  size: number,
): void {
  const { data, size: modules } = encode(text, { ecc: 'M', border: 0 });
  const cell = size / modules;
  context.fillStyle = INK;
  data.forEach((row, y) =>
    row.forEach((dark, x) => {
      // Rounded outwards, so that no white lines stand between the modules.
      if (dark) context.fillRect(left + x * cell, top + y * cell, Math.ceil(cell), Math.ceil(cell));
    }),
  );
}
