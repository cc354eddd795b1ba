import { Injectable } from '@nestjs/common';
import { Config } from '../../../core/config/config';
import { OutboundError } from '../../../core/http/outbound';
import { Problem } from '../../../core/http/problem';
import { MediaStorage } from '../../../core/media/storage';
import { sha256 } from '../../../core/sealed';
import { WechatApi, WechatError } from '../wechat-api';

const ENVIRONMENTS = { formal: 'release', trial: 'trial', developer: 'develop' } as const;
/** Pixels; large enough to be printed at a hand's width. */
const WIDTH = 860;

export const REASONS: Record<number, string> = {
  41030: '小程序还没有发布含这个页面的版本，发布后才能生成小程序码',
  40169: '微信没有接受这个小程序码的内容',
  40129: '微信没有接受这个小程序码的内容',
  40097: '微信没有接受这个小程序码的参数',
  48001: '小程序还没有生成小程序码的权限',
  45009: '生成得太频繁，请一分钟后再试',
  45011: '生成得太频繁，请一分钟后再试',
};

/**
 * Pictures of mini-program codes (getUnlimitedQRCode). They are permanent, so each is asked for once and kept.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode
 */
@Injectable()
export class CodePictures {
  constructor(
    private readonly api: WechatApi,
    private readonly storage: MediaStorage,
    private readonly config: Config,
  ) {}

  /** `page`: without a leading slash and without a query. @throws Problem upstream_unavailable, too_many_requests */
  async picture(scene: string, page: string): Promise<Buffer> {
    const state = this.config.WECHAT_MINI_STATE;
    const key = `${sha256(`${this.config.WECHAT_APPID} ${state} ${page} ${scene}`)}.code`;
    const kept = await this.storage.get(key);
    if (kept) return kept;
    const made = await this.make(scene, page, state);
    // It would be kept for ever, and printed.
    if (!isWhole(made)) throw new Problem('upstream_unavailable', '微信暂时没有回应，请稍后再试');
    await this.storage.put(key, made);
    return made;
  }

  private async make(scene: string, page: string, state: keyof typeof ENVIRONMENTS): Promise<Buffer> {
    try {
      return await this.api.postForFile('/wxa/getwxacodeunlimit', {
        scene,
        page,
        check_path: state === 'formal',
        env_version: ENVIRONMENTS[state],
        width: WIDTH,
      });
    } catch (error) {
      if (error instanceof WechatError) {
        const code =
          error.errcode === 45009 || error.errcode === 45011 ? 'too_many_requests' : 'upstream_unavailable';
        throw new Problem(
          code,
          REASONS[error.errcode] ?? `微信暂时不能生成小程序码（${error.errcode}），请稍后再试`,
        );
      }
      if (error instanceof OutboundError || error instanceof SyntaxError)
        throw new Problem('upstream_unavailable', '微信暂时没有回应，请稍后再试');
      throw error;
    }
  }
}

const PNG_END = Buffer.from('IEND\xae\x42\x60\x82', 'latin1');
const JPEG_END = Buffer.from([0xff, 0xd9]);

/** Whether a picture came to its end. */
export const isWhole = (picture: Buffer): boolean =>
  [PNG_END, JPEG_END].some((end) => picture.subarray(-end.length).equals(end));

/** As an address that a page can show at once. WeChat sends PNG or JPEG. */
export const dataUrl = (picture: Buffer): string =>
  `data:image/${picture[0] === 0xff ? 'jpeg' : 'png'};base64,${picture.toString('base64')}`;
