import type { RequestSigner } from './signing';
import type { PaySettings } from './settings';
import { isGenuine } from './verifying';

/** connect, headers and body together */
const TIMEOUT_MS = 8_000;
const MAX_ANSWER = 256 * 1024;
/** A day's statement; a line has some 200 bytes. */
const MAX_FILE = 20 * 1024 * 1024;
const FILE_TIMEOUT_MS = 60_000;

/** An answer that WeChat Pay signed. */
export interface PayAnswer {
  status: number;
  body: Record<string, unknown>;
}
/** No answer, or one that cannot be believed: what happened is not known. */
export class PayDoubt extends Error {}

/** Calls WeChat Pay: signed, with a time-out, without redirects; what comes back is believed only with its signature. */
export class PayHttp {
  private readonly keys: ReadonlyMap<string, string>;

  constructor(
    private readonly settings: PaySettings,
    private readonly signer: RequestSigner,
    private readonly now: () => number,
    private readonly timeoutMs = TIMEOUT_MS,
  ) {
    this.keys = new Map([[settings.publicKeyId, settings.publicKey]]);
  }

  /** @param path with its query @throws PayDoubt with a short code: TIMEOUT, NETWORK, FORGED, BAD_ANSWER */
  async send(method: 'GET' | 'POST', path: string, json?: object): Promise<PayAnswer> {
    const body = method === 'GET' ? '' : JSON.stringify(json ?? {});
    const { status, headers, text } = await this.fetch(method, path, body);
    if (!isGenuine({ headers, body: text }, this.keys, this.now())) throw new PayDoubt('FORGED');
    try {
      const parsed: unknown = text === '' ? {} : JSON.parse(text);
      if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        throw new Error('no object');
      return { status, body: parsed as Record<string, unknown> };
    } catch {
      throw new PayDoubt('BAD_ANSWER');
    }
  }

  /**
   * A file that a signed answer pointed to. It carries no signature: the caller compares it with the hash of that answer.
   * @throws PayDoubt also for an address elsewhere
   */
  async download(address: string): Promise<string> {
    const { base } = this.settings;
    if (!address.startsWith(`${base}/`)) throw new PayDoubt('BAD_ANSWER');
    const path = address.slice(base.length);
    const { status, text } = await this.fetch('GET', path, '', { ms: FILE_TIMEOUT_MS, size: MAX_FILE });
    if (status !== 200) throw new PayDoubt(`HTTP_${status}`);
    return text;
  }

  private async fetch(
    method: string,
    path: string,
    body: string,
    most: { ms: number; size: number } = { ms: this.timeoutMs, size: MAX_ANSWER },
  ) {
    const signal = AbortSignal.timeout(most.ms);
    try {
      const response = await fetch(this.settings.base + path, {
        method,
        signal,
        // A redirect would carry the signature to somebody else.
        redirect: 'error',
        headers: {
          authorization: this.signer.authorization(method as 'GET' | 'POST', path, body, this.now()),
          accept: 'application/json',
          'user-agent': 'lantian-grid/1.0',
          // Says which key is to sign the answer.
          'wechatpay-serial': this.settings.publicKeyId,
          ...(body === '' ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === '' ? {} : { body }),
      });
      // response.text() would take away a mark at the beginning, over which WeChat has computed its hash.
      const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
      if (text.length > most.size) throw new PayDoubt('BAD_ANSWER');
      return { status: response.status, headers: Object.fromEntries(response.headers), text };
    } catch (error) {
      if (error instanceof PayDoubt) throw error;
      throw new PayDoubt(signal.aborted ? 'TIMEOUT' : 'NETWORK');
    }
  }
}
