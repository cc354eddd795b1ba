import { OutboundError } from '../../../core/http/outbound';
import type { Template } from '../push/templates';
import { answerOf, fileOf, type WechatApp, WechatError } from '../wechat-answer';
import { bad, good, open, type Result } from './result';

const CONSOLE = '登录 mp.weixin.qq.com';

/** The code of the failure, or why there was no answer. */
export function failureOf(error: unknown): { errcode: number | null; text: string } {
  if (error instanceof WechatError) return { errcode: error.errcode, text: `微信回答 ${error.errcode}` };
  if (error instanceof OutboundError)
    return { errcode: null, text: error.reason === 'timeout' ? '五秒内没有回答' : '连不上微信' };
  return { errcode: null, text: '回答看不懂' };
}

export const NO_NETWORK = '检查服务器能否访问 https://api.weixin.qq.com（防火墙、DNS、代理）';

/** Which settings, and where in the console they come from. */
export interface TokenOf {
  step: string;
  prefix: 'WECHAT' | 'WECHAT_OFFICIAL';
  where: string;
}
const MINI: TokenOf = {
  step: 'AppID 和 AppSecret',
  prefix: 'WECHAT',
  where: `${CONSOLE} → 开发管理 → 开发设置`,
};

const tokenAdvice = ({ prefix, where }: TokenOf): Record<number, string> => ({
  40013: `${prefix}_APPID 不对：${where}，抄 AppID`,
  40125: `${prefix}_SECRET 不对：${where} → AppSecret 重置后填新的`,
  40164: `服务器的地址不在白名单：${where} → IP 白名单，加上服务器的出口地址`,
  41004: `${prefix}_SECRET 没有填`,
  45009: '今天调用次数用完了，明天再试',
});

/** The access token, in normal mode: whoever else uses it keeps it. */
export async function tokenStep(
  app: WechatApp,
  of: TokenOf = MINI,
): Promise<{ result: Result; token: string | null }> {
  const { step } = of;
  try {
    const json = { grant_type: 'client_credential', appid: app.appId, secret: app.secret };
    const answer = await answerOf<{ access_token: string; expires_in: number }>(
      app,
      '/cgi-bin/stable_token',
      {
        method: 'POST',
        json,
        retries: 1,
      },
    );
    return { result: good(step, '拿到了接口凭证'), token: answer.access_token };
  } catch (error) {
    const { errcode, text } = failureOf(error);
    const advice =
      errcode === null ? NO_NETWORK : (tokenAdvice(of)[errcode] ?? `按 ${errcode} 查微信的错误码说明`);
    return { result: bad(step, text, advice), token: null };
  }
}

/** Login is there when WeChat says of a made-up code that the code is wrong, and nothing else. */
export async function loginStep(app: WechatApp): Promise<Result> {
  const step = '登录接口';
  const query = new URLSearchParams({
    appid: app.appId,
    secret: app.secret,
    js_code: 'check-only',
    grant_type: 'authorization_code',
  });
  try {
    await answerOf(app, `/sns/jscode2session?${query.toString()}`);
    return bad(step, '微信接受了编造的登录码', '检查 WECHAT_API_BASE 是不是微信官方地址');
  } catch (error) {
    const { errcode, text } = failureOf(error);
    return errcode === 40029
      ? good(step, '可以用')
      : bad(step, text, errcode === null ? NO_NETWORK : 'AppID 和 AppSecret 正确后再试');
  }
}

interface Listed {
  priTmplId: string;
  title: string;
  content: string;
  type: number;
}

/** Whether the templates are there and hold the keywords we fill. */
export async function templateSteps(
  app: WechatApp,
  token: string,
  templates: readonly Template[],
): Promise<Result[]> {
  const step = '订阅消息模板';
  const where = `${CONSOLE} → 订阅消息 → 公共模板库，选含“标题类、内容类（thing）和时间”的模板，把编号填进设置`;
  if (templates.length === 0) return [open(step, '没有填模板，只发站内消息', where)];
  let listed: Listed[];
  try {
    listed =
      (
        await answerOf<{ data?: Listed[] }>(
          app,
          `/wxaapi/newtmpl/gettemplate?access_token=${encodeURIComponent(token)}`,
        )
      ).data ?? [];
  } catch (error) {
    return [bad(step, failureOf(error).text, `${CONSOLE} → 订阅消息，确认已开通`)];
  }
  return templates.map(({ kind, id, keys }) => {
    const setting = `WECHAT_TEMPLATE_${kind.toUpperCase()}`;
    const found = listed.find(({ priTmplId }) => priTmplId === id);
    if (!found) return bad(step, `${setting} 的模板不在“我的模板”里`, where);
    const names = [...found.content.matchAll(/\{\{(\w+)\.DATA\}\}/g)].map(([, name]) => name ?? '');
    const missing = keys.filter((key) => !names.includes(key));
    const more = names.filter((name) => !(keys as readonly string[]).includes(name));
    if (missing.length > 0 || more.length > 0)
      return bad(
        step,
        `${setting}「${found.title}」的字段是 ${names.join('、')}`,
        `要正好三个字段；名字不同时写成 ${setting}=${id}:标题字段,内容字段,时间字段`,
      );
    return good(step, `${setting}「${found.title}」可以用${found.type === 3 ? '（长期订阅）' : ''}`);
  });
}

/** Text checks are there when WeChat only minds the made-up person. */
export async function contentStep(app: WechatApp, token: string): Promise<Result> {
  const step = '内容安全接口';
  const json = { version: 2, scene: 3, openid: 'check-only', content: '检查' };
  try {
    await answerOf(app, `/wxa/msg_sec_check?access_token=${encodeURIComponent(token)}`, {
      method: 'POST',
      json,
    });
    return good(step, '可以用');
  } catch (error) {
    const { errcode, text } = failureOf(error);
    if (errcode === 40003 || errcode === 61010) return good(step, '可以用');
    return bad(
      step,
      text,
      errcode === 48001 ? '小程序还没有这个接口的权限：确认账号已认证、没有被限制' : NO_NETWORK,
    );
  }
}

export async function codeStep(app: WechatApp, token: string): Promise<Result> {
  const step = '小程序码';
  const json = {
    scene: 'check',
    page: 'pages/report/index',
    check_path: true,
    env_version: 'release',
    width: 280,
  };
  try {
    await fileOf(app, `/wxa/getwxacodeunlimit?access_token=${encodeURIComponent(token)}`, {
      method: 'POST',
      json,
    });
    return good(step, '可以生成');
  } catch (error) {
    const { errcode, text } = failureOf(error);
    return errcode === 41030
      ? open(
          step,
          '小程序还没有发布含“我要举报”的版本',
          '发布后再检查；在这之前可以设 WECHAT_MINI_STATE=trial 用体验版',
        )
      : bad(step, text, '稍后再试；一直这样时确认账号已认证');
  }
}
