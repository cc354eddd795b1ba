import { crc32, deflateSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { WechatError } from '../types';

const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]+$/;
const SCENE_LIMIT = 32;
const A_MINUTE = 5_000;

export interface MadeCode {
  scene: string;
  page: string;
  env: string;
  at: number;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A picture of dots that differs with the scene; nothing scans it, but it is a real PNG. */
function picture(scene: string, width: number): Buffer {
  const bits = createHash('sha256').update(scene).digest();
  const cell = Math.ceil(width / 16);
  // Sixteen kinds of rows, each as high as a dot.
  const kinds = Array.from({ length: 16 }, (_, y) => {
    const line = Buffer.alloc(width + 1, 255);
    line[0] = 0;
    for (let x = 0; x < width; x++) {
      const at = y * 16 + (Math.floor(x / cell) % 16);
      if (((bits[at >> 3] ?? 0) >> (at & 7)) & 1) line[x + 1] = 20;
    }
    return line;
  });
  const rows = Array.from({ length: width }, (_, y) => kinds[Math.floor(y / cell) % 16] ?? Buffer.alloc(0));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(width, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const data = deflateSync(Buffer.concat(rows), { level: 1 });
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** POST /wxa/getwxacodeunlimit */
export class Codes {
  readonly made: MadeCode[] = [];
  private minute = 0;
  private count = 0;

  constructor(
    /** Pages of the released version; empty: any page is taken for released. */
    private readonly pages: readonly string[],
    private readonly now: () => number,
  ) {}

  /** Throws 40097, 40129, 40169, 41030 or 45009. */
  make(body: Record<string, unknown>): Buffer {
    const minute = Math.floor(this.now() / 60_000);
    this.count = minute === this.minute ? this.count + 1 : 1;
    this.minute = minute;
    if (this.count > A_MINUTE) throw new WechatError(45009, 'reach max api daily quota limit');
    const { scene, page = 'pages/home/index', width = 430, env_version: env = 'release' } = body;
    if (typeof scene !== 'string' || scene === '' || scene.length > SCENE_LIMIT)
      throw new WechatError(40169, 'invalid length for scene, or the data is not json string');
    if (!SCENE.test(scene)) throw new WechatError(40129, 'invalid scene');
    if (typeof width !== 'number' || width < 280 || width > 1280)
      throw new WechatError(40097, 'invalid args');
    if (!['release', 'trial', 'develop'].includes(String(env))) throw new WechatError(40097, 'invalid args');
    const path = String(page);
    const isReleased = this.pages.length === 0 || this.pages.includes(path);
    if (path.startsWith('/') || path.includes('?') || (body['check_path'] !== false && !isReleased))
      throw new WechatError(41030, 'invalid page');
    this.made.push({ scene, page: path, env: String(env), at: this.now() });
    return picture(scene, width);
  }

  reset(): void {
    this.made.length = 0;
    this.count = 0;
  }
}
