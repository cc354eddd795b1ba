import type { Config } from '../../../core/config/config';
import { officialMenu } from '../official/menu';
import { answerOf, type WechatApp } from '../wechat-answer';
import { asked } from './address-steps';
import { failureOf, tokenStep } from './interface-steps';
import { bad, good, open, type Result } from './result';

export const OFFICIAL_PATH = '/api/v1/wechat/official';
const CONSOLE = '登录 mp.weixin.qq.com（公众号）';
const SERVER = `${CONSOLE} → 设置与开发 → 基本配置`;
/** What a template message fills (template-push.ts). */
const KEYS = ['thing1', 'thing2', 'time3'];

/** The official account, where there is to be one. Nothing is sent, the menu is only looked at. */
export async function officialSteps(config: Config): Promise<Result[]> {
  const { WECHAT_OFFICIAL_APPID: appId, WECHAT_OFFICIAL_SECRET: secret } = config;
  if (!appId || !secret)
    return [open('公众号', '没有设置，只用小程序', '要用公众号对话举报和模板消息时，照“接入微信”第 10 步做')];
  const app: WechatApp = { appId, secret, base: config.WECHAT_API_BASE };
  const of = { step: '公众号的 AppID 和 AppSecret', prefix: 'WECHAT_OFFICIAL', where: SERVER } as const;
  const { result, token } = await tokenStep(app, of);
  return [
    result,
    ...(token === null ? [] : [await templateStep(config, app, token), await menuStep(config, app, token)]),
    await serverStep(config),
    open(
      '公众号和小程序的关联',
      '从这里看不到',
      `${CONSOLE} → 小程序管理 → 关联小程序；open.weixin.qq.com → 把公众号和小程序绑到同一个开放平台账号，同一个人才是一个账号`,
    ),
  ];
}

/** https://developers.weixin.qq.com/doc/service/api/notify/template/api_getalltemplates */
async function templateStep(
  { WECHAT_OFFICIAL_TEMPLATE: id }: Config,
  app: WechatApp,
  token: string,
): Promise<Result> {
  const step = '公众号模板消息';
  const where = `${CONSOLE} → 广告与服务 → 模板消息，选字段为 thing1（标题）、thing2（内容）、time3（时间）的模板，编号填到 WECHAT_OFFICIAL_TEMPLATE`;
  if (!id) return open(step, '没有填模板，只关注公众号的人收不到提醒', where);
  try {
    const path = `/cgi-bin/template/get_all_private_template?access_token=${encodeURIComponent(token)}`;
    const answer = await answerOf<{ template_list?: { template_id: string; content: string }[] }>(app, path);
    const found = answer.template_list?.find(({ template_id }) => template_id === id);
    if (!found) return bad(step, 'WECHAT_OFFICIAL_TEMPLATE 不在“我的模板”里', where);
    const names = [...found.content.matchAll(/\{\{\s*(\w+)\.DATA\s*\}\}/g)].map(([, name]) => name ?? '');
    return names.join() === KEYS.join()
      ? good(step, '可以用')
      : bad(step, `模板的字段是 ${names.join('、')}`, where);
  } catch (error) {
    const { errcode, text } = failureOf(error);
    return bad(step, text, errcode === 48001 ? '公众号要是认证的服务号，并开通模板消息' : '稍后再试');
  }
}

/** https://developers.weixin.qq.com/doc/service/api/custommenu/api_getcurrentselfmenuinfo */
async function menuStep({ WECHAT_APPID }: Config, app: WechatApp, token: string): Promise<Result> {
  const step = '公众号菜单';
  const advice = '运行 npm run admin -- official-menu';
  try {
    const path = `/cgi-bin/get_current_selfmenu_info?access_token=${encodeURIComponent(token)}`;
    const answer = await answerOf<{
      is_menu_open?: number;
      selfmenu_info?: { button?: { name: string }[] };
    }>(app, path);
    const names = (answer.selfmenu_info?.button ?? []).map(({ name }) => name).join('、');
    const ours = officialMenu(WECHAT_APPID)
      .button.map(({ name }) => name)
      .join('、');
    if (answer.is_menu_open === 1 && names === ours) return good(step, `已放好：${names}`);
    return bad(step, names === '' ? '还没有放菜单' : `现在的菜单是：${names}`, advice);
  } catch (error) {
    return bad(step, failureOf(error).text, advice);
  }
}

function serverStep({ PUBLIC_BASE_URL: base, WECHAT_OFFICIAL_TOKEN: token }: Config): Promise<Result> {
  const step = '公众号服务器配置';
  const where = `${SERVER} → 服务器配置：URL 填 ${base ?? 'https://你的域名'}${OFFICIAL_PATH}，加密方式选“安全模式”，Token 和 EncodingAESKey 与设置一致，点“提交”应显示成功，再点“启用”`;
  if (!base || !token)
    return Promise.resolve(bad(step, '没有对外网址，微信推送不过来', '先填 PUBLIC_BASE_URL'));
  return asked(step, new URL(OFFICIAL_PATH, base).href, token, where);
}
