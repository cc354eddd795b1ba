import { Injectable } from '@nestjs/common';
import { Config } from '../../../core/config/config';
import { OfficialAccount } from './official-account';

/** Shown by clients too old for mini-programs; WeChat wants one for every such button. */
const OLD_CLIENTS = 'https://mp.weixin.qq.com';

type Button =
  | { type: 'click'; name: string; key: string }
  | { type: 'miniprogram'; name: string; appid: string; pagepath: string; url: string };
interface Menu {
  button: (Button | { name: string; sub_button: Button[] })[];
}

/**
 * The menu of the official account (WeChat: 自定义菜单 → 创建接口): three buttons, names of at most 16 bytes (60 below).
 * Everything the chat does can also be done in the mini-program. Keys: see dialogue/commands.ts.
 */
export function officialMenu(miniAppId: string): Menu {
  const open = (name: string, pagepath: string): Button => {
    return { type: 'miniprogram', name, appid: miniAppId, pagepath, url: OLD_CLIENTS };
  };
  const click = (name: string, key: string): Button => ({ type: 'click', name, key });
  return {
    button: [
      {
        name: '我要举报',
        sub_button: [open('打开小程序举报', 'pages/report/index'), click('在这里发照片举报', 'report')],
      },
      {
        name: '查进度',
        sub_button: [click('发到这里', 'progress'), open('在小程序里看', 'pages/progress/index')],
      },
      {
        name: '小程序',
        sub_button: [
          open('首页', 'pages/home/index'),
          open('我的积分', 'pages/points/index'),
          click('怎么用', 'help'),
        ],
      },
    ],
  };
}

@Injectable()
export class OfficialMenu {
  constructor(
    private readonly account: OfficialAccount,
    private readonly config: Config,
  ) {}

  /** Puts the menu in place (`POST /cgi-bin/menu/create`). Repeating it does no harm. @throws Problem, WechatError */
  async publish(): Promise<void> {
    await this.account.api.post('/cgi-bin/menu/create', officialMenu(this.config.WECHAT_APPID));
  }
}
