import { Injectable } from '@nestjs/common';
import { SUGGESTIONS, type Suggestion, worst } from '../../../content';
import { WechatApi } from '../wechat-api';

/** Version 2; version 1 has ended. */
const VERSION = 2;
/** 1 profile, 2 comment, 3 forum, 4 social log. */
const FORUM = 3;
const TEXT_LIMIT = 2500;
export const IMAGE = 2;
export const VOICE = 1;

export interface TextVerdict {
  suggestion: Suggestion;
  label: number | null;
}

/** What WeChat suggests; an answer we do not know is not a yes. */
export const suggestionOf = (suggest: unknown): Suggestion =>
  SUGGESTIONS.find((known) => known === suggest) ?? 'review';

/**
 * WeChat's content checks. `openid` must have opened the mini-program within two hours, else 61010.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_msgseccheck
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync
 */
@Injectable()
export class SecCheck {
  constructor(private readonly api: WechatApi) {}

  /** `errcode` 0 only says that it was looked at; the suggestion decides. @throws WechatError, OutboundError */
  async text(openid: string, text: string): Promise<TextVerdict> {
    const characters = Array.from(text);
    const verdicts: TextVerdict[] = [];
    for (let from = 0; from < characters.length; from += TEXT_LIMIT) {
      const content = characters.slice(from, from + TEXT_LIMIT).join('');
      const { result } = await this.api.post<{ result?: { suggest?: string; label?: number } }>(
        '/wxa/msg_sec_check',
        { version: VERSION, scene: FORUM, openid, content },
      );
      verdicts.push({ suggestion: suggestionOf(result?.suggest), label: labelOf(result?.label) });
    }
    const suggestion = worst(verdicts.map((each) => each.suggestion));
    return { suggestion, label: verdicts.find((each) => each.suggestion === suggestion)?.label ?? null };
  }

  /**
   * Asks about a file WeChat can fetch at `url`; the verdict is pushed within 30 minutes and names the number returned.
   * @throws WechatError, OutboundError
   */
  async media(openid: string, url: string, type: typeof IMAGE | typeof VOICE): Promise<string> {
    const answer = await this.api.post<{ trace_id: string }>('/wxa/media_check_async', {
      version: VERSION,
      scene: FORUM,
      openid,
      media_url: url,
      media_type: type,
    });
    return answer.trace_id;
  }
}

/** A number, or digits as text. */
export function labelOf(label: unknown): number | null {
  const number = Number(label);
  return label === undefined || label === null || !Number.isInteger(number) ? null : number;
}
