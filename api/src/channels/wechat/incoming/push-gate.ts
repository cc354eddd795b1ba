import { sha256 } from '../../../core/sealed';
import { CipherError, PushCipher } from './push-cipher';
import { pushSignature, sameText } from './signature';
import { MAX_XML, readXml, textOf, writeXml, type XmlElement, XmlError } from './xml';

export interface PushQuery {
  timestamp: string;
  nonce: string;
  signature: string;
  msgSignature: string;
}

export interface OpenedPush {
  /** As WeChat wrote it: XML or JSON, as the console says. Text until somebody reads it. */
  message: string;
  /** The same for every use of one signed address. */
  nonceKey: string;
  /** Seals a reply with the key that opened the push; "success" and an empty text go as they are. */
  reply: (xml: string, now: Date) => string;
}

export type Refusal = 'signature' | 'stale' | 'replayed' | 'form' | 'cipher' | 'too_large';

/** The push is not from WeChat, or not whole, or not fresh. */
export class PushRefused extends Error {
  constructor(readonly reason: Refusal) {
    super(`push refused: ${reason}`);
  }
}

/** How far WeChat's clock and ours may differ; its three tries lie within 15 s. */
const FRESH_MS = 300_000;

interface Settings {
  appId: string;
  token: string;
  /** EncodingAESKey of now, then the one before. */
  keys: readonly string[];
  mode: 'safe' | 'plain';
}

/**
 * Lets in what WeChat pushes and nothing else (WeChat: 消息推送, 消息加解密说明). One class for any appid: official
 * account and mini-program push alike, each with its own token and key.
 */
export class PushGate {
  private readonly ciphers: readonly PushCipher[];

  constructor(private readonly settings: Settings) {
    this.ciphers = settings.keys.map((key) => new PushCipher(key, settings.appId));
  }

  /** The check of the server's address: its echostr is not encrypted. @throws PushRefused */
  checkAddress(query: PushQuery, now: Date): void {
    this.checkSigned(query.signature, query, now);
  }

  /** @throws PushRefused */
  open(query: PushQuery, body: unknown, now: Date): OpenedPush {
    if (typeof body === 'string' && body.length > MAX_XML) throw new PushRefused('too_large');
    const nonceKey = sha256(`${query.timestamp} ${query.nonce}`);
    if (this.settings.mode === 'plain') {
      // The signature says nothing about the body here: only for trying out.
      this.checkSigned(query.signature, query, now);
      return { message: typeof body === 'string' ? body : '', nonceKey, reply: (xml) => xml };
    }
    const encrypted = encryptedIn(body);
    this.checkSigned(query.msgSignature, query, now, encrypted);
    // Only what was encrypted counts, also in compatibility mode, where plain fields lie beside it.
    if (encrypted === '') throw new PushRefused('form');
    const { cipher, message } = this.decrypted(encrypted);
    return { message, nonceKey, reply: (xml, at) => this.sealed(cipher, xml, at) };
  }

  private checkSigned(given: string, { timestamp, nonce }: PushQuery, now: Date, ...more: string[]): void {
    if (!sameText(given, pushSignature(this.settings.token, timestamp, nonce, ...more)))
      throw new PushRefused('signature');
    // Written so that what is no number at all is stale too.
    if (!(Math.abs(now.getTime() - Number(timestamp) * 1000) <= FRESH_MS)) throw new PushRefused('stale');
  }

  private decrypted(encrypted: string): { cipher: PushCipher; message: string } {
    for (const cipher of this.ciphers) {
      try {
        return { cipher, message: cipher.decrypt(encrypted) };
      } catch (error) {
        if (!(error instanceof CipherError)) throw error;
      }
    }
    throw new PushRefused('cipher');
  }

  private sealed(cipher: PushCipher, xml: string, now: Date): string {
    if (!xml.startsWith('<')) return xml;
    const Encrypt = cipher.encrypt(xml);
    const timestamp = Math.floor(now.getTime() / 1000);
    const nonce = sha256(Encrypt).slice(0, 16);
    const MsgSignature = pushSignature(this.settings.token, String(timestamp), nonce, Encrypt);
    return writeXml({ Encrypt, MsgSignature, TimeStamp: timestamp, Nonce: nonce });
  }
}

/** The cipher text: an element of XML, or a field of JSON. */
function encryptedIn(body: unknown): string {
  if (typeof body === 'string') return textOf(xmlOf(body), 'Encrypt')?.trim() ?? '';
  const field = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)['Encrypt'] : '';
  return typeof field === 'string' ? field : '';
}

/** The message of a push, where the console says XML. @throws PushRefused */
export function xmlOf(source: string): XmlElement {
  try {
    return readXml(source);
  } catch (error) {
    if (error instanceof XmlError) throw new PushRefused('form');
    throw error;
  }
}
