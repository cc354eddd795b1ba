import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { WechatError, type Identity, type WechatAnswer } from '../types';
import type { Pushes } from './push';

const VISIT_MS = 2 * 3_600_000;
const TEXT_LIMIT = 2500;
const FILE_LIMIT = 10 * 1024 * 1024;
const FETCH_MS = 3_000;
/** 0xFFFFFC10 as WeChat writes it in version 1; version 2 says -1008. */
const NOT_FETCHED = -1008;

/** Words that WeChat minds; the real list is secret. */
const WORDS: readonly [word: string, suggest: string, label: number][] = [
  ['违规测试', 'risky', 20006],
  ['广告测试', 'risky', 10001],
  ['存疑测试', 'review', 21000],
];

const LABELS = { pass: 100, review: 21000, risky: 20002 } as const;

export interface MediaPlan {
  suggest?: 'pass' | 'review' | 'risky';
  label?: number;
  delayMs?: number;
  /** How often the verdict is pushed; 0: it never comes. */
  copies?: number;
}

export interface Looked {
  kind: 'text' | 'media';
  openid: string;
  what: string;
  suggest: string | null;
  at: number;
}

/** msg_sec_check and media_check_async, version 2. */
export class ContentSecurity {
  readonly looked: Looked[] = [];
  private plans: MediaPlan[] = [];
  private looking = 0;

  constructor(
    private readonly app: { appId: string },
    private readonly people: Map<string, Identity>,
    private readonly lastVisit: (openid: string) => number | undefined,
    private readonly pushes: Pushes,
    private readonly now: () => number,
  ) {}

  /** What happens to the next files, one plan each; then they pass again. */
  plan(...plans: MediaPlan[]): void {
    this.plans.push(...plans);
  }

  /** Throws 40003, 40129, 44002, 45002, 47001 or 61010. */
  checkText(body: Record<string, unknown>): WechatAnswer {
    const openid = this.checkCommon(body);
    const content = body['content'];
    if (typeof content !== 'string' || content === '') throw new WechatError(44002, 'empty post data');
    if (Array.from(content).length > TEXT_LIMIT) throw new WechatError(45002, 'content size out of limit');
    const hit = WORDS.find(([word]) => content.includes(word));
    const [, suggest, label] = hit ?? ['', 'pass', 100];
    this.looked.push({ kind: 'text', openid, what: content, suggest, at: this.now() });
    return {
      errcode: 0,
      errmsg: 'ok',
      trace_id: traceId(),
      result: { suggest, label },
      detail: [
        { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 },
        ...(hit ? [{ strategy: 'keyword', errcode: 0, suggest, label, level: 90, keyword: hit[0] }] : []),
      ],
    };
  }

  /** Throws 40003, 40129, 47001 or 61010; everything about the file comes later by push. */
  checkMedia(body: Record<string, unknown>): WechatAnswer {
    const openid = this.checkCommon(body);
    const { media_url: url, media_type: type } = body;
    if (typeof url !== 'string' || !URL.canParse(url) || (type !== 1 && type !== 2))
      throw new WechatError(47001, 'data format error');
    const id = traceId();
    this.looking++;
    void this.look(openid, url, id, this.plans.shift() ?? {}).finally(() => {
      this.looking--;
    });
    return { errcode: 0, errmsg: 'ok', trace_id: id };
  }

  /** Waits until no file is looked at any more, and every verdict was pushed. */
  async settled(): Promise<void> {
    while (this.looking > 0) await sleep(20);
  }

  reset(): void {
    this.looked.length = 0;
    this.plans = [];
  }

  private checkCommon(body: Record<string, unknown>): string {
    if (body['version'] !== 2) throw new WechatError(47001, 'data format error');
    if (![1, 2, 3, 4].includes(Number(body['scene']))) throw new WechatError(40129, 'invalid scene');
    const openid = String(body['openid']);
    if (!this.people.has(openid)) throw new WechatError(40003, 'invalid openid');
    const visit = this.lastVisit(openid);
    if (visit === undefined || this.now() - visit > VISIT_MS)
      throw new WechatError(61010, 'user access record timeout');
    return openid;
  }

  private async look(openid: string, url: string, id: string, plan: MediaPlan): Promise<void> {
    const { suggest = 'pass', label = LABELS[suggest], delayMs = 30, copies = 1 } = plan;
    const fetched = await isFetchable(url);
    this.looked.push({
      kind: 'media',
      openid,
      what: new URL(url).pathname,
      suggest: fetched ? suggest : null,
      at: this.now(),
    });
    await sleep(delayMs);
    const verdict = fetched
      ? {
          version: 2,
          detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
          errcode: 0,
          errmsg: 'ok',
          result: { suggest, label },
        }
      : { version: 2, errcode: NOT_FETCHED, errmsg: 'download media fail' };
    const fields = {
      ToUserName: 'gh_simulated00000',
      FromUserName: openid,
      CreateTime: Math.floor(this.now() / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: this.app.appId,
      trace_id: id,
      ...verdict,
    };
    for (let i = 0; i < copies; i++) await this.pushes.send(fields);
  }
}

const traceId = (): string => Array.from({ length: 3 }, () => randomBytes(4).toString('hex')).join('-');

/** Whether the file can really be had, as WeChat must have it. */
async function isFetchable(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_MS) });
    const bytes = await response.arrayBuffer();
    return response.ok && bytes.byteLength > 0 && bytes.byteLength <= FILE_LIMIT;
  } catch {
    return false;
  }
}
