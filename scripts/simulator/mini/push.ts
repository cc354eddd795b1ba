import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

export interface PushTarget {
  /** The address entered in the console. */
  url: string;
  token: string;
  aesKey: string;
  format?: 'json' | 'xml';
  mode?: 'safe' | 'compat' | 'plain';
}

/** What went out to the address in the console, and what it answered. */
export interface PushTry {
  event: string;
  status: number | null;
  answer: string;
}

const TRIES = 3;
const WAIT_MS = 5_000;
const PAUSE_MS = 200;

const sha1 = (...parts: string[]): string => createHash('sha1').update(parts.sort().join('')).digest('hex');

const cdata = (value: unknown): string =>
  typeof value === 'number' ? String(value) : `<![CDATA[${String(value)}]]>`;

function xml(value: unknown): string {
  if (typeof value !== 'object' || value === null) return cdata(value);
  return Object.entries(value)
    .map(([name, inside]: [string, unknown]) =>
      [inside]
        .flat()
        .map((each) => `<${name}>${xml(each)}</${name}>`)
        .join(''),
    )
    .join('');
}

/** Message push as WeChat does it: signed, encrypted as the console says, three tries of five seconds. */
export class Pushes {
  readonly tries: PushTry[] = [];
  private target: PushTarget | undefined;
  private running = 0;

  constructor(
    private readonly appId: string,
    private readonly now: () => number,
  ) {}

  use(target: PushTarget | undefined): void {
    this.target = target;
  }

  /** Where the mini-program's web version is served in the demo: by the server that takes the pushes. */
  get app(): string | null {
    return this.target ? new URL(this.target.url).origin : null;
  }

  get isSet(): boolean {
    return this.target !== undefined;
  }

  /** Resolves when WeChat has given up or was answered. */
  async send(fields: Record<string, unknown>): Promise<void> {
    const { target } = this;
    if (!target) return;
    this.running++;
    try {
      for (let i = 0; i < TRIES; i++) {
        const tried = await this.once(target, fields);
        this.tries.push({ event: String(fields['Event'] ?? fields['MsgType']), ...tried });
        if (tried.status === 200 && (tried.answer === 'success' || tried.answer === '')) return;
        await sleep(PAUSE_MS);
      }
    } finally {
      this.running--;
    }
  }

  /** Waits until nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.running > 0) await sleep(20);
  }

  reset(): void {
    this.tries.length = 0;
  }

  /** The signed address and the body of one push. */
  request(target: PushTarget, fields: Record<string, unknown>): { url: string; body: string; type: string } {
    const { token, aesKey, format = 'json', mode = 'safe' } = target;
    const plain = format === 'json' ? JSON.stringify(fields) : `<xml>${xml(fields)}</xml>`;
    const timestamp = String(Math.floor(this.now() / 1000));
    const nonce = String(randomBytes(4).readUInt32BE());
    const query = new URLSearchParams({
      signature: sha1(token, timestamp, nonce),
      timestamp,
      nonce,
      openid: typeof fields['FromUserName'] === 'string' ? fields['FromUserName'] : '',
    });
    let outer: Record<string, unknown> = fields;
    if (mode !== 'plain') {
      const Encrypt = this.encrypt(aesKey, plain);
      query.set('encrypt_type', 'aes');
      query.set('msg_signature', sha1(token, timestamp, nonce, Encrypt));
      outer = { ...(mode === 'compat' ? fields : {}), ToUserName: fields['ToUserName'], Encrypt };
    }
    const body = format === 'json' ? JSON.stringify(outer) : `<xml>${xml(outer)}</xml>`;
    return {
      url: `${target.url}?${query.toString()}`,
      body,
      type: format === 'json' ? 'application/json' : 'text/xml',
    };
  }

  private async once(target: PushTarget, fields: Record<string, unknown>): Promise<Omit<PushTry, 'event'>> {
    const { url, body, type } = this.request(target, fields);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
        signal: AbortSignal.timeout(WAIT_MS),
      });
      return { status: response.status, answer: await response.text() };
    } catch (error) {
      return { status: null, answer: (error as Error).name };
    }
  }

  private encrypt(aesKey: string, message: string): string {
    const key = Buffer.from(`${aesKey}=`, 'base64');
    const text = Buffer.from(message, 'utf8');
    const length = Buffer.from([text.length >> 24, text.length >> 16, text.length >> 8, text.length]);
    const plain = Buffer.concat([randomBytes(16), length, text, Buffer.from(this.appId)]);
    const fill = 32 - (plain.length % 32);
    const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
    return Buffer.concat([
      cipher.update(plain),
      cipher.update(Buffer.alloc(fill, fill)),
      cipher.final(),
    ]).toString('base64');
  }
}
